"""The actions of the agenda, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
AGENDA_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "news.plan", str(QT_TRANSLATE_NOOP("Actions", "Plan an e&vent…")),
        shortcut="Ctrl+Shift+A", icon="calendar-event", places=((Menu.ROOM, 11),),
    ),
    ActionSpec(
        "news.import_events", str(QT_TRANSLATE_NOOP("Actions", "Import a ca&lendar…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Take in the events of a calendar file (.ics); nothing is written before you saw it"
        )),
        shortcut="Ctrl+Shift+O", icon="download", places=((Menu.ROOM, 11),),
    ),
    ActionSpec(
        "news.export_events", str(QT_TRANSLATE_NOOP("Actions", "E&xport events…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Write all events, those of a club or your own as a calendar file (.ics) for other programs"
        )),
        shortcut="Ctrl+Shift+E", icon="external-link", places=((Menu.ROOM, 11),),
    ),
    ActionSpec(
        "news.attend", str(QT_TRANSLATE_NOOP("Actions", "&Take part")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Say that you come: everybody sees who does")),
        icon="check", shortcut="Ctrl+J", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.stay_away", str(QT_TRANSLATE_NOOP("Actions", "Take part no &longer")),
        icon="x", shortcut="Ctrl+Shift+J", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.edit_event", str(QT_TRANSLATE_NOOP("Actions", "&Edit the event…")),
        shortcut="F2", icon="pencil", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.copy_event", str(QT_TRANSLATE_NOOP("Actions", "Plan another one like &it…")),
        icon="copy", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.cancel_event", str(QT_TRANSLATE_NOOP("Actions", "&Cancel the event")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "It stays in every agenda, crossed out")),
        icon="circle-x", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.restore_event", str(QT_TRANSLATE_NOOP("Actions", "It takes place after &all")),
        icon="arrow-back-up", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.delete_event", str(QT_TRANSLATE_NOOP("Actions", "&Delete the event")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "For what was planned by mistake; it stays in the history")),
        shortcut="Del", icon="trash", places=((Menu.ROOM, 12),),
    ),
    ActionSpec(
        "news.write_about", str(QT_TRANSLATE_NOOP("Actions", "&Write a post about it…")),
        icon="news", places=((Menu.ROOM, 13),),
    ),
    ActionSpec(
        "news.event_history", str(QT_TRANSLATE_NOOP("Actions", "Show the &history of the event")),
        shortcut="Ctrl+H", icon="history", places=((Menu.ROOM, 13),),
    ),
    ActionSpec(
        "news.agenda_month", str(QT_TRANSLATE_NOOP("Actions", "Agenda: &month")), shortcut="Ctrl+Shift+1",
        icon="calendar-event", places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_week", str(QT_TRANSLATE_NOOP("Actions", "Agenda: &week")), shortcut="Ctrl+Shift+2",
        icon="columns-3", places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_day", str(QT_TRANSLATE_NOOP("Actions", "Agenda: da&y")), shortcut="Ctrl+Shift+3",
        icon="sun", places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_list", str(QT_TRANSLATE_NOOP("Actions", "Agenda: li&st")), shortcut="Ctrl+Shift+4",
        icon="layout-rows", places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_today", str(QT_TRANSLATE_NOOP("Actions", "Go to t&oday")), shortcut="Ctrl+Shift+T",
        icon="target", places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_back", str(QT_TRANSLATE_NOOP("Actions", "Earlier")), shortcut="PgUp", icon="arrow-left",
        places=((Menu.ROOM, 14),),
    ),
    ActionSpec(
        "news.agenda_on", str(QT_TRANSLATE_NOOP("Actions", "Later")), shortcut="PgDown", icon="arrow-right",
        places=((Menu.ROOM, 14),),
    ),
)
# fmt: on

OF_EVENTS = (
    "news.attend", "news.stay_away", "news.edit_event", "news.copy_event", "news.cancel_event", "news.restore_event",
    "news.delete_event", "news.write_about", "news.event_history",
)  # fmt: skip
"""What the context menu of an event offers."""
EVERYWHERE = frozenset({"news.plan", "news.import_events", "news.export_events"})
"""What can be done while another view of the room is shown."""

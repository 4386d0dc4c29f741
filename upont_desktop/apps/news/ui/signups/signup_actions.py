"""The actions of sheets, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
SIGNUP_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "news.sheet_new", str(QT_TRANSLATE_NOOP("Actions", "New sign-&up sheet…")), icon="ticket",
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open a sheet on which people sign up: by arrival, by lot or by choice")),
        places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "news.sheet_edit", str(QT_TRANSLATE_NOOP("Actions", "Edit the s&heet…")), icon="pencil",
        places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "news.sheet_join", str(QT_TRANSLATE_NOOP("Actions", "&Sign up")), icon="check", places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "news.sheet_leave", str(QT_TRANSLATE_NOOP("Actions", "L&eave the sheet")), icon="x", places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "news.sheet_close", str(QT_TRANSLATE_NOOP("Actions", "&Close sign-ups")), icon="lock", places=((Menu.ROOM, 7),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Whoever arrives afterwards is too late")),
    ),
    ActionSpec(
        "news.sheet_reopen", str(QT_TRANSLATE_NOOP("Actions", "&Open sign-ups again")), places=((Menu.ROOM, 7),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Those who came too late are on the sheet, behind the others")),
    ),
    ActionSpec(
        "news.sheet_draw", str(QT_TRANSLATE_NOOP("Actions", "&Draw lots…")), icon="arrows-exchange",
        places=((Menu.ROOM, 7),),
    ),
    ActionSpec(
        "news.sheet_review", str(QT_TRANSLATE_NOOP("Actions", "Review the &answers…")), icon="message",
        places=((Menu.ROOM, 7),),
    ),
    ActionSpec(
        "news.sheet_publish", str(QT_TRANSLATE_NOOP("Actions", "&Publish the result…")), icon="send",
        places=((Menu.ROOM, 7),),
    ),
    ActionSpec(
        "news.sheet_add", str(QT_TRANSLATE_NOOP("Actions", "Sign somebody &up…")), icon="user-plus",
        places=((Menu.ROOM, 7),),
    ),
    ActionSpec(
        "news.sheet_remove", str(QT_TRANSLATE_NOOP("Actions", "&Take off the sheet")), icon="circle-x",
        places=((Menu.ROOM, 7),),
    ),
    ActionSpec(
        "news.sheet_take", str(QT_TRANSLATE_NOOP("Actions", "Keep the order &here…")), places=((Menu.ROOM, 7),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "This computer receives sign-ups from now on, and not the other one")),
    ),
    ActionSpec(
        "news.sheet_entrance", str(QT_TRANSLATE_NOOP("Actions", "E&ntrance…")), icon="users", places=((Menu.ROOM, 8),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Check off who comes in, by two letters of the name")),
    ),
    ActionSpec(
        "news.sheet_print", str(QT_TRANSLATE_NOOP("Actions", "Entrance list as PD&F…")), icon="file-text",
        places=((Menu.ROOM, 8),),
    ),
    ActionSpec(
        "news.sheet_csv", str(QT_TRANSLATE_NOOP("Actions", "E&xport as a table…")), icon="external-link",
        places=((Menu.ROOM, 8),),
    ),
    ActionSpec(
        "news.sheet_verify", str(QT_TRANSLATE_NOOP("Actions", "Check the &records…")), icon="check",
        places=((Menu.ROOM, 8),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Work out from the records who has a place, as anyone can")),
    ),
    ActionSpec(
        "news.sheet_delete", str(QT_TRANSLATE_NOOP("Actions", "De&lete the sheet")), icon="trash",
        places=((Menu.ROOM, 8),),
    ),
)
# fmt: on
OF_SIGNUPS = ("news.sheet_remove", "news.sheet_add")
"""The context menu of people on a sheet."""

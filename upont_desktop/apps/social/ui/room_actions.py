"""The actions of the room, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.apps.social.ui.rights_action import rights_action
from upont_desktop.apps.social.ui.side_tree import LOANS, PROBLEMS, REQUESTS
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
ROOM_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "social.add_person", str(QT_TRANSLATE_NOOP("Actions", "&Add a person…")),
        shortcut="Ctrl+Shift+N", icon="user-plus", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "social.import", str(QT_TRANSLATE_NOOP("Actions", "&Import people…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Take in a list (CSV) or cards (vCard); nothing is written before you saw it"
        )),
        shortcut="Ctrl+Shift+O", icon="download", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "social.export", str(QT_TRANSLATE_NOOP("Actions", "E&xport people…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Write whom the list shows as a list (CSV), cards (vCard) or pages of faces (PDF)"
        )),
        shortcut="Ctrl+Shift+E", icon="external-link", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "social.edit_card", str(QT_TRANSLATE_NOOP("Actions", "&Edit the card")),
        shortcut="F2", icon="pencil", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.set_photo", str(QT_TRANSLATE_NOOP("Actions", "Choose a &photo…")),
        icon="photo", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.remove_photo", str(QT_TRANSLATE_NOOP("Actions", "Remove the ph&oto")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.copy_emails", str(QT_TRANSLATE_NOOP("Actions", "&Copy e-mail addresses")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Copy the addresses of everybody chosen, to paste them into a message")),
        shortcut="Ctrl+Shift+C", icon="mail", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.card_history", str(QT_TRANSLATE_NOOP("Actions", "Show the &history of the card")),
        shortcut="Ctrl+H", icon="history", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.own_card", str(QT_TRANSLATE_NOOP("Actions", "&My own card")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Go to the card that has your e-mail address")),
        icon="user", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "social.merge", str(QT_TRANSLATE_NOOP("Actions", "Mer&ge two cards…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Make one card of the two that are chosen, because both are the same person"
        )),
        places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "social.forget", str(QT_TRANSLATE_NOOP("Actions", "&Forget this person…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Delete the card and the photo because the person asks for it")),
        icon="trash", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "social.add_members", str(QT_TRANSLATE_NOOP("Actions", "Add to a cl&ub…")),
        shortcut="Ctrl+M", icon="users", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "social.change_role", str(QT_TRANSLATE_NOOP("Actions", "Change the &role…")), places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "social.end_mandate", str(QT_TRANSLATE_NOOP("Actions", "En&d the mandate…")), places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "social.hand_over", str(QT_TRANSLATE_NOOP("Actions", "&Next year's committee…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "End the mandates of the present committee and begin those of the next, in one go"
        )),
        icon="arrows-exchange", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "social.add_club", str(QT_TRANSLATE_NOOP("Actions", "Add a clu&b…")), icon="flag", places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.edit_club", str(QT_TRANSLATE_NOOP("Actions", "Edit the page of the c&lub…")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.archive_club", str(QT_TRANSLATE_NOOP("Actions", "The club is no longer acti&ve")),
        places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.revive_club", str(QT_TRANSLATE_NOOP("Actions", "The club is active again")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.ask_club", str(QT_TRANSLATE_NOOP("Actions", "As&k for a club…")), icon="inbox",
        places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.grant_request", str(QT_TRANSLATE_NOOP("Actions", "Accept the request…")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.refuse_request", str(QT_TRANSLATE_NOOP("Actions", "Decline the request…")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "social.take_back", str(QT_TRANSLATE_NOOP("Actions", "Take a change back…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Make what somebody changed without the right to what it was before"
        )),
        icon="arrow-back-up", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "social.add_thing", str(QT_TRANSLATE_NOOP("Actions", "Add a &thing…")), icon="package",
        places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "social.lend", str(QT_TRANSLATE_NOOP("Actions", "Lend it…")), places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "social.give_back", str(QT_TRANSLATE_NOOP("Actions", "It came back")), places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "social.extend", str(QT_TRANSLATE_NOOP("Actions", "Extend the loan…")), places=((Menu.ROOM, 6),),
    ),
    rights_action("social"),
)
# fmt: on

OF_PEOPLE = (
    "social.edit_card", "social.set_photo", "social.copy_emails", "social.card_history", "social.add_members",
    "social.change_role", "social.end_mandate", "social.merge", "social.forget",
)  # fmt: skip
OF_THINGS = ("social.lend", "social.give_back", "social.extend")
OF_SECTIONS = {
    LOANS: OF_THINGS,
    REQUESTS: ("social.grant_request", "social.refuse_request"),
    PROBLEMS: ("social.take_back",),
}
"""What the context menus of the room offer."""

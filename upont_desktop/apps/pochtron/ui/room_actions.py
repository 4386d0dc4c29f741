"""The actions of the room, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
ROOM_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "pochtron.full_screen", str(QT_TRANSLATE_NOOP("Actions", "&Full screen")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Show the till alone; leaving asks for the PIN of who sells")),
        shortcut="F11", icon="arrows-maximize", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "pochtron.set_up", str(QT_TRANSLATE_NOOP("Actions", "&Set up this computer as a till…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Accept this computer, take the rights of a seller, name the shop")),
        icon="settings", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "pochtron.credit", str(QT_TRANSLATE_NOOP("Actions", "&Credit the account…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Put money on the account of who is served")),
        shortcut="F9", icon="plus", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.guest", str(QT_TRANSLATE_NOOP("Actions", "Serve a &guest")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Somebody without an account, who pays at once")),
        shortcut="F10", icon="user", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.debts", str(QT_TRANSLATE_NOOP("Actions", "Who owes so&mething")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "List the people whose accounts are overdrawn, to credit them")),
        icon="coins", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.pay", str(QT_TRANSLATE_NOOP("Actions", "&Pay for the basket")), icon="check",
        places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.anyway", str(QT_TRANSLATE_NOOP("Actions", "Serve any&way")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Sell although too little is on the account: the entry says so")),
        shortcut="Ctrl+Return", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.undo_last", str(QT_TRANSLATE_NOOP("Actions", "&Take back the last entry")),
        shortcut="Ctrl+Backspace", icon="arrow-back-up", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "pochtron.seller", str(QT_TRANSLATE_NOOP("Actions", "A&nother seller…")),
        shortcut="F12", icon="users", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "pochtron.pin", str(QT_TRANSLATE_NOOP("Actions", "Choose my P&IN…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "It is kept on this computer only")),
        icon="lock", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "pochtron.add_person", str(QT_TRANSLATE_NOOP("Actions", "Add a p&erson…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Somebody who stands before the till and has no card yet")),
        icon="user-plus", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "pochtron.ban", str(QT_TRANSLATE_NOOP("Actions", "Not to be ser&ved…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Serve who is chosen no alcohol, nothing at all, or everything again")),
        icon="circle-x", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "pochtron.add_good", str(QT_TRANSLATE_NOOP("Actions", "Add a goo&d…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Something that this shop sells from now on")),
        icon="tag", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "pochtron.deliver", str(QT_TRANSLATE_NOOP("Actions", "&Bottles came…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Note a delivery: how many of each good came")),
        icon="package", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "pochtron.close", str(QT_TRANSLATE_NOOP("Actions", "C&ount the box and close…")),
        icon="door-exit", places=((Menu.ROOM, 5),),
    ),
)
# fmt: on

MORE_ACTIONS = (
    "pochtron.undo_last", "pochtron.anyway", "pochtron.debts", "pochtron.pin", "pochtron.add_person",
    "pochtron.ban", "pochtron.add_good", "pochtron.deliver",
)  # fmt: skip
"""Those that a till on the whole screen has behind a button: the others stand on it."""

"""The table of the room's actions."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
LEDGER_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.transfer", str(QT_TRANSLATE_NOOP("Actions", "&Transfer money…")), icon="arrows-exchange",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.reverse", str(QT_TRANSLATE_NOOP("Actions", "Take the entry &back…")), icon="arrow-back-up",
        places=((Menu.ROOM, 1),),
    ),
)
ACCOUNT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.credit", str(QT_TRANSLATE_NOOP("Actions", "&Credit an account…")), icon="circle-plus",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.pay_out", str(QT_TRANSLATE_NOOP("Actions", "Pay money &out…")), places=((Menu.ROOM, 1),),
    ),
)
# fmt: on

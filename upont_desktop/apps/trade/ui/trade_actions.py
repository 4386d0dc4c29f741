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
        "trade.book_dues", str(QT_TRANSLATE_NOOP("Actions", "Book sign-&ups and deposits…")), icon="ticket",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.import_history", str(QT_TRANSLATE_NOOP("Actions", "Import the histor&y of uPont v4…")),
        places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "trade.import", str(QT_TRANSLATE_NOOP("Actions", "&Import balances or payments…")), icon="file-plus",
        places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "trade.export", str(QT_TRANSLATE_NOOP("Actions", "E&xport the books…")), icon="download",
        places=((Menu.ROOM, 6),),
    ),
)
ENTRY_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.reverse", str(QT_TRANSLATE_NOOP("Actions", "Take the entry &back…")), icon="arrow-back-up",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.take_back_batch", str(QT_TRANSLATE_NOOP("Actions", "Take all of its impo&rt back…")),
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.show_entry", str(QT_TRANSLATE_NOOP("Actions", "Show it in the &ledger")), icon="notebook",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.show_account", str(QT_TRANSLATE_NOOP("Actions", "Show the acco&unt")), icon="users",
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
    ActionSpec(
        "trade.save_statement", str(QT_TRANSLATE_NOOP("Actions", "Save the stateme&nt…")),
        icon="file-type-pdf", places=((Menu.ROOM, 6),),
    ),
    ActionSpec(
        "trade.write_debts", str(QT_TRANSLATE_NOOP("Actions", "&Write to those who owe…")), icon="mail",
        places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.remit", str(QT_TRANSLATE_NOOP("Actions", "Remit che&ques…")), places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "trade.save_period", str(QT_TRANSLATE_NOOP("Actions", "Report o&f a period…")), places=((Menu.ROOM, 6),),
    ),
)
GOODS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.add_good", str(QT_TRANSLATE_NOOP("Actions", "Add a &good…")), icon="tag", places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.edit_good", str(QT_TRANSLATE_NOOP("Actions", "&Edit the good…")), icon="pencil",
        places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.set_price", str(QT_TRANSLATE_NOOP("Actions", "Set a &price…")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.archive_good", str(QT_TRANSLATE_NOOP("Actions", "Sell the good no &more")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.restore_good", str(QT_TRANSLATE_NOOP("Actions", "Sell the good &again")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.good_history", str(QT_TRANSLATE_NOOP("Actions", "&History of the good")), icon="history",
        places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.import_goods", str(QT_TRANSLATE_NOOP("Actions", "Import &goods from a table…")),
        places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.export_goods", str(QT_TRANSLATE_NOOP("Actions", "Export goods as a tabl&e…")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "trade.add_shop", str(QT_TRANSLATE_NOOP("Actions", "Add a &shop…")), places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "trade.edit_shop", str(QT_TRANSLATE_NOOP("Actions", "Edit the s&hop…")), places=((Menu.ROOM, 3),),
    ),
)
STOCK_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.deliver", str(QT_TRANSLATE_NOOP("Actions", "Note a &delivery…")), icon="package",
        places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "trade.count_stock", str(QT_TRANSLATE_NOOP("Actions", "Count the stoc&k…")), places=((Menu.ROOM, 4),),
    ),
    ActionSpec("trade.lose", str(QT_TRANSLATE_NOOP("Actions", "Note a &loss…")), places=((Menu.ROOM, 4),)),
    ActionSpec(
        "trade.copy_to_buy", str(QT_TRANSLATE_NOOP("Actions", "Cop&y the shopping list")), icon="copy",
        places=((Menu.ROOM, 4),),
    ),
)
PROBLEM_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.show_problem", str(QT_TRANSLATE_NOOP("Actions", "Show what is &wrong")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "trade.accept_device", str(QT_TRANSLATE_NOOP("Actions", "Accept the de&vice")), places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "trade.settle", str(QT_TRANSLATE_NOOP("Actions", "Say that it was looked a&t…")), icon="check",
        places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "trade.check_books", str(QT_TRANSLATE_NOOP("Actions", "Chec&k the books")), places=((Menu.ROOM, 5),),
    ),
)
TILL_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.show_report", str(QT_TRANSLATE_NOOP("Actions", "Report of the clos&ing…")), icon="file-type-pdf",
        places=((Menu.ROOM, 6),),
    ),
)
STATISTICS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "trade.save_chart", str(QT_TRANSLATE_NOOP("Actions", "Save the cha&rt…")), icon="download",
        places=((Menu.ROOM, 6),),
    ),
)
# fmt: on

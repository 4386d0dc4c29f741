"""What people do to accounts and goods. Each gives what it changed; what moves money is on the disk when it returns.

``seller`` is the id of the person at a till, where it is not whoever git knows at this computer; the same
``intention`` again (a double click) gives the entry that was written, and writes nothing.
"""

from __future__ import annotations

from upont_desktop.apps.trade.operations.bans import ban_person, lift_ban
from upont_desktop.apps.trade.operations.dues import book_dues, plan_dues
from upont_desktop.apps.trade.operations.goods import (
    add_good,
    add_shop,
    archive_good,
    edit_good,
    edit_shop,
    import_goods,
    set_price,
)
from upont_desktop.apps.trade.operations.histories import import_history, is_imported, plan_v4_history, read_history
from upont_desktop.apps.trade.operations.imports import import_balances, import_payments, plan_import, take_back_batch
from upont_desktop.apps.trade.operations.orders import Payment, SaleOrder
from upont_desktop.apps.trade.operations.own_rights import rights_to_take, take_rights
from upont_desktop.apps.trade.operations.remittances import remit_cheques
from upont_desktop.apps.trade.operations.reversals import is_undo, reverse, settle
from upont_desktop.apps.trade.operations.sales import credit, pay_out, sell, transfer
from upont_desktop.apps.trade.operations.stock import count_stock, deliver, lose
from upont_desktop.apps.trade.operations.tills import close_shop, open_shop

__all__ = [
    "Payment",
    "SaleOrder",
    "add_good",
    "add_shop",
    "archive_good",
    "ban_person",
    "book_dues",
    "close_shop",
    "count_stock",
    "credit",
    "deliver",
    "edit_good",
    "edit_shop",
    "import_balances",
    "import_goods",
    "import_history",
    "import_payments",
    "is_imported",
    "is_undo",
    "lift_ban",
    "lose",
    "open_shop",
    "pay_out",
    "plan_dues",
    "plan_import",
    "plan_v4_history",
    "read_history",
    "remit_cheques",
    "reverse",
    "rights_to_take",
    "sell",
    "set_price",
    "settle",
    "take_back_batch",
    "take_rights",
    "transfer",
]

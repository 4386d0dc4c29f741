"""The line of the registry: light values, everything else by name."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import RoomSpec

TRADE = RoomSpec(
    name="trade",
    title=QT_TRANSLATE_NOOP("Rooms", "Accounts"),
    explanation=QT_TRANSLATE_NOOP(
        "Rooms",
        "The money of an association: goods and prices, what everybody has on their account, cash boxes, stock. Every "
        "amount moves from one account to another, so that nothing can be lost.",
    ),
    icon="coins",
    projection="upont_desktop.apps.trade.projection:PROJECTION",
    commands="upont_desktop.apps.trade.command_table:COMMANDS",
    export="upont_desktop.apps.trade.operations.exports:export_entries",
    audit="upont_desktop.apps.trade.operations.audit:AccountsAudit",
    erasure="upont_desktop.apps.trade.operations.erasure:ERASURE",
    command_names=("till", "account", "goods", "shop"),
    document_rule="upont_desktop.apps.trade.records.shop_rules:document_rule",
    rights=("sell", "cancel", "credit", "goods", "close"),
    page="upont_desktop.apps.trade.ui.page:make_page",
)

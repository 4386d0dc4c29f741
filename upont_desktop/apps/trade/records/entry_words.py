"""What kinds of entries, accounts, means and flags are called. English, translated in the context ``TradeWords``."""

from __future__ import annotations

from upont_desktop.apps.trade.records.accounts import AccountKind, Means
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    COUNT,
    CREDIT,
    DELIVER,
    LOSE,
    OPEN,
    PAYOUT,
    REVERSE,
    SALE,
    SETTLE,
    TRANSFER,
    UNDO,
)
from upont_desktop.apps.trade.records.flags import EntryFlag
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

CONTEXT = "TradeWords"
KIND_WORDS = {
    SALE: QT_TRANSLATE_NOOP("TradeWords", "Sale"),
    CREDIT: QT_TRANSLATE_NOOP("TradeWords", "Credit"),
    PAYOUT: QT_TRANSLATE_NOOP("TradeWords", "Payout"),
    TRANSFER: QT_TRANSLATE_NOOP("TradeWords", "Transfer"),
    UNDO: QT_TRANSLATE_NOOP("TradeWords", "Taken back at the till"),
    REVERSE: QT_TRANSLATE_NOOP("TradeWords", "Taken back"),
    OPEN: QT_TRANSLATE_NOOP("TradeWords", "Till opened"),
    CLOSE: QT_TRANSLATE_NOOP("TradeWords", "Till closed"),
    COUNT: QT_TRANSLATE_NOOP("TradeWords", "Stock counted"),
    DELIVER: QT_TRANSLATE_NOOP("TradeWords", "Delivery"),
    LOSE: QT_TRANSLATE_NOOP("TradeWords", "Loss"),
    SETTLE: QT_TRANSLATE_NOOP("TradeWords", "Looked at"),
}
ACCOUNT_WORDS = {
    AccountKind.SALES: QT_TRANSLATE_NOOP("TradeWords", "Sales of {name}"),
    AccountKind.CASH: QT_TRANSLATE_NOOP("TradeWords", "Cash of {name}"),
    AccountKind.CARD: QT_TRANSLATE_NOOP("TradeWords", "Card payments of {name}"),
    AccountKind.CHEQUE: QT_TRANSLATE_NOOP("TradeWords", "Cheques of {name}"),
    AccountKind.BANK: QT_TRANSLATE_NOOP("TradeWords", "Bank account of {name}"),
    AccountKind.LOSS: QT_TRANSLATE_NOOP("TradeWords", "Losses of {name}"),
}
MEANS_WORDS = {
    Means.CASH: QT_TRANSLATE_NOOP("TradeWords", "cash"),
    Means.CARD: QT_TRANSLATE_NOOP("TradeWords", "card"),
    Means.CHEQUE: QT_TRANSLATE_NOOP("TradeWords", "cheque"),
    Means.TRANSFER: QT_TRANSLATE_NOOP("TradeWords", "bank transfer"),
}
FLAG_WORDS = {
    EntryFlag.MALFORMED: QT_TRANSLATE_NOOP("TradeWords", "not readable: counts for nothing"),
    EntryFlag.NEWER: QT_TRANSLATE_NOOP("TradeWords", "from a newer version: counts for nothing here"),
    EntryFlag.REDACTED: QT_TRANSLATE_NOOP("TradeWords", "its text was taken out: counts for nothing"),
    EntryFlag.WAITING: QT_TRANSLATE_NOOP("TradeWords", "takes back an entry that is not here yet"),
    EntryFlag.TWICE: QT_TRANSLATE_NOOP("TradeWords", "takes back what was taken back before: no effect"),
    EntryFlag.CHAIN: QT_TRANSLATE_NOOP("TradeWords", "its book is no longer as it was written"),
    EntryFlag.RIGHT: QT_TRANSLATE_NOOP("TradeWords", "written without the right to"),
    EntryFlag.SUM: QT_TRANSLATE_NOOP("TradeWords", "its amount is not the sum of its lines"),
    EntryFlag.SHAPE: QT_TRANSLATE_NOOP("TradeWords", "moves money between other accounts than it should"),
    EntryFlag.LATE: QT_TRANSLATE_NOOP("TradeWords", "taken back later than a seller may"),
    EntryFlag.CLOCK: QT_TRANSLATE_NOOP("TradeWords", "the clock of the till was odd"),
    EntryFlag.OPEN: QT_TRANSLATE_NOOP("TradeWords", "the till was not open"),
    EntryFlag.DOUBLE: QT_TRANSLATE_NOOP("TradeWords", "was written before, here or elsewhere: counts for nothing"),
    EntryFlag.DOUBLE: QT_TRANSLATE_NOOP("TradeWords", "was written before, here or elsewhere: counts for nothing"),
    EntryFlag.ANYWAY: QT_TRANSLATE_NOOP("TradeWords", "served below the floor"),
}


def flag_words(flag: str) -> str:
    """Why an entry should be looked at, in English; the flag itself where it is one of a newer program."""
    return next((words for known, words in FLAG_WORDS.items() if known.value == flag), flag)

"""What lists and details say of an entry."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, Means, kind_of, told_move
from upont_desktop.apps.trade.records.bodies import REVERSIBLE
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, flag_words, kind_word, means_word, pieces
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_GUESTS = frozenset({AccountKind.CASH, AccountKind.CARD})
_ID_SHOWN = 4  # digits of a good that nobody knows here


def moment_words(at: str) -> str:
    """A day and a time on the till's own clock: an evening is told by the clock that hung there."""
    try:
        moment = dt.datetime.fromisoformat(at)
    except ValueError:
        return display(at)
    return f"{dates.short_day(moment.date())} {dates.clock(moment)}"


def end_words(begun: str, ended: str) -> str:
    """When something ended: the time alone, where that was on the day on which it began."""
    try:
        first, last = dt.datetime.fromisoformat(begun), dt.datetime.fromisoformat(ended)
    except ValueError:
        return moment_words(ended)
    return dates.clock(last) if first.date() == last.date() else moment_words(ended)


def entry_moment(row: EntryRow) -> str:
    """When an entry was written, as the till's clock said."""
    return moment_words(row.at)


def entry_about(row: EntryRow, names: OwnerNames) -> str:
    """Whose entry it is: a person or a club, else where the money came from and went to."""
    if row.account is not None and kind_of(row.account) in OWNED:
        return names.account(row.account)
    owned = [name for move in row.moves for name in move[:2] if kind_of(name) in OWNED]
    if owned:
        return ", ".join(dict.fromkeys(map(names.account, owned)))
    if row.account is not None:
        guest = bool(row.lines) and kind_of(row.account) in _GUESTS
        return translate("EntryWords", "Guest") if guest else names.account(row.account)
    if row.moves:
        return " → ".join(map(names.account, told_move(*row.moves[0][:2])))
    return display(names.shops.get(row.shop, row.shop))


def is_reversible(row: EntryRow | None) -> bool:
    """Whether an entry can be taken back, and was not yet."""
    return row is not None and row.kind in REVERSIBLE and row.reversed is None


def entry_goods(row: EntryRow, names: OwnerNames) -> str:
    """The goods of an entry with how many of each, where it is not one: ``2 × Pint, Cola``."""
    told = []
    for line in row.lines:
        good = display(names.goods.get(line.good, line.good[:_ID_SHOWN]))
        told.append(good if line.quantity == 1 else f"{pieces(line.quantity)} × {good}")
    return ", ".join(told)


def entry_note(row: EntryRow) -> str:
    """What else is to be said: taken back, why it should be looked at, means, reason, reference."""
    parts = [translate("EntryWords", "taken back")] if row.reversed is not None else []
    parts += [flag_words(row.flags)] if row.flags else []
    means = row.details.get("means")
    if isinstance(means, str) and means in set(Means):
        parts.append(means_word(Means(means)))
    parts += [display(text) for key in ("reason", "ref") if isinstance(text := row.details.get(key), str) and text]
    return " · ".join(parts)


def entry_details(row: EntryRow, names: OwnerNames) -> str:
    """The goods of an entry, and what else is to be said, as lists do in one column."""
    return " · ".join(filter(None, (entry_goods(row, names), entry_note(row))))


def entry_by(row: EntryRow, names: OwnerNames) -> str:
    """Who wrote an entry; empty where nobody is named."""
    return names.by(row.by) if row.by else ""


def entry_sentence(row: EntryRow, names: OwnerNames) -> str:
    """An entry as a screen reader says it."""
    cents, by = amount(row.cents) if row.cents else "", entry_by(row, names)
    said = translate("EntryWords", "by {name}").format(name=by) if by else ""
    parts = (kind_word(row.kind), cents, entry_about(row, names), entry_moment(row), entry_details(row, names), said)
    return ", ".join(part for part in parts if part)

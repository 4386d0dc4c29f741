"""All entries of a circle in another program's form."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.exports import EXPORTS
from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.apps.trade.records.day_range import ends_before
from upont_desktop.apps.trade.records.faults import DAYS_TURNED
from upont_desktop.domain.circle import Circle
from upont_desktop.service.library import Library

_EURO = "EUR"


def export_entries(library: Library, circle: Circle, kind: str, first: str = "", last: str = "") -> Iterator[str]:
    """The lines of an export (one of :data:`~upont_desktop.apps.trade.exports.EXPORTS`), read as they are asked for:
    the entries from a day to a day (``2026-11-28``), those that no commit holds yet too.

    Raises :class:`RecordRefused` where the last day lies before the first one, and what
    :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    if ends_before(first, last):
        raise RecordRefused(DAYS_TURNED)
    with trade_reader(library, circle) as reader:
        currency = next((shop.currency for shop in reader.goods.shops()), _EURO)
        yield from EXPORTS[kind](reader.entries.in_order(first, last), currency)

"""What an entry says by itself, whatever else stands in the books: pure, and all that a projection needs of its body.

It may be worked out where the book is read, in another process: so it is made of texts, numbers and tuples alone.
"""

from __future__ import annotations

from typing import NamedTuple

from upont_desktop.apps.trade.records.accounts import Moves
from upont_desktop.apps.trade.records.bodies import COUNT, MONEY, SALE, SETTLE, Outflow, read_entry
from upont_desktop.apps.trade.records.effects import details_of, once_of, seconds_of
from upont_desktop.apps.trade.records.flags import EntryFlag, shape_flags
from upont_desktop.domain.books import BookEntry


class EntryContent(NamedTuple):
    """``understood`` is false for what counts for nothing, as nobody knows what it did; ``flags`` are those that the
    entry shows by itself. ``seconds`` are since 1970, ``None`` where the clock told no moment. ``target`` is the entry
    that a reversal takes back, by its name and its hash, ``settled`` are hashes of entries that were looked at, and
    ``once`` is what is written once.
    """

    by: str
    seconds: int | None
    understood: bool
    flags: tuple[str, ...]
    details: str | None
    shop: str = ""
    moves: Moves = ()
    outflow: Outflow = ()
    sold: bool = False
    counted: tuple[tuple[str, int], ...] = ()
    target: tuple[str, str] | None = None
    settled: tuple[str, ...] = ()
    once: str = ""


def content_of(entry: BookEntry) -> EntryContent:
    """What an entry says by itself."""
    by, seconds, details, said = entry.by, seconds_of(entry.at), details_of(entry), read_entry(entry)
    flags: tuple[str, ...] = () if seconds is not None else (EntryFlag.CLOCK.value,)
    if entry.body and entry.body.get("anyway") is True:
        flags = (*flags, EntryFlag.ANYWAY.value)
    if said is None:
        return EntryContent(by, seconds, False, (*flags, _why_not_understood(entry)), details)
    flags = (*flags, *shape_flags(said))
    if said.target is not None:
        target = said.target.name, said.target.hash
        return EntryContent(by, seconds, True, flags, details, said.shop, target=target)
    kind = said.kind
    return EntryContent(
        by, seconds, True, flags, details, said.shop, said.moves, said.outflow, kind == SALE,
        said.stock if kind == COUNT else (), None, _settled(entry) if kind == SETTLE else (),
        once_of(entry) if kind in MONEY else "",
    )  # fmt: skip


def _settled(entry: BookEntry) -> tuple[str, ...]:
    listed = (entry.body or {}).get("settled")
    return tuple(head for head in listed if isinstance(head, str)) if isinstance(listed, list) else ()


def _why_not_understood(entry: BookEntry) -> str:
    if entry.body is None:
        return EntryFlag.REDACTED.value
    return EntryFlag.NEWER.value if entry.is_newer else EntryFlag.MALFORMED.value

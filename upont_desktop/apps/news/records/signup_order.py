"""The order in which arrivals count, worked out from the entries of a sheet alone.

One device at a time is the *desk*: that of the organiser who opened the sheet, until another one takes the desk over.
What a desk wrote after it was taken over, not knowing of it, counts for nothing. So the order that a desk has written
never changes again, whatever comes from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from upont_desktop.apps.news.records.signup_entries import (
    ARRIVALS,
    DECIDE,
    DESK_KINDS,
    RANK,
    TERMS,
    SheetEntry,
    person_in,
    text_in,
    texts_in,
)
from upont_desktop.domain.books import BookEntry, order_key


@dataclass(frozen=True, slots=True)
class DeskLog:
    """What the desks of a sheet said, in order; ``ignored`` are entries of devices that were not the desk by then."""

    entries: tuple[BookEntry, ...] = ()
    ignored: tuple[BookEntry, ...] = ()

    @property
    def device(self) -> str:
        """The device that is the desk now; empty where there was none yet."""
        return self.entries[-1].device if self.entries else ""

    @property
    def last(self) -> str:
        """The hash of the last entry."""
        return self.entries[-1].hash if self.entries else ""


def desk_log(entries: Iterable[SheetEntry]) -> DeskLog:
    """The log of the desks. Entries of those who had no right to keep a desk are not in it."""
    told = sorted((one.entry for one in entries if one.allowed and one.entry.kind in DESK_KINDS), key=order_key)
    start = next((one for one in told if one.kind == TERMS and not text_in(one, "after")), None)
    by_device: dict[str, list[BookEntry]] = {}
    takers: dict[str, list[BookEntry]] = {}
    for one in told:
        by_device.setdefault(one.device, []).append(one)
        after = text_in(one, "after") if one.kind == TERMS else ""
        if after:
            takers.setdefault(after, []).append(one)
    log: list[BookEntry] = []
    while start is not None:
        tenure = [one for one in by_device[start.device] if one.number >= start.number]
        start = _taker(tenure, takers)
        log += tenure if start is None else tenure[: _place(tenure, text_in(start, "after")) + 1]
    known = {one.hash for one in log}
    return DeskLog(tuple(log), tuple(one for one in told if one.hash not in known))


def _taker(tenure: Sequence[BookEntry], takers: Mapping[str, Sequence[BookEntry]]) -> BookEntry | None:
    """Who took the desk over from a tenure: where two did without knowing of each other, the first in order."""
    found = [
        taker for one in tenure for taker in takers.get(one.hash, ())
        if taker.device != one.device and order_key(taker) > order_key(one)
    ]  # fmt: skip
    return min(found, key=order_key, default=None)


def _place(tenure: Sequence[BookEntry], wanted: str) -> int:
    return next(place for place, one in enumerate(tenure) if one.hash == wanted)


def ranked(log: DeskLog) -> frozenset[str]:
    """The hashes of the arrivals that the desk has received."""
    return frozenset(hash for one in log.entries if one.kind == RANK for hash in texts_in(one, "entries"))


def unranked(entries: Iterable[SheetEntry], log: DeskLog) -> list[BookEntry]:
    """The arrivals that the desk has not received yet, in the order in which it would take them now."""
    known = ranked(log)
    return batch([one.entry for one in entries if one.allowed and one.entry.kind in ARRIVALS
                  and one.entry.hash not in known], log.last)  # fmt: skip


def batch(arrivals: Iterable[BookEntry], last: str) -> list[BookEntry]:
    """The order of what arrived together: people by a hash that nobody chose, each one's entries as they were written,
    decisions at the end. ``last`` is the hash of the desk's entry before.
    """
    written = sorted(arrivals, key=order_key)
    people: dict[str, list[BookEntry]] = {}
    for one in written:
        if one.kind != DECIDE:
            people.setdefault(person_in(one), []).append(one)
    groups = sorted(people.values(), key=lambda group: sha256((last + group[0].hash).encode()).digest())
    return [one for group in groups for one in group] + [one for one in written if one.kind == DECIDE]

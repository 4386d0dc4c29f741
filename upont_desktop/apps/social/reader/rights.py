"""The rights that stand in a circle's room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.records import ROOM
from upont_desktop.domain.books import BookEntry, order_key
from upont_desktop.domain.rights import GRANT, REVOKE, GivenRight, RightsLedger


class CircleRights:
    """The rights that entries of the room's book gave and took."""

    def __init__(self, entries: Sequence[BookEntry]) -> None:
        """``entries`` are all grants and revocations, and the first entry of all, in the order of books."""
        self._ledger = RightsLedger(ROOM)
        self._empty = not entries
        self._since: BookEntry | None = None
        for entry in entries:
            self._ledger.judge(entry)
            if self._since is None and self._ledger.governed:
                self._since = entry

    def given(self) -> tuple[GivenRight, ...]:
        """The rights that stand now, expired ones too."""
        return self._ledger.given()

    @property
    def governed(self) -> bool:
        """Whether anybody was ever given a right: before that, everybody may do everything."""
        return self._ledger.governed

    def in_force(self, entry: BookEntry) -> bool:
        """Whether rights counted already when an entry was written: it stands after the first that was given."""
        return self._since is not None and order_key(entry) > order_key(self._since)

    def may_give(self, person: str, scope: str, day: dt.date) -> bool:
        """Whether a right that the person gives has effect: of one who may not, nobody's program takes it. The first
        who writes into the book may.
        """
        return self._empty or self._ledger.allows(person, GRANT, scope, day.isoformat())

    def allow(self, person: str, right: str, scope: str, day: dt.date) -> bool:
        """Whether a person has a right in a scope on a day."""
        return not self._ledger.governed or self._ledger.allows(person, right, scope, day.isoformat())


def rights_in(book: Book) -> CircleRights:
    """The rights that a circle's book gives."""
    found = book.entries({GRANT, REVOKE})
    first = book.first()
    return CircleRights(found if first is None or first in found else [first, *found])

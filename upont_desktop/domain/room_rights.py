"""The rights that stand in a room of a circle, to be asked: before something is written, and of what was written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from upont_desktop.domain.books import BookEntry, order_key, owner_of
from upont_desktop.domain.rights import (
    ANCHOR,
    FOUND,
    GRANT,
    OK,
    REVOKE,
    DeviceRecord,
    GivenRight,
    RightsLedger,
    given_by,
)


class RightChange(NamedTuple):
    """A grant or a revocation that had an effect, or (of kind ``found``) who was there first; of kind ``anchor``, the
    founder whom ``rooms.json`` names.

    ``key`` is where it stands in the order of books, ``day`` when it was written, as ``2026-11-28``.
    """

    key: tuple[int, str, int]
    kind: str
    given: GivenRight
    day: str


def anchored(founder: str) -> RightChange:
    """What stands before every entry where the circle names a founder: no book can come before it."""
    return RightChange((-1, "", 0), ANCHOR, GivenRight(founder, GRANT), "")


class RoomRights:
    """The rights of one room. Until the first is given to somebody, everybody may do everything there, unless money
    changes hands in it.
    """

    def __init__(
        self,
        room: str,
        changes: Iterable[RightChange] = (),
        new: Iterable[BookEntry] = (),
        *,
        devices: Mapping[str, DeviceRecord] | None = None,
        own: Collection[str] = (),
    ) -> None:
        """``changes`` are what the index knows, in order; ``new`` the entries that it does not know yet. ``devices``
        are those that the circle accepted; ``own`` are this clone's, as whom acts who is nobody in the directory.
        """
        self._ledger = RightsLedger(room, devices=devices)
        self._own = tuple(own)
        self._changes: list[RightChange] = []
        self._since: RightChange | None = None
        self._always = self._ledger.governed
        self._told: dict[tuple[str, str, str, str], bool] = {}
        self._anchor = ""
        for change in changes:
            self._ledger.restore(change.given, change.kind)
            if change.kind == ANCHOR:
                self._anchor = change.given.person
            else:
                self._note(change)
        for entry in sorted(new, key=order_key):
            self._judge(entry)

    def _judge(self, entry: BookEntry) -> None:
        founder, key, day = self._ledger.founder, order_key(entry), entry.at[:10]
        done = self._ledger.judge(entry) == OK
        first = self._ledger.founder != founder or (not self._changes and self._is_founders(entry))
        if first and not self._ledger.is_quarantined(entry):
            self._note(RightChange(key, FOUND, GivenRight(self._ledger.founder, GRANT), day))
        if done and entry.body is not None and entry.kind in {GRANT, REVOKE}:
            self._note(RightChange(key, entry.kind, given_by(entry.body), day))

    def _is_founders(self, entry: BookEntry) -> bool:
        return bool(self._anchor) and self._anchor in {entry.by, owner_of(entry.device)}

    def _note(self, change: RightChange) -> None:
        self._changes.append(change)
        if self._since is None and self._ledger.governed:
            self._since = change

    # --- now ----------------------------------------------------------------------------------------------------------

    @property
    def governed(self) -> bool:
        """Whether rights count: before anybody was given one, everybody may do everything."""
        return self._ledger.governed

    def given(self) -> tuple[GivenRight, ...]:
        """The rights that stand now, expired ones too."""
        return self._ledger.given()

    def allow(self, person: str, right: str, scope: str, day: str) -> bool:
        """Whether a person (empty: this clone's device) may do what a right allows in a scope, on a day."""
        return not self.governed or self._ledger.allows_one_of(self._acting(person), right, scope, day)

    def may_give(self, person: str, scope: str, day: str) -> bool:
        """Whether a right that the person gives has effect: of one who may not, nobody's program takes it. The first
        who writes into the book may.
        """
        return not self._ledger.founder or self._ledger.allows_one_of(self._acting(person), GRANT, scope, day)

    def founding_device(self, person: str) -> str:
        """The device of this clone that may give rights here, where the person who acts may not by himself: it was
        there first while nobody had a card. Empty where that is not so.
        """
        asked = GRANT, "", ""
        if not person or self._ledger.allows(person, *asked):
            return ""
        return next((device for device in self._own if self._ledger.allows(device, *asked)), "")

    def givers(self) -> frozenset[str]:
        """Who may give rights everywhere in the room, for good."""
        return frozenset(one.person for one in self.given() if one.right == GRANT and not one.scope and not one.until)

    def _acting(self, person: str) -> Sequence[str]:
        """Whose rights count: a device's also where its person has a card now; it may have been first before that."""
        return (person, *self._own) if person else self._own

    # --- then ---------------------------------------------------------------------------------------------------------

    def in_force(self, entry: BookEntry) -> bool:
        """Whether rights counted already when an entry was written: it stands after the first that was given."""
        return self._always or (self._since is not None and order_key(entry) > self._since.key)

    @property
    def since(self) -> str:
        """The day on which they began to count, as ``2026-11-28``; empty where they do not."""
        return "" if self._since is None else self._since.day

    def in_force_on(self, day: str) -> bool:
        """Whether they counted on the whole of a day; before anybody was there, nobody could have been given one."""
        return self._since is not None and day > self._since.day

    def allowed_on(self, person: str, right: str, scope: str, day: str) -> bool:
        """Whether a person had a right at any time of a day, or rights did not count on all of it."""
        if not self.in_force_on(day):
            return True
        asked = (person, right, scope, day)
        if asked not in self._told:
            self._told[asked] = any(ledger.allows(*asked) for ledger in self._ledgers_of(day))
        return self._told[asked]

    def _ledgers_of(self, day: str) -> Iterator[RightsLedger]:
        """The rights as they stood when a day began, and after each change on it."""
        ledger, begun = RightsLedger(""), False
        for change in self._changes:
            if change.day > day:
                continue  # a device whose clock is ahead; what others wrote after it may be of the day
            if change.day == day and not begun:
                begun = True
                yield ledger
            ledger.restore(change.given, change.kind)
            if begun:
                yield ledger
        if not begun:
            yield ledger

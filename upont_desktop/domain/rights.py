"""Who may do what: grants and revocations are entries, and hold for whatever stands after them in order.

An entry without the right it needs still counts, as what it tells of has happened; it is *flagged*. One of a device
that is not known, or no longer, is *quarantined*: it counts for nothing until the device is accepted. A grant or a
revocation without the right to give it has no effect.

Before anybody but the first was ever given a right, everybody may do everything: a small group needs none. Where money
changes hands, that is never so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from upont_desktop.domain.books import BookEntry, owner_of
from upont_desktop.domain.metadata import FOLDER, JsonValue, metadata_bytes, parse_metadata

GRANT, REVOKE, REDACT, FOUND = "grant", "revoke", "redact", "found"
ANCHOR = "anchor"
"""How the index calls the founder whom ``rooms.json`` names: he holds the right to give rights before every entry."""
FORGET = "forget"
"""The kind of the entry, of any room, that says that the ``person`` of its body was erased."""
OK, FLAGGED, QUARANTINED = "ok", "flagged", "quarantined"
DEVICE_FOLDER = f"{FOLDER}devices/"
"""Where the documents of devices lie: ``<name>.json``."""
MODERATORS = ("moderate", "people")
"""Any one of these rights allows redacting."""
RIGHTS = ("grant", "people", "club", "publish", "moderate", "sell", "cancel", "credit", "goods", "close")
BROADER: Mapping[str, str] = {"club": "people"}
"""The right that allows what another one allows, too."""
_NO_END = 2**63  # beyond every number of an entry
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_LETTERS = 10  # of a time as entries have it
_NO_DAY = "9999-12-31"
ENROLLED_ROOMS = frozenset({"trade", "pochtron"})
"""Rooms in which money changes hands: only the entries of enrolled devices count."""

TILL_KINDS = frozenset(
    {"sale", "credit", "payout", "undo", "reverse", "open", "close", "count", "deliver", "lose"}
)  # fmt: skip
"""What people sign in for at an accepted device, which vouches for them. Of everything else there (giving rights,
moving money between accounts, settling what was flagged) git is asked too who it was.
"""


@dataclass(frozen=True, slots=True)
class KindRule:
    """What a kind of entry needs: a right (none: everybody may), in the scope that a key of the body names. The person
    whom the key ``owner`` names needs none.
    """

    right: str = ""
    scope: str = ""
    owner: str = ""


_ANYBODY = KindRule()
_ANSWERS = 10_000  # that are remembered at the most


@dataclass(frozen=True, slots=True)
class GivenRight:
    """A right of a person (or of a device that names nobody); an empty ``scope`` is the whole circle.

    ``until`` is the last day, as ``2026-11-28``; empty for no end.
    """

    person: str
    right: str
    scope: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class DeviceRecord:
    """What the circle knows of a device: ``revoked`` is when (empty: never), and ``last`` the numbers of its last
    accepted entries, by room.
    """

    name: str
    person: str = ""
    key: str = ""
    by: str = ""
    revoked: str = ""
    last: Mapping[str, int] = field(default_factory=dict)


class RightsLedger:
    """The rights in one room, as entry after entry is told in order."""

    def __init__(
        self, room: str, kinds: Mapping[str, KindRule] | None = None, devices: Mapping[str, DeviceRecord] | None = None
    ) -> None:
        """``kinds`` are those of the room, ``devices`` what the circle knows of devices. ``governed`` is false while
        nobody was given a right: then everybody may do everything.
        """
        self._room, self._kinds, self._devices = room, kinds or {}, devices or {}
        self._given: dict[tuple[str, str, str], str] = {}
        self._answers: dict[tuple[str, ...], bool] = {}  # of an evening: a million entries ask the same again
        self.governed = room in ENROLLED_ROOMS
        self.founder = ""

    def given(self) -> tuple[GivenRight, ...]:
        """The rights that stand now."""
        return tuple(GivenRight(*key, until) for key, until in sorted(self._given.items()))

    def allows(self, person: str, right: str, scope: str = "", day: str = "") -> bool:
        """Whether a person has a right in a scope, on a day (``2026-11-28``; empty: on any that it is given for)."""
        rights = {right, BROADER.get(right, right)}
        ends = (self._given.get((person, one, where)) for one in rights for where in {scope, ""})
        return any(end is not None and (not end or not day or day <= end) for end in ends)

    def allows_one_of(self, persons: Iterable[str], right: str, scope: str = "", day: str = "") -> bool:
        """The same of whoever acts: a person, and the device, which may have been first while it named nobody."""
        return any(self.allows(person, right, scope, day) for person in persons)

    def found(self, person: str) -> GivenRight:
        """Who was there first holds the right to give rights."""
        self.founder = person
        self._given[person, GRANT, ""] = ""
        self._answers.clear()
        return GivenRight(person, GRANT)

    def restore(self, given: GivenRight, kind: str) -> None:
        """What a grant or a revocation that had an effect did, or (:data:`FOUND`, :data:`ANCHOR`) who was first."""
        self._answers.clear()
        if kind == REVOKE:
            self._given.pop((given.person, given.right, given.scope), None)
        else:
            self.founder = given.person if kind in {FOUND, ANCHOR} else self.founder
            self.governed = self.governed or not (given.right == GRANT and given.person in {self.founder, ""})
            self._given[given.person, given.right, given.scope] = given.until

    def judge(self, entry: BookEntry) -> str:
        """The state of the next entry; what it gives or takes holds from now on."""
        if self.is_quarantined(entry):
            return QUARANTINED
        if not self.founder:
            self.found(entry.by)
        return self.judge_known(entry)

    def judge_known(self, entry: BookEntry) -> str:
        """The same, of an entry whose device is known to count, in a room that somebody was in before."""
        rule = self._kinds.get(entry.kind)
        if entry.body is None or (rule is not None and not rule.right):
            return OK
        if entry.kind in {GRANT, REVOKE}:
            return self._changed(entry, entry.body)
        if rule is not None and rule.owner and _text(entry.body, rule.owner) == entry.by:
            return OK
        return OK if self._may(entry, entry.body) else FLAGGED

    def is_quarantined(self, entry: BookEntry) -> bool:
        """Whether the entry counts for nothing: its device is not known, or it was written after that was taken out."""
        return entry.number > self.counts_until(entry.device)

    def counts_until(self, device: str) -> int:
        """The number of the last entry of a device (or of its twin) that counts."""
        known = self._devices.get(owner_of(device))
        if known is None:
            return 0 if self._room in ENROLLED_ROOMS else _NO_END
        return known.last.get(self._room, 0) if known.revoked else _NO_END

    def _may(self, entry: BookEntry, body: Mapping[str, object]) -> bool:
        if not self.governed:
            return True
        rule = self._kinds.get(entry.kind, _ANYBODY)
        asked = entry.by, entry.device, entry.kind, _text(body, rule.scope), entry.at[:_DAY_LETTERS]
        known = self._answers.get(asked)
        if known is None:
            if len(self._answers) > _ANSWERS:
                self._answers.clear()
            known = self._answers[asked] = self._allows_kind(*asked)
        return known

    def _allows_kind(self, person: str, device: str, kind: str, scope: str, at: str) -> bool:
        who, day = {person, device}, _day_of(at)
        if kind == REDACT:
            return any(self.allows_one_of(who, right, "", day) for right in MODERATORS)
        right = self._kinds.get(kind, _ANYBODY).right
        return not right or self.allows_one_of(who, right, scope, day)

    def _changed(self, entry: BookEntry, body: Mapping[str, object]) -> str:
        given = given_by(body)
        if not self.allows_one_of({entry.by, entry.device}, GRANT, given.scope, _day_of(entry.at)):
            return FLAGGED
        self.restore(given, entry.kind)
        return OK


def _day_of(at: str) -> str:
    """The day that an entry's clock told; where it told none, one on which no right that ends is given any more."""
    return at[:_DAY_LETTERS] if _DAY.match(at) else _NO_DAY


def given_by(body: Mapping[str, object]) -> GivenRight:
    """What the body of a grant or a revocation is about."""
    return GivenRight(*(_text(body, key) for key in ("person", "right", "scope", "until")))


def device_document(record: DeviceRecord) -> bytes:
    """The document of a device, as it stands in the clone (one key a line)."""
    fields = {"by": record.by, "key": record.key, "person": record.person, "revoked": record.revoked}
    kept: dict[str, JsonValue] = {key: value for key, value in fields.items() if value}
    if record.last:
        kept["last"] = dict(record.last)
    return metadata_bytes({**kept, "v": 1})


def parse_device(name: str, raw: bytes) -> DeviceRecord:
    """What the document of a device says; one that cannot be read says that it is known, and no more."""
    fields = parse_metadata(raw) or {}
    texts = {key: _text(fields, key) for key in ("person", "key", "by", "revoked")}
    last = fields.get("last")
    numbers = last.items() if isinstance(last, dict) else ()
    return DeviceRecord(name, **texts, last={room: number for room, number in numbers if isinstance(number, int)})


def _text(body: Mapping[str, object], key: str) -> str:
    found = body.get(key) if key else None
    return found if isinstance(found, str) else ""

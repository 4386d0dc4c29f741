"""Who may do what: grants and revocations are entries, and hold for whatever stands after them in order.

An entry without the right it needs still counts, as what it tells of has happened; it is *flagged*. One of a device
that is not known, or no longer, is *quarantined*: it counts for nothing until the device is accepted. A grant or a
revocation without the right to give it has no effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from upont_desktop.domain.books import BookEntry

GRANT, REVOKE, REDACT = "grant", "revoke", "redact"
OK, FLAGGED, QUARANTINED = "ok", "flagged", "quarantined"
MODERATORS = ("moderate", "people")
"""Any one of these rights allows redacting."""
RIGHTS = ("grant", "people", "club", "publish", "moderate", "sell", "cancel", "credit", "goods", "close")
ENROLLED_ROOMS = frozenset({"trade", "pochtron"})
"""Rooms in which money changes hands: only the entries of enrolled devices count."""


@dataclass(frozen=True, slots=True)
class KindRule:
    """What a kind of entry needs: a right (none: everybody may), in the scope that a key of the body names."""

    right: str = ""
    scope: str = ""


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
        """``kinds`` are those of the room, ``devices`` what the circle knows of devices."""
        self._room, self._kinds, self._devices = room, kinds or {}, devices or {}
        self._given: dict[tuple[str, str, str], str] = {}
        self._founder = ""

    def given(self) -> tuple[GivenRight, ...]:
        """The rights that stand now."""
        return tuple(GivenRight(*key, until) for key, until in sorted(self._given.items()))

    def allows(self, person: str, right: str, scope: str = "", day: str = "") -> bool:
        """Whether a person has a right in a scope, on a day (``2026-11-28``; empty: on any that it is given for)."""
        ends = (self._given.get((person, right, where)) for where in {scope, ""})
        return any(end is not None and (not end or not day or day <= end) for end in ends)

    def judge(self, entry: BookEntry) -> str:
        """The state of the next entry; what it gives or takes holds from now on."""
        if self._is_quarantined(entry):
            return QUARANTINED
        if not self._founder:
            self._founder = entry.by
            self._given[entry.by, GRANT, ""] = ""
        if entry.body is None:
            return OK
        if entry.kind in {GRANT, REVOKE}:
            return self._changed(entry, entry.body)
        return OK if self._may(entry, entry.body) else FLAGGED

    def _is_quarantined(self, entry: BookEntry) -> bool:
        device = self._devices.get(entry.device)
        if device is None:
            return self._room in ENROLLED_ROOMS
        return bool(device.revoked) and entry.number > device.last.get(self._room, 0)

    def _may(self, entry: BookEntry, body: Mapping[str, object]) -> bool:
        day = entry.at[:10]
        if entry.kind == REDACT:
            return any(self.allows(entry.by, right, "", day) for right in MODERATORS)
        rule = self._kinds.get(entry.kind, KindRule())
        return not rule.right or self.allows(entry.by, rule.right, _text(body, rule.scope), day)

    def _changed(self, entry: BookEntry, body: Mapping[str, object]) -> str:
        person, right, scope = (_text(body, key) for key in ("person", "right", "scope"))
        if not self.allows(entry.by, GRANT, scope, entry.at[:10]):
            return FLAGGED
        if entry.kind == GRANT:
            self._given[person, right, scope] = _text(body, "until")
        else:
            self._given.pop((person, right, scope), None)
        return OK


def _text(body: Mapping[str, object], key: str) -> str:
    found = body.get(key) if key else None
    return found if isinstance(found, str) else ""

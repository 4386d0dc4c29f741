"""Rooms: the applications that a circle has, beside its files.

A circle says which it has in ``.upont/rooms.json``; a program says which it knows in its registry, as light values:
what a room is made of is named there, and loaded where it is needed first.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from upont_desktop.domain.circle import is_slug
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import FOLDER, JsonValue, parse_metadata

ROOMS_PATH = f"{FOLDER}rooms.json"
_NAME = re.compile("[a-z0-9-]{1,40}")  # ids and names of devices
KNOWN_VERSION = 1
"""Of the form of that file; a larger ``v`` is of a newer program."""


class NoSuchRoom(UserError):
    """The program knows no room of that name."""

    code = "no-such-room"
    sentence = QT_TRANSLATE_NOOP("Errors", "There is no room “{room}”.")
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "These can be added: {rooms}.")


class RoomNotHere(UserError):
    """The circle has no room of that name; ``rooms`` are those that it has."""

    code = "room-not-here"
    sentence = QT_TRANSLATE_NOOP("Errors", "This circle has no room “{room}”.")
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "It has these: {rooms}.")


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """A room that the program knows.

    ``name`` is what ``rooms.json`` says, and the folder ``.upont/<name>/``: lower-case letters. ``title`` and
    ``explanation`` are English, translated in the context ``Rooms``; ``icon`` is the name of one of the program's.
    The rest names things as ``module:name``, empty where the room has none: the projection
    (:class:`~upont_desktop.indexer.projection.Projection`), what makes the page, the table of commands with the names
    that it holds, what finds records for the search everywhere, what finds those of a club, what the sample circle
    keeps of it, the function that
    says of the path of a document the id of the person whom it names (one who was forgotten stays so in a merge), what
    writes its books in forms of other programs, what makes what else is to be checked of them
    (:class:`~upont_desktop.service.operations.room_audit.RoomAudit`), how it forgets a person
    (:class:`~upont_desktop.service.erasure.Erasure`), which right a document needs
    (:mod:`~upont_desktop.domain.document_rules`), what people owe by it (:mod:`~upont_desktop.domain.dues`), and who
    acts at this computer by the cards that the room keeps (a function from an operation's context to the id of a
    person, empty for nobody). ``needs`` are rooms whose records it works with: they come with it.
    ``rights`` are those that matter in it, beside that of giving some.
    """

    name: str
    title: str
    explanation: str
    icon: str
    projection: str = ""
    page: str = ""
    commands: str = ""
    hits: str = ""
    of_club: str = ""
    sample: str = ""
    person_named: str = ""
    export: str = ""
    audit: str = ""
    erasure: str = ""
    document_rule: str = ""
    dues: str = ""
    actor: str = ""
    command_names: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The folder of its records, with the slash."""
        return f"{FOLDER}{self.name}/"


KnownRooms: TypeAlias = tuple[RoomSpec, ...]
"""The rooms that this program knows, in the order in which they are offered."""


def _nothing() -> Mapping[str, JsonValue]:
    return MappingProxyType({})


def _no_founders() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Rooms:
    """What ``rooms.json`` says: the rooms, and the circles (by slug, empty for this one) in which people and clubs are
    looked up. ``founders`` says who may give the first rights in a room: a person, or the device at which somebody
    without a card added it. ``others`` are fields that this program does not know.
    """

    names: tuple[str, ...] = ()
    directory: str = ""
    clubs: str = ""
    founders: Mapping[str, str] = field(default_factory=_no_founders)
    version: int = KNOWN_VERSION
    others: Mapping[str, JsonValue] = field(default_factory=_nothing)

    @property
    def is_newer(self) -> bool:
        """Whether a newer program wrote it: it is read as far as it goes, and not changed."""
        return self.version > KNOWN_VERSION

    @property
    def founded(self) -> dict[str, str]:
        """The founders of the rooms that the circle has."""
        return {room: who for room, who in self.founders.items() if room in self.names}

    def known(self, rooms: Iterable[RoomSpec]) -> tuple[RoomSpec, ...]:
        """Those of ``rooms`` that the circle has, in their order."""
        return tuple(room for room in rooms if room.name in self.names)


def parse_rooms(raw: bytes | None) -> Rooms:
    """What the file says; no rooms where there is none, or none that can be read."""
    fields = parse_metadata(raw) if raw is not None else None
    if fields is None:
        return Rooms()
    names, version = fields.pop("rooms", None), fields.pop("v", None)
    directory, clubs = fields.pop("directory", None), fields.pop("clubs", None)
    return Rooms(
        tuple(dict.fromkeys(name for name in names if isinstance(name, str))) if isinstance(names, list) else (),
        _slug(directory),
        _slug(clubs),
        _founders(fields.pop("founders", None)),
        version if isinstance(version, int) and not isinstance(version, bool) else KNOWN_VERSION,
        fields,
    )


def _slug(value: JsonValue) -> str:
    """A circle that is named; a stranger's clone may name anything, which then is none."""
    return value if isinstance(value, str) and is_slug(value) else ""


def _founders(value: JsonValue) -> Mapping[str, str]:
    """Names of people and devices; whoever can write a file can write anything."""
    found = value.items() if isinstance(value, dict) else ()
    return {room: who for room, who in found if isinstance(who, str) and is_founder_name(who)}


def is_founder_name(text: str) -> bool:
    """Whether a text can name a founder: the id of a person, or a device."""
    return _NAME.fullmatch(text) is not None


def first_named(versions: Iterable[bytes]) -> dict[str, str]:
    """Who founded each room by the versions of the file, the oldest first: whom the first names that has the room and
    names somebody. Nobody founds a room beforehand.
    """
    found: dict[str, str] = {}
    for raw in versions:
        found = {**parse_rooms(raw).founded, **found}
    return found


def named(reference: str) -> Any:
    """What ``module:name`` names, its module imported."""
    module, _, name = reference.partition(":")
    return getattr(importlib.import_module(module), name)

"""People who were forgotten on one side of a merge stay so: what the other side changed of their documents is given up.

Everywhere else an edit wins over a deletion. A person who asked to be erased would come back with the next edit of
somebody who had not heard of it. Who may forget is asked here too: an entry is a line of text, and anybody who can push
can write one about anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from upont_desktop.domain.books import BookEntry, is_book, parse_line, parse_part
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.rights import ENROLLED_ROOMS, FORGET, GRANT, REVOKE
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.rooms import KnownRooms, named
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.known_rights import rights_with
from upont_desktop.service.operations.merge.documents import SettledDocument
from upont_desktop.service.operations.merge.sides import MergeSides, Side

_CHANGES = (GRANT, REVOKE)
PEOPLE = "people"
"""The right to forget others."""
_MARK = 4  # digits of an id: what lists call a former member by


def forgotten_documents(
    transaction: Transaction, context: OperationContext, sides: MergeSides
) -> tuple[SettledDocument, ...]:
    """The documents of people whom one side forgot since both parted, as that side has them, where the other side
    changed them or made new ones.
    """
    with ObjectReader(transaction.writer.git) as reader:
        named = {side: [*_forgets(sides, side, reader)] for side in Side}
        allowed = _Allowed(transaction, context, sides, reader)
        forgotten = {side: {_person(one) for one in named[side] if allowed.may(side, one)} for side in Side}
    found: list[SettledDocument] = []
    for side in Side:
        persons = forgotten[side] - forgotten[side.other]
        if persons:
            found += _kept(transaction, sides, side, persons)
    return tuple(found)


def _kept(transaction: Transaction, sides: MergeSides, side: Side, persons: set[str]) -> Iterator[SettledDocument]:
    person_named, told = _person_named(transaction.rooms), set[str]()
    kept, other = sides.of(side).tree, sides.of(side.other)
    for path in sorted(other.changes):
        person = person_named(path) if is_private(path) and not is_book(path) else ""
        if person in persons and kept.get(path) != other.tree.get(path):
            note = transaction.words.say("forgotten", who=person[:_MARK])
            yield SettledDocument(path, kept.get(path), path, path, () if person in told else (note,))
            told.add(person)


class _NewEntry(NamedTuple):
    """An entry that a side wrote since both parted, and where."""

    room: str
    path: str
    entry: BookEntry


class _Allowed:
    """Whose word counts: of those who may forget others, and of the person, where the commits are of whom they say."""

    def __init__(
        self, transaction: Transaction, context: OperationContext, sides: MergeSides, reader: ObjectReader
    ) -> None:
        self._transaction, self._context, self._sides, self._reader = transaction, context, sides, reader
        self._rights: dict[str, RoomRights] = {}

    def may(self, side: Side, one: _NewEntry) -> bool:
        """Whether a person is to be forgotten because of an entry."""
        if one.room in ENROLLED_ROOMS:
            return False
        rights, entry = self._rights_of(one.room), one.entry
        if not rights.governed:
            return True
        if entry.by != _person(one) and not rights.allow(entry.by, PEOPLE, "", entry.at[:10]):
            return False
        return entry.by == entry.device or self._is_of(side, one)

    def _rights_of(self, room: str) -> RoomRights:
        if room not in self._rights:
            new = [one.entry for side in Side for one in _new_entries(self._sides, side, self._reader, _CHANGES, room)]
            self._rights[room] = rights_with(self._context, room, new)
        return self._rights[room]

    def _is_of(self, side: Side, one: _NewEntry) -> bool:
        """Whether whoever committed the book on a side has an address that stood, when both parted, in what names the
        person by whom the entry says that it is.
        """
        git, state = self._transaction.writer.git, self._sides.of(side)
        asked = "log", "--format=%ae", state.commit, f"^{self._sides.of(side.other).commit}", "--", one.path
        addresses = {line.strip().casefold().encode() for line in git.text(*asked).split("\n") if line.strip()}
        person_named = _person_named(self._transaction.rooms)
        before = {**state.tree, **{path: entry for path, (entry, _) in state.changes.items()}}
        cards = (entry for path, entry in before.items() if entry is not None and person_named(path) == one.entry.by)
        contents = [self._reader.read(entry.oid).lower() for entry in cards]
        return bool(addresses) and all(any(address in content for content in contents) for address in addresses)


def _person(one: _NewEntry) -> str:
    person = (one.entry.body or {}).get("person")
    return person if isinstance(person, str) else ""


def _forgets(sides: MergeSides, side: Side, reader: ObjectReader) -> Iterator[_NewEntry]:
    """The entries that a side wrote since both parted by which somebody is forgotten."""
    yield from (one for one in _new_entries(sides, side, reader, (FORGET,)) if _person(one))


def _new_entries(
    sides: MergeSides, side: Side, reader: ObjectReader, kinds: Collection[str], room: str = ""
) -> Iterator[_NewEntry]:
    """The entries of some kinds that a side wrote since both parted, in one room or in all."""
    marks = [f'"k":"{kind}"'.encode() for kind in kinds]
    for path, (before, after) in sides.of(side).changes.items():
        part = parse_part(path) if after is not None else None
        if after is None or part is None or room not in {"", part.room}:
            continue
        content = reader.read(after.oid)
        if not any(mark in content for mark in marks):
            continue
        known = set(reader.read(before.oid).split(b"\n")) if before is not None else set()
        for raw in set(content.split(b"\n")) - known:
            line = parse_line(raw, part.device)
            if line is not None and line.intact and line.entry.kind in kinds:
                yield _NewEntry(part.room, path, line.entry)


def _person_named(rooms: KnownRooms) -> Callable[[str], str]:
    """Whom the path of a document names, by the rooms that say it."""
    asked = [(room.folder, named(room.person_named)) for room in rooms if room.person_named]

    def person_named(path: str) -> str:
        return next((str(ask(path)) for folder, ask in asked if path.startswith(folder)), "")

    return person_named

"""People who were forgotten on one side of a merge stay so: what the other side changed of their documents is given up.

Everywhere else an edit wins over a deletion. A person who asked to be erased would come back with the next edit of
somebody who had not heard of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from upont_desktop.domain.books import is_book, parse_line
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.rights import FORGET
from upont_desktop.domain.rooms import KnownRooms, named
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.service.operations.context import Transaction
from upont_desktop.service.operations.merge.documents import SettledDocument
from upont_desktop.service.operations.merge.sides import MergeSides, Side

_KIND = f'"k":"{FORGET}"'.encode()
_MARK = 4  # digits of an id: what lists call a former member by


def forgotten_documents(transaction: Transaction, sides: MergeSides) -> tuple[SettledDocument, ...]:
    """The documents of people whom one side forgot since both parted, as that side has them, where the other side
    changed them or made new ones.
    """
    with ObjectReader(transaction.writer.git) as reader:
        forgotten = {side: set(_forgotten(sides, side, reader)) for side in Side}
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


def _forgotten(sides: MergeSides, side: Side, reader: ObjectReader) -> Iterator[str]:
    """The ids of the people whom entries name that the side wrote since both parted."""
    for path, (before, after) in sides.of(side).changes.items():
        if after is None or not is_book(path):
            continue
        content = reader.read(after.oid)
        if _KIND not in content:
            continue
        known = set(reader.read(before.oid).split(b"\n")) if before is not None else set()
        for raw in set(content.split(b"\n")) - known:
            line = parse_line(raw, "")
            person = (line.entry.body or {}).get("person") if line is not None and line.entry.kind == FORGET else ""
            if person and isinstance(person, str):
                yield person


def _person_named(rooms: KnownRooms) -> Callable[[str], str]:
    """Whom the path of a document names, by the rooms that say it."""
    asked = [(room.folder, named(room.person_named)) for room in rooms if room.person_named]

    def person_named(path: str) -> str:
        return next((str(ask(path)) for folder, ask in asked if path.startswith(folder)), "")

    return person_named

"""Putting books together: the same lines on both sides stand once, and nothing that either side wrote is lost.

Only its device writes a book, so two sides differ in two ways. A body was redacted on one: ``null`` wins. Or the device
wrote on: the longer wins over its own beginning. Anything else is a fork: the clone was copied, and both wrote on. The
lines then form a tree. The book keeps the branch whose first hash sorts first, and each other branch becomes a book of
its own, a *twin*. That depends on the lines alone: whoever puts them together, in whatever order, gets the same books.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from upont_desktop.domain.books import (
    BookPart,
    first_link,
    is_redacted,
    link_of,
    owner_of,
    parse_line,
    parse_part,
    twin_name,
)
from upont_desktop.domain.rights import ENROLLED_ROOMS


@dataclass(eq=False)
class _Node:
    """A line (the root has none), the part that it stands in, and what was written after it."""

    part: BookPart
    raw: bytes = b""
    after: dict[bytes, _Node] = field(default_factory=dict)


_Parts: TypeAlias = list[tuple[BookPart, bytes]]


class BookTree:
    """The lines of one device's book of a room, and of its twins'."""

    def __init__(self, room: str, owner: str, *sides: Mapping[str, bytes]) -> None:
        """``sides`` have the contents of parts by their paths; paths of other books are left out."""
        self._room, self._owner = room, owner
        self._top = BookPart(room, owner, 0, 0, 0, 0)
        self._roots = {owner: _Node(self._top)}
        self._by_link = {first_link(room, owner): self._roots[owner]}
        self._lines: dict[bytes, _Node] = {}
        waiting = [(device, parts) for side in sides for device, parts in self._books(side)]
        while waiting:  # a twin goes on from a line of its owner's, or of another twin's
            ready = [book for book in waiting if self._start(*book) is not None] or [min(waiting)]
            waiting = [book for book in waiting if book not in ready]
            for device, parts in ready:
                self._insert(self._start(device, parts) or self._roots.setdefault(device, _Node(self._top)), parts)

    def _books(self, side: Mapping[str, bytes]) -> Iterable[tuple[str, _Parts]]:
        books: dict[str, _Parts] = {}
        for path, content in side.items():
            part = parse_part(path)
            if part is not None and part.room == self._room and owner_of(part.device) == self._owner:
                books.setdefault(part.device, []).append((part, content))
        return [(device, sorted(parts)) for device, parts in sorted(books.items())]

    def _start(self, device: str, parts: _Parts) -> _Node | None:
        if device in self._roots:
            return self._roots[device]
        first = parse_line(parts[0][1].partition(b"\n")[0], device)
        return self._by_link.get(first.previous) if first is not None else None

    def _insert(self, node: _Node, parts: _Parts) -> None:
        for part, content in parts:
            for raw in content.removesuffix(b"\n").split(b"\n") if content else ():
                header = link_of(raw)
                key = header[0] if header is not None else raw
                known = node.after.get(key)
                if known is None:
                    known = node.after[key] = _Node(part._replace(device=self._owner), raw)
                    self._lines[key] = known
                    if header is not None:
                        self._by_link[header[1]] = known
                else:
                    known.raw = _better(known.raw, raw, self._room)
                node = known

    @property
    def keys(self) -> set[bytes]:
        """What tells the lines from each other, and no redaction changes."""
        return {*self._lines}

    def spoils(self, key: bytes, before: BookTree) -> bool:
        """Whether a line was as it was written before, and is not here."""
        old, new = before._lines[key].raw, self._lines[key].raw
        if old == new or not _is_intact(old):
            return False
        return not _is_intact(new) and (self._room in ENROLLED_ROOMS or not is_redacted(new))

    def files(self) -> dict[str, bytes]:
        """The parts of all the books, by their paths."""
        found: dict[str, list[bytes]] = {}
        waiting = list(self._roots.items())
        while waiting:
            device, node = waiting.pop()
            part = node.part
            if node.raw:
                found.setdefault(part._replace(device=device).path, []).append(node.raw)
            while node.after:
                first, *others = sorted(node.after)
                waiting += [(self._twin(key, node.after[key]), node.after[key]) for key in others]
                node = node.after[first]
                part = max(part, node.part)
                found.setdefault(part._replace(device=device).path, []).append(node.raw)
        return {path: b"".join(raw + b"\n" for raw in lines) for path, lines in sorted(found.items())}

    def _twin(self, key: bytes, node: _Node) -> str:
        line = parse_line(node.raw, self._owner)
        return twin_name(self._owner, line.entry.hash if line is not None else key.decode("latin-1"))


def _better(one: bytes, other: bytes, room: str) -> bytes:
    """Of two forms of a line: without a body, else as it was written. In the books of money nothing is taken out, as
    what somebody owes would go with it: there the line as it was written comes first.
    """
    if one == other:
        return one
    kept = room in ENROLLED_ROOMS
    forms = sorted({one, other}, key=lambda raw: (is_redacted(raw) is kept, not _is_intact(raw), raw))
    return forms[0]


def _is_intact(raw: bytes) -> bool:
    line = parse_line(raw, "")
    return line is not None and line.intact


def merged_books(room: str, owner: str, *sides: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a device's book and its twins after all the sides' were put together, by their paths."""
    return BookTree(room, owner, *sides).files()


def lost_lines(room: str, owner: str, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> int:
    """How many lines that were there are no longer as they were written; a redacted one is, but in a book of money."""
    old, new = BookTree(room, owner, before), BookTree(room, owner, after)
    return len(old.keys - new.keys) + sum(new.spoils(key, old) for key in old.keys & new.keys)


def owners_in(paths: Iterable[str]) -> set[tuple[str, str]]:
    """Room and owner of each of the books that these paths are parts of."""
    parts = filter(None, map(parse_part, paths))
    return {(part.room, owner_of(part.device)) for part in parts}

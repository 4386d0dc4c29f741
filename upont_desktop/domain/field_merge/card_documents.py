"""vCard and iCalendar documents put together, property by property (RFC 6350, RFC 5545).

A line that nobody changed, or one side alone, keeps its very bytes, whether its property is known here or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.field_merge.decision import Decision, MergeSide, Times, later_side
from upont_desktop.domain.field_merge.values import merged_set

_SEVERAL = frozenset(
    "ADR ATTACH ATTENDEE CALADRURI CALURI CATEGORIES COMMENT CONTACT EMAIL EXDATE IMPP KEY LANG MEMBER NICKNAME "
    "RDATE RELATED RELATED-TO RESOURCES TEL URL".split()
)
"""Properties that may stand several times: what each side added is in."""
_LISTS = frozenset({"CATEGORIES", "NICKNAME", "RESOURCES", "EXDATE", "RDATE"})  # with commas between their values
_STAMPS = ("REV", "LAST-MODIFIED", "SEQUENCE", "DTSTAMP")
_END = frozenset({"DTSTART", "DTEND", "DURATION"})
_KEYS = ("UID", "RECURRENCE-ID", "TZID", "TRIGGER")  # what tells components of one kind apart
_WIDTH = 75  # bytes of a line before it is folded
_NAME = re.compile(rb"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)(?=[;:])")


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its property's ``name``, its ``content`` without folds, and the bytes as they stand."""

    name: str
    content: bytes
    raw: bytes

    @property
    def value(self) -> bytes:
        """What follows the first colon that is in no quoted parameter."""
        return self._parts()[1]

    @property
    def start(self) -> bytes:
        """The name and its parameters, with the colon."""
        return self._parts()[0]

    def _parts(self) -> tuple[bytes, bytes]:
        start, colon, value = self.content.partition(b":")
        if b'"' not in start:
            return start + colon, value
        found = re.match(rb'(?:"[^"]*"|[^":])*:', self.content)
        cut = found.end() if found is not None else len(self.content)
        return self.content[:cut], self.content[cut:]


Item: TypeAlias = "Property | Component"


@dataclass(frozen=True, slots=True)
class Component:
    """What stands between BEGIN and END, and these two lines; the document itself has neither."""

    name: str
    begin: bytes
    items: tuple[Item, ...]
    end: bytes

    def properties(self) -> dict[str, list[Property]]:
        """The lines of each property."""
        found: dict[str, list[Property]] = {}
        for item in self.items:
            if isinstance(item, Property):
                found.setdefault(item.name, []).append(item)
        return found

    def components(self) -> dict[tuple[bytes, ...], Component] | None:
        """The components inside by what tells them apart; ``None`` where two are alike."""
        inside = [item for item in self.items if isinstance(item, Component)]
        found = {item.key(): item for item in inside}
        return found if len(found) == len(inside) else None

    def key(self) -> tuple[bytes, ...]:
        """What tells it from others of its kind."""
        return self.name.encode(), *(self.first(name) for name in _KEYS)

    def first(self, name: str) -> bytes:
        """The value of a property; empty where it is not there."""
        return next((line.value for line in self.properties().get(name, ())), b"")

    def stamp(self, name: str) -> str:
        """The value of a property as text."""
        return self.first(name).decode("utf-8", "replace")

    def raw(self) -> bytes:
        """The bytes as they were written, with all that is inside."""
        inside = (item.raw if isinstance(item, Property) else item.raw() for item in self.items)
        return b"".join((self.begin, *inside, self.end))


def merge_card(base: bytes | None, mine: bytes, theirs: bytes, times: Times | None, settled: Decision) -> bytes | None:
    """The document, or ``None`` where a side is none, or has components that nothing tells apart."""
    first, second = parse_card(mine), parse_card(theirs)
    before = parse_card(base) if base is not None else None
    if first is None or second is None:
        return None
    merged = _merged(before or Component("", b"", (), b""), first, second, settled.within(later_side((), times)))
    return None if merged is None else merged.raw()


def parse_card(raw: bytes) -> Component | None:
    """The document as components, or ``None`` where a line is no property or BEGIN and END do not fit."""
    inside: list[tuple[str, bytes, list[Item]]] = [("", b"", [])]
    for content, line in _lines(raw):
        named = _NAME.match(content)
        if named is None:
            return None
        name, kind = named[1].decode().upper(), content.partition(b":")[2].strip().decode("utf-8", "replace").upper()
        if name == "BEGIN":
            inside.append((kind, line, []))
        elif name == "END":
            kind_begun, begin, items = inside.pop()
            if not inside or kind != kind_begun:
                return None
            inside[-1][2].append(Component(kind, begin, tuple(items), line))
        elif len(inside) == 1:
            return None
        else:
            inside[-1][2].append(Property(name, content, line))
    return Component("", b"", tuple(inside[0][2]), b"") if len(inside) == 1 and inside[0][2] else None


def _lines(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each line without its folds, and as it stands; empty lines go with the one before."""
    for line in re.findall(rb"[^\n]*\n(?:[ \t][^\n]*\n?|\r?\n)*|[^\n]+$", raw.removeprefix(b"\xef\xbb\xbf")):
        content = line.rstrip(b"\r\n")
        folded_line = b"\n" in content
        whole = re.sub(rb"\r?\n[ \t]", b"", line).rstrip(b"\r\n") if folded_line else content
        yield whole, line if line.endswith(b"\n") else line + b"\n"


def _merged(base: Component, mine: Component, theirs: Component, decision: Decision) -> Component | None:
    stamps = [(mine.stamp(name), theirs.stamp(name)) for name in _STAMPS]
    decision = decision.within(later_side(stamps, None))
    later = decision.later or (MergeSide.MINE if mine.raw() > theirs.raw() else MergeSide.THEIRS)
    sides = base.properties(), mine.properties(), theirs.properties()
    names = sorted({*sides[1], *sides[2]})
    lines = {name: _lines_of(name, [side.get(name, []) for side in sides], decision) for name in names}
    _dates(lines, sides[1], sides[2], decision)
    inside = _components(base, mine, theirs, decision)
    if inside is None:
        return None
    first, second = (mine, theirs) if later is MergeSide.MINE else (theirs, mine)
    return Component(first.name, first.begin, tuple(_arranged(first, second, lines, inside)), first.end)


def _lines_of(name: str, sides: Sequence[list[Property]], decision: Decision) -> list[Property]:
    """The lines of one property out of three."""
    base, mine, theirs = sides
    before, first, second = ([line.content for line in side] for side in (base, mine, theirs))
    if second in (first, before):
        return mine
    if first == before or not first:
        return theirs
    if not second:
        return mine
    if len(first) == len(second) == 1:
        if name in _LISTS and mine[0].start == theirs[0].start:
            return [_listed(base, mine[0], theirs[0])]
        if len(before) == 1 or name not in _SEVERAL:
            side = decision.side(name, mine[0].value, theirs[0].value)
            return mine if side is MergeSide.MINE else theirs
    return merged_set(base, mine, theirs, lambda line: line.content.decode("latin-1"))


def _listed(base: list[Property], mine: Property, theirs: Property) -> Property:
    """A property whose value is a list with commas."""
    before, first, second = (
        re.split(rb"(?<!\\),", line.value) if line is not None else []
        for line in (base[0] if len(base) == 1 else None, mine, theirs)
    )
    values = merged_set(before, first, second, lambda value: value.decode("latin-1"))
    content = mine.start + b",".join(values)
    return Property(mine.name, content, folded(content, b"\r\n" if mine.raw.endswith(b"\r\n") else b"\n"))


def folded(content: bytes, ending: bytes) -> bytes:
    """A line in pieces of no more than 75 bytes, none of which ends inside a character."""
    pieces = []
    width = _WIDTH
    while len(content) > width:
        cut = width
        while content[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(content[:cut])
        content, width = content[cut:], _WIDTH - 1  # the space at its beginning counts
    return (ending + b" ").join([*pieces, content]) + ending


def _dates(
    lines: dict[str, list[Property]],
    mine: dict[str, list[Property]],
    theirs: dict[str, list[Property]],
    decision: Decision,
) -> None:
    """Beginning and end, of which each side changed one, may no longer fit: then both are of one side."""
    if _fit(lines) or not (_fit(mine) and _fit(theirs)):
        return
    first, second = (
        b" - ".join(line.value for name in sorted(_END) for line in side.get(name, ())) for side in (mine, theirs)
    )
    chosen = mine if decision.side("DTSTART – DTEND", first, second) is MergeSide.MINE else theirs
    for name in _END:
        lines[name] = chosen.get(name, [])


def _fit(lines: dict[str, list[Property]]) -> bool:
    start, end, lasts = (lines.get(name, []) for name in ("DTSTART", "DTEND", "DURATION"))
    if end and lasts:
        return False
    alike = len(start) == len(end) == 1 and start[0].start.partition(b";")[2] == end[0].start.partition(b";")[2]
    return not alike or len(start[0].value) != len(end[0].value) or start[0].value < end[0].value


def _components(
    base: Component, mine: Component, theirs: Component, decision: Decision
) -> dict[tuple[bytes, ...], Component] | None:
    before, first, second = base.components(), mine.components(), theirs.components()
    if before is None or first is None or second is None:
        return None
    merged: dict[tuple[bytes, ...], Component] = {}
    for key in (*first, *(key for key in second if key not in first)):
        one, other, old = first.get(key), second.get(key), before.get(key)
        found = _component(old, one, other, decision)
        if found is None and one is not None and other is not None:
            return None
        if found is not None:
            merged[key] = found
    return merged


def _component(
    old: Component | None, one: Component | None, other: Component | None, decision: Decision
) -> Component | None:
    """A component that both have, put together; one that only one side has, unless the other removed it unchanged."""
    if one is None or other is None:
        left = one or other
        return None if left is None or (old is not None and left.raw() == old.raw()) else left
    return _merged(old or Component("", b"", (), b""), one, other, decision)


def _arranged(
    first: Component,
    second: Component,
    lines: dict[str, list[Property]],
    inside: dict[tuple[bytes, ...], Component],
) -> Iterator[Item]:
    """Everything where the one version has it; what only the other has behind, properties before components."""
    ending = b"\r\n" if first.begin.endswith(b"\r\n") else b"\n"
    own = first.properties()
    left = {name: [_ended(line, ending) for line in found] for name, found in lines.items()}
    for item in first.items:
        if isinstance(item, Property):
            if [line.content for line in lines[item.name]] == [line.content for line in own[item.name]]:
                left.pop(item.name, None)
                yield item
            else:
                yield from left.pop(item.name, ())
    for name in second.properties():
        yield from left.pop(name, ())
    names = [item.key() for item in (*first.items, *second.items) if isinstance(item, Component)]
    yield from (inside[name] for name in dict.fromkeys(names) if name in inside)


def _ended(line: Property, ending: bytes) -> Property:
    return Property(line.name, line.content, re.sub(rb"\r?\n", ending, line.raw))

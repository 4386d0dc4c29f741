"""Markdown with front matter put together: the fields one by one, the body by its lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from upont_desktop.domain.field_merge.decision import Decision, MergeSide, Times, later_side
from upont_desktop.domain.field_merge.line_merge import merged_lines
from upont_desktop.domain.field_merge.values import merged_set

_FRONT = re.compile(rb"\A(?:\xef\xbb\xbf)?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(rb"([^\s#:\-?&*!|>'\"%@`{}\[\],][^:#\r\n]*?):(?=[ \t\r\n]|\Z)")
_INLINE = re.compile(rb"[ \t]*\[(.*)\][ \t]*\r?\n?", re.DOTALL)
_ITEM = re.compile(rb"[ \t]*- [^\r\n]*\r?\n")
_VALUES = re.compile(rb"""(?:"(?:\\.|[^"\\])*"|'[^']*'|[^,"'\[\]{}])+""")


@dataclass(frozen=True, slots=True)
class BodyChoice:
    """A document whose fields are put together and whose body a person has to choose: mine, theirs, or one after the
    other.
    """

    mine: bytes
    theirs: bytes
    both: bytes


@dataclass(frozen=True, slots=True)
class MarkdownPage:
    """A document: the lines of each field of its front matter, ``None`` where it has none, and its body."""

    fields: Mapping[str, bytes] | None
    body: bytes


def merge_markdown(
    base: bytes | None, mine: bytes, theirs: bytes, times: Times | None, settled: Decision
) -> bytes | BodyChoice | None:
    """The document; the choice where lines of the body were changed by both sides; ``None`` where front matter is in
    a form that is not understood.
    """
    first, second = parse_page(mine), parse_page(theirs)
    before = MarkdownPage(None, b"") if base is None else parse_page(base)
    if first is None or second is None:
        return None
    before = before or MarkdownPage(None, b"")
    decision = settled.within(later_side([(_edited(first), _edited(second))], times))
    front = _front(before, first, second, decision)
    body = merged_lines(before.body, first.body, second.body)
    if body is not None:
        return front + body
    gap = b"" if first.body.endswith(b"\n\n") else b"\n" if first.body.endswith(b"\n") else b"\n\n"
    return BodyChoice(front + first.body, front + second.body, front + first.body + gap + second.body)


def parse_page(raw: bytes) -> MarkdownPage | None:
    """The parts of a document, or ``None`` where its front matter is more than fields with values and lists."""
    found = _FRONT.match(raw)
    if found is None:
        return MarkdownPage(None, raw)
    fields: dict[str, bytes] = {}
    begun, name = b"", ""
    for line in found[1].splitlines(keepends=True):
        named = _FIELD.match(line)
        if named is not None:
            name = named[1].decode("utf-8", "surrogateescape")
            if name in fields:
                return None
            fields[name], begun = begun + line, b""
        elif line.lstrip()[:1] in {b"#", b""}:
            begun += line  # a comment, or an empty line, goes with the field below
        elif not name or line[:1] not in b" \t-":
            return None
        else:
            fields[name], begun = fields[name] + begun + line, b""
    if begun:
        fields[""] = begun
    return MarkdownPage(fields, raw[found.end() :])


def _edited(page: MarkdownPage) -> str:
    return _value((page.fields or {}).get("edited", b"")).strip().strip(b"\"'").decode("utf-8", "replace")


def _value(lines: bytes) -> bytes:
    """What a field holds, without the comments above it and its name."""
    bare = lines[len(comment_above(lines)) :]
    named = _FIELD.match(bare)
    return bare[named.end() :] if named is not None else bare


def comment_above(lines: bytes) -> bytes:
    """The comments and empty lines above a field."""
    found = re.match(rb"(?:[ \t]*(?:#[^\n]*)?\r?\n)*", lines)
    return found[0] if found is not None else b""


def _front(base: MarkdownPage, mine: MarkdownPage, theirs: MarkdownPage, decision: Decision) -> bytes:
    """The front matter in the order of the version that was edited last, the other's new fields behind."""
    if mine.fields is None and theirs.fields is None:
        return b""
    sides = [page.fields or {} for page in (base, mine, theirs)]
    later = decision.later or (MergeSide.MINE if _all(sides[1]) > _all(sides[2]) else MergeSide.THEIRS)
    order = dict.fromkeys((*sides[1], *sides[2]) if later is MergeSide.MINE else (*sides[2], *sides[1]))
    ordered = [*(name for name in order if name), *(name for name in order if not name)]
    merged = [_field(name, [side.get(name, b"") for side in sides], decision) for name in ordered]
    ending = b"\r\n" if any(lines.endswith(b"\r\n") for lines in merged) else b"\n"
    lines = b"".join(re.sub(rb"\r?\n", ending, field) for field in merged)
    return b"---" + ending + lines + b"---" + ending


def _all(fields: Mapping[str, bytes]) -> bytes:
    return b"".join(fields.values())


def _field(name: str, sides: Sequence[bytes], decision: Decision) -> bytes:
    base, mine, theirs = sides
    if theirs in (mine, base):
        return mine
    if mine == base or not mine:
        return theirs
    if not theirs:
        return mine
    lists = [_list(_value(side)) for side in (base, mine, theirs)]
    if lists[1] is not None and lists[2] is not None:
        comment = max(comment_above(mine), comment_above(theirs))
        items = merged_set(lists[0] or [], lists[1], lists[2], lambda item: item.decode("latin-1"))
        return comment + _written(name, items)
    side = decision.side(name, _value(mine).strip(), _value(theirs).strip())
    return mine if side is MergeSide.MINE else theirs


def _list(value: bytes) -> list[bytes] | None:
    """The items of a YAML list, on one line or on several; ``None`` for anything else."""
    inline = _INLINE.fullmatch(value)
    if inline is not None:
        items = [item.strip() for item in _VALUES.findall(inline[1])]
        return items if re.sub(rb"[\s,]", b"", _VALUES.sub(b"", inline[1])) == b"" else None
    lines = value.splitlines(keepends=True)
    if len(lines) < 2 or lines[0].strip() or not all(_ITEM.fullmatch(line) for line in lines[1:]):
        return None
    items = [line.strip()[2:].strip() for line in lines[1:]]
    return None if any(re.match(rb"[\[{&*!|>]|.*:(\s|\Z)", item) for item in items) else items


def _written(name: str, items: list[bytes]) -> bytes:
    """A list with an item a line, so that git's own merge may put the next changes together."""
    start = name.encode("utf-8", "surrogateescape") + b":"
    return start + (b"\n" + b"".join(b"- " + item + b"\n" for item in items) if items else b" []\n")

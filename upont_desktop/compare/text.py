"""Texts and programs: read as lines, coloured, compared line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from upont_desktop.compare.colours import AT_ONCE, highlights
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.lines import compare_lines, whole
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.text_decoder import decode, text_side
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import Highlights, LineEnds, RowKind, TextComparison, TextPreview, TextSide


def read_text(source: Source, guard: Guard, *, line_ends: bool = False) -> TextSide:
    """The lines of a text, coloured where it is short; with ``line_ends``, each with the sign of its return."""
    side = text_side(source.data, guard.limits, source.encoding)
    if line_ends and side.line_ends not in (LineEnds.LF, LineEnds.NONE):
        side = replace(side, lines=tuple(_with_returns(decode(source.data, source.encoding).text)))
    guard.check()
    colours = highlights(source.path, source.kind, side.lines, min(AT_ONCE, guard.limits.highlighted_chars), guard)
    return replace(side, language=colours.language, tokens=colours.tokens)


def preview_text(source: Source, guard: Guard) -> TextPreview:
    """The lines of a text, with colours where a syntax is known."""
    return TextPreview(source.kind, read_text(source, guard))


def compare_text(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> TextComparison:
    """Two texts, line by line."""
    kind = (right or left or _NOTHING).kind
    old, new = (each and read_text(each, guard, line_ends=options.line_ends) for each in (left, right))
    return compare_sides(kind, old, new, options, guard)


def _with_returns(text: str) -> Iterator[str]:
    """The lines of a text that has returns, with a sign for each."""
    for line in re.split("(?<=\n)|(?<=\r)(?!\n)", text):  # after a line feed, or a return that none follows
        if line:
            bare = line.rstrip("\r\n")
            yield f"{bare}␍" if "\r" in line[len(bare) :] else bare


_NOTHING = Source("", ContentKind.TEXT, b"")


def compare_sides(
    kind: ContentKind, left: TextSide | None, right: TextSide | None, options: CompareOptions, guard: Guard
) -> TextComparison:
    """Two texts that were read already."""
    if left is None or right is None:
        lines = (left or right or TextSide(())).lines
        rows = whole(len(lines), RowKind.ADDED if left is None else RowKind.REMOVED, guard)
        added, removed = (len(lines), 0) if left is None else (0, len(lines))
        return TextComparison(kind, left, right, rows, added, removed)
    compared = compare_lines(left.lines, right.lines, options, guard)
    counts = compared.counts
    return TextComparison(
        kind,
        left,
        right,
        compared.rows,
        added=counts[RowKind.ADDED],
        removed=counts[RowKind.REMOVED],
        changed=counts[RowKind.CHANGED],
        moved=counts[RowKind.MOVED_TO],
        coarse=compared.coarse,
    )


def highlight_text(source: Source, guard: Guard) -> Highlights:
    """The colours of a text that was too long to be coloured at once."""
    side = text_side(source.data, guard.limits, source.encoding)
    return highlights(source.path, source.kind, side.lines, guard.limits.highlighted_chars, guard)


HANDLER = Handler(preview_text, compare_text)

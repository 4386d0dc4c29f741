"""Markdown: as text, as rendered, and what changed in what is rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.math_typesetter import Typesetter
from upont_desktop.compare.part_pairer import PartCriteria, PartPairer
from upont_desktop.compare.sequence_matcher import Match, match, numbered
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.text import compare_sides, read_text
from upont_desktop.compare.word_diff import alike
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.text import TextSide

if TYPE_CHECKING:
    from upont_desktop.compare.markdown_html import HtmlBlock

_PIECE = re.compile(r"<[^<>]*>|&[a-zA-Z0-9#]{1,10};|\w+|\s+|[^\w\s<&]|[<&]")
_MAX_PIECES = 4_000  # of each of two blocks whose words are compared: 16 million steps, about 10 ms
_OWN_GROUND = re.compile(r"<(t[dh]|pre)\b")
# Between these tags and the next there is no place for words.
_NO_WORDS = re.compile(r"<(?:table|thead|tbody|tr|ul|ol|/td|/th|/li|/tr|/thead|/tbody)\b")


def preview_markdown(source: Source, guard: Guard) -> MarkdownPreview:
    """A text to show, as it is and as it is rendered."""
    from upont_desktop.compare.markdown_html import render  # noqa: PLC0415 - late for start-up time: 0.1 s

    side = read_text(source, guard)
    typesetter = Typesetter(guard)
    html = "".join(block.html for block in render("\n".join(side.lines), guard, typesetter))
    return MarkdownPreview(side, html, typesetter.formulas)


def compare_markdown(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> MarkdownComparison:
    """Two texts, as they are and as they are rendered."""
    before, after = left and read_text(left, guard), right and read_text(right, guard)
    text = compare_sides(ContentKind.MARKDOWN, before, after, options, guard)
    typesetter = Typesetter(guard)
    html = "".join(_merged_html(before, after, guard, typesetter))
    return MarkdownComparison(text, html, typesetter.formulas)


def _merged_html(left: TextSide | None, right: TextSide | None, guard: Guard, typesetter: Typesetter) -> Iterator[str]:
    """The blocks of both sides in one, with what was removed and what was added marked."""
    from upont_desktop.compare.markdown_html import render  # noqa: PLC0415 - late for start-up time: 0.1 s

    before, after = (render("\n".join(side.lines), guard, typesetter) if side else [] for side in (left, right))

    def likeness(removed: Sequence[int], added: Sequence[int]) -> list[list[float]]:
        return [[alike(before[a].text, after[b].text) for b in added] for a in removed]

    pairing = PartPairer(PartCriteria(likeness, lambda at: before[at].text, lambda at: after[at].text), guard)
    first, second = numbered((block.html for block in before), (block.html for block in after))
    a = b = 0
    for found in (*match(first, second, guard).matches, Match(len(before), len(after), 0)):
        for one, other in pairing.pairs(list(range(a, found.a)), list(range(b, found.b))):
            yield from _whole_blocks(before[a:one], after[b:other])
            yield marked_words(before[one].html, after[other].html, guard)
            a, b = one + 1, other + 1
        yield from _whole_blocks(before[a : found.a], after[b : found.b])
        yield from (after[found.b + at].html for at in range(found.size))
        a, b = found.a + found.size, found.b + found.size


def _whole_blocks(removed: Sequence[HtmlBlock], added: Sequence[HtmlBlock]) -> Iterator[str]:
    yield from (_whole_block(block.html, "del") for block in removed)
    yield from (_whole_block(block.html, "ins") for block in added)


def _whole_block(html: str, change: str) -> str:
    """A block that is on one side only. Cells and code say so themselves: they do not show the ground around them."""
    marked = _OWN_GROUND.sub(rf'<\1 class="{change}"', html)
    return f'<div class="{change}">{marked}</div>'


def marked_words(left: str, right: str, guard: Guard) -> str:
    """The HTML of a changed block: that of the right, with words marked and the removed ones put in.

    Tags follow the right side, so the result is as well-formed as that is. Removed words wait for a place where words
    may stand.
    """
    a, b = _PIECE.findall(left), _PIECE.findall(right)
    if max(len(a), len(b)) > _MAX_PIECES:
        return _whole_block(left, "del") + _whole_block(right, "ins")
    guard.check()
    merger = _Merger()
    at_a = at_b = 0
    for block in LCSseq.editops(a, b).as_matching_blocks():
        merger.remove(a[at_a : block.a])
        merger.add(b[at_b : block.b])
        merger.keep(b[block.b : block.b + block.size])
        at_a, at_b = block.a + block.size, block.b + block.size
    return merger.html()


def _is_tag(piece: str) -> bool:
    return len(piece) > 1 and piece[0] == "<" and not piece.startswith("<img")


class _Merger:
    """Puts words and tags together, each run of words in one mark."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._waiting: list[str] = []
        self._words_allowed = True

    def remove(self, pieces: Sequence[str]) -> None:
        self._waiting.extend(piece for piece in pieces if not _is_tag(piece))
        if self._words_allowed:
            self._flush()

    def add(self, pieces: Sequence[str]) -> None:
        run: list[str] = []
        for piece in pieces:
            if _is_tag(piece):
                self._mark("ins", run)
                self._tag(piece)
            else:
                run.append(piece)
        self._mark("ins", run)

    def keep(self, pieces: Sequence[str]) -> None:
        for piece in pieces:
            if _is_tag(piece):
                self._tag(piece)
            else:
                self._out.append(piece)

    def _tag(self, tag: str) -> None:
        self._out.append(tag)
        self._words_allowed = not _NO_WORDS.match(tag)
        if self._words_allowed and not tag.startswith("</"):
            self._flush()

    def _flush(self) -> None:
        self._mark("del", self._waiting)

    def _mark(self, name: str, run: list[str]) -> None:
        text = "".join(run)
        if text.strip():
            self._out.append(f"<{name}>{text}</{name}>")
        elif name == "ins":
            self._out.append(text)
        run.clear()

    def html(self) -> str:
        self._flush()
        return "".join(self._out)


HANDLER = Handler(preview_markdown, compare_markdown)

"""What changed inside a line, and how alike two lines are."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Indel, LCSseq, Postfix, Prefix

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.sequence_matcher import Match, match, numbered
from upont_desktop.domain.content.text import Spans

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_VISIBLE = re.compile(r"\w+|[^\w\s]")
_MAX_COMPARED = 400
"""Characters of a line that decide how alike it is to another."""
_MAX_DIRECT = 2_000  # words of a line: 4 million steps for two of these, a few milliseconds
_LEAST_ALIKE_LETTERS = 0.65  # of 1: below, two lines are not the same one with its spelling mended
_LEAST_KEPT = 0.2  # of the shorter line: below, marking single words hides that all is new


@lru_cache(maxsize=4096)
def _visible_words(line: str) -> list[str]:
    return _VISIBLE.findall(line)


def alike(left: str, right: str) -> float:
    """How alike two lines are, from 0 to 1: by their letters where these are nearly the same, else by their words."""
    left, right = left[:_MAX_COMPARED], right[:_MAX_COMPARED]
    by_letters: float = Indel.normalized_similarity(left, right, score_cutoff=_LEAST_ALIKE_LETTERS)
    if by_letters:
        return by_letters
    by_words: float = Indel.normalized_similarity(_visible_words(left), _visible_words(right))
    return by_words


def changed_words(left: str, right: str, guard: Guard) -> tuple[Spans, Spans]:
    """The spans that differ, in whole words; none on either side where the lines have next to nothing in common."""
    a, b = _WORD.findall(left), _WORD.findall(right)
    matches = _word_matches(a, b, guard)
    kept = sum(len(word) for found in matches for word in a[found.a : found.a + found.size] if not word.isspace())
    if kept < _LEAST_KEPT * max(1, min(len(left), len(right))):
        return (), ()
    return _spans(a, [(found.a, found.size) for found in matches]), _spans(
        b, [(found.b, found.size) for found in matches]
    )


def _word_matches(a: list[str], b: list[str], guard: Guard) -> list[Match]:
    if len(a) > _MAX_DIRECT or len(b) > _MAX_DIRECT:
        first, second = numbered(a, b)
        return match(first, second, guard).matches
    return [Match(block.a, block.b, block.size) for block in LCSseq.editops(a, b).as_matching_blocks() if block.size]


def _spans(words: list[str], kept: list[tuple[int, int]]) -> Spans:
    """The stretches outside the kept words; two that only blanks part become one."""
    spans: list[tuple[int, int]] = []
    at = column = 0
    for start, size in (*kept, (len(words), 0)):
        end = column + sum(map(len, words[at:start]))
        if end > column:
            spans.append((column, end))
        kept_text = "".join(words[start : start + size])
        if kept_text.isspace() and start + size < len(words) and spans and spans[-1][1] == end:
            spans[-1] = (spans[-1][0], end + len(kept_text))
        column = end + len(kept_text)
        at = start + size
    return _joined(spans)


def _joined(spans: list[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and joined[-1][1] >= start:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def changed_middle(left: str, right: str) -> tuple[Spans, Spans]:
    """One span on each side: all but the common start and end. For when there are too many lines to look closely."""
    limit = min(len(left), len(right))
    start = Prefix.similarity(left, right)
    end = min(Postfix.similarity(left, right), limit - start)
    if start + end < _LEAST_KEPT * limit:
        return (), ()
    return (
        ((start, len(left) - end),) if start < len(left) - end else (),
        ((start, len(right) - end),) if start < len(right) - end else (),
    )

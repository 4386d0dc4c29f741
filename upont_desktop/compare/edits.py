"""The changed stretches of two lists of lines, put where people expect them; and lines that moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.sequence_matcher import Match

_FEW_MARKS = 2  # lines without a letter between two rewritten stretches: equal by chance
_FAR_SLIDE = 64  # lines: a change that could stand at more places than these has no best one
_MOVED_LETTERS = 20
"""Letters and digits that a moved block has at least: git's own rule (``diff.colorMoved``, blocks)."""
_MAX_PLACES = 16  # a line that stands at more places says nothing of where a block went
_MAX_BLANKS = 16  # lines without letters in a row: beyond, a moved block has ended


class Edit(NamedTuple):
    """The lines ``a0`` to ``a1`` (excluded) of the one side became ``b0`` to ``b1`` of the other."""

    a0: int
    a1: int
    b0: int
    b1: int


def edits_between(matches: Sequence[Match], length_a: int, length_b: int) -> list[Edit]:
    """What the matches leave over."""
    edits: list[Edit] = []
    a = b = 0
    for found in (*matches, Match(length_a, length_b, 0)):
        if found.a > a or found.b > b:
            edits.append(Edit(a, found.a, b, found.b))
        a, b = found.a + found.size, found.b + found.size
    return edits


def without_chance_matches(matches: Sequence[Match], lines: Sequence[str], length_a: int, length_b: int) -> list[Match]:
    """Without the one or two blank or braces-only lines that rewritten stretches have in common by chance.

    They would cut a change that people see as one into crumbs. ``lines`` are those of the first side.
    """
    kept: list[Match] = []
    end_a = end_b = 0
    for index, found in enumerate(matches):
        following = matches[index + 1] if index + 1 < len(matches) else Match(length_a, length_b, 0)
        before = min(found.a - end_a, found.b - end_b)
        after = min(following.a - found.a, following.b - found.b) - found.size
        by_chance = (
            found.size <= _FEW_MARKS
            and before > found.size
            and after > found.size
            and not any(letter.isalnum() for at in range(found.size) for letter in lines[found.a + at])
        )
        if not by_chance:
            kept.append(found)
            end_a, end_b = found.a + found.size, found.b + found.size
    return kept


def slid(
    edits: Sequence[Edit], a: Sequence[int], b: Sequence[int], left: Sequence[str], right: Sequence[str]
) -> list[Edit]:
    """Additions and removals moved to where they read best.

    An added block whose last line equals the line before it may as well start one line earlier. Of such places, the one
    that starts with the least indented line is taken, and the last of these, as git's indent heuristic mostly does.
    """
    result: list[Edit] = []
    for index, edit in enumerate(edits):
        before = result[-1] if result else Edit(0, 0, 0, 0)
        after = edits[index + 1] if index + 1 < len(edits) else Edit(len(a), len(a), len(b), len(b))
        if edit.a0 == edit.a1:
            shift = _best_shift(b, right, edit.b0, edit.b1, edit.b0 - before.b1, after.b0 - edit.b1)
        elif edit.b0 == edit.b1:
            shift = _best_shift(a, left, edit.a0, edit.a1, edit.a0 - before.a1, after.a0 - edit.a1)
        else:
            shift = 0
        result.append(Edit(edit.a0 + shift, edit.a1 + shift, edit.b0 + shift, edit.b1 + shift) if shift else edit)
    return result


def _best_shift(ids: Sequence[int], lines: Sequence[str], start: int, end: int, room_up: int, room_down: int) -> int:
    up = 0
    while up < min(room_up, _FAR_SLIDE) and ids[start - 1 - up] == ids[end - 1 - up]:
        up += 1
    down = 0
    while down < min(room_down - 1, _FAR_SLIDE) and ids[start + down] == ids[end + down]:
        down += 1
    if not up and not down:
        return 0
    return min(range(down, -up - 1, -1), key=lambda shift: _indent(lines[start + shift]))


def _indent(line: str) -> int:
    """How far a line is indented; a blank one is the worst to start with."""
    stripped = line.lstrip()
    return len(line) - len(stripped) if stripped else 1_000_000


def moved_lines(
    edits: Sequence[Edit], a: Sequence[int], b: Sequence[int], left: Sequence[str], guard: Guard
) -> dict[int, int]:
    """The removed lines that were added elsewhere, as blocks: left index to right index."""
    added = [at for edit in edits for at in range(edit.b0, edit.b1)]
    free = bytearray(len(b))
    places: defaultdict[int, list[int]] = defaultdict(list)
    for at in added:
        free[at] = 1
        places[b[at]].append(at)
    moved: dict[int, int] = {}
    for edit in edits:
        guard.check()
        at = edit.a0
        while at < edit.a1:
            size, there = max(_blocks(at, edit.a1, a, b, left, places, free), default=(0, 0))
            for step in range(size):
                moved[at + step] = there + step
                free[there + step] = 0
            at += size or 1
    return moved


def _blocks(
    at: int,
    end: int,
    a: Sequence[int],
    b: Sequence[int],
    left: Sequence[str],
    places: dict[int, list[int]],
    free: bytearray,
) -> Iterator[tuple[int, int]]:
    """The added blocks that are the removed one which starts at ``at``: (length, start)."""
    starts = places.get(a[at], ())
    if not starts or len(starts) > _MAX_PLACES or not left[at].strip():
        return
    for there in starts:
        size = letters = blanks = 0
        while at + size < end and there + size < len(b) and free[there + size] and a[at + size] == b[there + size]:
            weight = _letters(left[at + size])
            blanks = 0 if weight else blanks + 1
            if blanks > _MAX_BLANKS:
                break
            letters += weight
            size += 1
        if letters >= _MOVED_LETTERS:
            yield size, there


def _letters(line: str) -> int:
    return sum(map(str.isalnum, line[:200]))

"""Two tables aligned by row and column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from upont_desktop.compare.edits import Edit, edits_between
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.part_pairer import PartCriteria, PartPairer
from upont_desktop.compare.sequence_matcher import Match, match, numbered
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.parts import PartKind
from upont_desktop.domain.content.tables import RowPair, Sheet, SheetComparison, TableComparison, TablePreview

_SAMPLE_ROWS = 1_000  # rows that tell which columns are alike


def compare_sheets(
    left: TablePreview | None,
    right: TablePreview | None,
    options: CompareOptions,
    guard: Guard,
    others: tuple[PartKind, ...] = (),
) -> TableComparison:
    """Two tables, sheets paired by name, then those left over by order; ``others`` is what differs beside them."""
    lefts, rights = (left.sheets if left else ()), (right.sheets if right else ())
    sheets = [_compare_pair(a, b, options, guard) for a, b in _sheet_pairs(lefts, rights)]
    kind = (right or left or _NONE).kind
    delimiters = left.delimiter if left else "", right.delimiter if right else ""
    encodings = left.encoding if left else "", right.encoding if right else ""
    return TableComparison(kind, tuple(sheets), delimiters, encodings, others)


_NONE = TablePreview(ContentKind.TABLE, ())


def _sheet_pairs(lefts: Sequence[Sheet], rights: Sequence[Sheet]) -> list[tuple[Sheet | None, Sheet | None]]:
    by_name = {sheet.name: sheet for sheet in lefts}
    here = {sheet.name for sheet in rights}
    left_over = [sheet for sheet in lefts if sheet.name not in here]
    pairs: list[tuple[Sheet | None, Sheet | None]] = []
    for sheet in rights:
        other = by_name.get(sheet.name)
        if other is None:
            renamed = next((one for one in left_over if one.content() == sheet.content()), None)
            if renamed is not None:
                left_over.remove(renamed)
            other = renamed
        pairs.append((other, sheet))
    return [*pairs, *((sheet, None) for sheet in left_over)]


def _compare_pair(left: Sheet | None, right: Sheet | None, options: CompareOptions, guard: Guard) -> SheetComparison:
    if left is None or right is None:
        kind = PairKind.ADDED if left is None else PairKind.REMOVED
        return SheetComparison(kind, left, right)
    contents = left.content(), right.content()
    if contents[0] == contents[1]:
        columns = tuple(Pair(PairKind.SAME, at, at) for at in range(left.columns))
        kind = PairKind.SAME if left.name == right.name else PairKind.MOVED
        return SheetComparison(kind, left, right, columns, _fold(0, 0, len(left.rows)))
    columns = tuple(_with_moved(list(_columns(left, right, guard)), _head(left), _head(right)))
    rows = tuple(_rows(contents, columns, options, guard))
    return SheetComparison(PairKind.CHANGED, left, right, columns, rows)


# Columns: those whose first cell (the heading, nearly always) is the same, then those with much the same values.


def _columns(left: Sheet, right: Sheet, guard: Guard) -> Iterator[Pair]:
    heads = numbered(_head(left), _head(right))
    matches = match(heads[0], heads[1], guard).matches
    values = [_values(sheet) for sheet in (left, right)]

    def likeness(removed: Sequence[int], added: Sequence[int]) -> list[list[float]]:
        return [[_shared(values[0][a], values[1][b]) for b in added] for a in removed]

    pairing = PartPairer(PartCriteria(likeness, lambda at: at, lambda at: at), guard)
    a = b = 0
    for found in (*matches, Match(left.columns, right.columns, 0)):
        removed, added = list(range(a, found.a)), list(range(b, found.b))
        pairs = pairing.pairs(removed, added)
        if not pairs and len(removed) == len(added):
            pairs = list(zip(removed, added, strict=True))
        for one, other in pairs:
            yield from _single(a, one, b, other)
            yield Pair(PairKind.CHANGED, one, other)
            a, b = one + 1, other + 1
        yield from _single(a, found.a, b, found.b)
        yield from (Pair(PairKind.SAME, found.a + at, found.b + at) for at in range(found.size))
        a, b = found.a + found.size, found.b + found.size


def _with_moved(columns: list[Pair], left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """A column that is gone here and new there, under the same heading, moved."""
    gone = {
        left[pair.left]: pair for pair in columns if pair.left is not None and pair.right is None and left[pair.left]
    }
    moved: list[Pair] = []
    for at, pair in enumerate(columns):
        if pair.left is None and pair.right is not None and (origin := gone.pop(right[pair.right], None)):
            columns[at] = Pair(PairKind.MOVED, origin.left, pair.right)
            moved.append(origin)
    return [pair for pair in columns if pair not in moved]


def _single(a0: int, a1: int, b0: int, b1: int) -> Iterator[Pair]:
    yield from (Pair(PairKind.REMOVED, at, None) for at in range(a0, a1))
    yield from (Pair(PairKind.ADDED, None, at) for at in range(b0, b1))


def _head(sheet: Sheet) -> list[str]:
    first = next((row for row in sheet.rows if any(row)), ())
    return [*first, *("" for _ in range(sheet.columns - len(first)))]


def _values(sheet: Sheet) -> list[Counter[str]]:
    columns: list[Counter[str]] = [Counter() for _ in range(sheet.columns)]
    for row in sheet.rows[:_SAMPLE_ROWS]:
        for column, cell in zip(columns, row, strict=False):
            column[cell] += 1
    return columns


def _shared(left: Counter[str], right: Counter[str]) -> float:
    """The share of values that two columns have in common."""
    common = sum(min(count, right[value]) for value, count in left.items() if value in right)
    return common / max(1, left.total(), right.total())


# Rows: those that are the same in the columns of both sides, then those most of whose cells are.


_Contents: TypeAlias = tuple[Sequence[Sequence[str]], Sequence[Sequence[str]]]


def _rows(contents: _Contents, columns: Sequence[Pair], options: CompareOptions, guard: Guard) -> Iterator[RowPair]:
    both = [
        (at, one.left, one.right) for at, one in enumerate(columns) if one.left is not None and one.right is not None
    ]
    lefts = [_cells(row, [one for _, one, _ in both], options) for row in guard.watched(contents[0])]
    rights = [_cells(row, [other for _, _, other in both], options) for row in guard.watched(contents[1])]
    first, second = numbered(lefts, rights)
    matches = match(first, second, guard).matches
    pairing = PartPairer(_row_parts(lefts, rights), guard)
    positions = [at for at, _, _ in both]
    a = b = 0
    for edit in edits_between(matches, len(lefts), len(rights)):
        yield from _unchanged(a, b, edit.a0 - a, options.context if a or b else 0, options.context)
        yield from _edit_rows(edit, pairing, lefts, rights, positions)
        a, b = edit.a1, edit.b1
    yield from _unchanged(a, b, len(lefts) - a, options.context if a or b else 0, 0)


def _cells(row: Sequence[str], columns: Sequence[int], options: CompareOptions) -> tuple[str, ...]:
    cells = (row[at] if at < len(row) else "" for at in columns)
    return tuple(" ".join(cell.split()) for cell in cells) if options.ignore_whitespace else tuple(cells)


def _row_parts(lefts: Sequence[tuple[str, ...]], rights: Sequence[tuple[str, ...]]) -> PartCriteria:
    def likeness(removed: Sequence[int], added: Sequence[int]) -> list[list[float]]:
        return [[_alike(lefts[a], rights[b]) for b in added] for a in removed]

    return PartCriteria(likeness, lambda at: lefts[at][:1], lambda at: rights[at][:1])


def _alike(left: Sequence[str], right: Sequence[str]) -> float:
    """The share of equal cells among those that are not empty on both sides; the first cell counts twice."""
    cells = equal = 0
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        if one or other:
            weight = 1 if at else 2
            cells += weight
            equal += weight * (one == other)
    return equal / cells if cells else 0.0


def _edit_rows(
    edit: Edit,
    pairing: PartPairer,
    lefts: Sequence[tuple[str, ...]],
    rights: Sequence[tuple[str, ...]],
    positions: Sequence[int],
) -> Iterator[RowPair]:
    removed, added = list(range(edit.a0, edit.a1)), list(range(edit.b0, edit.b1))
    pairs = pairing.pairs(removed, added)
    if not pairs and len(removed) == len(added) == 1:
        pairs = [(edit.a0, edit.b0)]
    a, b = edit.a0, edit.b0
    for one, other in pairs:
        yield from (RowPair(PairKind.REMOVED, at, None) for at in range(a, one))
        yield from (RowPair(PairKind.ADDED, None, at) for at in range(b, other))
        cells = zip(positions, lefts[one], rights[other], strict=True)
        yield RowPair(PairKind.CHANGED, one, other, tuple(at for at, before, after in cells if before != after))
        a, b = one + 1, other + 1
    yield from (RowPair(PairKind.REMOVED, at, None) for at in range(a, edit.a1))
    yield from (RowPair(PairKind.ADDED, None, at) for at in range(b, edit.b1))


def _unchanged(a: int, b: int, size: int, before: int, after: int) -> Iterator[RowPair]:
    hidden = size - before - after
    if hidden <= 1:
        before, hidden = size, 0
    yield from (RowPair(PairKind.SAME, a + at, b + at) for at in range(before))
    yield from _fold(a + before, b + before, hidden)
    yield from (RowPair(PairKind.SAME, a + at, b + at) for at in range(before + hidden, size))


def _fold(a: int, b: int, size: int) -> tuple[RowPair, ...]:
    return (RowPair(PairKind.SAME, a, b, (), size),) if size else ()

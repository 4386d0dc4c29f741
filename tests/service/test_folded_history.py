"""Histories in which commits that touch only books are one row: real clones, real books."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.service.conftest import Read
from tests.support.clones import CloneBuilder
from upont_desktop.domain.commit import Commit, Ref, RefKind, Signature
from upont_desktop.domain.folds import LONGEST, BookCommitRow
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.query import Query, parse_query
from upont_desktop.domain.rows import HistoryRow
from upont_desktop.domain.scopes import FilteredScope, FoldedScope, InFolder, OfResource, Shown, WholeCircle, folded
from upont_desktop.service.folded_history import FoldedHistory
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

BAR = ".upont/trade/book/bar-a3f9/2026/11-28-01.jsonl"
DOOR = ".upont/trade/book/door-77aa/2026/11-28-01.jsonl"
NINE = datetime(2026, 11, 28, 21, tzinfo=UTC)
FOLDED = FoldedScope(WholeCircle())


def sell(clone: CloneBuilder, number: int, book: str = BAR, *, minutes: int = 10) -> str:
    """One batch of a book; its message says nothing of it."""
    clone.write(book, "".join(f"line {at}\n" for at in range(number)))
    clone.commit(f"Batch {number}", date=NINE + timedelta(minutes=minutes * number))
    return clone.head


@pytest.fixture
def bar(clone: CloneBuilder) -> CloneBuilder:
    """A file, an evening of books with a mark in it, a file, and what only looks like a book."""
    clone.write("readme.md", "Club\n").commit("Open the circle", date=NINE - timedelta(days=1))
    clone.write(".upont/.gitattributes", "*.jsonl -text\n")
    for number in range(1, 6):
        sell(clone, number)
    clone.tag("counted", at="HEAD~2")
    clone.write("readme.md", "Club\nBar\n").commit("Say more", date=NINE + timedelta(hours=2))
    clone.write("list.txt", "a\n").commit("Typed\n\nUpont-Book: trade/bar-a3f9 9", date=NINE + timedelta(hours=3))
    clone.write(BAR, "x\n").write("list.txt", "b\n").commit("Both at once", date=NINE + timedelta(hours=4))
    return clone


def titles(reader: CircleReader, shown: Shown = FOLDED) -> list[str]:
    rows = reader.histories.rows(shown, 0, 1000)
    assert len(rows) == reader.histories.count(shown)
    return [f"{row.fold.count} folded" if row.fold and not row.fold.is_open else _title(row) for row in rows]


def _title(row: HistoryRow) -> str:
    return row.commit.short_description


EVENING = ["Both at once", "Typed", "Say more", "5 folded", "Open the circle"]


def test_an_evening_of_books_is_one_row_with_the_marks_of_all(bar: CloneBuilder, read: Read) -> None:
    reader = read(bar)
    assert titles(reader) == EVENING
    assert reader.histories.commits(FOLDED) == reader.histories.count(WholeCircle()) == 9
    row = reader.histories.rows(FOLDED, 3, 1)[0]
    assert row.fold is not None
    log = bar.git("log", "--format=%H", "main").decode().split()
    assert list(row.fold.hashes) == log[3:8]
    assert (row.commit.hash, row.fold.key) == (log[3], log[7])
    assert [ref.kind for ref in row.refs] == [RefKind.TAG]
    assert [reader.histories.row_of(FOLDED, commit) for commit in log] == [0, 1, 2, 3, 3, 3, 3, 3, 4]
    assert list(reader.histories.fitting(FOLDED, parse_query("batch"))) == [3]
    assert [row.lanes.lane for row in reader.histories.rows(FOLDED, 0, 9)] == [0] * 5


def test_a_fold_that_was_opened_shows_each_commit_and_where_it_begins(bar: CloneBuilder, read: Read) -> None:
    reader = read(bar)
    key = bar.hash_of("HEAD~4")
    opened = FoldedScope(WholeCircle(), frozenset({key, bar.head}))
    rows = reader.histories.rows(opened, 0, 20)
    assert [row.commit.hash for row in rows] == [row.commit.hash for row in reader.histories.rows(WholeCircle(), 0, 20)]
    assert [at for at, row in enumerate(rows) if row.fold] == [3]
    assert rows[3].fold is not None
    assert (rows[3].fold.is_open, rows[3].fold.key, rows[3].fold.count) == (True, key, 5)


def test_what_a_search_asks_of_books(bar: CloneBuilder, read: Read) -> None:
    reader = read(bar)
    files = ["Both at once", "Typed", "Say more", "Open the circle"]

    def asked(text: str) -> list[str]:
        return titles(reader, folded(FilteredScope(WholeCircle(), parse_query(text))))

    assert asked("books:hidden") == files
    assert asked("livres:seuls") == [f"Batch {number}" for number in range(5, 0, -1)]
    assert len(asked("books:shown")) == 9
    assert asked("author:ada") == EVENING
    assert asked("path:.upont/trade") == ["Both at once", *(f"Batch {number}" for number in range(5, 0, -1))]
    assert folded(InFolder("x")) == InFolder("x")
    assert folded(OfResource(BAR)) == OfResource(BAR)
    assert titles(reader, OfResource(BAR))[1] == "Batch 5"


def test_what_is_new_joins_the_run_or_ends_it(bar: CloneBuilder, read: Read) -> None:
    reader = read(bar)
    first = sell(bar, 30)
    assert titles(read(bar)) == ["Batch 30", *EVENING]
    last = sell(bar, 31)
    reader = read(bar)
    assert titles(reader) == ["2 folded", *EVENING]
    assert reader.histories.row_of(FOLDED, first) == reader.histories.row_of(FOLDED, last) == 0
    assert titles(read(bar)) == titles(reader)
    sell(bar, 100)  # eleven hours later
    assert titles(read(bar)) == ["Batch 100", "2 folded", *EVENING]
    bar.git("update-ref", "refs/heads/main", "HEAD~2")
    bar.write("readme.md", "again\n").commit("Other", date=NINE + timedelta(days=2))
    assert titles(read(bar)) == ["Other", "Batch 30", *EVENING]


def test_two_tills_that_share_are_one_row_and_a_merge_of_files_is_not(clone: CloneBuilder, read: Read) -> None:
    clone.write("readme.md", "Club\n").commit("Root", date=NINE - timedelta(hours=1))
    clone.branch("door")
    for number in range(1, 4):
        clone.switch("main")
        sell(clone, number)
        clone.switch("door")
        sell(clone, number, DOOR)
    clone.switch("main").merge("door", message="Share", date=NINE + timedelta(minutes=50))
    assert titles(read(clone)) == ["7 folded", "Root"]
    row = read(clone).histories.rows(FOLDED, 0, 1)[0]
    assert row.lanes == LaneRow(0, 0, 0, 0b11)  # both lines go on to the root
    clone.switch("file", create=True)
    clone.write("a.txt", "a").commit("File", date=NINE + timedelta(hours=1))
    clone.switch("main")
    sell(clone, 8)
    clone.merge("file", message="Take the file", date=NINE + timedelta(hours=2))
    assert titles(read(clone)) == ["Take the file", "Batch 8", "File", "7 folded", "Root"]
    path = read(clone).circle.path
    assert clone.git("-C", str(path), "log", "--oneline").count(b"\n") == 11  # git sees every one of them


def test_an_index_made_at_once_is_the_same_as_one_made_in_steps(
    bar: CloneBuilder, read: Read, library: Library
) -> None:
    whole = _flags(read(bar))
    assert sum(whole.values()) == 5
    for number in (20, 21):
        sell(bar, number, DOOR)
        read(bar)
    stepwise = _flags(read(bar))
    assert sum(stepwise.values()) == 7
    library.places.index(read(bar).circle.slug).unlink()
    assert _flags(read(bar)) == stepwise


def _flags(reader: CircleReader) -> dict[str, bool]:
    rows = reader.histories.rows(WholeCircle(), 0, 1000)
    only = reader.histories.rows(FilteredScope(WholeCircle(), parse_query("books:only")), 0, 1000)
    books = {row.commit.hash for row in only}
    return {row.commit.hash: row.commit.hash in books for row in rows}


class Listed:
    """Made-up rows: which are of books, and nothing else."""

    def __init__(self, books: list[bool]) -> None:
        self.books = books

    @property
    def size(self) -> int:
        return len(self.books)

    def rows(self, first: int, count: int) -> list[HistoryRow]:
        return [_row(at) for at in range(first, min(first + count, len(self.books)))]

    def row_of(self, commit: str) -> int | None:
        return int(commit)

    def fitting(self, query: Query) -> array[int]:
        return array("i")

    def book_rows(self) -> list[BookCommitRow]:
        return [BookCommitRow(at, -at, True) for at in reversed(range(len(self.books))) if self.books[at]]


def _row(at: int) -> HistoryRow:
    who = Signature("A", "a", -at, 0)
    return HistoryRow(
        Commit(str(at), (), who, who, f"{at}", ""), LaneRow(0, 0, 1, 1), True, (Ref(f"r{at}", RefKind.TAG, str(at)),)
    )


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 2 * LONGEST)), max_size=8), st.data())
def test_any_page_is_a_piece_of_the_whole_and_no_commit_is_lost(
    parts: list[tuple[bool, int]], data: st.DataObject
) -> None:
    books = [kind for kind, count in parts for _ in range(count)]
    opened = (
        data.draw(st.frozensets(st.integers(0, max(0, len(books) - 1)).map(str), max_size=3)) if books else frozenset()
    )
    history = FoldedHistory(Listed(books), opened)
    whole = history.rows(0, len(books) + 1)
    assert len(whole) == history.size
    covered = [
        commit for row in whole for commit in (row.fold.hashes if row.fold and row.fold.hashes else (row.commit.hash,))
    ]
    assert covered == [str(at) for at in range(len(books))]
    assert sum(len(row.refs) for row in whole) == len(books)
    first, count = data.draw(st.integers(0, len(books) + 2)), data.draw(st.integers(0, 20))
    assert history.rows(first, count) == whole[first : first + count]
    for at in data.draw(st.lists(st.integers(0, max(0, len(books) - 1)), max_size=5)) if books else ():
        row = history.row_of(str(at))
        assert row is not None
        held = whole[row]
        assert str(at) in (held.fold.hashes if held.fold and held.fold.hashes else (held.commit.hash,))

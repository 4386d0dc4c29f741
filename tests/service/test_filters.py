"""Filtered histories: what is kept, how it is joined, and where it stands among the rest."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.service.conftest import Read
from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import NoSuchRevision
from upont_desktop.domain.query import parse_query
from upont_desktop.domain.scopes import FilteredScope, InFolder, OfResource, Scope, WholeCircle
from upont_desktop.service.reader import CircleReader


def day(number: int) -> datetime:
    """Noon of a day of March 2024."""
    return datetime(2024, 3, number, 12, tzinfo=UTC)


LEA, HUGO = "Léa Martin <lea@example.org>", "Hugo Petit <hugo@example.org>"


@pytest.fixture
def reader(clone: CloneBuilder, read: Read) -> CircleReader:
    """Eight commits, a merge among them, of two people, one a day from 1 March 2024."""
    clone.write_all({"Maths/one.tex": "1\n", "Maths/two.tex": "2\n", "readme.md": "Club\n"})
    clone.commit("Open the circle", author=LEA, date=day(1))
    clone.write("Maths/one.tex", "1\nmore\n").commit("Mend the first sheet", author=HUGO, date=day(2))
    clone.branch("draft")
    clone.write("logo.svg", "<svg>1</svg>\n").commit("Add a logo", author=LEA, date=day(3))
    clone.switch("draft").write("Maths/two.tex", "2\ndraft\n")
    clone.commit("Try a sheet", author=HUGO, date=day(4))
    clone.switch("main").merge("draft", message="Take the draft", author=LEA)
    clone.move("logo.svg", "Pictures/logo.svg")
    clone.commit("Tidy the logo away", author=LEA, date=day(6))
    clone.remove("Maths/one.tex").commit("Drop a sheet", author=HUGO, date=day(7))
    clone.write("Maths/two.tex", "2\nfinal\n").commit("Finish a sheet", author=LEA, date=day(8))
    return read(clone)


def titles(reader: CircleReader, text: str, scope: Scope = WholeCircle()) -> list[str]:  # noqa: B008 - a frozen value
    shown = FilteredScope(scope, parse_query(text))
    rows = reader.histories.rows(shown, 0, 100)
    assert len(rows) == reader.histories.count(shown)
    whole = reader.histories.rows(scope, 0, 100)
    assert [whole[row].commit.hash for row in reader.histories.fitting(scope, parse_query(text))] == [
        r.commit.hash for r in rows
    ]
    return [row.commit.short_description for row in rows]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("author:hugo", ["Drop a sheet", "Try a sheet", "Mend the first sheet"]),
        ("sheet -drop", ["Finish a sheet", "Try a sheet", "Mend the first sheet"]),
        ("shee author:léa", ["Finish a sheet"]),
        ("after:2024-03-06 before:2024-03-08", ["Drop a sheet", "Tidy the logo away"]),
        ("change:moved", ["Tidy the logo away"]),
        ("change:deleted", ["Drop a sheet"]),
        ("change:added", ["Add a logo", "Open the circle"]),
        ("change:added path:logo", ["Add a logo"]),
        ("change:added,deleted path:Maths", ["Drop a sheet", "Open the circle"]),
        ("change:modified path:one author:hugo after:2024-03-02 first", ["Mend the first sheet"]),
        ("type:svg", ["Tidy the logo away", "Add a logo"]),
        ("draft", ["Take the draft", "Try a sheet"]),  # the second by the name of its branch
        ("a", ["Finish a sheet", "Drop a sheet", "Try a sheet", "Add a logo"]),
        ("nobody", []),
    ],
)
def test_conditions_combine_on_the_whole_circle(reader: CircleReader, text: str, kept: list[str]) -> None:
    assert titles(reader, text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("author:léa", ["Finish a sheet", "Open the circle"]),
        ("change:added", ["Open the circle"]),
        ("path:logo", []),
    ],
)
def test_in_a_folder_what_happened_there_counts(reader: CircleReader, text: str, kept: list[str]) -> None:
    assert titles(reader, text, InFolder("Maths")) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("author:hugo", ["Try a sheet"]),
        ("change:added", ["Open the circle"]),
        ("path:two finish", ["Finish a sheet"]),
        ("path:one", []),
    ],
)
def test_the_versions_of_a_resource(reader: CircleReader, text: str, kept: list[str]) -> None:
    scope = OfResource("Maths/two.tex")
    assert titles(reader, text, scope) == kept


def test_what_is_kept_is_joined_to_the_nearest_before_it(reader: CircleReader) -> None:
    joined = reader.histories.rows(FilteredScope(WholeCircle(), parse_query("author:léa")), 0, 10)
    assert [row.commit.short_description for row in joined] == [
        "Finish a sheet", "Tidy the logo away", "Take the draft", "Add a logo", "Open the circle",
    ]  # fmt: skip
    assert [(row.lanes.lane, bool(row.lanes.into), bool(row.lanes.out)) for row in joined] == [
        (0, False, True), (0, True, True), (0, True, True), (0, True, True), (0, True, False),
    ]  # fmt: skip
    flat = reader.histories.rows(FilteredScope(WholeCircle(), parse_query("author:léa"), joined=False), 0, 10)
    assert [row.commit for row in flat] == [row.commit for row in joined]
    assert {(row.lanes.lane, row.lanes.through, row.lanes.into, row.lanes.out) for row in flat} == {(0, 0, 0, 0)}


def test_a_resource_keeps_its_branches_when_filtered(reader: CircleReader) -> None:
    rows = reader.histories.rows(FilteredScope(OfResource("Maths/two.tex"), parse_query("author:léa")), 0, 10)
    assert [row.version.label for row in rows if row.version] == ["3", "1"]
    assert [(row.lanes.into, row.lanes.out) for row in rows] == [(0, 1), (1, 0)]


def test_a_hash_or_a_mark_is_found_by_its_name(reader: CircleReader) -> None:
    made = reader.histories.rows(WholeCircle(), 2, 1)[0].commit
    assert titles(reader, made.hash[:7]) == [made.short_description]


def test_a_filtered_history_follows_the_circle(reader: CircleReader, clone: CloneBuilder, read: Read) -> None:
    shown = FilteredScope(WholeCircle(), parse_query("author:hugo"))
    assert reader.histories.count(shown) == 3
    clone.write("readme.md", "Club!\n").commit("Shout", author=HUGO)
    read(clone)
    assert [row.commit.short_description for row in reader.histories.rows(shown, 0, 2)] == ["Shout", "Drop a sheet"]
    assert reader.histories.row_of(shown, clone.hash_of("HEAD")) == 0
    assert reader.histories.row_of(shown, clone.hash_of("HEAD~1")) is None


def test_fields_are_those_that_a_resource_has_now(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.md", "---\nlevel: 1A\n---\nText\n").commit("Write one")
    clone.write("b.md", "---\nlevel: 2A\n---\nText\n").commit("Write another")
    assert titles(read(clone), "level:1A") == ["Write one"]


@pytest.mark.parametrize(
    ("scope", "before", "title"),
    [
        (WholeCircle(), 8, "Drop a sheet"),
        (InFolder("Maths"), 7, "Try a sheet"),
        (InFolder("Pictures"), 9, "Tidy the logo away"),
        (OfResource("Maths/two.tex"), 4, "Open the circle"),
    ],
)
def test_where_a_history_stood_at_a_date(reader: CircleReader, scope: Scope, before: int, title: str) -> None:
    found = reader.histories.last_before(scope, day(before).replace(hour=0))
    assert reader.histories.commit(found).commit.short_description == title


def test_before_the_beginning_there_was_nothing(reader: CircleReader) -> None:
    with pytest.raises(NoSuchRevision):
        reader.histories.last_before(WholeCircle(), datetime(1999, 1, 1, tzinfo=UTC))

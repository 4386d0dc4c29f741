"""Reading what people write in a search field."""

from __future__ import annotations

import contextlib
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.errors import BadQuery
from upont_desktop.domain.metadata import Metadata
from upont_desktop.domain.query import LONGEST, Author, Query, SearchWords, parse_query
from upont_desktop.domain.query_filters import FieldTest, Operator, PathFilter
from upont_desktop.domain.query_words import BookCommits, Place
from upont_desktop.domain.resource import ChangeKind


def day(year: int, month: int = 1, date: int = 1) -> datetime:
    return datetime(year, month, date, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("équation diff", (SearchWords("équation"), SearchWords("diff"))),
        ('"bilan  annuel"', (SearchWords("bilan annuel", exact=True),)),
        ("« bilan annuel »", (SearchWords("bilan annuel", exact=True),)),
        ("“bilan annuel”", (SearchWords("bilan annuel", exact=True),)),
        ('x "niveau = ', (SearchWords("x"), SearchWords("niveau ="))),
        ('x "bilan ann', (SearchWords("x"), SearchWords("bilan ann"))),
        ("rendez-vous -brouillon", (SearchWords("rendez-vous"), SearchWords("brouillon", excluded=True))),
        ('-"pas ça"', (SearchWords("pas ça", exact=True, excluded=True),)),
        ("l'élève", (SearchWords("l'élève"),)),
        ("http://a.example/x", (SearchWords("http://a.example/x"),)),
        ("à 12:30", (SearchWords("à"), SearchWords("12:30"))),
        ("attention: danger", (SearchWords("attention"), SearchWords("danger"))),
        ("a\0b\ud800c", (SearchWords("a"), SearchWords("b"), SearchWords("c"))),
        ('- "" = -', ()),
        ("", ()),
    ],
)
def test_words(text: str, words: tuple[SearchWords, ...]) -> None:
    assert parse_query(text) == Query(words)


@pytest.mark.parametrize(
    "text", ["author:jean", "auteur:jean", "Autrice:jean", "by:jean", 'par:"jean"', "author = jean"]
)
def test_fields_have_names_in_two_languages(text: str) -> None:
    assert parse_query(text) == Query(authors=(Author("jean"),))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024", day(2024)),
        ("2024-03", day(2024, 3)),
        ("2024-03-14", day(2024, 3, 14)),
        ("14/03/2024", day(2024, 3, 14)),
        ("14.3.2024", day(2024, 3, 14)),
        ("03/2024", day(2024, 3)),
    ],
)
def test_dates(text: str, moment: datetime) -> None:
    assert parse_query(f"after:{text}") == parse_query(f"après:{text}") == Query(after=moment)
    assert parse_query(f"before:{text}") == parse_query(f"avant:{text}") == Query(before=moment)


def test_limits_narrow() -> None:
    asked = "after:2023 after:2024 before:2026 before:2025"
    assert parse_query(asked) == Query(after=day(2024), before=day(2025))
    assert parse_query("-after:2024") == Query(before=day(2024))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("in:messages", {Place.MESSAGES}),
        ("in:mess", {Place.MESSAGES}),
        ("dans:noms,contenu", {Place.NAMES, Place.CONTENT}),
        ("in:métadonnées in:personnes", {Place.METADATA, Place.PEOPLE}),
        ("in:me", {Place.MESSAGES, Place.METADATA}),
        ("-in:content -in:people", set(Place)),
    ],
)
def test_places(text: str, places: set[Place]) -> None:
    assert parse_query(text).places == places


@pytest.mark.parametrize(
    ("text", "test"),
    [
        ('level = "1A"', FieldTest("level", Operator.EQUAL, "1A")),
        ("level:1A", FieldTest("level", Operator.CONTAINS, "1A")),
        ("difficulty>2", FieldTest("difficulty", Operator.MORE, "2")),
        ("difficulty ≤ 2", FieldTest("difficulty", Operator.AT_MOST, "2")),
        ("niveau != 'x'", FieldTest("niveau", Operator.NOT_EQUAL, "'x'")),
        ("has:level", FieldTest("level", Operator.PRESENT)),
        ("-has:level", FieldTest("level", Operator.PRESENT, excluded=True)),
        ("difficulty >", FieldTest("difficulty", Operator.PRESENT)),
        ("meta.author:jean", FieldTest("author", Operator.CONTAINS, "jean")),
        ("méta.type = x", FieldTest("type", Operator.EQUAL, "x")),
        ("paper.size = A4", FieldTest("paper.size", Operator.EQUAL, "A4")),
    ],
)
def test_metadata_conditions(text: str, test: FieldTest) -> None:
    assert parse_query(text) == Query(tests=(test,))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("change:added", {ChangeKind.ADDED}),
        ("changement:déplacé", {ChangeKind.MOVED}),
        ("change:added,moved change:copied", {ChangeKind.ADDED, ChangeKind.MOVED, ChangeKind.FORKED}),
        ("change:rest", {ChangeKind.RESTORED}),
        ("-change:deleted", set(ChangeKind) - {ChangeKind.DELETED}),
    ],
)
def test_kinds_of_change(text: str, changes: set[ChangeKind]) -> None:
    query = parse_query(text)
    assert query == Query(changes=frozenset(changes))
    assert parse_query(str(query)) == query


@pytest.mark.parametrize(
    ("text", "books"),
    [
        ("books:hidden", BookCommits.HIDDEN),
        ("livres:masqués", BookCommits.HIDDEN),
        ("livres:seuls", BookCommits.ONLY),
        ("books:on", BookCommits.ONLY),
        ("-books:hidden", BookCommits.SHOWN),
        ("-livres:seuls", BookCommits.HIDDEN),
    ],
)
def test_commits_of_books(text: str, books: BookCommits) -> None:
    query = parse_query(text)
    assert query == Query(books=books)
    assert parse_query(str(query)) == query


@pytest.mark.parametrize(
    "text", ["author:", "before:", "path:", "type:", "in:", "has:", "change:", 'before:"', "-author:"]
)
def test_a_field_still_being_typed_asks_for_nothing(text: str) -> None:
    query = parse_query(text)
    assert not query
    assert query == Query()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("before:soon", "“soon” is no date"),
        ("after:2024-13", "“2024-13” is no date"),
        ("before:31/02/2024", "“31/02/2024” is no date"),
        ("before:0000", "“0000” is no date"),
        ("in:nowhere", "no place called “nowhere”"),
        ("change:nothing", "no change called “nothing”"),
        ("books:red", "books cannot be “red”"),
        ("x" * (LONGEST + 1), "longer than 2000 characters"),
        ("a " * 65, "more than 64 words"),
    ],
)
def test_what_cannot_be_understood_is_said(text: str, problem: str) -> None:
    with pytest.raises(BadQuery, match=problem) as caught:
        parse_query(text)
    assert len(str(caught.value)) < 250


@given(st.text(max_size=80) | st.text(alphabet='ab1 -":=<>!.,/*é«»\0', max_size=40))
def test_any_text_is_read_and_written_back(text: str) -> None:
    try:
        query = parse_query(text)
    except BadQuery:
        return
    assert parse_query(str(query)) == query


@pytest.mark.parametrize("text", ['"' * LONGEST, "a" * LONGEST, "a" + " " * (LONGEST - 1), "a:" * 1000, "-" * LONGEST])
def test_hostile_text_is_read_quickly(text: str) -> None:
    started = time.perf_counter()
    with contextlib.suppress(BadQuery):
        parse_query(text)
    assert time.perf_counter() - started < 0.1


# --- conditions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("exam", "maths/examens/2024.pdf", True),
        ("Éxam", "maths/examens/2024.pdf", True),
        ("maths/exa", "maths/examens/2024.pdf", True),
        ("/examens", "maths/examens/2024.pdf", False),
        ("/maths", "maths/examens/2024.pdf", True),
        ("*.pdf", "maths/examens/2024.pdf", True),
        ("20??.pdf", "maths/examens/2024.pdf", True),
        ("maths/*.pdf", "maths/examens/2024.pdf", True),
        ("maths/*/*4*", "maths/examens/2024.pdf", True),
        ("examens/*", "maths/examens/2024.pdf", False),
        ("*.pd", "maths/examens/2024.pdf", False),
        ("a.b*", "a-b.txt", False),
        ("a*ab", "aab", True),
        ("*a?b*", "xaab", True),
    ],
)
def test_paths(pattern: str, path: str, fits: bool) -> None:
    assert PathFilter(pattern).fits(path) is fits
    assert PathFilter(pattern, excluded=True).fits(path) is not fits


@given(st.text(alphabet="ab/*?", min_size=1, max_size=8), st.text(alphabet="ab/", max_size=12))
def test_globs_are_those_of_the_shell_module(pattern: str, path: str) -> None:
    import fnmatch

    if not set(pattern) & set("*?") or pattern.startswith("/"):
        return
    subject = path if "/" in pattern else path.rpartition("/")[2]
    assert PathFilter(pattern).fits(path) is fnmatch.fnmatchcase(subject, pattern)
    if PathFilter(pattern).fits(path):
        assert PathFilter(pattern).literal in path


def test_a_hostile_glob_is_quick() -> None:
    started = time.perf_counter()
    assert not PathFilter("*a" * 40 + "*b").fits("a" * 4000)
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("word", "path", "matches"),
    [
        ("picture", "a/logo.png", True),
        ("image", "a/logo.svg", True),
        ("photos", "a/logo.jpeg", True),
        ("pict", "a/logo.png", True),
        ("pdf", "a/logo.png", False),
        (".PDF", "sujet.pdf", True),
        ("tar.gz", "x.tar.gz", True),
        ("gz", "x.tar.gz", True),
        ("tableau", "comptes.csv", True),
        ("table", "comptes.ods", True),
        ("diaporama", "x.odp", True),
        ("exercice", "x.pltp", True),
        ("code", "makefile", True),
        ("pl", "pl", False),
        ("pl", "a.pl/x", False),
    ],
)
def test_types(word: str, path: str, matches: bool) -> None:
    (kind,) = parse_query(f"type:{word}").types
    assert kind.matches(path) is matches
    if matches:
        parts = set(path.rpartition("/")[2].replace(".", " ").split()) | {kind.extension}
        assert parts & kind.name_words


FIELDS = Metadata(
    {"level": "1A", "Difficulté": 3, "labels": ["Examen", "Été"], "ready": True, "paper": {"size": "A4"}, "none": None},
    {"level": "2B", "title": "Équation", "pages": 12, "date": "2024-03-14", "weight": "2,5"},
)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ('level = "1a"', True),
        ("level = 2B", False),  # what was typed hides what the file says
        ("level = 1", False),
        ("level:1", True),
        ("difficulte > 2", True),
        ("difficulty > 2", False),
        ("difficulté >= 3", True),
        ("difficulté < 3", False),
        ("difficulté = 3.0", True),
        ("difficulté > x", False),
        ("weight > 2.4", True),
        ("labels = ete", True),
        ("labels:exam", True),
        ("labels = exam", False),
        ("labels != exam", True),
        ("labels != été", False),
        ("nothing != x", True),
        ("ready = oui", True),
        ("ready = false", False),
        ("paper.size = A4", True),
        ("paper:a4", True),
        ("pages:12", True),
        ("pages:1", False),
        ("date >= 2024-03", True),
        ("date < 2024", False),
        ("has:none", True),
        ("has:title", True),
        ("has:author", False),
        ("-has:author", True),
        ("-level:1", False),
        ("title:EQUATION", True),
        ("title:quation", False),
        ("labels:amen", False),
    ],
)
def test_metadata_is_compared(text: str, fits: bool) -> None:
    (test,) = parse_query(text).tests
    assert test.fits(FIELDS) is fits

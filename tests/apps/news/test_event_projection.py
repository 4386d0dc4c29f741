"""Events and attendance made rows: the same in any order, in any steps, and given twice."""

from __future__ import annotations

import sqlite3
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.calendar.test_documents import APPLE, GOOGLE, OUTLOOK, THUNDERBIRD
from tests.support.examples import examples
from upont_desktop.apps.news.projection import PROJECTION
from upont_desktop.apps.news.records.attendance import ATTEND, Attendance, attend_body
from upont_desktop.apps.news.records.events import event_path
from upont_desktop.domain.books import BookEntry, ProjectedEntry
from upont_desktop.domain.rights import OK, QUARANTINED
from upont_desktop.indexer.projection import DocumentChange

TABLES = ("events", "occurrences", "attendance", "event_words")
SERIES = (
    b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20200101T100000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n"
)
CONTENTS = (None, THUNDERBIRD, GOOGLE, OUTLOOK, APPLE, SERIES, b"broken")
CHANGES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(CONTENTS)).map(
        lambda one: DocumentChange(event_path(f"{one[0]:016x}", 2026), one[1])
    ),
    max_size=8,
)


def index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for statement in PROJECTION.definitions():
        connection.execute(statement)
    connection.execute(
        "CREATE TABLE projection_problems (room, path, field, sentence, details, PRIMARY KEY (room, path, field))"
    )
    return connection


def rows(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    asked = ("rowid, *" if name == "event_words" else "*" for name in TABLES)
    found = (connection.execute(f"SELECT {what} FROM news_{name}") for what, name in zip(asked, TABLES, strict=True))
    return [sorted(each, key=repr) for each in found]


@settings(max_examples=examples(15, 40), deadline=None)
@given(CHANGES)
def test_documents_give_the_same_rows_in_any_steps(changes: list[DocumentChange]) -> None:
    once, steps, last = index(), index(), index()
    PROJECTION.documents(once, changes)
    for change in changes:
        PROJECTION.documents(steps, [change])
        PROJECTION.documents(steps, [change])
    PROJECTION.documents(last, {change.path: change for change in changes}.values())
    assert rows(once) == rows(steps) == rows(last)


Said: TypeAlias = tuple[int, str, str, str, bool, str]
SAID = st.lists(
    st.tuples(
        st.integers(1, 5), st.sampled_from("ab"), st.sampled_from(("e1", "e2")), st.sampled_from(("", "d")),
        st.booleans(), st.sampled_from((OK, QUARANTINED)),
    ),
    max_size=10, unique_by=lambda one: one[:2],
)  # fmt: skip


@settings(max_examples=examples(25, 60), deadline=None)
@given(SAID, st.randoms())
def test_the_last_word_of_each_person_stands_in_any_order(said: list[Said], random: object) -> None:
    entries = [
        ProjectedEntry(
            number,
            BookEntry(device, tick, tick, "2026-10-01T10:00:00Z", ATTEND,
                      attend_body("p", Attendance(event, date, "p", going)), f"{number:022}"),
            state,
        )
        for number, (tick, device, event, date, going, state) in enumerate(said)
    ]  # fmt: skip
    ordered, shuffled = index(), index()
    PROJECTION.entries(ordered, sorted(entries, key=lambda one: (one.entry.tick, one.entry.device)), late=False)
    mixed = [*entries, *entries]
    random.shuffle(mixed)  # type: ignore[attr-defined]  # of hypothesis
    for one in mixed:
        PROJECTION.entries(shuffled, [one], late=True)
    assert rows(ordered) == rows(shuffled)
    kept = ordered.execute("SELECT event, date, going FROM news_attendance")
    found = {(event, date): going for event, date, going in kept}
    counted = sorted((one for one in said if one[5] == OK), key=lambda one: one[:2])
    assert found == {(one[2], one[3]): int(one[4]) for one in counted}

"""What people do to events: planned, moved, cancelled, one date or many; seen in an agenda, attended."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import pytest

from tests.support.news_room import HUGO, LEA, STRANGER, NewsRoom
from upont_desktop.apps.news.event_pages import AgendaFilter, AgendaRow, event_named
from upont_desktop.apps.news.operations.attendance import attend
from upont_desktop.apps.news.operations.events import (
    Extent,
    cancel_event,
    delete_event,
    edit_event,
    move_event,
    plan_event,
)
from upont_desktop.apps.news.reader.agenda import later_dates
from upont_desktop.apps.news.reader.hits import find_hits
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.events import Event, EventStatus, event_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.calendar.recurrence import Rule, parse_rule
from upont_desktop.domain.calendar.times import CalendarTime, a_day
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import undo
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.records import read_records
from upont_desktop.service.rights import grant

EVERYTHING = AgendaFilter()
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def at(text: str) -> CalendarTime:
    return CalendarTime(dt.datetime.fromisoformat(text), "Europe/Paris")


def weekly(text: str) -> Rule:
    rule = parse_rule(text)
    assert rule is not None
    return rule


def planned(room: NewsRoom, start: str = "2026-10-07T20:00", hours: int = 2, **fields: object) -> Event:
    event = Event(new_id(), "Rehearsal", at(start), at(start).moved(hours * HOUR), **fields)  # type: ignore[arg-type]
    plan_event(room.place_of(LEA), event)
    return event


def agenda(room: NewsRoom, first: str, last: str, asked: AgendaFilter = EVERYTHING) -> list[AgendaRow]:
    with room.reader() as readers:
        return list(readers.agenda.agenda(dt.date.fromisoformat(first), dt.date.fromisoformat(last), asked))


def days(rows: list[AgendaRow]) -> list[str]:
    return [row.start.date().isoformat() for row in rows]


def look_from(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """Let the clock of this computer be that of a zone."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()


@pytest.fixture(autouse=True)
def _in_paris(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        look_from(patch, "Europe/Paris")
        yield
        monkeypatch.undo()
    time.tzset()


def test_an_event_is_planned_shown_moved_and_undone(room: NewsRoom) -> None:
    event = planned(room, club="bde", price=500, place="Hall", text="Bring *shoes*.", poster=":a.png")
    with room.reader() as readers:
        page = readers.agenda.event(event.id)
    assert page is not None
    assert (page.row.start, page.row.end) == (dt.datetime(2026, 10, 7, 20), dt.datetime(2026, 10, 7, 22))
    assert (page.event.price, page.event.place, page.event.text, page.event.poster) == (
        500,
        "Hall",
        "Bring *shoes*.",
        ":a.png",
    )
    assert page.planner is not None
    assert (page.planner.shown, page.row.club_name, page.editable) == ("Léa Moreau", "Students’ Union", True)
    moved = move_event(room.place_of(LEA), event.id, DAY + HOUR, HOUR)
    assert moved.summary == "Move “Rehearsal” to 2026-10-08"
    (row,) = agenda(room, "2026-10-08", "2026-10-08")
    assert (row.start, row.end) == (dt.datetime(2026, 10, 8, 21), dt.datetime(2026, 10, 9))
    assert agenda(room, "2026-10-09", "2026-10-09") == [], "midnight is of the day before"
    undo(room.place_of(LEA))
    (row,) = agenda(room, "2026-10-01", "2026-10-31")
    assert row.start == dt.datetime(2026, 10, 7, 20)
    cancel_event(room.place_of(LEA), event.id)
    (row,) = agenda(room, "2026-10-01", "2026-10-31")
    assert row.cancelled
    cancel_event(room.place_of(LEA), event.id, cancelled=False)
    with pytest.raises(NothingToDo):
        cancel_event(room.place_of(LEA), event.id, cancelled=False)
    edit_event(room.place_of(LEA), event.id, {"title": "Ball", "price": None, "poster": ""})
    with read_records(room.place_of(LEA)) as records:
        raw = records.read(event_path(event.id, 2026))
    assert raw is not None
    assert b"SUMMARY:Ball" in raw
    assert b"PRICE" not in raw
    delete_event(room.place_of(LEA), event.id)
    assert agenda(room, "2026-10-01", "2026-10-31") == []
    with pytest.raises(RecordRefused, match="any more"):
        delete_event(room.place_of(LEA), event.id)


def test_dates_of_a_series(room: NewsRoom) -> None:
    event = planned(room, rule=weekly("FREQ=WEEKLY;UNTIL=20261223T190000Z"))
    term = ("2026-10-01", "2026-12-31")
    assert len(agenda(room, *term)) == 12
    key = "20261014T200000"
    place = room.place_of(LEA)
    move_event(place, event.id, DAY, key=key)
    assert days(agenda(room, *term))[:3] == ["2026-10-07", "2026-10-15", "2026-10-21"]
    with room.reader() as readers:
        page = readers.agenda.event(event.id, key)
    assert page is not None
    assert page.moved_from == dt.datetime(2026, 10, 14, 20)
    cancel_event(place, event.id, "20261021T200000", Extent.ONE)
    delete_event(place, event.id, "20261028T200000", Extent.ONE)
    rows = agenda(room, *term)
    assert [row.status for row in rows[:4]].count(EventStatus.CANCELLED) == 1
    assert "2026-10-28" not in days(rows)
    move_event(place, event.id, -HOUR, key="20261104T200000", extent=Extent.ALL)
    rows = agenda(room, *term)
    assert {row.start.hour for row in rows} == {19, 20}, "what was moved by itself stays"
    assert len(rows) == 11
    edit_event(place, event.id, {"title": "Dress rehearsal"}, "20261202T190000", Extent.FOLLOWING)
    rows = agenda(room, *term)
    assert [row.title for row in rows] == ["Rehearsal"] * 7 + ["Dress rehearsal"] * 4
    assert len({row.event for row in rows}) == 2
    undo(place)
    assert len({row.event for row in agenda(room, *term)}) == 1
    delete_event(place, event.id, "20261118T190000", Extent.FOLLOWING)
    assert days(agenda(room, *term))[-1] == "2026-11-11"
    with pytest.raises(RecordRefused, match="no such date"):
        move_event(place, event.id, DAY, key="20261118T190000")
    with pytest.raises(RecordRefused, match="all dates"):
        edit_event(place, event.id, {"rule": None}, "20261007T190000", Extent.ONE)
    delete_event(place, event.id)
    assert agenda(room, *term) == []


def test_a_series_goes_on_beyond_what_the_index_knows(room: NewsRoom) -> None:
    event = planned(room, "2020-09-02T18:00", rule=weekly("FREQ=WEEKLY;BYDAY=WE"))
    whole = Event(new_id(), "Term", a_day(dt.date(2020, 1, 1)), a_day(dt.date(2030, 1, 1)))
    plan_event(room.place_of(LEA), whole)
    for year in (2020, 2021, 2026, 2039):
        found = [row for row in agenda(room, f"{year}-10-01", f"{year}-10-31") if row.event == event.id]
        assert len(found) in {4, 5}
        assert {row.start.hour for row in found} == {18}
    assert [row.title for row in agenda(room, "2026-10-01", "2026-10-01")] == ["Term"]
    edit_event(room.place_of(LEA), event.id, {"place": "Hall"}, "20391005T180000", Extent.ONE)
    assert [row.place for row in agenda(room, "2039-10-05", "2039-10-12")] == ["Hall", ""]


def test_clocks_that_change_and_those_of_others(room: NewsRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    planned(room, "2026-10-22T20:00", rule=weekly("FREQ=WEEKLY;COUNT=2"))
    floating = CalendarTime(dt.datetime(2026, 10, 29, 12))
    plan_event(room.place_of(LEA), Event(new_id(), "Lunch", floating, floating.moved(HOUR)))
    plan_event(
        room.place_of(LEA), Event(new_id(), "Holiday", a_day(dt.date(2026, 10, 29)), a_day(dt.date(2026, 10, 30)))
    )
    assert [row.start.hour for row in agenda(room, "2026-10-20", "2026-10-31")] == [20, 0, 12, 20]
    look_from(monkeypatch, "America/New_York")
    assert [row.start.hour for row in agenda(room, "2026-10-20", "2026-10-31")] == [14, 0, 12, 15]
    assert [row.start.day for row in agenda(room, "2026-10-29", "2026-10-29")] == [29] * 3


def test_who_may_plan_and_change(room: NewsRoom) -> None:
    planned(room, club="bde")
    own = planned(room)
    grant_first(room)
    with pytest.raises(NotAllowed):
        plan_event(
            room.place_of(STRANGER), Event(new_id(), "Ball", at("2026-10-09T20:00"), at("2026-10-09T21:00"), club="bde")
        )
    with pytest.raises(RecordRefused, match="somebody else"):
        delete_event(room.place_of(HUGO), own.id)
    with room.reader(HUGO) as readers:
        page = readers.agenda.event(own.id)
    assert page is not None
    assert not page.editable


def grant_first(room: NewsRoom) -> None:
    """From the first right on that is given to somebody, rights count."""
    grant(room.place_of(LEA), "news", room.person("Hugo Bernard"), "moderate", actor=room.person("Léa Moreau"))
    room.index()


WRONG = (
    ({"title": " "}, "no title"), ({"title": "x" * 121}, "120"), ({"price": -1}, "price"),
    ({"end": at("2026-10-07T19:00")}, "before it begins"), ({"end": a_day(dt.date(2026, 10, 9))}, "whole days"),
    ({"start": CalendarTime(dt.datetime(2026, 10, 7), "Mars/Base")}, "Mars/Base"),
    ({"start": at("0026-10-07T19:00")}, "26"), ({"rule": weekly("FREQ=DAILY;UNTIL=20260101")}, "stop repeating"),
)  # fmt: skip


def test_what_cannot_stand_in_an_event_is_refused_in_a_sentence(room: NewsRoom) -> None:
    event = planned(room)
    for changes, word in WRONG:
        with pytest.raises(RecordRefused, match=word):
            edit_event(room.place_of(LEA), event.id, changes)  # type: ignore[arg-type]
    with read_records(room.place_of(LEA)) as records:
        before = records.read(event_path(event.id, 2026))
    assert before is not None
    assert b"SUMMARY:Rehearsal" in before


def test_who_takes_part(room: NewsRoom) -> None:
    event = planned(room, rule=weekly("FREQ=WEEKLY;COUNT=3"))
    lea, hugo = room.person("Léa Moreau"), room.person("Hugo Bernard")
    attend(room.place_of(LEA), event.id)
    attend(room.place_of(HUGO), event.id, "20261014T200000")
    rows = agenda(room, "2026-10-01", "2026-10-31")
    assert [row.going for row in rows] == [True] * 3
    assert keep_books(room.place_of(LEA)) is not None
    attend(room.place_of(LEA), event.id, "20261014T200000", going=False)
    assert [row.going for row in agenda(room, "2026-10-01", "2026-10-31")] == [True, False, True]
    assert len(agenda(room, "2026-10-01", "2026-10-31", AgendaFilter(mine=True))) == 3, "she planned it"
    for key, expected in (("20261007T200000", {lea}), ("20261014T200000", {hugo})):
        with room.reader() as readers:
            page = readers.agenda.event(event.id, key)
        assert page is not None
        assert {guest.id for guest in page.guests} == expected
    with room.reader(HUGO) as readers:
        rows = list(readers.agenda.agenda(dt.date(2026, 10, 1), dt.date(2026, 10, 31), AgendaFilter(mine=True)))
        assert [row.going for row in rows] == [True]
    attend(room.place_of(STRANGER), event.id)
    with room.reader(STRANGER) as readers:
        assert readers.agenda.agenda(dt.date(2026, 10, 7), dt.date(2026, 10, 7))[0].going
    with pytest.raises(RecordRefused):
        attend(room.place_of(LEA), event.id, "20261015T200000")
    assert event_named(rows[0].name) == (event.id, "20261014T200000")


def test_clashes_are_shown_while_planning(room: NewsRoom) -> None:
    planned(room, club="bde")
    cancelled = planned(room, "2026-10-14T21:00")
    cancel_event(room.place_of(LEA), cancelled.id)
    plan = Event(new_id(), "Film", at("2026-09-30T21:00"), at("2026-09-30T23:00"), weekly("FREQ=WEEKLY;COUNT=4"))
    with room.reader() as readers:
        (found,) = readers.agenda.clashes(plan)
        assert (found.title, found.club, found.start.day) == ("Rehearsal", "bde", 7)
        later = Event(plan.id, "Film", at("2026-10-07T22:00"), at("2026-10-07T23:00"))
        assert readers.agenda.clashes(later) == (), "what ends when another begins does not clash"
        assert readers.agenda.zone_used() == "Europe/Paris"


def test_a_far_year_is_worked_out_once_and_follows_every_edit(room: NewsRoom) -> None:
    event = planned(room, rule=weekly("FREQ=WEEKLY"))
    far = ("2036-03-01", "2036-03-31")
    later_dates.cache_clear()
    first = agenda(room, *far)
    worked = later_dates.cache_info().misses
    assert (agenda(room, *far), later_dates.cache_info().misses) == (first, worked)
    assert len(first) == 4
    edit_event(room.place_of(LEA), event.id, {"title": "Ball"})
    assert {row.title for row in agenda(room, *far)} == {"Ball"}
    move_event(room.place_of(LEA), event.id, DAY, extent=Extent.ALL)
    assert days(agenda(room, *far)) == [(row.start.date() + DAY).isoformat() for row in first]
    delete_event(room.place_of(LEA), event.id, extent=Extent.ALL)
    assert agenda(room, *far) == []


def test_damaged_and_odd_documents_are_problems(room: NewsRoom) -> None:
    files = {
        "0000000000000001": b"BEGIN:VEVENT\n", "0000000000000002": b"",
        "0000000000000003": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Mars:20261001T100000\nEND:VEVENT\n"
        b"END:VCALENDAR\n",
        "0000000000000004": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99991231T100000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n"
        b"END:VCALENDAR\n",
    }  # fmt: skip
    room.write({event_path(id, 2026): raw for id, raw in files.items()})
    with room.reader() as readers:
        problems = {one.path.rpartition("/")[2][:16] for one in readers.database.problems("news")}
        assert problems == set(files)
        assert len(readers.agenda.agenda(dt.date(2026, 10, 1), dt.date(2026, 10, 1))) == 1
        readers.agenda.agenda(dt.date(9999, 12, 1), dt.date.max)
        readers.agenda.agenda(dt.date.min, dt.date(1, 2, 1))


def test_events_are_found_by_their_words(room: NewsRoom) -> None:
    event = planned(room, text="Une soirée d’été", club="bde")
    with room.reader() as readers:
        (found,) = readers.agenda.find("soiree", 5)
        assert (found.id, found.title, found.club) == (event.id, "Rehearsal", "bde")
        (hit,) = find_hits(readers.database, "rehearsal", 5)
        assert (hit.title, hit.score) == ("Rehearsal", 1.0)
        assert readers.agenda.find('"*', 5) == []

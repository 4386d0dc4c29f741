"""Calendar files of the usual programs: read, changed, written back, and opened by two other libraries."""

from __future__ import annotations

import datetime as dt
import re
import time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.examples import examples
from upont_desktop.domain.calendar.changes import (
    changed_all,
    changed_one,
    composed_calendar,
    ended_before,
    split_series,
    time_line,
    without_one,
)
from upont_desktop.domain.calendar.document import MOST_DATES, Series, read_calendar, read_series, series_of
from upont_desktop.domain.calendar.times import UTC, CalendarTime, parse_duration, parse_time
from upont_desktop.domain.calendar.zones import read_zones, zone_lines
from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.field_merge import merge_document

NOW = dt.datetime(2026, 8, 1, 12, tzinfo=dt.UTC)
PATH = ".upont/news/events/2026/ab12ab12ab12ab12.ics"

THUNDERBIRD = (
    b"BEGIN:VCALENDAR\r\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\n"
    b"TZID:Europe/Paris\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
    b"DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n"
    b"TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19701025T030000\r\n"
    b"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
    b"CREATED:20260901T080000Z\r\nLAST-MODIFIED:20260901T080000Z\r\nDTSTAMP:20260901T080000Z\r\n"
    b"UID:5c1d\r\nSUMMARY:R\xc3\xa9p\xc3\xa9tition de th\xc3\xa9\xc3\xa2tre\\, salle B\r\n"
    b"RRULE:FREQ=WEEKLY;UNTIL=20261218T190000Z;BYDAY=WE\r\nEXDATE:20261104T190000Z\r\n"
    b"DTSTART;TZID=Europe/Paris:20260930T200000\r\nDTEND;TZID=Europe/Paris:20260930T220000\r\nTRANSP:OPAQUE\r\n"
    b"DESCRIPTION:Apporter le texte\\nEt de l'eau\r\nX-MOZ-GENERATION:2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:5c1d\r\n"
    b"DTSTAMP:20260901T080000Z\r\nSUMMARY:R\xc3\xa9p\xc3\xa9tition\\, grande salle\r\n"
    b"RECURRENCE-ID;TZID=Europe/Paris:20261014T200000\r\nDTSTART;TZID=Europe/Paris:20261015T193000\r\n"
    b"DTEND;TZID=Europe/Paris:20261015T213000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
GOOGLE = (
    b"BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nCALSCALE:GREGORIAN\n"
    b"METHOD:PUBLISH\nX-WR-CALNAME:BDE\nX-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261120\n"
    b"DTEND;VALUE=DATE:20261123\nDTSTAMP:20260901T101010Z\nUID:abc@google.com\nSEQUENCE:2\nSTATUS:CONFIRMED\n"
    b"SUMMARY:Week-end d'int\xc3\xa9gration\nTRANSP:TRANSPARENT\nEND:VEVENT\nEND:VCALENDAR\n"
)
OUTLOOK = (
    b"BEGIN:VCALENDAR\r\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\n"
    b"X-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\nBEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\n"
    b"DTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\n"
    b"TZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\n"
    b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n"
    b'END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:0400\r\nDTSTART;TZID="Romance Standard Time":20260710T180000\r\n'
    b"DURATION:PT1H30M\r\nSUMMARY;LANGUAGE=fr:Conseil\r\nRRULE:FREQ=MONTHLY;COUNT=6;BYDAY=2FR\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)
APPLE = (
    b"BEGIN:VCALENDAR\r\nCALSCALE:GREGORIAN\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
    b"CREATED:20260101T000000Z\r\nDTEND;TZID=America/New_York:20261031T233000\r\nDTSTAMP:20260101T000000Z\r\n"
    b"DTSTART;TZID=Europe/Paris:20261031T200000\r\nSUMMARY:Call\r\nUID:E0\r\nX-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMAT\r\n"
    b" IC\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
PROGRAMS = {"Thunderbird": THUNDERBIRD, "Google": GOOGLE, "Outlook": OUTLOOK, "Apple": APPLE}


def series(raw: bytes) -> Series:
    found = read_series(raw)
    assert found is not None
    return found


def walls(raw: bytes, last: dt.date = dt.date(2027, 7, 1)) -> list[str]:
    return [one.start.text() for one in series(raw).occurrences(dt.date(2026, 1, 1), last)]


def changed_bytes(before: bytes, after: bytes) -> set[bytes]:
    """The unfolded lines that one of both has alone."""
    first, second = (set(re.sub(rb"\r?\n[ \t]", b"", raw).splitlines(keepends=True)) for raw in (before, after))
    return first ^ second


@pytest.mark.parametrize("raw", PROGRAMS.values(), ids=PROGRAMS)
def test_what_is_not_changed_keeps_every_byte(raw: bytes) -> None:
    assert series(raw).calendar.raw() == raw
    after = changed_all(series(raw), {"LOCATION": ["LOCATION:Amphi"]}, NOW)
    names = {re.split(rb"[:;]", line)[0].strip() for line in changed_bytes(raw, after)}
    assert names <= {b"LOCATION", b"DTSTAMP", b"LAST-MODIFIED", b"SEQUENCE", b"BEGIN", b"END"} | (
        set() if b"VTIMEZONE" in raw else {b"TZID", b"TZOFFSETFROM", b"TZOFFSETTO", b"TZNAME", b"RRULE", b"DTSTART"}
    )
    again = changed_all(series(after), {"LOCATION": []}, NOW)
    assert not {line for line in changed_bytes(raw, again) if line.startswith((b"X-", b"SUMMARY", b"DESCRIPTION"))}


def test_what_the_usual_programs_write_is_read() -> None:
    theatre = series(THUNDERBIRD)
    assert theatre.main.text("SUMMARY") == "Répétition de théâtre, salle B"
    found = theatre.occurrences(dt.date(2026, 1, 1), dt.date(2027, 1, 1))
    assert len(found) == 11, "the week that is left out is not there, the end of the rule is"
    moved = next(one for one in found if one.part is not theatre.main)
    assert (moved.key, moved.start.text(), moved.part.text("SUMMARY")) == (
        "20261014T200000", "20261015T193000", "Répétition, grande salle",
    )  # fmt: skip
    before, after = (theatre.seconds(one.start) for one in found[3:5])
    assert after - before == 7 * 86_400 + 3600, "the clocks went back between them"
    weekend = series(GOOGLE).occurrences(dt.date(2026, 1, 1), dt.date(2027, 1, 1))
    assert [(one.key, one.start.text(), one.end.text()) for one in weekend] == [("", "20261120", "20261123")]
    council = series(OUTLOOK)
    dates = council.occurrences(dt.date(2026, 1, 1), dt.date(2027, 7, 1))
    assert [one.start.day.isoformat() for one in dates][:2] == ["2026-07-10", "2026-08-14"]
    assert len(dates) == 6
    assert council.seconds(dates[0].start) == dt.datetime(2026, 7, 10, 16, tzinfo=dt.UTC).timestamp()
    assert council.seconds(dates[5].start) == dt.datetime(2026, 12, 11, 17, tzinfo=dt.UTC).timestamp()
    assert council.seconds(dates[0].end) - council.seconds(dates[0].start) == 5400
    call = series(APPLE)
    one = call.occurrences(dt.date(2026, 1, 1), dt.date(2027, 1, 1))[0]
    assert call.seconds(one.end) - call.seconds(one.start) == (23.5 + 4 - 19) * 3600, "each end in its own zone"


def test_one_date_this_and_following_and_all() -> None:
    key = "20261021T200000"
    start, end = (CalendarTime(dt.datetime(2026, 10, 21, hour), "Europe/Paris") for hour in (18, 19))
    lines = {"DTSTART": [time_line("DTSTART", start)], "DTEND": [time_line("DTEND", end)]}
    one = changed_one(series(THUNDERBIRD), key, lines, NOW)
    assert "20261021T180000" in walls(one)
    assert key not in walls(one)
    assert len(walls(one)) == 11
    twice = changed_one(series(one), key, {"SUMMARY": ["SUMMARY:x"]}, NOW)
    assert (twice.count(b"RECURRENCE-ID"), "20261021T180000" in walls(twice)) == (2, True)
    gone = without_one(series(twice), key, NOW)
    assert (len(walls(gone)), gone.count(b"RECURRENCE-ID")) == (10, 1)
    before, after = split_series(series(THUNDERBIRD), key, "new", NOW)
    assert before is not None
    assert walls(before) + walls(after) == walls(THUNDERBIRD)
    assert (before.count(b"RECURRENCE-ID"), after.count(b"RECURRENCE-ID"), b"UID:new" in after) == (1, 0, True)
    assert ended_before(series(THUNDERBIRD), key, NOW) == before
    assert ended_before(series(THUNDERBIRD), "20260930T200000", NOW) is None
    council, rest = split_series(series(OUTLOOK), "20260911T180000", "new", NOW)
    assert council is not None
    assert (len(walls(council)), len(walls(rest)), b"COUNT=4" in rest) == (2, 4, True)
    for broken in ("", "x", "20261022T200000", "20261104T200000"):
        with pytest.raises(KeyError):
            changed_one(series(THUNDERBIRD), broken, {}, NOW)


def test_all_dates_move_with_what_is_different_about_some() -> None:
    start = CalendarTime(dt.datetime(2026, 10, 1, 20, 30), "Europe/Paris")
    end = CalendarTime(dt.datetime(2026, 10, 1, 22), "Europe/Paris")
    lines = {"DTSTART": [time_line("DTSTART", start)], "DTEND": [time_line("DTEND", end)]}
    moved = changed_all(series(THUNDERBIRD), lines, NOW, start)
    assert b"BYDAY=TH" in moved
    old, new = walls(THUNDERBIRD), walls(moved)
    assert len(new) == len(old), "neither the date left out comes back, nor is the last one lost"
    assert "20261105T203000" not in new
    assert "20261015T193000" in new, "what was moved by itself stays where it is"
    whole = CalendarTime(dt.datetime(2026, 9, 30), is_day=True)
    after = CalendarTime(dt.datetime(2026, 10, 1), is_day=True)
    lines = {"DTSTART": [time_line("DTSTART", whole)], "DTEND": [time_line("DTEND", after)]}
    days = changed_all(series(THUNDERBIRD), lines, NOW, whole)
    assert "20261104" not in walls(days)
    assert walls(days)[0] == "20260930"
    single = changed_all(series(THUNDERBIRD), {"RRULE": [], "EXDATE": []}, NOW)
    assert (walls(single), single.count(b"BEGIN:VEVENT")) == (["20260930T200000"], 1)


def test_dates_of_two_people_are_put_together() -> None:
    base = THUNDERBIRD
    mine = changed_one(series(base), "20261021T200000", {"STATUS": ["STATUS:CANCELLED"]}, NOW)
    theirs = changed_one(series(base), "20261028T200000", {"LOCATION": ["LOCATION:Hall"]}, NOW)
    found = merge_document(PATH, base, without_one(series(mine), "20261125T200000", NOW), theirs)
    assert found is not None
    assert isinstance(found.content, bytes)
    both = series(found.content)
    assert both.occurrence("20261125T200000") is None
    states = [
        (one.key, one.part.cancelled, one.part.text("LOCATION")) for one in both.occurrences(dt.date.min, dt.date.max)
    ]
    assert ("20261021T200000", True, "") in states
    assert ("20261028T200000", False, "Hall") in states
    split = split_series(series(base), "20261118T200000", "new", NOW)[0]
    cut = merge_document(PATH, base, split, without_one(series(base), "20261021T200000", NOW))
    assert cut is not None
    assert isinstance(cut.content, bytes)
    assert {"20261021T200000", "20261118T200000"}.isdisjoint(walls(cut.content))


# --- zones ------------------------------------------------------------------------------------------------------------

ZONES = ("Europe/Paris", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata")


@pytest.mark.parametrize("name", ZONES)
def test_a_zone_as_it_is_written_tells_the_same_time(name: str) -> None:
    calendar = read_calendar(("\r\n".join(["BEGIN:VCALENDAR", *zone_lines(name, 2026), "END:VCALENDAR", ""])).encode())
    assert calendar is not None
    renamed = read_calendar(calendar.raw().replace(f"TZID:{name}".encode(), b"TZID:Odd Zone"))
    assert renamed is not None
    zones, zone = read_zones(renamed), ZoneInfo(name)
    other = icalendar.Calendar.from_ical(calendar.raw()).timezones[0].to_tz()
    for day in range(0, 700, 5):
        wall = dt.datetime(2026, 1, 1, 12) + dt.timedelta(days=day)
        expected = wall.replace(tzinfo=zone).utcoffset()
        assert zones.offset("Odd Zone", wall) == expected, wall
        assert other.utcoffset(wall) == expected, wall


def test_names_that_are_no_zones_do_no_harm() -> None:
    zones = read_zones(series(GOOGLE).calendar)
    for name in ("../../etc/passwd", "/etc/localtime", "America", "x" * 5000, "Nowhere/Land", "\0", "é", "C:\\zone"):
        assert not zones.knows(name)
        assert zones.offset(name, dt.datetime(2026, 1, 1)) == dt.timedelta()
    assert zones.knows("/freeassociation.sourceforge.net/Europe/Paris")
    assert "Europe/Paris" in available_timezones()


# --- what others read -------------------------------------------------------------------------------------------------

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Cs"])
TEXTS = st.text(LETTERS, min_size=1, max_size=90).filter(lambda text: text.strip() == text)
TIMES = st.datetimes(dt.datetime(1980, 1, 1), dt.datetime(2100, 1, 1)).map(lambda time: time.replace(microsecond=0))


@settings(max_examples=examples(25, 60))
@given(TEXTS, TEXTS, TIMES, st.sampled_from(("Europe/Paris", "America/New_York", "", UTC)), st.booleans())
def test_two_other_libraries_read_what_is_written(
    title: str, text: str, begin: dt.datetime, zone: str, day: bool
) -> None:
    start = CalendarTime(dt.datetime.combine(begin, dt.time()), is_day=True) if day else CalendarTime(begin, zone)
    lines = ["UID:1", f"SUMMARY:{escaped(title)}", "DESCRIPTION:" + escaped(f"{text}\n{title}")]
    raw = composed_calendar([*lines, time_line("DTSTART", start), "RRULE:FREQ=WEEKLY;COUNT=3"], NOW)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    own = series(raw)
    assert (own.main.text("SUMMARY"), own.main.text("DESCRIPTION"), own.start) == (title, f"{text}\n{title}", start)
    event: Any = icalendar.Calendar.from_ical(raw).walk("VEVENT")[0]
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (title, f"{text}\n{title}")
    found = event["DTSTART"].dt
    assert found == start.day if day else found.replace(tzinfo=None) == start.wall
    other = vobject.readOne(raw.decode()).vevent
    assert other.summary.value == title
    dates = [one.date() if isinstance(one, dt.datetime) else one for one in other.getrruleset(addRDate=True)]
    assert dates == [one.start.day for one in own.occurrences(dt.date.min, dt.date.max)]


# --- hostile files ----------------------------------------------------------------------------------------------------


def event(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]).encode()


def test_hostile_files_cost_little_and_never_raise() -> None:
    begin = time.process_time()
    rdates = ",".join(f"2026{month:02}{day:02}" for month in range(1, 13) for day in range(1, 29))
    overrides = "".join(
        f"BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:2026{at // 28 % 12 + 1:02}{at % 28 + 1:02}T{at % 24:02}0000\n"
        f"DTSTART:20260101T000000\nEND:VEVENT\n"
        for at in range(3000)
    )
    many = event("UID:1", "DTSTART:20260101T000000", "RRULE:FREQ=DAILY").replace(
        b"END:VCALENDAR", f"{overrides}END:VCALENDAR".encode()
    )
    for raw in (
        event("DTSTART:00010101T000000", "RRULE:FREQ=DAILY", "DURATION:P9999W"),
        event("DTSTART:99991231T235959", "RRULE:FREQ=DAILY;UNTIL=99991231", "DURATION:P9W"),
        event("DTSTART;VALUE=DATE:99991231"),
        event("DTSTART:20260101T000000", "RRULE:FREQ=SECONDLY"),
        event("DTSTART:20260101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
        event("DTSTART;TZID=Nowhere:20260101T000000", "DTEND;TZID=E:20250101T000000", "RRULE:FREQ=DAILY;BYDAY=99MO"),
        event("DTSTART;VALUE=DATE:20260101", *[f"RDATE;VALUE=DATE:{rdates}"] * 20),
        event("DTSTART:20260101T000000", *["EXDATE:20260102T000000"] * 5000, "RRULE:FREQ=DAILY"),
        event("DTSTART;TZID=" + "A" * 100_000 + ":20260101T000000"),
        event("DTSTART:20260101T000000", "SUMMARY:" + "x" * 900_000, "RRULE:" + "BYDAY=MO;" * 20_000),
        event("DTSTART:20260230T000000"), event("SUMMARY:no start"), event("DTSTART:"),
        event("DTSTART:20260101T250000"),
        many, b"BEGIN:VCALENDAR\n" * 50_000, b"BEGIN:VCALENDAR\nEND:VEVENT\n", b"\x00" * 1000, b":" * 1000,
    ):  # fmt: skip
        found = read_series(raw)
        if found is not None:
            dates = found.occurrences(dt.date.min, dt.date.max)
            assert len(dates) <= MOST_DATES
            assert all(found.seconds(one.start) <= 253402300800 for one in dates)
            found.occurrences(dt.date(2026, 1, 1), dt.date(2026, 2, 1))
    assert time.process_time() - begin < 8.0


def test_a_file_of_ten_megabytes_is_read_in_a_moment() -> None:
    one = "BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:20260101T000000Z\r\nSUMMARY:" + "x" * 400 + "\r\nEND:VEVENT\r\n"
    raw = ("BEGIN:VCALENDAR\r\n" + "".join(one.format(n=n) for n in range(5_000)) + "END:VCALENDAR\r\n").encode()
    begin = time.process_time()
    calendar = read_calendar(raw)
    assert calendar is not None
    assert len(series_of(calendar)) == 5_000
    assert time.process_time() - begin < 5.0


@given(st.text("P0123456789WDTHMS+-", max_size=12), st.text("0123456789TZ", max_size=17))
def test_any_text_is_a_time_or_none(duration: str, text: str) -> None:
    lasts, found = parse_duration(duration), parse_time(text)
    assert lasts is None or isinstance(lasts, dt.timedelta)
    assert found is None or parse_time(found.text(), found.zone if found.zone != UTC else "") == found

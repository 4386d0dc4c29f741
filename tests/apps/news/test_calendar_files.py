"""Calendar files of other programs taken in after a dry run, and given out again; events on the command line."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import icalendar
import pytest

from tests.domain.calendar.test_documents import APPLE, GOOGLE, OUTLOOK, THUNDERBIRD
from tests.support.news_room import HUGO, LEA, NewsRoom
from tests.support.people import introduce
from upont_desktop.apps.news.calendar_export import calendar_file
from upont_desktop.apps.news.calendar_import import CalendarPlan, ImportKind, accepted, plan_calendar
from upont_desktop.apps.news.event_pages import AgendaFilter
from upont_desktop.apps.news.operations.attendance import attend
from upont_desktop.apps.news.operations.events import Extent, edit_event, import_events
from upont_desktop.apps.news.records.events import id_of_uid
from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS
from upont_desktop.domain.writing_errors import NothingToDo

ALL = AgendaFilter()
GUESTS = b"ORGANIZER;CN=Zoe:mailto:zoe@example.org\r\nATTENDEE;CN=Karim:mailto:karim@example.org\r\n"


@pytest.fixture(autouse=True)
def _in_paris() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Paris")
        time.tzset()
        yield
    time.tzset()


def planned(room: NewsRoom, raw: bytes, club: str = "") -> CalendarPlan:
    with room.reader() as readers:
        return plan_calendar(readers.agenda, raw, club, readers.actor.person)


def kinds(plan: CalendarPlan) -> list[str]:
    return [line.kind.value for line in plan.lines]


def given_out(room: NewsRoom, asked: AgendaFilter = ALL) -> bytes:
    with room.reader() as readers:
        return calendar_file(readers.agenda, asked, "Circle", readers.names.clubs)


def joined(*calendars: bytes) -> bytes:
    return b"".join(calendars)


def test_a_file_is_taken_in_once_and_given_out_as_it_came(room: NewsRoom) -> None:
    raw = joined(THUNDERBIRD.replace(b"TRANSP:OPAQUE\r\n", GUESTS), GOOGLE, OUTLOOK, APPLE)
    plan = planned(room, raw, "bde")
    assert kinds(plan) == ["new"] * 4
    changes = import_events(room.place_of(LEA), plan, "bde")
    assert changes.summary == "Import 4 events"
    again = planned(room, raw, "bde")
    assert kinds(again) == ["same"] * 4
    with pytest.raises(NothingToDo):
        import_events(room.place_of(LEA), again)
    out = given_out(room)
    for private in (b"zoe@example.org", b"karim", b"VALARM", b"X-UPONT-BY"):
        assert private not in out
    other = icalendar.Calendar.from_ical(out)
    assert {str(event["SUMMARY"]) for event in other.walk("VEVENT")} == {
        "Répétition de théâtre, salle B", "Répétition, grande salle", "Week-end d'intégration", "Conseil", "Call",
    }  # fmt: skip
    assert {str(zone["TZID"]) for zone in other.walk("VTIMEZONE")} >= {"Europe/Paris", "Romance Standard Time"}
    assert b"CATEGORIES:Students\xe2\x80\x99 Union" in out
    assert kinds(planned(room, out)) == ["same"] * 4, "what is given out and comes back is known"


def test_what_changed_and_what_is_in_doubt(room: NewsRoom) -> None:
    import_events(room.place_of(LEA), planned(room, joined(THUNDERBIRD, GOOGLE)))
    changed = THUNDERBIRD.replace(b"salle B", b"salle C").replace(b"LAST-MODIFIED:2026", b"LAST-MODIFIED:2099")
    twin = GOOGLE.replace(b"abc@google.com", b"other@google.com")
    plan = planned(room, joined(changed, twin, GOOGLE))
    assert kinds(plan) == ["changed", "doubtful", "same"]
    import_events(room.place_of(LEA), accepted(plan, plan.lines[1], taken=True))
    out = given_out(room)
    assert out.count(b"Week-end") == 2
    assert "salle C" in out.decode()
    edit_event(room.place_of(LEA), id_of_uid("abc@google.com"), {"place": "Alps"})
    assert kinds(planned(room, GOOGLE)) == ["changed"], "the file does not say when it was written"
    older = THUNDERBIRD.replace(b"salle B", b"salle D")
    assert kinds(planned(room, older)) == ["doubtful"]


def test_hostile_and_broken_files(room: NewsRoom) -> None:
    broken = THUNDERBIRD.replace(b"TRANSP:OPAQUE", b"no property at all")
    event = b"BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Fine\r\nDTSTART:20261001T100000Z\r\nEND:VEVENT\r\n"
    plan = planned(room, broken.replace(b"END:VCALENDAR", event + b"END:VCALENDAR"))
    assert sorted(kinds(plan)) == ["new", "new", "wrong"], (
        "the date that is different, the other event, and the broken one"
    )
    assert "line 21" in str(plan.of(ImportKind.WRONG)[0].problem)
    wrong = event.replace(b"Fine", b"").replace(b"2026", b"9999")
    plan = planned(room, b"BEGIN:VCALENDAR\r\n" + wrong + b"END:VCALENDAR\r\n")
    assert kinds(plan) == ["wrong"]
    assert kinds(planned(room, b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")) == []
    for raw in (b"", b"\x00" * 100, b"BEGIN:VCARD\r\nEND:VCARD\r\n"):
        with pytest.raises(RecordRefused, match="no calendar"):
            planned(room, raw)
    begin = time.process_time()
    planned(room, b"BEGIN:VEVENT\r\n" * 60_000)
    planned(room, b"BEGIN:VCALENDAR\r\nx\r\n" + b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n" * 10_000)
    assert time.process_time() - begin < 6.0
    wide = (b"BEGIN:VCALENDAR\r\n" + event + b"END:VCALENDAR\r\n").decode().encode("utf-16")
    assert kinds(planned(room, wide)) == ["new"]


def test_ones_own_dates_are_given_out_alone(room: NewsRoom) -> None:
    import_events(room.place_of(LEA), planned(room, joined(THUNDERBIRD, GOOGLE)))
    rehearsal = id_of_uid("5c1d")
    attend(room.place_of(HUGO), rehearsal, "20261021T200000")
    mine = AgendaFilter(mine=True)

    def out() -> bytes:
        with room.reader(HUGO) as readers:
            return calendar_file(readers.agenda, mine, "Mine", {})

    assert (out().count(b"BEGIN:VEVENT"), b"RRULE:FREQ=WEEKLY" in out()) == (1, False)
    attend(room.place_of(HUGO), rehearsal)
    attend(room.place_of(HUGO), rehearsal, "20261028T200000", going=False)
    assert (b"EXDATE;TZID=Europe/Paris:20261028T200000" in out(), out().count(b"BEGIN:VEVENT")) == (True, 2)


# --- the command line -------------------------------------------------------------------------------------------------


@pytest.fixture
def call(
    room: NewsRoom, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """One of the commands about events, on the sample."""
    table = CommandTable(COMMANDS.own.values())
    table.join((SOCIAL, NEWS))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)
    introduce(monkeypatch, "Léa", "lea.moreau@example.org")

    def run(*words: str | Path) -> tuple[int, str, str]:
        capfd.readouterr()
        first = 1 if words[0] == "events" else 2
        code = entry.main([str(word) for word in (*words[:first], room.path, *words[first:])], (SOCIAL, NEWS))
        told = capfd.readouterr()
        return code, told.out, told.err

    return run


def test_events_on_the_command_line(call: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    fields = ("start=2026-10-07T20:00", "end=2026-10-07T22:00", "rule=FREQ=WEEKLY;COUNT=3", "price=3,50", "club=bde")
    code, out, err = call("event", "add", "Film night", *(word for field in fields for word in ("--set", field)))
    assert (code, "Plan “Film night” for 2026-10-07" in out) == (0, True), err
    _, out, _ = call("events", "--from", "2026-10-01", "--to", "2026-12-01")
    assert out.splitlines()[0] == "2026-10-07 20:00 – 22:00                Film night  (Students’ Union)"
    _, out, _ = call("events", "--from", "2026-10-01", "--to", "2026-12-01", "--json")
    listed = json.loads(out)
    assert [one["date"] for one in listed["events"]] == ["20261007T200000", "20261014T200000", "20261021T200000"]
    second = f"{listed['events'][1]['event']}@20261014T200000"
    assert call("event", "move", second, "--to", "2026-10-15")[0] == 0
    assert call("event", "join", second)[0] == 0
    assert call("event", "cancel", "film", "--extent", "all")[0] == 0
    shown = json.loads(call("event", "show", second, "--json")[1])
    assert (shown["start"], shown["going"], shown["status"], shown["price"]) == (
        "2026-10-15T20:00", True, "cancelled", 350,
    )  # fmt: skip
    assert [guest["name"] for guest in shown["guests"]] == ["Léa Moreau"]
    assert call("event", "restore", "film")[0] == 0
    assert "Film night" in call("event", "show", "film")[1]
    file = tmp_path / "out.ics"
    assert call("events", "--ics", file, "--club", "bde")[0] == 0
    assert file.read_bytes().count(b"BEGIN:VEVENT") == 2
    assert call("event", "delete", "film")[0] == 0
    assert "new: 1" in call("event", "plan", file, "--dry-run")[1]
    assert call("event", "plan", file)[0] == 0
    for words in (
        ("event", "show", "nothing"), ("event", "add", "x"), ("event", "add", "x", "--set", "start=soon"),
        ("event", "edit", "film", "--set", "rule=FREQ=SECONDLY"), ("event", "plan", tmp_path / "none.ics"),
        ("event", "edit", "film", "--set", "nonsense=1"), ("events", "--ics", tmp_path / "no" / "x.ics"),
    ):  # fmt: skip
        code, _, err = call(*words)
        assert (code, bool(err.strip()), "Traceback" in err) == (1, True, False), words
    assert Extent("following") is Extent.FOLLOWING

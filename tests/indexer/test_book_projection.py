"""Books made rows: in any steps the same as all at once, and the states that the rights give."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.loan_room import LOANS
from upont_desktop.domain.books import Body, compose_line, first_link, first_part, parse_line, redacted_line, twin_name
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rights import DeviceRecord, device_document
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library

Rows = list[tuple[str, str]]
_AT = "2026-11-28T21:14:03+01:00"


class Books:
    """A circle whose books are written line by line, and indexed."""

    def __init__(self, clone: CloneBuilder, library: Library) -> None:
        self.clone, self.library = clone, library
        self.lines: dict[str, list[bytes]] = {}
        clone.write(".upont/rooms.json", b'{\n"rooms": ["social"],\n"v": 1\n}\n').commit("Begin")
        self.circle: Circle = library.recognise(clone.path)

    def put(self, device: str, tick: int, kind: str = "lend", **body: str | int) -> None:
        """One entry more."""
        lines = self.lines.setdefault(device, [])
        last = parse_line(lines[-1], device) if lines else None
        link = last.link if last else first_link("social", device)
        written: Body = {"by": device, **body}
        lines.append(compose_line(len(lines) + 1, tick, _AT, kind, link, written)[:-1])

    def commit(self, part: int = 1000) -> None:
        """All books, in parts of so many lines."""
        for device, lines in self.lines.items():
            place = first_part("social", device, 2026, 11, 28)
            for start in range(0, len(lines), part):
                self.clone.write(place.path, b"".join(line + b"\n" for line in lines[start : start + part]))
                place = place.next(2026, 11, 28)
        self.clone.commit("Books")

    def index(self, *, rebuild: bool = False) -> None:
        rooms = self.library.known_rooms
        self.clone.git("status")
        run_indexing(self.circle, self.library.places, lambda _: None, rebuild=rebuild, rooms=rooms)

    def ask(self, query: str) -> list[tuple[str | int, ...]]:
        with closing(sqlite3.connect(self.library.places.index(self.circle.slug))) as connection:
            return connection.execute(query).fetchall()

    def rows(self) -> list[tuple[str | int, ...]]:
        """The entries that the room has, in order: the same when they are made anew."""
        query = "SELECT device, n, tick, kind, x, state FROM social_loans ORDER BY tick, device, n"
        found = self.ask(query)
        known = self.ask("SELECT device, number, tick, highest, made_up, state FROM books ORDER BY device")
        rights = self.ask("SELECT * FROM book_rights ORDER BY 1, 2, 3, 4")
        problems = self.ask("SELECT * FROM book_problems ORDER BY 1, 2, 3, 4")
        self.index(rebuild=True)
        assert self.ask(query) == found
        assert self.ask("SELECT device, number, tick, highest, made_up, state FROM books ORDER BY device") == known
        assert self.ask("SELECT * FROM book_rights ORDER BY 1, 2, 3, 4") == rights
        assert self.ask("SELECT * FROM book_problems ORDER BY 1, 2, 3, 4") == problems
        assert len(self.ask("SELECT id FROM book_entries")) == len(found)
        return found

    def states(self) -> dict[str, str]:
        """The state of each entry by its `x`."""
        return {str(x): str(state) for *_, x, state in self.rows()}


@pytest.fixture
def books(clone: CloneBuilder, data_folder: Path, documents: DocumentHelper) -> Books:
    return Books(clone, Library(DataFolders.default(data_folder), documents, (LOANS,)))


def test_what_is_new_is_added(books: Books) -> None:
    books.put("a-0001", 1, x=1)
    books.put("b-0001", 2, x=2)
    books.commit()
    books.index()
    assert [row[4:] for row in books.rows()] == [("1", "ok"), ("2", "ok")]
    first = books.ask("SELECT id, n FROM social_loans")
    books.put("a-0001", 3, x=3)
    books.put("c-0001", 2, x="late")
    books.commit(2)
    books.index()
    assert set(first) < set(books.ask("SELECT id, n FROM social_loans"))
    assert [row[4] for row in books.rows()] == ["1", "2", "late", "3"]
    books.put("a-0001", 4, "new-kind", x=4)
    books.put("a-0001", 5, x=5, v=2)
    books.commit(2)
    books.index()
    assert len(books.rows()) == 6
    assert books.ask("SELECT number, what FROM book_problems ORDER BY 1") == [(3, "unknown"), (4, "newer")]


def test_rights_hold_from_their_grant_on(books: Books) -> None:
    books.put("a-0001", 1, x="founder")
    books.put("b-0001", 2, "hide", x="nobody governs", club="bde")
    books.put("b-0001", 3, "grant", x="cannot", person="b-0001", right="moderate")
    books.put("a-0001", 4, "grant", x="gives", person="b-0001", right="moderate", scope="bde")
    books.put("b-0001", 5, "hide", x="may", club="bde")
    books.put("b-0001", 6, "hide", x="elsewhere", club="bda")
    books.commit()
    books.index()
    expected = {"founder": "ok", "nobody governs": "ok", "cannot": "flagged", "gives": "ok", "may": "ok"}
    assert books.states() == expected | {"elsewhere": "flagged"}
    books.put("a-0001", 7, "revoke", x="takes", person="b-0001", right="moderate", scope="bde")
    books.put("b-0001", 8, "hide", x="no more", club="bde")
    books.put("c-0001", 6, "hide", x="late", club="bde")
    books.commit()
    books.index()
    assert books.states() == expected | {"elsewhere": "flagged", "takes": "ok", "no more": "flagged", "late": "flagged"}
    # a grant that arrives late changes what stands after it
    books.put("a-0001", 9, x="later")
    books.lines["d-0001"] = []
    books.put("d-0001", 1, x="second")
    books.put("d-0001", 2, "grant", by="a-0001", x="early", person="c-0001", right="moderate")
    books.commit()
    books.index()
    assert books.states()["late"] == "ok"


def test_the_first_entry_of_a_room_may_give_rights(books: Books) -> None:
    books.put("a-0001", 1, "grant", x="gives", person="b-0001", right="moderate")
    books.commit()
    books.index()
    books.put("b-0001", 2, "grant", x="cannot", person="b-0001", right="people")
    books.put("b-0001", 3, "hide", x="may")
    books.put("a-0001", 4, "revoke", x="takes", person="a-0001", right="grant")
    books.put("b-0001", 5, "lend", x="after")
    books.put("b-0001", 6, "grant", x="nobody may", person="b-0001", right="grant")
    books.commit()
    books.index()
    assert books.states() == {
        "gives": "ok", "cannot": "flagged", "may": "ok", "takes": "ok", "after": "ok", "nobody may": "flagged",
    }  # fmt: skip


def test_what_was_made_to_be_in_the_way_is_left_out(books: Books) -> None:
    books.put("a-0001", 1, x=1)
    books.put("b-0001", 2, x=2)
    books.commit()
    books.clone.write(".upont/social/book/a-0001/2026-12-01.jsonl", b"x" * (33 << 20))
    line = compose_line(999_999_999, 3, _AT, "lend", "A" * 22, {"x": 9})
    books.clone.write(".upont/social/book/b-0001/2026-12-01.jsonl", line + line.replace(b'"n":9', b'"n":99'))
    books.clone.commit("In the way")
    books.index()
    assert books.states() == {"1": "ok", "2": "ok", "9": "flagged"}
    assert [what for _, what in books.ask("SELECT device, what FROM book_problems ORDER BY 1, 2")] == [
        "lost", "forged", "gap",
    ]  # fmt: skip


def test_lines_that_changed_places_count_in_any_steps(books: Books) -> None:
    for x in range(1, 6):
        books.put("a-0001", x, x=x)
    whole = books.lines["a-0001"]
    for some in (
        whole[:1] + whole[2:3],
        whole[:1] + whole[2:3] + whole[1:2],
        [*whole[:1], whole[2], whole[1], *whole[3:]],
    ):
        books.lines["a-0001"] = some
        books.commit()
        books.index()
        assert set(books.states()) == {str(whole.index(line) + 1) for line in some}


def test_a_device_that_was_taken_out_counts_up_to_then(books: Books) -> None:
    for number in range(1, 5):
        books.put("a-0001", number, x=number)
    books.commit()
    books.index()
    assert set(books.states().values()) == {"ok"}
    record = DeviceRecord("a-0001", person="7f3a", revoked="2026-11-28", last={"social": 2})
    books.clone.write(".upont/devices/a-0001.json", device_document(record)).commit("Revoke")
    books.index()
    assert books.states() == {"1": "ok", "2": "ok", "3": "quarantined", "4": "quarantined"}
    books.clone.write(".upont/devices/a-0001.json", device_document(replace(record, revoked=""))).commit("Accept")
    books.index()
    assert set(books.states().values()) == {"ok"}


def test_clocks_that_were_made_up_change_no_order(books: Books) -> None:
    books.put("a-0001", 1, x=1)
    books.put("b-0001", 10**15, x="ahead")
    books.put("b-0001", 2, x="back")
    books.put("c-0001", 2**53, x="too far")
    books.commit()
    books.index()
    expected = {"1": "ok", "ahead": "flagged", "back": "ok", "too far": "quarantined"}
    assert books.states() == expected
    assert [row[2] for row in books.rows()] == [1, 1, 1, 2]
    books.put("d-0001", 3, x=3)
    books.put("d-0001", 10**14, x="also")
    books.commit()
    books.index()
    assert books.states() == expected | {"3": "ok", "also": "flagged"}
    # an honest gap that is filled later
    books.put("e-0001", 10**6 + 2, x="credible")
    books.put("e-0001", 2 * 10**6, x="and so on")
    books.commit()
    books.index()
    assert books.states()["and so on"] == "ok"


def test_damage_is_flagged_and_still_counted(books: Books) -> None:
    for number in range(1, 5):
        books.put("a-0001", number, x=number)
    lines = books.lines["a-0001"]
    whole = [*lines]
    lines[1] = lines[1].replace(b'"x":2', b'"x":9')
    books.commit()
    books.index()
    assert books.states() == {"1": "ok", "9": "flagged", "3": "flagged", "4": "flagged"}
    assert books.ask("SELECT number, what FROM book_problems") == [(2, "forged")]
    books.lines["a-0001"] = whole
    books.commit()
    books.index()
    assert set(books.states().values()) == {"ok"}
    books.lines["a-0001"] = [whole[0], redacted_line(whole[1]), *whole[2:]]
    books.commit()
    books.index()
    assert books.states() == {"1": "ok", "None": "ok", "3": "ok", "4": "ok"}
    assert books.ask("SELECT * FROM book_problems") == []


def test_a_twin_goes_on_from_its_owner(books: Books) -> None:
    for number in range(1, 4):
        books.put("a-0001", number, x=number)
    tail = books.lines["a-0001"].pop()
    line = parse_line(tail, "a-0001")
    assert line is not None
    books.lines[twin_name("a-0001", line.entry.hash)] = [tail]
    books.put("a-0001", 3, x="other")
    books.commit()
    books.index()
    assert [row[4:] for row in books.rows()] == [("1", "ok"), ("2", "ok"), ("other", "ok"), ("3", "ok")]


@pytest.mark.parametrize("seed", range(3))
def test_any_steps_are_the_same_as_all_at_once(books: Books, seed: int) -> None:
    """Drawn by hand, with a generator of its own: each step is a commit and a run."""
    import random

    draw = random.Random(seed)
    devices = ["a-0001", "b-0001", "c-0001"]
    actions: list[Callable[[], None]] = [
        lambda: books.put(draw.choice(devices), draw.randint(1, 40), x=draw.random().hex()),
        lambda: books.put(draw.choice(devices), draw.choice([3 * 10**6, 900_000, 10**16]), x=draw.random().hex()),
        lambda: books.put(
            draw.choice(devices), draw.randint(1, 40), draw.choice(["grant", "revoke"]), person=draw.choice(devices),
            right=draw.choice(["grant", "moderate"]), x=draw.random().hex(),
        ),
        lambda: books.put(draw.choice(devices), draw.randint(1, 40), "hide", x=draw.random().hex()),
    ]  # fmt: skip
    for _ in range(6):
        for _ in range(draw.randint(1, 6)):
            draw.choices(actions, [5, 1, 2, 3])[0]()
        books.commit(4)
        books.index()
    assert books.rows()


def test_half_a_character_in_a_name_hides_no_room(books: Books) -> None:
    books.put("a-0001", 1, x=1)
    books.put("a-0001", 2, x="\ud800", by="\udfff", club="\ud83d")
    books.put("b-0001", 3, "grant", x="g", person="\ud800", right="moderate", scope="\udc80")
    lines = books.lines["b-0001"]
    link = parse_line(lines[-1], "b-0001").link  # type: ignore[union-attr]
    raw = compose_line(2, 4, _AT, "lend", link, {"by": "ESCAPED", "x": "ok"})[:-1]
    lines.append(raw.replace(b"ESCAPED", rb"\ud800"))
    books.commit()
    books.index()
    assert len(books.rows()) == 4

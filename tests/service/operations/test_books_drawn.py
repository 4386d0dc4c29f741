"""Any interleaving of devices that write, keep, share, are copied and killed, on real git: the same for everybody."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.loan_room import LOANS
from upont_desktop.domain.book_chain import BookFlaw
from upont_desktop.domain.circle import Circle
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.identity import Identity
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.operations import OperationContext, share
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import append, keep_books, shelf_of
from upont_desktop.service.operations.redaction import redact

_MOST = 4  # clones; each share of one costs a third of a second
_WRITE, _KEEP, _SHARE, _COPY, _TEAR, _REDACT, _INDEX = range(7)
Action = tuple[int, int]
_ACTIONS = st.lists(st.tuples(st.integers(0, _MOST - 1), st.integers(0, _INDEX)), min_size=4, max_size=18)

_BUSY: list[Action] = [
    (0, _WRITE), (0, _SHARE), (0, _COPY), (0, _WRITE), (1, _WRITE), (1, _WRITE), (0, _SHARE), (0, _INDEX),
    (1, _TEAR), (1, _SHARE), (1, _COPY), (2, _WRITE), (1, _WRITE), (2, _SHARE), (0, _REDACT), (1, _SHARE), (0, _SHARE),
]  # fmt: skip
"""A copy that wrote on, twice, with a torn line and a redaction between."""


@dataclass
class Circles:
    """Clones of one place, each with a person's data of its own, and what was written in any of them."""

    top: Path
    places: list[OperationContext] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)

    def begin(self) -> None:
        clone = CloneBuilder(self.top / "first").write(".upont/rooms.json", b'{\n"rooms": ["social"],\n"v": 1\n}\n')
        clone.commit("Begin")
        subprocess.run(["git", "clone", "-q", "--bare", clone.path, self.top / "between.git"], check=True)
        self._clone_into("0")
        self.places.append(self._place("0"))

    def _clone_into(self, name: str) -> None:
        subprocess.run(["git", "clone", "-q", self.top / "between.git", self.top / name], check=True)

    def _place(self, name: str) -> OperationContext:
        folders = DataFolders.default(self.top / f"{name}-data")
        who = Identity(name, f"{name}@example.org")
        return OperationContext(Circle(f"c{name}", self.top / name), identity=who, language="en", folders=folders)

    def copy(self, place: OperationContext) -> None:
        """A whole computer put back from a backup: both take themselves for the one that was there."""
        if len(self.places) == _MOST:
            return
        name = str(len(self.places))
        shutil.copytree(place.circle.path, self.top / name, symlinks=True)
        if place.folders.data.exists():
            shutil.copytree(place.folders.data, self.top / f"{name}-data")
            for mark in (self.top / f"{name}-data" / "devices").glob("*.json"):
                mark.write_text(mark.read_text().replace(str(place.circle.path), str(self.top / name)))
        self.places.append(replace(self._place(name), identity=place.identity))

    def do(self, which: int, action: int) -> None:
        place = self.places[which % len(self.places)]
        if action == _WRITE:
            self.write(place)
        elif action == _KEEP:
            keep_books(place)
        elif action == _SHARE:
            self.share(place)
        elif action == _COPY:
            self.copy(place)
        elif action == _TEAR:
            self.tear(place)
        elif action == _REDACT:
            self.redact(place)
        else:
            self.rows(place)

    def write(self, place: OperationContext) -> None:
        x = str(len(self.written))
        entry = append(place, "social", "lend", {"by": place.circle.slug, "x": x})
        self.written[x] = entry.hash

    def share(self, place: OperationContext) -> None:
        assert share(place).conflicts == ()
        assert subprocess.run(
            ["git", "status", "--porcelain"], cwd=place.circle.path, capture_output=True, check=True
        ).stdout == b""  # fmt: skip

    def tear(self, place: OperationContext) -> None:
        """The power went while an entry was written that nobody was told of."""
        shelf = shelf_of(open_repository(place.circle.path), place)
        for device in shelf.devices()[-1:]:
            for part in shelf.recent("social", device)[-1:]:
                with (place.circle.path / part.path).open("ab") as stream:
                    stream.write(b'{"h":"torn')

    def redact(self, place: OperationContext) -> None:
        """An entry that is there for it."""
        entry = append(place, "social", "lend", {"by": "x", "x": "redacted"})
        redact(place, "social", entry.name, "x")

    def rows(self, place: OperationContext) -> list[tuple[str | int, ...]]:
        run_indexing(place.circle, place.folders, lambda _: None, rooms=(LOANS,))
        with closing(sqlite3.connect(place.folders.index(place.circle.slug))) as connection:
            query = "SELECT tick, device, n, kind, x, state FROM social_loans ORDER BY tick, device, n"
            return connection.execute(query).fetchall()

    def settle(self) -> None:
        for place in (*self.places, *self.places):
            self.share(place)


_EXPECTED = {BookFlaw.TWIN, BookFlaw.LOST, BookFlaw.SET_ASIDE}  # copied, redacted, torn


def check(circles: Circles) -> None:
    circles.settle()
    rows = [circles.rows(place) for place in circles.places]
    assert all(found == rows[0] for found in rows)
    assert sorted(str(row[4]) for row in rows[0] if row[3] == "lend" and row[4] != "None") == sorted(circles.written)
    for place in circles.places[:1]:
        report = verify_books(place, deep=True)
        assert {one.flaw for one in report.findings} <= _EXPECTED, report.findings
        assert report.entries == len(rows[0])
    trees = {subprocess.run(["git", "rev-parse", "HEAD^{tree}"], cwd=place.circle.path, capture_output=True).stdout
             for place in circles.places}  # fmt: skip
    assert len(trees) == 1
    # and everybody can go on
    for place in circles.places:
        circles.write(place)
    circles.settle()
    assert len(circles.rows(circles.places[0])) == len(rows[0]) + len(circles.places)


def run(actions: list[Action]) -> None:
    with tempfile.TemporaryDirectory(prefix="upont-books-") as folder:
        circles = Circles(Path(folder))
        circles.begin()
        for which, action in actions:
            circles.do(which, action)
        check(circles)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(_ACTIONS)
@example(_BUSY)
def test_any_evening_is_the_same_for_everybody(actions: list[Action]) -> None:
    run(actions)

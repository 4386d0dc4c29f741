"""Books in a clone that somebody with bad intentions writes to: a device goes on writing, and follows no link."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from upont_desktop.domain.books import LAST_TICK, BookEntry, compose_line, first_part, parse_line
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import keep_books, shelf_of, tail

from .test_books import parts_of, put

_AT = "2026-11-28T21:14:03+01:00"
_LAST_NUMBER = 999_999_999  # the highest that a line has room for


def forged(last: BookEntry, link: str, *, number: int, tick: int) -> bytes:
    return compose_line(number, tick, _AT, last.kind, link, {"x": "forged"})


@pytest.mark.parametrize("tick", [10**18 - 1, LAST_TICK - 1])
def test_a_forged_clock_in_another_room_stops_nobody(place: OperationContext, tick: int) -> None:
    first = put(place, 1)
    part = first_part("evil", first.device, 2026, 11, 1)
    file = place.circle.path / part.path
    file.parent.mkdir(parents=True)
    file.write_bytes(forged(first, "a" * 22, number=1, tick=tick))
    second = put(place, 2)
    assert (second.device, second.number, second.tick) == (first.device, 2, 2)


@pytest.mark.parametrize(("number", "tick"), [(2, 10**18 - 1), (2, LAST_TICK - 1), (_LAST_NUMBER, 2)])
def test_a_forged_end_of_the_own_book_stops_nobody(place: OperationContext, number: int, tick: int) -> None:
    first = put(place, 1)
    file = parts_of(place)[0]
    line = parse_line(file.read_bytes()[:-1], first.device)
    assert line is not None
    file.write_bytes(file.read_bytes() + forged(first, line.link, number=number, tick=tick))
    second = put(place, 2)
    assert second.tick < 10
    assert second.number == (3 if number == 2 else 1)
    assert put(place, 3).number == second.number + 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_no_link_in_a_book_is_followed(place: OperationContext, tmp_path: Path) -> None:
    first = put(place, 1)
    file = parts_of(place)[0]
    pipe = tmp_path / "pipe"  # whoever reads it waits for ever
    os.mkfifo(pipe)
    for part in (first_part("social", first.device, 2199, 12, 31), first_part("other", first.device, 2026, 11, 1)):
        link = place.circle.path / part.path
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(pipe)
    (place.circle.path / ".upont/linked").symlink_to("social")
    second = put(place, 2)
    assert (second.device, second.number) == (first.device, 2)
    assert file.read_bytes().count(b"\n") == 2
    assert [entry.number for entry in tail(place, "social")] == [1, 2]
    shelf_of(open_repository(place.circle.path), place).mend()
    change = keep_books(place)
    assert change is not None
    assert change.entries == (first.name, second.name)

"""Books read by a process of their own: the same entries, however that process ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import zip_longest

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.apps.trade.projection import PROJECTION
from upont_desktop.domain.book_chain import start_of
from upont_desktop.domain.books import Body, compose_line, first_part, parse_line, redacted_line
from upont_desktop.indexer.book_pages import BookPage, LocalPages, PagePlace, PageSource
from upont_desktop.indexer.helped_pages import HelpedPages, page_source
from upont_desktop.indexer.page_server import HELPER_NAME
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.service.own_program import own_program

AT = "2026-11-28T21:14:03+01:00"
DEVICES = ("bar-0001", "foyer-0002")
NAME = "upont_desktop.apps.trade.projection:PROJECTION"


@pytest.fixture
def places(clone: CloneBuilder) -> dict[str, list[PagePlace]]:
    """Two books of some parts, with what can be wrong in one."""
    paths = {device: list(written_parts(clone, device)) for device in DEVICES}
    clone.commit("Books")
    lost = paths[DEVICES[1]][4]
    found = {}
    for device, asked in paths.items():
        oids = {
            path: "0" * 40 if path == lost else clone.git("rev-parse", f"HEAD:{path}").decode().strip()
            for path in asked
        }
        found[device] = [PagePlace(device, path, oids[path], 0, path == asked[-1]) for path in asked]
    return found


def written_parts(clone: CloneBuilder, device: str) -> Iterator[str]:
    """The paths of a book: one line is redacted, the last ones are not as they were written, the last has no end."""
    part, lines = first_part("trade", device, 2026, 11, 28), [*book_lines(device)]
    for start in range(0, len(lines), 10):
        clone.write(part.path, b"\n".join(lines[start : start + 10]) + (b"\n" if start < 110 else b""))
        yield part.path
        part = part.next(2026, 11, 28)


def book_lines(device: str) -> Iterator[bytes]:
    link = start_of("trade", device).link or ""
    for number in range(1, 120):
        who = "member:léa" if number % 9 == 0 else f"member:{number:04x}"
        body: Body = {
            "by": "p", "shop": "foyer", "moves": [[who, "sales:foyer", 100 + number]], "lines": [["pint", number, 100]],
            "anyway": number == 7,
        }  # fmt: skip
        line = compose_line(number, 2 * number, AT if number % 5 else "T", "sale", link, body)[:-1]
        read = parse_line(line, device)
        assert read is not None
        link = read.link
        yield redacted_line(line) if number == 30 else line.replace(b"pint", b"beer") if number > 99 else line


def read_together(source: PageSource, places: dict[str, list[PagePlace]]) -> list[BookPage]:
    """The pages of all books, in turns."""
    turns = zip_longest(*(source.pages(asked, start_of("trade", device)) for device, asked in places.items()))
    return [page for turn in turns for page in turn if page is not None]


@pytest.fixture
def reader(clone: CloneBuilder) -> Iterator[ObjectReader]:
    with ObjectReader(open_repository(clone.path).git) as reader:
        yield reader


def helped(command: Sequence[str], reader: ObjectReader, ahead: int = 3) -> HelpedPages:
    return HelpedPages(command, LocalPages(reader, PROJECTION.read, ahead=False), 64 // ahead)


def test_another_process_reads_the_same(
    clone: CloneBuilder, reader: ObjectReader, places: dict[str, list[PagePlace]]
) -> None:
    expected = read_together(LocalPages(reader, PROJECTION.read, ahead=True), places)
    assert sum(len(page.entries) for page in expected) > 200
    assert {problem.flaw.value for page in expected for problem in page.problems} >= {
        "redacted",
        "forged",
        "torn",
        "lost",
    }
    command = [*own_program(), "--helper", HELPER_NAME, str(clone.path), NAME]
    with closing(helped(command, reader)) as source:
        assert read_together(source, places) == expected


@pytest.mark.parametrize("answers", [0, 1, 7])
def test_where_the_other_process_ends_this_one_reads_on(
    clone: CloneBuilder, reader: ObjectReader, places: dict[str, list[PagePlace]], answers: int
) -> None:
    program = f"""
import os, sys
from upont_desktop.indexer import page_server as server
send, left = server._send, [{answers}]
def some(out, page):
    left[0] -= 1
    send(out, page) if left[0] >= 0 else os._exit(1)
server._send = some
server.main(*sys.argv[1:])
"""
    expected = read_together(LocalPages(reader, PROJECTION.read, ahead=False), places)
    with closing(helped([sys.executable, "-c", program, str(clone.path), NAME], reader)) as source:
        assert read_together(source, places) == expected


def test_few_parts_and_a_program_that_is_not_there_are_no_matter(
    clone: CloneBuilder, reader: ObjectReader, places: dict[str, list[PagePlace]]
) -> None:
    for helper, parts in (((), 10_000), (("/no/such/program",), 10_000), (own_program(), 3)):
        with page_source(reader, NAME, helper, 2, parts) as source:
            assert isinstance(source, LocalPages)
            assert len(read_together(source, places)) == 24

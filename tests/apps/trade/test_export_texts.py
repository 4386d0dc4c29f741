"""Whatever somebody wrote into an entry or onto a card, an export has the lines and cells that it should have."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re

from hypothesis import example, given
from hypothesis import strategies as st

from upont_desktop.apps.social.person_export import csv_of, safe_cell
from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.apps.trade.exports import EXPORTS
from upont_desktop.apps.trade.exports.fec import COLUMNS
from upont_desktop.apps.trade.exports.spreadsheet import HEADS
from upont_desktop.apps.trade.records.accounts import Move
from upont_desktop.apps.trade.records.pages import EntryRow

PIECES = [
    "a", "Léa", " ", "\n", "\r", "\r\n", "\t", "\v", "\x1c", "\x85", "\u2028",
    '"', "'", "\\", ";", "|", ":", "#", "*", "!",
    "=", "+", "-", "@", "1", "(", "[2019-01-01]", "2019-01-01 * x", "    assets:cash  1.00 EUR", "include /etc/x",
    "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\uff1d1", "\u202e", "\u2066", "\x00", "\x7f", "\ud800", "\udce9",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
ROWS = st.lists(
    st.builds(
        EntryRow,
        st.sampled_from(["bar-a3f9:1", "bar-a3f9~0a1b2c3d:17"]), st.just("h" * 22),
        st.sampled_from(["sale", "credit", "transfer"]), HOSTILE, HOSTILE,
        st.sampled_from(["2026-11-28T21:14:03+01:00", "9999-99-99T99:99:99", "2026-02-30T00:00:00Z"]),
        st.just(1), st.just(5),
        moves=st.just((Move("member:9c41", "sales:foyer", 300),)),
        details=st.fixed_dictionaries({}, optional={"reason": HOSTILE, "ref": HOSTILE, "means": HOSTILE}),
    ),
    max_size=4,
)  # fmt: skip
FORMULA = re.compile("\\s*[=@\uff1d\uff20]|\\s*[+-](?![\\d\\s.,()/-]*$)|[\t\r\n]")
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def text_of(kind: str, rows: list[EntryRow]) -> str:
    whole = "".join(EXPORTS[kind](rows, "EUR"))
    assert not BIDI.search(whole)
    assert "\x00" not in whole
    whole.encode()  # no half characters
    return whole


@given(ROWS)
def test_a_table_has_its_cells_and_no_formula(rows: list[EntryRow]) -> None:
    read = list(csv.reader(io.StringIO(text_of("csv", rows).removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert [len(row) for row in read] == [len(HEADS)] * (len(rows) + 1)
    assert not [cell for row in read for cell in row if FORMULA.match(cell)]


@given(ROWS)
def test_an_audit_file_has_eighteen_columns(rows: list[EntryRow]) -> None:
    lines = text_of("fec", rows).split("\r\n")
    assert lines.pop() == ""
    assert len(lines) == 2 * len(rows) + 1
    assert {len(line.split("\t")) for line in lines} == {len(COLUMNS)}
    assert not [line for line in lines if len(line.splitlines()) != 1]


_HLEDGER = re.compile(
    r"commodity 1000\.00 EUR|account [a-z]+:[a-z0-9:]+|\d{4}-\d\d-\d\d \* [^;|]*  ; entry:[\w~-]+:\d+, by:[^;:]*"
    r"|    ; [a-z]+: [^;:]*|    [a-z]+:[a-z0-9:]+ +-?\d+\.\d\d EUR|"
)


@given(ROWS)
def test_a_journal_has_no_line_that_somebody_else_wrote(rows: list[EntryRow]) -> None:
    lines = text_of("hledger", rows).split("\n")
    assert not [line for line in lines if len(line.splitlines()) > 1 or not _HLEDGER.fullmatch(line)]
    assert sum(line.startswith("    ") and "EUR" in line.split() and ";" not in line for line in lines) == 2 * len(rows)


_BEANCOUNT = re.compile(
    r'option "operating_currency" "EUR"|\d{4}-\d\d-\d\d open [\w:]+ EUR|\d{4}-\d\d-\d\d \* "[^"\\]*"'
    r'|  [a-z]+: "[^"\\]*"|  [\w:]+  -?\d+\.\d\d EUR|'
)


@given(ROWS)
def test_beancount_reads_nothing_that_somebody_else_wrote(rows: list[EntryRow]) -> None:
    lines = text_of("beancount", rows).split("\n")
    assert not [line for line in lines if len(line.splitlines()) > 1 or not _BEANCOUNT.fullmatch(line)]


@given(HOSTILE, HOSTILE)
@example("-2+3+cmd|' /C calc'!A0", "x")
def test_a_list_of_people_has_no_formula(shown: str, note: str) -> None:
    person = PersonRecord("9c41000000000001", shown, shown, shown, (shown,), phones=("+33611111111",), note=note)
    read = list(csv.reader(io.StringIO(csv_of([person]).decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len({len(row) for row in read}) == 1
    assert not [cell for row in read for cell in row if FORMULA.match(cell)]
    assert not BIDI.search("".join(read[1]))
    assert "+33611111111" in read[1], "a number to call is none to reckon with"


def test_a_cell_that_is_harmless_stays_as_it_is() -> None:
    for cell in ("+33 6 11 11 11 11", "-3,50", "Léa", "2026-11-28", "", "a=b", "d'Arc"):
        assert safe_cell(cell) == cell
    for cell in ("-2+3+cmd|' /C calc'!A0", "=1", " =1", "+x", "@x", "\uff1d1"):
        assert safe_cell(cell).startswith("'")
    assert dt.date(2026, 11, 28).isoformat() == safe_cell("2026-11-28")

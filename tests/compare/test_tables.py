"""Tables: read from CSV and spreadsheets, aligned by row and column."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.tables import Sheet, SheetComparison, TableComparison, TablePreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable


def table(path: str, data: bytes, limits: Limits | None = None) -> TablePreview:
    shown = room.preview(path, data, limits=limits or Limits())
    assert isinstance(shown, TablePreview), shown
    return shown


def compared(left: str, right: str) -> SheetComparison:
    result = room.compare("a.csv", left.encode(), "a.csv", right.encode())
    assert isinstance(result, TableComparison), result
    return result.sheets[0]


@pytest.mark.parametrize(
    ("text", "delimiter", "first"),
    [
        ("a,b\n1,2\n", ",", ("a", "b")),
        ("a;b\n1,5;2\n3,5;4\n", ";", ("a", "b")),
        ("a\tb\n", "\t", ("a", "b")),
        ("a|b|c\n1|2|3\n", "|", ("a", "b", "c")),
        ("sep=|\na,b|c\n", "|", ("a,b", "c")),
        ('"a ""q""\nb",c\n', ",", ('a "q"\nb', "c")),
        ("single\ncolumn\n", ",", ("single",)),
        ('a,"never closed\nb,c\n' + "x,y\n" * 40_000, ",", ("a", '"never closed')),
    ],
    ids=range(8),
)
def test_csv(text: str, delimiter: str, first: tuple[str, ...]) -> None:
    shown = table("a.csv", text.encode())
    assert shown.delimiter == delimiter
    assert shown.sheets[0].rows[0] == first


def test_tsv_goes_by_its_name_and_latin_1_is_guessed() -> None:
    assert table("a.tsv", b"a,b\tc\n").sheets[0].rows == (("a,b", "c"),)
    assert table("a.csv", "été;où\n".encode("latin-1")).encoding == "cp1252"


@pytest.mark.parametrize(
    "data",
    [
        "nom;prix\rthé;2 €\r".replace("€", "e").encode("mac_roman"),
        "nom;prix\r\nthé;2 e\r\n\x1a".encode("cp850"),
        "nom;prix\nthé;2 e\n".encode("utf-16-le"),
        "nom;prix\nthé;2 e\n".encode("utf-16"),
        "nom;prix\nthé;2 e\n".encode("utf-32-be"),
    ],
    ids=["Mac", "DOS", "UTF-16 without a mark", "UTF-16", "UTF-32 without a mark"],
)
def test_tables_of_other_computers(data: bytes) -> None:
    assert table("a.csv", data).sheets[0].rows == (("nom", "prix"), ("thé", "2 e"))


def test_bounds() -> None:
    limits = Limits(cells=10, columns=3, cell_chars=5)
    sheet = table("a.csv", b"a,b,c,d,e\n" + b"123456789,x\n" * 20, limits).sheets[0]
    assert not sheet.whole
    assert sheet.rows[:2] == (("a", "b", "c"), ("12345", "x"))
    assert len(sheet.rows) == 4


@pytest.mark.parametrize("make", [documents.xlsx, documents.ods])
def test_spreadsheets(make: object) -> None:
    build, path = (documents.xlsx, "a.xlsx") if make is documents.xlsx else (documents.ods, "a.ods")
    data = build({"One": [["name", "n"], [None, None], ["Léa", 2.5], ["Tom", 3]], "Two": [["x"]]})
    shown = table(path, data)
    assert [sheet.name for sheet in shown.sheets] == ["One", "Two"]
    assert shown.sheets[0].rows == (("name", "n"), (), ("Léa", "2.5"), ("Tom", "3"))


def test_dates_and_truths_are_shown_as_people_write_them() -> None:
    row = [
        datetime.fromisoformat("2024-03-12"),
        datetime.fromisoformat("2024-03-12T10:30"),
        True,
        1e300,
        0.1,
        datetime.fromisoformat("2024-03-12T09:05").time(),
    ]
    (shown,) = table("a.xlsx", documents.xlsx({"S": [row]})).sheets[0].rows
    assert shown == ("2024-03-12", "2024-03-12 10:30:00", "TRUE", "1e+300", "0.1", "09:05:00")


CONTENT = """<?xml version="1.0"?><o:document-content xmlns:o="urn:o" xmlns:t="urn:t" xmlns:x="urn:x"><o:body>
<t:table t:name="S"><t:table-row t:number-rows-repeated="{rows}"><t:table-cell t:number-columns-repeated="{columns}">
<x:p>a</x:p></t:table-cell></t:table-row>
<t:table-row t:number-rows-repeated="1048576"><t:table-cell t:number-columns-repeated="16384"/></t:table-row></t:table>
<t:table t:name="Z"><t:table-row><t:table-cell><x:p>z<x:s t:c="3"/>z</x:p><x:p>y</x:p></t:table-cell></t:table-row>
</t:table></o:body></o:document-content>"""


def test_repeated_cells_are_bounded() -> None:
    data = documents.zipped({"content.xml": CONTENT.format(rows=3, columns=2).encode()})
    first, second = table("a.ods", data).sheets
    assert first.rows == (("a", "a"),) * 3
    assert second.rows == (("z   z\ny",),)
    bomb = documents.zipped({"content.xml": CONTENT.format(rows=1_048_576, columns=16_384).encode()})
    started = time.process_time()
    first, second = table("a.ods", bomb).sheets
    assert not first.whole
    assert first.columns == 1_000
    assert time.process_time() - started < 3


def test_a_workbook_that_declares_a_million_columns() -> None:
    book = documents.xlsx({"S": [["a", "b"]]})
    parts = {}
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        for name in archive.namelist():
            parts[name] = archive.read(name)
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'ref="A1:B1"', b'ref="A1:XFD1048576"')
    assert parts["xl/worksheets/sheet1.xml"] != sheet
    assert table("a.xlsx", documents.zipped(parts)).sheets[0].rows == (("a", "b"),)


def kinds(sheet: SheetComparison) -> list[str]:
    return [row.kind.value for row in sheet.rows]


def test_rows_come_and_go() -> None:
    sheet = compared("id,v\n1,a\n2,b\n3,c\n", "id,v\n1,a\n3,c\n4,d\n")
    assert kinds(sheet) == ["same", "same", "removed", "same", "added"]


def test_cells_change() -> None:
    sheet = compared("id,v,w\n1,a,x\n2,b,y\n", "id,v,w\n1,a,x\n2,B,y\n")
    assert kinds(sheet) == ["same", "same", "changed"]
    assert sheet.rows[2].cells == (1,)


def test_columns_come_and_go() -> None:
    sheet = compared("id,v\n1,a\n2,b\n", "id,new,v\n1,p,a\n2,q,B\n3,r,c\n")
    assert [(one.kind.value, one.left, one.right) for one in sheet.columns] == [
        ("same", 0, 0), ("added", None, 1), ("same", 1, 2),
    ]  # fmt: skip
    assert kinds(sheet) == ["same", "same", "changed", "added"]
    assert sheet.rows[2].cells == (2,)


def test_a_renamed_column_is_known_by_its_values() -> None:
    sheet = compared("id,v,w\n1,a,x\n2,b,y\n3,c,z\n", "id,w,value\n1,x,a\n2,y,b\n3,z,c\n")
    assert [one.kind for one in sheet.columns].count(PairKind.SAME) >= 2
    sheet = compared("id,v\n1,a\n2,b\n3,c\n", "id,value\n1,a\n2,b\n3,c\n")
    assert [one.kind for one in sheet.columns] == [PairKind.SAME, PairKind.CHANGED]


def test_a_moved_column_is_still_compared() -> None:
    sheet = compared("n,age,town\nL,20,P\nT,21,Y\n", "n,town,age\nL,P,20\nT,Y,23\n")
    assert sorted(one.kind.value for one in sheet.columns) == ["moved", "same", "same"]
    changed = [row for row in sheet.rows if row.kind is PairKind.CHANGED]
    assert len(changed) == 1
    assert len(changed[0].cells) == 1


def test_sheets_come_and_go() -> None:
    left = documents.xlsx({"A": [["1"]], "B": [["2"]], "C": [["3"]]})
    right = documents.xlsx({"A": [["1"]], "B2": [["2"]], "D": [["4"]]})
    result = room.compare("a.xlsx", left, "a.xlsx", right)
    assert isinstance(result, TableComparison)
    assert [sheet.kind.value for sheet in result.sheets] == ["same", "moved", "added", "removed"]


def test_unchanged_rows_are_folded() -> None:
    rows = [f"{number},{number * 7}" for number in range(200)]
    sheet = compared("\n".join(rows), "\n".join([*rows[:100], "new,row", *rows[100:]]))
    assert [row.size for row in sheet.rows if row.size > 1] == [97, 97]


CELLS = st.lists(st.lists(st.sampled_from(["", "a", "b", "1", "2"]), max_size=4), max_size=8)


def csv_text(rows: list[list[str]]) -> str:
    return "\n".join(",".join(row) for row in rows)


@given(CELLS, CELLS)
def test_every_row_and_column_is_there_once(left: list[list[str]], right: list[list[str]]) -> None:
    sheet = compared(csv_text(left), csv_text(right))
    before, after = sheet.left or Sheet("", (), 0), sheet.right or Sheet("", (), 0)
    for side, rows, columns in (("left", len(before.rows), before.columns), ("right", len(after.rows), after.columns)):
        seen = [
            at
            for row in sheet.rows
            if (start := getattr(row, side)) is not None
            for at in range(start, start + row.size)
        ]
        assert sorted(seen) == list(range(rows))
        assert sorted(at for one in sheet.columns if (at := getattr(one, side)) is not None) == list(range(columns))


def test_a_large_table() -> None:
    rows = [f"{number},name {number},{number * 31 % 97}" for number in range(40_000)]
    other = [row if number % 100 else f"{row}0" for number, row in enumerate(rows)]
    started = time.process_time()
    sheet = compared("id,n,v\n" + "\n".join(rows), "id,n,v\n" + "\n".join(other))
    assert kinds(sheet).count("changed") == 400
    assert time.process_time() - started < 6


def test_a_workbook_of_an_older_program_is_called_that() -> None:
    shown = room.preview("a.xls", b"\xd0\xcf\x11\xe0rest")
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.OLD_OFFICE

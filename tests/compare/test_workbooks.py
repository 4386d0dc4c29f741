"""Workbooks: values, formulas, both classes of Open XML, and bounds that hold for any file."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.formula.translate import Translator

from tests.compare import documents
from tests.compare.workbooks import BOMBS, STRICT, TRANSITIONAL, workbook
from tests.support.examples import examples
from upont_desktop import compare as room
from upont_desktop.compare.formulas import column_letters, column_number, odf_formula, shifted
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.tables import Sheet, SheetComparison, TableComparison, TablePreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable


def sheet(data: bytes, path: str = "a.xlsx", limits: Limits | None = None) -> Sheet:
    shown = room.preview(path, data, limits=limits or Limits())
    assert isinstance(shown, TablePreview), shown
    return shown.sheets[0]


def compared(left: bytes, right: bytes, path: str = "a.xlsx") -> SheetComparison:
    result = room.compare(path, left, path, right)
    assert isinstance(result, TableComparison), result
    return result.sheets[0]


def formulas(found: Sheet) -> list[tuple[int, int, str]]:
    return [(one.row, one.column, one.text) for one in found.formulas]


@pytest.mark.parametrize("names", [TRANSITIONAL, STRICT], ids=["transitional", "strict"])
@pytest.mark.parametrize("folder", ["xl", "other place"])
def test_kinds_of_cells(names: tuple[str, str], folder: str) -> None:
    rows = (
        '<row r="2" x:r="9" xmlns:x="http://example.org/x"><c r="B2" t="s"><v>1</v></c>'
        '<c t="inlineStr"><is><t>in</t></is></c>'
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c r="G2" s="1"><v>45363</v></c><c t="d"><v>2024-03-12</v></c>'
        '<c t="str"><v>a_x000A_b</v></c><c s="2"><v>1.5</v></c><c><v>1E2</v></c><c><v>0.1</v></c></row>'
    )
    strings = "<si><t>no</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>not</t></rPh></si>"
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/>'
        '<xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    )
    data = workbook(rows, strings=strings, styles=styles, names=names, folder=folder)
    assert sheet(data).rows == (
        (),
        ("", "rich", "in", "TRUE", "#N/A", "", "2024-03-12", "2024-03-12", "a\nb", "1 day, 12:00:00", "100", "0.1"),
    )


def test_formulas_with_and_without_values() -> None:
    rows = (
        '<row><c><f>A2+1</f><v>3</v></c><c><f>A2+2</f></c><c><f>A2</f><v></v></c><c t="str"><f>""</f><v></v></c></row>'
        '<row><c><f t="array" ref="A2">SUM(B1:B2)</f><v>4</v></c></row>'
        '<row><c r="A3"><f t="shared" ref="A3:B4" si="0">B1*$C$1+Sheet!A1</f><v>5</v></c>'
        '<c><f t="shared" si="0"/><v>6</v></c></row><row><c><f t="shared" si="0"/></c></row>'
    )
    found = sheet(workbook(rows))
    assert found.rows == (("3", "=A2+2", "=A2", ""), ("{=SUM(B1:B2)}"[:0] + "4",), ("5", "6"), ("=B2*$C$1+Sheet!A2",))
    assert formulas(found) == [
        (0, 0, "=A2+1"), (0, 1, "=A2+2"), (0, 2, "=A2"), (0, 3, '=""'), (1, 0, "{=SUM(B1:B2)}"),
        (2, 0, "=B1*$C$1+Sheet!A1"), (2, 1, "=C1*$C$1+Sheet!B1"), (3, 0, "=B2*$C$1+Sheet!A2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("<f>A1+B1</f><v>3</v>", "<f>A1*3</f><v>3</v>", "changed"),
        ("<f>A1+B1</f><v>3</v>", "<v>3</v>", "changed"),
        ("<f>A1+B1</f><v>3</v>", "<f>A1+B1</f><v>4</v>", "changed"),
        ("<f>A1+B1</f>", "<f>A1+B2</f>", "changed"),
        ('<f t="shared" si="0">A1</f><v>3</v>', "<f>A1</f><v>3</v>", "same"),
    ],
)
def test_formulas_are_compared(before: str, after: str, kind: str) -> None:
    left, right = (workbook(f'<row><c><v>1</v></c><c r="C1">{cell}</c></row>') for cell in (before, after))
    found = compared(left, right)
    assert found.kind.value == kind
    assert [row.cells for row in found.rows if row.cells] == ([(2,)] if kind == "changed" else [])


def test_formulas_of_libre_office() -> None:
    def made(formula: str, value: str) -> bytes:
        cell = f'<t:table-cell t:formula="of:={formula}" o:value="{value}"><x:p>{value}</x:p></t:table-cell>'
        text = (
            '<d xmlns:o="urn:o" xmlns:t="urn:t" xmlns:x="http://example.org/x"><t:table t:name="S"><t:table-row>'
            f'<t:table-cell t:number-columns-repeated="2"/>{cell}</t:table-row></t:table></d>'
        )
        return documents.zipped({"content.xml": text.encode()})

    found = sheet(made("SUM([.A1:.B2];[$Other.C3])", "3"), "a.ods")
    assert (found.rows, formulas(found)) == ((("", "", "3"),), [(0, 2, "=SUM(A1:B2;$Other.C3)")])
    assert sheet(made("[.A1]", ""), "a.ods").rows == (("", "", "=A1"),)
    assert compared(made("[.A1]", "3"), made("[.A2]", "3"), "a.ods").kind.value == "changed"


REFERENCES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "$"]),
    st.integers(20, 16_000).map(column_letters),
    st.sampled_from(["", "$"]),
    st.integers(20, 1_000_000),
)
PIECES = st.one_of(
    REFERENCES,
    st.sampled_from(['"A1"', "'My A1'!T30", "Sheet1!$C30", "LOG10(5)", "SUM(T20:U21)", "1.5", "total", "SUM(T:$U)"]),
)


@settings(max_examples=examples(20, 40))
@given(st.lists(PIECES, min_size=1, max_size=5), st.integers(-15, 15), st.integers(-15, 15))
def test_shared_formulas_read_as_openpyxl_reads_them(pieces: list[str], rows: int, columns: int) -> None:
    formula = " + ".join(pieces)
    translator = Translator(f"={formula}", origin="T20")
    moved = translator.translate_formula(f"{column_letters(20 + columns)}{20 + rows}")
    assert f"={shifted(formula, rows, columns)}" == moved


@given(st.integers(1, 20_000))
def test_columns_have_letters(number: int) -> None:
    assert column_number(column_letters(number)) == number


def test_what_openpyxl_writes_is_read_as_it_reads_it() -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["x", 1, 2.5, None, "=B1+1", True, 10**20, -0.0])
    page.cell(5, 3, "far")
    out = io.BytesIO()
    book.save(out)
    assert sheet(out.getvalue()).rows == (
        ("x", "1", "2.5", "", "=B1+1", "TRUE", "1e+20", "0"), (), (), (), ("", "", "far"),
    )  # fmt: skip


def test_a_workbook_without_its_sheets_is_broken() -> None:
    shown = room.preview(
        "a.xlsx", documents.zipped({"xl/workbook.xml": b"<workbook><sheets><sheet/></sheets></workbook>"})
    )
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.BROKEN


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_costs_little(name: str) -> None:
    data = BOMBS[name]()
    assert len(data) < 400_000
    started = time.process_time()
    shown = room.preview("a.xlsx", data, limits=Limits(cells=20_000, text_bytes=1_000_000))
    assert isinstance(shown, TablePreview) or (isinstance(shown, Unavailable) and shown.reason is Reason.TOO_LARGE)
    assert time.process_time() - started < 8


CHILD = """
import pathlib, sys
from upont_desktop.compare import compare, preview
from upont_desktop.compare.searchable import searchable_text
data = pathlib.Path(sys.argv[1]).read_bytes()
searchable_text("a.xlsx", data, len(data)), preview("a.xlsx", data), compare("a.xlsx", data, "a.xlsx", data + b" ")
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of one process so")
@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_takes_little_memory(name: str, tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(BOMBS[name]())
    printed = subprocess.run([sys.executable, "-c", CHILD, file], capture_output=True, text=True, check=True)
    assert int(printed.stdout) < 300_000  # in KiB; the program's own share is some 40,000


def test_odf_references() -> None:
    assert odf_formula('of:=IF([.A1]>0;"[x";[.$B$2:.C3])') == '=IF(A1>0;"[x";$B$2:C3)'

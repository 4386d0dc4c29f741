"""Workbooks made by hand: what no library writes, and what costs most for its size."""

from __future__ import annotations

import io
import zipfile

OFFICE = "http://schemas.openxmlformats.org/"
TRANSITIONAL = f"{OFFICE}spreadsheetml/2006/main", f"{OFFICE}officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = f"{OFFICE}package/2006/relationships"


def workbook(
    rows: str,
    *,
    strings: str = "",
    styles: str = "",
    sheets: int = 1,
    names: tuple[str, str] = TRANSITIONAL,
    folder: str = "xl",
    after: str = "",
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A workbook whose sheets are all the one part with these rows; ``names`` are of spreadsheets and of relations."""
    main, relation = names
    parts = {
        "_rels/.rels": relations({"r1": f"{relation}/officeDocument"}, {"r1": f"{folder}/workbook.xml"}),
        f"{folder}/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relation}"><sheets>'
        + "".join(f'<sheet name="S{number}" sheetId="{number}" r:id="r1"/>' for number in range(1, sheets + 1))
        + "</sheets></workbook>",
        f"{folder}/_rels/workbook.xml.rels": relations(
            {"r1": f"{relation}/worksheet", "r2": f"{relation}/sharedStrings", "r3": f"{relation}/styles"},
            {"r1": "sheets/one.xml", "r2": "texts.xml", "r3": "looks.xml"},
        ),
        f"{folder}/sheets/one.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{after}</worksheet>',
        f"{folder}/texts.xml": f'<sst xmlns="{main}">{strings}</sst>',
        f"{folder}/looks.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def relations(types: dict[str, str], targets: dict[str, str]) -> str:
    """A part of relations, by their ids."""
    found = (f'<Relationship Id="{each}" Type="{types[each]}" Target="{targets[each]}"/>' for each in types)
    return f'<Relationships xmlns="{PACKAGE}">{"".join(found)}</Relationships>'


_CELL = '<row><c t="s"><v>0</v></c></row>'
BOMBS = {
    "empty cells": lambda: workbook(f"<row>{'<c/>' * 2_000_000}</row>"),
    "empty rows": lambda: workbook("<row/>" * 2_000_000),
    "two corners": lambda: workbook(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    ),
    "values of a row": lambda: workbook(f"<row>{'<c><v>1</v></c>' * 1_000_000}</row>"),
    "empty shared texts": lambda: workbook(_CELL, strings="<si/>" * 2_000_000),
    "one long text in each cell": lambda: workbook(_CELL * 200_000, strings=f"<si><t>{'x' * 10_000}</t></si>"),
    "lines of one text": lambda: workbook(f'<row><c t="inlineStr"><is><t>{"x&#10;" * 3_000_000}</t></is></c></row>'),
    "one long formula in each cell": lambda: workbook(
        f'<row><c><f t="shared" si="0">{"A1+" * 2_600}1</f></c></row>'
        + '<row><c><f t="shared" si="0"/></c></row>' * 200_000
    ),
    "formulas far to the right": lambda: workbook('<row><c r="ALL1" t="str"><f>1</f><v/></c></row>' * 200_000),
    "cell formats": lambda: workbook("<row/>", styles=f"<cellXfs>{'<xf/>' * 2_000_000}</cellXfs>"),
    "merged cells": lambda: workbook(
        _CELL, after="<mergeCells>"
        + '<mergeCell ref="A1:XFD1048576"/>' * 500_000 + "</mergeCells>",
    ),
    "sheets": lambda: workbook("<row><c><v>1</v></c></row>" * 1_000, sheets=20_000),
    "one tag": lambda: workbook(f'<row a="{"x" * 20_000_000}"/>'),
}  # fmt: skip
"""Files of 1 to 300 kB, each of which costs a reader that builds first hundreds of megabytes, or minutes."""

"""The words of contents, for the index."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop.compare.searchable import NOTHING, reading_plan, searchable_text
from upont_desktop.domain.text_extent import WHOLE, ExtentKind, TextExtent


@pytest.mark.parametrize(
    ("path", "data", "text"),
    [
        ("report.docx", documents.docx(["Budget of the gala", "Total: 300 €"]), "Budget of the gala\nTotal: 300 €"),
        ("report.odt", documents.odt(["Budget", "Total"]), "Budget\nTotal"),
        ("talk.pptx", documents.pptx([("Welcome", "to the club")]), "Welcome\nto the club"),
        ("talk.odp", documents.odp([("Welcome", "to the club")]), "Welcome\nto the club"),
        ("accounts.xlsx", documents.xlsx({"March": [["Sono", 42]]}), "March\nSono\t42"),
        ("sheet.pdf", documents.pdf(["Budget", "Total"]), "Budget\nTotal"),
        ("accounts.ods", documents.ods({"March": [["Sono", 42]]}), "March\nSono\t42"),
        ("exam.pdf", documents.pdf(["Vectors", "and matrices"]), "Vectors\nand matrices"),
        ("exam.txt", documents.pdf(["A document by another name"]), "A document by another name"),
        ("old.txt", "Été à la plage".encode("cp1252"), "Été à la plage"),
        ("wide.txt", "Été".encode("utf-16"), "Été"),
        ("nul.txt", b"\xff\xfea\0\0\0b\0", "ab"),
    ],
)
def test_words_of_contents(path: str, data: bytes, text: str) -> None:
    found = searchable_text(path, data, len(data))
    assert (found.text, found.extent) == (text, WHOLE)


@pytest.mark.parametrize("path", ["photo.png", "archive.zip", "no extension"])
def test_other_files_have_none(path: str) -> None:
    data = documents.zipped({"a": b"b"})
    assert searchable_text(path, data, len(data)) == NOTHING


def test_a_scan_is_said_to_have_no_text() -> None:
    data = documents.pdf(["", "", ""])
    assert searchable_text("scan.pdf", data, len(data)).extent == TextExtent(ExtentKind.NO_TEXT, 3)


def test_a_protected_document_says_so() -> None:
    data = documents.pdf(["secret"], password="x")
    assert searchable_text("a.pdf", data, len(data)).extent.kind is ExtentKind.PASSWORD


def test_the_beginning_of_a_text_ends_with_a_line() -> None:
    found = searchable_text("a.txt", "é\n".encode() * 10 + b"\xc3", 1000)
    assert (found.text, found.extent) == ("é\n" * 10, TextExtent(ExtentKind.BYTES, 30))
    assert searchable_text("a.txt", b"abcd\xc3", 1000).text == "abcd"


def test_half_a_document_is_no_use() -> None:
    data = documents.pdf(["Vectors"])
    found = searchable_text("a.pdf", data[:-10], len(data))
    assert (found.text, found.extent) == ("", TextExtent(ExtentKind.TOO_LARGE, len(data)))


@given(st.sampled_from(["a.docx", "a.odt", "a.pptx", "a.xlsx", "a.ods", "a.pdf", "a.ipynb"]), st.binary(max_size=200))
def test_never_raises(path: str, data: bytes) -> None:
    assert searchable_text(path, b"PK\3\4" + data, len(data) + 4).text == ""


def test_what_is_slow_is_known_by_its_name() -> None:
    assert reading_plan("a.pdf").slow
    assert not reading_plan("a.txt").slow
    assert reading_plan("a.txt").cut
    assert reading_plan("film.mp4").most == 0

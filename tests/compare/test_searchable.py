"""The words of documents, for the index."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop.compare.searchable import searchable_text


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
    ],
)
def test_words_of_documents(path: str, data: bytes, text: str) -> None:
    assert searchable_text(path, data) == text


@pytest.mark.parametrize("path", ["sheet.pdf", "photo.png", "notes.txt", "archive.zip", "no extension"])
def test_other_files_have_none(path: str) -> None:
    assert searchable_text(path, documents.docx(["Budget"])) is None


@given(st.sampled_from(["a.docx", "a.odt", "a.pptx", "a.xlsx", "a.ods"]), st.binary(max_size=200))
def test_never_raises(path: str, data: bytes) -> None:
    assert searchable_text(path, b"PK\3\4" + data) is None

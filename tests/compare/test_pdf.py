"""PDF documents: their pages and text, and which pages changed."""

from __future__ import annotations

import io

import pypdf
import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.pdf import PdfComparison, PdfPreview
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason, Unavailable


def compared(left: bytes | None, right: bytes | None, limits: Limits | None = None) -> PdfComparison:
    result = room.compare("a.pdf", left, "a.pdf", right, limits=limits or Limits())
    assert isinstance(result, PdfComparison), result
    return result


def pages(result: PdfComparison) -> list[tuple[str, int | None, int | None]]:
    return [(page.kind.value, page.left, page.right) for page in result.pages]


def test_preview() -> None:
    shown = room.preview("a.pdf", documents.pdf(["hello", "world"], title="T", author="A"))
    assert isinstance(shown, PdfPreview)
    document = shown.document
    assert (document.page_count, document.title, document.author) == (2, "T", "A")
    assert [(page.width, page.height, page.lines) for page in document.pages] == [
        (595.0, 842.0, ("hello",)), (595.0, 842.0, ("world",)),
    ]  # fmt: skip
    assert document.lines() == ("hello", "world")
    assert document.page_of_line(1) == 1


def test_pages_come_go_and_change() -> None:
    result = compared(documents.pdf(["one", "two", "three"]), documents.pdf(["one", "zwei", "new", "three"]))
    assert pages(result) == [("same", 0, 0), ("changed", 1, 1), ("added", None, 2), ("same", 2, 3)]
    assert pages(compared(documents.pdf(["a", "b", "c"]), documents.pdf(["a", "c"]))) == [
        ("same", 0, 0), ("removed", 1, None), ("same", 2, 1),
    ]  # fmt: skip


def test_a_page_with_the_same_text_may_draw_something_else() -> None:
    before = documents.pdf(["one", "two"])
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(before))
    stream = writer.pages[1]["/Contents"].get_object()
    assert isinstance(stream, StreamObject)
    stream.set_data(stream.get_data() + b"\n0 0 100 100 re f\n")
    out = io.BytesIO()
    writer.write(out)
    result = compared(before, out.getvalue())
    assert pages(result) == [("same", 0, 0), ("changed", 1, 1)]
    assert result.same_text == (1,)
    assert [row.kind for row in result.rows] == [RowKind.FOLD]


def test_a_rewritten_file_has_not_changed() -> None:
    before = documents.pdf(["one", "two"])
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(before))
    writer.add_metadata({"/Producer": "another"})
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue() != before
    assert [kind for kind, _, _ in pages(compared(before, out.getvalue()))] == ["same", "same"]


def test_objects_may_be_numbered_anew() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(documents.pdf(["one", "two"])))
    for page in writer.pages:
        fonts = page["/Resources"]["/Font"]  # type: ignore[index]
        assert isinstance(fonts, DictionaryObject)
        shared = writer._add_object(fonts["/F1"])
        fonts[NameObject("/F1")] = fonts[NameObject("/F2")] = shared
    before = io.BytesIO()
    writer.write(before)
    other = pypdf.PdfWriter()
    other.add_blank_page(100, 100)
    other.append(io.BytesIO(before.getvalue()))
    after = io.BytesIO()
    other.write(after)
    kinds = [kind for kind, _, _ in pages(compared(before.getvalue(), after.getvalue()))]
    assert kinds == ["added", "same", "same"]


def test_added_and_removed() -> None:
    assert pages(compared(None, documents.pdf(["a"]))) == [("added", None, 0)]
    assert pages(compared(documents.pdf(["a"]), None)) == [("removed", 0, None)]


def test_only_so_many_pages_are_read() -> None:
    data = documents.pdf([str(number) for number in range(12)])
    result = compared(data, data, Limits(pages=5))
    assert (len(result.pages), result.whole) == (5, False)


def test_what_cannot_be_opened() -> None:
    for data, reason in (
        (documents.pdf(["x"], password="secret"), Reason.ENCRYPTED),
        (b"%PDF-1.4 nothing more", Reason.BROKEN),
        (b"", Reason.BROKEN),
    ):
        shown = room.preview("a.pdf", data)
        assert isinstance(shown, Unavailable)
        assert shown.reason is reason


def test_pages_that_contain_themselves() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(documents.pdf(["x"])))
    tree = writer.root_object["/Pages"].get_object()
    kids = tree["/Kids"]  # type: ignore[index]
    assert isinstance(kids, ArrayObject)
    kids.append(writer.root_object.raw_get("/Pages"))
    out = io.BytesIO()
    writer.write(out)
    assert isinstance(room.preview("a.pdf", out.getvalue(), limits=Limits(seconds=5)), Unavailable | PdfPreview)


@pytest.mark.parametrize(
    "content", [b"BT " * 200_000, b"q " * 500_000, b"[" * 100_000, b"<<" * 100_000, b"(" * 100_000]
)
def test_hostile_page_content_ends_in_time(content: bytes) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(documents.pdf(["x"])))
    stream = writer.pages[0]["/Contents"].get_object()
    assert isinstance(stream, StreamObject)
    stream.set_data(content)
    writer.pages[0][NameObject("/Rotate")] = NameObject("/Odd")
    out = io.BytesIO()
    writer.write(out)
    shown = room.preview("a.pdf", out.getvalue(), limits=Limits(seconds=5))
    assert isinstance(shown, Unavailable | PdfPreview)

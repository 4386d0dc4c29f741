"""PDF documents: their pages and text, and which pages changed."""

from __future__ import annotations

import io
import time
import tracemalloc
import zlib

import pypdf
import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.own_metadata import told as own_metadata
from upont_desktop.compare.pdf_pages import read_pdf
from upont_desktop.compare.source import Source
from upont_desktop.domain.content.kinds import ContentKind
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


def written(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    data, starts = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        starts.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(starts) + 1, table)
    trailer = b"trailer\n<</Size %d/Root 1 0 R%s>>" % (len(starts) + 1, trailer)
    return data + end + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % len(data)


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), more, content)


def packed(content: bytes) -> bytes:
    """A stream of a few hundred bytes, whatever its length."""
    return stream(zlib.compress(zlib.compress(content, 9), 9), b"/Filter[/FlateDecode/FlateDecode]")


CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def one_page(content: bytes, form: bytes = b"null") -> bytes:
    resources = b"<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources %s>>" % resources
    return written(CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content, FONT, form)


@pytest.mark.parametrize("cipher", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_what_opens_without_a_password_is_shown_and_compared(cipher: str) -> None:
    before, after = (documents.pdf([text, "two"], password="", cipher=cipher, title="T") for text in ("one", "new"))
    shown = room.preview("a.pdf", before)
    assert isinstance(shown, PdfPreview), shown
    assert (shown.document.lines(), shown.document.title) == (("one", "two"), "T")
    assert [kind for kind, _, _ in pages(compared(before, after))] == ["changed", "same"]
    locked = room.preview("a.pdf", documents.pdf(["one"], password="secret", cipher=cipher))
    assert isinstance(locked, Unavailable)
    assert locked.reason is Reason.ENCRYPTED
    assert own_metadata("a.pdf", before) == {"pages": 2, "title": "T"}
    assert own_metadata("a.pdf", documents.pdf(["one"], password="secret", cipher=cipher)) == {"encrypted": True}


def test_an_unknown_protection_is_called_unsupported() -> None:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"
    guarded = b"/Encrypt <</Filter/FopnFoweb/V 1>>/ID[<00><00>]"
    shown = room.preview("a.pdf", written(CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, trailer=guarded))
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.UNSUPPORTED


@pytest.mark.parametrize(
    "second",
    [
        b"4 0 R/Contents 6 0 R",
        b"99 0 R",
        b"(nothing)",
    ],
    ids=["a filter that nothing reads", "a page that is not there", "a text in the place of a page"],
)
def test_one_bad_page_costs_one_page(second: bytes) -> None:
    kid = second if not second.startswith(b"4") else b"4 0 R"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents %s/Resources<</Font<</F 7 0 R>>>>>>"

    def made(text: bytes) -> bytes:
        return written(
            CATALOGUE, b"<</Type/Pages/Kids[3 0 R %s 8 0 R]/Count 3>>" % kid, page % b"5 0 R", page % b"6 0 R",
            stream(b"BT /F 9 Tf 9 9 Td (first) Tj ET"), stream(b"xxxx", b"/Filter/JBIG2Decode"), FONT, page % b"9 0 R",
            stream(b"BT /F 9 Tf 9 9 Td (%s) Tj ET" % text),
        )  # fmt: skip

    shown = room.preview("a.pdf", made(b"last"))
    assert isinstance(shown, PdfPreview), shown
    assert [page.lines for page in shown.document.pages if not page.damaged] == [("first",), ("last",)]
    result = compared(made(b"last"), made(b"new"))
    changed = [kind for kind, _, _ in pages(result) if kind == "changed"]
    assert len(changed) == 1 + (b"99" in second and len(result.pages) == 3)
    assert pages(result)[0][0] == "same"


@pytest.mark.parametrize(
    "data",
    [
        one_page(packed(b" " * 40_000_000)),
        one_page(packed(b"BT /F 9 Tf " + b"(aaaaaaaaaa)Tj " * 2_000_000)),
        one_page(stream(b"/X Do " * 9), packed(b"BT /F 9 Tf " + b"(aaaaaaaaaa)Tj " * 300_000)),
        one_page(stream(b"/X Do " * 9), stream(b"/X Do " * 9, b"/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>")),
    ],
    ids=["blanks", "words", "words of a form", "a form in itself"],
)
def test_a_small_file_is_read_in_little_memory(data: bytes) -> None:
    tracemalloc.start()
    started = time.process_time()
    try:
        shown = room.preview("a.pdf", data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(data) < 10_000
    assert isinstance(shown, PdfPreview)
    assert peak < 200_000_000
    assert time.process_time() - started < 20


def test_pages_for_which_there_is_no_time_are_left_out() -> None:
    source = Source("a.pdf", ContentKind.PDF, documents.pdf([str(number) for number in range(12)]))
    document = read_pdf(source, Guard(), drawn=False, share=0).document
    assert (document.lines(), document.page_count) == (("0",), 12)


def test_pages_that_one_side_had_no_room_for_have_not_gone() -> None:
    before, after = (documents.pdf([str(number) for number in range(count)]) for count in (12, 3))
    result = compared(before, before, Limits(pages=5))
    assert ({kind for kind, _, _ in pages(result)}, result.whole) == ({"same"}, False)
    result = compared(after, before, Limits(pages=5))
    assert [kind for kind, _, _ in pages(result)] == ["same"] * 3 + ["added"] * 2


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

"""Office documents, notebooks, Markdown as rendered, archives, sound and bytes."""

from __future__ import annotations

import base64
import gzip
import json
import random
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.markdown import marked_words
from upont_desktop.domain.content.archives import ArchiveComparison, ArchivePreview
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview
from upont_desktop.domain.content.documents import BlockKind, DocumentComparison, DocumentPreview
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.media import MediaComparison, MediaPreview
from upont_desktop.domain.content.notebooks import CellKind, NotebookComparison, NotebookPreview
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason, Unavailable

# Office documents.


def document(path: str, data: bytes) -> DocumentPreview:
    shown = room.preview(path, data)
    assert isinstance(shown, DocumentPreview), shown
    return shown


def test_word() -> None:
    shown = document(
        "a.docx", documents.docx(["# One", "## Two", "hello", "- item"], title="T", picture=documents.png(5, 6))
    )
    assert [(block.kind.value, block.text, block.level) for block in shown.document.blocks] == [
        ("heading", "One", 1), ("heading", "Two", 2), ("paragraph", "hello", 0), ("list-item", "item", 0),
    ]  # fmt: skip
    (picture,) = shown.document.pictures
    assert (picture.format, picture.width, picture.height) == ("PNG", 5, 6)
    assert shown.document.title == "T"


WORD = """<?xml version="1.0"?><w:document xmlns:w="urn:w" xmlns:m="urn:m"><w:body>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>
<w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
<m:AlternateContent><m:Choice><w:p><w:r><w:t>once</w:t></w:r></w:p></m:Choice>
<m:Fallback><w:p><w:r><w:t>twice</w:t></w:r></w:p></m:Fallback></m:AlternateContent></w:body></w:document>"""


def test_word_tables_deletions_and_alternatives() -> None:
    shown = document("a.docx", documents.zipped({"word/document.xml": WORD.encode()}))
    assert [block.text for block in shown.document.blocks] == ["a b\tin", "one two", "once"]


def test_pictures_inside_a_document() -> None:
    picture = documents.png(5, 6)
    data = documents.docx(["x"], picture=picture)
    assert room.embedded("a.docx", data, "word/media/image1.png") == picture
    for name in ("word/media/other.png", "word/document.xml", "../etc/passwd"):
        assert isinstance(room.embedded("a.docx", data, name), Unavailable)
    bomb = documents.zipped({"word/media/a.png": documents.png(60_000, 60_000)})
    assert isinstance(room.embedded("a.docx", bomb, "word/media/a.png"), Unavailable)


def test_powerpoint() -> None:
    shown = document("a.pptx", documents.pptx([("First", "one\ntwo"), ("Second", "three")]))
    assert [(block.kind.value, block.text, block.slide) for block in shown.document.blocks] == [
        ("slide", "First", 1), ("paragraph", "one", 1), ("paragraph", "two", 1), ("slide", "Second", 2),
        ("paragraph", "three", 2),
    ]  # fmt: skip
    assert shown.document.slides == 2


def test_slides_stand_in_the_order_of_the_presentation() -> None:
    slide = '<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><p:sp><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:sp></p:sld>'
    parts = {
        "ppt/presentation.xml": b'<p xmlns:r="urn:r"><sldId r:id="r2" id="9"/><sldId r:id="r1" id="8"/></p>',
        "ppt/_rels/presentation.xml.rels": b'<r><Relationship Id="r1" Target="slides/slide1.xml"/>'
        b'<Relationship Id="r2" Target="/ppt/slides/slide2.xml"/></r>',
        "ppt/slides/slide1.xml": slide.format("one").encode(),
        "ppt/slides/slide2.xml": slide.format("two").encode(),
    }
    texts = [block.text for block in document("a.pptx", documents.zipped(parts)).document.blocks]
    assert texts == ["", "two", "", "one"]


def test_libre_office() -> None:
    shown = document("a.odt", documents.odt(["# One", "hello"], title="T"))
    assert [(block.kind, block.text) for block in shown.document.blocks] == [
        (BlockKind.HEADING, "One"), (BlockKind.PARAGRAPH, "hello"),
    ]  # fmt: skip
    shown = document("a.odp", documents.odp([("First", "one"), ("Second", "two")]))
    assert [(block.text, block.slide) for block in shown.document.blocks if block.text] == [
        ("First", 1), ("one", 1), ("Second", 2), ("two", 2),
    ]  # fmt: skip


def test_flat_libre_office_with_a_slide_title_and_a_list() -> None:
    text = (
        '<office:document xmlns:office="o" xmlns:draw="d" xmlns:text="t" xmlns:presentation="p" xmlns:dc="dc">'
        "<office:meta><dc:title>T</dc:title></office:meta>"
        '<draw:page><draw:frame presentation:class="title"><text:p>Title</text:p></draw:frame>'
        "<draw:frame><text:list><text:list-item>"
        "<text:p>item<text:s text:c='2'/>end</text:p></text:list-item></text:list>"
        "</draw:frame><presentation:notes><text:p>note</text:p></presentation:notes></draw:page></office:document>"
    )
    shown = document("a.fodp", text.encode())
    assert [(block.kind.value, block.text) for block in shown.document.blocks] == [
        ("slide", "Title"), ("list-item", "item  end"), ("note", "note"),
    ]  # fmt: skip
    assert shown.document.title == "T"


def test_documents_compared() -> None:
    picture = documents.png(2, 2)
    left = documents.docx(["# T", "hello world of documents", "end"], picture=picture)
    right = documents.docx(["# T", "hello new world of documents", "end"], picture=documents.png(3, 3))
    result = room.compare("a.docx", left, "a.docx", right)
    assert isinstance(result, DocumentComparison)
    assert [row.kind for row in result.rows] == [RowKind.SAME, RowKind.CHANGED, RowKind.SAME]
    assert result.rows[1].right_spans == ((6, 10),)
    assert [pair.kind.value for pair in result.pictures] == ["changed"]


# Markdown as rendered.


def html(text: str) -> str:
    shown = room.preview("a.md", text.encode())
    assert isinstance(shown, MarkdownPreview)
    return shown.html


@pytest.mark.parametrize(
    ("text", "has", "has_not"),
    [
        ("<script>x</script>\n\n<b onclick=y>", "&lt;script&gt;", "<script"),
        ("![alt](https://x.y/z.png)", '<a href="https://x.y/z.png">alt</a>', "<img"),
        ("![alt](//x.y/z.png)", "<a href", "<img"),
        ("![alt](img/z.png)", '<img src="img/z.png"', "<a"),
        ("[a](javascript:alert)", "[a]", "<a"),
        ("![a](file:///etc/passwd)", "![a]", "<img"),
        (
            f"![a](data:image/png;base64,{base64.b64encode(documents.png(60_000, 60_000)).decode()})",
            "<em>a</em>",
            "<img",
        ),
        (f"![a](data:image/png;base64,{base64.b64encode(documents.png(2, 2)).decode()})", "<img", "<em>"),
        ("---\ntitle: secret\n---\n# T", "<h1>T</h1>", "secret"),
        ("| a | b |\n|---|---|\n| 1 | ~~2~~ |", "<s>2</s>", "|"),
    ],
    ids=range(10),
)
def test_rendering_loads_and_runs_nothing(text: str, has: str, has_not: str) -> None:
    assert has in html(text)
    assert has_not not in html(text)


def test_a_long_text_is_not_rendered() -> None:
    shown = room.preview("a.md", b"word " * 100_000)
    assert isinstance(shown, MarkdownPreview) or (isinstance(shown, Unavailable) and shown.reason is Reason.TOO_LARGE)
    shown = room.preview("a.md", b"word word word\n" * 50_000)
    assert isinstance(shown, MarkdownPreview)
    assert shown.html == ""


@pytest.mark.parametrize("piece", ["[", "![", "*a ", "**a", "> ", "- ", "`", "<", "[a](", "|a", "&", "\\", "a\n# "])
def test_hostile_markdown_ends_in_time(piece: str) -> None:
    text = "\n".join([piece * 200] * (200_000 // len(piece) // 200))
    room.preview("a.md", text.encode(), limits=Limits(seconds=30))


def test_rendered_comparison() -> None:
    left = "# T\n\nhello **bold** text\n\n- a\n- b\n\ngone for good\n"
    right = "# T\n\nhello *new* bold text\n\n- a\n- b c\n\n| x |\n|---|\n| 1 |\n"
    result = room.compare("a.md", left.encode(), "a.md", right.encode())
    assert isinstance(result, MarkdownComparison)
    assert "<em><ins>new</ins></em>" in result.html
    assert "<li>b<ins> c</ins></li>" in result.html
    assert '<div class="del"><p>gone for good</p>' in result.html
    assert '<div class="ins"><table>' in result.html
    table = b"|a|b|\n|-|-:|\n|1|2|\n"
    gone = room.compare("a.md", b"text\n\n" + table, "a.md", b"text\n")
    assert isinstance(gone, MarkdownComparison)
    assert gone.html.count('<th class="del"') == gone.html.count('<td class="del"') == 2
    added = room.compare("a.md", None, "a.md", b"# T")
    assert isinstance(added, MarkdownComparison)
    assert added.html == '<div class="ins"><h1>T</h1>\n</div>'


def test_removed_words_wait_for_a_place_in_a_table() -> None:
    row = "<table>\n<tbody>\n<tr>\n<td>{}</td>\n</tr>\n</tbody>\n</table>"
    gone = "<tr>\n<td>gone</td>\n</tr>\n"
    left = row.format("one").replace("<tbody>\n", f"<tbody>\n{gone}")
    assert "<td><del>gone" in marked_words(left, row.format("one"), Guard())


HTML = st.lists(
    st.sampled_from(["<p>", "</p>", "<td>", "</td>", "<tr>", "</tr>", "a", "b", " ", "&lt;", "c<"]), max_size=20
)


@given(HTML, HTML)
def test_marked_words_keep_the_tags_of_the_right(left: list[str], right: list[str]) -> None:
    merged = marked_words("".join(left), "".join(right), Guard())
    without_marks = re.sub(r"<del>.*?</del>|</?ins>", "", merged, flags=re.DOTALL)
    assert without_marks == "".join(right)


# Notebooks.


def notebook(cells: list[dict[str, object]], **more: object) -> bytes:
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, **more}).encode()


def code(source: object, *outputs: object) -> dict[str, object]:
    return {"cell_type": "code", "source": source, "execution_count": 1, "outputs": list(outputs)}


PICTURE = {"output_type": "display_data", "data": {"image/png": base64.b64encode(documents.png(4, 4)).decode()}}


def test_notebook() -> None:
    cells: list[dict[str, object]] = [
        {"cell_type": "markdown", "source": ["# T\n", "x"]},
        code("x = 1", {"output_type": "stream", "text": ["a\n", "b"]}, PICTURE),
        code("1/0", {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["\x1b[31mE\x1b[0m", "v"]}),
        code("", {"output_type": "execute_result", "data": {"text/plain": "42", "text/html": "<b>42</b>"}}),
    ]
    shown = room.preview("a.ipynb", notebook(cells))
    assert isinstance(shown, NotebookPreview)
    first, second, third, fourth = shown.notebook.cells
    assert (first.kind, first.lines, first.html) == (CellKind.MARKDOWN, ("# T", "x"), "<h1>T</h1>\n<p>x</p>\n")
    assert second.outputs[0].text == "a\nb"
    assert second.outputs[1].picture is not None
    assert base64.b64decode(second.outputs[1].picture.data) == documents.png(4, 4)
    assert second.tokens
    assert (third.outputs[0].text, third.outputs[0].is_error) == ("E\nv", True)
    assert fourth.outputs[0].text == "42"


def test_notebooks_compared_by_cell() -> None:
    left = notebook([code("import x"), code("y = 1\nz = 2"), code("show()")])
    right = notebook([code("# new\nsomething"), code("import x"), code("y = 1\nz = 3"), code("show()", PICTURE)])
    result = room.compare("a.ipynb", left, "a.ipynb", right)
    assert isinstance(result, NotebookComparison)
    assert [(cell.kind.value, cell.left, cell.right, cell.outputs_changed) for cell in result.cells] == [
        ("added", None, 0, False), ("same", 0, 1, False), ("changed", 1, 2, False), ("changed", 2, 3, True),
    ]  # fmt: skip
    assert [row.kind for row in result.cells[2].rows] == [RowKind.SAME, RowKind.CHANGED]


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b'{"cells": 3}', b"[" * 100_000, b'{"cells": [1, {"outputs": [3, {"data": 1}]}]}', b"null"],
)
def test_odd_notebooks(data: bytes) -> None:
    shown = room.preview("a.ipynb", data)
    assert isinstance(shown, NotebookPreview | Unavailable)


def test_pictures_beyond_the_limit_are_only_listed() -> None:
    shown = room.preview("a.ipynb", notebook([code("", PICTURE, PICTURE)]), limits=Limits(embedded_bytes=100))
    assert isinstance(shown, NotebookPreview)
    assert not shown.notebook.whole
    assert [bool(output.picture and output.picture.data) for output in shown.notebook.cells[0].outputs] == [True, False]


# Archives.


@pytest.mark.parametrize("path", ["a.zip", "a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz"])
def test_archives(path: str) -> None:
    modes = {"tar": "w", "gz": "w:gz", "bz2": "w:bz2", "xz": "w:xz"}
    members = ({"b/c": b"1", "a": b"22", "../evil": b"333"}, {"b/c": b"1", "a": b"2", "z": b"333"})
    ending = path.rpartition(".")[2]
    left, right = (
        documents.zipped(one) if ending == "zip" else documents.tarred(one, mode=modes[ending]) for one in members
    )
    shown = room.preview(path, left)
    assert isinstance(shown, ArchivePreview)
    assert [(one.path, one.size) for one in shown.archive.members] == [("../evil", 3), ("a", 2), ("b/c", 1)]
    result = room.compare(path, left, path, right)
    assert isinstance(result, ArchiveComparison)
    assert [pair.kind.value for pair in result.members] == ["changed", "same", "moved"]


def test_a_single_packed_file() -> None:
    shown = room.preview("notes.txt.gz", gzip.compress(b"x" * 1000))
    assert isinstance(shown, ArchivePreview)
    assert [(one.path, one.size) for one in shown.archive.members] == [("notes.txt", 1000)]


def test_an_archive_of_very_many_members() -> None:
    data = documents.zipped({f"f{number}": b"" for number in range(300)}, method=zipfile.ZIP_STORED)
    shown = room.preview("a.zip", data, limits=Limits(members=100))
    assert isinstance(shown, ArchivePreview)
    assert (len(shown.archive.members), shown.archive.whole) == (100, False)


def test_a_cut_archive_lists_what_can_be_read() -> None:
    data = documents.tarred({"a": b"1", "b": random.Random(1).randbytes(200_000), "c": b"3"})
    shown = room.preview("a.tar.gz", data[: len(data) // 2])
    assert isinstance(shown, ArchivePreview)
    assert ([one.path for one in shown.archive.members], shown.archive.whole) == (["a"], False)


@pytest.mark.parametrize(("data", "reason"), [(b"7z\xbc\xaf\x27\x1c", Reason.UNSUPPORTED), (b"no zip", Reason.BROKEN)])
def test_archives_that_cannot_be_read(data: bytes, reason: Reason) -> None:
    shown = room.preview("a.zip", data)
    assert isinstance(shown, Unavailable)
    assert shown.reason is reason


# Sound, and anything else.


def test_sound() -> None:
    shown = room.preview("a.wav", documents.wav(seconds=2))
    assert isinstance(shown, MediaPreview)
    assert (shown.kind, shown.info.duration, shown.info.sample_rate) == (ContentKind.AUDIO, 2.0, 8000)
    result = room.compare("a.wav", documents.wav(seconds=2), "a.wav", documents.wav(seconds=1))
    assert isinstance(result, MediaComparison)
    assert not result.same_bytes
    unknown = room.preview("a.mid", b"MThd\0\0\0\6")
    assert isinstance(unknown, MediaPreview)
    assert unknown.info.size == 8


def test_bytes() -> None:
    shown = room.preview("a.bin", bytes(range(40)))
    assert isinstance(shown, BinaryPreview)
    assert list(shown.content.rows()) == [(0, bytes(range(16))), (16, bytes(range(16, 32))), (32, bytes(range(32, 40)))]


@given(st.binary(max_size=50), st.binary(max_size=50), st.integers(0, 5_000))
def test_the_first_difference(left: bytes, right: bytes, common: int) -> None:
    start = bytes(common)
    result = room.compare("a.bin", start + left, "a.bin", start + right, as_kind=ContentKind.BINARY)
    assert isinstance(result, BinaryComparison)
    assert result.left is not None
    at = result.first_difference
    if at is None:
        assert left == right
    else:
        assert (start + left)[:at] == (start + right)[:at]
        assert (start + left)[at : at + 1] != (start + right)[at : at + 1]
        assert result.left.offset <= at


def test_boxes_of_markdown_are_boxes() -> None:
    shown = room.preview("a.md", b"- [ ] to do\n- [x] done\n- [link](a.md)\n\n[x] text\n")
    assert isinstance(shown, MarkdownPreview)
    assert "☐ to do" in shown.html
    assert "☑ done" in shown.html
    assert "[x] text" in shown.html
    assert shown.html.count("list-style-type:none") == 2  # no bullet beside a box

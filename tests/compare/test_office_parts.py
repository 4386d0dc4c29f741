"""Office documents beyond their body: edges of pages, notes, comments, numbers, and what differs beside the text."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import docx as python_docx
import pptx as python_pptx
import pytest
from odf.office import Annotation
from odf.opendocument import OpenDocumentText
from odf.style import Footer, Header, MasterPage, PageLayout
from odf.text import P
from pptx.util import Inches

from tests.compare import documents
from tests.compare.workbooks import OFFICE, relations, workbook
from upont_desktop import compare as room
from upont_desktop.compare.searchable import searchable_text
from upont_desktop.domain.content.documents import DocumentComparison, DocumentPreview
from upont_desktop.domain.content.tables import TableComparison
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason, Unavailable

WORD = f"{OFFICE}wordprocessingml/2006/main"
REL = f"{OFFICE}officeDocument/2006/relationships"


def blocks(path: str, data: bytes) -> list[tuple[str, str]]:
    shown = room.preview(path, data)
    assert isinstance(shown, DocumentPreview), shown
    return [(block.kind.value, f"{block.label} {block.text}".strip()) for block in shown.document.blocks if block.text]


def compared(path: str, left: bytes, right: bytes) -> DocumentComparison:
    result = room.compare(path, left, path, right)
    assert isinstance(result, DocumentComparison), result
    return result


def word(**asides: str) -> bytes:
    """A Word document made by hand, its main part not where it usually is; ``asides`` are parts beside it, by kind."""
    texts = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    parts = {
        "_rels/.rels": relations({"r1": f"{REL}/officeDocument"}, {"r1": "/other/main.xml"}),
        "other/main.xml": f'<w:document xmlns:w="{WORD}"><w:body>{paragraph.format("Body")}</w:body></w:document>',
        "other/_rels/main.xml.rels": relations(
            {kind: f"{REL}/{kind.rstrip('0123456789')}" for kind in asides}, {kind: f"{kind}.xml" for kind in asides}
        ),
    }
    for kind, text in asides.items():
        root = texts.get(kind.rstrip("0123456789"), "dataModel")
        parts[f"other/{kind}.xml"] = f'<w:{root} xmlns:w="{WORD}">{paragraph.format(text)}</w:{root}>'
    return documents.zipped({name: text.encode() for name, text in parts.items()})


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("header1", "page-edge"), ("footer2", "page-edge"), ("footnotes", "note"), ("endnotes", "note"),
        ("comments", "comment"), ("diagramData", "paragraph"),
    ],
)  # fmt: skip
def test_what_stands_beside_the_text_is_shown_compared_and_found(part: str, kind: str) -> None:
    before, after = word(**{part: "Exam of 2024"}), word(**{part: "Exam of 2025"})
    assert blocks("a.docx", before) == [("paragraph", "Body"), (kind, "Exam of 2024")]
    result = compared("a.docx", before, after)
    assert [row.kind for row in result.rows] == [RowKind.SAME, RowKind.CHANGED]
    assert "2025" in searchable_text("a.docx", after, len(after)).text


def test_the_same_head_of_several_sections_is_said_once() -> None:
    assert blocks("a.docx", word(header1="Club", header2="Club", header3="Annual report"))[1:] == [
        ("page-edge", "Club"), ("page-edge", "Annual report"),
    ]  # fmt: skip


def test_word_made_by_a_library() -> None:
    document = python_docx.Document()
    document.add_paragraph("one", style="List Number")
    document.add_paragraph("two", style="List Number")
    document.add_paragraph("dot", style="List Bullet")
    document.add_paragraph("text")
    document.sections[0].header.paragraphs[0].text = "top"
    document.sections[0].footer.paragraphs[0].text = "bottom"
    run = document.paragraphs[-1].runs[0]
    document.add_comment(run, text="why?")
    out = io.BytesIO()
    document.save(out)
    assert blocks("a.docx", out.getvalue()) == [
        ("list-item", "1. one"), ("list-item", "2. two"), ("list-item", "dot"), ("paragraph", "text"),
        ("comment", "why?"), ("page-edge", "top"), ("page-edge", "bottom"),
    ]  # fmt: skip
    shown = room.preview("a.docx", out.getvalue())
    assert isinstance(shown, DocumentPreview)
    assert shown.document.author == ""  # "python-docx" is the program


def test_text_boxes_and_levels_of_numbers() -> None:
    numbering = (
        f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/>'
        '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1">'
        '<w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        "</w:numbering>"
    )
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    )
    box = "<w:p><w:r><w:t>before</w:t><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
    body = (
        item.format(0, "a")
        + item.format(1, "b")
        + item.format(1, "c")
        + item.format(0, "d")
        + item.format(1, "e")
        + box
    )
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations({"r": f"{REL}/numbering"}, {"r": "numbering.xml"}),
        "word/numbering.xml": numbering,
    }
    assert blocks("a.docx", documents.zipped({name: text.encode() for name, text in parts.items()})) == [
        ("list-item", "III. a"), ("list-item", "III.a) b"), ("list-item", "III.b) c"), ("list-item", "IV. d"),
        ("list-item", "IV.a) e"), ("paragraph", "before"), ("paragraph", "boxed"),
    ]  # fmt: skip


def test_what_masters_show_on_every_slide() -> None:
    presentation = python_pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    slide.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "here"
    slide.notes_slide.notes_text_frame.text = "say this"
    copied = slide.shapes[0]._element
    copied.getparent().remove(copied)
    presentation.slide_masters[0].shapes._spTree.append(copied)
    slide.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "mine"
    out = io.BytesIO()
    presentation.save(out)
    assert blocks("a.pptx", out.getvalue()) == [("paragraph", "mine"), ("note", "say this"), ("page-edge", "here")]


def test_edges_and_annotations_of_libre_office() -> None:
    document = OpenDocumentText()
    layout = PageLayout(name="L")
    document.automaticstyles.addElement(layout)
    master = MasterPage(name="M", pagelayoutname=layout)
    for edge, text in ((Header(), "top"), (Footer(), "bottom")):
        edge.addElement(P(text=text))
        master.addElement(edge)
    document.masterstyles.addElement(master)
    paragraph = P(text="body")
    note = Annotation()
    note.addElement(P(text="why?"))
    paragraph.addElement(note)
    document.text.addElement(paragraph)
    out = io.BytesIO()
    document.write(out)
    assert blocks("a.odt", out.getvalue()) == [
        ("paragraph", "body"), ("comment", "why?"), ("page-edge", "top"), ("page-edge", "bottom"),
    ]  # fmt: skip


def replaced(data: bytes, name: str, part: bytes | None) -> bytes:
    """A copy with one part changed, added, or taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        if part is not None:
            new.writestr(name, part)
    return out.getvalue()


PARTS = [
    ("xl/styles.xml", ["formats"]), ("xl/media/image1.png", ["pictures"]), ("xl/vbaProject.bin", ["macros"]),
    ("xl/charts/chart1.xml", ["charts"]), ("xl/comments1.xml", ["comments"]), ("xl/embeddings/a.bin", ["embedded"]),
    ("xl/drawings/drawing1.xml", ["drawings"]), ("docProps/core.xml", ["properties"]),
    ("xl/calcChain.xml", ["settings"]),
    ("xl/externalLinks/link1.xml", ["data"]), ("unheard of", ["other"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kinds"), PARTS)
def test_what_differs_beside_the_cells_is_named(name: str, kinds: list[str]) -> None:
    book = workbook("<row><c><v>1</v></c></row>")
    result = room.compare("a.xlsm", replaced(book, name, b"<a/>"), "a.xlsm", replaced(book, name, b"<b/>"))
    assert isinstance(result, TableComparison)
    assert (result.sheets[0].kind.value, [kind.value for kind in result.others]) == ("same", kinds)
    same = room.compare("a.xlsm", book, "a.xlsm", replaced(book, "none", None))
    assert isinstance(same, TableComparison)
    assert same.others == ()


def test_cells_that_look_otherwise_are_not_unchanged() -> None:
    left, right = (workbook(f'<row><c s="{style}"><v>1</v></c></row>') for style in (0, 1))
    result = room.compare("a.xlsx", left, "a.xlsx", right)
    assert isinstance(result, TableComparison)
    assert [kind.value for kind in result.others] == ["formats"]
    result = room.compare("a.xlsx", left, "a.xlsx", workbook("<row><c><v>2</v></c></row>"))
    assert isinstance(result, TableComparison)
    assert result.others == ()


@pytest.mark.parametrize(
    ("path", "make", "name"),
    [
        ("a.docx", lambda: documents.docx(["x"]), "word/styles.xml"),
        ("a.pptx", lambda: documents.pptx([("a", "b")]), "ppt/theme/theme1.xml"),
        ("a.odt", lambda: documents.odt(["x"]), "styles.xml"),
        ("a.odp", lambda: documents.odp([("a", "b")]), "styles.xml"),
    ],
)
def test_what_differs_beside_the_text_is_named(path: str, make: Callable[[], bytes], name: str) -> None:
    data = make()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = archive.read(name)
    assert [kind.value for kind in compared(path, data, replaced(data, name, part + b"<!-- -->")).others] == ["formats"]
    assert compared(path, data, replaced(data, name, part)).others == ()


@pytest.mark.parametrize(
    ("path", "stream", "reason"),
    [
        ("a.docx", "EncryptedPackage", Reason.ENCRYPTED), ("a.xlsx", "EncryptedPackage", Reason.ENCRYPTED),
        ("a.doc", "EncryptedPackage", Reason.ENCRYPTED), ("a.docx", "something else", Reason.UNSUPPORTED),
        ("a.docx", "WordDocument", Reason.OLD_OFFICE), ("a.xlsx", "Workbook", Reason.OLD_OFFICE),
        ("a.pptx", "PowerPoint Document", Reason.OLD_OFFICE), ("a.odt", "WordDocument", Reason.OLD_OFFICE),
        ("a.doc", "WordDocument", Reason.OLD_OFFICE), ("A.XLS", "Book", Reason.OLD_OFFICE),
        ("a.ppt", "PowerPoint Document", Reason.OLD_OFFICE), ("a.pps", "cut", Reason.OLD_OFFICE),
    ],
)  # fmt: skip
def test_an_old_file_is_called_that_whatever_its_name(path: str, stream: str, reason: Reason) -> None:
    entry = stream.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(stream) + 2)
    shown = room.preview(path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(1024, b"\0") + entry.ljust(512, b"\0"))
    assert isinstance(shown, Unavailable)
    assert shown.reason is reason
    assert reason is Reason.ENCRYPTED or "older" in shown.detail
    assert ("under a name" in shown.detail) == (reason is not Reason.ENCRYPTED and path.endswith(("x", "odt")))
    different = room.compare(path, b"\xd0\xcf\x11\xe0" + bytes(2_000), path, b"\xd0\xcf\x11\xe0" + bytes(3_000))
    assert isinstance(different, Unavailable)


def test_unknown_attributes_do_not_spoil_the_rest() -> None:
    body = (
        f'<w:document xmlns:w="{WORD}" xmlns:v="http://example.org/new"><w:body><w:p v:val="x"><w:pPr>'
        '<w:pStyle v:val="Heading9" w:val="Heading1"/><w:numPr><w:ilvl w:val="0" v:val="8"/></w:numPr></w:pPr>'
        "<w:r><w:t>item</w:t></w:r></w:p></w:body></w:document>"
    )
    styles = (
        f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    parts = {
        "word/document.xml": body,
        "word/_rels/document.xml.rels": relations({"r": f"{REL}/styles"}, {"r": "styles.xml"}),
        "word/styles.xml": styles,
    }
    assert blocks("a.docx", documents.zipped({name: text.encode() for name, text in parts.items()})) == [
        ("heading", "item")
    ]


def test_heads_and_feet_that_a_presentation_declares() -> None:
    """As LibreOffice Impress writes them: declared once, used by slides, or by none."""
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for prefix, space in {"o": "office", "p": "presentation", "d": "drawing", "t": "text"}.items()
    )
    content = (
        f"<o:document-content{spaces}><o:body><o:presentation>"
        '<p:header-decl p:name="h">Club meeting</p:header-decl><p:footer-decl p:name="f">Not for\n sale</p:footer-decl>'
        '<p:footer-decl p:name="g">Nobody shows this</p:footer-decl>'
        '<p:date-time-decl p:name="f" p:source="fixed">1 May</p:date-time-decl>'
        '<d:page p:use-footer-name="f" p:use-header-name="h">'
        "<d:frame><d:text-box><t:p>Hello</t:p></d:text-box></d:frame>"
        '</d:page><d:page p:use-footer-name="f"/></o:presentation></o:body></o:document-content>'
    ).encode()
    expected = [("paragraph", "Hello"), ("page-edge", "Club meeting"), ("page-edge", "Not for sale")]
    data = documents.zipped({"content.xml": content})
    assert blocks("a.odp", data) == blocks("a.fodp", content) == expected
    assert "Club meeting" in searchable_text("a.odp", data, len(data)).text
    other = documents.zipped({"content.xml": content.replace(b"Club", b"Board")})
    assert any(row.kind is not RowKind.SAME for row in compared("a.odp", data, other).rows)

"""Documents of every kind, made with the libraries that people's programs resemble, and hostile ones made by hand."""

from __future__ import annotations

import io
import struct
import tarfile
import wave
import zipfile
import zlib
from collections.abc import Mapping, Sequence

import docx as python_docx
import openpyxl
import pptx as python_pptx
import pypdf
from odf import dc
from odf.draw import Frame, Page, TextBox
from odf.opendocument import OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText
from odf.style import MasterPage, PageLayout
from odf.table import Table, TableCell, TableRow
from odf.text import H, P
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

XML_BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]><x>&g;</x>"""


def png(width: int, height: int, *, colour: bytes = b"\x10\x20\x30") -> bytes:
    """A PNG of one colour; a large one only declares its size."""
    rows = (b"\0" + colour * width) * height if width * height < 1_000_000 else b""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pdf(
    pages: Sequence[str], *, title: str = "", author: str = "", password: str | None = None, cipher: str = "RC4-128"
) -> bytes:
    """A PDF with one line of text a page; an empty password protects it from changes only."""
    writer = pypdf.PdfWriter()
    for text in pages:
        page = writer.add_blank_page(595, 842)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 18 Tf 60 760 Td ({text}) Tj ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
    if title or author:
        writer.add_metadata({"/Title": title, "/Author": author})
    if password is not None:
        writer.encrypt(password, "of the owner", algorithm=cipher)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(paragraphs: Sequence[str], *, title: str = "", author: str = "", picture: bytes = b"") -> bytes:
    """A Word document; a paragraph that starts with ``# `` is a heading, with ``- `` a list item."""
    document = python_docx.Document()
    document.core_properties.title, document.core_properties.author = title, author
    for text in paragraphs:
        if text.startswith("#"):
            document.add_heading(text.lstrip("# "), level=len(text) - len(text.lstrip("#")))
        elif text.startswith("- "):
            document.add_paragraph(text[2:], style="List Bullet")
        else:
            document.add_paragraph(text)
    if picture:
        document.add_picture(io.BytesIO(picture))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pptx(slides: Sequence[tuple[str, str]]) -> bytes:
    """A PowerPoint presentation of (title, body) slides."""
    presentation = python_pptx.Presentation()
    for title, body in slides:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = body
    out = io.BytesIO()
    presentation.save(out)
    return out.getvalue()


def odt(paragraphs: Sequence[str], *, title: str = "") -> bytes:
    """A LibreOffice text; a paragraph that starts with ``# `` is a heading."""
    document = OpenDocumentText()
    if title:
        document.meta.addElement(dc.Title(text=title))
    for text in paragraphs:
        if text.startswith("#"):
            document.text.addElement(H(outlinelevel=len(text) - len(text.lstrip("#")), text=text.lstrip("# ")))
        else:
            document.text.addElement(P(text=text))
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def odp(slides: Sequence[tuple[str, str]]) -> bytes:
    """A LibreOffice presentation."""
    document = OpenDocumentPresentation()
    layout = PageLayout(name="L")
    document.automaticstyles.addElement(layout)
    master = MasterPage(name="M", pagelayoutname=layout)
    document.masterstyles.addElement(master)
    for number, texts in enumerate(slides, 1):
        page = Page(name=f"page{number}", masterpagename=master)
        for text in texts:
            frame, box = Frame(), TextBox()
            box.addElement(P(text=text))
            frame.addElement(box)
            page.addElement(frame)
        document.presentation.addElement(page)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


Cell = str | int | float | bool | None


def ods(sheets: Mapping[str, Sequence[Sequence[Cell]]], *, title: str = "") -> bytes:
    """A LibreOffice spreadsheet."""
    document = OpenDocumentSpreadsheet()
    if title:
        document.meta.addElement(dc.Title(text=title))
    for name, rows in sheets.items():
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for cell in row:
                if cell is None:
                    line.addElement(TableCell())
                elif isinstance(cell, int | float):
                    element = TableCell(valuetype="float", value=str(cell))
                    element.addElement(P(text=str(cell)))
                    line.addElement(element)
                else:
                    element = TableCell(valuetype="string")
                    element.addElement(P(text=cell))
                    line.addElement(element)
            table.addElement(line)
        document.spreadsheet.addElement(table)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def xlsx(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """An Excel workbook."""
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def wav(*, seconds: float = 1, rate: int = 8000) -> bytes:
    """Silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(rate)
        sound.writeframes(b"\x80" * round(rate * seconds))
    return out.getvalue()


def zipped(members: Mapping[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 3, 12, 10, 0, 0)), data, compress_type=method)
    return out.getvalue()


def tarred(members: Mapping[str, bytes], *, mode: str = "w:gz") -> bytes:
    """A tar archive."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()

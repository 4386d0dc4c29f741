"""The work behind a view, done in the background: what the service tells of the versions, and what only Qt can make."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Signature
from upont_desktop.domain.content.archives import ArchiveComparison, ArchivePreview
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.documents import (
    Block,
    BlockKind,
    Document,
    DocumentComparison,
    DocumentPreview,
    EmbeddedPicture,
)
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.media import MediaComparison, MediaPreview
from upont_desktop.domain.content.notebooks import NotebookComparison, NotebookPreview
from upont_desktop.domain.content.pdf import PdfComparison, PdfDocument, PdfPreview
from upont_desktop.domain.content.pictures import PictureComparison, PicturePreview, SvgComparison, SvgPreview
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.tables import TableComparison, TablePreview
from upont_desktop.domain.content.text import ComparedRow, RowKind, TextComparison, TextPreview, TextSide
from upont_desktop.domain.content.toml import TomlComparison, TomlPreview
from upont_desktop.domain.content.unavailable import Unavailable
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.content.code.page_rows import TextPage, page_of_text, pages_of, pages_of_rows
from upont_desktop.ui.content.lists.builders import hex_page, hex_pages
from upont_desktop.ui.content.pictures.linked_images import LinkedPictures
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.content.rich.documents_html import EMBEDDED
from upont_desktop.ui.content.rich.notebooks_html import pictures_of
from upont_desktop.ui.core.background import WorkerContext

Read: TypeAlias = Callable[[Resource], bytes]
Drawn: TypeAlias = Picture | Unavailable | None
Makers: TypeAlias = tuple[Signature | None, Signature | None]
translate = QCoreApplication.translate
_NAMING = frozenset({EntryKind.LINK, EntryKind.SUBMODULE})
_MOST_EMBEDDED = 100  # pictures of one text: all are decoded before it is shown
_MOST_EMBEDDED_PIXELS = 16_000_000  # of one picture: 64 MB
_DATA = re.compile(r"data:[\w/+.-]*;base64,(.*)", re.DOTALL)
_SOURCES = re.compile(r'<img[^>]*?\bsrc="([^"]*)"')


_Documents: TypeAlias = (
    PdfPreview | PdfComparison | DocumentPreview | DocumentComparison | NotebookPreview | NotebookComparison
    | TablePreview | TableComparison | MediaPreview | MediaComparison | ArchivePreview | ArchiveComparison | Unavailable
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ViewRequest:
    """What is to be shown: the preview of ``new`` (of ``old``, where there is no new one), or their comparison."""

    circle: Circle
    old: Resource | None
    new: Resource | None
    compare: bool
    options: CompareOptions

    @property
    def shown(self) -> Resource:
        """The version that a preview shows."""
        found = self.new or self.old
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class Extras:
    """What only Qt can make of a content, or what takes too long for the window: rows, pixels, bytes."""

    pages: tuple[TextPage, ...] = ()
    pictures: tuple[Drawn, Drawn] = (None, None)
    documents: tuple[bytes | None, bytes | None] = (None, None)
    images: dict[str, QImage] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PreviewAnswer:
    """One version to show, and who made what was asked for, the older side first."""

    request: ViewRequest
    content: Preview
    extras: Extras
    made: Makers = (None, None)


@dataclass(frozen=True, slots=True)
class ComparisonAnswer:
    """Two versions to show, and who made them."""

    request: ViewRequest
    content: Comparison
    extras: Extras
    made: Makers = (None, None)


Answer: TypeAlias = PreviewAnswer | ComparisonAnswer


def answer(worker: WorkerContext, request: ViewRequest) -> Answer:
    """Ask the service, on a background thread."""
    asked = RequestInProgress(worker, request)
    if request.compare:
        compared = asked.comparison(lambda: worker.cancelled)
        return ComparisonAnswer(request, compared, asked.extras(compared), asked.made())
    preview = asked.preview(lambda: worker.cancelled)
    return PreviewAnswer(request, preview, asked.extras(preview), asked.made())


class RequestInProgress:
    """One request, being answered."""

    def __init__(self, worker: WorkerContext, request: ViewRequest) -> None:
        self.reader = worker.reader(request.circle)
        self._request = request
        self._decoder = PictureDecoder(worker.pixels, lambda: worker.cancelled)
        self._beside = LinkedPictures(self.reader, self._decoder, lambda: worker.cancelled)

    def preview(self, cancelled: Callable[[], bool]) -> Preview:
        """What a version looks like; of a link or a submodule, what it names."""
        shown = self._request.shown
        if shown.kind in _NAMING:
            return TextPreview(ContentKind.TEXT, self._named(shown))
        encoding = self.reader.contents.encoding(self._request.new, self._request.old)
        return self.reader.contents.preview(shown, cancelled, encoding)

    def comparison(self, cancelled: Callable[[], bool]) -> Comparison:
        """How two versions differ; where one is a link or a submodule, what they name."""
        old, new = self._request.old, self._request.new
        if not any(side is not None and side.kind in _NAMING for side in (old, new)):
            return self.reader.contents.compare(old, new, self._request.options, cancelled)
        left, right = (None if side is None else self._named(side) for side in (old, new))
        if left == right:
            kind = RowKind.SAME
        else:
            kind = RowKind.CHANGED if left and right else RowKind.ADDED if right else RowKind.REMOVED
        row = ComparedRow(kind, 0 if left else None, 0 if right else None)
        return TextComparison(ContentKind.TEXT, left, right, (row,), changed=int(kind is not RowKind.SAME))

    def made(self) -> Makers:
        """Who made the versions, and when."""
        old, new = (side and self.reader.histories.made(side) for side in (self._request.old, self._request.new))
        return old.author if old else None, new.author if new else None

    def _named(self, resource: Resource) -> TextSide:
        if resource.kind not in _NAMING:
            return TextSide((translate("Content", "(a file)"),))
        data = self.reader.contents.content(resource)
        return TextSide((display(data.decode("utf-8", "surrogateescape")),))

    # -- what only Qt can make ---------------------------------------------------------------------------------------

    def extras(self, content: Preview | Comparison) -> Extras:  # noqa: C901, PLR0911 - a case for each kind
        """For each kind, what its view needs."""
        match content:
            case TextPreview() | TomlPreview():
                return Extras((page_of_text(content.text),))
            case TextComparison():
                return Extras(pages_of(content))
            case TomlComparison():
                return Extras(pages_of(content.text))
            case MarkdownPreview():
                return Extras((page_of_text(content.text),), images=self._images(content.html))
            case MarkdownComparison():
                return Extras(pages_of(content.text), images=self._images(content.html))
            case PicturePreview() | PictureComparison():
                return Extras(pictures=self._pixels())
            case SvgPreview():
                return Extras((page_of_text(content.text),) if content.text else (), (None, self._drawn(content)))
            case SvgComparison():
                pages = pages_of(content.text) if content.text else ()
                return Extras(pages, (self._drawn(content.left), self._drawn(content.right)))
            case BinaryPreview():
                return Extras((hex_page(content),))
            case BinaryComparison():
                return Extras(hex_pages(content))
            case _:
                return self._extras_of_documents(content)

    def _extras_of_documents(self, content: _Documents) -> Extras:
        match content:
            case PdfPreview():
                page = page_of_text(TextSide(tuple(_pdf_lines(content.document))))
                return Extras((page,), documents=(None, self._read(self._request.shown)))
            case PdfComparison():
                return Extras(self._pdf_pages(content), documents=self._both())
            case DocumentPreview():
                return Extras((page_of_text(_document_text(content.document)),))
            case DocumentComparison():
                left, right = _document_text(content.left), _document_text(content.right)
                return Extras(pages_of_rows(left, right, content.rows))
            case NotebookPreview():
                return Extras(images=self._embedded(pictures_of(content.notebook)))
            case NotebookComparison():
                both = (picture for side in (content.left, content.right) for picture in pictures_of(side))
                return Extras(images=self._embedded(both))
            case (
                TablePreview()
                | TableComparison()
                | MediaPreview()
                | MediaComparison()
                | ArchivePreview()
                | ArchiveComparison()
                | Unavailable()
            ):
                return Extras()
            case _:
                assert_never(content)

    def _read(self, resource: Resource | None) -> bytes | None:
        return None if resource is None or not resource.exists else self.reader.contents.content(resource)

    def _both(self) -> tuple[bytes | None, bytes | None]:
        return self._read(self._request.old), self._read(self._request.new)

    def _pixels(self) -> tuple[Drawn, Drawn]:
        sides = self._both() if self._request.compare else (None, self._read(self._request.shown))
        old, new = (None if data is None else self._decoder.read_picture(data) for data in sides)
        return old, new

    def _pdf_pages(self, compared: PdfComparison) -> tuple[TextPage, ...]:
        left, right = (TextSide(each.lines() if each else ()) for each in (compared.left, compared.right))
        return pages_of_rows(left, right, compared.rows)

    def _images(self, html: str) -> dict[str, QImage]:
        """The pictures that a Markdown text names: within itself, or beside it in the circle."""
        images: dict[str, QImage] = {}
        for written in dict.fromkeys(_SOURCES.findall(html)):
            address = unescape(written)
            found = _DATA.fullmatch(address)
            picture = self._from_base64(found[1]) if found else self._beside.picture(address, self._sides())
            if isinstance(picture, Picture):
                images[address] = _at_its_size(picture)
            if len(images) >= _MOST_EMBEDDED:
                break
        return images

    def _sides(self) -> list[Resource]:
        return [side for side in (self._request.new, self._request.old) if side is not None and side.exists]

    def _drawn(self, preview: SvgPreview | None) -> Drawn:
        return self._decoder.draw_svg(preview.drawing) if preview is not None and preview.drawing else None

    def _embedded(self, pictures: Iterable[EmbeddedPicture]) -> dict[str, QImage]:
        images: dict[str, QImage] = {}
        for picture in pictures:
            address = EMBEDDED + picture.digest
            if picture.data and address not in images and len(images) < _MOST_EMBEDDED:
                read = self._from_base64(picture.data)
                if isinstance(read, Picture):
                    images[address] = read.image
        return images

    def _from_base64(self, data: str) -> Drawn:
        try:
            decoded = base64.b64decode(data)
        except (binascii.Error, ValueError):
            return None
        return self._decoder.read_picture(decoded, _MOST_EMBEDDED_PIXELS)


def _at_its_size(picture: Picture) -> QImage:
    if picture.image.width() == picture.width:
        return picture.image
    image = QImage(picture.image)
    image.setDevicePixelRatio(picture.image.width() / max(1, picture.width))
    return image


def _pdf_lines(document: PdfDocument) -> Iterator[str]:
    """The text of each page, a line of dots between two."""
    for number, page in enumerate(document.pages):
        if number:
            yield "· · ·"
        yield from page.lines


def _document_text(document: Document | None) -> TextSide:
    """Blocks as lines of text, one each: rows of a comparison count them."""
    return TextSide(tuple(_block_line(block) for block in document.blocks) if document else ())


def _block_line(block: Block) -> str:
    text = block.text.replace("\n", " ")
    if block.kind is BlockKind.HEADING:
        return text
    return text if block.kind is not BlockKind.SLIDE else f"{block.slide}. {text}".rstrip()

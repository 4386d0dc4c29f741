"""Which view shows which content: one case for each kind, checked to be all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.content.archives import ArchiveComparison, ArchivePreview
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.documents import Document, DocumentComparison, DocumentPreview
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.media import MediaComparison, MediaPreview
from upont_desktop.domain.content.notebooks import NotebookComparison, NotebookPreview
from upont_desktop.domain.content.pdf import PdfComparison, PdfPreview
from upont_desktop.domain.content.pictures import (
    PictureComparison,
    PictureInfo,
    PicturePreview,
    SvgComparison,
    SvgPreview,
)
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.tables import TableComparison, TablePreview
from upont_desktop.domain.content.text import TextComparison, TextPreview
from upont_desktop.domain.content.toml import TomlComparison, TomlPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.content.base import AS_TEXT, Viewer, ViewPreferences
from upont_desktop.ui.content.code.colours import token_colours
from upont_desktop.ui.content.code.page_rows import TextPage
from upont_desktop.ui.content.code.text_viewers import TextComparisonView, TextView
from upont_desktop.ui.content.counts import COUNTS
from upont_desktop.ui.content.lists import builders
from upont_desktop.ui.content.lists.media_player import MediaView
from upont_desktop.ui.content.lists.record_list import ListedRecords, RecordsView
from upont_desktop.ui.content.loader import Drawn, Extras
from upont_desktop.ui.content.pdf.layout import PdfSheets, sheets_of_comparison, sheets_of_document
from upont_desktop.ui.content.pdf.pdf_viewer import PdfView
from upont_desktop.ui.content.pictures.picture_viewers import PictureView
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.content.rich.documents_html import comparison_html, document_html
from upont_desktop.ui.content.rich.notebooks_html import notebook_comparison_html, notebook_html
from upont_desktop.ui.content.rich.rich_viewer import RichView
from upont_desktop.ui.content.tables.table_viewers import TableView
from upont_desktop.ui.content.tabs import Facet, Facets
from upont_desktop.ui.content.unavailable import UnavailableView
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.labels import size

translate = QCoreApplication.translate
_MOST_BLOCKS = 3_000
"""A longer document is shown as plain text: rich text of that length takes seconds to lay out."""


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What views are made with. ``pixels`` draws pages, ``captions`` name the two versions, ``blanks_ignored`` is how
    they were compared.
    """

    themes: Themes
    habits: ViewPreferences
    extras: Extras
    pixels: HelperPool
    captions: tuple[str, str] = ("", "")
    blanks_ignored: bool = False


def preview_view(content: Preview, context: ViewContext) -> Viewer:  # noqa: C901, PLR0911, PLR0912 - one case for each kind
    """The view of one version."""
    extras = context.extras
    match content:
        case TextPreview():
            return TextView(context.themes, context.habits, extras.pages[0], content_labels.text_notes(content.text))
        case MarkdownPreview():
            return _markdown(content, context)
        case TomlPreview():
            return _toml(content, context)
        case PicturePreview():
            return _picture((None, content.info), context)
        case SvgPreview():
            return _svg(content, context)
        case PdfPreview():
            return _pdf(content, context)
        case TablePreview():
            return TableView(context.themes, content.sheets, content_labels.table_notes(content))
        case DocumentPreview():
            return _document(content, context)
        case NotebookPreview():
            html = notebook_html(content.notebook, token_colours(context.themes.current))
            notes = content_labels.notebook_notes(None, content.notebook)
            return RichView(context.themes, html, extras.images, notes, formulas=content.notebook.formulas)
        case MediaPreview():
            records = builders.media_records(content.info)
            return MediaView(context.themes, records, size(content.info.size), content.kind, playable=True)
        case ArchivePreview():
            notes = builders.archive_notes(None, content.archive)
            name = translate("Content", "What the archive holds")
            return RecordsView(context.themes, builders.archive_records(content.archive), notes, name)
        case BinaryPreview():
            notes = content_labels.joined(size(content.content.size), content.mime, _rest(content))
            return TextView(context.themes, context.habits, extras.pages[0], notes, numbers=False, wrap=False)
        case Unavailable():
            return UnavailableView(context.themes, content)
        case _:
            assert_never(content)


def comparison_view(content: Comparison, context: ViewContext) -> Viewer:  # noqa: C901, PLR0911, PLR0912 - as above
    """The view of two versions."""
    extras = context.extras
    match content:
        case TextComparison():
            return _text_comparison(content, context)
        case MarkdownComparison():
            return _markdown_comparison(content, context)
        case TomlComparison():
            return _toml_comparison(content, context)
        case PictureComparison():
            return _picture((content.left, content.right), context)
        case SvgComparison():
            return _svg_comparison(content, context)
        case PdfComparison():
            return _pdf_comparison(content, context)
        case TableComparison():
            notes = content_labels.table_comparison_notes(content)
            return TableView(context.themes, content.sheets, notes, beside=bool(content.others))
        case DocumentComparison():
            return _document_comparison(content, context)
        case NotebookComparison():
            html = notebook_comparison_html(content, token_colours(context.themes.current))
            notes = content_labels.notebook_notes(content.left, content.right)
            formulas = [one for side in (content.left, content.right) if side for one in side.formulas]
            return RichView(context.themes, html, extras.images, notes, changes=True, formulas=formulas)
        case MediaComparison():
            return _media_comparison(content, context)
        case ArchiveComparison():
            notes = builders.archive_notes(content.left, content.right)
            name = translate("Content", "What the archive holds")
            return RecordsView(context.themes, builders.archive_comparison_records(content), notes, name)
        case BinaryComparison():
            notes = content_labels.binary_notes(content)
            return TextComparisonView(context.themes, context.habits, _two(extras), notes, False, False, wrap=False)
        case Unavailable():
            return UnavailableView(context.themes, content)
        case _:
            assert_never(content)


def _media_comparison(content: MediaComparison, context: ViewContext) -> MediaView:
    same = translate("Content", "The content is the same") if content.same_bytes else ""
    return MediaView(context.themes, builders.media_comparison_records(content), same, content.kind, playable=False)


def _two(extras: Extras) -> tuple[TextPage, TextPage]:
    unified, beside = extras.pages
    return unified, beside


def _rest(content: BinaryPreview) -> str:
    shown = len(content.content.hex) // 2
    if shown >= content.content.size:
        return ""
    return translate("Content", "the first {size}").format(size=size(shown))


# -- texts -------------------------------------------------------------------------------------------------------------


def _text_comparison(content: TextComparison, context: ViewContext) -> TextComparisonView:
    notes = content_labels.comparison_notes(content, context.blanks_ignored)
    return TextComparisonView(context.themes, context.habits, _two(context.extras), notes)


def _markdown(content: MarkdownPreview, context: ViewContext) -> Viewer:
    notes = content_labels.text_notes(content.text)

    def text() -> Viewer:
        return TextView(context.themes, context.habits, context.extras.pages[0], notes)

    if not content.html:
        return text()
    rendered = Facet(
        "rendered",
        _as_it_looks(),
        lambda: RichView(context.themes, content.html, context.extras.images, notes, formulas=content.formulas),
    )
    return Facets("markdown", (rendered, Facet(AS_TEXT, _as_text(), text)), context.habits)


def _markdown_comparison(content: MarkdownComparison, context: ViewContext) -> Viewer:
    if not content.html:
        return _text_comparison(content.text, context)
    notes = content_labels.comparison_notes(content.text, context.blanks_ignored)
    rendered = Facet(
        "rendered",
        _as_it_looks(),
        lambda: RichView(
            context.themes, content.html, context.extras.images, notes, changes=True, formulas=content.formulas
        ),
    )
    text = Facet(AS_TEXT, _as_text(), lambda: _text_comparison(content.text, context))
    return Facets("markdown", (rendered, text), context.habits)


def _toml(content: TomlPreview, context: ViewContext) -> Viewer:
    wrong = content_labels.no_toml(content.wrong_line)
    notes = content_labels.joined(wrong, content_labels.text_notes(content.text))

    def text() -> Viewer:
        return TextView(context.themes, context.habits, context.extras.pages[0], notes)

    if not content.values:
        return text()
    return _settings(builders.toml_records(content), notes, Facet("text", _as_text(), text), context)


def _toml_comparison(content: TomlComparison, context: ViewContext) -> Viewer:
    if not content.pairs:
        return _text_comparison(content.text, context)
    text = Facet("text", _as_text(), lambda: _text_comparison(content.text, context))
    notes = content_labels.comparison_notes(content.text, context.blanks_ignored)
    return _settings(builders.toml_comparison_records(content), notes, text, context)


def _settings(records: ListedRecords, notes: str, text: Facet, context: ViewContext) -> Facets:
    name = translate("Content", "Settings")
    said = content_labels.joined(COUNTS.settings(len(records.records)), notes)
    values = Facet("values", name, lambda: RecordsView(context.themes, records, said, name))
    return Facets("toml", (values, text), context.habits)


def _as_it_looks() -> str:
    return translate("Content", "As it looks")


def _as_text() -> str:
    return translate("Content", "As text")


# -- pictures ----------------------------------------------------------------------------------------------------------


def _picture(infos: tuple[PictureInfo | None, PictureInfo | None], context: ViewContext) -> Viewer:
    notes = content_labels.picture_notes(*infos)
    refused = next((drawn for drawn in context.extras.pictures if isinstance(drawn, Unavailable)), None)
    if refused is not None:
        return UnavailableView(context.themes, refused, notes)
    return PictureView(context.themes, context.habits, _pictures(context.extras), context.captions, notes)


def _pictures(extras: Extras) -> tuple[Picture | None, Picture | None]:
    def picture(drawn: Drawn) -> Picture | None:
        return drawn if isinstance(drawn, Picture) else None

    return picture(extras.pictures[0]), picture(extras.pictures[1])


def _drawing(notes: str, problem: str, context: ViewContext) -> Viewer:
    """A drawing as picture; where it cannot be drawn, why."""
    if not any(isinstance(drawn, Picture) for drawn in context.extras.pictures):
        return UnavailableView(context.themes, Unavailable(Reason.UNSUPPORTED, problem), notes)
    return PictureView(context.themes, context.habits, _pictures(context.extras), context.captions, notes)


def _svg(content: SvgPreview, context: ViewContext) -> Viewer:
    notes = content_labels.picture_notes(None, content.info)
    facets = [Facet("picture", translate("Content", "Picture"), lambda: _drawing(notes, content.problem, context))]
    side = content.text
    if side is not None:
        text_notes = content_labels.text_notes(side)
        facets.append(
            Facet(
                AS_TEXT,
                _as_text(),
                lambda: TextView(context.themes, context.habits, context.extras.pages[0], text_notes),
            )
        )
    return Facets("svg", facets, context.habits)


def _svg_comparison(content: SvgComparison, context: ViewContext) -> Viewer:
    sides = [side for side in (content.left, content.right) if side is not None]
    problem = next((side.problem for side in sides if side.problem), "")
    notes = content_labels.picture_notes(*(side.info if side else None for side in (content.left, content.right)))
    facets = [Facet("picture", translate("Content", "Picture"), lambda: _drawing(notes, problem, context))]
    compared = content.text
    if compared is not None:
        facets.append(Facet(AS_TEXT, _as_text(), lambda: _text_comparison(compared, context)))
    return Facets("svg", facets, context.habits)


# -- pages and documents -----------------------------------------------------------------------------------------------


def _pdf(content: PdfPreview, context: ViewContext) -> Viewer:
    notes = content_labels.pdf_notes(None, content.document)
    return _pages(
        sheets_of_document(content.document),
        notes,
        Facet(
            AS_TEXT,
            _as_text(),
            lambda: TextView(context.themes, context.habits, context.extras.pages[0], notes, numbers=False),
        ),
        context,
    )


def _pdf_comparison(content: PdfComparison, context: ViewContext) -> Viewer:
    notes = content_labels.joined(
        content_labels.page_counts(content), content_labels.pdf_notes(content.left, content.right)
    )
    text = Facet(
        AS_TEXT,
        _as_text(),
        lambda: TextComparisonView(
            context.themes, context.habits, _two(context.extras), notes, numbers=False, blanks=False
        ),
    )
    return _pages(sheets_of_comparison(content), notes, text, context)


def _pages(sheets: PdfSheets, notes: str, text: Facet, context: ViewContext) -> Facets:
    pages = Facet(
        "pages",
        translate("Content", "Pages"),
        lambda: PdfView(context.themes, sheets, context.extras.documents, context.pixels, notes),
    )
    return Facets("pdf", (pages, text), context.habits)


def _document(content: DocumentPreview, context: ViewContext) -> Viewer:
    document, notes = content.document, content_labels.document_notes(None, content.document)
    facets = [_document_text(document, notes, content.kind, context)]
    if document.pictures:
        facets.append(_document_pictures(builders.picture_records(document), context))
    return Facets("document", facets, context.habits)


def _document_text(document: Document, notes: str, kind: ContentKind, context: ViewContext) -> Facet:
    title = translate("Content", "Slides") if kind is ContentKind.PRESENTATION else translate("Content", "Text")

    def make() -> Viewer:
        if len(document.blocks) > _MOST_BLOCKS:
            return TextView(context.themes, context.habits, context.extras.pages[0], notes, numbers=False)
        return RichView(context.themes, document_html(document, content_labels.slide_title()), {}, notes)

    return Facet("marked", title, make)


def _document_comparison(content: DocumentComparison, context: ViewContext) -> Viewer:
    notes = content_labels.document_comparison_notes(content)
    marked = Facet(
        "marked",
        translate("Content", "Changes marked"),
        lambda: RichView(
            context.themes,
            comparison_html(content, content_labels.slide_title()),
            {},
            notes,
            changes=True,
            blanks=False,
        ),
    )
    beside = Facet(
        "beside",
        _as_text(),
        lambda: TextComparisonView(
            context.themes, context.habits, _two(context.extras), notes, numbers=False, blanks=False
        ),
    )
    facets = [marked, beside] if len(content.rows) <= _MOST_BLOCKS else [beside]
    if content.pictures:
        facets.append(_document_pictures(builders.picture_comparison_records(content), context))
    return Facets("document", facets, context.habits)


def _document_pictures(records: ListedRecords, context: ViewContext) -> Facet:
    name = translate("Content", "Pictures")
    notes = COUNTS.pictures(len(records.records))
    return Facet("pictures", name, lambda: RecordsView(context.themes, records, notes, name))

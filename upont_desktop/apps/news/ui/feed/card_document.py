"""The text of a card, laid out: rendered Markdown with formulas, which loads nothing from anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextDocument

from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPost, without_pictures
from upont_desktop.ui.content.rich.formula_images import FormulaImages
from upont_desktop.ui.content.rich.rich_viewer import style_of
from upont_desktop.ui.style.theme import Theme, colour

INDENT = 22
"""Pixels of a list in a text: Qt's own are wider than a card can spare."""


_LARGEST = 1.1  # of a heading in a text, times its letters: below the title of the card


def headings(font: QFont, largest: float) -> str:
    """Rules that keep the headings of a text below its title: ``largest`` times the letters, then smaller."""
    sizes = ((1, largest), (2, largest), (3, (1 + largest) / 2), (4, 1), (5, 1), (6, 1))
    return "".join(f"h{level} {{ font-size: {font.pointSizeF() * size:.1f}pt; }}" for level, size in sizes)


class CardDocument(QTextDocument):
    """The text of one card in one width. Before it is rendered it is laid out by Qt's own Markdown, which is as high
    but knows no formulas.
    """

    def __init__(
        self, text: str, rendered: RenderedPost | None, theme: Theme, font: QFont, width: int, ratio: float
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._font, self._ratio, self._room = theme, font, ratio, width
        self._formulas = FormulaImages(() if rendered is None else rendered.formulas)
        self.is_rendered = rendered is not None and bool(rendered.html or not text)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(INDENT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(f"{style_of(theme, font)}{headings(font, _LARGEST)}")
        self.setTextWidth(width)
        if rendered is not None and rendered.html:
            self.setHtml(without_pictures(rendered.html))
            self._formulas.align(self, font)
        else:
            self.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.whole_height = round(self.size().height())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Formulas; nothing from anywhere else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name if isinstance(name, str) else name.toString()
        return self._formulas.image(address, self._font, colour(self._theme.text), self._ratio, self._room)

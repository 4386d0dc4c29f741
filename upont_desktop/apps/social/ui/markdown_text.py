"""Markdown that somebody wrote, as text: no pages or pictures are loaded from anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

_MOST = 20_000  # letters of a description that are shown: some pages


class MarkdownText(QTextBrowser):
    """As high as its text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Description"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._open)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show a text; hidden where there is none."""
        self.setVisible(bool(text.strip()))
        self.document().setMarkdown(text[:_MOST], QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._fit()

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing is loaded."""
        return None

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(200, self.height())

    def resizeEvent(self, event: object) -> None:
        """Other lines, another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 2)

    def _open(self, address: QUrl) -> None:
        if address.scheme() in {"https", "http", "mailto"}:
            QDesktopServices.openUrl(address)

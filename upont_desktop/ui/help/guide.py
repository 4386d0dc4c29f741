"""The user guide in a window of its own: its chapters at the left, the chosen one at the right."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.style.fonts import fixed_font
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.widgets.basics import SearchField
from upont_desktop.ui.widgets.sections import Sections
from upont_desktop.ui.wording.translation import spoken_language

_CHAPTER = 2  # the level of the headings that are listed


def guide_file(language: str) -> Path:
    """The guide in a language of ours."""
    return resources_folder().parent / "docs" / "guide" / f"{language}.md"


class GuidePage(QTextBrowser):
    """The text, with pictures as wide as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(24)
        self._folder = Path()
        self._text = ""
        self._width = 0

    def show_text(self, text: str, folder: Path) -> None:
        """Show Markdown whose pictures lie in a folder."""
        self._text, self._folder = text, folder
        self._render()

    def _render(self) -> None:
        self._width = self.viewport().width()
        at = self.verticalScrollBar().value()
        self.setMarkdown(self._text)
        self._dress()
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures anew."""
        super().resizeEvent(event)
        if self._text and self.viewport().width() != self._width:
            self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the guide's own folder, and nothing else from anywhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = self._folder / QUrl(name).path()
        if not path.is_file() or not path.resolve().is_relative_to(self._folder.resolve()):
            return None
        return _fitted(QImage(str(path)), self.viewport().width() - 60, self.devicePixelRatioF())

    def _dress(self) -> None:
        """What Markdown does not say: room in tables and above headings, the font of code."""
        line = self.palette().color(QPalette.ColorRole.Mid)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setCellPadding(6)
                table.setCellSpacing(0)
                table.setBorder(1)
                table.setBorderCollapse(True)
                table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                table.setBorderBrush(line)
                table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(table)
        self._dress_blocks()

    def _dress_blocks(self) -> None:
        families = [fixed_font().family()]
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == _CHAPTER:
                heading = QTextBlockFormat()
                heading.setTopMargin(26)
                QTextCursor(block).mergeBlockFormat(heading)
            for part in block.textFormats():
                if part.format.fontFixedPitch() or part.format.property(QTextFormat.Property.FontFixedPitch):
                    cursor = self.textCursor()
                    cursor.setPosition(block.position() + part.start)
                    cursor.setPosition(block.position() + part.start + part.length, cursor.MoveMode.KeepAnchor)
                    code = QTextCharFormat()
                    code.setFontFamilies(families)
                    cursor.mergeCharFormat(code)
            block = block.next()


def _fitted(image: QImage, room: int, scale: float) -> QImage:
    """A picture as wide as the room at most, fine on a fine screen, with a line around it."""
    width = min(image.width(), max(80, room))
    fitted = image.scaledToWidth(round(width * scale), Qt.TransformationMode.SmoothTransformation)
    fitted.setDevicePixelRatio(scale)
    painter = QPainter(fitted)
    painter.setPen(Qt.GlobalColor.gray)
    size = fitted.deviceIndependentSize()
    painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1))
    painter.end()
    return fitted


class Guide(QWidget):
    """F1. Chapters, search, and the text in the language of the window."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Guide"))
        self._themes = themes
        self.field = SearchField(themes, self.tr("Find in the guide"), parent=self)
        self.chapters = Sections(themes, self.tr("Chapters"))
        self.page = GuidePage()
        self.page.setAccessibleName(self.tr("Guide"))
        self._arrange()
        self.field.textChanged.connect(self._find_first)
        self.field.returnPressed.connect(self._find_next)
        self.chapters.chosen.connect(self._go)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("F3"), self, self._find_next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_field)
        themes.changed.connect(self._read)
        self._read()
        self.page.setFocus()

    def _arrange(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 10, 6, 10)
        column.addWidget(self.field)
        column.addWidget(self.chapters)
        parts = QSplitter()
        parts.addWidget(side)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([230, 730])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)
        self.resize(980, 720)

    def _read(self) -> None:
        file = guide_file(spoken_language())
        try:
            text = file.read_text("utf-8")
        except OSError:
            text = self.tr("The guide is not there. It comes with the program: install it anew.")
        self.page.setPalette(_palette(self.page.palette(), self._themes))
        self.page.show_text(text, file.parent)
        at = max(0, self.chapters.at)
        self.chapters.blockSignals(True)
        self.chapters.put([("", name) for name in re.findall(r"^## (.+)$", text, re.MULTILINE)])
        self.chapters.choose(at)
        self.chapters.blockSignals(False)

    def _go(self, row: int) -> None:
        """Bring a chapter's heading to the top."""
        block = self.page.document().begin()
        number = -1
        while block.isValid() and number < row:
            number += block.blockFormat().headingLevel() == _CHAPTER
            if number < row:
                block = block.next()
        if block.isValid():
            top = self.page.document().documentLayout().blockBoundingRect(block).top()
            self.page.verticalScrollBar().setValue(round(top) - 8)

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find_first(self, words: str) -> None:
        self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
        if words:
            self.page.find(words)

    def _find_next(self) -> None:
        words = self.field.text()
        if words and not self.page.find(words):
            self._find_first(words)


def _palette(palette: QPalette, themes: Themes) -> QPalette:
    """Found words are marked while the keyboard is in the field, too."""
    made = QPalette(palette)
    made.setColor(QPalette.ColorRole.Link, colour(themes.current.accent))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        made.setColor(group, QPalette.ColorRole.Highlight, colour(themes.current.accent))
        made.setColor(group, QPalette.ColorRole.HighlightedText, colour(themes.current.accent_text))
    return made

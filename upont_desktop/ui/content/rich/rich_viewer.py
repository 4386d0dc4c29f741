"""Rendered text: shows what it is given, loads nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from upont_desktop.domain.content.math_formula import MathFormula
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.code.colours import strong
from upont_desktop.ui.content.code.text_viewers import fill
from upont_desktop.ui.content.rich.formula_images import OBJECT, FormulaImages
from upont_desktop.ui.style.fonts import fixed_font
from upont_desktop.ui.style.icons import pixmap
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.style.tone import Tone

_BROADEST = 0.94  # of the view's width: a picture as broad as the text


class RichText(QTextBrowser):
    """HTML with the pictures that came with it. No address is ever opened here: ``followed`` carries it."""

    followed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pictures: Mapping[str, QImage] = {}
        self._html = ""
        self._formulas = FormulaImages()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Text as it looks"))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)
        themes.changed.connect(self._dress)

    def put(self, html: str, pictures: Mapping[str, QImage], formulas: Iterable[MathFormula] = ()) -> None:
        """Show a text; ``pictures`` are by the addresses that it names, and it names ``formulas`` too."""
        self._html, self._pictures, self._formulas = html, pictures, FormulaImages(formulas)
        self._dress()

    def _dress(self) -> None:
        at = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(style_of(self._themes.current, self.font()) + self.extra_style())
        self.setHtml(self._html)
        self._formulas.align(self.document(), self.font())
        self.verticalScrollBar().setValue(at)

    def extra_style(self) -> str:
        """Rules that a text of its own kind adds."""
        return ""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The pictures that came with the text; nothing from anywhere else.

        For a picture that did not come there is a sign: given nothing, Qt would read a file of that name.
        """
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name if isinstance(name, str) else name.toString()
        ink, ratio = colour(self._themes.current.text), self.devicePixelRatioF()
        formula = self._formulas.image(address, self.font(), ink, ratio, self._room)
        if formula is not None:
            return formula
        image = self._pictures.get(address)
        if image is None or image.isNull():
            return pixmap("photo", self._themes.current.faint, 18, self.devicePixelRatioF()).toImage()
        return self._fitted(image)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: formulas go as they are written."""
        made, cursor = super().createMimeDataFromSelection(), self.textCursor()
        first, *rest = made.text().split(OBJECT)
        written = self._formulas.written(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        if len(written) == len(rest):
            made.setText(first + "".join(map("".join, zip(written, rest, strict=True))))
        return made

    def _fitted(self, image: QImage) -> QImage:
        """No wider than there is room."""
        return image if image.width() <= self._room else image.scaledToWidth(self._room)

    @property
    def _room(self) -> int:
        """Pixels beside which nothing may stand out."""
        return max(120, int(self.viewport().width() * _BROADEST) - 32)

    def _follow(self, address: QUrl) -> None:
        text = address.toString()
        if text.startswith("#"):
            self.scrollToAnchor(text[1:])
        else:
            self.followed.emit(text)

    def mark(self, words: str) -> None:
        """Mark some words wherever they are."""
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull() and len(marks) < 1_000:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor  # type: ignore[attr-defined, unused-ignore]
            mark.format.setBackground(colour(self._themes.current.mark))  # type: ignore[attr-defined, unused-ignore]
            marks.append(mark)
            cursor = self.document().find(words, cursor)
        self.setExtraSelections(marks)


def style_of(theme: Theme, font: QFont) -> str:
    """The look of rendered text."""
    mono = fixed_font().family()
    size = font.pointSizeF()
    return f"""
        body, p, li, td, th {{ color: {theme.text}; }}
        p, li {{ line-height: 135%; }}
        a {{ color: {theme.accent}; text-decoration: underline; }}
        h1 {{ font-size: {size * 1.7:.1f}pt; font-weight: 600; color: {theme.text}; }}
        h2 {{ font-size: {size * 1.4:.1f}pt; font-weight: 600; color: {theme.text}; }}
        h3 {{ font-size: {size * 1.2:.1f}pt; font-weight: 600; color: {theme.text}; }}
        h4, h5, h6 {{ font-size: {size * 1.05:.1f}pt; font-weight: 600; color: {theme.text}; }}
        code, pre {{ font-family: "{mono}"; background-color: {theme.window}; color: {theme.text}; }}
        blockquote {{ color: {theme.muted}; }}
        th {{ background-color: {theme.window}; font-weight: 600; padding: 5px; }}
        td {{ padding: 5px; }}
        ins {{ background-color: {strong(theme, Tone.ADDED)}; color: {theme.text}; text-decoration: underline; }}
        del {{ background-color: {strong(theme, Tone.REMOVED)}; color: {theme.text}; text-decoration: line-through; }}
        div.ins, p.ins, pre.ins, li.ins, tr.ins, td.ins, th.ins {{ background-color: {theme.added_soft}; }}
        div.del, p.del, pre.del, li.del, tr.del, td.del, th.del {{ background-color: {theme.removed_soft}; }}
        pre.ins code {{ background-color: {theme.added_soft}; }}
        pre.del code {{ background-color: {theme.removed_soft}; }}
        div.moved, p.moved, td.moved {{ background-color: {theme.moved_soft}; }}
        .quiet {{ color: {theme.muted}; }}
        .slide {{ color: {theme.accent}; font-weight: 600; }}
        .error {{ color: {theme.removed}; }}
    """


class RichView(Viewer):
    """Rendered text. ``changes`` says that it marks some (``ins`` and ``del``), to which one can go."""

    def __init__(
        self,
        themes: Themes,
        html: str,
        pictures: Mapping[str, QImage],
        notes: str = "",
        changes: bool = False,
        blanks: bool = False,
        formulas: Iterable[MathFormula] = (),
    ) -> None:
        super().__init__()
        self._notes, self._changes, self._blanks = notes, changes, blanks
        self._themes = themes
        self.text = RichText(themes, self)
        self.text.put(html, pictures, formulas)
        self.text.followed.connect(self.opened)
        fill(self, self.text)

    def notes(self) -> str:
        """What was said of the text."""
        return self._notes

    def ignores_blanks(self) -> bool:
        """Where the marks come from a comparison of lines."""
        return self._blanks

    @property
    def searchable(self) -> bool:
        """Words can always be found in rich text."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """Go to the next place of some words, going round at the ends."""
        self.text.mark(words)
        if not words:
            return False
        if direction == 0:
            here = self.text.textCursor()
            here.setPosition(here.selectionStart())
            self.text.setTextCursor(here)
        flags = QTextDocument.FindFlag.FindBackward if direction < 0 else QTextDocument.FindFlag(0)
        if self.text.find(words, flags):
            return True
        before = self.text.textCursor()
        self.text.moveCursor(QTextCursor.MoveOperation.End if direction < 0 else QTextCursor.MoveOperation.Start)
        if self.text.find(words, flags):
            return True
        self.text.setTextCursor(before)
        return False

    @property
    def steps(self) -> bool:
        """Whether there are marked changes to step through."""
        return self._changes

    def step(self, direction: int) -> bool:
        """Go to the next marked block, or the one before."""
        places = self._changed_places()
        here = self.text.textCursor().position()
        ahead = [at for at in places if (at > here if direction > 0 else at < here)]
        if not ahead:
            return False
        cursor = self.text.textCursor()
        cursor.setPosition(ahead[0] if direction > 0 else ahead[-1])
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - 40)
        return True

    def _changed_places(self) -> list[int]:
        """Where runs of changes start: blocks, or words in them, that have a ground of a change."""
        theme = self._themes.current
        grounds = {
            colour(ground).rgb()
            for ground in (
                strong(theme, Tone.ADDED),
                strong(theme, Tone.REMOVED),
                theme.added_soft,
                theme.removed_soft,
                theme.moved_soft,
            )
        }
        places, before = [], False
        block = self.text.document().begin()
        while block.isValid():
            marked = block.blockFormat().background().color().rgb() in grounds
            fragments = block.begin()
            while not marked and not fragments.atEnd():
                look = fragments.fragment().charFormat()
                marked = look.hasProperty(look.Property.BackgroundBrush) and look.background().color().rgb() in grounds
                fragments += 1
            if marked and not before:
                places.append(block.position() + 1)
            before = marked
            block = block.next()
        return places

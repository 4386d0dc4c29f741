"""Two sides of a text in one: each passage that both changed with its choice, and the whole to be edited."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.field_merge.line_merge import ContestedLines, SettledLines
from upont_desktop.service.operations import MergedText, TextMerge
from upont_desktop.ui.operations.dialogs.message_editor import raw_text
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import fixed_font
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_SIDE_LINES = 3  # of a passage that are seen at once on each side: the rest of the height is for the result


class PassageChoice(StrEnum):
    """What stands in the result of a passage that both sides changed."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class MergeEditor(QWidget):
    """Every passage begins with both sides, so that nothing is lost which nobody gave up. ``edited`` says that the
    result is another one now.
    """

    edited = Signal()

    def __init__(self, merge: TextMerge, mine: str, theirs: str, themes: Themes, parent: QWidget | None = None) -> None:
        """``mine`` and ``theirs`` name who changed each side, and when."""
        super().__init__(parent)
        self._merge, self._themes, self._at = merge, themes, 0
        self._passages = [part for part in merge.passages if isinstance(part, ContestedLines)]
        self._chosen = [PassageChoice.BOTH for _ in self._passages]
        self._ranges: list[tuple[QTextCursor, QTextCursor]] = []
        self.result = self._text(self.tr("Result"))
        self.sides = self._text(mine, read_only=True), self._text(theirs, read_only=True)
        self.place, self.about = PlainLabel(), PlainLabel()
        self.buttons: dict[PassageChoice, QPushButton] = {}
        self._arrange(mine, theirs)
        self._fill()
        self._go(0)
        self.result.textChanged.connect(self.edited)
        self.result.textChanged.connect(self._mark)
        themes.changed.connect(self._mark)

    def answer(self) -> MergedText:
        """The text as it stands. Raises :class:`UnicodeEncodeError` where its encoding has no word for a letter."""
        return self._merge.answer(raw_text(self.result))

    # -- parts -------------------------------------------------------------------------------------------------------

    def _text(self, name: str, *, read_only: bool = False) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setAccessibleName(name)
        made.setReadOnly(read_only)
        made.setFont(fixed_font())
        made.setTabChangesFocus(True)
        if read_only:
            made.setFixedHeight(made.fontMetrics().lineSpacing() * _SIDE_LINES + 20)
        else:
            made.setMinimumHeight(made.fontMetrics().lineSpacing() * 3 + 20)
        return made

    def _arrange(self, mine: str, theirs: str) -> None:
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        contested = QWidget()
        grid = QGridLayout(contested)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addLayout(self._bar(), 0, 0, 1, 2)
        for column, (name, side) in enumerate(zip((mine, theirs), self.sides, strict=True)):
            caption = PlainLabel(name)
            caption.setBuddy(side)
            grid.addWidget(caption, 1, column)
            grid.addWidget(side, 2, column)
            grid.setColumnStretch(column, 1)
        contested.setVisible(bool(self._passages))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(contested)
        layout.addWidget(self.about)
        layout.addWidget(self.result, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.place)
        steps = (("arrow-up", -1, self.tr("Previous passage")), ("arrow-down", 1, self.tr("Next passage")))
        for icon, step, words in steps:
            button = QToolButton()
            button.setIcon(icons.icon(icon, self._themes.current.muted))
            button.setToolTip(as_plain(words))
            button.setAccessibleName(words)
            button.setVisible(len(self._passages) > 1)
            button.clicked.connect(lambda _checked=False, step=step: self._go(self._at + step))
            bar.addWidget(button)
        bar.addStretch(1)
        group = QButtonGroup(self)
        for choice, words in (
            (PassageChoice.MINE, self.tr("Mine")),
            (PassageChoice.THEIRS, self.tr("Theirs")),
            (PassageChoice.BOTH, self.tr("Both")),
        ):
            made = self.buttons[choice] = QPushButton(words)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            group.addButton(made)
            bar.addWidget(made)
        return bar

    # -- passages ----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Write the whole text, and keep where each passage stands while it is edited."""
        cursor = QTextCursor(self.result.document())
        edges: list[tuple[int, int]] = []
        for part in self._merge.passages:
            begin = cursor.position()
            if isinstance(part, SettledLines):
                cursor.insertText(self._merge.text(part.lines))
            else:
                cursor.insertText(self._written(part, PassageChoice.BOTH))
                edges.append((begin, cursor.position()))
        for begin, end in edges:
            first, last = QTextCursor(self.result.document()), QTextCursor(self.result.document())
            first.setPosition(begin)
            first.setKeepPositionOnInsert(True)
            last.setPosition(end)
            self._ranges.append((first, last))
        self.result.document().clearUndoRedoStacks()
        self.about.setText(
            self.tr("The result can be edited before it is kept.")
            if self._passages
            else self.tr("Both changes are in this text, as they do not touch each other. It can be edited.")
        )

    def _written(self, passage: ContestedLines, choice: PassageChoice) -> str:
        mine, theirs = self._merge.text(passage.mine), self._merge.text(passage.theirs)
        return {PassageChoice.MINE: mine, PassageChoice.THEIRS: theirs}.get(choice, mine + theirs)

    def _go(self, at: int) -> None:
        """Show another passage, round at the ends."""
        if not self._passages:
            return
        self._at = at % len(self._passages)
        passage = self._passages[self._at]
        place = self.tr("Passage {number} of {count}")
        self.place.setText(place.format(number=self._at + 1, count=len(self._passages)))
        for side, lines in zip(self.sides, (passage.mine, passage.theirs), strict=True):
            side.setPlainText(self._merge.text(lines).removesuffix("\n"))
            side.setPlaceholderText(self.tr("(deleted)"))
        self.buttons[self._chosen[self._at]].setChecked(True)
        cursor = QTextCursor(self.result.document())
        cursor.setPosition(self._ranges[self._at][0].position())
        self.result.setTextCursor(cursor)
        self.result.centerCursor()
        self._mark()

    def _choose(self, choice: PassageChoice) -> None:
        self._chosen[self._at] = choice
        first, last = self._ranges[self._at]
        cursor = QTextCursor(self.result.document())
        cursor.setPosition(first.position())
        cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self._written(self._passages[self._at], choice))

    def _mark(self) -> None:
        """A ground for the passages: the one at hand, and the others."""
        theme = self._themes.current
        marks = []
        for number, (first, last) in enumerate(self._ranges):
            ground = colour(theme.accent_soft if number == self._at else theme.warning_soft)
            block = first.block()
            while block.isValid() and block.position() < last.position():
                look = QTextCharFormat()
                look.setBackground(ground)
                look.setProperty(QTextFormat.Property.FullWidthSelection, True)
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)  # type: ignore[attr-defined, unused-ignore]
                mark.format = look  # type: ignore[attr-defined, unused-ignore]
                marks.append(mark)
                block = block.next()
        self.result.setExtraSelections(marks)

"""Keys on the screen, for a till without a keyboard: digits for amounts, letters for names and reasons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from upont_desktop.apps.pochtron.counter.events import Entered, Erased, Event, Typed
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

ERASE = "⌫"
_DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
_ROWS = {"fr": ("azertyuiop", "qsdfghjklm", "wxcvbn’-"), "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm’-")}
_WIDE = 10  # keys of the longest row
_GAP, _HIGH, _LEAST = 4, 44, 30  # points of a key: where there is little room, it is lower
_LOW = 40  # points of a digit there


class _Digit(PlainButton):
    """A key of the digits: as high as a button, or lower where there is little room."""

    def __init__(self, themes: Themes, words: str, parent: QWidget) -> None:
        super().__init__(themes, words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """As low as a finger still finds it while it looks elsewhere."""
        return QSize(super().minimumSizeHint().width(), scaled(_LOW))


class KeyPad(QWidget):
    """Digits, and a comma where an amount is typed; ``press`` is told what is on the key, :data:`ERASE` for a letter
    back. No key takes the keyboard from whoever has it.
    """

    def __init__(self, themes: Themes, press: Callable[[str], object], parent: QWidget, *, comma: bool) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(6))
        self.keys: dict[str, PlainButton] = {}
        for number, sign in enumerate((*_DIGITS, "," if comma else "", "0", ERASE)):
            if sign:
                button = self.keys[sign] = _Digit(themes, sign, self)
                button.clicked.connect(lambda _on, sign=sign: press(sign))
                layout.addWidget(button, number // 3, number % 3)
        self.keys[ERASE].setAccessibleName(self.tr("Erase"))


def till_pad(themes: Themes, happen: Happen, parent: QWidget, *, comma: bool) -> KeyPad:
    """A pad whose keys are those of the till."""
    return KeyPad(
        themes, lambda sign: happen(Erased() if sign == ERASE else Typed(sign)), parent, comma=comma
    )  # fmt: skip


class _Key(PlainButton):
    """A key of the letters: lower and narrower than a button, so that ten stand beside each other."""

    def __init__(self, themes: Themes, words: str, parent: QWidget) -> None:
        super().__init__(themes, words, parent)
        self.margin = 2
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As high as a finger."""
        return QSize(scaled(_LEAST), scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """As low as a finger still finds it."""
        return QSize(scaled(_LEAST) - 6, scaled(_LEAST))


class LetterPad(QWidget):
    """Letters as the keyboards of the language have them, digits above: what they type is the till's, as from keys."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._happen = themes, happen
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(scaled(_GAP))
        self.keys: dict[str, PlainButton] = {}
        rows = ("1234567890", *_ROWS.get(QLocale().name()[:2], _ROWS["en"]))
        for row, letters in enumerate(rows):
            for column, letter in enumerate(letters):
                self._add(letter, letter.upper(), row, 2 * column + (_WIDE - len(letters)) * (row < len(rows) - 1), 2)
        last = len(rows) - 1
        self._add(ERASE, ERASE, last, 2 * len(rows[-1]), 2 * (_WIDE - len(rows[-1]))).setAccessibleName(
            self.tr("Erase")
        )
        self._add(" ", self.tr("Space"), last + 1, 0, 14)
        self._add("\n", self.tr("Enter"), last + 1, 14, 6)
        for column in range(2 * _WIDE):
            self._layout.setColumnStretch(column, 1)

    def _add(self, sign: str, words: str, row: int, column: int, wide: int) -> PlainButton:
        button = self.keys[sign] = _Key(self._themes, words, self)
        button.clicked.connect(lambda: self._happen(self._event(sign)))
        self._layout.addWidget(button, row, column, 1, wide)
        return button

    @staticmethod
    def _event(sign: str) -> Event:
        if sign == ERASE:
            return Erased()
        return Entered() if sign == "\n" else Typed(sign)

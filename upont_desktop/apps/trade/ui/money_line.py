"""A line for an amount of money."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.trade.ui.trade_words import language
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import plain_cents, read_cents
from upont_desktop.ui.style.fonts import scaled

_WIDTH = 140  # points


class MoneyLine(QLineEdit):
    """What is typed is read as cents, never as a number with a point."""

    def __init__(self, cents: int | None = None) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaximumWidth(scaled(_WIDTH))
        self.setPlaceholderText(QCoreApplication.translate("MoneyLine", "0.00"))
        if cents is not None:
            self.put(cents)

    def put(self, cents: int) -> None:
        """Write an amount into the line."""
        self.setText(plain_cents(cents, "," if language() == "fr" else "."))

    @property
    def cents(self) -> int | None:
        """The amount; ``None`` where none is written, or what is no amount."""
        found = read_cents(self.text()) if self.text().strip() else None
        return found if isinstance(found, int) else None

    @property
    def problem(self) -> str:
        """What is wrong with what is written; nothing for an empty line."""
        found = read_cents(self.text()) if self.text().strip() else 0
        return problem_words(found) if isinstance(found, Problem) else ""

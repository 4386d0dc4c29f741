"""A line for a path or an address, which keeps the exact bytes of one that was put there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit

from upont_desktop.domain.text import display


class PathLine(QLineEdit):
    """What is proposed follows other fields until the person writes something else."""

    def __init__(self) -> None:
        super().__init__()
        self._put = ""

    @property
    def untouched(self) -> bool:
        """Whether there stands what was put there, or nothing."""
        return self.text() in {"", display(self._put)}

    def put(self, text: str) -> None:
        """Write something there; a name that is no text in any encoding stays exact."""
        self._put = text
        if self.text() != display(text):
            self.setText(display(text))

    def given(self) -> str:
        """The exact path that was put, or what was typed since, without blanks around it."""
        text = self.text()
        return self._put if text == display(self._put) else text.strip()

    def folder(self) -> Path | None:
        """The folder that stands there; one without a place is meant among the person's documents."""
        given = self.given()
        return documents() / Path(given).expanduser() if given else None


def documents() -> Path:
    """Where people keep their documents; it need not exist."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

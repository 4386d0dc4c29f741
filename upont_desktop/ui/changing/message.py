"""The message editor: a title and a body as git understands them; both may be left alone."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from upont_desktop.ui.fonts import fixed_font

TITLE, LINE = 50, 72
"""The lengths that git's tools show whole: of a title, and of a line of the body (git-commit(1), DISCUSSION)."""


class MessageEditor(QWidget):
    """Title and body. The title's hint is what is written where it is left alone."""

    def __init__(self, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.body, self._note = QLineEdit(), QPlainTextEdit(), QLabel()
        self.title.setAccessibleName(self.tr("What was changed"))
        self.title.setPlaceholderText(default)
        self.body.setAccessibleName(self.tr("More about it"))
        self.body.setPlaceholderText(self.tr("Why, for whom, what is still to do… (may stay empty)"))
        fixed = fixed_font()
        self.body.setFont(fixed)
        self.body.setFixedHeight(self.body.fontMetrics().lineSpacing() * 5 + 12)
        self.body.setTabChangesFocus(True)
        self._note.setProperty("role", "muted")
        framed = QFrame()
        framed.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.title, framed, self._note):
            layout.addWidget(part)
        self.title.textChanged.connect(self._count)
        self.body.textChanged.connect(self._count)
        self._count()

    @property
    def note(self) -> str:
        """What it says about lengths."""
        return self._note.text()

    def message(self) -> str:
        """The message, empty where the title was left alone and there is no body."""
        title, body = self.title.text().strip(), self.body.toPlainText().strip()
        if not title and not body:
            return ""
        return "\n\n".join(part for part in (title or self.title.placeholderText(), body) if part)

    def _count(self) -> None:
        long_lines = [line for line in self.body.toPlainText().splitlines() if len(line) > LINE]
        length = len(self.title.text())
        if length > TITLE:
            words = self.tr("{count} of {most} letters: lists may cut the title.").format(count=length, most=TITLE)
        elif long_lines:
            words = self.tr("A line is longer than {most} letters: some programs will not wrap it.").format(most=LINE)
        elif length:
            words = self.tr("{count} of {most} letters").format(count=length, most=TITLE)
        else:
            words = self.tr("Left alone, the message says what was changed.")
        self._note.setText(words)

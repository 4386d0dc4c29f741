"""The message editor: a title and a body as git understands them; both may be left alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.worktree.commit_message import TITLE, CommitMessage

_LINES = 4  # of the body, at first


class MessageEditor(QWidget):
    """Title and body, beginning with what says by itself what was changed. ``edited`` says that a person wrote in it.

    What was said before can be taken again.
    """

    edited = Signal()

    def __init__(
        self,
        default: CommitMessage,
        recent: tuple[str, ...] = (),
        parent: QWidget | None = None,
        *,
        lines: int = _LINES,
    ) -> None:
        """``lines`` of the body are seen at once."""
        super().__init__(parent)
        self.title, self.body, self._note = QLineEdit(), QPlainTextEdit(), PlainLabel()
        self._default = CommitMessage()
        self.title.setAccessibleName(self.tr("What was changed"))
        self.body.setAccessibleName(self.tr("More about it"))
        self.body.setPlaceholderText(self.tr("Why, for whom, what is still to do… (may stay empty)"))
        self.body.setFixedHeight(self.body.fontMetrics().lineSpacing() * lines + 20)
        self.body.setTabChangesFocus(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * (TITLE + 10))
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self.again = QPushButton(self.tr("Earlier messages"))
        self.again.setProperty("flat", True)
        self.again.setVisible(bool(recent))
        self.again.setMenu(self._menu(recent))
        self._arrange()
        self.suggest(default)
        for part in (self.title, self.body):
            part.textChanged.connect(self._count)
        self.title.textEdited.connect(lambda _text: self.edited.emit())
        self.body.textChanged.connect(self._body_changed)
        self._count()

    def _menu(self, recent: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        for text in recent:
            menu.addAction(text.replace("&", "&&")).triggered.connect(
                lambda _checked=False, text=text: self.put(CommitMessage(text, raw_text(self.body)))
            )
        return menu

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.body)
        layout.addLayout(foot)

    # -- what it holds -----------------------------------------------------------------------------------------------

    @property
    def note(self) -> str:
        """What it says about lengths."""
        return self._note.text()

    @property
    def written(self) -> CommitMessage:
        """The title and the body as they stand in the fields."""
        return CommitMessage(self.title.text(), raw_text(self.body))

    @property
    def touched(self) -> bool:
        """Whether a person wrote something of their own."""
        return self.written != self._default

    def suggest(self, default: CommitMessage) -> None:
        """What is said where it is left alone; replaces what stands there only if that was left alone too."""
        left_alone, self._default = not self.touched, default
        self.title.setPlaceholderText(default.title)
        if left_alone:
            self._show(default)

    def put(self, message: CommitMessage) -> None:
        """Write something, as if the person had."""
        self._show(message)
        self.edited.emit()

    def _show(self, message: CommitMessage) -> None:
        self.body.blockSignals(True)
        self.title.setText(message.title)
        self.body.setPlainText(message.body)
        self.body.blockSignals(False)
        if self.title.hasFocus():
            self.title.selectAll()
        self._count()

    def message(self) -> str:
        """The message as git keeps it; a title that was emptied is the default one."""
        written = self.written
        return str(CommitMessage(written.title if written.title.strip() else self._default.title, written.body))

    def _body_changed(self) -> None:
        if self.touched:
            self.edited.emit()

    def _count(self) -> None:
        length = len(self.title.text())
        words = ""
        if length > TITLE and self.title.text() != self._default.title:  # nobody chose the length of what was proposed
            words = self.tr("{count} characters: long titles may be cut off ({most} is best).").format(
                count=length, most=TITLE
            )
        elif not self.written:
            words = self.tr("If left empty, the message says what was changed.")
        self._note.setText(words)


def raw_text(editor: QPlainTextEdit) -> str:
    """What is written there, letter by letter: Qt's plain text has common spaces for those that do not break, as stand
    before every French colon.
    """
    return editor.document().toRawText().replace("\u2029", "\n")

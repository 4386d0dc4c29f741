"""The frame of this room's dialogs: a heading, a sentence, some fields, a button that says what it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.writing_errors import NameProblem
from upont_desktop.ui.core.trouble import CONTEXT, trouble_of
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

MARGIN = 22  # points
_SOON_MS = 40  # between two looks whether the window system has shown a dialog


_FIELDS: tuple[type[QWidget], ...] = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QRadioButton)


class Form(QDialog):
    """Opened, never waited for: ``accepted`` and ``rejected`` tell. It is deleted when it is closed."""

    def __init__(self, heading: str, text: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        self._heading, self._text = PlainLabel(heading), PlainLabel(text)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        self._heading.setFont(font)
        for label in (self._heading, self._text):
            label.setWordWrap(True)
        self._text.setProperty("role", "muted")
        self._text.setVisible(bool(text))
        self._problem = PlainLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.fields = QFormLayout()
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go = QPushButton(button)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 20, MARGIN, 18)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addLayout(self.body, 1)
        layout.addLayout(self.fields)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts need at its width: Qt guesses higher where they are wrapped."""
        layout = self.layout()
        if layout is not None and not self.testAttribute(Qt.WidgetAttribute.WA_Resized) and not event.spontaneous():
            layout.activate()
            width = max(self.width(), layout.totalMinimumSize().width())
            wanted = layout.totalHeightForWidth(width)
            self.resize(width, wanted if wanted > 0 else self.height())
        super().showEvent(event)
        for shown in self.findChildren(QListWidget):
            shown.doItemsLayout()  # the style sheet gives its rows more room than they took before
        if not event.spontaneous() and self.focusWidget() in (None, self.cancel, self.go):
            first = self.first_field()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget | None:
        """The uppermost field that a person can write in, or choose from: there the keyboard begins."""
        found: list[tuple[int, int, QWidget]] = []
        for kind in _FIELDS:
            for field in self.findChildren(kind):
                if _can_take_keys(field) and field.isVisibleTo(self):
                    place = field.mapTo(self, QPoint())
                    found.append((place.y(), place.x(), field))
        return min(found, key=lambda one: one[:2])[2] if found else None

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its name beside it, which a screen reader says too."""
        field.setAccessibleName(name)
        self.fields.addRow(field_label(name, field), field)

    def refuse(self, problem: NameProblem | None) -> bool:
        """Say what is wrong with a name that was typed; tells whether there is something."""
        words = QCoreApplication.translate(CONTEXT, problem.value) if problem is not None else ""
        self.say_problem(words[:1].upper() + words[1:])
        return problem is not None

    def say_problem(self, words: str, details: str = "") -> None:
        """Say what is wrong, above the buttons; nothing for ``""``."""
        self._problem.setText(words)
        self._problem.setToolTip(as_plain(details))
        self._problem.setVisible(bool(words))

    def say_error(self, error: UserError) -> None:
        """Say what went wrong; what git said of it is in the tooltip."""
        trouble = trouble_of(error)
        self.say_problem(" ".join(filter(None, (trouble.what, trouble.kept_safe, trouble.advice))), trouble.details)
        self.fit()

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def fit(self) -> None:
        """As high as its parts need now, where it is lower, and inside the screen."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        if not self.windowHandle().isExposed():  # until it has its place, it cannot keep it
            QTimer.singleShot(_SOON_MS, self, self.fit)
            return
        layout.activate()
        room, frame = self.screen().availableGeometry(), self.frameGeometry().height() - self.height()
        wanted = max(self.height(), layout.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(wanted, room.height() - frame))
        below = self.y() + self.height() + frame - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def add_note(self, text: str) -> QLabel:
        """A muted sentence below the fields; empty ones are hidden."""
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        label.setVisible(bool(text))
        self.fields.addRow(label)
        return label


def field_label(name: str, field: QWidget) -> QLabel:
    """The name of a field, in line with what is written in its first line."""
    label = PlainLabel(name)
    label.setBuddy(field)
    first_line = QLineEdit()
    first_line.ensurePolished()  # the style sheet says how high it is
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, max(0, first_line.sizeHint().height() - label.sizeHint().height()) // 2, 0, 0)
    return label


def _can_take_keys(field: QWidget) -> bool:
    """Whether a person can write in it; the line inside a spin box or a combo box is no field of its own."""
    inner = isinstance(field.parent(), (QAbstractSpinBox, QComboBox))
    if isinstance(field, QRadioButton) and not field.isChecked():
        return False  # of several answers, the one that is given
    by_tab = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and field.isEnabled() and not inner and not field.property("readOnly")

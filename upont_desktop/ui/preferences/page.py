"""One page of the settings: named fields, each with a sentence about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import field_label

_ABOUT_GAP = 4  # pixels between a field and the sentence about it; rows are further apart


class PreferencesPage(QWidget):
    """Fields below each other, and room at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = PlainLabel()
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        self._heading.setFont(font)
        self._fields = QFormLayout()
        self._fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._fields.setHorizontalSpacing(16)
        self._fields.setVerticalSpacing(14)
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._fields)
        self.body.addStretch(1)

    def set_title(self, title: str) -> None:
        """What the page is called, above it and in the list of pages."""
        self.title = title
        self._heading.setText(title)

    def add_field(self, name: str, field: QWidget, about: str = "") -> None:
        """A named field, and a sentence about it below."""
        field.setAccessibleName(name.replace("&", ""))
        field.setAccessibleDescription(about)
        self._fields.addRow(field_label(name, field), self._with_about(field, about))

    def add_wide(self, field: QWidget, about: str = "") -> None:
        """A field that names itself, and a sentence about it."""
        field.setAccessibleDescription(about)
        self._fields.addRow(self._with_about(field, about))

    def add_note(self, text: str = "") -> QLabel:
        """A sentence between the fields."""
        label = self._muted(text)
        self._fields.addRow(label)
        return label

    def add_heading(self, text: str) -> None:
        """A word above some of the fields."""
        label = PlainLabel(text)
        label.setProperty("role", "heading")
        label.setContentsMargins(0, 10, 0, 0)
        self._fields.addRow(label)

    def _with_about(self, field: QWidget, about: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_ABOUT_GAP)
        grows = bool(field.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)
        column.addWidget(field, 0, Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeft)
        if about:
            column.addWidget(self._muted(about))
        return column

    def _muted(self, text: str) -> QLabel:
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label

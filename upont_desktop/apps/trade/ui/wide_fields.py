"""Fields that stand above a table in a dialog, as wide as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from upont_desktop.ui.widgets.basics import PlainLabel


def wide_fields(*fields: tuple[str, QWidget]) -> QFormLayout:
    """A line for each, with its name, which screen readers say too."""
    layout = QFormLayout()
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout.setHorizontalSpacing(12)
    layout.setVerticalSpacing(8)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in fields:
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label = PlainLabel(name)
        if isinstance(field, QLineEdit | QComboBox):  # else the name stands at the top
            label.setMinimumHeight(field.sizeHint().height())
        label.setBuddy(field)
        layout.addRow(label, field)
    return layout

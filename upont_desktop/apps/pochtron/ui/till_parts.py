"""Small parts of the till that several panels have."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from upont_desktop.apps.pochtron.ui.touch import sized
from upont_desktop.ui.widgets.basics import PlainLabel


def big_label(parent: QWidget, factor: float = 1.4) -> QLabel:
    """Words that are read from two steps away."""
    label = PlainLabel(parent)
    label.setFont(sized(label.font(), factor, bold=True))
    return label


def muted_label(words: str, parent: QWidget) -> QLabel:
    """Words that say less than those beside them."""
    label = PlainLabel(words, parent)
    label.setProperty("role", "muted")
    return label


def card(parent: QWidget, name: str = "card") -> QFrame:
    """A frame that stands out from the ground."""
    frame = QFrame(parent)
    frame.setObjectName(name)
    return frame

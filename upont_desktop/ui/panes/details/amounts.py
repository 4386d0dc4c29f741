"""How much a change changed, in a few signs for the eye and in words for the ear."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.ui.style.theme import Theme
from upont_desktop.ui.wording import labels

translate = QCoreApplication.translate
MINUS = "\u2212"


def size_signs(size: ChangeSize, theme: Theme) -> list[tuple[str, str]]:
    """Short texts with their colours, from the left: ``+12 \u22123``, or the size for what is no text: that a picture
    shrank by some bytes is neither good nor bad.
    """
    if size.text:
        signs = [(f"+{labels.number(size.added)}", theme.added)] if size.added else []
        return signs + ([(f"{MINUS}{labels.number(size.removed)}", theme.removed)] if size.removed else [])
    now = size.after if size.after is not None else size.before
    return [(labels.size(now), theme.muted)] if now is not None else []


def size_words(size: ChangeSize) -> str:
    """The size of a change as a whole sentence, for tooltips and screen readers."""
    if size.text:
        said = translate("ChangesModel", "{added} lines added, {removed} removed")
        return said.format(added=labels.number(size.added), removed=labels.number(size.removed))
    if size.before is None or size.after is None:
        return labels.size(size.after if size.after is not None else size.before or 0)
    said = translate("ChangesModel", "{before} before, {after} now")
    return said.format(before=labels.size(size.before), after=labels.size(size.after))

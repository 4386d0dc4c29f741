"""What a screen reader finds in a window: every control, with its name and role (QAccessible)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
STRUCTURE = {
    _Role.Client, _Role.LayeredPane, _Role.Splitter, _Role.Grip, _Role.Border, _Role.ScrollBar, _Role.StatusBar,
    _Role.Graphic, _Role.MenuBar, _Role.Pane, _Role.Separator, _Role.Window, _Role.Grouping, _Role.Whitespace,
}  # fmt: skip
"""What only holds others together, or is beside what it shows: it needs no name unless it takes the keyboard."""
_HEADINGS = {_Role.StaticText, _Role.ColumnHeader, _Role.RowHeader}
_MANY = {_Role.Table, _Role.Tree, _Role.List}
_LOOKED_AT = 40


@dataclass(frozen=True, slots=True)
class Part:
    """One node of the tree; ``where`` names the widgets above it."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    kind: str
    where: str

    @property
    def nameless(self) -> bool:
        """Whether somebody who cannot see it would not know what it is."""
        if self.name.strip() or self.role is _Role.Cell:
            return False
        return self.focusable or self.role not in STRUCTURE | _HEADINGS


def parts(window: QWidget) -> list[Part]:
    """All visible parts of a window."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), ""))


def _walk(node: QAccessibleInterface | None, where: str) -> Iterator[Part]:
    if node is None or not node.isValid() or node.state().invisible:
        return
    kind = type(node.object()).__name__
    yield Part(
        node.role(), node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description),
        bool(node.state().focusable), kind, where,
    )  # fmt: skip
    count = node.childCount()
    for number in range(min(count, _LOOKED_AT) if node.role() in _MANY else count):
        yield from _walk(node.child(number), f"{where}/{kind}")


def nameless(window: QWidget) -> list[str]:
    """The controls of a window without a name, as their place in it."""
    return [f"{part.where}/{part.kind} ({part.role.name})" for part in parts(window) if part.nameless]

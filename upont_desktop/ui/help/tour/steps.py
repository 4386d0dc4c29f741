"""What the tour says, and what each of its steps points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from upont_desktop.ui.window.main_window import MainWindow

translate = QCoreApplication.translate
EXAMPLE = "Affiches/gala.png"
"""A resource of the sample circle with several versions, and something to see in each."""


@dataclass(frozen=True, slots=True)
class Step:
    """A title, a few sentences, the place in the window that they are about, and what to show there first."""

    title: str
    text: str
    place: Callable[[], QRect]
    prepare: Callable[[], object]


def steps(window: MainWindow) -> tuple[Step, ...]:
    """The five steps."""
    panes, commands = window.panes, window.commands

    def show_panes() -> None:
        for name in ("show_tree", "show_details"):
            commands[name].setChecked(True)

    def show_example() -> None:
        show_panes()
        panes.visit_resource(EXAMPLE)

    return (
        Step(
            translate("Tour", "What the circle keeps"),
            translate(
                "Tour",
                "These are its resources: folders and files, as on your disk. Choose one, and everything else in the "
                "window is about it.",
            ),
            lambda: _of(panes.tree, window),
            show_panes,
        ),
        Step(
            translate("Tour", "Every version of it"),
            translate(
                "Tour",
                "This is the history of a poster, the newest version first. Each line says what was done, by whom and "
                "when. Nothing that was ever kept is lost.",
            ),
            lambda: _of(panes.history, window),
            show_example,
        ),
        Step(
            translate("Tour", "What was different"),
            translate(
                "Tour",
                "Here is the chosen version, and what changed since the one before: pictures, tables, texts and PDF "
                "files are shown as what they are. Choose two lines of the history to compare any two versions.",
            ),
            lambda: _of(panes.details, window),
            show_panes,
        ),
        Step(
            translate("Tour", "Add and change"),
            translate(
                "Tour",
                "Drop a file on the resources, and you are told what will happen before you let go. Edit files with "
                "your own programs: the window notices, and {keep} makes a version. {undo} takes back whatever you "
                "did.",
            ).format(keep=_keys(window, "keep_changes"), undo=_keys(window, "undo")),
            lambda: _menu(window, "change"),
            show_panes,
        ),
        Step(
            translate("Tour", "Find everything again"),
            translate(
                "Tour",
                "One search for names, contents, descriptions and people: {search}. {commands} finds any command by "
                "its name, and {guide} opens the guide. This is a circle to play with: try what you like.",
            ).format(
                search=_keys(window, "search_everywhere"),
                commands=_keys(window, "palette"),
                guide=_keys(window, "guide"),
            ),
            lambda: _of(window.findChild(QToolButton, "searchbox"), window),
            lambda: None,
        ),
    )


def _keys(window: MainWindow, name: str) -> str:
    return window.commands[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _of(widget: QWidget | None, window: QWidget) -> QRect:
    """Where a part of the window is; nowhere while it is hidden."""
    if widget is None or not widget.isVisible():
        return QRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _menu(window: MainWindow, name: str) -> QRect:
    bar = window.menuBar()
    menu = bar.findChild(QMenu, name)
    if menu is None or bar.isNativeMenuBar():
        return _of(window.panes.tree, window)
    inside = bar.actionGeometry(menu.menuAction())
    return QRect(bar.mapTo(window, inside.topLeft()), inside.size())

"""What the window remembers between two starts: its shape, and where the person was in each circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.ui.core.navigation import Place
from upont_desktop.ui.core.settings import Settings

if TYPE_CHECKING:
    from upont_desktop.ui.window.main_window import MainWindow


def restore(window: MainWindow, settings: Settings) -> None:
    """Give the window the shape that it had."""
    geometry = settings.bytes_of("window/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    for key, splitter in (("panes", window.panes.splitter), ("details", window.panes.details.splitter)):
        state = settings.bytes_of(f"window/{key}")
        if state is not None and splitter.restoreState(state) and key == "details":
            window.panes.details.keep_sizes()
    window.commands["show_tree"].setChecked(settings.flag("window/tree", default=True))
    window.commands["show_details"].setChecked(settings.flag("window/details-shown", default=True))
    columns = settings.bytes_of("window/tree-columns")
    if columns is not None:
        window.panes.tree.tree.columns.restore(columns)


def keep(window: MainWindow, settings: Settings) -> None:
    """Remember the window's shape."""
    settings.keep_bytes("window/geometry", window.saveGeometry())
    settings.keep_bytes("window/panes", window.panes.splitter.saveState())
    if window.panes.details.sized:
        settings.keep_bytes("window/details", window.panes.details.splitter.saveState())
    settings.keep_flag("window/tree", window.commands["show_tree"].isChecked())
    settings.keep_flag("window/details-shown", window.commands["show_details"].isChecked())
    settings.keep_bytes("window/tree-columns", window.panes.tree.tree.columns.state())
    settings.save()


def place_of(settings: Settings, circle: Circle) -> Place:
    """Where the person was in a circle."""
    written, commit = settings.place(circle.slug)
    return Place(_scope(written), commit)


def keep_place(settings: Settings, circle: Circle, place: Place) -> None:
    """Remember where the person is in a circle."""
    settings.keep_place(circle.slug, _written(place.scope), place.commit)


def _written(scope: Scope) -> str:
    """A scope as text that any settings file can hold: paths are bytes, so they are written in hexadecimal."""
    match scope:
        case WholeCircle():
            return ""
        case InFolder(folder):
            return f"folder:{git_bytes(folder).hex()}"
        case OfResource(rel_path):
            return f"resource:{git_bytes(rel_path).hex()}"


def _scope(written: str) -> Scope:
    kind, _colon, digits = written.partition(":")
    try:
        path = git_text(bytes.fromhex(digits))
    except ValueError:
        return WholeCircle()
    if kind == "folder" and path:
        return InFolder(path)
    return OfResource(path) if kind == "resource" and path else WholeCircle()

"""What the window remembers between two starts: its shape, and where the person was in each circle."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.ui.core.navigation import TrailPlace
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.panes.details.details_layout import DetailsLayout
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.panes.panes_layout import PanesLayout
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions


def restore(window: QMainWindow, panes: MainPanes, actions: Actions, settings: Settings) -> None:
    """Give the window the shape that it had."""
    geometry = settings.bytes_of("window/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    for key, layout in _layouts(panes):
        state = settings.bytes_of(key)
        if state is not None:
            layout.restore(bytes(state.data()))
    actions[ActionId.SHOW_TREE].setChecked(settings.flag("window/tree", default=True))
    actions[ActionId.SHOW_DETAILS].setChecked(settings.flag("window/details-shown", default=True))
    columns = settings.bytes_of("window/tree-columns")
    if columns is not None:
        panes.tree.tree.columns.restore(columns)


def _layouts(panes: MainPanes) -> tuple[tuple[str, PanesLayout | DetailsLayout], ...]:
    """What remembers sizes that a person gave, with its key in the settings."""
    return ("window/pane-shares", panes.splitter), ("window/details-shares", panes.details.parts)


def keep(window: QMainWindow, panes: MainPanes, actions: Actions, settings: Settings) -> None:
    """Remember where the window is, and how its parts are divided."""
    settings.keep_bytes("window/geometry", window.saveGeometry())
    for key, layout in _layouts(panes):
        settings.keep_bytes(key, QByteArray(layout.state()))
    settings.keep_flag("window/tree", actions[ActionId.SHOW_TREE].isChecked())
    settings.keep_flag("window/details-shown", actions[ActionId.SHOW_DETAILS].isChecked())
    settings.keep_bytes("window/tree-columns", panes.tree.tree.columns.state())
    settings.save()


def place_of(settings: Settings, circle: Circle) -> TrailPlace:
    """Where the person was in a circle."""
    written, commit = settings.place(circle.slug)
    return TrailPlace(_scope(written), commit)


def keep_place(settings: Settings, circle: Circle, place: TrailPlace) -> None:
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

"""What is chosen in the panes: what an action, a drag or a drop is about."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.scopes import InFolder, OfResource
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.panes.main_panes import MainPanes


@dataclass(frozen=True, slots=True)
class ActionTarget:
    """What an action is about: the exact path chosen (empty for everything) and the version, where one is chosen."""

    path: str = ""
    is_folder: bool = True
    commit: str = ""
    resource: Resource | None = None


class Selection:
    """Reads the tree, the history and the trail."""

    def __init__(self, panes: MainPanes, trail: Trail) -> None:
        self._panes, self._trail = panes, trail
        self._pointed: ActionTarget | None = None
        self.in_view = True
        """Whether it is the files of the circle that are shown, and no other room."""

    @property
    def then(self) -> str | None:
        """The revision as of which the tree is browsed; ``None`` for now."""
        return None if self._panes.then is None else self._panes.then.hash

    def point_at(self, target: ActionTarget | None) -> None:
        """Let an action be about this, whatever is chosen, until ``None`` is given: a menu was opened on it."""
        self._pointed = target

    def compare_with_newest(self) -> bool:
        """Compare the chosen version with the newest one, or the newest with the one before; whether there is one."""
        return self._panes.history.view.compare_with_newest()

    def target(self) -> ActionTarget:
        """What is chosen in the tree, at the version chosen in the history."""
        if self._pointed is not None:
            return self._pointed
        tree, scope = self._panes.tree.tree, self._trail.place.scope
        entry = tree.chosen_entry()
        if tree.settling and entry is not None:  # chosen this very moment: the history does not show it yet
            return ActionTarget(entry.rel_path, entry.is_folder, resource=entry.resource)
        rows = self._panes.history.view.chosen_rows()
        commit = rows[0].hash if rows else ""
        match scope:
            case OfResource(path):
                current = entry.resource if entry is not None and entry.rel_path == path else None
                return ActionTarget(path, False, commit, (rows[0].resource if rows else None) or current)
            case InFolder(folder):
                return ActionTarget(folder, True, commit)
            case _:
                return ActionTarget(commit=commit)

    def entries(self) -> tuple[TreeEntry, ...]:
        """The entries of the tree that are selected; a folder stands for what is in it."""
        selected = {entry.rel_path: entry for entry in self._panes.tree.tree.selected_entries()}
        return tuple(entry for path, entry in selected.items() if not _inside_one_of(path, selected))

    def paths(self) -> tuple[str, ...]:
        """The exact paths that an action on several is about: all that are selected, or the one that is shown."""
        if self._pointed is not None:
            return (self._pointed.path,)
        shown = self.target().path
        selected = self._panes.tree.selected_paths()
        if shown and shown not in selected:
            return (shown,)
        return tuple(path for path in selected if not _inside_one_of(path, selected))

    def show_path(self, path: str) -> None:
        """Go to a resource or a folder, once its circle is open."""
        self._panes.visit_named(path)

    def folder(self) -> str:
        """The folder in which something new would come."""
        target = self.target()
        return target.path if target.is_folder else target.path.rpartition("/")[0]


def _inside_one_of(path: str, others: Container[str]) -> bool:
    """Whether a folder around the path is among the others."""
    around = path.rpartition("/")[0]
    while around:
        if around in others:
            return True
        around = around.rpartition("/")[0]
    return False

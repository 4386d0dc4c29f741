"""Moving, renaming, deleting and restoring what is chosen; what would break is named first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.words import Words
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.affected_links import Links, folders_of, links_of
from upont_desktop.ui.operations.dialogs.paths import DeleteForm, MoveForm

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing, Target
    from upont_desktop.ui.operations.handlers import Doings


class Arranging(QObject):
    """Asks what is needed, then hands one operation over."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def rename(self) -> None:
        """Ask for another name or folder, naming what would no longer find it."""
        circle, paths = self._changing.circle, self._changing.paths()
        if circle is None or not paths:
            return

        def look(desk: Desk) -> tuple[Links, tuple[str, ...]]:
            return links_of(desk, circle, paths), folders_of(desk, circle)

        def ask(answer: tuple[Links, tuple[str, ...]]) -> None:
            links, folders = answer
            form = MoveForm(paths, links, folders, self._changing.window)
            form.accepted.connect(lambda: self._move(form.moves(), links, rewrite=form.rewrite.isChecked()))
            self._doings.show(form)

        self._doings.look(look, ask)

    def move_into(self, paths: tuple[str, ...], folder: str) -> None:
        """Move resources into a folder, keeping their links whole; nothing is asked where it can be undone."""
        moves = {path: _inside(folder, path) for path in paths if _inside(folder, path) != path}
        circle = self._changing.circle
        if circle is not None and moves:
            self._doings.look(
                lambda desk: links_of(desk, circle, tuple(moves)),
                lambda links: self._move(moves, links, rewrite=bool(links.users or links.uses)),
            )

    def _move(self, moves: Mapping[str, str], links: Links, *, rewrite: bool) -> None:
        users = links.users if rewrite else None
        goals = tuple(moves.values())
        self._changing.run(
            lambda _desk, place: ops.move(place, moves, rewrite=users),
            lambda change: self._changing.announce(change, goals),
            self.tr("Moving…"),
        )

    def delete(self) -> None:
        """Delete what is chosen; asked first only where something that stays uses it, as it can be undone."""
        circle, paths = self._changing.circle, self._changing.paths()
        if circle is None or not paths:
            return

        def ask(links: Links) -> None:
            if not links.users:
                self._delete(paths)
                return
            form = DeleteForm(paths, links.users, self._changing.window)
            form.accepted.connect(lambda: self._delete(paths))
            self._doings.show(form)

        self._doings.look(lambda desk: links_of(desk, circle, paths), ask)

    def _delete(self, paths: tuple[str, ...]) -> None:
        self._changing.run(lambda _desk, place: ops.delete(place, paths), doing=self.tr("Deleting…"))

    def restore(self) -> None:
        """Make what is chosen what it was; everything only after a question."""
        circle, target = self._changing.circle, self._changing.target()
        if circle is None or not target.commit:
            return
        if target.path:
            self._restore(target)
        else:
            self._ask_everything(circle, target)

    def _ask_everything(self, circle: Circle, target: Target) -> None:
        box = QMessageBox(self._changing.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Restore everything in {circle} as it was then?").format(circle=circle.name))
        box.setInformativeText(
            self.tr("Nothing is lost: it becomes a new change, which can be undone. To restore one file, choose it.")
        )
        go = box.addButton(self.tr("Restore everything"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: self._restore(target))
        self._doings.show(box)

    def _restore(self, target: Target) -> None:
        version = target.resource if not target.is_folder else None
        path, commit = target.path, target.commit

        def work(desk: Desk, place: ops.OperationContext) -> ChangeSet:
            if version is None or version.commit != commit or version.rel_path == path:
                then = f"{commit}~1" if version is not None and not version.exists else commit
                return ops.restore(place, path, then)
            content = desk.reader(place.circle).content(version)  # it had another name then
            return ops.update(place, path, content, Words(place.language).title("restore", [path]))

        self._changing.run(work, doing=self.tr("Restoring…"))


def _inside(folder: str, path: str) -> str:
    name = path.rpartition("/")[2]
    return f"{folder}/{name}" if folder else name

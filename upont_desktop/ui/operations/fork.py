"""Forks: a new resource, or a folder of them, that begins with a version; and what its original has become since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMessageBox, QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.affected_links import below
from upont_desktop.ui.operations.original import Newer, compare_originals
from upont_desktop.ui.widgets.dialog import Form

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings


@dataclass(frozen=True, slots=True)
class _Fork:
    """What is forked, from which revision, and to where."""

    origin: str
    revision: str
    goal: Circle
    path: str
    with_uses: bool


class CopyForm(Form):
    """Where a fork goes: a path of this circle or of another one; with what it uses, if it uses something."""

    def __init__(
        self, path: str, here: Circle, circles: tuple[Circle, ...], *, folder: bool, uses: int, parent: QWidget
    ) -> None:
        above, slash, name = display(path).rpartition("/")
        stem, dot, ending = name.rpartition(".") if "." in name[1:] and not folder else (name, "", "")
        super().__init__(
            self.tr("Copy “{name}” to…").format(name=name),
            self.tr("A new folder begins with what is in this one. Where each file comes from is written down.")
            if folder
            else self.tr(
                "A new resource begins with this version. Where it comes from is written down, and can be followed."
            ),
            self.tr("Copy"),
            parent,
        )
        self._circles = (here, *(each for each in circles if each.slug != here.slug))
        self.circle = QComboBox()
        for each in self._circles:
            self.circle.addItem(each.name)
        copy = self.tr("{stem} (copy)").format(stem=stem)
        self._here, self._there = f"{above}{slash}{copy}{dot}{ending}", f"{above}{slash}{name}"
        self.path = QLineEdit(self._here)
        self.uses = QCheckBox(self.tr("With %Ln file(s) that it &uses", "", uses))
        self.uses.setChecked(bool(uses))
        self.uses.setVisible(bool(uses))
        self.add_field(self.tr("Circle"), self.circle)
        self.add_field(self.tr("Path"), self.path)
        self.fields.addRow(self.uses)
        self.path.textChanged.connect(self._enable)
        self.circle.currentIndexChanged.connect(self._other_circle)
        self.path.setFocus()

    def _enable(self) -> None:
        path = self.chosen()[1]
        self.go.setEnabled(bool(path) and not self.refuse(ops.name_problem(path) if path else None))

    def _other_circle(self, index: int) -> None:
        """Another circle has room for the same name."""
        if self.path.text() in {self._here, self._there}:
            self.path.setText(self._there if index else self._here)

    def chosen(self) -> tuple[Circle, str]:
        """The circle and the path there."""
        return self._circles[self.circle.currentIndex()], self.path.text().strip().strip("/")


class Forking(QObject):
    """Asks where a fork goes, and takes what an original has become."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def copy_to(self) -> None:
        """Fork the version at hand, or the folder as it is at the change chosen."""
        circle, target = self._changing.circle, self._changing.target()
        if circle is None or not target.path:
            return
        resource = target.resource
        if not target.is_folder and (resource is None or not resource.exists):
            return
        origin = resource.rel_path if resource is not None else target.path
        revision = (resource.commit if resource is not None else target.commit) or "HEAD"

        def look(desk: Desk) -> tuple[tuple[Circle, ...], int]:
            return desk.library.circles(), _uses_outside(desk, circle, origin)

        def ask(answer: tuple[tuple[Circle, ...], int]) -> None:
            circles, uses = answer
            window = self._changing.window
            form = CopyForm(origin, circle, circles, folder=target.is_folder, uses=uses, parent=window)
            form.accepted.connect(
                lambda: self._fork(circle, _Fork(origin, revision, *form.chosen(), form.uses.isChecked()))
            )
            self._doings.show(form)

        self._doings.look(look, ask)

    def _fork(self, circle: Circle, fork: _Fork) -> None:
        forks, here = {fork.origin: fork.path}, fork.goal.slug == circle.slug

        def work(desk: Desk, place: ops.OperationContext) -> ChangeSet:
            source = None if here else self._changing.workplace(desk, circle)
            return ops.fork(place, forks, revision=fork.revision, source=source, with_uses=fork.with_uses)

        def done(change: ChangeSet) -> None:
            if here:
                self._changing.announce(change)
            else:
                words = self.tr("“{name}” begins in {circle}.")
                name = fork.path.rpartition("/")[2]
                self._changing.toast.say(words.format(name=name, circle=fork.goal.name))

        self._changing.run(work, done, self.tr("Copying…"), circle=None if here else fork.goal)

    # -- what the original has become --------------------------------------------------------------------------------

    def compare(self, newer: Newer) -> None:
        """Show what the original has become beside the fork."""
        circle = self._changing.circle
        if circle is not None:
            compare_originals(self._changing, circle, newer)

    def take(self, newer: Newer, *, replace: bool = False) -> None:
        """Bring it in: merged where that can be, else after a look and a choice."""
        path, earlier = newer.path, newer.earlier

        def work(desk: Desk, place: ops.OperationContext) -> ops.Taken:
            def sources(slug: str) -> ops.OperationContext:
                return self._changing.workplace(desk, desk.library.circle(slug))

            return ops.take(place, path, sources, replace=replace, earlier=earlier)

        def done(taken: ops.Taken) -> None:
            if taken.conflict:
                self._ask_which(newer)
            elif taken.changes is not None:
                self._changing.announce(taken.changes)

        self._changing.run(work, done, self.tr("Taking the newer versions…"))

    def _ask_which(self, newer: Newer) -> None:
        box = QMessageBox(self._changing.window)
        box.setIcon(QMessageBox.Icon.Question)
        name = display(newer.path.rpartition("/")[2])
        box.setText(self.tr("“{name}” and its original cannot be put together by themselves").format(name=name))
        box.setInformativeText(
            self.tr("Look at both, then choose. Whatever you choose, every version stays in the history.")
        )
        look = box.addButton(self.tr("Compare"), QMessageBox.ButtonRole.ActionRole)
        take = box.addButton(self.tr("Take the original's"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep mine"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(look)
        box.setEscapeButton(keep)
        take.clicked.connect(lambda: self.take(newer, replace=True))
        look.clicked.connect(lambda: self.compare(newer))
        self._doings.show(box)


def _uses_outside(desk: Desk, circle: Circle, origin: str) -> int:
    """How many resources of the circle are used by what is forked and are not part of it, as far as the index knows."""
    reader = desk.reader(circle)
    known = set(below(desk, circle, [origin]))
    used: set[str] = set()
    todo = list(known)
    while todo and not desk.cancelled:
        for each in reader.uses(todo.pop()):
            if not each.broken and each.circle is None and each.target not in known | used:
                used.add(each.target)
                todo.append(each.target)
    return len(used)

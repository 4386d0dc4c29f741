"""Forks: a new resource, or a folder of them, that begins with a version; and what its original has become since."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.affected_links import uses_outside
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.compare_window import compare_originals
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.copy import CopyForm
from upont_desktop.ui.operations.original import NewerOriginal

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Fork:
    """What is forked, from which revision, and to where."""

    origin: str
    revision: str
    goal: Circle
    path: str
    with_uses: bool


def copy_to(context: ActionContext) -> None:
    """Fork the version at hand, or the folder as it is at the change chosen."""
    circle, target = context.circle, context.selection.target()
    if circle is None or not target.path:
        return
    resource = target.resource
    if not target.is_folder and (resource is None or not resource.exists):
        return
    origin = resource.rel_path if resource is not None else target.path
    revision = (resource.commit if resource is not None else target.commit) or "HEAD"

    def look(desk: WorkerContext) -> tuple[tuple[Circle, ...], int]:
        return desk.library.circles(), uses_outside(desk.reader(circle), origin, lambda: desk.cancelled)

    def ask(answer: tuple[tuple[Circle, ...], int]) -> None:
        circles, uses = answer
        window = context.window
        form = CopyForm(origin, circle, circles, folder=target.is_folder, uses=uses, parent=window)
        form.accepted.connect(
            lambda: _fork(context, circle, _Fork(origin, revision, *form.chosen(), form.uses.isChecked()))
        )
        context.show(form)

    context.look(look, ask)


def _fork(context: ActionContext, circle: Circle, fork: _Fork) -> None:
    forks, here = {fork.origin: fork.path}, fork.goal.slug == circle.slug

    def work(desk: WorkerContext, place: ops.OperationContext) -> ChangeSet:
        source = None if here else workplace(desk, circle)
        return ops.fork(place, forks, revision=fork.revision, source=source, with_uses=fork.with_uses)

    def done(change: ChangeSet) -> None:
        if here:
            context.announce(change, (fork.path,))
        else:
            words = translate("Forking", "“{name}” was copied to {circle}.")
            name = fork.path.rpartition("/")[2]
            context.say(
                words.format(name=display(name), circle=fork.goal.name),
                show=lambda: context.session.open_slug(fork.goal.slug, lambda: context.selection.show_path(fork.path)),
            )

    context.run(work, done, translate("Forking", "Copying…"), circle=None if here else fork.goal)


# -- what the original has become --------------------------------------------------------------------------------


def take(context: ActionContext, newer: NewerOriginal, *, replace: bool = False) -> None:
    """Bring it in: merged where that can be, else after a look and a choice."""
    path, earlier = newer.path, newer.earlier

    def work(desk: WorkerContext, place: ops.OperationContext) -> ops.TakeResult:
        def sources(slug: str) -> ops.OperationContext:
            return workplace(desk, desk.library.circle(slug))

        return ops.take(place, path, sources, replace=replace, earlier=earlier)

    def done(taken: ops.TakeResult) -> None:
        if taken.conflict:
            _ask_which(context, newer)
        elif taken.changes is not None:
            context.announce(taken.changes)

    context.run(work, done, translate("Forking", "Taking the newer versions…"))


def _ask_which(context: ActionContext, newer: NewerOriginal) -> None:
    box = QMessageBox(context.window)
    box.setIcon(QMessageBox.Icon.Question)
    name = display(newer.path.rpartition("/")[2])
    box.setText(translate("Forking", "“{name}” and its original cannot be merged automatically").format(name=name))
    box.setInformativeText(
        translate("Forking", "Look at both, then choose. Whatever you choose, every version stays in the history.")
    )
    look = box.addButton(translate("Forking", "Compare"), QMessageBox.ButtonRole.ActionRole)
    theirs = box.addButton(translate("Forking", "Take the original's"), QMessageBox.ButtonRole.AcceptRole)
    mine = box.addButton(translate("Forking", "Keep mine"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(look)
    box.setEscapeButton(mine)
    theirs.clicked.connect(lambda: take(context, newer, replace=True))
    look.clicked.connect(lambda: compare_originals(context, newer))
    context.show(box)

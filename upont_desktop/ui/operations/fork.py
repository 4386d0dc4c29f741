"""Forks: a new resource, or a folder of them, that begins with a version; and what its original has become since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import AlreadyThere, NameNotAllowed
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.affected_links import uses_outside
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.operations.compare_window import compare_originals
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.copy import CopyForm, CopyGoals
from upont_desktop.ui.operations.original import NewerOriginal
from upont_desktop.ui.wording.plain_text import as_plain

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Origin:
    """What is forked, and from which revision."""

    circle: Circle
    path: str
    revision: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class _Fork:
    """Where it goes."""

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

    folder = origin.rpartition("/")[0]

    def look(worker: WorkerContext) -> CopyGoals:
        circles = (circle, *(each for each in worker.library.circles() if each.slug != circle.slug))
        uses = uses_outside(worker.reader(circle), origin, lambda: worker.cancelled)
        return CopyGoals(circles, {each.slug: _names_in(worker, each, folder) for each in circles}, uses)

    context.look(look, lambda goals: _ask_where(context, goals, _Origin(circle, origin, revision, target.is_folder)))


def _names_in(worker: WorkerContext, circle: Circle, folder: str) -> frozenset[str]:
    """What stands in a folder, as far as the index knows; the operation itself knows better, and refuses."""
    try:
        return frozenset(
            display(entry.rel_path.rpartition("/")[2]) for entry in worker.reader(circle).resources.tree(folder)
        )
    except UserError:  # there is no such folder, or the circle cannot be read now
        return frozenset()


def _ask_where(
    context: ActionContext, goals: CopyGoals, origin: _Origin, before: _Fork | None = None, problem: str = ""
) -> None:
    """Ask where it goes; again, with what was chosen ``before``, where that could not be done."""
    form = CopyForm(origin.path, goals, folder=origin.is_folder, parent=context.window)
    if before is not None:
        form.put(before.goal, before.path, with_uses=before.with_uses)
        form.say_problem(problem)

    def go() -> None:
        fork = _Fork(*form.chosen(), form.uses.isChecked())
        _fork(context, origin, fork, lambda words: _ask_where(context, goals, origin, fork, words))

    form.accepted.connect(go)
    context.show(form)


def _fork(context: ActionContext, origin: _Origin, fork: _Fork, again: Callable[[str], None]) -> None:
    here = fork.goal.slug == origin.circle.slug

    def work(worker: WorkerContext, place: ops.OperationContext) -> ChangeSet:
        source = None if here else workplace(worker, origin.circle)
        return ops.fork(
            place, {origin.path: fork.path}, revision=origin.revision, source=source, with_uses=fork.with_uses
        )

    def failed(error: UserError) -> bool:
        """A name that is taken or not allowed is chosen anew."""
        if not isinstance(error, AlreadyThere | NameNotAllowed):
            return False
        again(trouble_of(error).what)
        return True

    def done(change: ChangeSet) -> None:
        if here:
            context.announce(change, (fork.path,))
        else:
            words = translate("Fork", "“{name}” was copied to {circle}.")
            name = fork.path.rpartition("/")[2]
            context.say(
                words.format(name=display(name), circle=fork.goal.name),
                show=lambda: context.session.open_slug(fork.goal.slug, lambda: context.selection.show_path(fork.path)),
            )

    doing = translate("Fork", "Copying…")
    context.run(work, done, doing, circle=None if here else fork.goal, failed=failed)


# -- what the original has become --------------------------------------------------------------------------------


def take(context: ActionContext, newer: NewerOriginal, *, replace: bool = False) -> None:
    """Bring it in: merged where that can be, else after a look and a choice."""
    path, earlier = newer.path, newer.earlier

    def work(worker: WorkerContext, place: ops.OperationContext) -> ops.TakeResult:
        def sources(slug: str) -> ops.OperationContext:
            return workplace(worker, worker.library.circle(slug))

        return ops.take(place, path, sources, replace=replace, earlier=earlier)

    def done(taken: ops.TakeResult) -> None:
        if taken.conflict:
            _ask_which(context, newer)
        elif taken.changes is not None:
            context.announce(taken.changes)

    context.run(work, done, translate("Fork", "Taking the newer versions…"))


def _ask_which(context: ActionContext, newer: NewerOriginal) -> None:
    box = QMessageBox(context.window)
    box.setIcon(QMessageBox.Icon.Question)
    name = display(newer.path.rpartition("/")[2])
    box.setText(
        as_plain(translate("Fork", "“{name}” and its original cannot be merged automatically").format(name=name))
    )
    box.setInformativeText(
        as_plain(
            translate("Fork", "Look at both, then choose. Whatever you choose, every version stays in the history.")
        )
    )
    look = box.addButton(translate("Fork", "Compare"), QMessageBox.ButtonRole.ActionRole)
    theirs = box.addButton(translate("Fork", "Take the original's"), QMessageBox.ButtonRole.AcceptRole)
    mine = box.addButton(translate("Fork", "Keep mine"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(look)
    box.setEscapeButton(mine)
    theirs.clicked.connect(lambda: take(context, newer, replace=True))
    look.clicked.connect(lambda: compare_originals(context, newer))
    context.show(box)

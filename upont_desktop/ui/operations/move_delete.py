"""Moving, renaming, deleting and restoring what is chosen; what would break is named first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.affected_links import AffectedLinks, folders_of, links_of
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.paths import DeleteForm, MoveForm
from upont_desktop.ui.panes.selection import ActionTarget
from upont_desktop.ui.wording.plain_text import as_plain

translate = QCoreApplication.translate


def rename(context: ActionContext) -> None:
    """Ask for another name or folder, naming what would no longer find it."""
    circle, paths = context.circle, context.selection.paths()
    if circle is None or not paths:
        return

    def look(worker: WorkerContext) -> tuple[AffectedLinks, tuple[str, ...]]:
        reader = worker.reader(circle)
        return links_of(reader, paths, lambda: worker.cancelled), folders_of(reader)

    def ask(answer: tuple[AffectedLinks, tuple[str, ...]]) -> None:
        links, folders = answer
        form = MoveForm(paths, links, folders, context.window)
        form.accepted.connect(lambda: _move(context, form.moves(), links, rewrite=form.rewrite.isChecked()))
        context.show(form)

    context.look(look, ask)


def move_into(context: ActionContext, paths: tuple[str, ...], folder: str) -> None:
    """Move resources into a folder, keeping their links whole; nothing is asked where it can be undone."""
    move_to(context, {path: _inside(folder, path) for path in paths if _inside(folder, path) != path})


def move_to(context: ActionContext, moves: Mapping[str, str]) -> None:
    """Move each resource to its new path, keeping their links whole."""
    circle = context.circle
    if circle is not None and moves:
        context.look(
            lambda worker: links_of(worker.reader(circle), tuple(moves), lambda: worker.cancelled),
            lambda links: _move(context, moves, links, rewrite=bool(links.users or links.uses)),
        )


def _move(context: ActionContext, moves: Mapping[str, str], links: AffectedLinks, *, rewrite: bool) -> None:
    users = links.users if rewrite else None
    goals = tuple(moves.values())
    context.run(
        lambda _worker, place: ops.move(place, moves, rewrite=users),
        lambda change: context.announce(change, goals),
        translate("MoveDelete", "Moving…"),
    )


def delete(context: ActionContext) -> None:
    """Delete what is chosen; asked first only where something that stays uses it, as it can be undone."""
    circle, paths = context.circle, context.selection.paths()
    if circle is None or not paths:
        return

    def ask(links: AffectedLinks) -> None:
        if not links.users:
            _delete(context, paths)
            return
        form = DeleteForm(paths, links.users, context.window)
        form.accepted.connect(lambda: _delete(context, paths))
        context.show(form)

    context.look(lambda worker: links_of(worker.reader(circle), paths, lambda: worker.cancelled), ask)


def _delete(context: ActionContext, paths: tuple[str, ...]) -> None:
    context.run(lambda _worker, place: ops.delete(place, paths), doing=translate("MoveDelete", "Deleting…"))


def restore(context: ActionContext) -> None:
    """Make what is chosen what it was; everything only after a question."""
    circle, target = context.circle, context.selection.target()
    if circle is None or not target.commit:
        return
    if target.path:
        _restore(context, target)
    else:
        _ask_everything(context, circle, target)


def _ask_everything(context: ActionContext, circle: Circle, target: ActionTarget) -> None:
    box = QMessageBox(context.window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(
        as_plain(
            translate("MoveDelete", "Restore everything in {circle} to this point in time?").format(circle=circle.name)
        )
    )
    box.setInformativeText(
        as_plain(
            translate(
                "MoveDelete",
                "Nothing is lost: this becomes a new change, which you can undo. To restore a single file, "
                "choose it first.",
            )
        )
    )
    go = box.addButton(translate("MoveDelete", "Restore everything"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    go.clicked.connect(lambda: _restore(context, target))
    context.show(box)


def _restore(context: ActionContext, target: ActionTarget) -> None:
    version = target.resource if not target.is_folder else None
    path, commit = target.path, target.commit

    def work(worker: WorkerContext, place: ops.OperationContext) -> ChangeSet:
        reader = worker.reader(place.circle)
        if version is None or version.commit != commit or not version.exists:
            named = reader.versions.named_version(path, commit, content=True)
            return ops.restore(place, named.path, named.revision, then=named.then, version=named.resource)
        now = reader.versions.named_version(path).path
        if version.circle == place.circle.slug:
            return ops.restore(place, now, commit, then=version.rel_path, version=version)
        content = reader.contents.content(version)  # another circle's, shown beside this one's
        return ops.update(place, now, content, CommitTitles(place.language).title("restore", [now]))

    about = (path,) if path else ()
    context.run(work, lambda change: context.announce(change, about), translate("MoveDelete", "Restoring…"))


def _inside(folder: str, path: str) -> str:
    name = path.rpartition("/")[2]
    return f"{folder}/{name}" if folder else name

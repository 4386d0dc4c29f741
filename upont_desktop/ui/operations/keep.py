"""Keeping what was changed on disk: which files, with which words; or by itself."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.sizes import LARGE
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import UnkeptFile
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.keep import FileSummaries, KeepForm, SayMoreForm
from upont_desktop.ui.worktree.change_summary import stories_of
from upont_desktop.ui.worktree.commit_message import CommitMessage
from upont_desktop.ui.worktree.monitor import marks_of
from upont_desktop.ui.worktree.unkept_scope import unkept_below

translate = QCoreApplication.translate


_PAUSE_MS = 400  # after the last letter


def keep_changes(context: ActionContext) -> None:
    """Ask which changed files to keep, and with which words."""
    circle = context.circle
    if circle is None:
        return

    def ask(files: tuple[UnkeptFile, ...]) -> None:
        context.monitor.put_unkept(files)
        if files:
            _ask_which(context, circle, files)
        else:
            context.say(translate("Keep", "Everything on disk is already kept."))

    # What was seen a moment ago may be otherwise by now: a program may just have saved.
    context.look(lambda worker: ops.not_kept(workplace(worker, circle)), ask)


def _ask_which(context: ActionContext, circle: Circle, files: tuple[UnkeptFile, ...]) -> None:
    remembered = context.monitor.remembered
    form = KeepForm(circle, files, remembered.recent(circle.slug), context.background, context.themes, context.window)
    form.failed.connect(context.feedback.failed)
    form.discard_wanted.connect(lambda file: _discard_from(context, form, file))
    draft = remembered.draft(circle.slug)
    if draft:
        form.message.put(draft)
    _follow(context, form, circle, files)
    form.accepted.connect(lambda: _keep(context, form, circle))
    context.show(form)


def _discard_from(context: ActionContext, form: KeepForm, file: UnkeptFile) -> None:
    """Bring a file back to its kept version while the question is open."""

    def done(change: ChangeSet) -> None:
        context.announce(change)
        if shiboken6.isValid(form):  # it may have been closed meanwhile
            form.leave_out(file)

    def failed(_error: UserError) -> bool:
        if shiboken6.isValid(form):
            form.back.setEnabled(True)
        return False

    doing = translate("Keep", "Putting back…")
    context.run(lambda _worker, place: ops.discard(place, [file.path]), done, doing, failed=failed)


def discard(context: ActionContext) -> None:
    """Bring what is chosen back to its kept version; nothing is asked, as undo brings the changes back."""
    paths = [file.path for file in unkept_below(context.monitor.unkept, context.selection.paths())]
    if paths:
        context.run(lambda _worker, place: ops.discard(place, paths), doing=translate("Keep", "Putting back…"))


def _follow(context: ActionContext, form: KeepForm, circle: Circle, files: tuple[UnkeptFile, ...]) -> None:
    """Tell in words what changed, and remember what is written."""
    remembered = context.monitor.remembered

    def look(worker: WorkerContext) -> FileSummaries:
        marks = marks_of(circle, [file.path for file in files])
        large = {path: mark[1] for path, mark in marks.items() if mark is not None and mark[1] > LARGE}
        return FileSummaries(stories_of(workplace(worker, circle), files, lambda: worker.cancelled), large)

    def remember() -> None:
        remembered.keep_draft(circle.slug, form.message.written if form.message.touched else CommitMessage())

    context.background.ask(look, form.tell, owner=form)
    pause = QTimer(form, singleShot=True, interval=_PAUSE_MS)
    pause.timeout.connect(remember)
    form.message.edited.connect(pause.start)
    form.rejected.connect(remember)


def _keep(context: ActionContext, form: KeepForm, circle: Circle) -> None:
    remembered = context.monitor.remembered
    paths, names, message = form.chosen(), form.renamed(), form.message.message()
    written = form.message.written if form.message.touched else CommitMessage()
    remembered.keep_draft(circle.slug, written)  # until it is a version

    def done(change: object) -> None:
        remembered.keep_draft(circle.slug, CommitMessage())
        remembered.add_recent(circle.slug, written.title)
        context.announce(change)

    context.run(
        lambda _worker, place: ops.keep_changes(place, paths, message, renamed=names),
        done,
        translate("Keep", "Keeping the changes…"),
    )


def say_more(context: ActionContext, commit: str) -> None:
    """Ask for other words for what was done last."""
    circle = context.circle
    if circle is None:
        return
    remembered = context.monitor.remembered

    def ask(before: str) -> None:
        title, _, body = before.partition("\n\n")
        form = SayMoreForm(CommitMessage(title, body), remembered.recent(circle.slug), context.window)
        form.accepted.connect(lambda: say(form.message.message(), form.message.written.title))
        context.show(form)

    def say(message: str, title: str) -> None:
        def done(change: object) -> None:
            remembered.add_recent(circle.slug, title)
            context.announce(change)

        context.run(lambda _worker, place: ops.reword(place, commit, message), done)

    context.look(lambda worker: ops.words_of(workplace(worker, circle), commit), ask)


def keep_automatically(context: ActionContext, on: object) -> None:
    """Let the folder at hand keep itself, or no longer."""
    circle = context.circle
    if circle is None:
        return
    folder = context.selection.folder()
    context.monitor.keep_automatically(folder, bool(on))
    name = display(folder.rpartition("/")[2]) or circle.name
    words = (
        translate(
            "Keep",
            "“{folder}” is kept automatically now: what is saved there becomes a version after a moment of quiet.",
        )
        if on
        else translate("Keep", "“{folder}” is no longer kept automatically.")
    )
    context.say(words.format(folder=name))

"""Versions outside of the window: opened in their own program, saved as a copy.

Both work on the version chosen in the history, by default the current one.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from upont_desktop.domain.programs import may_run
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.service.version_export import save_version
from upont_desktop.ui.core import terminals
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.transfer.outgoing_copies import file_of, show_file

translate = QCoreApplication.translate


def open_outside(context: ActionContext) -> None:
    """Open the file, or a copy of an older version, in its own program."""
    circle, resource = context.circle, context.selection.target().resource
    if circle is None or resource is None or not resource.exists:
        return
    if may_run(resource.name, resource.kind):
        words = translate("OpenWith", "“{name}” may be a program, and is not run from here.")
        context.say(words.format(name=display(resource.name)))
        return

    def show(place: Path) -> None:
        if place.is_relative_to(circle.path):
            context.monitor.expect_edits(place)
        show_file(place)

    context.ask(lambda worker: file_of(worker, circle, resource), show)


def show_on_disk(context: ActionContext) -> None:
    """Open the folder on disk in which the resource is, or the folder itself; the nearest one that is there."""
    circle, target = context.circle, context.selection.target()
    if circle is not None:
        show_file(_folder_on_disk(circle.path, target.path))


def copy_path(context: ActionContext) -> None:
    """Put the place on disk on the clipboard."""
    circle = context.circle
    if circle is not None:
        place = path_on_disk(circle.path, context.selection.target().path)
        QGuiApplication.clipboard().setText(display(str(place)))
        context.say(translate("OpenWith", "The path is copied."))


def copy_hash(context: ActionContext) -> None:
    """Put the whole hash of the chosen commit on the clipboard."""
    commit = context.selection.target().commit
    if commit:
        QGuiApplication.clipboard().setText(commit)
        context.say(translate("OpenWith", "The hash is copied."))


def open_terminal(context: ActionContext) -> None:
    """Open a terminal in the folder on disk in which the resource is."""
    circle = context.circle
    if circle is not None and not terminals.open_in(_folder_on_disk(circle.path, context.selection.target().path)):
        context.say(translate("OpenWith", "No terminal was found on this computer."))


def compare_current(context: ActionContext) -> None:
    """Compare the chosen version with the current one, or the current one with the one before."""
    if not context.selection.compare_with_newest():
        context.say(translate("OpenWith", "There is no other version to compare with."))


def _folder_on_disk(top: Path, path: str) -> Path:
    """The folder of a path, or the nearest around it that is there."""
    place = path_on_disk(top, path)
    while place != top and not place.is_dir():
        place = place.parent
    return place


def path_on_disk(top: Path, path: str) -> Path:
    """Where the exact path of a circle is on disk."""
    return Path(os.fsdecode(os.path.join(os.fsencode(top), git_bytes(path)))) if path else top  # noqa: PTH118 - bytes


def save_copy(context: ActionContext) -> None:
    """Ask where to save the version."""
    resource = context.selection.target().resource
    if resource is None or not resource.exists:
        return
    dialog = QFileDialog(context.window, translate("OpenWith", "Save a copy"), str(Path.home()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(display(resource.name))
    dialog.fileSelected.connect(lambda name: save_to(context, resource, Path(name)))
    context.show(dialog)


def save_to(context: ActionContext, resource: Resource, goal: Path) -> None:
    """Write the version to a file; the person agreed that it replaces the one that is there."""
    circle = context.circle
    if circle is None:
        return

    def say(as_meant: bool) -> None:
        words = translate("OpenWith", "Saved: {path}")
        if not as_meant:
            words = translate("OpenWith", "Saved as git stores it, because a program was not allowed to run: {path}")
        context.say(words.format(path=goal))

    def save(worker: WorkerContext) -> bool:
        return save_version(circle, resource, goal, worker.library.trust_answers.of(circle.path))

    context.ask(save, say)

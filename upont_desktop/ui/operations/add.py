"""Bringing files in: chosen, dropped, pasted; what stands in the way is asked about first, once for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.large_files import LargeForm, RefusedForm
from upont_desktop.ui.operations.dialogs.paste import PasteForm
from upont_desktop.ui.operations.dialogs.paths import ClashForm
from upont_desktop.ui.transfer import import_plan
from upont_desktop.ui.transfer.clipboard import PastedFiles, PastedPicture, PastedText, as_bytes, pasted
from upont_desktop.ui.transfer.import_plan import ClashChoice, IncomingFiles

translate = QCoreApplication.translate


# -- ways in -----------------------------------------------------------------------------------------------------


def add_files(context: ActionContext) -> None:
    """Ask for files of this computer, and add them where one is."""
    _choose(context, translate("Add", "Files to add"), QFileDialog.FileMode.ExistingFiles)


def add_folder(context: ActionContext) -> None:
    """Choose a folder to add."""
    _choose(context, translate("Add", "Folder to add"), QFileDialog.FileMode.Directory)


def _choose(context: ActionContext, title: str, mode: QFileDialog.FileMode) -> None:
    folder = context.selection.folder()
    dialog = QFileDialog(context.window, title, str(Path.home()))
    dialog.setFileMode(mode)
    dialog.filesSelected.connect(lambda names: bring(context, [Path(name) for name in names], folder))
    context.show(dialog)


def paste(context: ActionContext) -> None:
    """Add what the clipboard holds."""
    take(context, QGuiApplication.clipboard().mimeData(), context.selection.folder())


def take(context: ActionContext, data: QMimeData, folder: str) -> None:
    """Add what was pasted or dropped: files at once, anything else under a name that is asked for."""
    found = pasted(data)
    if found is None:
        context.say(translate("Add", "There is nothing to paste: copy files, a picture or some text first."))
    elif isinstance(found, PastedFiles):
        bring(context, found.paths, folder)
    else:
        _ask_name(context, found, folder)


def _ask_name(context: ActionContext, content: PastedPicture | PastedText, folder: str) -> None:
    circle = context.circle
    if circle is None:
        return
    now = datetime.now()  # noqa: DTZ005 - the clock on the person's wall
    form = PasteForm(content, display(folder) or circle.name, now, context.window)

    def add() -> None:
        name = form.chosen()
        path = f"{folder}/{name}" if folder else name
        _plan(context, lambda worker: import_plan.assess(worker, circle, [ops.NewFile(path, as_bytes(content))]))

    form.accepted.connect(add)
    context.show(form)


def bring(context: ActionContext, sources: Sequence[Path], folder: str, *, promised: bool = False) -> None:
    """Add files and folders. ``promised`` says that the person was told what becomes of a single file whose name
    exists, before it was let go: a new version.
    """
    circle = context.circle
    if circle is None:
        return

    def ask(found: IncomingFiles) -> None:
        clash = ClashChoice.REPLACE if promised and len(found.files) == 1 else None
        _ask_about_names(context, found, clash)

    doing = translate("Add", "Looking at the files…")
    context.look(lambda worker: import_plan.plan(worker, circle, sources, folder), ask, doing)


def replace(context: ActionContext, path: str, source: Path) -> None:
    """A file becomes the new version of a resource, whatever it is called itself."""
    circle = context.circle
    if circle is not None:
        _plan(
            context, lambda worker: import_plan.assess(worker, circle, [ops.NewFile(path, source)]), ClashChoice.REPLACE
        )


# -- what stands in the way --------------------------------------------------------------------------------------


def _plan(
    context: ActionContext, look: Callable[[WorkerContext], IncomingFiles], clash: ClashChoice | None = None
) -> None:
    context.look(look, lambda found: _ask_about_names(context, found, clash), translate("Add", "Looking at the files…"))


def _ask_about_names(context: ActionContext, found: IncomingFiles, clash: ClashChoice | None) -> None:
    if not found.refused:
        _ask_about_size(context, found, clash)
        return
    form = RefusedForm(found, context.window)
    form.accepted.connect(lambda: _ask_about_size(context, found, clash))
    context.show(form)


def _ask_about_size(context: ActionContext, found: IncomingFiles, clash: ClashChoice | None) -> None:
    if not found.files:
        context.say(translate("Add", "It contains no files."))
    elif not found.large:
        _ask_about_existing(context, found, clash)
    else:
        form = LargeForm(found, context.window)
        form.accepted.connect(lambda: _ask_about_existing(context, form.chosen(), clash))
        context.show(form)


def _ask_about_existing(context: ActionContext, found: IncomingFiles, clash: ClashChoice | None) -> None:
    if clash is not None or not found.existing:
        _add(context, found, clash or ClashChoice.REPLACE)
        return
    form = ClashForm(tuple(display(path) for path in sorted(found.existing)), context.window)
    form.accepted.connect(lambda: _add(context, found, form.chosen()))
    context.show(form)


def _add(context: ActionContext, found: IncomingFiles, clash: ClashChoice) -> None:
    files = import_plan.settled(found, clash)
    replace = clash is ClashChoice.REPLACE and bool(found.existing)
    if not files:
        context.say(translate("Add", "Nothing was added: all of them are already here."))
    elif replace and len(files) == 1:
        path, source = files[0].path, files[0].source
        context.run(
            lambda _worker, place: ops.update(place, path, source),
            doing=translate("Add", "Keeping the new version…"),
        )
    else:
        context.run(
            lambda _worker, place: ops.add(place, files, replace=replace, left_out=found.left_out),
            doing=translate("Add", "Adding files…"),
        )

"""Bringing files in: chosen, dropped, pasted; what stands in the way is asked about first, once for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.dialogs.large_files import LargeForm, RefusedForm
from upont_desktop.ui.operations.dialogs.paths import Clash, ClashForm
from upont_desktop.ui.transfer import import_plan
from upont_desktop.ui.transfer.clipboard import PastedFiles, PastedPicture, PastedText, PasteForm, as_bytes, pasted
from upont_desktop.ui.transfer.import_plan import Incoming

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings


class Bringing(QObject):
    """One function for each way in; all end in one operation."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    # -- ways in -----------------------------------------------------------------------------------------------------

    def add_files(self) -> None:
        """Choose files to add."""
        self._choose(self.tr("Files to add"), QFileDialog.FileMode.ExistingFiles)

    def add_folder(self) -> None:
        """Choose a folder to add."""
        self._choose(self.tr("Folder to add"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        folder = self._changing.folder()
        dialog = QFileDialog(self._changing.window, title, str(Path.home()))
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(lambda names: self.bring([Path(name) for name in names], folder))
        self._doings.show(dialog)

    def paste(self) -> None:
        """Add what the clipboard holds."""
        self.take(QGuiApplication.clipboard().mimeData(), self._changing.folder())

    def take(self, data: QMimeData, folder: str) -> None:
        """Add what was pasted or dropped: files at once, anything else under a name that is asked for."""
        found = pasted(data)
        if found is None:
            self._changing.toast.say(self.tr("There is nothing that could be added: copy files, a picture or a text."))
        elif isinstance(found, PastedFiles):
            self.bring(found.paths, folder)
        else:
            self._ask_name(found, folder)

    def _ask_name(self, content: PastedPicture | PastedText, folder: str) -> None:
        circle = self._changing.circle
        if circle is None:
            return
        now = datetime.now()  # noqa: DTZ005 - the clock on the person's wall
        form = PasteForm(content, display(folder) or circle.name, now, self._changing.window)

        def add() -> None:
            name = form.chosen()
            path = f"{folder}/{name}" if folder else name
            self._plan(lambda desk: import_plan.assess(desk, circle, [ops.NewFile(path, as_bytes(content))]))

        form.accepted.connect(add)
        self._doings.show(form)

    def bring(self, sources: Sequence[Path], folder: str) -> None:
        """Add files and folders."""
        circle = self._changing.circle
        if circle is not None:
            self._plan(lambda desk: import_plan.plan(desk, circle, sources, folder))

    def replace(self, path: str, source: Path) -> None:
        """A file becomes the new version of a resource, whatever it is called itself."""
        circle = self._changing.circle
        if circle is not None:
            self._plan(lambda desk: import_plan.assess(desk, circle, [ops.NewFile(path, source)]), Clash.REPLACE)

    # -- what stands in the way --------------------------------------------------------------------------------------

    def _plan(self, look: Callable[[Desk], Incoming], clash: Clash | None = None) -> None:
        self._doings.look(look, lambda found: self._ask_about_names(found, clash), self.tr("Looking at the files…"))

    def _ask_about_names(self, found: Incoming, clash: Clash | None) -> None:
        if not found.refused:
            self._ask_about_size(found, clash)
            return
        form = RefusedForm(found, self._changing.window)
        form.accepted.connect(lambda: self._ask_about_size(found, clash))
        self._doings.show(form)

    def _ask_about_size(self, found: Incoming, clash: Clash | None) -> None:
        if not found.files:
            self._changing.toast.say(self.tr("There is no file in it."))
        elif not found.large:
            self._ask_about_existing(found, clash)
        else:
            form = LargeForm(found, self._changing.window)
            form.accepted.connect(lambda: self._ask_about_existing(form.chosen(), clash))
            self._doings.show(form)

    def _ask_about_existing(self, found: Incoming, clash: Clash | None) -> None:
        if clash is not None or not found.existing:
            self._add(found, clash or Clash.REPLACE)
            return
        form = ClashForm(tuple(display(path) for path in sorted(found.existing)), self._changing.window)
        form.accepted.connect(lambda: self._add(found, form.chosen()))
        self._doings.show(form)

    def _add(self, found: Incoming, clash: Clash) -> None:
        files = import_plan.settled(found, clash)
        replace = clash is Clash.REPLACE and bool(found.existing)
        if not files:
            self._changing.toast.say(self.tr("Nothing was added: all of them exist already."))
        elif replace and len(files) == 1:
            path, source = files[0].path, files[0].source
            self._changing.run(
                lambda _desk, place: ops.update(place, path, source), doing=self.tr("Keeping the new version…")
            )
        else:
            self._changing.run(
                lambda _desk, place: ops.add(place, files, replace=replace), doing=self.tr("Adding files…")
            )

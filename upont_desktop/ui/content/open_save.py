"""What can be done with a version: open it in its own application, save a copy of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.service import external_copies
from upont_desktop.service.encodings import as_utf8
from upont_desktop.service.version_export import save_version
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.wording.plain_text import as_plain


class OpenSaveActions(QObject):
    """Works for the versions that a pane shows. ``failed`` carries an error of the person's world."""

    failed = Signal(object)

    def __init__(self, background: Background, pane: QWidget, kept: external_copies.ExternalCopies) -> None:
        super().__init__(pane)
        self._background, self._pane, self._copies = background, pane, kept
        self._circle: Circle | None = None
        self._old: Resource | None = None
        self._new: Resource | None = None

    def show(self, circle: Circle, old: Resource | None, new: Resource | None) -> None:
        """These are the versions now."""
        self._circle, self._old = circle, old if old is not None and old.exists else None
        self._new = new if new is not None and new.exists else self._old

    def clear(self) -> None:
        """Forget the versions that were shown."""
        self._circle = self._old = self._new = None

    # -- opening -----------------------------------------------------------------------------------------------------

    def open_new(self) -> None:
        """Open the version shown, as a read-only copy, with its program."""
        self._open(self._new)

    def open_old(self) -> None:
        """Open the version that it is compared with."""
        self._open(self._old)

    def _open(self, resource: Resource | None) -> None:
        circle = self._circle
        if circle is None or resource is None:
            return
        written = self._copies

        def job(worker: WorkerContext) -> Path | None:
            data = worker.reader(circle).contents.content(resource)
            name = external_copies.name_to_open(resource.name, data)
            label = content_labels.version_label(resource.version)
            if name is None:
                return None
            safe = external_copies.safe_name(name, label)
            encoding = worker.library.encodings.of(resource)
            if encoding and name != resource.name:  # it goes out only to be read
                return written.write(safe, lambda place: place.write_bytes(as_utf8(data, encoding)))
            trust = worker.library.trust_answers.of(circle.path)
            return written.write(safe, lambda place: save_version(circle, resource, place, trust))

        self._background.ask(job, self._opened, self._fail, owner=self)

    def _opened(self, path: Path | None) -> None:
        if path is None:
            self._say(
                self.tr("This is a program"),
                self.tr("Opening it would run it, so it is not opened from here. A copy of it can be saved."),
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(
                self.tr("No app opens this type of file"),
                self.tr("Save a copy, and open it with an app of your choice."),
            )

    def _say(self, title: str, text: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Information, title, as_plain(title), QMessageBox.StandardButton.Ok, self._pane
        )
        box.setInformativeText(as_plain(text))
        box.open()

    # -- saving ------------------------------------------------------------------------------------------------------

    def save_new(self) -> None:
        """Save the version shown where the person says."""
        resource = self._new
        if resource is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = external_copies.safe_name(resource.name, content_labels.version_label(resource.version))
        dialog = QFileDialog(self._pane, self.tr("Save a copy"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the version shown to a file, in the background."""
        circle, resource = self._circle, self._new
        if circle is None or resource is None:
            return

        def job(worker: WorkerContext) -> bool:
            return save_version(circle, resource, path, worker.library.trust_answers.of(circle.path))

        def done(as_meant: bool) -> None:
            if not as_meant:
                self._say(
                    self.tr("Saved as git stores it"),
                    self.tr(
                        "The circle asks to run a program on this file, which was not allowed. So the copy may not be "
                        "what its app expects."
                    ),
                )

        self._background.ask(job, done, self._fail, owner=self)

    def with_bytes(self, then: Callable[[bytes, str], None]) -> None:
        """Read the version shown, and go on with its bytes and its name."""
        circle, resource = self._circle, self._new
        if circle is not None and resource is not None:
            self._background.ask(
                lambda worker: worker.reader(circle).contents.content(resource),
                lambda data: then(data, resource.name),
                self._fail,
                owner=self,
            )

    def _fail(self, error: UserError) -> None:
        self.failed.emit(error)

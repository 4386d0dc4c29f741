"""What is done with versions outside of the window: opened in their own program, saved as a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from upont_desktop.domain.text import display
from upont_desktop.service.exporting import save_version
from upont_desktop.ui.transfer.outgoing_copies import file_of, is_program, show_file

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings


class Outgoing(QObject):
    """Works on the version chosen in the history, by default the current one."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def open_outside(self) -> None:
        """Open the file, or a copy of an older version, in its own program."""
        circle, resource = self._changing.circle, self._changing.target().resource
        if circle is None or resource is None or not resource.exists:
            return
        if is_program(resource):
            words = self.tr("“{name}” may be a program, and is not run from here.")
            self._changing.toast.say(words.format(name=display(resource.name)))
            return

        def show(place: Path) -> None:
            if place.is_relative_to(circle.path):
                self._changing.looking.expect_edits(place)
            show_file(place)

        self._changing.background.ask(
            lambda desk: file_of(desk, circle, resource), show, self._changing.failed.emit, owner=self
        )

    def save_copy(self) -> None:
        """Ask where to save the version."""
        resource = self._changing.target().resource
        if resource is None or not resource.exists:
            return
        dialog = QFileDialog(self._changing.window, self.tr("Save a copy"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(display(resource.name))
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        self._doings.show(dialog)

    def save_to(self, goal: Path) -> None:
        """Write the version to a file; the person agreed that it replaces the one that is there."""
        circle, resource = self._changing.circle, self._changing.target().resource
        if circle is None or resource is None:
            return
        self._changing.background.ask(
            lambda _desk: save_version(circle, resource, goal),
            lambda _nothing: self._changing.toast.say(self.tr("Saved: {path}").format(path=goal)),
            self._changing.failed.emit,
            owner=self,
        )

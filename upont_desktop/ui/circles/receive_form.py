"""Receiving a circle: from where, and into which folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import CannotReach
from upont_desktop.service.place_kind import proposed_folder
from upont_desktop.service.receive import INVITATION_ENDING, ReceivedCircle, ReceiveStage, circle_source, receive_circle
from upont_desktop.ui.circles.host_questions import asks_person, host_question
from upont_desktop.ui.circles.path_line import PathLine, documents
from upont_desktop.ui.circles.work_form import WorkForm
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.wording.labels import traffic_words

_EXAMPLE = "https://host.example/club.git"
_QUIET_MS = 250  # after the last key, before the disk is looked at


@dataclass(frozen=True, slots=True)
class _Understood:
    """The circle's name there, and a folder for it here."""

    name: str
    folder: Path


class StageProgress(Progress):
    """Tells the stage too."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stage = ReceiveStage.CONNECTING

    def at(self, stage: ReceiveStage, done: int, whole: int) -> None:
        """Take a stage and its numbers, from the thread that receives."""
        self.stage = stage
        self(done, whole)


class ReceiveForm(WorkForm):
    """``received`` carries the :class:`ReceivedCircle`."""

    received = Signal(object)

    def __init__(self, background: Background, given: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Receive a circle"),
            self.tr("You get a copy of your own: all files of the circle, with every version."),
            self.tr("Receive"),
            background,
            parent,
        )
        self.source, self.folder = PathLine(), PathLine()
        self._stages: StageProgress | None = None
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._pace = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._pace.timeout.connect(self._understand)
        self._add_fields()
        self._connect()
        self.setAcceptDrops(True)
        if given:
            self.choose(given)
        self._enable()
        self.source.setFocus()

    def _add_fields(self) -> None:
        self.browse, self.browse_folder = QPushButton(self.tr("Choose")), QPushButton(self.tr("Choose…"))
        menu = QMenu(self.browse)
        menu.addAction(self.tr("A folder or a stick…"), self._browse_source)
        menu.addAction(self.tr("An invitation or a bundle file…"), self._browse_file)
        self.browse.setMenu(menu)
        self.source.setPlaceholderText(_EXAMPLE)
        self.add_line(self.tr("From"), self.source, self.browse)
        self.add_note(
            self.tr(
                "The address that you were given, the folder or stick where the circle is shared, a bundle file, or "
                "an invitation. Paste it, or drop it here."
            )
        )
        self.add_line(self.tr("Into"), self.folder, self.browse_folder)
        self.note = self.add_note("")
        self.setMinimumWidth(560)

    def _connect(self) -> None:
        self.source.textChanged.connect(self._enable)
        self.folder.textChanged.connect(self._enable)
        self.source.textEdited.connect(self._wait)
        self.browse_folder.clicked.connect(self._browse_folder)

    # -- from where --------------------------------------------------------------------------------------------------

    def choose(self, given: str) -> None:
        """Take this: a path, an address, or an invitation's text."""
        self.source.put(given)
        self._understand(aloud=True)

    def _browse_source(self) -> None:
        dialog = self._dialog(self.tr("Folder where the circle is shared"), Path.home())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _browse_file(self) -> None:
        dialog = self._dialog(self.tr("Invitation or bundle file"), Path.home())
        names = [
            self.tr("Invitations and bundles ({patterns})").format(patterns=f"*{INVITATION_ENDING} *.bundle"),
            self.tr("All files ({patterns})").format(patterns="*"),
        ]
        dialog.setNameFilters(names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _browse_folder(self) -> None:
        above = self.folder.folder()
        dialog = self._dialog(self.tr("Folder for the circle"), above.parent if above is not None else documents())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _dialog(self, title: str, place: Path) -> QFileDialog:
        dialog = QFileDialog(self, title, str(place))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file, a folder or an address."""
        if not self.running and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The same as if it had been chosen."""
        urls = event.mimeData().urls()
        local = urls[0].toLocalFile() if urls else ""
        self.choose(local or event.mimeData().text())
        event.acceptProposedAction()

    def _wait(self) -> None:
        self._pace.start()

    def _understand(self, aloud: bool = False) -> None:
        """See which circle that is, and propose a folder; what is wrong is said of something whole, not of half an
        address.
        """
        given, above = self.source.given(), documents()
        if not given:
            return

        def understand(_worker: WorkerContext) -> _Understood:
            source = circle_source(given)
            return _Understood(source.name, proposed_folder(above, source.name))

        self._slot.ask(understand, self._understood, self.say_error if aloud else lambda _error: self._forget())

    def _understood(self, found: _Understood) -> None:
        if self.running:
            return
        self.say_problem("")
        self.note.setText(self.tr("The circle is called “{name}”.").format(name=display(found.name)))
        self.note.setVisible(bool(found.name))
        if self.folder.untouched:
            self.folder.put(str(found.folder))
        self.fit()

    def _forget(self) -> None:
        self.note.hide()

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.source.text().strip()) and not self.running)

    # -- receiving ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Receive the circle in the background, unless something in the form is missing."""
        given, into, above = self.source.given(), self.folder.folder(), documents()
        if self.running:
            return
        self._pace.stop()
        self._slot.cancel()
        stages = self._stages = StageProgress(self)

        def job(worker: WorkerContext) -> ReceivedCircle:
            source = circle_source(given)
            return receive_circle(
                worker.library, source, into or proposed_folder(above, source.name), stages.at, stages.carry
            )

        self.work(job, self.received.emit, stages, self.tr("Connecting…"))

    def stage_words(self, done: int, whole: int) -> str:
        """The stage in words, with its numbers as the language writes them."""
        stage = self._stages.stage if self._stages is not None else ReceiveStage.CONNECTING
        numbers = {"done": QLocale().toString(done), "whole": QLocale().toString(whole)}
        if stage is ReceiveStage.CONNECTING:
            return self.tr("Connecting…")
        if stage is ReceiveStage.RECEIVING:
            words = self.tr("Receiving the versions: {done} of {whole} parts").format(**numbers)
            traffic = traffic_words(self._stages.traffic) if self._stages is not None else ""
            return " · ".join(filter(None, (words, traffic)))
        return self.tr("Writing the files: {done} of {whole}").format(**numbers)

    def stopped_words(self) -> str:
        """What stands in the form after the person stopped it."""
        return self.tr("Stopped. Nothing was left behind.")

    def say_error(self, error: UserError) -> None:
        """As every error; what was understood before does not hold any more. The advice of one that can be reached no
        more is for those who have the circle already.
        """
        self.note.hide()
        if asks_person(error):
            host_question(error, self._background, self, self.begin, lambda: None).open()
            return
        super().say_error(error)
        if isinstance(error, CannotReach):
            advice = self.tr("Nothing was changed here. Check the address and the network, then try again.")
            self.say_problem(f"{trouble_of(error).what} {advice}", error.details)
            self.fit()

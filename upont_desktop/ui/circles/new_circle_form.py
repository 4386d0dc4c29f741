"""A new circle: its name, its folder, who makes it; and which of the folder's files it begins with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.first_version import FirstVersionPlan
from upont_desktop.service.identity import Person, identity_of, known_person
from upont_desktop.service.new_circle import NewCircle, new_circle, plan_first_version
from upont_desktop.service.place_kind import proposed_folder
from upont_desktop.ui.circles.first_version_list import FirstVersionList
from upont_desktop.ui.circles.path_line import PathLine, documents
from upont_desktop.ui.circles.work_form import WorkForm
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.widgets.person_fields import PersonFields

_QUIET_MS = 200  # after the last key, before the disk is looked at


@dataclass(frozen=True, slots=True)
class _Looked:
    """What stands in a folder, which was given or is proposed."""

    folder: Path
    plan: FirstVersionPlan


class NewCircleForm(WorkForm):
    """``made`` carries the :class:`NewCircle`."""

    made = Signal(object)

    def __init__(self, background: Background, folder: Path | None, parent: QWidget) -> None:
        super().__init__(
            self.tr("New circle"),
            self.tr(
                "A circle keeps every version of the files in its folder. The files themselves stay where they are, "
                "as they are."
            ),
            self.tr("Make the circle"),
            background,
            parent,
        )
        self.name, self.folder = QLineEdit(), PathLine()
        self.person = PersonFields("maker")
        self.files = FirstVersionList(self)
        self.files.hide()
        self._looked: _Looked | None = None
        self._given = False  # whether the person chose the folder
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._pace = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._pace.timeout.connect(self._look)
        self._add_fields()
        self._connect()
        if folder is not None:
            self.choose(folder)
        background.ask(lambda _worker: known_person(), self._show_person, lambda _error: None, owner=self)
        self._enable()
        self.name.setFocus()

    def _add_fields(self) -> None:
        self.browse = QPushButton(self.tr("Choose…"))
        self.name.setPlaceholderText(self.tr("Chess club"))
        self.person.show_examples()
        self.add_field(self.tr("Name of the circle"), self.name)
        self.add_line(self.tr("Folder"), self.folder, self.browse)
        self.add_field(self.tr("Your name"), self.person.name)
        self.add_field(self.tr("Your e-mail"), self.person.email)
        self.add_note(
            self.tr(
                "They stand in every version, so that others know whom to thank or to ask. They go nowhere before you "
                "share."
            )
        )
        self.add_below(self.files, 1)
        self.setMinimumWidth(640)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._browse)
        for line in (self.name, self.folder, self.person.name, self.person.email):
            line.textChanged.connect(self._enable)
        self.name.textEdited.connect(self._wait)
        self.folder.textEdited.connect(self._folder_edited)

    def _show_person(self, person: Person) -> None:
        if not self.person.name.text() and not self.person.email.text():
            self.person.show(person)

    # -- the folder --------------------------------------------------------------------------------------------------

    def choose(self, folder: Path) -> None:
        """Take this folder; the circle is called like it until somebody says otherwise."""
        self.folder.put(str(folder))
        self._named_by_folder(folder)
        self._given = True
        self._look()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the new circle"), str(self.folder.folder() or documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.choose(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _named_by_folder(self, folder: Path) -> None:
        if not self.name.isModified():
            self.name.setText(folder.name)

    def _folder_edited(self) -> None:
        folder = self.folder.folder()
        self._given = folder is not None
        if folder is not None:
            self._named_by_folder(folder)
        self._wait()

    def _wait(self) -> None:
        self._pace.start()

    def _look(self) -> None:
        """See what the folder holds; where none is given, propose one of the circle's name."""
        given, name = self.folder.folder() if self._given else None, self.name.text().strip()
        if given is None and not name:
            self._show(None)
            return
        above = documents()

        def look(worker: WorkerContext) -> _Looked:
            folder = given or proposed_folder(above, name)
            return _Looked(folder, plan_first_version(folder, lambda: worker.cancelled))

        self._slot.ask(look, self._show, self._not_looked)

    def _show(self, looked: _Looked | None) -> None:
        if self.running:
            return
        self._looked = looked
        if not self._given:
            self.folder.put(str(looked.folder) if looked is not None else "")
        self.say_problem("")
        self.files.put(looked.plan if looked is not None else FirstVersionPlan(()))
        self.fit()
        self.files.widen()
        self._enable()

    def _not_looked(self, error: UserError) -> None:
        self._show(None)
        self.say_error(error)

    def _enable(self) -> None:
        named = bool(self.name.text().strip() and self.folder.text().strip())
        self.go.setEnabled(named and self.person.whole and not self.running)

    # -- making ------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Make the circle in the background, unless something in the form is missing."""
        folder, name, person = self.folder.folder(), self.name.text().strip(), self.person.person
        if folder is None or self.running:
            return
        self._pace.stop()
        self._slot.cancel()
        looked = self._looked
        paths = self.files.model.chosen if looked is not None and looked.folder == folder else None
        progress, language = Progress(self), QLocale().name()[:2]

        def job(worker: WorkerContext) -> NewCircle:
            return new_circle(
                worker.library, folder, name=name, paths=paths, identity=identity_of(person), language=language,
                progress=progress, cancelled=lambda: progress.stopped,
            )  # fmt: skip

        self.work(job, self.made.emit, progress, self.tr("Looking at the folder…"))

    def stage_words(self, done: int, whole: int) -> str:
        """How many files were read."""
        return self.tr("Keeping the first version: {done} of {whole} files").format(
            done=QLocale().toString(done), whole=QLocale().toString(whole)
        )

    def stopped_words(self) -> str:
        """What stands in the form after the person stopped it."""
        return self.tr("Stopped. The folder is as it was.")

"""Everything as it was then, into a zip file that the person names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.widgets.toast import Busy
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plurals import PLURALS

if TYPE_CHECKING:  # late, for start-up time
    from upont_desktop.service.version_export import ExportResult

_FEW = 3
"""Names that a message has room for."""


class CircleExport(QObject):
    """Asks for a file and writes it in the background, one at a time; ``say`` tells how that went, ``busy`` how far it
    is. ``failed`` carries an error of the person's world.
    """

    failed = Signal(object)

    def __init__(self, background: Background, say: Callable[[str], None], busy: Busy, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._say, self._busy, self._window = background, say, busy, window
        self.dialog: QFileDialog | None = None

    def start(self, circle: Circle, commit: Commit) -> None:
        """Ask for a file, then write everything as it was at a commit."""
        day = dates.local(commit.author).date().isoformat()
        dialog = QFileDialog(self._window, self.tr("Export as ZIP"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(self.tr("ZIP files (*.zip)"))
        dialog.selectFile(f"{circle.slug}-{day}.zip")
        dialog.fileSelected.connect(lambda file: self.write(circle, commit, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, circle: Circle, commit: Commit, file: Path) -> None:
        """Write the file; the person agreed that it replaces the one that is there, which stays until then."""
        progress = Progress(self)
        part = file.with_name(f".{file.name[:100]}.part")

        def job(worker: WorkerContext) -> ExportResult:
            # Late, for start-up time.
            from upont_desktop.service.version_export import export  # noqa: PLC0415

            part.unlink(missing_ok=True)
            trust = worker.library.trust_answers.of(circle.path)
            written = export(circle, commit.hash, part, progress, trust)
            part.replace(file)
            return written

        def over() -> None:
            self._busy.end(work)
            progress.deleteLater()

        def done(written: ExportResult) -> None:
            over()
            self._say(self._said_of(written, file))

        def failed(error: UserError) -> None:
            over()
            if isinstance(error, Cancelled):
                self._say(self.tr("Stopped. Nothing was written."))
            else:
                self.failed.emit(error)

        work = self._busy.start(self.tr("Writing “{name}”…").format(name=file.name), progress.stop)
        progress.told.connect(lambda done, whole: self._busy.advance(work, done, whole))
        self._background.ask(job, done, failed, owner=self)

    def _said_of(self, written: ExportResult, file: Path) -> str:
        """How many files were written, and which of them not as they are."""
        parts = [PLURALS.files_written(written.files, file.name)]
        if written.elsewhere:
            parts.append(
                self.tr("Not on this computer, so only noted there (git-lfs): {names}.").format(
                    names=_some(written.elsewhere)
                )
            )
        if written.unfiltered:
            parts.append(
                self.tr("Saved as git stores them, because a program was not allowed to run: {names}.").format(
                    names=_some(written.unfiltered)
                )
            )
        return " ".join(parts)


def _some(paths: Sequence[str]) -> str:
    """The first few names, and a mark where there are more."""
    names = [display(path.rpartition("/")[2]) for path in paths[:_FEW]]
    return ", ".join([*names, "…"] if len(paths) > _FEW else names)

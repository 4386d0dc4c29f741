"""Everything as it was then, into a zip file that the person names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.ui.core.background import Background, Desk
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.widgets.toast import Busy
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plurals import PLURALS


class Exporting(QObject):
    """Asks for a file and writes it in the background, one at a time; ``say`` tells how that went, ``busy`` how far it
    is. ``failed`` carries an error of the person's world.
    """

    failed = Signal(object)

    def __init__(self, background: Background, say: Callable[[str], None], busy: Busy, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._say, self._busy, self._window = background, say, busy, window
        self.dialog: QFileDialog | None = None

    def start(self, circle: Circle, commit: Commit) -> None:
        """Ask where to."""
        day = dates.local(commit.author).date().isoformat()
        dialog = QFileDialog(self._window, self.tr("Export all as it was then"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        dialog.selectFile(f"{circle.slug}-{day}.zip")
        dialog.fileSelected.connect(lambda file: self.write(circle, commit, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, circle: Circle, commit: Commit, file: Path) -> None:
        """Write the file; the person agreed that it replaces the one that is there, which stays until then."""
        progress = Progress(self)
        part = file.with_name(f".{file.name[:100]}.part")

        def job(_desk: Desk) -> int:
            # Late, for start-up time.
            from upont_desktop.service.exporting import export  # noqa: PLC0415

            part.unlink(missing_ok=True)
            files = export(circle, commit.hash, part, progress).files
            part.replace(file)
            return files

        def over() -> None:
            self._busy.end(work)
            progress.deleteLater()

        def done(files: int) -> None:
            over()
            self._say(PLURALS.files_written(files, file.name))

        def failed(error: UserError) -> None:
            over()
            if isinstance(error, Cancelled):
                self._say(self.tr("Stopped. Nothing was written."))
            else:
                self.failed.emit(error)

        work = self._busy.start(self.tr("Writing “{name}”…").format(name=file.name), progress.stop)
        progress.told.connect(lambda done, whole: self._busy.advance(work, done, whole))
        self._background.ask(job, done, failed, owner=self)

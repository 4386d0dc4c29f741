"""What takes longer to know of a commit than its message: it comes when it is known, each for itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource, NoSuchRevision, UserError
from upont_desktop.domain.information import FieldChange, ResourceFacts
from upont_desktop.domain.rows import CommitDetails
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext


class DetailsExtras(QObject):
    """``sized`` carries how much each change changed, ``noted`` the changes of information, both by path, ``contained``
    what the commit is part of and whether that is all, ``described`` the facts of the resource chosen, ``failed`` an
    error.
    """

    sized = Signal(object)
    noted = Signal(object)
    contained = Signal(object)
    described = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._sizing, self._noting, self._placing, self._describing = (
            LatestJob(background, self, Priority.AHEAD) for _ in range(4)
        )

    def cancel(self) -> None:
        """Nothing of what was asked for is wanted any more."""
        for slot in (self._sizing, self._noting, self._placing, self._describing):
            slot.cancel()

    def ask(self, circle: Circle, details: CommitDetails) -> None:
        """Find out about a commit."""
        name = details.commit.hash

        def sizes(worker: WorkerContext) -> dict[str, ChangeSize]:
            from upont_desktop.service.sizes import change_sizes  # noqa: PLC0415 - start-up time

            return change_sizes(worker.reader(circle), details.changes, lambda: worker.cancelled)

        def notes(worker: WorkerContext) -> dict[str, tuple[FieldChange, ...]]:
            from upont_desktop.service.information import information_changes  # noqa: PLC0415 - start-up time

            return information_changes(worker.reader(circle), details.information, lambda: worker.cancelled)

        self._sizing.ask(sizes, self.sized.emit, self._fail)
        self._placing.ask(
            lambda worker: worker.reader(circle).histories.containing(name), self.contained.emit, self._fail
        )
        if details.information:
            self._noting.ask(notes, self.noted.emit, self._fail)

    def ask_facts(self, circle: Circle, rel_path: str) -> None:
        """Find out about a resource."""

        def facts(worker: WorkerContext) -> ResourceFacts:
            from upont_desktop.service.information import facts_of  # noqa: PLC0415 - start-up time

            return facts_of(worker.reader(circle), rel_path)

        self._describing.ask(facts, self.described.emit, self._fail)

    def _fail(self, error: UserError) -> None:
        """What went away since it was asked for, as by undo, is no trouble."""
        if not isinstance(error, NoSuchRevision | NoSuchResource):
            self.failed.emit(error)

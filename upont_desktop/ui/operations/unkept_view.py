"""What is not kept yet, as a row on top of the history that can be looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker

from upont_desktop.domain.scopes import OfResource
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.worktree.monitor import WorktreeMonitor
from upont_desktop.ui.worktree.unkept_scope import unkept_of

translate = QCoreApplication.translate


class UnkeptView(QObject):
    """Joins what was seen on disk with the row above the history, and the row with the details."""

    def __init__(
        self,
        session: Session,
        panes: MainPanes,
        trail: Trail,
        monitor: WorktreeMonitor,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._panes, self._trail, self._monitor = session, panes, trail, monitor
        self._row = panes.history.unkept
        panes.details.offer_for_unkept((
            (actions[ActionId.KEEP_CHANGES], translate("Keep", "Keep…")),
            (actions[ActionId.DISCARD], translate("Keep", "Back to the kept version")),
        ))  # fmt: skip
        monitor.seen.connect(self._look)
        panes.placed.connect(self._look)
        panes.then_changed.connect(self._look)
        panes.history.chosen.connect(self._leave)
        self._row.clicked.connect(self._choose)

    def _look(self) -> None:
        scope, now = self._trail.place.scope, self._panes.then is None
        files = unkept_of(self._monitor.unkept, scope) if now else ()
        chosen = self._row.isChecked()
        self._row.say(len(files), one=isinstance(scope, OfResource))
        circle = self._session.circle
        if chosen and self._row.isChecked() and circle is not None:
            self._panes.details.show_unkept(circle, files, len(files))
        elif chosen:
            view = self._panes.history.view
            view.choose_row(max(0, view.currentIndex().row()))

    def _choose(self) -> None:
        chosen = self._panes.history.view.selectionModel()
        with QSignalBlocker(chosen):  # nothing else is chosen, and the details are not to be cleared for it
            chosen.clearSelection()
        self._panes.history.view.viewport().update()
        self._look()

    def _leave(self, commits: list[str]) -> None:
        if commits:
            self._row.setChecked(False)

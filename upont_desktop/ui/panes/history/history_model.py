"""The history as a table model: as many rows as the index knows, of which only pages are held.

``rowCount`` is the whole history from the start. A page of rows is fetched in the background when a row of it is asked
for; until it comes the row is empty (``row_view`` gives ``None``), and what the view scrolled past is not fetched.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.scopes import FilteredScope, Scope, Shown, WholeCircle, folded
from upont_desktop.ui.core.background import Background, LatestJob, PendingJob, Priority
from upont_desktop.ui.core.index_change import IndexChange
from upont_desktop.ui.panes.history.history_pages import (
    PAGE,
    FirstPage,
    Wanted,
    compare,
    first_page,
    read_page,
    scope_of,
)
from upont_desktop.ui.panes.history.history_rows import PaintedRow
from upont_desktop.ui.wording import labels
from upont_desktop.ui.wording.plain_text import as_plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
PAGES_KEPT = 48  # some 6,000 rows: what one scrolls back over
_IN_FLIGHT = 2  # pages asked for at once, of which one is read while another is shown
_QUEUED = 3  # pages that wait behind these: what was scrolled past is dropped

GRAPH, TITLE, WHO, WHEN = range(4)
HASH_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = HASH_ROLE + 1


@dataclass(frozen=True, slots=True)
class NoHistory:
    """No circle is open."""


@dataclass(frozen=True, slots=True)
class CountingRows:
    """Another history was asked for: the rows of ``shown`` stay until those of ``coming`` are counted."""

    circle: Circle
    shown: Wanted
    coming: Wanted


@dataclass(frozen=True, slots=True)
class SettledRows:
    """The rows are those that were asked for."""

    circle: Circle
    shown: Wanted


@dataclass(frozen=True, slots=True)
class JoiningRows:
    """They are shown as a flat list while their lanes are worked out."""

    circle: Circle
    shown: Wanted


_ANYTHING = IndexChange()
HistoryState: TypeAlias = NoHistory | CountingRows | SettledRows | JoiningRows


class HistoryModel(QAbstractTableModel):
    """Rows of one scope of one circle.

    ``loaded`` is emitted when the first rows of a scope are there, ``resized`` when the number of rows changed, and
    ``restarted`` when the rows are other ones than before, so that what was chosen must be found again; ``refreshed``
    when they are what the index held when :meth:`refresh` was called. ``commits`` says how many the rows stand for,
    ``counts`` how many are versions of the resource itself, where the whole history of one is shown; ``opened`` are
    the commits whose folds are open.
    """

    loaded = Signal()
    resized = Signal(int)
    restarted = Signal()
    refreshed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._counting = LatestJob(background, self, Priority.VISIBLE)
        self._joining = LatestJob(background, self)
        self._state: HistoryState = NoHistory()
        self._count = 0
        self._epoch = 0
        self._pages: OrderedDict[int, tuple[PaintedRow, ...]] = OrderedDict()
        self._stale: dict[int, PaintedRow] = {}
        self._wanted: list[int] = []
        self._asked: dict[int, PendingJob] = {}
        self.opened: frozenset[str] = frozenset()
        self.commits = 0
        self.counts: VersionCounts | None = None

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def circle(self) -> Circle | None:
        """The circle whose history it is."""
        return None if isinstance(self._state, NoHistory) else self._state.circle

    @property
    def _shown(self) -> Wanted:
        """What the rows that are there are of."""
        return WholeCircle() if isinstance(self._state, NoHistory) else self._state.shown

    @property
    def as_read(self) -> Shown:
        """What is asked of the index for the rows that are shown."""
        return folded(self._shown, self.opened)

    @property
    def _coming(self) -> Wanted:
        """What was asked for last."""
        return self._state.coming if isinstance(self._state, CountingRows) else self._shown

    @property
    def scope(self) -> Scope:
        """What the rows are the history of, whether or not some are left out."""
        return scope_of(self._coming)

    @property
    def filtered(self) -> bool:
        """Whether rows that do not fit a search are left out."""
        return isinstance(self._coming, FilteredScope)

    @property
    def loading(self) -> bool:
        """Whether rows asked for, or their lanes, are still to come."""
        return isinstance(self._state, CountingRows | JoiningRows) or bool(self._asked)

    def show(self, circle: Circle, shown: Wanted) -> None:
        """Show another history: empty until its rows are counted and the first page is there."""
        self.clear()
        self._begin(CountingRows(circle, shown, shown))

    def replace(self, shown: Wanted) -> None:
        """Show other rows of the same circle; those that are there stay until the others come."""
        if not isinstance(self._state, NoHistory):
            self._joining.cancel()
            self._begin(CountingRows(self._state.circle, self._state.shown, shown))

    def open_fold(self, key: str, *, opens: bool = True) -> None:
        """Show each of the commits that a row stands for (``key`` of its fold), or make them one row again."""
        self.opened = self.opened | {key} if opens else self.opened - {key}
        self.replace(self._coming)

    def _begin(self, state: CountingRows) -> None:
        self._state = state
        coming = folded(state.coming, self.opened)
        self._counting.ask(lambda worker: first_page(worker, state.circle, coming), self._start)

    def join(self) -> None:
        """Draw the lanes of what is shown as a flat list, once they are worked out."""
        state = self._state
        if isinstance(state, SettledRows) and isinstance(state.shown, FilteredScope) and not state.shown.joined:
            circle, joined = state.circle, replace(state.shown, joined=True)
            self._state = JoiningRows(circle, state.shown)
            as_read = folded(joined, self.opened)
            self._joining.ask(
                lambda worker: worker.reader(circle).histories.count(as_read), lambda _count: self._joined(joined)
            )

    def _joined(self, shown: Wanted) -> None:
        if isinstance(self._state, JoiningRows):
            self._state = SettledRows(self._state.circle, shown)
            self.refresh()

    def clear(self) -> None:
        """Have no history, and drop what was asked for."""
        self._counting.cancel()
        self._joining.cancel()
        self.beginResetModel()
        self._count = 0
        self._forget_pages()
        self._stale.clear()
        self.opened = frozenset()
        self._state = NoHistory()
        self.endResetModel()

    def refresh(self, change: IndexChange = _ANYTHING) -> None:
        """The index changed: keep what is the same, announce what is not; nothing is read where all is the same."""
        circle, shown, top = self.circle, folded(self._coming, self.opened), self._top()
        if circle is None:
            return
        if not self._is_concerned(change):
            self._repaint()  # whoever waits until this change is on the screen sees that it is
            self.refreshed.emit()
            return
        if isinstance(self._state, CountingRows) or top is None:
            self._counting.ask(lambda worker: first_page(worker, circle, shown), self._start)
        else:
            self._counting.ask(lambda worker: compare(worker, circle, shown, top), self._apply)

    def _is_concerned(self, change: IndexChange) -> bool:
        """Whether a row may come, go or look different."""
        if not isinstance(self._state, SettledRows) or isinstance(self._state.shown, FilteredScope) or self._asked:
            return True
        rows = [row for page in self._pages.values() for row in page]
        versions = {row.resource.rel_path for row in rows if row.resource is not None}
        whole = len(rows) == self._count
        known = (commit for row in (*rows, *self._stale.values()) for commit in row.commits)
        return change.concerns_commits(known) or change.concerns_history(self._state.shown, versions if whole else None)

    def _repaint(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, WHEN))

    def find(self, commit: str, done: Callable[[int | None], None]) -> None:
        """Tell the row of a commit (its whole hash), or ``None``."""
        circle, shown = self.circle, self.as_read
        if circle is None:
            done(None)
            return
        self._background.ask(
            lambda worker: worker.reader(circle).histories.row_of(shown, commit),
            done,
            owner=self,
            priority=Priority.VISIBLE,
        )

    def row_view(self, row: int) -> PaintedRow | None:
        """The row as it is painted, or ``None`` while it is fetched."""
        page = self._pages.get(row // PAGE)
        if page is not None:
            at = row % PAGE
            return page[at] if at < len(page) else None
        if 0 <= row < self._count:
            self._want(row // PAGE)
        return self._stale.get(row)

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """All rows, fetched or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Graph, title, who, when."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, in words and for a screen reader."""
        if not index.isValid():
            return None
        view = self.row_view(index.row())
        if view is None:
            return self.tr("Loading…") if role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (None, view.title, view.who, f"{view.day} {view.time}")[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return view.sentence if index.column() <= TITLE else None
            case Qt.ItemDataRole.ToolTipRole:
                return as_plain(_tool_tip(view, index.column()) or "") or None
            case _:
                return {HASH_ROLE: view.hash, ROW_ROLE: view}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = ("", self.tr("What changed"), self.tr("Who"), self.tr("When"))
        return names[section] if 0 <= section < len(names) else None

    # -- pages -------------------------------------------------------------------------------------------------------

    def _want(self, page: int, front: bool = True) -> None:
        if page in self._asked or (page in self._wanted and self._wanted[0] == page):
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.insert(0 if front else len(self._wanted), page)
        del self._wanted[_QUEUED:]
        self._ask_next()

    def _ask_next(self) -> None:
        circle, shown, epoch = self.circle, self.as_read, self._epoch
        while circle is not None and self._wanted and len(self._asked) < _IN_FLIGHT:
            page = self._wanted.pop(0)
            self._asked[page] = self._background.ask(
                lambda worker, page=page: read_page(worker, circle, shown, page),  # type: ignore[misc]
                lambda rows, page=page: self._take(epoch, page, rows),  # type: ignore[misc]
                owner=self,
                priority=Priority.VISIBLE,
            )

    def _take(self, epoch: int, page: int, rows: tuple[PaintedRow, ...]) -> None:
        if epoch != self._epoch:
            return
        self._asked.pop(page, None)
        self._keep(page, rows)
        first, last = page * PAGE, min(page * PAGE + len(rows), self._count) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, WHEN))
        self._ask_next()

    def _keep(self, page: int, rows: tuple[PaintedRow, ...]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def look_ahead(self, row: int, step: int) -> None:
        """Fetch the page that scrolling will reach next, if nothing else is asked for."""
        page = row // PAGE + (1 if step > 0 else -1)
        if not self._wanted and not self._asked and 0 <= page * PAGE < self._count and page not in self._pages:
            self._want(page, front=False)

    def _forget_pages(self) -> None:
        self._epoch += 1
        for ticket in self._asked.values():
            ticket.cancel()
        self._asked.clear()
        self._wanted.clear()
        self._pages.clear()

    # -- refreshing --------------------------------------------------------------------------------------------------

    def _top(self) -> str | None:
        page = self._pages.get(0)
        if page:
            return page[0].hash
        stale = self._stale.get(0)
        return stale.hash if stale is not None else None

    def _start(self, answer: FirstPage) -> None:
        self.commits, self.counts = answer.commits, answer.counts
        self.beginResetModel()
        self._forget_pages()
        self._stale.clear()
        was_fresh = isinstance(self._state, CountingRows)
        if isinstance(self._state, CountingRows):
            self._state = SettledRows(self._state.circle, self._state.coming)
        self._count = answer.rows
        if answer.page:
            self._keep(0, answer.page)
        self.endResetModel()
        self.resized.emit(answer.rows)
        if was_fresh:
            self.loaded.emit()
        else:
            self.restarted.emit()
            self.refreshed.emit()

    def _apply(self, answer: tuple[FirstPage, int | None]) -> None:
        first, pushed = answer
        count, grown = first.rows, first.rows - self._count
        if pushed is None or grown < 0 or pushed not in (0, grown):
            self._start(first)
            return
        is_longer = first.commits != self.commits
        self.commits, self.counts = first.commits, first.counts
        self._mark_stale(pushed)
        if grown:
            start = 0 if pushed else self._count
            self.beginInsertRows(QModelIndex(), start, start + grown - 1)
            self._count = count
            self.endInsertRows()
        if first.page:
            self._keep(0, first.page)
        self._repaint()
        if grown or is_longer:
            self.resized.emit(count)
        self.refreshed.emit()

    def _mark_stale(self, pushed: int) -> None:
        """Show the known rows at their new places until their pages are read anew."""
        stale: dict[int, PaintedRow] = {}
        for page, rows in self._pages.items():
            start = page * PAGE + pushed
            stale.update(enumerate(rows, start))
        self._forget_pages()
        self._stale = stale


def _tool_tip(view: PaintedRow, column: int) -> str:
    if column == WHEN:
        return view.exact
    if column == WHO:
        return view.who
    lines = [view.title, view.elsewhere, *(badge.tip for badge in view.badges)]
    if view.resource is not None:
        lines.append(labels.change_word(view.resource.change))
    return "\n".join(line for line in lines if line)

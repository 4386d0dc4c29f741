"""Taking in a calendar file: what would come of each event is shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from upont_desktop.apps.news.calendar_import import CalendarPlan, EventLine, ImportKind, accepted
from upont_desktop.apps.news.records.events import Event
from upont_desktop.apps.news.ui.agenda.event_words import clock, short_day_words
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_WIDTH, _HEIGHT = 640, 260  # points
_ORDER = (ImportKind.WRONG, ImportKind.DOUBTFUL, ImportKind.CHANGED, ImportKind.NEW, ImportKind.SAME)
_MOST = 2_000  # lines that are shown: what a person would ever look through

AskPlan = Callable[[str, Callable[[CalendarPlan], None]], None]
"""Works the plan out anew, for a club."""


class CalendarForm(Form):
    """A dry run; what is in doubt is taken where it is ticked."""

    def __init__(
        self, plan: CalendarPlan, name: str, voices: Sequence[tuple[str, str]], ask: AskPlan, parent: QWidget
    ) -> None:  # fmt: skip
        text = self.tr("{file}: guests, organisers and reminders of the file are left out.").format(file=display(name))
        super().__init__(self.tr("Import a calendar"), text, self.tr("Import"), parent)
        self.plan, self._ask = plan, ask
        self._taken: set[int] = set()
        self.club, self.counts = QComboBox(), PlainLabel()
        self.counts.setWordWrap(True)
        self.table = QTableWidget(0, 4)
        self.club.addItem(self.tr("Myself"), "")
        for slug, title in voices:
            self.club.addItem(display(title), slug)
        self._arrange_table()
        self.body.addWidget(self.counts)
        self.body.addWidget(self.table, 1)
        self.add_field(self.tr("In whose name"), self.club)
        self.club.currentIndexChanged.connect(lambda _at: self._ask(self.chosen_club, self._show))
        self.table.itemChanged.connect(self._ticked)
        self._show(plan)

    def _arrange_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("The events of the file"))
        table.setHorizontalHeaderLabels([self.tr("Event"), self.tr("When"), self.tr("Becomes"), self.tr("Why")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setMinimumSize(scaled(_WIDTH), scaled(_HEIGHT))
        header = table.horizontalHeader()
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
            )
        ):
            header.setSectionResizeMode(column, mode)

    @property
    def chosen_club(self) -> str:
        """The club in whose name the events are; empty for oneself."""
        return str(self.club.currentData())

    @property
    def decided(self) -> CalendarPlan:
        """The plan with what is in doubt and was ticked."""
        plan = self.plan
        for number in sorted(self._taken):
            plan = accepted(plan, plan.lines[number], taken=True)
        return plan

    def _show(self, plan: CalendarPlan) -> None:
        self.plan, self._taken = plan, set()
        blocked = self.table.blockSignals(True)
        numbered = sorted(enumerate(plan.lines), key=lambda one: _ORDER.index(one[1].kind))[:_MOST]
        self.table.setRowCount(len(numbered))
        for at, (number, line) in enumerate(numbered):
            for column, words in enumerate(self._words(line)):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, number)
                if column == 0 and line.kind is ImportKind.DOUBTFUL:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Unchecked)
                self.table.setItem(at, column, item)
        self.table.blockSignals(blocked)
        self._count()

    def _words(self, line: EventLine) -> tuple[str, str, str, str]:
        title = display(line.event.title) if line.event is not None and line.event.title else "–"
        when = _begin_words(line.event) if line.event is not None else ""
        becomes = {
            ImportKind.NEW: self.tr("new"),
            ImportKind.CHANGED: self.tr("changed"),
            ImportKind.SAME: self.tr("as it is"),
            ImportKind.DOUBTFUL: self.tr("in doubt: tick to take"),
            ImportKind.WRONG: self.tr("not taken"),
        }[line.kind]
        return title, when, becomes, problem_words(line.problem) if line.problem is not None else ""

    def _ticked(self, item: QTableWidgetItem) -> None:
        number = int(item.data(Qt.ItemDataRole.UserRole))
        if item.checkState() is Qt.CheckState.Checked:
            self._taken.add(number)
        else:
            self._taken.discard(number)
        self._count()

    def _count(self) -> None:
        taken = len(self.plan.taken) + len(self._taken)
        same, wrong = len(self.plan.of(ImportKind.SAME)), len(self.plan.of(ImportKind.WRONG))
        doubtful = len(self.plan.of(ImportKind.DOUBTFUL)) - len(self._taken)
        parts = [
            self.tr("%Ln event(s) to take in", "", taken),
            self.tr("%Ln as it is here", "", same) if same else "",
            self.tr("%Ln in doubt", "", doubtful) if doubtful else "",
            self.tr("%Ln not taken", "", wrong) if wrong else "",
        ]
        self.counts.setText(" · ".join(filter(None, parts)))
        self.go.setEnabled(taken > 0)


def _begin_words(event: Event) -> str:
    """When the first date begins, as the file says it."""
    day = short_day_words(event.start.day)
    return (
        f"{day} {event.start.day.year}"
        if event.start.is_day
        else f"{day} {event.start.day.year}, {clock(event.start.wall)}"
    )

"""The pages of the agenda: month, week, day and list over one model, and which time is looked at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from upont_desktop.apps.news.agenda_layout import month_beside
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.apps.news.ui.agenda.event_words import day_words, month_words, week_words
from upont_desktop.apps.news.ui.agenda.grid import AgendaGrid
from upont_desktop.apps.news.ui.agenda.list_view import AgendaList
from upont_desktop.apps.news.ui.agenda.model import AgendaModel
from upont_desktop.apps.news.ui.agenda.month_view import MonthView
from upont_desktop.apps.news.ui.agenda.week_view import HoursView
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording import dates

KINDS = ("month", "week", "day", "list")


class AgendaPages(QStackedWidget):
    """Signals: ``chosen``, ``opened``, ``planned``, ``moved`` and ``menu_wanted`` as those of the grids; ``turned``
    says that another time is looked at, whose title is :meth:`title`.
    """

    chosen = Signal(object)
    opened = Signal(object)
    planned = Signal(object, object, bool)
    moved = Signal(object, object, object)
    menu_wanted = Signal(object)
    turned = Signal()

    def __init__(self, model: AgendaModel, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        parts = (model, colours, themes, self)
        self.month, self.list = MonthView(*parts), AgendaList(*parts)
        self.week, self.day = HoursView(7, *parts), HoursView(1, *parts)
        self.kind = KINDS[0]
        self.pages: dict[str, AgendaGrid | AgendaList] = dict(
            zip(KINDS, (self.month, self.week, self.day, self.list), strict=True)
        )
        words: dict[str, Callable[[], str]] = {
            "month": lambda: self.tr("Events of the month"),
            "week": lambda: self.tr("Events of the week"),
            "day": lambda: self.tr("Events of the day"),
            "list": lambda: self.tr("Events in a list"),
        }
        for kind, page in self.pages.items():
            page.setFrameShape(AgendaList.Shape.NoFrame)
            page.setAccessibleName(words[kind]())
            page.chosen.connect(self.chosen)
            page.opened.connect(self.opened)
            page.menu_wanted.connect(self.menu_wanted)
            page.day_chosen.connect(self.go_to)
            self.addWidget(page)
        for grid in (self.month, self.week, self.day):
            grid.planned.connect(self.planned)
            grid.moved.connect(self.moved)
            grid.day_opened.connect(self._open_day)

    @property
    def current(self) -> AgendaGrid | AgendaList:
        """The page that is shown."""
        return self.pages[self.kind]

    @property
    def title(self) -> str:
        """Which time is shown, in words."""
        days = self.current.days
        match self.kind:
            case "month":
                return month_words(self.month.month)
            case "day":
                return day_words(days[0])
            case "week":
                return week_words(days[0], days[-1])
            case _:
                return self.tr("From {month}").format(month=month_words(days[0]))

    def show_kind(self, kind: str) -> None:
        """Show the month, the week, the day or the list."""
        day, focused = self.current.cursor_day, self.current.hasFocus()
        self.kind = kind
        self.setCurrentWidget(self.current)
        if focused:
            self.current.setFocus()
        self.go_to(day)

    def go_to(self, day: dt.date) -> None:
        """Look at a day, with what is around it."""
        self.current.look_at(day)
        self.turned.emit()
        if self.kind == "list" and day == dates.now().date():
            self.list.first_from(day)

    def turn(self, way: int) -> None:
        """To the month, the week or the day after (1) or before (-1)."""
        day = self.current.cursor_day
        try:
            if self.kind in {"month", "list"}:
                self.go_to(month_beside(day, way))
            else:
                self.go_to(day + way * dt.timedelta(days=7 if self.kind == "week" else 1))
        except (OverflowError, ValueError):  # the years end
            return

    def _open_day(self, day: dt.date) -> None:
        self.current.cursor_day = day
        self.show_kind("day")
        self.day.setFocus()

"""The menu of filters, for those who do not know what can be written into the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDateEdit, QMenu, QWidget

from upont_desktop.domain.query import Author, Query, parse_query
from upont_desktop.domain.query_words import BookCommits
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.history.filter_labels import years
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording import dates, labels

_PEOPLE = 16  # the busiest: a menu of more is not read, and any name can be typed
_CHANGES = tuple(change for change in ChangeKind if change is not ChangeKind.RETYPED)


class FilterMenu(QMenu):
    """``wanted`` carries the query that was put together, ``typed`` the beginning of a condition to be finished in the
    field, ``dates_wanted`` that two dates are to be chosen, ``first_words_wanted`` that words are to be looked for in
    contents.
    """

    wanted = Signal(object)
    typed = Signal(str)
    dates_wanted = Signal()
    first_words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = Query()
        self._who = QMenu(self.tr("&Person"), self)
        self._when = QMenu(self.tr("&Date"), self)
        self._what = QMenu(self.tr("&Type of change"), self)
        self._where = QMenu(self.tr("Type of &file"), self)
        self._books = QMenu(self.tr("Changes of &books"), self)
        for menu in (self._who, self._when, self._what, self._where, self._books):
            self.addMenu(menu)
        self._fill_types()
        self._add(self, self.tr("F&older or file…"), lambda: self.typed.emit("path:"))
        self.addSeparator()
        self._add(self, self.tr("Find &when text first appeared…"), self.first_words_wanted.emit)
        self.addSeparator()
        self._none = self._add(self, self.tr("Show &everything again"), lambda: self.wanted.emit(Query()))

    def prepare(self, query: Query) -> None:
        """Offer what can be added to a filter, or taken from it."""
        self._query = query
        self._none.setEnabled(bool(query))
        self._fill_changes()
        self._fill_dates()
        self._fill_books()
        self.offer_people(())

    def offer_people(self, people: Sequence[tuple[str, str, int]]) -> None:
        """Name, address and number of commits of the busiest people."""
        self._who.clear()
        for name, _address, made in people[:_PEOPLE]:
            shown = display(name)
            text = f"{shown.replace('&', '&&')}\t{labels.number(made)}"
            self._add(self._who, text, lambda shown=shown: self._ask_for(shown))  # type: ignore[misc]
        if people:
            self._who.addSeparator()
        self._add(self._who, self.tr("Someone &else…"), lambda: self.typed.emit("author:"))

    def _ask_for(self, who: str) -> None:
        others = tuple(author for author in self._query.authors if author.text != who)
        self.wanted.emit(replace(self._query, authors=(*others, Author(who))))

    def _fill_changes(self) -> None:
        self._what.clear()
        for change in _CHANGES:
            word = labels.change_word(change)
            action = self._what.addAction(word[:1].upper() + word[1:])
            action.setCheckable(True)
            action.setChecked(change in self._query.changes)
            action.toggled.connect(lambda on, change=change: self._toggle(change, on))

    def _toggle(self, change: ChangeKind, on: bool) -> None:
        changes = self._query.changes | {change} if on else self._query.changes - {change}
        self.wanted.emit(replace(self._query, changes=changes))

    def _fill_books(self) -> None:
        self._books.clear()
        for text, books in (
            (self.tr("As &one row each evening"), None),
            (self.tr("&Each by itself"), BookCommits.SHOWN),
            (self.tr("&Hidden"), BookCommits.HIDDEN),
            (self.tr("&Nothing else"), BookCommits.ONLY),
        ):
            wanted = replace(self._query, books=books)
            action = self._add(self._books, text, lambda wanted=wanted: self.wanted.emit(wanted))  # type: ignore[misc]
            action.setCheckable(True)
            action.setChecked(books is self._query.books)

    def _fill_dates(self) -> None:
        self._when.clear()
        for name, first, end in years(dates.now().date()):
            self._add(self._when, name, lambda first=first, end=end: self._limit(first, end))  # type: ignore[misc]
        self._when.addSeparator()
        self._add(self._when, self.tr("Between two &dates…"), self.dates_wanted.emit)

    def _limit(self, first: date, end: date | None) -> None:
        self.wanted.emit(within(self._query, first, end))

    def _fill_types(self) -> None:
        for text, word in (
            (self.tr("&Texts"), "text"),
            (self.tr("&Pictures"), "picture"),
            (self.tr("P&DF"), "pdf"),
            (self.tr("T&ables"), "table"),
            (self.tr("D&ocuments"), "document"),
            (self.tr("P&resentations"), "presentation"),
            (self.tr("&Code"), "code"),
        ):
            self._add(self._where, text, lambda word=word: self._of_type(word))  # type: ignore[misc]

    def _of_type(self, word: str) -> None:
        self.wanted.emit(replace(self._query, types=parse_query(f"type:{word}").types))

    @staticmethod
    def _add(menu: QMenu, text: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: do())
        return action


class DatesForm(Form):
    """Asks for two dates, both included."""

    def __init__(self, query: Query, today: date, parent: QWidget) -> None:
        super().__init__(self.tr("Between two dates"), "", self.tr("Show these changes"), parent)
        last = date.fromordinal(query.before.date().toordinal() - 1) if query.before is not None else today
        first = query.after.date() if query.after is not None else date(last.year, 1, 1)
        self.first, self.last = _date_field(first), _date_field(last)
        self.add_field(self.tr("From"), self.first)
        self.add_field(self.tr("To"), self.last)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())

    @property
    def chosen(self) -> tuple[date, date]:
        """The first day, and the day after the last."""
        first, last = _day(self.first.date()), _day(self.last.date())
        return first, date.fromordinal(last.toordinal() + 1)


def within(query: Query, first: date, end: date | None) -> Query:
    """The filter, for what was made from the day ``first`` on, and before the day ``end``."""
    return replace(query, after=_start(first), before=_start(end) if end is not None else None)


def _date_field(day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    return field


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

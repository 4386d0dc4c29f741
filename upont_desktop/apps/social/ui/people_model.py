"""The list of people as a model: pages of rows, fetched as the view asks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from upont_desktop.apps.social.pages import PeopleFilter, PeoplePage, PersonRow
from upont_desktop.apps.social.ui.people_words import name_of, nick_words, status_word
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import LatestJob
from upont_desktop.ui.wording.plain_text import as_plain

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
PERSON_ROLE = _Role.UserRole + 1
PAGE = 64
"""Rows that are read at once: more than a large screen shows, at each key."""
_PAGES_KEPT = 128
"""8,000 rows, some megabytes."""
NAME, PROMOTION, DEPARTMENT, STATUS, EMAIL, PHONE = range(6)


class PeopleModel(QAbstractTableModel):
    """``settled`` says that the first page of what was asked for is there."""

    settled = Signal()

    def __init__(self, source: PeopleSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._first = source.slot(self)
        self._pages: OrderedDict[int, tuple[PersonRow, ...]] = OrderedDict()
        self._asked: dict[int, LatestJob] = {}
        self._total = 0
        self.words = ""
        self.filter = PeopleFilter()
        self.loading = False

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show(self, words: str, chosen: PeopleFilter) -> None:
        """Show whom these words and this filter find; what was shown stays until that is known."""
        self.words, self.filter = words, chosen
        self.loading = True
        self._source.ask(
            self._first, lambda reader: reader.find_people(words, chosen, 0, PAGE), self._start, self._not_yet
        )

    def _not_yet(self) -> None:
        self.loading = False

    def again(self) -> None:
        """Ask the same, as the records have changed."""
        self.show(self.words, self.filter)

    def clear(self) -> None:
        """Show nobody, and drop what was asked for."""
        self._first.cancel()
        self._start(PeoplePage((), 0))

    def _start(self, page: PeoplePage) -> None:
        self.beginResetModel()
        for job in self._asked.values():
            job.cancel()
        self._asked.clear()
        self._pages.clear()
        self._total = page.total
        self._pages[0] = page.people
        self.loading = False
        self.endResetModel()
        self.settled.emit()

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self._total

    def person(self, row: int) -> PersonRow | None:
        """The person of a row; ``None`` while the page is fetched."""
        page = self._pages.get(row // PAGE)
        if page is not None:
            return page[row % PAGE] if row % PAGE < len(page) else None
        if 0 <= row < self._total:
            self._want(row // PAGE)
        return None

    def known_row(self, person: str) -> int | None:
        """The row of a person by id, where it is among those that were fetched."""
        for page, people in self._pages.items():
            for number, row in enumerate(people):
                if row.id == person:
                    return page * PAGE + number
        return None

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        words, chosen = self.words, self.filter
        job = self._asked[page] = self._source.slot(self)
        self._source.ask(
            job,
            lambda reader: reader.find_people(words, chosen, page * PAGE, PAGE),
            lambda found: self._take(page, found),
        )

    def _take(self, page: int, found: PeoplePage) -> None:
        self._asked.pop(page, None)
        self._pages[page] = found.people
        self._pages.move_to_end(page)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first, last = page * PAGE, min((page + 1) * PAGE, self._total) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, PHONE))

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """All rows, fetched or not."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Name, promotion, department, status, e-mail, phone."""
        return 0 if parent.isValid() else PHONE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (
            self.tr("Name"), self.tr("Promotion"), self.tr("Department"), self.tr("Status"), self.tr("E-mail"),
            self.tr("Phone"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says; a whole person for the delegate, a sentence for a screen reader."""
        if not index.isValid():
            return None
        person = self.person(index.row())
        if role == PERSON_ROLE:
            return person
        if person is None:
            return self.tr("Loading…") if role == _Role.AccessibleTextRole else None
        if role == _Role.DisplayRole:
            return cell(person, index.column())
        if role == _Role.ToolTipRole:
            return as_plain(cell(person, index.column())) or None
        if role == _Role.AccessibleTextRole:
            return sentence(person) if index.column() == NAME else self._said(person, index.column())
        return None

    def _said(self, person: PersonRow, column: int) -> str:
        """What a cell says to those who hear it; what it has nothing of is named all the same."""
        return cell(person, column) or f"{self.headerData(column, Qt.Orientation.Horizontal)}: –"


def cell(person: PersonRow, column: int) -> str:
    """What a column says of a person."""
    match column:
        case 0:
            return name_of(person)
        case 1:
            return display(person.promotion)
        case 2:
            return display(person.department)
        case 3:
            return status_word(person.status)
        case 4:
            return display(person.email)
        case _:
            return display(person.phone)


def below(person: PersonRow) -> str:
    """The second line of a person in a list: nickname, promotion, department."""
    nick = nick_words(person.nick) if person.nick else ""
    return " · ".join(part for part in (nick, display(person.promotion), display(person.department)) if part)


def sentence(person: PersonRow) -> str:
    """A person as a screen reader says it."""
    return ", ".join(part for part in (name_of(person), *parts(person)) if part)


def parts(person: PersonRow) -> Iterable[str]:
    """What tells people of one name apart."""
    yield display(person.nick)
    yield display(person.promotion)
    yield display(person.department)

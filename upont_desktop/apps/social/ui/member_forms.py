"""Dialogs about memberships: joining a club, another role, the end of a mandate, next year's committee."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QSpinBox, QToolButton, QWidget

from upont_desktop.apps.social.pages import ClubRow, MemberRow, PersonRow
from upont_desktop.apps.social.records import LAST_RANK, Appointment
from upont_desktop.apps.social.ui.people_words import COUNTS, name_of
from upont_desktop.apps.social.ui.person_editor import day_text, parse_day
from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.dialog import Form

_NAMED = 6  # people: the rest is a number
_LISTED = 320  # points of the rows of a committee; more are scrolled
YEAR_BEGINS = (9, 1)
"""The day on which a school year begins: 1 September."""


def names(people: Sequence[PersonRow]) -> str:
    """Some people, by name where they are few."""
    if len(people) > _NAMED:
        return COUNTS.people(len(people))
    return ", ".join(name_of(person) for person in people)


def next_year(today: dt.date) -> dt.date:
    """The beginning of the school year where it is near; else the day itself, as committees change in spring too."""
    begins = dt.date(today.year, *YEAR_BEGINS)
    near = dt.timedelta(days=90)  # from the exams on
    return begins if today <= begins <= today + near else today


class DayLine(QLineEdit):
    """A line for a day."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(day_text(day))
        self.setMaximumWidth(scaled(150))

    @property
    def day(self) -> dt.date | None:
        """The day that is written; ``None`` where that is none."""
        return parse_day(self.text())


class DayForm(Form):
    """A dialog with a day in it, which must be one."""

    def __init__(self, heading: str, text: str, button: str, day: dt.date, parent: QWidget) -> None:
        super().__init__(heading, text, button, parent)
        self.day = DayLine(day)
        self.day.textChanged.connect(self.judge)

    def judge(self) -> None:
        """Say what is missing, and let the button rest until nothing is."""
        problem = self.tr("This is not a day.") if self.day.day is None else self.missing()
        self.go.setEnabled(not problem)
        self.say_problem(problem if self.day.day is None else "")

    def missing(self) -> str:
        """What else is to be chosen; empty where nothing is."""
        return ""

    @property
    def chosen_day(self) -> dt.date:
        """The day, which is one where the button can be pressed."""
        day = self.day.day
        assert day is not None
        return day


class JoinForm(DayForm):
    """Several people join a club, with one role; the club is given, or chosen."""

    def __init__(
        self, source: PeopleSource, people: Sequence[PersonRow], clubs: Sequence[ClubRow], club: str,
        roles: Sequence[str], today: dt.date, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(
            self.tr("Add to a club"),
            self.tr("Joining: {people}").format(people=names(people)) if people else "",
            self.tr("Add"),
            today,
            parent,
        )
        self._people, self._source, self._inside = list(people), source, frozenset[str]()
        self.club, self.role = QComboBox(), QLineEdit()
        self._offer_clubs(clubs, club)
        self.person = PersonSearch(source)
        if not people:
            self.add_field(self.tr("Person"), self.person)
            self.person.picked.connect(self._add_person)
            self.joined = self.add_note("")
        self.role.setPlaceholderText(self.tr("none, for a plain member"))
        self.role.setCompleter(Completions(roles, self.role))
        self.add_field(self.tr("Role"), self.role)
        self.add_field(self.tr("From"), self.day)
        self.there = self.add_note("")
        self._slot = source.slot(self)
        self.club.currentIndexChanged.connect(lambda _at: self._look())
        self._look()
        self.judge()

    def _offer_clubs(self, clubs: Sequence[ClubRow], chosen: str) -> None:
        for row in clubs:
            if row.club.active or row.club.slug == chosen:
                self.club.addItem(display(row.club.name), row.club.slug)
        self.club.setCurrentIndex(max(0, self.club.findData(chosen)))
        self.add_field(self.tr("Club"), self.club)

    def _look(self) -> None:
        """See who is in the club already: they stay as they are."""
        slug = self.slug
        self._source.ask(self._slot, lambda reader: reader.members(slug), self._know)

    def _know(self, members: tuple[MemberRow, ...]) -> None:
        self._inside = frozenset(row.person.id for row in members)
        self._tell()

    def _tell(self) -> None:
        there = [person for person in self._people if person.id in self._inside]
        self.there.setText(self.tr("In the club already: {people}.").format(people=names(there)))
        self.there.setVisible(bool(there))
        self.fit()
        self.judge()

    def _add_person(self) -> None:
        """One more; the line is free for the next."""
        person = self.person.person
        if person is not None:
            if person.id not in {each.id for each in self._people}:
                self._people.append(person)
            self.joined.setText(self.tr("Joining: {people}").format(people=names(self._people)))
            self.joined.show()
            self.person.choose(None)
            self._tell()
        self.judge()

    def missing(self) -> str:
        """A club, and somebody who is not in it yet."""
        return "" if self.appointments() and self.club.count() else "nobody"

    @property
    def slug(self) -> str:
        """The club that is chosen."""
        return str(self.club.currentData() or "")

    def appointments(self) -> list[Appointment]:
        """Who joins, with which role."""
        role = self.role.text().strip()
        return [Appointment(person.id, role) for person in self._people if person.id not in self._inside]


class RoleForm(Form):
    """Another role for one or more members."""

    def __init__(self, members: Sequence[MemberRow], roles: Sequence[str], parent: QWidget) -> None:
        people = [row.person for row in members]
        super().__init__(
            self.tr("Change the role"),
            self.tr("Of {people}, in {club}.").format(people=names(people), club=display(members[0].club_name)),
            self.tr("Change the role"),
            parent,
        )
        self.role, self.rank = QLineEdit(display(members[0].membership.role)), QSpinBox()
        self.rank.setRange(0, LAST_RANK)
        self.rank.setValue(members[0].membership.rank)
        self.role.setPlaceholderText(self.tr("none, for a plain member"))
        self.role.setCompleter(Completions(roles, self.role))
        self.role.selectAll()
        self.add_field(self.tr("Role"), self.role)
        self.add_field(self.tr("Place in the list"), self.rank)
        self.add_note(self.tr("Smaller numbers come first: 1 for the president, for example."))


class EndForm(DayForm):
    """The last day of one or more memberships."""

    def __init__(self, members: Sequence[MemberRow], today: dt.date, parent: QWidget) -> None:
        people = [row.person for row in members]
        text = self.tr("{people} will be listed among the former members of {club}, with role and dates.")
        super().__init__(
            self.tr("End the mandate"),
            text.format(people=names(people), club=display(members[0].club_name)),
            self.tr("End the mandate"),
            today,
            parent,
        )
        self.add_field(self.tr("Last day"), self.day)


class _CommitteeRow:
    """A role and who takes it."""

    def __init__(self, source: PeopleSource, role: str, rank: int, number: int, form: CommitteeForm) -> None:
        self.role, self.person, self.rank = QLineEdit(role), PersonSearch(source), rank
        self.role.setAccessibleName(form.role_name(number))
        self.person.setAccessibleName(form.person_name(number))


class CommitteeForm(DayForm):
    """Next year's committee: the roles of the present one, and new people, in one operation."""

    def __init__(
        self, source: PeopleSource, club: str, members: Sequence[MemberRow], start: dt.date, themes: Themes,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(
            self.tr("Next year's committee of {club}").format(club=club),
            self.tr(
                "The mandates of everybody who has a role end on the day before. Roles left without a person stay free."
            ),
            self.tr("Hand over"),
            start,
            parent,
        )
        self._source, self._themes = source, themes
        self.setMinimumWidth(scaled(560))
        self.rows: list[_CommitteeRow] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._scroll = self._scrolled()
        self.body.addWidget(self._scroll, 1)
        for row in sorted(members, key=lambda each: (each.membership.rank, each.membership.role)):
            if row.membership.role:
                self.add_row(display(row.membership.role), row.membership.rank, name_of(row.person))
        if not self.rows:
            self.add_row()
        self._more = QToolButton()
        self._more.setText(self.tr("Add a role"))
        self._more.setObjectName("linkish")
        self._more.clicked.connect(self._add_empty)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_field(self.tr("From"), self.day)
        self._fit_rows()
        self.judge()

    def _scrolled(self) -> QScrollArea:
        inside, scroll = QWidget(), QScrollArea()
        inside.setObjectName("fields")
        inside.setLayout(self._grid)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def add_row(self, role: str = "", rank: int = LAST_RANK, before: str = "") -> _CommitteeRow:
        """A role to be filled; ``before`` is who has it now."""
        row = _CommitteeRow(self._source, role, rank, len(self.rows) + 1, self)
        self.rows.append(row)
        at = self._grid.rowCount()
        self._grid.addWidget(row.role, at, 0)
        self._grid.addWidget(row.person, at, 1)
        if before:
            row.person.setPlaceholderText(self.tr("after {name}").format(name=before))
        clear = QToolButton()
        clear.setProperty("quiet", True)
        clear.setIcon(icons.icon("x", self._themes.current.muted))
        clear.setIconSize(QSize(scaled(14), scaled(14)))
        clear.setToolTip(self.tr("Leave this role out"))
        clear.setAccessibleName(self.tr("Leave out role {number}").format(number=len(self.rows)))
        clear.clicked.connect(lambda: self._leave_out(row, clear))
        self._grid.addWidget(clear, at, 2)
        row.person.picked.connect(self.judge)
        self._fit_rows()
        return row

    def _add_empty(self) -> None:
        self.add_row().role.setFocus()

    def role_name(self, number: int) -> str:
        """What the field of a role is called."""
        return self.tr("Role {number}").format(number=number)

    def person_name(self, number: int) -> str:
        """What the field of who takes it is called."""
        return self.tr("Person {number}").format(number=number)

    def _leave_out(self, row: _CommitteeRow, clear: QToolButton) -> None:
        self.rows.remove(row)
        for widget in (row.role, row.person, clear):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fit_rows()
        self.judge()

    def _fit_rows(self) -> None:
        inside = self._scroll.widget()
        if inside is not None:
            self._scroll.setMinimumHeight(min(inside.sizeHint().height() + 2, scaled(_LISTED)))
            self.fit()

    def missing(self) -> str:
        """At least one role needs somebody to take it."""
        return "" if self.appointments() else "nobody"

    def appointments(self) -> list[Appointment]:
        """Who takes which role; roles without a person are left out."""
        return [
            Appointment(row.person.person.id, row.role.text().strip(), row.rank)
            for row in self.rows
            if row.person.person is not None
        ]

"""A section of the room beside people and clubs: a heading, buttons, a table; and what is said where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.pages import LoanRow, PersonRow, RecordProblem, RequestRow
from upont_desktop.apps.social.ui.people_words import (
    COUNTS,
    age_on,
    borrower_name,
    loan_words,
    name_of,
    problem_words,
)
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.social.ui.side_tree import BIRTHDAYS, LOANS, PROBLEMS, REQUESTS
from upont_desktop.domain.text import display
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import ElidedLabel, EmptyState, PlainLabel
from upont_desktop.ui.wording import dates


class SectionView(QWidget):
    """``wanted`` carries the name of an action of the room, ``chosen`` the values of the rows selected, ``opened``
    one that was entered, ``menu_wanted`` a place on the screen.
    """

    wanted = Signal(str)
    chosen = Signal(list)
    opened = Signal(object)
    menu_wanted = Signal(object)

    def __init__(
        self, title: str, empty: tuple[str, str, str], columns: Sequence[str], themes: Themes, photos: PhotoStore,
        parent: QWidget,
    ) -> None:  # fmt: skip
        """``empty`` is the icon, the title and the text of an empty section."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = ElidedLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._heading.say(title)
        self.more = _line_below()
        self.table = RecordTable(title, columns, themes, photos, self)
        self._empty = EmptyState(themes, *empty, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 8)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.more)
        self.table.chosen.connect(self._show_more)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))
        )

    def add_button(self, action: str, words: str) -> QPushButton:
        """A button for an action of the room."""
        button = QPushButton(words)
        button.setProperty("action", action)
        button.clicked.connect(lambda: self.wanted.emit(action))
        self._buttons.addWidget(button)
        return button

    def _show_more(self, values: list[object]) -> None:
        """What the row that is chosen says in whole, where its columns have no room for it."""
        lines = self.table.rows.lines if len(values) == 1 else ()
        said = next((line.tip for line in lines if line.value is values[0]), "")
        self.more.setText(said)
        self.more.setVisible(bool(said))

    def put(self, lines: Sequence[RecordLine]) -> None:
        """Show these rows, or what is said where there is none."""
        self.table.put(lines)
        self._stack.setCurrentWidget(self.table if lines else self._empty)

    def selected(self) -> list[object]:
        """The values of the rows selected."""
        return self.table.selected()


def _line_below() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


class RoomSections(QWidget):
    """Makes the sections of the room, and the lines that each shows."""

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._themes, self._photos = themes, photos
        self.birthdays = self._section(
            self.tr("Birthdays today"), ("cake", self.tr("No birthday today"), ""), (self.tr("Name"), self.tr("Age"))
        )
        self.loans = self._section(
            self.tr("Loans"),
            ("package", self.tr("Nothing is lent"), self.tr("Things are lent from the page of their club.")),
            (self.tr("Thing"), self.tr("Club"), self.tr("Lent to"), self.tr("When")),
        )
        self.requests = self._section(
            self.tr("Requests for a club"),
            ("inbox", self.tr("No request"), self.tr("Anybody can ask for a club that does not exist yet.")),
            (self.tr("Club"), self.tr("Asked for by"), self.tr("Why"), self.tr("Answer")),
        )
        self.problems = self._section(
            self.tr("To look at"),
            ("check", self.tr("Everything is in order"), ""),
            (self.tr("What"), self.tr("Where")),
        )
        self.loans.table.share(0.3, 0.22, 0.22, 0.26)  # how late it is should not be cut
        self.requests.table.share(0.26, 0.22, 0.28, 0.24)
        self.problems.table.share(0.7, 0.3)
        self.views = {
            BIRTHDAYS: self.birthdays, LOANS: self.loans, REQUESTS: self.requests, PROBLEMS: self.problems,
        }  # fmt: skip
        self._add_buttons()

    def _add_buttons(self) -> None:
        for action, words in (
            ("social.give_back", self.tr("Returned")), ("social.extend", self.tr("Extend…")),
        ):  # fmt: skip
            self.loans.add_button(action, words)
        for action, words in (
            ("social.grant_request", self.tr("Accept…")), ("social.refuse_request", self.tr("Decline…")),
            ("social.ask_club", self.tr("Ask for a club…")),
        ):  # fmt: skip
            self.requests.add_button(action, words)
        self.problems.add_button("social.take_back", self.tr("Take back…"))

    def _section(self, title: str, empty: tuple[str, str, str], columns: Sequence[str]) -> SectionView:
        return SectionView(title, empty, columns, self._themes, self._photos, self)

    def show_birthdays(self, people: Sequence[PersonRow]) -> None:
        """Show whose birthday it is, and how old they are."""
        today = dates.now().date()
        self.birthdays.put(
            [
                RecordLine((name_of(row), COUNTS.years(age_on(row.birth, today)) if row.birth else ""), row, row)
                for row in people
            ]
        )

    def show_loans(self, loans: Sequence[LoanRow]) -> None:
        """What is lent, the latest first."""
        self.loans.put(
            [
                RecordLine(
                    (display(row.thing.name), display(row.club_name), borrower_name(row), loan_words(row)),
                    row,
                    tone=Tone.REMOVED if row.late else None,
                )
                for row in loans
            ]
        )

    def show_requests(self, requests: Sequence[RequestRow]) -> None:
        """Which clubs were asked for, and what was answered."""
        self.requests.put([self._request(row) for row in requests])

    def _request(self, row: RequestRow) -> RecordLine:
        answer = {None: self.tr("no answer yet"), True: self.tr("accepted"), False: self.tr("declined")}[row.granted]
        answer = f"{answer}: {display(row.words)}" if row.words else answer
        by = name_of(row.by) if row.by is not None else ""
        texts = (display(row.request.name), by, " ".join(display(row.request.reason).split()), answer)
        return RecordLine(texts, row, tip=display(row.request.reason))

    def show_problems(self, problems: Sequence[RecordProblem]) -> None:
        """What somebody should look at."""
        self.problems.put(
            [RecordLine((problem_words(row.problem), display(row.path or row.entry)), row) for row in problems]
        )

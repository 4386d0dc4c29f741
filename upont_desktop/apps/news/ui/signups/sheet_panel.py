"""The page of a sheet: what it is for, how oneself stands, one large button; below, what its organiser needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.news.reader.signup_pages import NOT_RECEIVED, SheetPage, SheetPhase, SignupRow, standing
from upont_desktop.apps.news.records.sheets import SheetMode
from upont_desktop.apps.news.records.standings import SignupState
from upont_desktop.apps.news.ui.signups.signup_words import (
    COUNTS,
    desk_words,
    euros,
    mode_words,
    phase_words,
    said,
    signup_name,
    slot_words,
    state_words,
)
from upont_desktop.apps.news.ui.signups.wish_box import WishBox
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import EmptyState, IconLabel, PlainLabel, thin_line
from upont_desktop.ui.widgets.flow_layout import FlowLayout

_WIDEST = 720  # points: longer lines are hard to read
_TONES = {
    SignupState.ACCEPTED: Tone.ADDED, SignupState.WAITING: Tone.WARNING, SignupState.LATE: Tone.WARNING,
    SignupState.REFUSED: Tone.REMOVED,
}  # fmt: skip
_ICONS = (("check", Tone.ADDED), ("clock", Tone.WARNING), ("ticket", Tone.ACCENT), ("x", Tone.REMOVED))
"""Beside how oneself stands: has a place, waits, asked, refused."""
RUNNING = (
    "news.sheet_close", "news.sheet_reopen", "news.sheet_draw", "news.sheet_review", "news.sheet_publish",
    "news.sheet_add", "news.sheet_remove", "news.sheet_take", "news.sheet_entrance", "news.sheet_print",
    "news.sheet_csv", "news.sheet_edit",
)  # fmt: skip
"""The actions that the page offers to who runs the sheet, as buttons."""


class SheetPanel(QStackedWidget):
    """``wanted`` carries the name of an action of the view, ``selected`` says that other people are, ``menu_wanted``
    carries a place on the screen.
    """

    wanted = Signal(str)
    selected = Signal()
    menu_wanted = Signal(object)

    def __init__(self, themes: Themes, photos: PhotoStore, action: Callable[[str], QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._action = themes, action
        self.page: SheetPage | None = None
        self.empty = EmptyState(
            themes, "ticket", self.tr("No sign-ups yet"),
            self.tr("A sheet gives places by arrival, by lot or by choice, with a waiting list that moves by itself."),
            self,
        )  # fmt: skip
        self.title, self.about, self.mode = PlainLabel(), PlainLabel(), PlainLabel()
        self.standing, self.more = PlainLabel(), PlainLabel()
        self.wish = WishBox(self)
        self.go, self.leave = QPushButton(), QPushButton(self.tr("Leave"))
        self.check = QPushButton()
        self.desk, self.findings, self.secret = PlainLabel(), PlainLabel(), PlainLabel()
        columns = (self.tr("Name"), self.tr("Slot"), self.tr("State"))
        self.people = RecordTable(self.tr("People on the sheet"), columns, themes, photos, self)
        self._icons = QStackedWidget()
        self._banner, self._organiser = QFrame(), QWidget()
        self._buttons: dict[str, QPushButton] = {}
        self._arrange()
        self._connect()

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._dress()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(22, 16, 22, 18)
        layout.setSpacing(10)
        banner, verbs = self._make_banner(), self._make_verbs()
        for part in (self.title, self.about, self.mode, banner, self.wish, verbs, self.secret):
            layout.addWidget(part)
        layout.addWidget(self._make_organiser())
        layout.addStretch(1)
        inside.setMaximumWidth(scaled(_WIDEST))
        ground = QWidget()
        ground.setObjectName("pane")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QHBoxLayout(ground)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(inside, 1)
        beside.addStretch(0)
        self.addWidget(self.empty)
        self.addWidget(self._scrolled(ground))

    def _dress(self) -> None:
        for label, grown in ((self.title, 1.35), (self.standing, 1.15)):
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * grown)
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        for label in (self.about, self.mode, self.more, self.desk, self.findings, self.secret):
            label.setProperty("role", "muted")
        for label in (
            self.title,
            self.standing,
            self.about,
            self.mode,
            self.more,
            self.desk,
            self.findings,
            self.secret,
        ):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.findings.setProperty("role", "problem")
        self.go.setProperty("primary", True)
        self.go.setMinimumHeight(scaled(40))
        self.go.setMinimumWidth(scaled(180))
        for button in (self.leave, self.check):
            button.setMinimumHeight(scaled(40))

    @staticmethod
    def _scrolled(inside: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setObjectName("pane")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _make_banner(self) -> QFrame:
        self._banner.setObjectName("then")
        for name, tone in _ICONS:
            self._icons.addWidget(IconLabel(self._themes, name, tone, 24))
        self._icons.setFixedSize(scaled(24), scaled(24))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.standing)
        words.addWidget(self.more)
        line = QHBoxLayout(self._banner)
        line.setContentsMargins(14, 12, 14, 12)
        line.setSpacing(12)
        line.addWidget(self._icons, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return self._banner

    def _make_verbs(self) -> QWidget:
        verbs = QWidget()
        line = QHBoxLayout(verbs)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.go)
        line.addWidget(self.leave)
        line.addWidget(self.check)
        line.addStretch(1)
        return verbs

    def _make_organiser(self) -> QWidget:
        heading = PlainLabel(self.tr("For the organisers"))
        heading.setProperty("role", "heading")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        for name in RUNNING:
            button = QPushButton()
            button.setProperty("action", name)
            button.clicked.connect(partial(self.wanted.emit, name))
            self._buttons[name] = button
            flow.addWidget(button)
        layout = QVBoxLayout(self._organiser)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        for part in (thin_line(), heading, self.desk, self.findings, buttons, self.people):
            layout.addWidget(part)
        return self._organiser

    def _connect(self) -> None:
        self.go.clicked.connect(lambda: self.wanted.emit("news.sheet_join"))
        self.check.clicked.connect(lambda: self.wanted.emit("news.sheet_verify"))
        self.leave.clicked.connect(lambda: self.wanted.emit("news.sheet_leave"))
        self.wish.changed.connect(self._judge)
        self.people.chosen.connect(lambda _: self.selected.emit())
        self.people.customContextMenuRequested.connect(self._ask_menu)

    def _ask_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.people.viewport().mapToGlobal(at))

    # -- filling -----------------------------------------------------------------------------------------------------

    def show_page(self, page: SheetPage | None) -> None:
        """Show a sheet, or that there is none."""
        self.page = page
        self.setCurrentIndex(0 if page is None else 1)
        if page is None:
            return
        self.title.setText(display(page.sheet.title))
        self.about.setText("  ·  ".join(filter(None, self._facts(page))))
        self.mode.setText(self._rules(page))
        self._show_standing(page)
        self.wish.show_page(page)
        self.secret.setText(
            self.tr("It is no secret who signed up or what they answered: whoever has the circle can read it.")
        )
        self._organiser.setVisible(page.organises)
        self.desk.setText(desk_words(page))
        self.findings.setText(COUNTS.findings(len(page.state.findings)))
        self.findings.setVisible(bool(page.state.findings))
        self._show_people(page)
        self._judge()

    def _facts(self, page: SheetPage) -> tuple[str, ...]:
        sheet = page.sheet
        whole = "" if sheet.has_slots else slot_words(page.slots[0], sheet.mode, open_=page.phase is SheetPhase.OPEN)
        price = euros(sheet.price) if sheet.price else ""
        if price and page.payee:
            price = self.tr("{price}, to the account of {payee}").format(price=price, payee=display(page.payee))
        return display(page.club_name), phase_words(sheet, page.phase), whole, price

    def _rules(self, page: SheetPage) -> str:
        sheet = page.sheet
        whom = ", ".join((*map(display, sheet.promotions), *map(display, sheet.clubs)))
        open_to = self.tr("Open to {whom}.").format(whom=whom) if whom else ""
        return " ".join(filter(None, (mode_words(sheet.mode), open_to)))

    def _show_standing(self, page: SheetPage) -> None:
        problem = standing(page)
        self._banner.setVisible(problem is not None)
        self.standing.setText(said(problem))
        mine = page.mine
        state = SignupState.LATE if mine is None else mine.state
        order = [SignupState.ACCEPTED, SignupState.WAITING, SignupState.ASKED, SignupState.REFUSED]
        self._icons.setCurrentIndex(order.index(state) if state in order else 1)
        more = [said(Problem(NOT_RECEIVED))] if mine is not None and not mine.counted else []
        told = {SignupState.ACCEPTED: page.sheet.accepted_text, SignupState.REFUSED: page.sheet.refused_text}
        if mine is not None:
            slot = page.sheet.slot(mine.slot)
            own = (display(slot.name) if slot is not None else "", f"+{mine.guests}" if mine.guests else "")
            more = [" ".join(filter(None, own)), *more, display(told.get(mine.state, ""))]
        self.more.setText("\n".join(filter(None, more)))
        self.more.setVisible(bool(self.more.text()))

    def _show_people(self, page: SheetPage) -> None:
        blind = page.sheet.mode is SheetMode.REVIEW and page.state.result is None
        rows = () if blind else page.rows
        self.people.put([self._line(row) for row in rows])
        self.people.setVisible(bool(rows))
        self.people.setColumnHidden(1, not page.sheet.has_slots)
        self.people.share(*((0.42, 0.24, 0.34) if page.sheet.has_slots else (0.55, 0.0, 0.45)))
        self.people.fit_rows()

    def _line(self, row: SignupRow) -> RecordLine:
        marks = [state_words(row.signup)]
        marks += [self.tr("in")] if row.entered is not None else []
        marks += [self.tr("not of those it is open to")] if row.stranger else []
        texts = (signup_name(row), display(row.slot_name), " · ".join(marks))
        tone = Tone.WARNING if row.stranger else _TONES.get(row.signup.state)
        return RecordLine(texts, row.signup.person, row.person, tone, display(row.signup.answer))

    def offer(self, offered: dict[str, bool]) -> None:
        """Show the buttons of those actions that make sense."""
        for name, button in self._buttons.items():
            action = self._action(name)
            button.setText(action.text().replace("&", ""))
            button.setIcon(action.icon())
            button.setToolTip(action.toolTip())
            button.setVisible(offered.get(name, True))
        check = self._action("news.sheet_verify")
        self.check.setText(check.text().replace("&", ""))
        self.check.setToolTip(check.toolTip())
        self.check.setVisible(self.page is not None and bool(self.page.state.closings))

    def _judge(self) -> None:
        """Whether the large button can be pressed, and what it says."""
        page = self.page
        if page is None:
            return
        mine, may = page.mine, page.phase is SheetPhase.OPEN and page.barred is None
        wish = (self.wish.slot, self.wish.guests.value(), self.wish.text)
        same = mine is not None and wish == (mine.slot, mine.guests, mine.answer)
        self.wish.offer(on=may)
        self.wish.setVisible(may)
        self.go.setVisible(may and not same)
        self.go.setText(self.tr("Sign up") if mine is None else self.tr("Change my sign-up"))
        needed = page.sheet.mode is not SheetMode.REVIEW or bool(self.wish.text)
        self.go.setEnabled(self.wish.is_complete and needed)
        self.leave.setVisible(mine is not None)
        self._warn(page, wish, same=same)

    def _warn(self, page: SheetPage, wish: tuple[str, int, str], *, same: bool) -> None:
        """Say why one cannot sign up, or what a change costs."""
        mine = page.mine
        if page.barred is not None:
            self.secret.setText(said(page.barred))
        elif mine is not None and not same and page.phase is SheetPhase.OPEN:
            costs = wish[0] != mine.slot or wish[1] > mine.guests
            again = self.tr("Another slot, or more guests: you would be the last in the order.")
            self.secret.setText(again if costs else "")

    def people_chosen(self) -> list[str]:
        """The ids of those who are selected."""
        return [value for value in self.people.selected() if isinstance(value, str)]

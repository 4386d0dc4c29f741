"""Planning an event, or changing one: what clashes with it is told while it is planned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTime, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.apps.news.operations.events import Extent
from upont_desktop.apps.news.operations.posts import PICTURE_ENDINGS
from upont_desktop.apps.news.records.events import Event, EventChange, EventStatus, event_faults
from upont_desktop.apps.news.ui.agenda.event_words import day_format, qt_day, short_day_words, time_words
from upont_desktop.apps.news.ui.agenda.repeat_field import RepeatField
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.domain.calendar.times import ONE_DAY, CalendarTime
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import plain_cents, read_cents
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_CLASHES = 4  # that are told by name
_SOON_MS = 250  # after the last key, before it is asked what clashes
_TEXT_LINES = 4
AskClashes = Callable[[Event, Callable[[Sequence[AgendaRow]], None]], None]
"""Asks what clashes with a plan, in the background."""


class MomentField(QWidget):
    """A day, and a time beside it unless it is a whole day."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.day, self.time = QDateEdit(), QTimeEdit()
        self.day.setCalendarPopup(True)
        self.day.setDateRange(QDate(1970, 1, 1), QDate(2200, 12, 31))
        self.day.setDisplayFormat(f"ddd {day_format()}")
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.setMinimumWidth(scaled(96))
        for field in (self.day, self.time):
            field.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.day, 1)
        layout.addWidget(self.time)
        self.setFocusProxy(self.day)

    @property
    def moment(self) -> dt.datetime:
        """What is shown; the time also where it is hidden."""
        day, time = self.day.date(), self.time.time()
        return dt.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - of the event's zone

    def show_moment(self, moment: dt.datetime) -> None:
        """Show a day and a time."""
        self.day.setDate(qt_day(moment.date()))
        self.time.setTime(QTime(moment.hour, moment.minute))


class EventForm(Form):
    """The fields of an event. ``series``: one date of a series is meant, and it can be said which others too."""

    def __init__(
        self, event: Event, voices: Sequence[tuple[str, str]], ask_clashes: AskClashes, parent: QWidget,
        *, new: bool, series: bool = False,
    ) -> None:  # fmt: skip
        heading = self.tr("Plan an event") if new else self.tr("Edit the event")
        super().__init__(heading, "", self.tr("Plan") if new else self.tr("Save"), parent)
        self._event, self._new, self._series, self._ask = event, new, series, ask_clashes
        self.poster_file: Path | None = None
        self.title = QLineEdit(event.title)
        self.whole_days = QCheckBox(self.tr("Whole days"))
        self.start, self.end = MomentField(self.tr("Begins"), self), MomentField(self.tr("Ends"), self)
        self.repeats = RepeatField(event.rule, event.start.day, self)
        self.extent, self.place, self.price = QComboBox(), QLineEdit(event.place), QLineEdit()
        self.club, self.uncertain = QComboBox(), QCheckBox(self.tr("Not certain yet"))
        self.text, self.poster = QPlainTextEdit(event.text), QPushButton()
        self.clashes = PlainLabel()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._fill(voices)
        self._lay_out()
        self._connect()
        self._judge()

    def _fill(self, voices: Sequence[tuple[str, str]]) -> None:
        event = self._event
        self.whole_days.setChecked(event.start.is_day)
        self.start.show_moment(self._wall(event.start))
        self.end.show_moment(self._wall(event.end.moved(-ONE_DAY) if event.end.is_day else event.end))
        self.club.addItem(self.tr("Myself"), "")
        for slug, name in voices:
            self.club.addItem(display(name), slug)
        if self.club.findData(event.club) < 0:
            self.club.addItem(display(event.club), event.club)
        self.club.setCurrentIndex(self.club.findData(event.club))
        self.price.setText("" if event.price is None else plain_cents(event.price, QLocale().decimalPoint()))
        self.price.setPlaceholderText(self.tr("nothing said; 0 is free"))
        self.place.setPlaceholderText(self.tr("a room, an address"))
        self.uncertain.setChecked(event.status is EventStatus.TENTATIVE)
        for extent, words in (
            (Extent.ONE, self.tr("This date alone")), (Extent.FOLLOWING, self.tr("This date and those that follow")),
            (Extent.ALL, self.tr("All dates")),
        ):  # fmt: skip
            self.extent.addItem(words, extent)
        self._show_poster()

    @staticmethod
    def _wall(time: CalendarTime) -> dt.datetime:
        return dt.datetime.combine(time.day, dt.time(20)) if time.is_day else time.wall

    def _lay_out(self) -> None:
        self.setMinimumWidth(scaled(560))
        self.text.setFixedHeight(self.text.fontMetrics().height() * _TEXT_LINES + scaled(20))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Markdown: *important*, lists, links"))
        self.add_field(self.tr("Title"), self.title)
        if self._series:
            self.add_field(self.tr("Change"), self.extent)
        self.add_field(self.tr("Begins"), self.start)
        self.add_field(self.tr("Ends"), self.end)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.whole_days)
        layout.addWidget(self.uncertain)
        layout.addStretch(1)
        zone = PlainLabel(self._zone_words())
        zone.setProperty("role", "muted")
        layout.addWidget(zone)
        self.fields.addRow("", row)
        self.add_field(self.tr("Repeats"), self.repeats)
        self.add_field(self.tr("Where"), self.place)
        self.add_field(self.tr("In whose name"), self.club)
        self.add_field(self.tr("Price in euros"), self.price)
        self.add_field(self.tr("Poster"), self.poster)
        self.add_field(self.tr("About it"), self.text)
        self.clashes.setWordWrap(True)
        self.clashes.setProperty("role", "warning")
        self.clashes.hide()
        self.fields.addRow(self.clashes)

    def _zone_words(self) -> str:
        zone = self._event.start.zone
        return self.tr("times of {zone}").format(zone=zone) if zone else ""

    def _connect(self) -> None:
        self.whole_days.toggled.connect(self._judge)
        self.start.day.dateChanged.connect(self._start_moved)
        self.start.time.timeChanged.connect(self._start_moved)
        for signal in (
            self.title.textChanged, self.price.textChanged, self.place.textChanged, self.text.textChanged,
            self.end.day.dateChanged, self.end.time.timeChanged, self.repeats.changed, self.extent.currentIndexChanged,
        ):  # fmt: skip
            signal.connect(lambda *_: self._judge())
        self.poster.clicked.connect(self._choose_poster)
        self._soon.timeout.connect(self._ask_clashes)
        self._before = self.start.moment

    def _start_moved(self) -> None:
        """The end keeps its distance, as what is moved seldom gets shorter."""
        moved = self.start.moment - self._before
        self._before = self.start.moment
        blocked = [field.blockSignals(True) for field in (self.end.day, self.end.time)]
        self.end.show_moment(self.end.moment + moved)
        for field, was in zip((self.end.day, self.end.time), blocked, strict=True):
            field.blockSignals(was)
        self.repeats.begin_on(self.start.moment.date())
        self._judge()

    # -- what stands in the fields -----------------------------------------------------------------------------------

    @property
    def plan(self) -> Event:
        """The event as it stands in the fields."""
        given, whole = self._event, self.whole_days.isChecked()
        status = EventStatus.TENTATIVE if self.uncertain.isChecked() else EventStatus.CONFIRMED
        if given.status is EventStatus.CANCELLED:
            status = given.status
        price = read_cents(self.price.text()) if self.price.text().strip() else None
        return Event(
            given.id,
            " ".join(self.title.text().split()),
            self._time(self.start, given.start, whole=whole),
            self._time(self.end, given.end, whole=whole, last=True),
            self.repeats.rule,
            " ".join(self.place.text().split()),
            self.text.toPlainText().strip(),
            str(self.club.currentData()),
            None if isinstance(price, Problem) else price,
            given.poster,
            status,
            given.by,
        )

    def _time(self, field: MomentField, given: CalendarTime, *, whole: bool, last: bool = False) -> CalendarTime:
        moment = field.moment
        if whole:
            day = CalendarTime(dt.datetime.combine(moment.date(), dt.time()), is_day=True)
            return day.moved(ONE_DAY) if last else day
        zone = given.zone if not given.is_day else self._event.start.zone or self._zone
        same = not given.is_day and given.wall.replace(second=0) == moment
        return given if same else CalendarTime(moment, zone)

    _zone = ""

    def plan_in(self, zone: str) -> None:
        """The zone that an event of whole days gets when it gets times."""
        self._zone = zone

    @property
    def chosen_extent(self) -> Extent:
        """Which dates of a series the changes are about; all, where it is none."""
        return Extent(self.extent.currentData()) if self._series else Extent.ALL

    def changes(self) -> EventChange:
        """Every field as it stands, but what a single date does not have; the operation finds what is another."""
        new = self.plan
        change: EventChange = {
            "title": new.title, "start": new.start, "end": new.end, "rule": new.rule, "place": new.place,
            "text": new.text, "club": new.club, "price": new.price, "poster": new.poster, "status": new.status,
        }  # fmt: skip
        if self.chosen_extent is Extent.ONE and self._series:
            del change["rule"]
        return change

    # -- judging -----------------------------------------------------------------------------------------------------

    def _judge(self) -> None:
        whole, one = self.whole_days.isChecked(), self._series and self.chosen_extent is Extent.ONE
        for field in (self.start, self.end):
            field.time.setVisible(not whole)
        self.repeats.setEnabled(not one)
        problem = next(event_faults(self.plan), None)
        cents = read_cents(self.price.text()) if self.price.text().strip() else 0
        if isinstance(cents, Problem):
            problem = cents
        empty = not self.title.text().strip()
        self.say_problem(problem_words(problem) if problem is not None and not empty else "")
        self.go.setEnabled(problem is None)
        self._soon.start()
        self.fit()

    def _ask_clashes(self) -> None:
        self._ask(self.plan, self._show_clashes)

    def _show_clashes(self, rows: Sequence[AgendaRow]) -> None:
        told = [self._clash(row) for row in rows[:_CLASHES]]
        more = len(rows) - len(told)
        told += [self.tr("and %Ln more", "", more)] if more else []
        self.clashes.setText(self.tr("At the same time: {events}").format(events="; ".join(told)) if told else "")
        self.clashes.setVisible(bool(told))
        self.fit()

    @staticmethod
    def _clash(row: AgendaRow) -> str:
        club = f" ({row.club_name or display(row.club)})" if row.club else ""
        return f"{display(row.title)}{club}, {short_day_words(row.start.date())} {time_words(row)}"

    # -- the poster --------------------------------------------------------------------------------------------------

    def _choose_poster(self) -> None:
        if self.poster_file is not None or self._event.poster:
            self.poster_file = None
            self._event = replace(self._event, poster="")
        else:
            kinds = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
            path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a poster"), str(Path.home()), kinds)
            self.poster_file = Path(path) if path else None
        self._show_poster()

    def _show_poster(self) -> None:
        name = self.poster_file.name if self.poster_file is not None else self._event.poster.rpartition("/")[2]
        if name:
            self.poster.setText(self.tr("{name} · take it away").format(name=display(name.removeprefix(":"))))
        else:
            self.poster.setText(self.tr("Choose a picture…"))

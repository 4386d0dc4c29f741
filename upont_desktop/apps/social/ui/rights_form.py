"""The dialog of rights: who may do what in a room, giving and taking rights, and which devices count."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QTabBar

from upont_desktop.apps.social import operations as ops
from upont_desktop.apps.social.pages import FalseName
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.person_editor import day_text, parse_day
from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.social.ui.rights_state import RightsState, Scopes, read_rights
from upont_desktop.apps.social.ui.source import people_source
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.right_words import DEVICE_WORDS, RIGHT_WORDS
from upont_desktop.domain.rights import GRANT, GivenRight
from upont_desktop.domain.text import display, fold
from upont_desktop.service.devices import DeviceState
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext

_WIDTH = 620  # points
_TABLE_HEIGHT = 120  # points: three rows, and the names of the columns
_DEVICES, _CHANGES = 1, 2  # tabs; the first one is of people
translate = QCoreApplication.translate


def right_word(right: str) -> str:
    """What a right is called; one of a newer program by its own name."""
    return translate("Rights", RIGHT_WORDS[right][0]) if right in RIGHT_WORDS else display(right)


class RightsForm(Form):
    """Stays open while rights are given and taken; ``changed`` is told of each."""

    def __init__(
        self, context: ActionContext, room: str, title: str, changed: Callable[[], None], scopes: Scopes | None = None
    ) -> None:
        super().__init__(
            self.tr("Rights in “{room}”").format(room=title), self.tr("Reading…"), self.tr("Close"), context.window
        )
        self.setMinimumWidth(scaled(_WIDTH))
        self._context, self._room, self._changed, self._scopes = context, room, changed, scopes
        self._state = RightsState()
        self._busy = True
        self.cancel.hide()
        self.go.setDefault(False)
        self.go.setAutoDefault(False)
        source = people_source(context.background, self)
        source.show(context.circle)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What is shown"))
        for words in (self.tr("People"), self.tr("Devices"), self.tr("Without a right")):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(lambda _at: self._show_tab())
        self.tabs.hide()
        self.body.addWidget(self.tabs)
        self._make_tables()
        self.person = PersonSearch(source)
        self._make_fields()
        self._show_tab()
        self._judge()
        self.read()

    # -- making --------------------------------------------------------------------------------------------------------

    def _make_tables(self) -> None:
        themes = self._context.themes
        people = (self.tr("Who"), self.tr("Right"), self.tr("Where"), self.tr("Until"))
        self.table = RecordTable(self.tr("Rights"), people, themes, None, self)
        self.table.share(0.3, 0.26, 0.24, 0.2)
        devices = (self.tr("Device"), self.tr("Writes in"), self.tr("State"))
        self.devices = RecordTable(self.tr("Devices"), devices, themes, None, self)
        self.devices.share(0.4, 0.25, 0.35)
        self.changes = RecordTable(
            self.tr("Without a right"), (self.tr("What"), self.tr("Who"), self.tr("When")), themes, None, self
        )
        self.changes.share(0.5, 0.32, 0.18)
        for table in (self.table, self.devices, self.changes):
            table.setProperty("framed", True)
            table.setMinimumHeight(scaled(_TABLE_HEIGHT))
            table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
            table.chosen.connect(lambda _rows: self._judge())
            self.body.addWidget(table, 1)
        self.take = QPushButton(self.tr("Take this right"))
        self.accept_device = QPushButton(self.tr("Accept this device"))
        self.take_out = QPushButton(self.tr("Take it out"))
        self.take_back = QPushButton(self.tr("Take back"))
        self.take.clicked.connect(self._take)
        self.accept_device.clicked.connect(lambda: self._decide(ops.accept_device))
        self.take_out.clicked.connect(lambda: self._decide(ops.take_out_device))
        self.take_back.clicked.connect(self._take_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.take, self.accept_device, self.take_out, self.take_back):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _make_fields(self) -> None:
        self.right, self.scope, self.until = QComboBox(), QComboBox(), QLineEdit()
        for choice in (self.right, self.scope):  # what is offered comes later
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.until.setPlaceholderText(self.tr("for good; or a day, such as {day}").format(day=day_text(_in_a_year())))
        self.heading = PlainLabel(self.tr("Give a right"))
        font = self.heading.font()
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)
        self.fields.addRow(self.heading)
        self.add_field(self.tr("Person"), self.person)
        self.add_field(self.tr("Right"), self.right)
        self.allows = self.add_note(" ")
        self.add_field(self.tr("Where"), self.scope)
        self.add_field(self.tr("Until"), self.until)
        self.give = QPushButton(self.tr("Give the right"))
        self.give.setProperty("primary", True)
        self.give.setDefault(True)
        self.go.setProperty("primary", False)
        self.give.clicked.connect(self._give)
        self.fields.addRow("", self.give)
        self.note = self.add_note("")
        self.right.currentIndexChanged.connect(lambda _at: self._explain())
        self.person.picked.connect(self._judge)
        self.until.textChanged.connect(lambda _text: self._judge())

    # -- reading -------------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask again for the rights, the devices and the changes that stand now."""
        circle, room, scopes = self._context.circle, self._room, self._scopes
        if circle is not None:
            self._context.ask(lambda desk: read_rights(desk, circle, room, scopes), self._show)

    def _show(self, state: RightsState) -> None:
        first, self._state, self._busy = not self.right.count(), state, False
        self.table.put(sorted(map(self._line, state.rights), key=lambda line: fold(" ".join(line.texts[:3]))))
        self.devices.put(list(map(self._device_line, state.devices)))
        self.changes.put([*map(self._change_line, state.unallowed), *map(self._name_line, state.names)])
        if first:
            for right in state.offered:
                self.right.addItem(right_word(right), right)
            self.scope.addItem(self.tr("everywhere"), "")
            for slug, name in state.scopes:
                self.scope.addItem(display(name), slug)
        self.tabs.setTabVisible(_DEVICES, bool(state.devices))
        self.tabs.setTabVisible(_CHANGES, bool(state.unallowed or state.names))
        self.tabs.setVisible(bool(state.devices or state.unallowed or state.names))
        self._show_tab()
        self._explain()
        self.fit()

    def _about(self, state: RightsState) -> str:
        """What counts here, and who gives rights."""
        known = self.tr("Who may do what here. What somebody does without the right to is shown as such.")
        nobody = self.tr("Nobody was given a right yet, so everybody may do everything here.")
        begin = self.tr("From the first one that you give on, rights count: give yourself those that you need, too.")
        said = known if state.governed else f"{nobody} {begin}" if state.may_give else nobody
        if state.may_give:
            return said
        who = ", ".join(dict.fromkeys(self._name(one) for one in state.rights if one.right == GRANT))
        givers = self.tr("Rights are given by: {people}.").format(people=who or "–")
        return f"{said} {givers}"

    def _about_changes(self) -> str:
        """What can be done about what nobody had the right to."""
        told = (
            self.tr("Git cannot forbid: other programs changed this. Taken back, it is what it was."),
            self.tr("An entry in the name of another stays in the book: ask the person whom it names."),
        )
        return " ".join(
            words for words, some in zip(told, (self._state.unallowed, self._state.names), strict=True) if some
        )

    def _line(self, one: GivenRight) -> RecordLine:
        where = dict(self._state.scopes).get(one.scope, one.scope)
        day = parse_day(one.until) if one.until else None
        ended = day is not None and day < dates.now().date()
        until = day_text(day) if day is not None else self.tr("for good")
        texts = (self._name(one), right_word(one.right), display(where) or self.tr("everywhere"), until)
        return RecordLine(texts, one, tone=Tone.REMOVED if ended else None)

    def _device_line(self, one: DeviceState) -> RecordLine:
        own = self.tr("{device} (this computer)").format(device=display(one.name))
        titles = self._state.titles
        where = ", ".join(translate("Rooms", titles[room]) if room in titles else display(room) for room in one.rooms)
        tone = Tone.REMOVED if one.state in {"waiting", "taken-out"} else None
        texts = (own if one.own else display(one.name), where, translate("Rights", DEVICE_WORDS[one.state]))
        return RecordLine(texts, one, tone=tone)

    def _change_line(self, one: UnallowedChange) -> RecordLine:
        day = parse_day(one.day)
        gone = self.tr("{document} (deleted)").format(document=display(one.path))
        when = day_text(day) if day is not None else display(one.day)
        return RecordLine((display(one.path) if not one.deleted else gone, display(one.address), when), one)

    def _name_line(self, one: FalseName) -> RecordLine:
        day = parse_day(one.day)
        words = self.tr("An entry in the name of {person}").format(person=display(one.shown))
        when = day_text(day) if day is not None else display(one.day)
        return RecordLine((words, display(one.address), when), one, tip=display(one.entry))

    def _changes_chosen(self) -> list[UnallowedChange]:
        """What can be taken back of what is chosen: an entry of a book stays."""
        return [one for one in self.changes.selected() if isinstance(one, UnallowedChange)]

    def _name(self, one: GivenRight) -> str:
        """Who holds a right: a person, or a device that was first while it named nobody."""
        row = self._state.people.get(one.person)
        return name_of(row) if row is not None and "-" not in one.person else display(one.person)

    # -- what can be done ----------------------------------------------------------------------------------------------

    def _show_tab(self) -> None:
        """What belongs to people, to devices, or to what was changed without a right."""
        at = self.tabs.currentIndex()
        of_people = at not in (_DEVICES, _CHANGES)
        if not self._busy:
            said = {
                _DEVICES: self.tr("Only what accepted devices write counts here. Accept those that you know."),
                _CHANGES: self._about_changes(),
            }
            self._text.setText(said.get(at) or self._about(self._state))
        for widget in (self.table, self.take):
            widget.setVisible(of_people)
        for widget in (self.devices, self.accept_device, self.take_out):
            widget.setVisible(at == _DEVICES)
        for widget in (self.changes, self.take_back):
            widget.setVisible(at == _CHANGES)
        for row in range(self.fields.rowCount()):
            self.fields.setRowVisible(row, of_people)
        self.allows.setVisible(of_people)
        self._judge()

    def _explain(self) -> None:
        right = self.right.currentData()
        self.allows.setText(translate("Rights", RIGHT_WORDS[right][1]) if right in RIGHT_WORDS else " ")
        self._judge()

    def _judge(self) -> None:
        """Offer what makes sense now."""
        may = self._state.may_give and not self._busy
        until = self.until.text().strip()
        bad_day = bool(until) and parse_day(until) is None
        self.give.setEnabled(may and self.person.person is not None and not bad_day)
        self.take.setEnabled(may and bool(self.table.selected()))
        device: DeviceState | None = next(iter(self.devices.selected()), None)
        self.accept_device.setEnabled(may and device is not None and device.state != "accepted")
        self.take_out.setEnabled(may and device is not None and device.state == "accepted")
        self.take_back.setEnabled(not self._busy and bool(self._changes_chosen()))
        self.say_problem(self.tr("This is not a day.") if bad_day else "")
        missing = not self._busy and not self._state.knows_people
        self.note.setText(self.tr("The circle with the cards of people is not on this computer.") if missing else "")
        self.note.setVisible(missing and not self.table.isHidden())

    # -- doing ---------------------------------------------------------------------------------------------------------

    def _give(self) -> None:
        person, text = self.person.person, self.until.text().strip()
        if person is None:
            return
        id, right, scope, room = person.id, self.right.currentData(), self.scope.currentData(), self._room
        until = parse_day(text) if text else None
        self._run(lambda place: ops.grant(place, id, right, scope, until, room=room), self._given)

    def _given(self) -> None:
        """The line is free for the next person."""
        self.person.choose(None)
        self.person.setFocus()

    def _take(self) -> None:
        one: GivenRight | None = next(iter(self.table.selected()), None)
        if one is not None:
            given, room = one, self._room
            self._run(lambda place: ops.revoke(place, given.person, given.right, given.scope, room=room))

    def _take_back(self) -> None:
        for chosen in self._changes_chosen()[:1]:
            room = self._room
            self._run(partial(ops.take_back, change=chosen, room=room))

    def _decide(self, decision: Callable[[OperationContext, str], ChangeSet]) -> None:
        device: DeviceState | None = next(iter(self.devices.selected()), None)
        if device is not None:
            name = device.name
            self._run(lambda place: decision(place, name))

    def _run(self, work: Callable[[OperationContext], ChangeSet], then: Callable[[], object] = lambda: None) -> None:
        """Do something, and show what stands afterwards; what is in the way is said here."""
        self._busy = True
        self._judge()

        def done(change: ChangeSet) -> None:
            self._context.announce(change)
            self._changed()
            then()
            self.read()

        def failed(error: UserError) -> bool:
            self._busy = False
            self._judge()
            self.say_error(error)
            return True

        self._context.run(lambda _desk, place: work(place), done, failed=failed)


def show_rights(
    context: ActionContext, room: str, title: str, changed: Callable[[], None], scopes: Scopes | None = None
) -> None:
    """Open the dialog for a room that is called ``title``; ``changed`` is called after each change, ``scopes`` tells
    where its rights can be given, by default the clubs.
    """
    if context.circle is not None:
        context.show(RightsForm(context, room, title, changed, scopes))


def _in_a_year() -> dt.date:
    return dates.now().date() + dt.timedelta(days=365)

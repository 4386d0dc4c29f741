"""The card at the right: who somebody is, how to reach them, clubs, loans, and what the card said before."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.pages import LoanRow, MemberRow, PersonCard
from upont_desktop.apps.social.ui.card_history import CardHistory
from upont_desktop.apps.social.ui.card_parts import CardSection, ContactLine, FaceButton, link, muted
from upont_desktop.apps.social.ui.people_words import (
    COUNTS,
    age_on,
    fee_word,
    loan_words,
    name_of,
    nick_words,
    phone_words,
    span_words,
    status_word,
)
from upont_desktop.apps.social.ui.person_editor import KnownWords, PersonEditor
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel
from upont_desktop.ui.wording import dates

CLUB, THING = "club:", "thing:"
"""What addresses of the card's links begin with."""


class CardPanel(QStackedWidget):
    """Shows a :class:`PersonCard`, and lets it be edited in place.

    ``link_followed`` carries ``club:SLUG`` or ``thing:ID``; ``saved`` says that the person wants to keep what the
    editor says; ``photo_wanted`` that another photo is to be chosen, ``photo_dropped`` its path.
    """

    link_followed = Signal(str)
    saved = Signal()
    photo_wanted = Signal()
    photo_dropped = Signal(object)
    history_wanted = Signal(str)

    def __init__(self, host: RoomHost, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        themes = host.context.themes
        self._themes = themes
        self.card: PersonCard | None = None
        self._known = KnownWords()
        self.face = FaceButton(themes, photos, self)
        self.name, self._about, self._note = PlainLabel(), PlainLabel(), PlainLabel()
        self.edit = QPushButton(self.tr("Edit"))
        self.contacts = CardSection(self.tr("Contact"), self)
        self.clubs = CardSection(self.tr("Clubs"), self)
        self.former = CardSection(self.tr("Former clubs"), self)
        self.loans = CardSection(self.tr("Borrowed"), self)
        self.others = CardSection(self.tr("Other fields"), self)
        self.history = CardHistory(host, self.tr("History of the card"), self)
        self.editor: PersonEditor | None = None
        self._editor_place = QWidget()
        self._problem = PlainLabel()
        self._sections = QWidget()
        self._empty = EmptyState(
            themes, "user", self.tr("Nobody chosen"), self.tr("Choose a person to see the card."), self
        )
        self._scroll = QScrollArea(self)
        self._arrange()
        self.addWidget(self._empty)
        self.addWidget(self._scroll)
        self._connect()

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        for label in (self.name, self._about, self._note):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setProperty("role", "muted")
        head = self._head()
        sections = QVBoxLayout(self._sections)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.setSpacing(6)
        for part in (self._note, self.contacts, self.clubs, self.loans, self.former, self.others, self.history):
            sections.addWidget(part)
        inside = QWidget()
        inside.setObjectName("pane")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(18, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._sections)
        layout.addWidget(self._editor_place)
        layout.addStretch(1)
        self._scroll.setObjectName("pane")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._make_editor_place()

    def _head(self) -> QHBoxLayout:
        """The face, and beside it who it is."""
        names = QVBoxLayout()
        names.setSpacing(3)
        names.addStretch(1)
        for widget in (self.name, self._about):
            names.addWidget(widget)
        names.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        return head

    def _make_editor_place(self) -> None:
        self.keep, self.cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.keep.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._editor_layout = QVBoxLayout(self._editor_place)
        self._editor_layout.setContentsMargins(0, 0, 0, 0)
        self._editor_layout.addWidget(self._problem)
        self._editor_layout.addLayout(buttons)
        self._editor_place.hide()
        self._problem.hide()

    def _connect(self) -> None:
        self._themes.changed.connect(self._fill)
        self.face.clicked.connect(self.photo_wanted)
        self.face.dropped.connect(self.photo_dropped)
        self.edit.clicked.connect(self.begin)
        self.keep.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.end)
        self.history.followed.connect(self.history_wanted)
        for section in (self.clubs, self.former, self.loans):
            section.followed.connect(self.link_followed)

    # -- showing -----------------------------------------------------------------------------------------------------

    def know(self, known: KnownWords) -> None:
        """What the editor can propose."""
        self._known = known

    def show_card(self, card: PersonCard | None) -> None:
        """Show somebody else, or the same card as it is now; what is being written in it stays."""
        before, self.card = self.card, card
        if card is None or before is None or before.person.id != card.person.id:
            self.end()
        self._fill()
        self.setCurrentWidget(self._scroll if card is not None else self._empty)
        if card is not None and (before is None or before.person.id != card.person.id):
            self._scroll.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        card = self.card
        if card is None:
            return
        record, row, today = card.person, card.row, dates.now().date()
        name = name_of(row)
        self.face.show_face(name, row.photo)
        self.name.setText(name)
        self.name.setAccessibleName(name)
        nicks = ", ".join(map(nick_words, record.nicknames))
        about = (nicks, display(record.promotion), display(record.department), status_word(record.status))
        self._about.setText(" · ".join(part for part in about if part))
        self._note.setText(display(record.note))
        self._note.setVisible(bool(record.note))
        self._fill_contacts(card)
        now = [each for each in card.memberships if each.membership.lasts(today) or each.membership.start > today]
        self.clubs.put([self._club_line(each) for each in now])
        self.former.put([self._club_line(each) for each in card.memberships if each not in now])
        self.loans.put([self._loan_line(loan) for loan in card.loans if loan.returned is None])
        self.others.put(
            [f"{html.escape(display(each.name))}: {html.escape(display(each.value))}" for each in record.others]
        )
        self.history.show_path(card.path)

    def _fill_contacts(self, card: PersonCard) -> None:
        self.contacts.clear()
        record = card.person
        for email in record.emails:
            self.contacts.add(ContactLine(self._themes, display(email), "mailto", self.contacts))
        for phone in record.phones:
            line = ContactLine(self._themes, display(phone), "tel", self.contacts, phone_words(phone))
            self.contacts.add(line)
        if record.birth is not None:
            age = COUNTS.years(age_on(record.birth, dates.now().date()))
            birth = PlainLabel(f"{dates.long_day(record.birth)} · {age}")
            birth.setAccessibleName(self.tr("Birthday"))
            birth.setToolTip(self.tr("Birthday"))
            self.contacts.add(birth)
        if record.login:
            self.contacts.add(PlainLabel(self.tr("Login: {login}").format(login=display(record.login))))
        if record.numbers:
            numbers = ", ".join(map(display, record.numbers))
            self.contacts.add(PlainLabel(self.tr("Card: {numbers}").format(numbers=numbers)))

    def _club_line(self, member: MemberRow) -> str:
        membership = member.membership
        club = link(f"{CLUB}{membership.club}", display(member.club_name or membership.club))
        role = f" · {html.escape(display(membership.role))}" if membership.role else ""
        more = " · ".join(part for part in (span_words(membership), fee_word(membership.fee)) if part)
        return f"{club}{role}<br>{muted(more, self._themes)}"

    def _loan_line(self, loan: LoanRow) -> str:
        thing = link(f"{THING}{loan.thing.id}", display(loan.thing.name))
        words = loan_words(loan)
        colour = self._themes.current.removed if loan.late else self._themes.current.muted
        said = f"<span style='color:{colour}'>{html.escape(words)}</span>"
        return f"{thing} · {html.escape(display(loan.club_name))}<br>{said}"

    # -- editing -----------------------------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether the card is being edited."""
        return self.editor is not None

    def begin(self) -> None:
        """Let the card be written in."""
        if self.card is None or self.editor is not None:
            return
        self.editor = PersonEditor(self._known, self._editor_place)
        self.editor.show_person(self.card.person)
        self.editor.edited.connect(lambda: self.say_problem(""))
        self.editor.entered.connect(self.saved)
        self._editor_layout.insertWidget(0, self.editor)
        self.say_problem("")
        self._sections.hide()
        self.edit.hide()
        self._editor_place.show()
        self.editor.given.setFocus()

    def end(self) -> None:
        """Show the card again, as it is kept."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._editor_layout.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._editor_place.hide()
        self._sections.show()
        self.edit.show()
        if had_focus or self.keep.hasFocus() or self.cancel.hasFocus():
            self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the card as it was kept, as “Cancel” does."""
        if self.editing and event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def say_problem(self, words: str) -> None:
        """Say why the card cannot be kept like that; nothing for ``""``."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

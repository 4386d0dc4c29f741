"""Dialogs about cards: somebody new, two cards of one person, somebody who wants to be forgotten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QRadioButton, QScrollArea, QWidget

from upont_desktop.apps.social.pages import PersonCard
from upont_desktop.apps.social.records import PersonChange, PersonRecord, new_id
from upont_desktop.apps.social.ui.people_words import name_of, status_word
from upont_desktop.apps.social.ui.person_editor import KnownWords, PersonEditor, day_text, joined
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_TALL = 420  # points of the fields; in a smaller window they are scrolled


class PersonForm(Form):
    """A new card."""

    def __init__(self, known: KnownWords, parent: QWidget) -> None:
        super().__init__(self.tr("Add a person"), "", self.tr("Add"), parent)
        self.editor = PersonEditor(known, self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.editor)
        self.editor.setObjectName("fields")
        scroll.setMinimumHeight(min(self.editor.sizeHint().height(), scaled(_TALL)))
        self.body.addWidget(scroll, 1)
        self.editor.edited.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self.say_problem("")
        self.go.setEnabled(bool(self.editor.written()["shown"]))

    def accept(self) -> None:
        """Close, unless something is wrong: what was typed stays, and the form says why."""
        problem = self.editor.judge()
        self.say_problem(problem)
        if problem:
            self.fit()
        else:
            super().accept()

    @property
    def record(self) -> PersonRecord:
        """The card as it stands in the fields."""
        return PersonRecord(id=new_id(), **self.editor.written())


class _Choice:
    """A field in which both cards differ, and which of both is taken."""

    def __init__(self, key: str, values: Sequence[object], texts: Sequence[str], form: Form) -> None:
        self.key, self.values = key, tuple(values)
        self.buttons = [QRadioButton(text.replace("&", "&&") or "–") for text in texts]
        self.group = QButtonGroup(form)
        for number, button in enumerate(self.buttons):
            self.group.addButton(button, number)
        self.buttons[0 if texts[0] or not texts[1] else 1].setChecked(True)

    @property
    def value(self) -> object:
        """The value of the card that is chosen for this field."""
        return self.values[max(0, self.group.checkedId())]


class MergeForm(Form):
    """Two cards of one person become one: side by side, field by field; lists are put together."""

    def __init__(self, kept: PersonCard, other: PersonCard, parent: QWidget) -> None:
        super().__init__(
            self.tr("Merge two cards"),
            self.tr(
                "Both are the same person. Memberships and loans of both go to the card that is kept; choose what it "
                "says where they differ."
            ),
            self.tr("Merge"),
            parent,
        )
        self.kept, self.other = kept, other
        self.setMinimumWidth(scaled(580))
        self.choices: list[_Choice] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        kept_words, other_words = self.tr("Kept: {name}"), self.tr("Merged into it: {name}")
        for column, (card, words) in enumerate(((kept, kept_words), (other, other_words)), 1):
            head = PlainLabel(words.format(name=name_of(card.row)))
            head.setProperty("role", "heading")
            head.setWordWrap(True)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for key, name in self._fields():
            self._offer(grid, key, name)
        self.body.addLayout(grid)
        self.add_note(self._put_together())

    def _fields(self) -> tuple[tuple[str, str], ...]:
        return (
            ("shown", self.tr("Name as shown")),
            ("given", self.tr("First name")),
            ("family", self.tr("Family name")),
            ("promotion", self.tr("Promotion")),
            ("department", self.tr("Department")),
            ("status", self.tr("Status")),
            ("birth", self.tr("Birthday")),
            ("login", self.tr("Login")),
            ("note", self.tr("About")),
        )

    def _offer(self, grid: QGridLayout, key: str, name: str) -> None:
        values = [getattr(card.person, key) for card in (self.kept, self.other)]
        if values[0] == values[1]:
            return
        choice = _Choice(key, values, [self._words(key, value) for value in values], self)
        self.choices.append(choice)
        row = grid.rowCount()
        label = PlainLabel(name)
        label.setProperty("role", "muted")
        grid.addWidget(label, row, 0)
        for column, button in enumerate(choice.buttons, 1):
            button.setAccessibleName(f"{name}: {button.text()}")
            grid.addWidget(button, row, column)

    @staticmethod
    def _words(key: str, value: object) -> str:
        if key == "status":
            return status_word(value)  # type: ignore[arg-type]
        if key == "birth":
            return day_text(value) if isinstance(value, dt.date) else ""
        return " ".join(display(str(value)).split())

    def _lists(self) -> dict[str, tuple[str, ...]]:
        both = (self.kept.person, self.other.person)
        keys = ("nicknames", "emails", "phones", "categories", "numbers")
        return {key: tuple(dict.fromkeys(each for card in both for each in getattr(card, key))) for key in keys}

    def _put_together(self) -> str:
        found = [joined(values) for values in self._lists().values() if values]
        return self.tr("Put together: {values}").format(values="; ".join(found)) if found else ""

    def changes(self) -> PersonChange:
        """What the kept card is to say that it does not say now."""
        wanted: dict[str, object] = {choice.key: choice.value for choice in self.choices} | self._lists()
        record = self.kept.person
        return cast("PersonChange", {key: value for key, value in wanted.items() if getattr(record, key) != value})


class ForgetForm(Form):
    """What forgetting somebody does, and what it does not."""

    def __init__(self, card: PersonCard, parent: QWidget) -> None:
        name = name_of(card.row)
        super().__init__(
            self.tr("Forget {name}?").format(name=name),
            self.tr(
                "The card and the photo are deleted, and every membership ends today. From then on all lists say "
                "“Former member” in place of the name."
            ),
            self.tr("Forget this person"),
            parent,
        )
        self.add_note(
            self.tr(
                "What stays: earlier versions of the card remain in the history of the circle, in every copy of it, "
                "until its history is cut. Whoever has a copy can still read them."
            )
        )
        self.texts = QCheckBox(self.tr("Also delete what this person wrote: requests and comments"))
        self.fields.addRow(self.texts)
        lent = [loan for loan in card.loans if loan.returned is None]
        if lent:
            things = ", ".join(display(loan.thing.name) for loan in lent)
            self.say_problem(self.tr("First, these things must come back: {things}").format(things=things))
            self.go.setEnabled(False)

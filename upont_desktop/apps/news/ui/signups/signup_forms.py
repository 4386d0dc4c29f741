"""Short dialogs of a sheet: somebody signed up by an organiser, a draw, a result, the desk taken over, the records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from upont_desktop.apps.news.reader.signup_pages import Motivation, SheetPage
from upont_desktop.apps.news.records.draws import draw_seed
from upont_desktop.apps.news.records.sheets import MOST_GUESTS, SheetMode, time_of
from upont_desktop.apps.news.ui.signups.signup_words import COUNTS, desk_words, moment_words, said
from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
_ANSWER_LINES = 10  # most answers are read without scrolling


class EnrolForm(Form):
    """Somebody without a computer, or who came late: last in the order."""

    def __init__(self, source: PeopleSource, page: SheetPage, parent: QWidget) -> None:
        super().__init__(
            self.tr("Sign somebody up"),
            self.tr("For somebody without a computer, or who came too late: last in the order."),
            self.tr("Sign up"), parent,
        )  # fmt: skip
        self.person, self.slot, self.guests = PersonSearch(source), QComboBox(), QSpinBox()
        for slot in page.sheet.slots:
            self.slot.addItem(display(slot.name), slot.id)
        self.guests.setRange(0, MOST_GUESTS)
        self.add_field(self.tr("Person"), self.person)
        if page.sheet.has_slots:
            self.add_field(self.tr("Slot"), self.slot)
        self.add_field(self.tr("Guests"), self.guests)
        self.person.picked.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self.go.setEnabled(self.person.person is not None)

    @property
    def wish(self) -> tuple[str, str, int]:
        """The person, the slot, how many come along."""
        person = self.person.person
        return person.id if person is not None else "", str(self.slot.currentData()), self.guests.value()


class ReviewForm(Form):
    """Answers one after the other, without names. Each decision is written as it is made."""

    def __init__(self, page: SheetPage, parent: QWidget) -> None:
        super().__init__(
            self.tr("Review the answers"),
            self.tr(
                "Without names, and in an order that tells nothing. It is no secret: whoever has the circle can find "
                "out who wrote what."
            ),
            self.tr("Done"), parent,
        )  # fmt: skip
        self.decided: dict[str, bool | None] = {}
        self._motivations: Sequence[Motivation] = page.motivations()
        self._at = next((at for at, one in enumerate(self._motivations) if one.decided is None), 0)
        self._place, self._answer = PlainLabel(), QPlainTextEdit()
        self._answer.setReadOnly(True)
        self._answer.setMinimumHeight(self.fontMetrics().lineSpacing() * _ANSWER_LINES)
        self._answer.setMinimumWidth(scaled(520))
        self._answer.setAccessibleName(display(page.sheet.question) or self.tr("Answer"))
        self.back, self.next = QPushButton(self.tr("Previous")), QPushButton(self.tr("Next"))
        self.refuse_it, self.accept_it = QPushButton(self.tr("Refuse")), QPushButton(self.tr("Accept"))
        self._arrange_review(page)
        self._show()

    def _arrange_review(self, page: SheetPage) -> None:
        question = PlainLabel(display(page.sheet.question))
        question.setWordWrap(True)
        question.setVisible(bool(page.sheet.question))
        self._place.setProperty("role", "heading")
        line = QHBoxLayout()
        for button, step in ((self.back, -1), (self.next, 1)):
            button.clicked.connect(lambda _=False, step=step: self._go(step))
            line.addWidget(button)
        line.addStretch(1)
        for button, good in ((self.refuse_it, False), (self.accept_it, True)):
            button.clicked.connect(lambda _=False, good=good: self._decide(good=good))
            button.setAutoDefault(False)
            line.addWidget(button)
        for widget in (question, self._place, self._answer):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.cancel.hide()

    def _show(self) -> None:
        count = len(self._motivations)
        if not count:
            self._place.setText(self.tr("Nobody has answered yet."))
            for button in (self.back, self.next, self.refuse_it, self.accept_it):
                button.setEnabled(False)
            return
        one = self._motivations[self._at]
        decision = self.decided.get(one.hash, one.decided)
        words = {None: self.tr("not decided"), True: self.tr("accepted"), False: self.tr("refused")}[decision]
        self._place.setText(self.tr("{number} of {count} · {state}").format(
            number=self._at + 1, count=count, state=words
        ))  # fmt: skip
        self._answer.setPlainText(display(one.text))
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < count - 1)

    def _go(self, step: int) -> None:
        self._at = min(max(0, self._at + step), len(self._motivations) - 1)
        self._show()

    def _decide(self, *, good: bool) -> None:
        self.decided[self._motivations[self._at].hash] = good
        self._go(1)
        self._show()

    @property
    def new(self) -> list[tuple[str, bool]]:
        """The decisions that differ from those on record."""
        known = {one.hash: one.decided for one in self._motivations}
        return [(hash, good) for hash, good in self.decided.items() if good is not None and known[hash] is not good]


class ConfirmForm(Form):
    """A step that cannot be taken back."""


def draw_form(page: SheetPage, parent: QWidget) -> ConfirmForm:
    """The question before lots are drawn."""
    people = len(page.state.closings[-1].people) if page.state.closings else 0
    return ConfirmForm(
        translate("Signups", "Draw lots among {count} people").format(count=people),
        translate("Signups",
            "The order follows from the entry that closed the sheet: anyone can check it. It is published at once, "
            "and cannot be drawn again."
        ),
        translate("Signups", "Draw and publish"), parent,
    )  # fmt: skip


def publish_form(page: SheetPage, parent: QWidget) -> ConfirmForm:
    """Before the choice of the organisers is published."""
    decided = [one.decided for one in page.motivations()]
    return ConfirmForm(
        translate("Signups", "Publish the result"),
        translate("Signups", "{good} accepted, {bad} refused. It is published once, and everybody sees it.").format(
            good=decided.count(True), bad=decided.count(False)
        ),
        translate("Signups", "Publish"), parent,
    )  # fmt: skip


def take_form(parent: QWidget) -> ConfirmForm:
    """Before the desk is taken over."""
    return ConfirmForm(
        translate("Signups", "Keep the order on this computer"),
        translate("Signups",
            "Sign-ups count from now on in the order in which they arrive here. Do this where the other computer is "
            "no longer used for it: what it receives without knowing counts for nothing."
        ),
        translate("Signups", "Keep the order here"), parent,
    )  # fmt: skip


def _when(at: str) -> str:
    """The time of an entry, in words."""
    time = time_of(at)
    return moment_words(time) if time is not None else at


class RecordsForm(Form):
    """What anyone can work out from the records of a sheet."""

    def __init__(self, page: SheetPage, parent: QWidget) -> None:
        findings = page.state.findings
        words = COUNTS.findings(len(findings)) if findings else self.tr("All of it fits.")
        super().__init__(self.tr("The records of “{title}”").format(title=display(page.sheet.title)), words, "", parent)
        lines = [desk_words(page)]
        for closing in page.state.closings:
            when = _when(closing.at)
            lines.append(self.tr("Closed {when}, with {count} people. Entry {hash}").format(
                when=when, count=len(closing.people), hash=closing.hash
            ))  # fmt: skip
            if page.sheet.mode is SheetMode.DRAW:
                lines.append(self.tr("Seed of its draw: {seed}").format(seed=draw_seed(closing.hash, closing.people)))
        if page.state.result is not None:
            lines.append(self.tr("Result published {when}.").format(when=_when(page.state.result.at)))
        lines += [said(one.problem) for one in findings]
        text = PlainLabel("\n\n".join(lines))
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(text)
        self.go.setText(self.tr("Close"))
        self.cancel.hide()

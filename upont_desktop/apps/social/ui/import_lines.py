"""The lines of an import as the person sees them, and what was decided about those in doubt."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject

from upont_desktop.apps.social.import_plan import DoubtfulPerson, ImportPlan, NewPerson, SamePerson
from upont_desktop.apps.social.records import PersonChange, PersonRecord
from upont_desktop.apps.social.ui.people_words import COUNTS, name_of, problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine
from upont_desktop.domain.text import display
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording import labels


class Decisions:
    """A plan, and for each line in doubt whether it is the likeliest person known, somebody new, or left out."""

    def __init__(self, plan: ImportPlan | None = None) -> None:
        self.plan = plan or ImportPlan()
        self.choices: dict[int, str] = {}

    def decide(self, doubtful: DoubtfulPerson, choice: str) -> None:
        """``same``, ``new``, or empty for leaving out."""
        self.choices[doubtful.line] = choice

    @property
    def open(self) -> int:
        """How many are in doubt still."""
        return sum(one.line not in self.choices for one in self.plan.doubtful)

    def result(self) -> ImportPlan:
        """What is imported: those in doubt went where the person put them."""
        plan = self.plan
        new: list[NewPerson] = []
        same: list[SamePerson] = []
        for one in plan.doubtful:
            choice = self.choices.get(one.line, "")
            if choice == "new":
                new.append(NewPerson(one.line, one.person, one.photo, one.card))
            elif choice == "same":
                same.append(SamePerson(one.line, one.known[0], _said(one.person)))
        return ImportPlan((*plan.new, *new), (*plan.same, *same))


def _said(person: PersonRecord) -> PersonChange:
    """What a line says: the import takes of it what the card does not say yet."""
    names = ("given", "family", "birth", "promotion", "department", "login", "note", "emails", "phones", "nicknames",
             "numbers")  # fmt: skip
    return cast("PersonChange", {name: getattr(person, name) for name in names if getattr(person, name)})


class ImportLines(QObject):
    """Words for the lines of the four lists."""

    def of(self, decisions: Decisions, tab: int) -> list[RecordLine]:
        """The rows of a list: new, known, in doubt, not taken."""
        plan = decisions.plan
        match tab:
            case 0:
                return [self._line(one.line, one.person, self.tr("is added"), one) for one in plan.new]
            case 1:
                return [self._known(one) for one in plan.same]
            case 2:
                return [self._doubtful(one, decisions.choices.get(one.line)) for one in plan.doubtful]
            case _:
                return [
                    RecordLine(
                        (labels.number(one.line), display(one.text), "", "", problem_words(one.problem)),
                        one,
                        tone=Tone.REMOVED,
                    )
                    for one in plan.wrong
                ]

    @staticmethod
    def _line(line: int, person: PersonRecord, what: str, value: object, tone: Tone | None = None) -> RecordLine:
        texts = (
            labels.number(line),
            display(person.shown),
            display(person.promotion),
            display(", ".join(person.emails)),
            what,
        )
        return RecordLine(texts, value, tone=tone)

    def _known(self, one: SamePerson) -> RecordLine:
        known = one.known
        what = self.tr("the card gains what it does not say yet") if one.changes else self.tr("nothing new")
        return RecordLine(
            (labels.number(one.line), name_of(known), display(known.promotion), display(known.email), what), one
        )

    def _doubtful(self, one: DoubtfulPerson, choice: str | None) -> RecordLine:
        known = ", ".join(f"{name_of(row)} ({display(row.promotion)})" for row in one.known[:2])
        words = {
            None: self.tr("perhaps {known}").format(known=known),
            "": self.tr("left out"),
            "new": self.tr("somebody new"),
            "same": self.tr("the same as {known}").format(known=name_of(one.known[0])),
        }[choice]
        return self._line(one.line, one.person, words, one, Tone.WARNING if choice is None else None)

    def nobody(self) -> str:
        """What a file is in which there is nobody."""
        return self.tr("There is nobody in it. Tables (CSV) and cards (vCard) of people can be imported.")

    def sentence(self, taken: ImportPlan, in_doubt: int) -> str:
        """What the import does, in a sentence or two."""
        changed = sum(bool(one.changes) for one in taken.same)
        parts = [self.tr("Added: {people}.").format(people=COUNTS.people(len(taken.new)))]
        if changed:
            parts.append(self.tr("%Ln known card(s) gain what they do not say yet.", "", changed))
        if in_doubt:
            parts.append(self.tr("%Ln in doubt are left out until you decide.", "", in_doubt))
        return " ".join(parts)

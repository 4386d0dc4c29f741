"""An import told before it is done: whom a file adds, who is there already, who may be, and what cannot be taken.

Nothing is written here. People are the same where an e-mail address is; without one, where name and promotion are.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from rapidfuzz import fuzz, process

from upont_desktop.apps.social.cards import record_of
from upont_desktop.apps.social.faults import person_faults
from upont_desktop.apps.social.import_plan import DoubtfulPerson, ImportPlan, NewPerson, SamePerson, WrongLine
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.person_table import (
    IMPORT_FIELDS,
    CsvTable,
    ReadPerson,
    file_text,
    people_in,
    read_table,
)
from upont_desktop.apps.social.records import PersonChange, PersonRecord, new_id, today
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold
from upont_desktop.domain.vcard import cards_in_file, read_card

__all__ = ["IMPORT_FIELDS", "CardFile", "CsvTable", "plan_import", "read_cards", "read_table"]

NO_NAME = QT_TRANSLATE_NOOP("Documents", "It says no name.")
NO_LIST = QT_TRANSLATE_NOOP("Documents", "This is no list of people: neither a table (CSV) nor cards (vCard).")
TWICE = QT_TRANSLATE_NOOP("Documents", "It is the same person as on line {line}.")
_ALIKE = 88  # of 100, by rapidfuzz: "Lea Dupond" and "Léa Dupont" are, "Léa Dupont" and "Luc Dupont" are not
_MOST_ALIKE = 5  # people who may be meant: more than a person looks at
_SAID = ("given", "family", "birth", "promotion", "department", "login", "note", "emails", "phones", "nicknames",
         "categories", "numbers")  # fmt: skip


class Directory(Protocol):
    """What an import asks of who is there already: a reader of the room."""

    def everybody(self) -> tuple[PersonRow, ...]:
        """Everybody as lists show them."""

    def addresses(self) -> Mapping[str, str]:
        """Whose each e-mail address is: folded, to the id."""

    def records(self, ids: Sequence[str]) -> tuple[PersonRecord, ...]:
        """The cards of these people."""


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file of cards, each as a document of its own."""

    cards: tuple[bytes, ...]


def read_cards(raw: bytes) -> CardFile:
    """The cards of a vCard file; none where it is no such file."""
    return CardFile(tuple(cards_in_file(raw, file_text)))


def plan_import(directory: Directory, found: CsvTable | CardFile) -> ImportPlan:
    """What an import of a file would do."""
    if isinstance(found, CsvTable) and not found.rows:
        return ImportPlan((), (), (), (WrongLine(1, "", Problem(NO_LIST)),))
    read = people_in(found) if isinstance(found, CsvTable) else _people_of(found)
    return _Planner(directory).plan(read, checked=isinstance(found, CsvTable))


class _Planner:
    """Compares line after line with who is there, and with the lines before."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        everybody = directory.everybody()
        self._rows = {row.id: row for row in everybody}
        self._addresses = directory.addresses()
        self._names: dict[str, list[PersonRow]] = defaultdict(list)
        self._promotions: dict[str, dict[str, str]] = defaultdict(dict)
        for row in everybody:
            self._names[_name(row)].append(row)
            self._promotions[row.promotion][row.id] = _name(row)
        self._seen: dict[str, int] = {}

    def plan(self, read: Iterable[ReadPerson], *, checked: bool) -> ImportPlan:
        """``checked``: fields that are not as they must be are refused; cards of other programs are taken as they
        are.
        """
        new: list[NewPerson] = []
        same: list[tuple[int, PersonRow, PersonRecord]] = []
        doubtful: list[DoubtfulPerson] = []
        wrong: list[WrongLine] = []
        for one in read:
            problem = self._problem(one, checked=checked)
            if one.person is None or problem is not None:
                wrong.append(WrongLine(one.line, one.text, problem or Problem(NO_NAME)))
                continue
            known, sure = self._known(one.person)
            if sure:
                same.append((one.line, known[0], one.person))
            elif known:
                doubtful.append(DoubtfulPerson(one.line, one.person, known, one.photo, one.card))
            else:
                new.append(NewPerson(one.line, one.person, one.photo, one.card))
        return ImportPlan(tuple(new), self._same(same), tuple(doubtful), tuple(wrong))

    def _problem(self, one: ReadPerson, *, checked: bool) -> Problem | None:
        if one.problem is not None or one.person is None:
            return one.problem
        if checked:
            problem = next(person_faults(_change(one.person), today()), None)
            if problem is not None:
                return problem
        keys = [*map(fold, one.person.emails)] or [f"{_name(one.person)}\0{one.person.promotion}"]
        before = next((self._seen[key] for key in keys if key in self._seen), None)
        self._seen.update(dict.fromkeys(keys, one.line))
        return None if before is None else Problem(TWICE, {"line": before})

    def _known(self, person: PersonRecord) -> tuple[tuple[PersonRow, ...], bool]:
        """Who may be meant, the likeliest first, and whether it is sure."""
        by_address = next((self._addresses[fold(one)] for one in person.emails if fold(one) in self._addresses), None)
        if by_address is not None and by_address in self._rows:
            return (self._rows[by_address],), True
        named = self._names.get(_name(person), [])
        exact = [row for row in named if row.promotion == person.promotion]
        if len(exact) == 1 and not (exact[0].email and person.emails):
            return (exact[0],), True
        return tuple(dict.fromkeys((*exact, *named, *self._alike(person)))), False

    def _alike(self, person: PersonRecord) -> list[PersonRow]:
        """Those of the promotion, or of none, whose names are nearly the same; without a promotion, of all."""
        groups = {person.promotion, ""} if person.promotion else set(self._promotions)
        found: list[tuple[float, str]] = []
        for group in groups & self._promotions.keys():
            alike = process.extract(
                _name(person), self._promotions[group], scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_ALIKE
            )
            found += [(score, id) for _, score, id in alike]
        return [self._rows[id] for _, id in sorted(found, reverse=True)[:_MOST_ALIKE]]

    def _same(self, found: Sequence[tuple[int, PersonRow, PersonRecord]]) -> tuple[SamePerson, ...]:
        ids = [row.id for _, row, _ in found]
        records = {record.id: record for record in self._directory.records(ids)}
        return tuple(SamePerson(line, row, _missing(records.get(row.id), person)) for line, row, person in found)


def _name(person: PersonRow | PersonRecord) -> str:
    """What names are compared by: words in any order, without accents, hyphens and capitals."""
    words = re.findall(r"\w+", fold(f"{person.given} {person.family}".strip() or person.shown))
    return " ".join(sorted(words))


def _change(person: PersonRecord) -> PersonChange:
    said = {name: getattr(person, name) for name in _SAID if getattr(person, name)}
    return cast("PersonChange", said | {"shown": person.shown})


def _missing(known: PersonRecord | None, person: PersonRecord) -> PersonChange:
    """What the file says and the card does not."""
    said = {} if known is None else {
        name: value for name in _SAID if (value := getattr(person, name)) and not getattr(known, name)
    }  # fmt: skip
    return cast("PersonChange", said)


# --- cards of other programs ------------------------------------------------------------------------------------------


def _people_of(file: CardFile) -> Iterable[ReadPerson]:
    for number, raw in enumerate(file.cards, 1):
        id = new_id()
        card = read_card(raw)
        person = None if card is None else record_of(id, card)
        if card is None or person is None:
            yield ReadPerson(number, raw.decode("utf-8", "replace")[:80], None, Problem(NO_NAME))
            continue
        own = card.with_text("UID", id).without("PHOTO")
        yield ReadPerson(number, person.shown, person, card=own.raw(), photo=_photo(card.value("PHOTO")))


def _photo(value: str) -> bytes | None:
    """The picture inside a card, as versions 3.0 and 4.0 write it; pictures elsewhere are not fetched."""
    data = value.partition(",")[2] if value.lower().startswith("data:") else value
    try:
        return base64.b64decode(data, validate=True) or None
    except (binascii.Error, ValueError):
        return None

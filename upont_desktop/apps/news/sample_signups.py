"""Three sheets of the made-up association, one of each mode, with those who signed up: for the sample circle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from upont_desktop.apps.news.records.draws import draw_seed, drawn_order
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet, Slot, sheet_fields, sheet_path
from upont_desktop.apps.news.records.signup_entries import (
    CLOSE,
    LEAVE,
    PUBLISH,
    RANK,
    SIGN,
    TERMS,
    SheetEntry,
    close_body,
    leave_body,
    publish_body,
    rank_body,
    sign_body,
    terms_body,
    terms_of,
)
from upont_desktop.apps.news.records.signup_state import sheet_state
from upont_desktop.apps.news.records.standings import SheetState
from upont_desktop.apps.social.sample import SampleBody, sample_id
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue

Told: TypeAlias = tuple[float, str, SampleBody]
_ORGANISER = "Alice Renard"
_SKIERS = (
    "Noémie Brun", "Victor Oliveira", "Maya Diallo", "Simon Leroy", "Karim Bouzid", "Emma Vidal", "Baptiste Colin",
    "Lucie Marchand",
)  # fmt: skip
_POTTERS = (
    ("Tom Picard", "am", 1), ("Eva Kowalski", "am", 0), ("Clara Rousseau", "pm", 0), ("Paul Lambert", "am", 0),
    ("Élise Dumas", "pm", 1), ("Martin Aubert", "am", 0),
)  # fmt: skip
_ANSWERS = (
    ("Juliette Caron", "J’ai déjà fait trois sommets, et je peux conduire.", "Three summits so far, and I can drive."),
    ("Axel Da Silva", "Je n’ai jamais grimpé : c’est l’occasion.", "I have never climbed: this is my chance."),
    ("Salomé Weiss", "Je connais le refuge et j’ai une corde.", "I know the hut, and I own a rope."),
)


class SampleSheets:
    """The sheets on an evening, in one language: their documents, and what the book says of them."""

    def __init__(self, evening: dt.datetime, *, french: bool) -> None:
        self._evening, self._french = evening, french

    def documents(self) -> dict[str, bytes]:
        """Every sheet by its path."""
        found = {}
        for sheet in (self.ski(), self.pottery(), self.summit()):
            fields = {name: value for name, value in sheet_fields(sheet).items() if value is not None}
            found[sheet_path(sheet.id)] = changed_document(sheet_path(sheet.id), None, fields)
        return found

    def ski(self) -> SignupSheet:
        """Drawn by lot and published; somebody left, and the next one has the place."""
        title, words = self._say(
            ("Week-end ski", "Ski weekend"),
            ("Rendez-vous samedi à 6 h 45 à la gare.", "Saturday, 6.45 at the station."),
        )
        return SignupSheet(
            sample_id("sheet ski"), title, "bds", SheetMode.DRAW, self._in(-14), self._in(-3), capacity=5,
            accepted_text=words, price=9000,
        )  # fmt: skip

    def pottery(self) -> SignupSheet:
        """By arrival, with slots, guests and a waiting list."""
        title, morning, afternoon = self._say(
            ("Atelier poterie", "Pottery workshop"), ("Matin", "Morning"), ("Après-midi", "Afternoon")
        )
        slots = (Slot("am", morning, 3), Slot("pm", afternoon, 6))
        return SignupSheet(
            sample_id("sheet pottery"), title, "bde", SheetMode.ARRIVAL, self._in(-6), self._in(5), slots, guests=1
        )

    def summit(self) -> SignupSheet:
        """By choice, from answers that are read without names."""
        title, question = self._say(
            ("Ascension du mont Aiguille", "Climbing Mont Aiguille"),
            ("Qu’avez-vous déjà grimpé, et pourquoi venir ?", "What have you climbed, and why come along?"),
        )
        return SignupSheet(
            sample_id("sheet summit"), title, "escalade", SheetMode.REVIEW, self._in(-4), self._in(4), capacity=2,
            question=question,
        )  # fmt: skip

    def _say(self, *texts: tuple[str, str]) -> tuple[str, ...]:
        return tuple(text[0 if self._french else 1] for text in texts)

    def _in(self, days: int) -> dt.datetime:
        return self._evening + dt.timedelta(days=days)

    # -- the book ------------------------------------------------------------------------------------------------------

    def told(self) -> Iterator[Told]:
        """What happened how many hours before the evening, in any order."""
        yield from self._told_ski()
        pottery, summit = self.pottery(), self.summit()
        yield 140, TERMS, terms_body(pottery, sample_id(_ORGANISER))
        for place, (who, slot, guests) in enumerate(_POTTERS):
            yield 130 - 8 * place, SIGN, sign_body(pottery, sample_id(who), slot, guests, "")
            yield 129 - 8 * place, RANK, partial(_ranked, pottery)
        yield 90, TERMS, terms_body(summit, sample_id(_ORGANISER))
        for place, (who, *answers) in enumerate(_ANSWERS):
            answer = answers[0 if self._french else 1]
            yield 80 - 9 * place, SIGN, sign_body(summit, sample_id(who), "", 0, answer)
        yield 50, RANK, partial(_ranked, summit)

    def _told_ski(self) -> Iterator[Told]:
        ski = self.ski()
        yield 330, TERMS, terms_body(ski, sample_id(_ORGANISER))
        for place, who in enumerate(_SKIERS):
            yield 320 - 12 * place, SIGN, sign_body(ski, sample_id(who), "", 0, "")
        yield 80.5, RANK, partial(_ranked, ski)
        yield 70, CLOSE, partial(_closed, ski)
        yield 69, PUBLISH, partial(_drawn, ski)
        yield 40, LEAVE, partial(_first_leaves, ski)
        yield 39, RANK, partial(_ranked, ski)


Entries: TypeAlias = Sequence[BookEntry]


def _state(sheet: SignupSheet, entries: Entries) -> SheetState:
    about = [SheetEntry(one) for one in entries if one.body and one.body.get("sheet") == sheet.id]
    return sheet_state(about, terms_of(sheet))


def _ranked(sheet: SignupSheet, entries: Entries) -> Mapping[str, JsonValue]:
    hashes = [one.hash for one in _state(sheet, entries).waiting_arrivals]
    return rank_body(sheet, sample_id(_ORGANISER), hashes)


def _closed(sheet: SignupSheet, entries: Entries) -> Mapping[str, JsonValue]:
    return close_body(sheet, sample_id(_ORGANISER), _state(sheet, entries).people_in_time)


def _drawn(sheet: SignupSheet, entries: Entries) -> Mapping[str, JsonValue]:
    closing = _state(sheet, entries).closings[-1]
    order, seed = drawn_order(closing.hash, closing.people), draw_seed(closing.hash, closing.people)
    return publish_body(sheet, sample_id(_ORGANISER), order, close=closing.hash, seed=seed)


def _first_leaves(sheet: SignupSheet, entries: Entries) -> Mapping[str, JsonValue]:
    first = _state(sheet, entries).signups[0]
    return leave_body(sheet, first.person, first.hashes)

"""A term of events of the made-up association: for the sample circle, for tests and pictures.

Practice and rehearsals each week, evenings, a weekend away, exams; one date is cancelled, one was moved. Always under
the same ids, in French or in English words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from upont_desktop.apps.news.records.attendance import Attendance, attend_body
from upont_desktop.apps.news.records.events import Event, EventStatus, changed_lines, event_path, new_document
from upont_desktop.apps.social.sample import sample_id
from upont_desktop.domain.calendar.changes import changed_one
from upont_desktop.domain.calendar.document import read_series
from upont_desktop.domain.calendar.recurrence import Frequency, Rule
from upont_desktop.domain.calendar.times import CalendarTime, a_day
from upont_desktop.domain.metadata import JsonValue

_ZONE = "Europe/Paris"
_WEEKS = 10  # of a term


class _EventFrame(NamedTuple):
    """An event but for its words: ``day`` counts from the Monday of the week, ``hour`` is ``None`` for whole days,
    which then last ``length`` days; else it lasts so many minutes. ``every`` is how many weeks lie between two dates.
    """

    word: str
    day: int
    hour: float | None
    length: int
    club: str
    by: str
    title: tuple[str, str]
    place: tuple[str, str] = ("", "")
    text: tuple[str, str] = ("", "")
    every: int = 0
    price: int | None = None
    poster: tuple[str, str] = ("", "")
    uncertain: bool = False


_EVENTS = (
    _EventFrame("practice", -18, 18, 120, "bds", "Karim Bouzid", ("Entraînement de handball", "Handball practice"),
                ("Gymnase", "Gymnasium"), every=1),
    _EventFrame("climbing", -20, 19.5, 120, "escalade", "Baptiste Colin", ("Séance d’escalade", "Climbing session"),
                ("Mur de Noisy", "Climbing hall"), every=1),
    _EventFrame("robots", -19, 18.5, 150, "robotique", "Martin Aubert", ("Atelier du robot", "Robot workshop"),
                ("Fablab", "Fab lab"), every=2),
    _EventFrame("bar", -17, 21, 180, "foyer", "Salomé Weiss", ("Soirée au Foyer", "Evening at the bar"),
                ("Foyer", "The Bar"), every=1),
    _EventFrame("gala", 12, 20, 480, "bde", "Alice Renard", ("Gala des Ponts", "Gala"), ("Grand hall", "Great hall"),
                ("Tenue de soirée, *vestiaire gardé*. Les places partent vite !",
                 "Evening dress, *guarded cloakroom*. Seats go fast!"),
                price=3500, poster=("Affiches/gala.png", "Posters/gala.png")),
    _EventFrame("pancakes", 2, 17, 120, "foyer", "Salomé Weiss", ("Crêpes à volonté", "All you can eat pancakes"),
                ("Foyer", "The Bar"), price=300),
    _EventFrame("weekend", 4, None, 3, "bde", "Alice Renard", ("Week-end à la montagne", "Weekend in the mountains"),
                ("Le Reposoir", "Le Reposoir"), ("Départ du car vendredi à 13 h.", "The bus leaves on Friday at 1 pm."),
                price=9000),
    _EventFrame("exams", 21, None, 12, "", "Juliette Caron", ("Examens", "Exams")),
    _EventFrame("council", 3, 12.5, 75, "", "Juliette Caron", ("Conseil de département", "Department council"),
                ("B102", "B102")),
    _EventFrame("photo", 3, 19, 90, "photo", "Tom Picard", ("Sortie photo de nuit", "Night photo walk"),
                ("Quai de la Marne", "Riverside"), uncertain=True),
    _EventFrame("tournament", 13, 10, 420, "bds", "Karim Bouzid", ("Tournoi inter-écoles", "Schools’ tournament"),
                ("Stade", "Stadium")),
    _EventFrame("assembly", -4, 18, 120, "bde", "Alice Renard", ("Assemblée générale", "General meeting"),
                ("Amphi Caquot", "Main lecture hall")),
)  # fmt: skip
_GUESTS = (
    "Noémie Brun",
    "Victor Oliveira",
    "Maya Diallo",
    "Simon Leroy",
    "Emma Vidal",
    "Lucie Marchand",
    "Eva Kowalski",
)
_ATTENDED = (("gala", 7), ("weekend", 5), ("pancakes", 3), ("tournament", 4))


class SampleEvents:
    """The events of the association around a day, in one language."""

    def __init__(self, day: dt.date, *, french: bool = True) -> None:
        self._monday = day - dt.timedelta(days=day.weekday())
        self._way = 0 if french else 1
        self._now = dt.datetime.combine(day - dt.timedelta(days=30), dt.time(18), dt.UTC)

    def documents(self) -> Mapping[str, bytes]:
        """Every event by its path."""
        return {event_path(event.id, event.start.wall.year): self._document(event) for event in self.events()}

    def events(self) -> tuple[Event, ...]:
        """What takes place in a term: twelve events, four of them series."""
        return tuple(map(self._event, _EVENTS))

    def _event(self, one: _EventFrame) -> Event:
        day = self._monday + dt.timedelta(days=one.day)
        if one.hour is None:
            start, end = a_day(day), a_day(day + dt.timedelta(days=one.length))
        else:
            begin = dt.datetime.combine(day, dt.time()) + dt.timedelta(hours=one.hour)
            start = CalendarTime(begin, _ZONE)
            end = start.moved(dt.timedelta(minutes=one.length))
        last = a_day(day + dt.timedelta(weeks=_WEEKS))
        poster = one.poster[self._way]
        return Event(
            sample_id(f"event {one.word}"), one.title[self._way], start, end,
            Rule(Frequency.WEEKLY, one.every, until=last) if one.every else None, one.place[self._way],
            one.text[self._way], one.club, one.price, f":{poster}" if poster else "",
            EventStatus.TENTATIVE if one.uncertain else EventStatus.CONFIRMED, sample_id(one.by),
        )  # fmt: skip

    def _document(self, event: Event) -> bytes:
        """One session of practice is cancelled, one evening at the bar is later than the others."""
        document = new_document(event, self._now)
        series = read_series(document)
        if series is None or event.rule is None or event.club not in {"bds", "foyer"}:
            return document
        key = event.start.moved(dt.timedelta(weeks=3 if event.club == "bds" else 4))
        later = key.moved(dt.timedelta(hours=1))
        change = changed_lines(
            {"status": EventStatus.CANCELLED}
            if event.club == "bds"
            else {"start": later, "end": later.moved(dt.timedelta(hours=3))},
            later,
        )
        return changed_one(series, key.text(), change, self._now)

    def entries(self) -> Iterator[tuple[float, dict[str, JsonValue]]]:
        """Who takes part: how many hours ago it was said, and the body of the entry."""
        for word, count in _ATTENDED:
            for place, name in enumerate(_GUESTS[:count]):
                person = sample_id(name)
                yield 40.0 + place, attend_body(person, Attendance(sample_id(f"event {word}"), "", person, True))

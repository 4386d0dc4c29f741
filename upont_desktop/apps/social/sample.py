"""People and clubs of a made-up association: for the sample circle, for tests and pictures.

40 people of four promotions, 6 clubs with memberships over three years, things and a loan that is late: always the
same people under the same ids, in French or in English words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple, TypeAlias

from upont_desktop.apps.social.book_bodies import EXTEND, LEND, RETURN, lend_body, thing_body
from upont_desktop.apps.social.cards import card_path, new_document
from upont_desktop.apps.social.forms import (
    club_fields,
    club_path,
    membership_fields,
    membership_path,
    promotion_fields,
    promotion_path,
    request_fields,
    request_path,
    thing_fields,
    thing_path,
)
from upont_desktop.apps.social.records import (
    ROOM,
    Borrower,
    Club,
    ClubLabel,
    ClubRequest,
    FeeState,
    Membership,
    PersonRecord,
    PersonStatus,
    Promotion,
    Thing,
)
from upont_desktop.domain.books import BookEntry, compose_line, first_link, first_part, parse_line
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import GRANT
from upont_desktop.domain.text import fold

SAMPLE_DEVICE = "foyer-0a1b"
FIRST_YEAR = 2023  # the promotions of four school years from here on
_YEARS = 3  # that a student stays

_NAMES = """
Léa Moreau|Hugo Bernard|Chloé Petit|Nathan Roux|Camille Morel|Yanis Benali|Inès Laurent|Louis Garnier|Manon Chevalier|
Théo Lefèvre|Jade Faure|Arthur Mercier|Zoé Blanchard|Gabriel Guérin|Lina Haddad|Jules Perrin|Sarah Cohen|Maël Le Goff|
Anaïs Fontaine|Ethan Nguyen|Clara Rousseau|Rayan Mansour|Juliette Caron|Adrien Schmitt|Élise Dumas|Paul Lambert|
Noémie Brun|Victor Oliveira|Maya Diallo|Simon Leroy|Alice Renard|Karim Bouzid|Emma Vidal|Baptiste Colin|Lucie Marchand|
Tom Picard|Eva Kowalski|Martin Aubert|Salomé Weiss|Axel Da Silva
"""
_NICKNAMES = {0: "Lélé", 3: "Nat", 9: "Tétoile", 17: "Gogo", 21: "Ray", 30: "Merveille"}
_DEPARTMENTS = ("IMI", "GCC", "GMM", "VET", "SEGF", "GI")


class _ClubWords(NamedTuple):
    slug: str
    label: ClubLabel
    parent: str
    french: tuple[str, str]
    english: tuple[str, str]


_CLUBS = (
    _ClubWords(
        "bde", ClubLabel.ASSOCIATION, "",
        ("Bureau des élèves", "Le BDE anime la vie de l’école : accueil, gala, week-ends.\n"),
        ("Students’ Union", "The union runs the life of the school: welcome weeks, the gala, weekends away.\n"),
    ),
    _ClubWords(
        "bds", ClubLabel.ASSOCIATION, "",
        ("Bureau des sports", "Entraînements tous les jeudis, tournois, sorties à la montagne.\n"),
        ("Sports Union", "Practice every Thursday, tournaments, trips to the mountains.\n"),
    ),
    _ClubWords(
        "foyer", ClubLabel.CLUB, "bde",
        ("Foyer", "Le bar des élèves, **ouvert dès 18 h**.\n"),
        ("The Bar", "The students’ bar, **open from 6 pm**.\n"),
    ),
    _ClubWords(
        "escalade", ClubLabel.CLUB, "bds",
        ("Club escalade", "Le mur le lundi, la falaise au printemps.\n"),
        ("Climbing", "The wall on Mondays, real rock in spring.\n"),
    ),
    _ClubWords(
        "photo", ClubLabel.CLUB, "bde",
        ("Club photo", "Prises de vue, labo argentique, albums des soirées.\n"),
        ("Photography", "Shoots, a darkroom, the albums of every party.\n"),
    ),
    _ClubWords(
        "robotique", ClubLabel.POLE, "",
        ("Pôle robotique", "Un robot par an pour la coupe de France.\n"),
        ("Robotics", "One robot a year for the national cup.\n"),
    ),
)  # fmt: skip
_ROLES = (
    ("présidence", "president"),
    ("trésorerie", "treasurer"),
    ("secrétariat", "secretary"),
)
_THINGS = (
    ("photo", ("Reflex Canon 2000D", "Canon 2000D camera"), ("appareils", "cameras"), 15_000),
    ("photo", ("Trépied", "Tripod"), ("appareils", "cameras"), 2_000),
    ("escalade", ("Corde 60 m", "60 m rope"), ("cordes", "ropes"), 5_000),
    ("escalade", ("Baudrier M", "Harness, M"), ("baudriers", "harnesses"), 0),
    ("bde", ("Sono portable", "Portable speakers"), ("soirées", "parties"), 10_000),
    ("bde", ("Barnum 3 × 3 m", "3 × 3 m tent"), ("soirées", "parties"), 8_000),
    ("foyer", ("Tireuse", "Beer tap"), ("bar", "bar"), 20_000),
)


def sample_id(word: str) -> str:
    """The id of somebody or something of the sample: the same everywhere, so that pictures and tests can name it."""
    return sha256(f"upont sample {word}".encode()).hexdigest()[:16]


class SampleRoom:
    """The association on a day, in one language."""

    def __init__(self, day: dt.date, *, french: bool = True) -> None:
        self._day = day
        self._way = 0 if french else 1

    def documents(self) -> Mapping[str, bytes]:
        """Every document of the room, by path, and the part of a book that holds its loans."""
        found = {card_path(one.id): new_document(one, self._moment(400)) for one in self.people()}
        found |= {promotion_path(one.code): _document(promotion_path(one.code), promotion_fields(one))
                  for one in self.promotions()}  # fmt: skip
        for club in self.clubs():
            found[club_path(club.slug)] = _document(club_path(club.slug), club_fields(club), club.body)
        for member in self.memberships():
            found[membership_path(member.key)] = _document(membership_path(member.key), membership_fields(member))
        for thing in self.things():
            found[thing_path(thing.id)] = _document(thing_path(thing.id), thing_fields(thing))
        request = self.request()
        path = request_path(request.id)
        found[path] = _document(path, request_fields(request), f"{request.reason}\n")
        return {**found, **self._book()}

    # --- people -------------------------------------------------------------------------------------------------------

    def promotions(self) -> tuple[Promotion, ...]:
        """Four of them, called by the year in which their students leave."""
        names = ("Promotion {}", "Class of {}")
        return tuple(
            Promotion(f"{year % 1000:03}", year, names[self._way].format(year))
            for year in range(FIRST_YEAR + _YEARS, FIRST_YEAR + _YEARS + 4)
        )

    def people(self) -> tuple[PersonRecord, ...]:
        """40 people: those of the first promotion have left."""
        names = [name.strip() for name in _NAMES.replace("\n", "").split("|")]
        return tuple(self._person(number, name) for number, name in enumerate(names))

    def _person(self, number: int, name: str) -> PersonRecord:
        given, _, family = name.partition(" ")
        promotion = self.promotions()[number // 10]
        login = f"{fold(given)}.{fold(family).replace(' ', '-')}"
        born = dt.date(promotion.year or FIRST_YEAR, 1, 1) - dt.timedelta(days=23 * 365 - number * 37 % 365)
        if number == 4:  # somebody has a birthday on the day itself
            born = self._day.replace(year=self._day.year - 21, day=min(self._day.day, 28))
        return PersonRecord(
            sample_id(name), name, given, family, (_NICKNAMES[number],) if number in _NICKNAMES else (),
            (f"{login}@example.org",), (f"+336{number * 7_654_321 % 100_000_000:08}",) if number % 4 else (), born,
            promotion=promotion.code, department=_DEPARTMENTS[number % len(_DEPARTMENTS)], login=login,
            status=PersonStatus.FORMER if number < 10 else PersonStatus.MEMBER,
        )  # fmt: skip

    # --- clubs --------------------------------------------------------------------------------------------------------

    def clubs(self) -> tuple[Club, ...]:
        """Six clubs of three kinds."""
        found = []
        for one in _CLUBS:
            name, body = (one.french, one.english)[self._way]
            contact = f"{one.slug}@example.org"
            fee = one.label is ClubLabel.ASSOCIATION
            found.append(
                Club(one.slug, name, label=one.label, parent=one.parent, has_fee=fee, contact=contact, body=body)
            )
        return tuple(found)

    def memberships(self) -> tuple[Membership, ...]:
        """Three years of committees, each of the next promotion, and members without a role."""
        return tuple(member for at in range(len(_CLUBS)) for member in self._members(at))

    def _members(self, at: int) -> Iterator[Membership]:
        people, slug = self.people(), _CLUBS[at].slug
        fee = FeeState.PAID if _CLUBS[at].label is ClubLabel.ASSOCIATION else FeeState.NONE
        for back in range(_YEARS):
            start, until = self._year(back), None if back == 0 else self._year(back - 1) - dt.timedelta(days=1)
            group = people[10 * (2 - back) : 10 * (2 - back) + 10]
            for rank, role in enumerate(_ROLES, 1):
                who = group[(at * 3 + rank) % len(group)]
                yield Membership(slug, who.id, start, role[self._way], until, rank, fee)
        for number in range(4):
            who = people[30 + (at * 2 + number) % 10]
            yield Membership(slug, who.id, self._year(0), fee=FeeState.DUE if fee is FeeState.PAID else fee)

    def _year(self, back: int) -> dt.date:
        """The first day of a school year, counted back from the one of the day."""
        year = self._day.year if self._day.month >= 9 else self._day.year - 1
        return dt.date(year - back, 9, 1)

    # --- things and requests ------------------------------------------------------------------------------------------

    def things(self) -> tuple[Thing, ...]:
        """What clubs lend: seven things of four clubs."""
        return tuple(
            Thing(sample_id(name[0]), club, name[self._way], category[self._way], deposit=deposit)
            for club, name, category, deposit in _THINGS
        )

    def request(self) -> ClubRequest:
        """Somebody asks for a club of board games."""
        words = (
            ("Club jeux de société", "Nous sommes douze à jouer le mardi soir, il nous faudrait une armoire."),
            ("Board games", "Twelve of us play on Tuesday evenings, and we could do with a cupboard."),
        )[self._way]
        return ClubRequest(sample_id("request"), *words, by=self.people()[33].id)

    def _book(self) -> Mapping[str, bytes]:
        """Whoever began the room, and loans: one that came back, one extended and late, one to an outsider."""
        people, things = self.people(), self.things()
        lender, camille = people[25].id, sample_id("Camille Morel")
        outsider = Borrower(name="Mme Delmas", phone="+33123456789")
        founding: dict[str, JsonValue] = {"by": camille, "person": camille, "right": GRANT, "scope": ""}
        told: list[tuple[int, str, dict[str, JsonValue]]] = [
            (60, GRANT, founding),
            (60, LEND, lend_body(lender, things[1], Borrower(people[12].id), self._ago(46))),
            (48, RETURN, thing_body(lender, things[1])),
            (30, LEND, lend_body(lender, things[0], Borrower(people[14].id), self._ago(16))),
            (16, EXTEND, thing_body(lender, things[0]) | {"due": self._ago(9).isoformat()}),
            (5, LEND, lend_body(lender, things[4], outsider, self._ago(-7))),
        ]
        return sample_book(ROOM, [(self._moment(back), kind, body) for back, kind, body in told])

    def _ago(self, days: int) -> dt.date:
        return self._day - dt.timedelta(days=days)

    def _moment(self, back: int) -> dt.datetime:
        return dt.datetime.combine(self._ago(back), dt.time(18, 30), dt.UTC)


SampleBody: TypeAlias = "Mapping[str, JsonValue] | Callable[[Sequence[BookEntry]], Mapping[str, JsonValue]]"
"""The body of an entry; or what makes it of the entries that stand before it, whose hashes it names."""


def sample_book(room: str, told: Sequence[tuple[dt.datetime, str, SampleBody]]) -> dict[str, bytes]:
    """The book of the sample's device in a room: what happened when, in order, in one part of the first month."""
    first = told[0][0]
    part = first_part(room, SAMPLE_DEVICE, first.year, first.month, 0)
    link, lines, entries = first_link(room, SAMPLE_DEVICE), [], list[BookEntry]()
    for number, (moment, kind, body) in enumerate(told, 1):
        at, said = moment.isoformat(timespec="seconds"), body(entries) if callable(body) else body
        line = compose_line(number, number, at, kind, link, {"s": f"{number:06}", **said})
        parsed = parse_line(line[:-1], SAMPLE_DEVICE)
        assert parsed is not None
        link = parsed.link
        entries.append(parsed.entry)
        lines.append(line)
    return {part.path: b"".join(lines)}


def sample_documents(day: dt.date, french: bool) -> Mapping[str, bytes]:
    """Every document of the made-up association on a day."""
    return SampleRoom(day, french=french).documents()


def _document(path: str, fields: Mapping[str, JsonValue], body: str | None = None) -> bytes:
    return changed_document(path, None, {key: value for key, value in fields.items() if value is not None}, body)

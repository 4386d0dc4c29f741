"""The tables of the room, in the index of the circle: everything in them is made from documents and books again."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table, column, table

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


people = Table(
    "social_people",
    metadata,
    Column("place", Integer, primary_key=True),  # in the order of names, with gaps: see PlaceKeeper
    Column("id", String, nullable=False, unique=True),
    _text("sorted"),  # family name and given name without accents and case
    _text("shown"),
    _text("given"),
    _text("family"),
    _text("nick"),
    _text("promotion"),
    _text("department"),
    _text("status"),
    Column("birth", String),  # as documents write days, or NULL
    Column("birthday", String),  # month and day alone: 02-29
    _text("email"),
    _text("phone"),
    Column("card", LargeBinary, nullable=False),  # the card itself, so that one look shows all of it
)
Index("social_people_by_name", people.c.sorted, people.c.id)
Index("social_people_by_promotion", people.c.promotion, people.c.place)
Index("social_people_by_department", people.c.department, people.c.place)
Index("social_people_by_birthday", people.c.birthday)

addresses = Table(  # each e-mail address of each person: who is at this computer is found by it
    "social_addresses",
    metadata,
    Column("address", String, primary_key=True),
    Column("person", String, primary_key=True),
    sqlite_with_rowid=False,
)
Index("social_addresses_by_person", addresses.c.person)

numbers = Table(  # each number of a card of each person: what a reader types finds them
    "social_numbers",
    metadata,
    Column("number", String, primary_key=True),
    Column("person", String, primary_key=True),
    sqlite_with_rowid=False,
)
Index("social_numbers_by_person", numbers.c.person)

aliases = Table(  # ids of cards that were put together with another one
    "social_aliases",
    metadata,
    Column("alias", String, primary_key=True),
    Column("person", String, primary_key=True),
    sqlite_with_rowid=False,
)
Index("social_aliases_by_person", aliases.c.person)

photos = Table("social_photos", metadata, Column("person", String, primary_key=True), sqlite_with_rowid=False)

promotions = Table(
    "social_promotions",
    metadata,
    Column("code", String, primary_key=True),
    Column("year", Integer),
    _text("name"),
    sqlite_with_rowid=False,
)

clubs = Table(
    "social_clubs",
    metadata,
    Column("slug", String, primary_key=True),
    _text("name"),
    _text("sorted"),
    _text("parent"),
    Column("page", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

memberships = Table(
    "social_memberships",
    metadata,
    Column("club", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("start", String, primary_key=True),
    _text("role"),
    Column("until", String),
    Column("rank", Integer, nullable=False),
    _text("fee"),
    sqlite_with_rowid=False,
)
Index("social_memberships_by_person", memberships.c.person, memberships.c.start)

requests = Table(
    "social_requests",
    metadata,
    Column("id", String, primary_key=True),
    _text("name"),
    _text("reason"),
    _text("by"),
    sqlite_with_rowid=False,
)

things = Table(
    "social_things",
    metadata,
    Column("id", String, primary_key=True),
    _text("club"),
    _text("name"),
    _text("category"),
    _text("picture"),
    Column("deposit", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("social_things_by_club", things.c.club)

entries = Table(  # what books say of the room; loans, answers and rights are worked out from it
    "social_entries",
    metadata,
    Column("name", String, primary_key=True),
    Column("tick", Integer, nullable=False),
    _text("device"),
    Column("number", Integer, nullable=False),
    _text("kind"),
    _text("about"),  # the thing, request or person that it is about
    _text("person"),  # who borrows, or gets a right
    _text("state"),
    _text("at"),
    Column("body", String, nullable=False),
    sqlite_with_rowid=False,
)
Index("social_entries_by_kind", entries.c.kind, entries.c.about)
Index("social_entries_by_person", entries.c.person, entries.c.kind)

WORDS = (
    "CREATE VIRTUAL TABLE social_words USING fts5("
    "words, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0, detail=none)"
)
"""What people are found by. The rows are the places of ``social_people``, so that what is found comes in the order of
names, and the first page of it without looking at the others.
"""

words = table("social_words", column("rowid", Integer), column("social_words", String))

"""The tables of events: what each says, every date of them for some time, and who takes part."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, column, table

from upont_desktop.apps.news.tables.schema import metadata, text

events = Table(
    "news_events",
    metadata,
    Column("number", Integer, primary_key=True),  # made of the path: the row of its words, too
    text("path"),
    text("id"),
    text("title"),
    text("club"),
    text("by"),
    Column("start", Integer, nullable=False),  # of the first date: see news_occurrences
    Column("known_until", Integer),  # the last day whose dates stand in news_occurrences (an ordinal), or NULL for all
    Column("page", LargeBinary, nullable=False),  # the document itself, so that one look shows all of it
)
Index("news_events_by_path", events.c.path, unique=True)
Index("news_events_by_id", events.c.id)
Index("news_events_by_horizon", events.c.known_until, sqlite_where=events.c.known_until.is_not(None))

occurrences = Table(
    "news_occurrences",
    metadata,
    # see EventDate of the records
    Column("start", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),  # of the event
    Column("key", String, primary_key=True),  # which date of a series it is; empty where there is one alone
    Column("end", Integer, nullable=False),
    Column("is_day", Boolean, nullable=False),
    Column("is_local", Boolean, nullable=False),  # the same on every clock: whole days, and times without a zone
    Column("is_long", Boolean, nullable=False),  # longer than LONG_SECONDS of the records
    text("title"),
    text("place"),
    text("club"),
    text("status"),
    sqlite_with_rowid=False,
)
Index("news_occurrences_by_event", occurrences.c.number)
Index("news_long_occurrences", occurrences.c.end, sqlite_where=occurrences.c.is_long)
attendance = Table(
    "news_attendance",
    metadata,
    Column("person", String, primary_key=True),
    Column("event", String, primary_key=True),
    Column("date", String, primary_key=True),
    Column("going", Boolean, nullable=False),
    Column("tick", Integer, nullable=False),
    text("device"),
    Column("entry", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("news_attendance_by_event", attendance.c.event)

WORDS = (
    "CREATE VIRTUAL TABLE news_event_words USING fts5("
    "words, tokenize='unicode61 remove_diacritics 2', prefix='2 3', columnsize=0, detail=none)"
)
words = table("news_event_words", column("rowid", Integer), column("news_event_words", String))

"""The tables of the room, in the index of the circle: everything in them is made from documents and books again.

An entry's id is the one that the books of the index give it. Amounts are whole cents.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table, column, table

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


accounts = Table(
    "trade_accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    _text("kind"),
    _number("cents"),
    _number("entries"),  # moves that it is in
)

entries = Table(
    "trade_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    _number("tick"),
    _text("kind"),
    _text("shop"),
    _text("day"),  # on the clock of the device
    Column("account", Integer),  # whose entry it is, in lists: who pays, who is credited
    _number("cents"),
    Column("opening", Integer),  # the entry that opened the till that it belongs to
    Column("target", Integer),  # of a reversal: the entry that it takes back
    Column("reversed", Integer),  # the entry that took it back
    _text("flags"),  # what a treasurer should look at, with spaces between
    Column("details", String),  # what else the body says, as JSON
)
Index("trade_entries_by_tick", entries.c.tick)
Index("trade_entries_by_day", entries.c.day, entries.c.shop)
Index("trade_entries_by_kind", entries.c.kind, entries.c.shop, entries.c.tick, sqlite_where=entries.c.kind != "sale")
Index("trade_entries_by_opening", entries.c.opening, sqlite_where=entries.c.opening.is_not(None))
Index("trade_entries_by_flags", entries.c.flags, sqlite_where=entries.c.flags != "")
Index("trade_entries_by_target", entries.c.target, sqlite_where=entries.c.target.is_not(None))

moves = Table(
    "trade_moves",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    _number("tick"),
    _number("source"),
    _number("target"),
    _number("cents"),
    sqlite_with_rowid=False,
)
Index("trade_moves_by_source", moves.c.source, moves.c.tick)
Index("trade_moves_by_target", moves.c.target, moves.c.tick)

lines = Table(  # what leaves the stock: sold, lost, or (less than none) delivered and taken back
    "trade_lines",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    _text("good"),
    _number("quantity"),
    _number("unit"),
    sqlite_with_rowid=False,
)

waiting = Table(  # reversals and settlements of entries that are not here yet
    "trade_waiting",
    metadata,
    Column("entry", Integer, primary_key=True),
    _text("name"),
    _text("hash"),
)
Index("trade_waiting_by_hash", waiting.c.hash)

once = Table(  # of entries that say the same: the one that counts
    "trade_once",
    metadata,
    Column("name", String, primary_key=True),
    _number("entry"),
    sqlite_with_rowid=False,
)

settled = Table(  # entries that a treasurer has looked at, by their hash
    "trade_settled",
    metadata,
    Column("hash", String, primary_key=True),
    Column("entry", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

goods = Table(
    "trade_goods",
    metadata,
    Column("id", String, primary_key=True),
    _text("shop"),
    Column("document", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

shops = Table(
    "trade_shops",
    metadata,
    Column("slug", String, primary_key=True),
    Column("document", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

stock = Table(
    "trade_stock",
    metadata,
    Column("shop", String, primary_key=True),
    Column("good", String, primary_key=True),
    _number("quantity"),
    _number("tick"),  # of the last count, as its device and number
    _text("device"),
    _number("number"),
    sqlite_with_rowid=False,
)

days = Table(  # what was sold, kept up entry by entry: adding up a million sales takes most of a second
    "trade_days",
    metadata,
    Column("shop", String, primary_key=True),
    Column("day", String, primary_key=True),  # on the clock of the till
    Column("hour", Integer, primary_key=True),
    Column("good", String, primary_key=True),
    _number("quantity"),
    _number("cents"),
    sqlite_with_rowid=False,
)

devices = Table(  # where each book stands: what was taken from it, its clock, and the entry that opened its till
    "trade_devices",
    metadata,
    Column("book", Integer, primary_key=True),
    _text("device"),
    _number("number"),
    Column("credible", Integer),
    Column("odd_since", Integer),
    Column("opening", Integer),
    Column("shop", String),
)

book_entries = table(
    "book_entries",
    column("id", Integer),
    column("kind", String),
    column("tick", Integer),
    column("at", String),
    column("by", String),
    column("hash", String),
    column("state", String),
)
"""The index's own table of all entries."""
books = table(
    "books", column("id", Integer), column("room", String), column("device", String), column("number", Integer)
)
"""The index's own table of books."""

"""Posts found by their words and by those of their comments, and events."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from sqlalchemy import select

from upont_desktop.apps.news.post_pages import FeedFilter, PostRow
from upont_desktop.apps.news.reader.book import NewsBook
from upont_desktop.apps.news.reader.feed import PostReader
from upont_desktop.apps.news.reader.names import NameReader
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.tables.entries import entries
from upont_desktop.apps.news.tables.posts import comment_words, comments
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import QUARANTINED
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

POST, COMMENT = QT_TRANSLATE_NOOP("Rooms", "Post"), QT_TRANSLATE_NOOP("Rooms", "Comment")
_WHOLE, _BEGINS, _IN_TITLE, _IN_TEXT, _IN_COMMENT = 1.0, 0.9, 0.75, 0.45, 0.35
"""As resources are judged: their names before what they say, and that before what is said of them."""
_WORD = re.compile(r"\w+")
_AROUND = 40  # letters of a text before the word that was found
_TOLD = 140  # letters of a text that are told


def post_hits(database: RecordDatabase, words: str, limit: int) -> list[Hit]:
    """The posts that every word begins a word of, and those with such a comment."""
    asked = _WORD.findall(fold(words))
    if not asked:
        return []
    reader = _reader(database)
    found = [_post(row, words, asked) for row in reader.rows(reader.places(FeedFilter(words=words), limit))]
    return [*found, *_comments(database, reader, asked, limit)]


def posts_of_club(database: RecordDatabase, club: str, limit: int) -> list[Hit]:
    """The posts of a club that are published, the newest first."""
    reader = _reader(database)
    return [_post(row, "", ()) for row in reader.rows(reader.places(FeedFilter(club=club), limit))]


def _reader(database: RecordDatabase) -> PostReader:
    """Asks as nobody in particular."""
    book, now = NewsBook(database), dt.datetime.now().astimezone()
    return PostReader(database, book, NameReader(database, None), now, Actor("", book.rights))


def _post(row: PostRow, words: str, asked: Sequence[str]) -> Hit:
    title, wanted = fold(row.post.title), fold(words).strip()
    inside = all(any(word.startswith(one) for word in _WORD.findall(title)) for one in asked)
    score = _WHOLE if title == wanted else _BEGINS if title.startswith(wanted) else _IN_TITLE if inside else _IN_TEXT
    told = row.post.title if inside else excerpt(row.post.body, asked)
    record = FoundRecord(ROOM, f"post:{row.post.id}", POST, "news")
    return Hit("", HitKind.RECORD, told, rel_path=row.post.path, title=row.post.title, score=score, record=record)


def _comments(database: RecordDatabase, reader: PostReader, asked: Sequence[str], limit: int) -> list[Hit]:
    match = " ".join(f'"{word}"*' for word in asked)
    statement = (
        select(comments.c.target, comments.c.entry)
        .select_from(comment_words.join(comments, comments.c.number == comment_words.c.rowid))
        .join(entries, entries.c.name == comments.c.entry)
        .where(comment_words.c.news_comment_words.op("MATCH")(match), entries.c.state != QUARANTINED)
        .limit(limit)
    )
    said = [(target, entry) for target, entry in database.execute(statement)]
    known = {row.post.id: row for row in reader.rows(reader.places_of({target for target, _ in said}))}
    shown = {one.entry: one.text for target in known for one in reader.comments(target) if one.hidden is None}
    return [
        _comment(known[target], shown[entry], asked) for target, entry in said if target in known and entry in shown
    ]


def _comment(row: PostRow, text: str, asked: Sequence[str]) -> Hit:
    record = FoundRecord(ROOM, f"post:{row.post.id}", COMMENT, "message")
    told, title = excerpt(text, asked), row.post.title
    return Hit("", HitKind.RECORD, told, rel_path=row.post.path, title=title, score=_IN_COMMENT, record=record)


def excerpt(text: str, asked: Sequence[str]) -> str:
    """What stands around the first word that was found, on one line."""
    line = " ".join(text.split())
    plain = fold(line)
    places = [at for one in asked if (at := plain.find(one)) >= 0] if len(plain) == len(line) else []
    start = max(0, min(places, default=0) - _AROUND)
    start = line.find(" ", start) + 1 if start else 0
    told = line[start : start + _TOLD]
    return f"{'…' if start else ''}{told}{'…' if start + _TOLD < len(line) else ''}"

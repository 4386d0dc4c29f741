"""Posts as documents: Markdown with fields at its head, where each lies, and what may stand in it.

Reading takes a document as far as it makes sense; what is wrong with it is told, and nothing is made up for it.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypedDict

from upont_desktop.apps.news.records import FOLDER
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import read_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.text import fold, has_words

POSTS_FOLDER = f"{FOLDER}posts/"
LONGEST_TITLE = 120  # letters: a longer one is a text, and no list has room for it
LONGEST_BODY = 100_000  # letters: fifty pages; more is a file of the circle, to be named in the post
MOST_PICTURES = 20
PLACE_BITS = 29
"""Of a post's place in the feed: they tell posts of one second apart; those above are the second."""
_DATE_BITS = 33  # seconds until the year 2242
_PATH = re.compile(r"\d{4}/\d\d/([0-9a-f]{16})(?:-[^/]*)?\.md")
_SLUG = 40  # letters of a title in a file's name
_PROMOTION = re.compile(r"[0-9A-Za-z]{1,8}")

NO_TITLE = QT_TRANSLATE_NOOP("Documents", "It has no title.")
LONG_TITLE = QT_TRANSLATE_NOOP("Documents", "The title is longer than {most} letters.")
LONG_BODY = QT_TRANSLATE_NOOP("Documents", "The text is longer than {most} letters.")
MANY_PICTURES = QT_TRANSLATE_NOOP("Documents", "A post has {most} pictures at most.")
BAD_AUDIENCE = QT_TRANSLATE_NOOP("Documents", "“{value}” is no promotion: it has 1 to 8 letters and digits.")
NO_MOMENT = QT_TRANSLATE_NOOP("Documents", "It does not say when it is published.")

Fields: TypeAlias = Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Post:
    """What a post says. ``author`` is a person's id, empty for somebody without a card; ``club`` in whose name it is;
    ``published`` knows its offset. ``pinned`` is the last day on which it stands above the others. ``pictures`` are
    references (``:posters/gala.png``), ``audience`` promotions: a filter, which hides nothing from anybody.
    """

    path: str
    title: str
    published: dt.datetime
    author: str = ""
    club: str = ""
    event: str = ""
    pictures: tuple[str, ...] = ()
    pinned: dt.date | None = None
    audience: tuple[str, ...] = ()
    body: str = ""

    @property
    def id(self) -> str:
        """The id, by which comments and links name it."""
        return post_id(self.path) or ""


class PostChange(TypedDict, total=False):
    """Fields of a post to change; those that are left out stay as they are."""

    title: str
    published: dt.datetime
    club: str
    event: str
    pictures: tuple[str, ...]
    pinned: dt.date | None
    audience: tuple[str, ...]
    body: str


def post_path(id: str, title: str, published: dt.datetime) -> str:
    """Where a new post lies: a month has a folder, and the name says what it is about."""
    plain = unicodedata.normalize("NFKD", fold(title)).encode("ascii", "ignore").decode()
    slug = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:_SLUG].strip("-")
    return f"{POSTS_FOLDER}{published:%Y/%m}/{id}{f'-{slug}' if slug else ''}.md"


def post_id(path: str) -> str | None:
    """The id of the post that lies at ``path``."""
    found = _PATH.fullmatch(path.removeprefix(POSTS_FOLDER)) if path.startswith(POSTS_FOLDER) else None
    return found[1] if found is not None else None


def read_post(path: str, raw: bytes) -> Post | Problem:
    """What the document of a post says; a time without an offset is taken for UTC."""
    found = read_document(path, raw)
    if isinstance(found, Problem):
        return found
    if not has_words(found.text("title")):
        return Problem(NO_TITLE, field="title")
    published = moment_of(found.text("published"))
    if published is None:
        return Problem(NO_MOMENT, field="published")
    return Post(
        path,
        found.text("title"),
        published,
        found.text("author"),
        found.text("club"),
        found.text("event"),
        found.texts("pictures"),
        _day(found.text("pinned")),
        found.texts("audience"),
        found.body,
    )


def post_fields(post: Post) -> Fields:
    """What to write at the head of a post; its body is written below."""
    return {
        "title": post.title,
        "published": post.published.isoformat(timespec="seconds"),
        "author": post.author or None,
        "club": post.club or None,
        "event": post.event or None,
        "pictures": list(post.pictures) or None,
        "pinned": post.pinned.isoformat() if post.pinned else None,
        "audience": list(post.audience) or None,
    }


def post_faults(post: Post) -> Iterator[Problem]:
    """What is wrong with a post that is to be written."""
    if not has_words(post.title):
        yield Problem(NO_TITLE, field="title")
    if len(post.title) > LONGEST_TITLE:
        yield Problem(LONG_TITLE, {"most": str(LONGEST_TITLE)}, "title")
    if len(post.body) > LONGEST_BODY:
        yield Problem(LONG_BODY, {"most": str(LONGEST_BODY)}, "body")
    if len(post.pictures) > MOST_PICTURES:
        yield Problem(MANY_PICTURES, {"most": str(MOST_PICTURES)}, "pictures")
    for code in post.audience:
        if not _PROMOTION.fullmatch(code):
            yield Problem(BAD_AUDIENCE, {"value": code}, "audience")


def moment_of(text: str) -> dt.datetime | None:
    """A time with its offset as documents write it; without one it is taken for UTC; ``None`` for anything else."""
    return read_moment(text, dt.UTC)


def bounded_seconds(moment: dt.datetime) -> int:
    """Seconds since 1970, within what a place can hold."""
    return min(max(int(moment.timestamp()), 0), (1 << _DATE_BITS) - 1)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if len(text) == len("2026-09-01") else None
    except ValueError:
        return None

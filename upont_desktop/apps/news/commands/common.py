"""What the commands of the room share: reading with the index up to date, and how posts are printed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from upont_desktop.apps.news.post_pages import Authorship, CommentRow, FeedFilter, PostRow
from upont_desktop.apps.news.reader.news import NewsReaders, news_reader
from upont_desktop.apps.social.commands.common import MISSING, name_of
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

NO_POST = QT_TRANSLATE_NOOP("Documents", "No post is found by “{words}”.")
SEVERAL = QT_TRANSLATE_NOOP("Documents", "“{words}” finds several posts: {names}. Say more, or give the id.")
WHICH_POST = QT_TRANSLATE_NOOP("Terminal", "which post it is")
_FEW = 5  # titles that are told where several are found
_ID = 16  # hex digits of an id


@contextmanager
def reading_news(call: Call, circle: Circle) -> Iterator[NewsReaders]:
    """Readers of a circle with its index up to date, and those of where its people and clubs are."""
    call.up_to_date(circle)
    rooms = call.library.rooms(circle)
    wanted = {rooms.directory, rooms.clubs} - {"", circle.slug}
    for other in call.library.circles():
        if other.slug in wanted and other.path.is_dir():
            call.up_to_date(other)
    with news_reader(call.library, circle) as readers:
        yield readers


def post_meant(readers: NewsReaders, words: str) -> PostRow:
    """The one post that an id or words mean. Raises :class:`RecordRefused`."""
    if not words.strip():
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_POST))
    page = readers.posts.post(words) if len(words) == _ID else None
    if page is not None:
        return page.row
    found = readers.posts.rows(readers.posts.places(FeedFilter(words=words), _FEW))
    exact = [row for row in found if row.post.title.casefold() == words.casefold()]
    rows = exact or list(found)
    if not rows:
        raise RecordRefused(NO_POST, words=one_line(words))
    if len(rows) > 1:
        names = ", ".join(f"{one_line(row.post.title)} ({row.post.id})" for row in rows)
        raise RecordRefused(SEVERAL, words=one_line(words), names=names)
    return rows[0]


def wanted_text(options: Namespace, what: str) -> str:
    """What is to be said. Raises :class:`RecordRefused`."""
    if not options.text:
        raise RecordRefused(MISSING, what=translate("Terminal", what))
    found: str = options.text
    return found


# --- how they are printed ---------------------------------------------------------------------------------------------


def author_name(author: Authorship) -> str:
    """Whose it is, on one line: the club, or the person."""
    return one_line(author.club_name) if author.club else person_name(author)


def person_name(author: Authorship) -> str:
    """Who wrote it, on one line."""
    return name_of(author.person) if author.person is not None else one_line(author.name)


def post_line(row: PostRow) -> str:
    """A post on one line."""
    marks = "".join(sign for on, sign in ((row.unread, "•"), (row.pinned, "^"), (row.bookmarked, "*")) if on)
    when = f"{row.post.published.astimezone():%Y-%m-%d %H:%M}"
    return f"{row.post.id}  {when}  {marks:3} {one_line(row.post.title)} — {author_name(row.author)}"


def post_shape(row: PostRow) -> Shape:
    """A post as JSON has it."""
    post = row.post
    return {
        "id": post.id, "title": post.title, "author": post.author or None, "name": person_name(row.author),
        "club": post.club or None, "published": post.published.isoformat(), "event": post.event or None,
        "pinned": post.pinned.isoformat() if post.pinned else None, "audience": list(post.audience),
        "pictures": list(post.pictures), "body": post.body, "path": post.path, "comments": row.comments,
        "reactions": dict(row.reactions.counts), "own_reaction": row.reactions.own or None, "unread": row.unread,
        "bookmarked": row.bookmarked, "scheduled": row.scheduled, "hidden": row.hidden,
    }  # fmt: skip


def comment_shape(row: CommentRow) -> Shape:
    """A comment as JSON has it."""
    return {
        "entry": row.entry, "at": row.at, "name": person_name(row.author), "club": row.author.club or None,
        "person": row.author.person.id if row.author.person else None, "text": row.text, "hidden": row.hidden,
    }  # fmt: skip

"""Posts made rows, with the words that find them, and their comments."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from upont_desktop.apps.news.projection.part import Connection, ProjectionPart, replace_row
from upont_desktop.apps.news.records.post_bodies import COMMENT, KINDS, TARGET, text_of
from upont_desktop.apps.news.records.posts import PLACE_BITS, POSTS_FOLDER, Post, bounded_seconds, post_id, read_post
from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.text import fold


def _document(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    for (place,) in connection.execute("SELECT place FROM news_posts WHERE path = ?", (path,)).fetchall():
        connection.execute("DELETE FROM news_posts WHERE place = ?", (place,))
        connection.execute("DELETE FROM news_pages WHERE place = ?", (place,))
        connection.execute("DELETE FROM news_words WHERE rowid = ?", (place,))
    if raw is None or post_id(path) is None:
        return None
    found = read_post(path, raw)
    if isinstance(found, Problem):
        return found
    place = _free_place(connection, place_of(found))
    pinned = found.pinned.isoformat() if found.pinned else None
    audience = f" {' '.join(found.audience)} " if found.audience else ""
    row = (
        place,
        path,
        found.id,
        bounded_seconds(found.published),
        found.author,
        found.club,
        found.event,
        pinned,
        audience,
    )
    replace_row(connection, "news_posts", row)
    replace_row(connection, "news_pages", (place, raw))
    connection.execute(
        "INSERT INTO news_words (rowid, words) VALUES (?, ?)", (place, fold(f"{found.title} {found.body}"))
    )
    return None


def place_of(post: Post) -> int:
    """Where a post stands among the others: later ones have higher places, and a post has the same in every clone."""
    seconds = bounded_seconds(post.published)
    mark = int.from_bytes(sha256(post.path.encode("utf-8", "surrogateescape")).digest()[:4])
    return seconds << PLACE_BITS | mark >> (32 - PLACE_BITS)


def _free_place(connection: Connection, place: int) -> int:
    """The place, or the next one after it that nobody has: only paths made up for it meet."""
    while connection.execute("SELECT 1 FROM news_posts WHERE place = ?", (place,)).fetchone():
        place += 1
    return place


def _entries(connection: Connection, new: Sequence[ProjectedEntry]) -> None:
    """Comments are found by their words."""
    for _, entry, *_rest in new:
        if entry.kind != COMMENT:
            continue
        number = int.from_bytes(sha256(entry.name.encode()).digest()[:8]) >> 1
        connection.execute("DELETE FROM news_comment_words WHERE rowid = ?", (number,))
        replace_row(connection, "news_comments", (number, entry.name, text_of(entry, TARGET)))
        words = fold(text_of(entry, "text"))
        connection.execute("INSERT INTO news_comment_words (rowid, words) VALUES (?, ?)", (number, words))


POSTS = ProjectionPart(POSTS_FOLDER, _document, KINDS, dict.fromkeys(KINDS, TARGET), _entries)

"""The tables of posts, and what finds them by words."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table, column, table

from upont_desktop.apps.news.tables.schema import metadata, text

posts = Table(
    "news_posts",
    metadata,
    Column("place", Integer, primary_key=True),  # in the order of publishing: see place_of in the projection
    text("path"),
    text("id"),
    Column("published", Integer, nullable=False),  # seconds since 1970
    text("author"),
    text("club"),
    text("event"),
    Column("pinned", String),  # the last day, or NULL
    text("audience"),  # codes between blanks, a blank at both ends; empty for everybody
)
Index("news_posts_by_path", posts.c.path, unique=True)
Index("news_posts_by_id", posts.c.id)
Index("news_posts_by_club", posts.c.club, posts.c.place)
Index("news_posts_by_author", posts.c.author, posts.c.place)
Index("news_posts_by_event", posts.c.event, posts.c.place)
Index("news_posts_by_pin", posts.c.pinned, sqlite_where=posts.c.pinned.is_not(None))

pages = Table(  # the documents themselves: apart, so that going through the posts does not go through their texts
    "news_pages",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("page", LargeBinary, nullable=False),
)

WORDS = (
    "CREATE VIRTUAL TABLE news_words USING fts5("
    "words, tokenize='unicode61 remove_diacritics 2', prefix='2 3', columnsize=0, detail=none)"
)
"""What posts are found by. The rows are the places of ``news_posts``: what is found comes in the order of the feed, and
the first page of it without looking at the others.
"""
words = table("news_words", column("rowid", Integer), column("news_words", String))

comments = Table(  # the comments of posts, so that they are found by words
    "news_comments",
    metadata,
    Column("number", Integer, primary_key=True),  # made of the name of the entry: the row of its words
    text("entry"),
    text("target"),
)
COMMENT_WORDS = (
    "CREATE VIRTUAL TABLE news_comment_words USING fts5("
    "words, tokenize='unicode61 remove_diacritics 2', prefix='2 3', columnsize=0, detail=none)"
)
comment_words = table("news_comment_words", column("rowid", Integer), column("news_comment_words", String))

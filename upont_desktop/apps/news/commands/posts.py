"""``posts``: what was published, as a list or as a letter."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace

from upont_desktop.apps.news.commands.common import author_name, post_line, post_shape, reading_news
from upont_desktop.apps.news.letter import LetterPost, letter_html, letter_markdown
from upont_desktop.apps.news.post_pages import FeedFilter, FeedSection
from upont_desktop.apps.news.reader.letters import letter_posts
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.social.commands.common import day_meant, person_meant
from upont_desktop.apps.social.records import today
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.domain.content.markdown import MarkdownPreview
from upont_desktop.domain.text import display

_WEEK = dt.timedelta(days=6)


def run(options: Namespace) -> int:
    """Print the posts that are asked for; 1 where there are none."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    with reading_news(call, circle) as readers:
        if options.letter:
            return _letter(call, readers, options)
        found = readers.posts.rows(readers.posts.places(_asked(readers, options), options.limit))
    if call.out.json:
        call.out.values({"circle": circle.slug}, "posts", map(post_shape, found))
    elif found:
        call.out.lines(map(post_line, found))
        call.out.trailer(plural(len(found), translate("Terminal", "{n} post"), translate("Terminal", "{n} posts")))
    else:
        call.out.note(translate("Terminal", "No posts."))
    return 0 if found else 1


def _asked(readers: NewsReaders, options: Namespace) -> FeedFilter:
    author = ""
    if options.author and readers.people is not None:
        author = person_meant(readers.people, display(options.author))
    since = day_meant(options.after, today()) if options.after else None
    until = day_meant(options.before, today()) if options.before else None
    words = " ".join(options.words)
    return FeedFilter(FeedSection(options.only), words, options.club, author, "", since, until)


def _letter(call: Call, readers: NewsReaders, options: Namespace) -> int:
    until = day_meant(options.before, today())
    since = day_meant(options.after, until - _WEEK)
    posts = letter_posts(readers, since, until, lambda row: author_name(row.author), options.club)

    def say(text: str) -> str:
        return translate("Letter", text)

    if options.letter == "markdown":
        text = letter_markdown(posts, since, until, say, _day)
    else:
        text = letter_html(posts, _bodies(call, posts), since, until, say, _day)
    call.out.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    return 0 if posts else 1


def _bodies(call: Call, posts: tuple[LetterPost, ...]) -> dict[str, str]:
    found = {}
    for post in posts:
        preview = call.library.documents.preview("post.md", post.body.encode("utf-8", "replace"))
        found[post.body] = preview.html if isinstance(preview, MarkdownPreview) else ""
    return found


def _day(day: dt.date) -> str:
    return day.isoformat()

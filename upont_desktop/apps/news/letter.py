"""A letter of what was published, as Markdown and as HTML, ready to be mailed by hand. Pure: no clock, no disk.

The HTML is one page with its few rules within itself, as mail programs keep those alone: no picture is fetched from
anywhere, none is sent along, and what names one says so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from upont_desktop.domain.language import QT_TRANSLATE_NOOP

HEADING = QT_TRANSLATE_NOOP("Letter", "News from {since} to {until}")
NOTHING = QT_TRANSLATE_NOOP("Letter", "Nothing was published.")
PICTURE = QT_TRANSLATE_NOOP("Letter", "Picture: {name}")
SAID = QT_TRANSLATE_NOOP("Letter", "{author}, {day}")
_HEADING = re.compile(r"^(#{1,5})(?= )", re.MULTILINE)
_PICTURE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_IMAGE = re.compile(r'<img src="[^"]*"(?: alt="([^"]*)")?[^>]*>')
_STYLE = (
    "font-family: Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5; color: #1b1f24; max-width: 640px; "
    "margin: 0 auto; padding: 16px;"
)
_QUIET = "color: #59626e; font-size: 14px; margin: 0 0 12px;"


@dataclass(frozen=True, slots=True)
class LetterPost:
    """A post as it stands in a letter; ``pictures`` are names of files."""

    title: str
    author: str
    day: dt.date
    body: str
    pictures: tuple[str, ...] = ()


def letter_markdown(
    posts: Sequence[LetterPost], since: dt.date, until: dt.date,
    say: Callable[[str], str], day: Callable[[dt.date], str],
) -> str:  # fmt: skip
    """The letter as Markdown. ``say`` translates a text of the context ``Letter``, ``day`` writes a date."""
    parts = [f"# {say(HEADING).format(since=day(since), until=day(until))}", *([] if posts else [say(NOTHING)])]
    for post in posts:
        parts += [f"## {post.title}", f"*{say(SAID).format(author=post.author, day=day(post.day))}*"]
        body = _PICTURE.sub(lambda found: f"*{say(PICTURE).format(name=found[1])}*" if found[1] else "", post.body)
        parts += [_HEADING.sub(r"\1##", body.strip()), *_named(post.pictures, say)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _named(pictures: Iterable[str], say: Callable[[str], str]) -> list[str]:
    return [f"*{say(PICTURE).format(name=name)}*" for name in pictures]


def letter_html(
    posts: Sequence[LetterPost], bodies: Mapping[str, str], since: dt.date, until: dt.date,
    say: Callable[[str], str], day: Callable[[dt.date], str],
) -> str:  # fmt: skip
    """The letter as a page. ``bodies`` are the rendered texts by their Markdown; formulas stand as they are written."""
    title = escape(say(HEADING).format(since=day(since), until=day(until)))
    made = [f'<h1 style="font-size: 24px; line-height: 1.25;">{title}</h1>']
    made += [] if posts else [f"<p>{escape(say(NOTHING))}</p>"]
    for post in posts:
        made.append(f'<h2 style="font-size: 19px; margin: 28px 0 4px;">{escape(post.title)}</h2>')
        made.append(f'<p style="{_QUIET}">{escape(say(SAID).format(author=post.author, day=day(post.day)))}</p>')
        made.append(_IMAGE.sub(lambda found: f"<code>{found[1] or ''}</code>", bodies.get(post.body, "")))
        made += [f'<p style="{_QUIET}">{escape(say(PICTURE).format(name=name))}</p>' for name in post.pictures]
    inside = "\n".join(made)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head>\n'
        f'<body style="{_STYLE}">\n{inside}\n</body></html>\n'
    )

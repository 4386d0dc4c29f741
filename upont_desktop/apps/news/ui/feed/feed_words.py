"""Words of the feed: when, by whom, what people said without words."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from upont_desktop.apps.news.post_pages import Authorship, PostRow
from upont_desktop.apps.news.records.posts import moment_of
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
ICONS = {
    "like": "thumb-up",
    "dislike": "thumb-down",
    "love": "heart",
    "laugh": "mood-happy",
    "surprise": "mood-surprised",
    "sad": "mood-sad",
}


def reaction_word(kind: str) -> str:
    """What a reaction is called."""
    return {
        "like": translate("FeedWords", "I like it"),
        "dislike": translate("FeedWords", "I don’t like it"),
        "love": translate("FeedWords", "I love it"),
        "laugh": translate("FeedWords", "It makes me laugh"),
        "surprise": translate("FeedWords", "It surprises me"),
        "sad": translate("FeedWords", "It makes me sad"),
    }[kind]


def person_words(author: Authorship) -> str:
    """The name of the person."""
    if author.person is not None:
        return name_of(author.person)
    return display(author.name) or translate("FeedWords", "Somebody without a card")


def author_words(author: Authorship) -> str:
    """In whose name it is: the club, or the person."""
    return display(author.club_name) if author.club else person_words(author)


def written_by(author: Authorship) -> str:
    """Who wrote for a club; nothing where the person speaks for herself."""
    return translate("FeedWords", "by {person}").format(person=person_words(author)) if author.club else ""


def moment_words(moment: dt.datetime, now: dt.datetime) -> str:
    """``Today 14:02``, ``Monday 9:00``, ``12 March 2023``: when it was, on this computer's clock."""
    local = moment.astimezone()
    day = dates.day_name(local.date(), now.date())
    return translate("FeedWords", "{day} at {time}").format(day=day, time=dates.clock(local))


def written_moment(text: str, now: dt.datetime) -> str:
    """The same of a time as books write it."""
    moment = moment_of(text)
    return moment_words(moment, now) if moment is not None else ""


def state_words(row: PostRow, now: dt.datetime) -> str:
    """What is special about a post, in a few words; empty for most."""
    if row.hidden is not None:
        return translate("FeedWords", "Hidden: {reason}").format(reason=display(row.hidden))
    if row.scheduled:
        when = moment_words(row.post.published, now)
        return translate("FeedWords", "Scheduled: {when}. Only you see it here until then").format(when=when)
    if row.pinned and row.post.pinned is not None:
        return translate("FeedWords", "Pinned until {day}").format(day=dates.long_day(row.post.pinned))
    return ""


def row_text(row: PostRow, now: dt.datetime) -> str:
    """A card in words, for those who hear it."""
    parts = (
        display(row.post.title),
        author_words(row.author),
        moment_words(row.post.published, now),
        translate("FeedWords", "unread") if row.unread else "",
        state_words(row, now),
    )
    return ", ".join(filter(None, parts))

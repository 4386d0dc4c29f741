"""The commands about posts, before one of them is called."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST, limit
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_FOLDER = "upont_desktop.apps.news.commands"
_DAY = QT_TRANSLATE_NOOP("Terminal", "a day: 2026-09-01 or 01/09/2026")
_FOR_CLUB = QT_TRANSLATE_NOOP("Terminal", "in the name of this club; else as yourself")

POST_COMMANDS = (
    Command(
        "posts", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "what people and clubs published, the newest first"),
        f"{_FOLDER}.posts:run",
        (
            CLONE,
            word("words", "WORD", Value.WORDS, QT_TRANSLATE_NOOP("Terminal", "words of titles and texts"), "*"),
            option("--club", "CLUB", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only those of this club"), ""),
            option("--author", "PERSON", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only those of this person"), ""),
            option("--after", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only from this day on"), ""),
            option("--before", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only up to this day"), ""),
            Argument(
                ("--only",), Value.CHOICE,
                QT_TRANSLATE_NOOP("Terminal", "only what is unread, kept for later, your own, scheduled or hidden"),
                default="all", choices=("all", "unread", "bookmarks", "mine", "scheduled", "hidden"),
            ),
            Argument(
                ("--letter",), Value.CHOICE,
                QT_TRANSLATE_NOOP("Terminal", "print those of the last week, or since --after, as a letter"),
                default="", choices=("markdown", "html"),
            ),
            limit(QT_TRANSLATE_NOOP("Terminal", "no more than so many posts")),
        ),
    ),
    Command(
        "post", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "read, write, change and hide posts, comment and react"),
        f"{_FOLDER}.post:run",
        (
            Argument(
                ("action",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "what to do"), "ACTION",
                choices=(
                    "show", "write", "edit", "delete", "pin", "unpin", "comment", "retract", "react", "bookmark",
                    "unmark", "hide", "unhide",
                ),
            ),
            CLONE,
            word("what", "POST", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "a post, by its id or words that find it alone; with write, a file; with retract, a comment"
            ), "?", ""),
            word("text", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "what is said: a comment, a reaction, a reason; with edit, a file"
            ), "?", ""),
            option("--title", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "the title; else the first heading of the file"
            ), ""),
            option("--club", "CLUB", Value.TEXT, _FOR_CLUB, ""),
            option("--at", "MOMENT", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "when it is published: 2026-12-24T18:00; else at once"
            ), "", attr="moment"),
            option("--until", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "until when it is pinned"), ""),
            option("--for", "PROMOTION", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "promotions that it is meant for; everybody can read it"
            ), again=True, attr="audience"),
            option(
                "--picture", "FILE", Value.FILE, QT_TRANSLATE_NOOP("Terminal", "a picture to be added"), again=True,
                attr="pictures",
            ),
            flag("--no-comments", QT_TRANSLATE_NOOP("Terminal", "with show: the text alone")),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip

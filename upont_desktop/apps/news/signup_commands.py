"""What the terminal knows of sheets before one of its commands is named: light to import."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

SIGNUP_COMMANDS = (
    Command(
        "signup", Topic.ROOMS,
        QT_TRANSLATE_NOOP("Terminal", "sheets on which people sign up: open, join, draw, check, let in"),
        "upont_desktop.apps.news.commands.signup:run",
        (
            Argument(
                ("action",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "what to do"), "ACTION",
                choices=("list", "show", "open", "edit", "delete", "join", "leave", "add", "remove", "receive", "take",
                         "close", "reopen", "draw", "decide", "publish", "check", "uncheck", "entrance", "verify"),
            ),
            CLONE,
            word("sheet", "SHEET", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "a sheet: its id, or words that find it alone; with open, its title"
            ), "?", ""),
            word("who", "PERSON", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal",
                "with add, remove, check and uncheck: a person; with decide: the mark of a motivation, as decide "
                "without one lists them",
            ), "?", ""),
            option(
                "--set", "KEY=VALUE", Value.FIELD,
                QT_TRANSLATE_NOOP(
                    "Terminal",
                    "a field: title, club, mode (arrival, draw, review), opens, closes (2026-12-01 18:00), capacity, "
                    "guests, question, promotions, clubs (with commas), accepted_text, refused_text, price, account",
                ), again=True, attr="fields",
            ),
            option(
                "--slot", "NAME=PLACES", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "a slot: with open and edit NAME or NAME=PLACES, with join its name"),
                again=True, attr="slots",
            ),
            option("--event", "ID", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "with open: the event it is for"), ""),
            option("--guests", "N", Value.NUMBER, QT_TRANSLATE_NOOP("Terminal", "how many come along"), 0),
            option("--answer", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the answer to the question"), ""),
            flag("--accept", QT_TRANSLATE_NOOP("Terminal", "with decide: the motivation is good")),
            flag("--refuse", QT_TRANSLATE_NOOP("Terminal", "with decide: it is not")),
            flag("--csv", QT_TRANSLATE_NOOP("Terminal", "print a table for a spreadsheet")),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip

"""The commands about the rooms of a circle."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

ROOM_COMMANDS = (
    Command(
        "rooms", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the rooms of a circle, and those that it could have"),
        "rooms:run", (CLONE,),
    ),
    Command(
        "room", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "add a room to a circle, or remove one: its records stay"),
        "rooms:change",
        (
            Argument(
                ("action",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "what to do"), "ACTION",
                choices=("add", "remove"),
            ),
            CLONE,
            word("room", "ROOM", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the name of a room, as “rooms” lists it")),
            option(
                "--directory", "SLUG", Value.SLUG,
                QT_TRANSLATE_NOOP("Terminal", "the circle in which people are looked up; else this one"), "",
            ),
            option(
                "--clubs", "SLUG", Value.SLUG,
                QT_TRANSLATE_NOOP("Terminal", "the circle in which clubs are looked up; else this one"), "",
            ),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "books", Topic.ROOMS,
        QT_TRANSLATE_NOOP(
            "Terminal", "check the books of a circle, keep or export what is in them, take a text out, accept a device"
        ),
        "books:run",
        (
            Argument(
                ("action",), Value.CHOICE,
                QT_TRANSLATE_NOOP(
                    "Terminal",
                    "verify: whether every entry is as it was written; keep: make a commit of the new ones; export: "
                    "print them for another program; redact: take the text out of one; accept, take-out: a device",
                ), "ACTION", choices=("verify", "keep", "export", "redact", "accept", "take-out"),
            ),
            CLONE,
            word(
                "what", "WHAT", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "redact: the entry, as device:number; accept, take-out: the device"), "?",
            ),
            flag(
                "--deep",
                QT_TRANSLATE_NOOP(
                    "Terminal", "verify: every text, what any commit ever held, and what is shown of it, too"
                ),
            ),
            option("--room", "ROOM", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "redact, export: the room"), ""),
            Argument(
                ("--as",), Value.CHOICE,
                QT_TRANSLATE_NOOP("Terminal", "export: the form; fec is what a French audit asks for"),
                default="csv", choices=("hledger", "beancount", "csv", "fec"), attribute="form",
            ),
            option(
                "--from", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "export: the first day"), "", attr="first"
            ),
            option("--to", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "export: the last day"), "", attr="last"),
            option(
                "--by", "PERSON", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "redact, accept, take-out: who does it, by the number of the card"), "",
            ),
            option("--reason", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "redact: why"), ""),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip

"""What the terminal knows of events before one of its commands is named: light to import."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_FOLDER = "upont_desktop.apps.news.commands"
_CLUB = QT_TRANSLATE_NOOP("Terminal", "the short name of a club")
_FIRST = QT_TRANSLATE_NOOP("Terminal", "the first day; else today")
_LAST = QT_TRANSLATE_NOOP("Terminal", "the last day; else a month later")

EVENT_COMMANDS = (
    Command(
        "events", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "what takes place when, on the screen or as a calendar"),
        f"{_FOLDER}.events:run",
        (
            CLONE,
            option("--from", "DAY", Value.TEXT, _FIRST, "", attr="first"),
            option("--to", "DAY", Value.TEXT, _LAST, "", attr="last"),
            option("--club", "CLUB", Value.TEXT, _CLUB, again=True),
            flag("--mine", QT_TRANSLATE_NOOP("Terminal", "only what one takes part in, or planned")),
            option(
                "--ics", "FILE", Value.FILE,
                QT_TRANSLATE_NOOP("Terminal", "write a calendar file for other programs, of all days"),
            ),
        ),
    ),
    Command(
        "event", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "show, plan, edit, move, cancel, attend or import events"),
        f"{_FOLDER}.event:run",
        (
            Argument(
                ("action",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "what to do"), "ACTION",
                choices=("show", "add", "edit", "move", "cancel", "restore", "delete", "join", "leave", "plan"),
            ),
            CLONE,
            word("what", "EVENT", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal",
                "an event: its id, with @ and the key of a date (as “events --json” tells), or words that find it "
                "alone; with add its title, with plan a calendar file",
            ), "?", ""),
            option("--set", "KEY=VALUE", Value.FIELD, QT_TRANSLATE_NOOP(
                "Terminal", "a field: title, start, end, zone, rule (FREQ=WEEKLY), place, text, club, price, poster",
            ), again=True, attr="fields"),
            option("--to", "TIME", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "with move: 2026-10-07T20:00"), ""),
            Argument(
                ("--extent",), Value.CHOICE,
                QT_TRANSLATE_NOOP("Terminal", "of a series: this date, it and those that follow, or all"),
                default="", choices=("one", "following", "all"),
            ),
            option("--club", "CLUB", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "with plan: in whose name"), ""),
            option("--poster", "FILE", Value.FILE, QT_TRANSLATE_NOOP("Terminal", "a picture for the event")),
            flag("--dry-run", QT_TRANSLATE_NOOP("Terminal", "with plan: say what would be done, and do nothing")),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip

"""What belongs to no command: what every command takes, and what may be asked of the window."""

from __future__ import annotations

from upont_desktop.cli.catalogue import LANGUAGES
from upont_desktop.cli.command import Argument, Value, choice, flag, option, word
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

GLOBAL: tuple[Argument, ...] = (
    flag("--json", QT_TRANSLATE_NOOP("Terminal", "print for scripts; docs/json.md describes the shapes")),
    option("--data-dir", "DIR", Value.FOLDER, QT_TRANSLATE_NOOP("Terminal", "keep lists and indexes here")),
    choice("--lang", LANGUAGES, QT_TRANSLATE_NOOP("Terminal", "speak this language; by default, the system's")),
    flag("--debug", QT_TRANSLATE_NOOP("Terminal", "show where in the program an error came from")),
)
"""Taken by every command, besides ``--help`` and ``--version``."""

WINDOW: tuple[Argument, ...] = (
    word("circle", "CLONE", Value.FOLDER, QT_TRANSLATE_NOOP("Terminal", "a clone, or an invitation, to open"), "?"),
    option(
        "--select", "REFERENCE", Value.TEXT,
        QT_TRANSLATE_NOOP("Terminal", "what to show: circle:path{3}, a path, a hash"), "",
    ),
    flag("--sample", QT_TRANSLATE_NOOP("Terminal", "open the sample circle")),
    choice("--theme", ("light", "dark"), QT_TRANSLATE_NOOP("Terminal", "the window's colours"), ""),
    option("--size", "WxH", Value.SIZE, QT_TRANSLATE_NOOP("Terminal", "the window's size, 1280x800 for instance")),
    option(
        "--data-dir", "DIR", Value.FOLDER, QT_TRANSLATE_NOOP("Terminal", "keep lists, indexes and settings here"),
        attr="data",
    ),
    choice("--lang", LANGUAGES, QT_TRANSLATE_NOOP("Terminal", "speak this language; by default, the system's"), ""),
)  # fmt: skip
"""What may be asked of the window."""

DEVELOPERS: tuple[Argument, ...] = (
    option(
        "--screenshot", "FILE", Value.FILE,
        QT_TRANSLATE_NOOP("Terminal", "draw the window into a PNG file, and end"),
    ),
    option(
        "--timings", "FILE", Value.FILE, QT_TRANSLATE_NOOP("Terminal", "write how fast the window was, as JSON")
    ),
    flag("--scroll", QT_TRANSLATE_NOOP("Terminal", "scroll through the history by itself, for --timings")),
)  # fmt: skip
"""The same, for those who work on the program."""

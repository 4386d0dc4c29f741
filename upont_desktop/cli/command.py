"""What a command is: its name, its group, what it does, what it takes, and the function that does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from upont_desktop.domain.language import QT_TRANSLATE_NOOP


class Topic(Enum):
    """Where a command stands in ``--help``: a title, in English."""

    BEGIN = QT_TRANSLATE_NOOP("Terminal", "Begin")
    LOOK = QT_TRANSLATE_NOOP("Terminal", "Look at a circle")
    CHANGE = QT_TRANSLATE_NOOP("Terminal", "Change a circle")
    SHARE = QT_TRANSLATE_NOOP("Terminal", "Share a circle")
    COMPUTER = QT_TRANSLATE_NOOP("Terminal", "This computer")


class Value(Enum):
    """What an argument holds: how it is read, and what completion offers for it."""

    FLAG = "flag"
    TEXT = "text"  # any words, kept exactly
    WORDS = "words"  # words that are searched for
    CIRCLE = "circle"  # the folder of a clone, or the short name of a circle
    SLUG = "slug"
    RESOURCE = "resource"  # a path in the circle
    REVISION = "revision"
    FILE = "file"  # of this computer
    FOLDER = "folder"
    ADDRESS = "address"  # of a git host, or a folder
    NUMBER = "number"  # from 1 on
    FIELD = "field"  # KEY=VALUE
    ENCODING = "encoding"
    SIZE = "size"  # WIDTHxHEIGHT
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Argument:
    """A word or an option. ``help`` is English, translated where it is shown.

    ``count`` is as argparse has it: ``?``, ``*``, ``+``, or empty for exactly one. An option with ``again`` may be
    repeated, and gives a list.
    """

    names: tuple[str, ...]
    value: Value
    help: str
    metavar: str = ""
    count: str = ""
    default: object = None
    choices: tuple[str, ...] = ()
    again: bool = False
    attribute: str = ""

    @property
    def is_option(self) -> bool:
        """Whether it is named on the command line, rather than known by its place."""
        return self.names[0].startswith("-")


@dataclass(frozen=True, slots=True)
class Command:
    """A command. ``handler`` is the function that runs it, as ``module:function`` below ``upont_desktop.cli.commands``:
    it is imported when it is called, as each command needs other rooms.
    """

    name: str
    group: Topic
    summary: str
    handler: str
    arguments: tuple[Argument, ...] = ()
    writes: bool = False


def word(name: str, metavar: str, value: Value, told: str, count: str = "", default: object = None) -> Argument:
    """An argument that is known by its place."""
    return Argument((name,), value, told, metavar, count, default)


def flag(name: str, told: str) -> Argument:
    """An option that is there or not."""
    return Argument((name,), Value.FLAG, told, default=False)


def option(
    names: str, metavar: str, value: Value, told: str, default: object = None, *, again: bool = False, attr: str = ""
) -> Argument:
    """An option with a value; several names are separated by a space."""
    return Argument(tuple(names.split()), value, told, metavar, default=default, again=again, attribute=attr)


def choice(name: str, choices: tuple[str, ...], told: str, default: object = None) -> Argument:
    """An option whose value is one of a few."""
    return Argument((name,), Value.CHOICE, told, default=default, choices=choices)

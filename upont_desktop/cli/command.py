"""What a command is: its name, its group, what it does, what it takes, and the function that does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import KnownRooms, named


class Topic(Enum):
    """Where a command stands in ``--help``: a title, in English."""

    BEGIN = QT_TRANSLATE_NOOP("Terminal", "Begin")
    LOOK = QT_TRANSLATE_NOOP("Terminal", "Look at a circle")
    CHANGE = QT_TRANSLATE_NOOP("Terminal", "Change a circle")
    SHARE = QT_TRANSLATE_NOOP("Terminal", "Share a circle")
    ROOMS = QT_TRANSLATE_NOOP("Terminal", "Rooms of a circle")
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
    """A command. ``handler`` is the function that runs it, as ``module:function``: of a module below
    ``upont_desktop.cli.commands`` or, with its whole name, of an application. It is imported when it is called, as each
    command needs other rooms.
    """

    name: str
    group: Topic
    summary: str
    handler: str
    arguments: tuple[Argument, ...] = ()
    writes: bool = False


class CommandTable(Mapping[str, Command]):
    """Commands by their names: those of the program, and those that applications join to them. The table of an
    application is imported at the first look at one of its commands, as the window needs none of them.
    """

    def __init__(self, own: Iterable[Command]) -> None:
        self.own: Mapping[str, Command] = {one.name: one for one in own}
        self._joined: dict[str, str] = {}
        self._loaded: dict[str, Command] = {}

    def join(self, rooms: KnownRooms) -> None:
        """Take in the commands of these rooms; joining the same twice changes nothing."""
        for room in rooms:
            self._joined.update(dict.fromkeys(room.command_names, room.commands))

    def named_in(self, words: Iterable[str]) -> list[Command]:
        """The program's own commands, and those of applications that are named among these words."""
        return [*self.own.values(), *(self[word] for word in dict.fromkeys(words) if word in self._joined)]

    def __getitem__(self, name: str) -> Command:
        if name in self.own:
            return self.own[name]
        table = self._joined[name]
        if name not in self._loaded:
            self._loaded.update((one.name, one) for one in named(table))
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self.own or name in self._joined

    def __iter__(self) -> Iterator[str]:
        yield from self.own
        yield from self._joined

    def __len__(self) -> int:
        return len(self.own) + len(self._joined)


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

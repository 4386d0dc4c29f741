"""What may be written on the command line, and how it is read.

Options may stand anywhere before ``--``, what follows ``--`` is never an option; abbreviations are not understood, so
that a script keeps its meaning when options are added. Nothing of the service is imported here: ``--help`` is instant.
"""

from __future__ import annotations

import argparse
import codecs
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from upont_desktop.cli import writing_arguments
from upont_desktop.domain.text import display, git_text

PROGRAM = "upont-desktop"

SUMMARIES = {
    "index": "build or refresh the index of a clone, and say what it holds",
    "tree": "the resources of a circle, now or at a revision",
    "history": "the commits of a circle or a folder, or the versions of a resource",
    "show": "one commit and what it changed",
    "search": "find words in names, contents, metadata and messages",
    "uses": "what a resource uses, or who uses it",
    "circles": "the circles known on this computer",
    **writing_arguments.SUMMARIES,
    "export": "save everything as it was at a revision into a zip file",
    "preview": "what a resource holds, as text: pages, tables, documents, pictures, archives",
    "diff": "how the text of a resource differs between two versions",
    "doctor": "versions of everything, where data is, what is missing",
}
COMMANDS = tuple(SUMMARIES)
"""The names that make a command line one of ours, rather than a request for the window."""

_WITH_VALUE = frozenset(
    {"--data-dir", "--progress", "--at", "--circle", "--encoding", "--limit", *writing_arguments.WITH_VALUE}
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and ends with 2."""

    def error(self, message: str) -> NoReturn:
        """As argparse asks for it."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help.\n")


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command, named by ``command``.

    Raises :class:`SystemExit`: 2 for wrong usage, after a sentence on the standard error; 0 after ``--help`` and
    ``--version``.
    """
    options, words = _arranged(arguments)
    if not words or words[0] not in COMMANDS:
        return _without_command(options, words)
    command = words[0]
    read = _parser(command).parse_args([*options, *(["--", *words[1:]] if words[1:] else [])])
    read.command = command
    return read


def _arranged(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Options with their values, and the other words.

    Argparse itself would give an optional word its default as soon as an option stands before it (``history CLONE
    --json PATH``), and take ``--`` for the command's name.
    """
    options: list[str] = []
    words: list[str] = []
    left = iter(arguments)
    for word in left:
        if word == "--":
            words.extend(left)
        elif word.startswith("-") and word != "-":
            options.append(word)
            if word in _WITH_VALUE:
                options.extend(value for value in [next(left, None)] if value is not None)
        else:
            words.append(word)
    return options, words


def _without_command(options: Sequence[str], words: Sequence[str]) -> NoReturn:
    parser = _Parser(prog=PROGRAM, allow_abbrev=False, description=_overview(), formatter_class=_AsWritten)
    _add_global_options(parser)
    parser.parse_args(list(options))
    if words:
        parser.error(f"“{words[0]}” is no command")
    parser.error("a command is needed")


class _AsWritten(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the overview."""


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {summary}" for name, summary in SUMMARIES.items()]
    return "\n".join(["The memory of git for the files of a group. Commands, each with its own --help:", "", *lines])


def _parser(command: str) -> argparse.ArgumentParser:
    ending = writing_arguments.ENDING if command in writing_arguments.SPECIFIC else None
    about = f"{SUMMARIES[command]}.".capitalize()
    parser = _Parser(prog=f"{PROGRAM} {command}", allow_abbrev=False, description=about, epilog=ending)
    _add_global_options(parser)
    parser.add_argument("--json", action="store_true", help="print for scripts; the shapes are in the README")
    add_specific = _SPECIFIC.get(command)
    if add_specific is not None:
        add_specific(parser)
    return parser


def _add_global_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", metavar="DIR", type=Path, help="keep lists and indexes here")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    parser.add_argument("--version", action=_Version, nargs=0, help="the version of the program")


class _Version(argparse.Action):
    """Asks for the version only where it is wanted: finding it takes 20 ms."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from upont_desktop.cli.versions import program_version  # noqa: PLC0415 - for start-up time

        print(f"uPont Desktop {program_version()}")
        parser.exit()


def exact_path(word: str) -> str:
    """The exact path that an argument names: whatever bytes were given."""
    return git_text(os.fsencode(word))


def shown(word: str) -> str:
    """An argument as text that can be searched for."""
    return display(exact_path(word))


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"not a number from 1 on: {text}")
    return int(text)


def _add_clone(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("clone", metavar="CLONE", help="the folder of a clone, or the short name of a known circle")


def _index(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("--rebuild", action="store_true", help="forget what is known and begin from nothing")
    parser.add_argument("--progress", choices=("json",), help="print one line of JSON for each step")


def _tree(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("--at", metavar="REV", type=exact_path, help="as it was at this commit, branch or tag")
    parser.add_argument("--all", action="store_true", help="with the application's own files (.upont)")


def _history(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument(
        "path", metavar="PATH", nargs="?", type=exact_path, help="a resource, present or deleted; a folder (name/)"
    )
    parser.add_argument("--all", action="store_true", help="every branch, not only what HEAD has")
    parser.add_argument("--limit", metavar="N", type=_positive, help="no more than the newest N")


def _show(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("revision", metavar="REV", type=exact_path, help="a hash or its beginning, a branch, a tag")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="+", type=shown, help="words; the last one may be a beginning")
    parser.add_argument("--circle", metavar="SLUG", action="append", help="only in this circle; may be repeated")
    parser.add_argument("--limit", metavar="N", type=_positive, default=50, help="no more than N results (50)")
    parser.add_argument(
        "--first", action="store_true", help="the versions in which these very words appeared, the oldest first"
    )


def _uses(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("path", metavar="PATH", type=exact_path, help="a resource")
    parser.add_argument("--reverse", action="store_true", help="who uses it")


def _export(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("revision", metavar="REV", type=exact_path, help="a hash or its beginning, a branch, a tag")
    parser.add_argument("file", metavar="FILE", type=Path, help="the zip file to make; it must not exist")


def _preview(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("path", metavar="PATH", type=exact_path, help="a resource")
    parser.add_argument("--at", metavar="REV", type=exact_path, help="a hash, a branch, a tag, or {3} for version 3")
    _add_encoding(parser)


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding", metavar="NAME", type=_encoding, default="", help="what to read the text as: cp1252, utf-16, …"
    )


def _encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError as error:
        raise argparse.ArgumentTypeError(f"no encoding is called {name}") from error


def _diff(parser: argparse.ArgumentParser) -> None:
    _add_clone(parser)
    parser.add_argument("path", metavar="PATH", type=exact_path, help="a resource")
    parser.add_argument("old", metavar="OLD", type=exact_path, help="a hash, a branch, a tag, or {3} for version 3")
    parser.add_argument(
        "new", metavar="NEW", nargs="?", default="HEAD", type=exact_path, help="the same; by default what stands now"
    )
    _add_encoding(parser)


_SPECIFIC: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "index": _index,
    "tree": _tree,
    "history": _history,
    "show": _show,
    "search": _search,
    "uses": _uses,
    "export": _export,
    "preview": _preview,
    "diff": _diff,
    **writing_arguments.SPECIFIC,
}

"""The arguments of the commands that change a circle."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from upont_desktop.domain.text import display, git_text

SUMMARIES = {
    "new": "make a circle: from nothing, or of a folder and its files",
    "receive": "get a circle that is shared somewhere, into a folder of one's own",
    "invite": "write a small file that tells others where a circle is shared",
    "add": "keep files and folders of this computer as resources",
    "keep": "keep what was changed on disk as new versions",
    "move": "move or rename resources and folders",
    "delete": "delete resources and folders; every version stays",
    "restore": "make a resource, a folder or everything what it was",
    "fork": "make a new resource from a version of another one",
    "original": "what the original of a fork has become since; --take brings it in",
    "name": "give a version a name",
    "meta": "show or change the metadata of a resource",
    "undo": "take the last change back",
    "redo": "do again what was undone last",
    "undone": "what was undone and is still there; --back brings it back, --forget lets go of it",
    "unlock": "locks that programs left which are gone; --clear removes them",
    "share": "receive what others shared, and send what is new here",
}

WITH_VALUE = frozenset({
    "--to", "--message", "-m", "--trust", "--from", "--remove", "--mine", "--theirs", "--both",
    "--with", "--name", "--also", "--without", "--back", "--forget",
})  # fmt: skip

ENDING = (
    "Exit codes: 0 when it was done; 1 when it was not, with the reason on the standard error and nothing changed; "
    "2 for wrong usage; 130 after Ctrl+C."
)


def exact(word: str) -> str:
    """The exact text that an argument holds: whatever bytes were given."""
    return git_text(os.fsencode(word))


def _clone(parser: argparse.ArgumentParser, *, message: bool = True) -> None:
    parser.add_argument("clone", metavar="CLONE", help="the folder of a clone, or the short name of a known circle")
    if message:
        parser.add_argument("--message", "-m", metavar="TEXT", type=exact, default="", help="what was done, in words")
    parser.add_argument(
        "--trust",
        choices=("run", "without"),
        help="run the programs that the clone itself names (hooks, filters), or go on without them; remembered",
    )


def _path(parser: argparse.ArgumentParser, name: str = "path", *, many: str = "", told: str = "") -> None:
    told = told or ("resources or folders" if many else "a resource")
    if many:
        parser.add_argument(name, metavar="PATH", nargs=many, type=exact, help=told)
    else:
        parser.add_argument(name, metavar=name.upper(), type=exact, help=told)


def _at(parser: argparse.ArgumentParser, name: str) -> None:
    parser.add_argument(name, metavar="REV", **_REVISION)  # type: ignore[arg-type]


_REVISION = {"type": exact, "help": "a hash, a branch, a tag, or {3} for version 3"}


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="a folder; it need not exist yet")
    parser.add_argument("--name", metavar="NAME", type=exact, default="", help="the circle's; by default the folder's")
    parser.add_argument("--list", action="store_true", help="only say what it would begin with, and what is left out")
    for option, told in (("--also", "take this in, which is left out"), ("--without", "leave this out")):
        parser.add_argument(
            option, metavar="PATH", action="append", default=[], type=exact, help=f"{told}; may be repeated"
        )


def _receive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "address", metavar="ADDRESS", type=exact,
        help="an address, a folder (on a USB stick for instance), a bundle file, or an invitation (.upont-circle)",
    )  # fmt: skip
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="a new or empty folder; by default here")


def _invite(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("clone", metavar="CLONE", help="the folder of a clone, or the short name of a known circle")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="by default NAME.upont-circle, here")


def _add(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="files and folders of this computer")
    parser.add_argument(
        "--to", metavar="FOLDER", type=exact, help="the circle's folder that they go into; by default the top, or "
        "where they are, for files of the clone's own folder"
    )  # fmt: skip
    parser.add_argument("--replace", action="store_true", help="resources that exist get a new version")


def _keep(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, "paths", many="*", told="resources or folders; everything where none is named")
    parser.add_argument("--list", action="store_true", help="only say what was changed and is not yet kept")
    parser.add_argument(
        "--rename", action="store_true", help="new files whose names some systems cannot hold get the nearest name"
    )


def _move(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, "paths", many="+")
    _path(parser, "to", told="the new path, or a folder to move into")
    parser.add_argument("--rewrite", action="store_true", help="write links to it anew in text files that use it")


def _delete(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, "paths", many="+")


def _restore(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, told="a resource, a folder, or . for everything")
    _at(parser, "revision")


def _fork(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, told="the resource, or folder, to start from")
    _path(parser, "new", told="the path of the new one")
    parser.add_argument("--at", metavar="REV", default="HEAD", **_REVISION)  # type: ignore[arg-type]
    parser.add_argument("--from", dest="origin", metavar="CLONE", help="the circle that PATH is in, if another")
    parser.add_argument("--with-uses", action="store_true", help="with the resources that it uses")


def _original(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser, told="a resource that was forked")
    parser.add_argument("--take", action="store_true", help="merge what is newer into it")
    parser.add_argument("--replace", action="store_true", help="with --take: take it whole, where it cannot be merged")


def _name(parser: argparse.ArgumentParser) -> None:
    _clone(parser, message=False)
    _path(parser)
    parser.add_argument("name", metavar="NAME", type=exact, help="the name, in any words")
    parser.add_argument("--at", metavar="REV", default="HEAD", **_REVISION)  # type: ignore[arg-type]


def _meta(parser: argparse.ArgumentParser) -> None:
    _clone(parser)
    _path(parser)
    parser.add_argument(
        "fields", metavar="KEY=VALUE", nargs="*", type=_field,
        help="set a field: a number, true, false, a JSON list, or else text; without any, the fields are shown",
    )  # fmt: skip
    parser.add_argument("--remove", metavar="KEY", action="append", default=[], type=exact, help="may be repeated")


def _field(word: str) -> tuple[str, str]:
    key, sign, value = display(exact(word)).partition("=")
    if not sign or not key.strip():
        raise argparse.ArgumentTypeError(f"not KEY=VALUE: {display(exact(word))}")
    return key.strip(), value


def _step(parser: argparse.ArgumentParser) -> None:
    _clone(parser, message=False)


def _undone(parser: argparse.ArgumentParser) -> None:
    _clone(parser, message=False)
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument("--back", metavar="HASH", type=exact, help="make its changes once more, as a new change")
    wanted.add_argument(
        "--forget", metavar="HASH", action="append", default=[], type=exact, help="for good; may be repeated"
    )


def _unlock(parser: argparse.ArgumentParser) -> None:
    _clone(parser, message=False)
    parser.add_argument("--clear", action="store_true", help="remove them; make sure that no program is at work there")


def _share(parser: argparse.ArgumentParser) -> None:
    _clone(parser, message=False)
    parser.add_argument(
        "--with", dest="address", metavar="ADDRESS", type=exact,
        help="the first time: an empty repository on a git host, or a folder, on a USB stick for instance",
    )  # fmt: skip
    parser.add_argument(
        "--unite", action="store_true", help="where another circle is shared at that place, make one circle of both"
    )
    chosen = {
        "--mine": "where both sides changed PATH, keep mine",
        "--theirs": "where both sides changed PATH, keep theirs",
        "--both": "where both sides changed PATH, keep both",
    }
    for option, told in chosen.items():
        parser.add_argument(
            option, metavar="PATH", action="append", default=[], type=exact, help=f"{told}; may be repeated"
        )


SPECIFIC: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "new": _new,
    "receive": _receive,
    "invite": _invite,
    "add": _add,
    "keep": _keep,
    "move": _move,
    "delete": _delete,
    "restore": _restore,
    "fork": _fork,
    "original": _original,
    "name": _name,
    "meta": _meta,
    "undo": _step,
    "redo": _step,
    "undone": _undone,
    "unlock": _unlock,
    "share": _share,
}

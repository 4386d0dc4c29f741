"""The entry of the command line: arguments in, exit code out, and every error said in one sentence.

Exit codes: 0; 1 for an error, or where nothing was found; 2 for wrong usage; 130 after Ctrl+C. A reader
that closes the pipe ends it quietly.
"""

from __future__ import annotations

import sys
import traceback
from argparse import Namespace
from collections.abc import Iterator, Sequence

from upont_desktop.cli.arguments import read_arguments
from upont_desktop.cli.catalogue import advice, sentence, translate
from upont_desktop.cli.command_table import COMMANDS, PROGRAM
from upont_desktop.cli.output import abandon, one_line, prepare, shown_path
from upont_desktop.domain.errors import GitFailed, UserError
from upont_desktop.domain.rooms import KnownRooms, named
from upont_desktop.domain.writing_errors import StaleLock


def main(argv: Sequence[str] | None = None, rooms: KnownRooms = ()) -> int:
    """Run one command; the exit code. ``rooms`` are the applications that the program knows."""
    prepare()
    try:
        options = read_arguments(sys.argv[1:] if argv is None else argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    options.rooms = rooms
    return _run(options)


def _run(options: Namespace) -> int:
    try:
        code = _command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        abandon()
        return 0
    except KeyboardInterrupt:
        abandon()
        return 130
    except UserError as error:
        return _failed(sentence(error), options, error)
    except OSError as error:
        return _failed(_of_the_system(error), options, error)
    except Exception as error:  # noqa: BLE001 - our own mistake: said, and shown whole with --debug
        about = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        said = translate("Terminal", "This is a mistake of the program ({about}); --debug shows where")
        return _failed(said.format(about=about), options, error)
    return code


def _command(options: Namespace) -> int:
    # Late, for start-up time: each command imports what it needs, and --help nothing.
    handler = COMMANDS[options.command].handler
    code: int = named(handler if "." in handler else f"upont_desktop.cli.commands.{handler}")(options)
    return code


def _of_the_system(error: OSError) -> str:
    said = error.strerror or type(error).__name__
    return f"{said}: “{shown_path(error.filename)}”" if isinstance(error.filename, str) else said


def _failed(sentence: str, options: Namespace, error: Exception) -> int:
    """One sentence, and with ``--debug`` all that is known."""
    try:
        sys.stdout.flush()
    except OSError:
        abandon()
    if options.debug:
        traceback.print_exception(error)
        details = getattr(error, "details", "")
        if details:
            print(one_line(details), file=sys.stderr)
    ended = sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
    print(f"{PROGRAM}: {one_line(ended)}", file=sys.stderr)
    for more in _more(error, options):
        print(f"  {one_line(more)}", file=sys.stderr)
    return 1


def _more(error: Exception, options: Namespace) -> Iterator[str]:
    """What to do, and git's last words where they have no sentence of ours."""
    if isinstance(error, StaleLock):
        said = translate("Terminal", "Make sure that no other program is at work there, then: {command}")
        yield said.format(command=f"{PROGRAM} unlock --clear {options.clone}")
    elif isinstance(error, UserError) and error.advice:
        yield advice(error)
    if isinstance(error, GitFailed) and error.details.strip():
        yield f"git: {error.details.strip().splitlines()[-1]}"

"""The program: the command line where a command is named, else the window. Wiring, and nothing else.

What costs time to import is imported when it is needed: the command line never loads Qt, the window is up before the
service is loaded.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.apps.registry import ROOMS
from upont_desktop.cli.arguments import command_named, is_mistyped, read_window_arguments
from upont_desktop.domain.index_requests import IndexRequest
from upont_desktop.service.git_program import put_git_on_path
from upont_desktop.service.index_protocol import HELPER_NAME, index_server_command, request_line
from upont_desktop.ui.core.options import Options

if TYPE_CHECKING:
    from upont_desktop.service.data_folders import DataFolders
    from upont_desktop.service.library import Library

HELPER = "--helper"
"""Not for people: what a helper process is started with, then its name and what it is given."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run; tells the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HELPER]:
        return _help(*arguments[1:])
    put_git_on_path()
    if command_named(arguments) in COMMANDS or is_mistyped(arguments):
        from upont_desktop.cli.main import main as command_line  # noqa: PLC0415 - the window does without

        return command_line(arguments, ROOMS)
    options = read_options(arguments)
    return _without_display(options) if not has_display() else _window(options)


def _help(name: str, *given: str) -> int:
    """Work for the process that started this one so: decode what strangers wrote (:mod:`upont_desktop.service.decoder`)
    or index (:mod:`upont_desktop.service.index_server`), or read books (:mod:`upont_desktop.indexer.page_server`). Each
    kind loads nothing of the others.
    """
    if name == "documents":
        from upont_desktop.service.decoder.document_server import main as documents  # noqa: PLC0415

        return documents(int(given[0]))
    if name == "pixels":
        from upont_desktop.ui.content.pictures.pixel_server import main as pixels  # noqa: PLC0415 - loads Qt

        return pixels(int(given[0]))
    if name == "books":
        from upont_desktop.indexer.page_server import main as books  # noqa: PLC0415

        return books(*given)
    if name == HELPER_NAME:
        from upont_desktop.service.index_server import main as index  # noqa: PLC0415

        return index(next(iter(given), ""), ROOMS)
    return 2


def read_options(arguments: Sequence[str]) -> Options:
    """What the command line asks of the window. Ends the program with 2 for what it does not understand."""
    read = vars(read_window_arguments(arguments))
    return Options(language=read.pop("lang"), **read)


def has_display() -> bool:
    """Whether a window can be shown, or Qt was told how to do without a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _places(options: Options) -> DataFolders:
    from upont_desktop.service.data_folders import DataFolders  # noqa: PLC0415 - after the command line was understood

    return DataFolders.default(options.data)


def _window(options: Options) -> int:
    early = _index_early(options)
    places = _places(options)

    def open_library() -> Library:
        from upont_desktop.service.library import Library  # noqa: PLC0415 - on a thread, when the window is up

        return Library(places, rooms=ROOMS)

    from upont_desktop.ui.application import run  # noqa: PLC0415 - loads Qt

    return run(options, places, open_library, early, ROOMS)


def _index_early(options: Options) -> subprocess.Popen[bytes] | None:
    """Start the indexing process, and ask it for the clone that was named, before the window is made: both take half a
    second, and there are two processors.
    """
    if options.circle is None or not options.circle.is_dir() or sys.platform == "win32":
        return None
    data = options.data.absolute() if options.data is not None else None
    command = index_server_command(data)
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(request_line(IndexRequest(0, options.circle.absolute())))
    process.stdin.flush()
    return process


def _without_display(options: Options) -> int:
    """The main job on a computer without a screen, told on the standard output; then a picture of the window."""
    from dataclasses import replace  # noqa: PLC0415 - rare

    from upont_desktop.cli.demo import demo  # noqa: PLC0415 - the window does without
    from upont_desktop.cli.output import Output  # noqa: PLC0415
    from upont_desktop.domain.errors import UserError  # noqa: PLC0415
    from upont_desktop.domain.language import system_language  # noqa: PLC0415
    from upont_desktop.service.library import Library  # noqa: PLC0415 - the window loads it on a thread

    picture = options.screenshot or Path("upont-desktop.png").absolute()
    print("There is no display here: the same is done without one.", flush=True)  # noqa: T201 - said to a person
    places = _places(options)
    library = Library(places, rooms=ROOMS)
    try:
        language = options.language or system_language(os.environ)
        circle = library.recognise(options.circle) if options.circle is not None else library.sample(language)
        demo(library, circle, Output(json=False))
    except UserError as error:
        print(error, file=sys.stderr)  # noqa: T201 - said to a person
        return 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    code = _window(replace(options, circle=circle.path, screenshot=picture))
    if code == 0:
        print(f"The window was drawn into {picture}.")  # noqa: T201 - said to a person
    return code

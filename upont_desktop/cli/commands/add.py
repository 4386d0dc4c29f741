"""``add``: keep files and folders of this computer."""

from __future__ import annotations

import errno
import os
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from upont_desktop.cli.operation_call import OperationCall, joined
from upont_desktop.domain.path_problems import LeftOutPath
from upont_desktop.domain.text import git_text
from upont_desktop.service.operations import NewFile, add, files_in


def run(options: Namespace) -> int:
    """Make one commit of all the files; prints what was done."""
    work = OperationCall.made_from(options)
    left: list[LeftOutPath] = []
    files = [file for given in options.files for file in _files(work, given, options.to, left)]
    return work.say(add(work.place, files, options.message, replace=options.replace, left_out=left))


def _files(work: OperationCall, given: Path, to: str | None, left: list[LeftOutPath]) -> Iterator[NewFile]:
    """The files that one word names, with their paths in the circle."""
    source = Path(os.path.abspath(given))  # noqa: PTH100 - a link is the file that it leads to, by its own name
    if not source.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), os.fspath(given))
    path = _path(work.circle.path, source, to)
    if source.is_dir():
        yield from files_in(source, path.rpartition("/")[0], leave_out=left.append)
    else:
        yield NewFile(path, source)


def _path(top: Path, source: Path, to: str | None) -> str:
    name = git_text(os.fsencode(source.name))
    if to is not None:
        return joined(to, name)
    folder = source.parent.resolve()
    if folder.is_relative_to(top):
        return joined(git_text(os.fsencode(folder.relative_to(top).as_posix())), name)
    return name

"""``discard``: files on disk back to their kept version."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.commands.keep import within
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import discard, not_kept


def run(options: Namespace) -> int:
    """Put back what was edited at these paths and in these folders; prints what was done."""
    work = OperationCall.made_from(options)
    folders = [inside(path) for path in options.paths]
    return work.say(discard(work.place, [file.path for file in not_kept(work.place) if within(file.path, folders)]))

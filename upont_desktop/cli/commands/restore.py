"""``restore``: a resource, a folder or everything as it was."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.writing import Work
from upont_desktop.service.operations import restore


def run(options: Namespace) -> int:
    """Make one commit that brings it back; prints what was done."""
    work = Work.made_from(options)
    path = inside(options.path)
    return work.say(restore(work.place, path, work.revision(path, options.revision), options.message))

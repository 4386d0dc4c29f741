"""``name``: a name for a version, which git keeps as an annotated tag."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import name_version


def run(options: Namespace) -> int:
    """Make the tag; prints what was done."""
    work = OperationCall.made_from(options)
    found = work.version(options.path, options.at)
    return work.say(name_version(work.place, found.then, found.revision, options.name))

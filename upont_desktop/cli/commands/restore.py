"""``restore``: a resource, a folder or everything as it was."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import restore


def run(options: Namespace) -> int:
    """Make one commit that brings it back; prints what was done."""
    work = OperationCall.made_from(options)
    found = work.version(options.path, options.revision, content=True)
    change = restore(work.place, found.path, found.revision, options.message, then=found.then, version=found.resource)
    return work.say(change)

"""``undo``: take the last change back."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import undo


def run(options: Namespace) -> int:
    """Take the last change back; prints what was done."""
    work = OperationCall.made_from(options)
    return work.say(undo(work.place))

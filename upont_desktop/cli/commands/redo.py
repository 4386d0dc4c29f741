"""``redo``: do again what was undone last."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import redo


def run(options: Namespace) -> int:
    """Do again what was undone last; prints what was done."""
    work = OperationCall.made_from(options)
    return work.say(redo(work.place))

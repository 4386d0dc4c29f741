"""``delete``: resources and folders, whose versions all stay."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import delete


def run(options: Namespace) -> int:
    """Make one commit without them; prints what was done."""
    work = OperationCall.made_from(options)
    return work.say(delete(work.place, [inside(path) for path in options.paths], options.message))

"""``fork``: a new resource from a version of another one."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations import fork


def run(options: Namespace) -> int:
    """Make one commit with the new resources and where they come from; prints what was done."""
    work = OperationCall.made_from(options)
    source = None if options.origin is None else _of(work, options.origin)
    found = (source or work).version(options.path, options.at)
    return work.say(
        fork(
            work.place,
            {found.then: inside(options.new)},
            options.message,
            revision=found.revision,
            source=source.place if source else None,
            with_uses=options.with_uses,
        )
    )


def _of(work: OperationCall, word: str) -> OperationCall:
    circle = work.call.circle(word)
    return OperationCall(work.call, circle, work.call.library.workplace(circle))

"""``share``: receive, put together, send."""

from __future__ import annotations

import sys
from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.arguments import PROGRAM
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import count
from upont_desktop.cli.writing import Work
from upont_desktop.domain.writing_errors import UnrelatedCircle
from upont_desktop.service.operations import Choice, Shared, first_share, share


def run(options: Namespace) -> int:
    """Print what was received and sent; where both sides changed a resource, print it and end with 1."""
    work = Work.made_from(options)
    try:
        shared = _shared(work, options)
    except UnrelatedCircle as error:
        advice = "Nothing was changed. Share at another place; or, to make one circle of both, add --unite."
        print(f"{PROGRAM}: {one_line(str(error))} {advice}", file=sys.stderr)
        return 1
    if work.call.out.json:
        work.call.out.value(_shape(shared))
    else:
        _say(work.call.out, shared)
    return 1 if shared.conflicts else 0


def _shared(work: Work, options: Namespace) -> Shared:
    chosen = {Choice.MINE: options.mine, Choice.THEIRS: options.theirs, Choice.BOTH: options.both}
    choices = {path: choice for choice, paths in chosen.items() for path in paths}
    if options.address is None:
        return share(work.place, choices, unite=options.unite)
    return first_share(work.place, options.address, choices, unite=options.unite)


def _shape(shared: Shared) -> shapes.Shape:
    return shapes.change_set(shared.changes) | {
        "received": shared.received,
        "sent": shared.sent,
        "conflicts": [shapes.path(path) for path in shared.conflicts],
        "theirs": shared.theirs or None,
    }


def _say(out: Output, shared: Shared) -> None:
    if not shared.conflicts:
        out.line(f"{count(shared.received, 'commit')} received, {count(shared.sent, 'commit')} sent.")
        return
    out.line("Both sides changed these; nothing was done. Choose with --mine, --theirs or --both:")
    out.lines(f"  {one_line(path)}" for path in shared.conflicts)

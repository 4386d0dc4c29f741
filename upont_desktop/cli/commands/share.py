"""``share``: receive, put together, send."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import count
from upont_desktop.cli.writing import Work
from upont_desktop.service.operations import Choice, Shared, share, share_at


def run(options: Namespace) -> int:
    """Print what was received and sent; where both sides changed a resource, print it and end with 1."""
    work = Work.made_from(options)
    if options.address is not None:
        share_at(work.place, options.address)
    chosen = {Choice.MINE: options.mine, Choice.THEIRS: options.theirs, Choice.BOTH: options.both}
    shared = share(work.place, {path: choice for choice, paths in chosen.items() for path in paths})
    if work.call.out.json:
        work.call.out.value(_shape(shared))
    else:
        _say(work.call.out, shared)
    return 1 if shared.conflicts else 0


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

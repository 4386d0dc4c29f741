"""``share``: receive, put together, send."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.cli import shapes
from upont_desktop.cli.arguments import PROGRAM
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import count, moment, who
from upont_desktop.cli.writing import Work
from upont_desktop.domain.conflict import NameTrouble
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import UnrelatedCircle
from upont_desktop.service.operations import Choice, Conflict, ConflictSide, Shared, first_share, share, sides_of

_SHOWN = 5  # files of a folder that are named; the rest are counted


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
        _say(work, shared)
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
        "conflicts": [shapes.conflict(conflict) for conflict in shared.conflicts],
        "theirs": shared.theirs or None,
        "notes": [shapes.merge_note(note) for note in shared.notes],
        "sentences": [display(sentence) for sentence in shared.sentences],
        "names": [shapes.name_trouble(trouble) for trouble in shared.troubles],
    }


def _say(work: Work, shared: Shared) -> None:
    out = work.call.out
    if shared.conflicts:
        out.line("Both sides changed these; nothing was done. Choose with --mine, --theirs or --both:")
        for conflict in shared.conflicts:
            out.line(f"  {one_line(conflict.path)}")
            out.lines(f"\t{line}" for line in _both_sides(work, shared, conflict))
        return
    out.line(f"{count(shared.received, 'commit')} received, {count(shared.sent, 'commit')} sent.")
    for note in shared.notes:
        out.line(note.kind.format(path=one_line(note.path), now=one_line(note.now)))
    out.lines(one_line(sentence) for sentence in shared.sentences)
    for trouble in shared.troubles:
        out.line(f"{_trouble(trouble)} It is kept as it is. To rename it: move “{one_line(trouble.path)}” "
                 f"“{one_line(trouble.offered)}”.")  # fmt: skip


def _both_sides(work: Work, shared: Shared, conflict: Conflict) -> Iterator[str]:
    """What it means, what each side has, and what choosing both does. No line begins with a space: paths do."""
    yield conflict.kind.value
    mine, theirs = sides_of(work.circle, conflict, shared.mine, shared.theirs)
    yield f"Mine: {_side(mine)}"
    yield f"Theirs: {_side(theirs)}"
    yield conflict.meaning_of_both.value


def _side(side: ConflictSide) -> str:
    what = ", ".join(one_line(version.rel_path) for version in side.versions[:_SHOWN])
    more = len(side.versions) - _SHOWN
    files = f"{what} and {count(more, 'other')}" if more > 0 else what or "deleted"
    return f"{files} ({who(side.changed)}, {moment(side.changed)})" if side.changed else files


def _trouble(trouble: NameTrouble) -> str:
    path = one_line(trouble.path)
    if trouble.other is not None:
        return f"Some computers cannot tell “{path}” from “{one_line(trouble.other)}”."
    return f"Some computers cannot hold the name “{path}”: {trouble.problem}."

"""``index``: build or refresh."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.cli.progress import as_json, on_terminal
from upont_desktop.cli.words import count
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import CircleSummary
from upont_desktop.service.indexing import run_indexing
from upont_desktop.service.indexing_process import progress_line

_MOST_UNREADABLE = 20


def run(options: Namespace) -> int:
    """Print what the index holds, and how long it took."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    if options.progress:
        outcome = run_indexing(circle, call.places, as_json(call.out, progress_line), rebuild=options.rebuild)
    else:
        with on_terminal(circle.slug) as report:
            outcome = run_indexing(circle, call.places, report, rebuild=options.rebuild)
    figures = shapes.folder(circle) | shapes.summary(outcome.summary)
    figures |= {"first_run": outcome.first_run, "seconds": round(outcome.seconds, 3)}
    if options.progress:
        commits = outcome.summary.commits
        call.out.value({"stage": "done", "done": commits, "total": commits} | figures)
    elif call.out.json:
        call.out.value(figures)
    else:
        _print(call, circle, outcome.summary, outcome.seconds)
    return 0


def _print(call: Call, circle: Circle, held: CircleSummary, seconds: float) -> None:
    call.out.table(
        [
            ("circle", f"{circle.slug} ({shown_path(circle.path)})"),
            ("commits", f"{held.commits:,}, of which {held.commits_on_head:,} on HEAD"),
            ("resources", f"{held.resources:,} at HEAD"),
            ("versions", f"{held.versions:,}"),
            ("words", f"{count(held.unread, 'resource')} still to be read" if held.unread else "all read"),
            ("unreadable", f"{len(held.unreadable):,}" if held.unreadable else "nothing"),
            ("seconds", f"{seconds:.2f}"),
        ]
    )
    for item in held.unreadable[:_MOST_UNREADABLE]:
        call.out.line(f"  could not be read: {one_line(item.what)} {item.object}")
    if len(held.unreadable) > _MOST_UNREADABLE:
        call.out.line(f"  and {len(held.unreadable) - _MOST_UNREADABLE:,} more: --json lists all")

"""``index``: build or refresh."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import decimal, grouped, plural, translate
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.cli.progress import as_json, on_terminal
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.service.index_protocol import progress_line
from upont_desktop.service.index_update import run_indexing

_MOST_UNREADABLE = 20  # lines: a damaged clone may have thousands, and the first tell enough


def run(options: Namespace) -> int:
    """Print what the index holds, and how long it took."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    if options.progress:
        outcome = run_indexing(
            circle,
            call.places,
            as_json(call.out, progress_line),
            rebuild=options.rebuild,
            rooms=options.rooms,
        )
    else:
        with on_terminal(circle.slug) as report:
            outcome = run_indexing(circle, call.places, report, rebuild=options.rebuild, rooms=options.rooms)
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
    on_head = translate("Terminal", "{n}, of which {head} on HEAD")
    commits = on_head.format(n=grouped(held.commits), head=grouped(held.commits_on_head))
    resources = translate("Terminal", "{n} at HEAD").format(n=grouped(held.resources))
    lost = grouped(len(held.unreadable)) if held.unreadable else translate("Terminal", "nothing")
    call.out.table(
        [
            (translate("Terminal", "circle"), f"{circle.slug} ({shown_path(circle.path)})"),
            (translate("Terminal", "commits"), commits),
            (translate("Terminal", "resources"), resources),
            (translate("Terminal", "versions"), grouped(held.versions)),
            (translate("Terminal", "words"), _words(held)),
            (translate("Terminal", "unreadable"), lost),
            (translate("Terminal", "seconds"), decimal(seconds, 2)),
        ]
    )
    for item in held.unreadable[:_MOST_UNREADABLE]:
        said = translate("Terminal", "could not be read: {what}")
        call.out.line(f"  {said.format(what=f'{one_line(item.what)} {item.object}')}")
    if len(held.unreadable) > _MOST_UNREADABLE:
        more = grouped(len(held.unreadable) - _MOST_UNREADABLE)
        call.out.line("  " + translate("Terminal", "and {n} more: --json lists all").format(n=more))


def _words(held: CircleSummary) -> str:
    """How far the search knows what resources hold."""
    if not held.unread:
        return translate("Terminal", "all read")
    left = (
        translate("Terminal", "{n} resource still to be read"),
        translate("Terminal", "{n} resources still to be read"),
    )
    return plural(held.unread, *left)

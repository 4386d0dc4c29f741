"""``unlock``: locks that programs left which are gone."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.output import shown_path
from upont_desktop.cli.words import count
from upont_desktop.cli.writing import Work
from upont_desktop.service.operations import clear_locks, left_locks


def run(options: Namespace) -> int:
    """List them with their ages, or with ``--clear`` remove them."""
    work = Work.made_from(options)
    out = work.call.out
    found = clear_locks(work.place) if options.clear else left_locks(work.place)
    if out.json:
        items = ({"lock": shown_path(one.path), "age": one.age, "cleared": options.clear} for one in found)
        out.values({"circle": work.circle.slug}, "locks", items)
        return 0
    verb = "Removed: " if options.clear else ""
    out.lines(f"{verb}{shown_path(one.path)}  (left {one.age})" for one in found)
    if not found:
        out.line("No program that is gone left a lock.")
    elif not options.clear:
        out.line(f"{count(len(found), 'lock')} left by programs that are gone; --clear removes them.")
    return 0

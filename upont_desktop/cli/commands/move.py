"""``move``: other paths for resources and folders."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.writing import Work, joined
from upont_desktop.service.operations import move


def run(options: Namespace) -> int:
    """Make one commit of all the moves; prints what was done."""
    work = Work.made_from(options)
    return work.say(move(work.place, _moves(work, options.paths, options.to), options.message))


def _moves(work: Work, paths: list[str], to: str) -> dict[str, str]:
    """Into a folder where one stands, where ``to`` ends with a slash, or where there are several; else the new path."""
    old = [inside(path) for path in paths]
    if len(old) > 1 or to.endswith("/") or not inside(to) or work.is_folder(inside(to)):
        return {path: joined(to, path.rpartition("/")[2]) for path in old}
    return {old[0]: inside(to)}

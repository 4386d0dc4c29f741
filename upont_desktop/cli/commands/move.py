"""``move``: other paths for resources and folders."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall, joined
from upont_desktop.service.operations import move


def run(options: Namespace) -> int:
    """Make one commit of all the moves; prints what was done."""
    work = OperationCall.made_from(options)
    moves = _moves(work, options.paths, options.to)
    rewrite = _users(work, list(moves)) if options.rewrite else None
    return work.say(move(work.place, moves, options.message, rewrite=rewrite))


def _users(work: OperationCall, moved: list[str]) -> set[str]:
    """The resources that use something of what moves, as the index knows them."""
    reader = work.call.library.reader(work.call.up_to_date(work.circle))
    below = [
        resource.rel_path
        for resource, _ in reader.resources.all_resources()
        if any(resource.rel_path == path or resource.rel_path.startswith(f"{path}/") for path in moved)
    ]
    return {link.source for path in (*moved, *below) for link in reader.resources.used_by(path)}


def _moves(work: OperationCall, paths: list[str], to: str) -> dict[str, str]:
    """Into a folder where one stands, where ``to`` ends with a slash, or where there are several; else the new path."""
    old = [inside(path) for path in paths]
    if len(old) > 1 or to.endswith("/") or not inside(to) or work.is_folder(inside(to)):
        return {path: joined(to, path.rpartition("/")[2]) for path in old}
    return {old[0]: inside(to)}

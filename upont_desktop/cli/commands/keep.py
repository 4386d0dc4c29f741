"""``keep``: what was changed on disk, as new versions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.cli import shapes
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import count
from upont_desktop.cli.writing import Work
from upont_desktop.service.operations import UnkeptFile, keep_changes, not_kept


def run(options: Namespace) -> int:
    """Make one commit of what stands on disk, or with ``--list`` only say what would be in it."""
    work = Work.made_from(options)
    folders = [inside(path) for path in options.paths]
    found = [file for file in not_kept(work.place) if not folders or _within(file.path, folders)]
    if options.list:
        _say(work.call.out, work.circle.slug, found)
        return 0
    return work.say(keep_changes(work.place, [file.path for file in found], options.message))


def _within(path: str, folders: Sequence[str]) -> bool:
    return any(not folder or path == folder or path.startswith(f"{folder}/") for folder in folders)


def _say(out: Output, circle: str, found: Sequence[UnkeptFile]) -> None:
    if out.json:
        items = (shapes.path(file.path) | {"kind": str(file.kind)} for file in found)
        out.values({"circle": circle}, "unkept", items)
        return
    out.lines(f"{file.kind:6}  {one_line(file.path)}" for file in found)
    out.line(f"{count(len(found), 'file')} not yet kept." if found else "Everything is kept.")

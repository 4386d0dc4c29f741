"""``keep``: what was changed on disk, as new versions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.cli import shapes
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import count
from upont_desktop.cli.writing import Work
from upont_desktop.domain.text import display
from upont_desktop.service.operations import UnkeptFile, keep_changes, not_kept


def run(options: Namespace) -> int:
    """Make one commit of what stands on disk, or with ``--list`` only say what would be in it."""
    work = Work.made_from(options)
    folders = [inside(path) for path in options.paths]
    found = [file for file in not_kept(work.place) if not folders or _within(file.path, folders)]
    if options.list:
        _say(work.call.out, work.circle.slug, found)
        return 0
    names = {file.path: file.offer for file in found if file.offer} if options.rename else {}
    return work.say(keep_changes(work.place, [file.path for file in found], options.message, renamed=names))


def _within(path: str, folders: Sequence[str]) -> bool:
    own = path.removesuffix("/")  # a repository of its own ends with a slash
    return any(not folder or own == folder or path.startswith(f"{folder}/") for folder in folders)


def _say(out: Output, circle: str, found: Sequence[UnkeptFile]) -> None:
    if out.json:
        out.values({"circle": circle}, "unkept", map(_shape, found))
        return
    out.lines(map(_line, found))
    fit = sum(file.problem is None for file in found)
    told = [f"{count(fit, 'file')} not yet kept."] if fit else []
    if len(found) > fit:
        told.append(f"{count(len(found) - fit, 'path')} cannot be kept like that.")
    out.line(" ".join(told) or "Everything is kept.")


def _shape(file: UnkeptFile) -> shapes.Shape:
    shape = shapes.path(file.path) | {"kind": str(file.kind)}
    if file.problem is None:
        return shape
    return shape | {"problem": file.problem.value, "offer": display(file.offer)}


def _line(file: UnkeptFile) -> str:
    line = f"{file.kind:6}  {one_line(file.path)}"
    if file.problem is None:
        return line
    offer = f"; with --rename it is kept as “{one_line(file.offer)}”" if file.offer else ""
    return f"{line}  ({file.problem.value}{offer})"

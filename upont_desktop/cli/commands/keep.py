"""``keep``: what was changed on disk, as new versions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.cli import shapes
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import Output, one_line
from upont_desktop.domain.text import display
from upont_desktop.service.operations import UnkeptFile, keep_changes, not_kept


def run(options: Namespace) -> int:
    """Make one commit of what stands on disk, or with ``--list`` only say what would be in it."""
    work = OperationCall.made_from(options)
    folders = [inside(path) for path in options.paths]
    found = [file for file in not_kept(work.place) if not folders or within(file.path, folders)]
    if options.list:
        _say(work.call.out, work.circle.slug, found)
        return 0
    names = {file.path: file.offer for file in found if file.offer} if options.rename else {}
    return work.say(keep_changes(work.place, [file.path for file in found], options.message, renamed=names))


def within(path: str, folders: Sequence[str]) -> bool:
    """Whether a path that is not kept is one of these, or below one; an empty one is the whole circle."""
    own = path.removesuffix("/")  # a repository of its own ends with a slash
    return any(not folder or own == folder or path.startswith(f"{folder}/") for folder in folders)


def _say(out: Output, circle: str, found: Sequence[UnkeptFile]) -> None:
    if out.json:
        out.values({"circle": circle}, "unkept", map(_shape, found))
        return
    out.lines(map(_line, found))
    if not found:
        out.note(translate("Terminal", "Everything is kept."))
        return
    fit = sum(file.problem is None for file in found)
    if fit:
        told = translate("Terminal", "{n} file not yet kept."), translate("Terminal", "{n} files not yet kept.")
        out.trailer(plural(fit, *told))
    if len(found) > fit:
        one = translate("Terminal", "{n} path cannot be kept like that.")
        out.trailer(plural(len(found) - fit, one, translate("Terminal", "{n} paths cannot be kept like that.")))


def _shape(file: UnkeptFile) -> shapes.Shape:
    shape = shapes.path(file.path) | {"kind": str(file.kind)}
    if file.problem is None:
        return shape
    return shape | {"problem": file.problem.value, "offer": display(file.offer)}


def _line(file: UnkeptFile) -> str:
    line = f"{file.kind:6}  {one_line(file.path)}"
    if file.problem is None:
        return line
    problem = translate("Errors", file.problem.value)
    if not file.offer:
        return f"{line}  ({problem})"
    said = translate("Terminal", "({problem}; with --rename it is kept as “{name}”)")
    return f"{line}  " + said.format(problem=problem, name=one_line(file.offer))

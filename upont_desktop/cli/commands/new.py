"""``new``: make a folder a circle."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import Output, one_line, shown_path
from upont_desktop.cli.progress import counted
from upont_desktop.cli.words import files, short, size
from upont_desktop.domain.first_version import FirstVersionPlan, PlannedFile, total
from upont_desktop.service.new_circle import NewCircle, new_circle, plan_first_version


def run(options: Namespace) -> int:
    """Print what the circle begins with and what was left out; with ``--list`` nothing is made."""
    call = Call.made_from(options)
    plan = plan_first_version(options.folder)
    wanted = {*options.also, *(f"{path}/" for path in options.also)}
    taken = [
        file for file in plan.files if (file.reason is None or file.path in wanted) and not _without(file, options)
    ]
    if options.list:
        _list(call.out, plan, taken)
        return 0
    paths = [*(file.path for file in taken), *_below_left_out(plan, options)]
    with counted(translate("Terminal", "Reading files")) as progress:
        made = new_circle(call.library, options.folder, name=options.name, paths=paths, progress=progress)
    left_out = [file for file in plan.files if file not in taken]
    if call.out.json:
        call.out.value(_shape(made) | {"left_out": [_left(file) for file in left_out]})
        return 0
    _say(call.out, made, left_out)
    return 0


def _without(file: PlannedFile, options: Namespace) -> bool:
    return any(file.path in {path, f"{path}/"} or file.path.startswith(f"{path}/") for path in options.without)


def _below_left_out(plan: FirstVersionPlan, options: Namespace) -> list[str]:
    """Files that were named one by one in a folder that is left out; the service says what is not there."""
    known = {file.path.removesuffix("/") for file in plan.files}
    return [path.removesuffix("/") for path in options.also if path.removesuffix("/") not in known]


def _list(out: Output, plan: FirstVersionPlan, taken: list[PlannedFile]) -> None:
    left_out = [file for file in plan.files if file not in taken]
    if out.json:
        items = [shapes.path(file.path) | {"size": file.size} for file in taken]
        out.value({"files": items, "bytes": total(taken), "left_out": [_left(file) for file in left_out]})
        return
    out.lines(f"{size(file.size):>9}  {one_line(file.path)}" for file in taken)
    out.trailer(f"{files(len(taken))}, {size(total(taken))}.")
    _say_left_out(out, left_out)


def _say(out: Output, made: NewCircle, left_out: list[PlannedFile]) -> None:
    said = translate("Terminal", "{circle} is a circle now, still empty: {folder}")
    if made.commit:
        said = translate("Terminal", "{circle} is a circle now, begun with {files} ({commit}): {folder}")
    where = {"circle": one_line(made.circle.name), "folder": shown_path(made.circle.path)}
    out.line(said.format(**where, files=files(made.files), commit=short(made.commit or "")))
    _say_left_out(out, left_out)


def _say_left_out(out: Output, left_out: list[PlannedFile]) -> None:
    if left_out:
        out.line(translate("Terminal", "Left out:"))
        out.lines(f"  {one_line(file.path)}: {_reason(file)}" for file in left_out)


def _reason(file: PlannedFile) -> str:
    return translate("Errors", file.reason.value) if file.reason else translate("Terminal", "as you said")


def _shape(made: NewCircle) -> shapes.Shape:
    path = shown_path(made.circle.path)
    return {
        "circle": made.circle.slug,
        "name": made.circle.name,
        "path": path,
        "commit": made.commit,
        "files": made.files,
    }


def _left(file: PlannedFile) -> shapes.Shape:
    reason = file.reason.name.lower().replace("_", "-") if file.reason else "asked"
    return shapes.path(file.path) | {"size": file.size, "reason": reason, "possible": file.possible}

"""``circles``: those known on this computer."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import shown_path
from upont_desktop.cli.words import commits, resources
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.index_progress import CircleSummary


def run(options: Namespace) -> int:
    """Print each circle with what its index held last; no clone is opened."""
    call = Call.made_from(options)
    known = [(circle, call.library.reader(circle).summary()) for circle in call.library.circles()]
    if call.out.json:
        call.out.values({}, "circles", (_shape(circle, held) for circle, held in known))
        return 0
    if known:
        call.out.header(_columns(translate("Terminal", "circle"), translate("Terminal", "holds"), _folder()))
    for circle, held in known:
        call.out.line(_columns(circle.slug, _state(circle, held), shown_path(circle.path)))
    if not known:
        call.out.note(translate("Terminal", "No circle is known yet: index a clone, or open one in the window."))
    return 0


def _folder() -> str:
    return translate("Terminal", "folder")


def _columns(slug: str, holds: str, folder: str) -> str:
    return f"{slug:20}  {holds:40}  {folder}"


def _shape(circle: Circle, held: CircleSummary) -> shapes.Shape:
    return shapes.folder(circle) | {
        "title": circle.title or None,
        "present": circle.path.is_dir(),
        "indexed": held.complete,
        "commits": held.commits,
        "resources": held.resources,
        "versions": held.versions,
    }


def _state(circle: Circle, held: CircleSummary) -> str:
    if not circle.path.is_dir():
        return translate("Terminal", "its folder is not there")
    if not held.complete:
        return translate("Terminal", "not indexed yet")
    return f"{commits(held.commits)}, {resources(held.resources)}"

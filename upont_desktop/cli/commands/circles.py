"""``circles``: those known on this computer."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import shown_path
from upont_desktop.cli.words import count
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import CircleSummary


def run(options: Namespace) -> int:
    """Print each circle with what its index held last; no clone is opened."""
    call = Call.made_from(options)
    known = [(circle, call.library.reader(circle).summary()) for circle in call.library.circles()]
    if call.out.json:
        call.out.values({}, "circles", (_shape(circle, held) for circle, held in known))
        return 0
    for circle, held in known:
        call.out.line(f"{circle.slug:20}  {_state(circle, held):40}  {shown_path(circle.path)}")
    if not known:
        call.out.line("No circle is known yet: index a clone, or open one in the window.")
    return 0


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
        return "its folder is not there"
    if not held.complete:
        return "not indexed yet"
    return f"{count(held.commits, 'commit')}, {count(held.resources, 'resource')}"

"""What would break, or has to be written anew, when resources go somewhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.metadata import is_private
from upont_desktop.ui.core.background import Desk


@dataclass(frozen=True, slots=True)
class Links:
    """The exact paths of resources outside that use something of what goes (``users``), and whether what goes uses
    something itself.
    """

    users: tuple[str, ...] = ()
    uses: bool = False


def links_of(desk: Desk, circle: Circle, paths: Sequence[str]) -> Links:
    """Ask the index about resources and everything below folders. Raises :class:`Cancelled`."""
    reader = desk.reader(circle)
    going = below(desk, circle, paths)
    users: dict[str, None] = {}
    uses = False
    for path in going:
        if desk.cancelled:
            raise Cancelled
        users.update(dict.fromkeys(each.source for each in reader.used_by(path) if each.source not in going))
        uses = uses or bool(reader.uses(path))
    return Links(tuple(users), uses)


def below(desk: Desk, circle: Circle, paths: Sequence[str]) -> dict[str, None]:
    """The resources themselves, and those below folders, as the index knows them now."""
    reader = desk.reader(circle)
    found: dict[str, None] = {}
    todo = list(paths)
    known = {entry.rel_path: entry for path in paths for entry in reader.tree(path.rpartition("/")[0])}
    while todo:
        path = todo.pop()
        entry = known.get(path)
        if entry is None or not entry.is_folder:
            found[path] = None
            continue
        for child in reader.tree(path):
            known[child.rel_path] = child
            todo.append(child.rel_path)
    return found


def folders_of(desk: Desk, circle: Circle) -> tuple[str, ...]:
    """Every folder of the circle, by path."""
    found: set[str] = set()
    for resource, _size in desk.reader(circle).all_resources():
        folder = resource.folder
        while folder and folder not in found and not is_private(f"{folder}/"):
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return tuple(sorted(found))

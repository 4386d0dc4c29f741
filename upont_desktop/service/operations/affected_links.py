"""What would break, or has to be written anew, when resources go somewhere else; what a copy of them would lack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.metadata import is_private
from upont_desktop.service.reader import CircleReader

Asked = Callable[[], bool]
"""Tells whether the person stopped it."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class AffectedLinks:
    """The exact paths of resources outside that use something of what goes (``users``), and whether what goes uses
    something itself.
    """

    users: tuple[str, ...] = ()
    uses: bool = False


def links_of(reader: CircleReader, paths: Sequence[str], cancelled: Asked = _never) -> AffectedLinks:
    """Ask the index about resources and everything below folders. Raises :class:`Cancelled`."""
    going = below(reader, paths)
    users: dict[str, None] = {}
    uses = False
    for path in going:
        if cancelled():
            raise Cancelled
        users.update(dict.fromkeys(each.source for each in reader.resources.used_by(path) if each.source not in going))
        uses = uses or bool(reader.resources.uses(path))
    return AffectedLinks(tuple(users), uses)


def uses_outside(reader: CircleReader, origin: str, cancelled: Asked = _never) -> int:
    """How many resources of the circle are used by what is copied and are not part of it, as far as the index knows.

    Raises :class:`Cancelled`.
    """
    known = set(below(reader, [origin]))
    used: set[str] = set()
    todo = list(known)
    while todo:
        if cancelled():
            raise Cancelled
        for each in reader.resources.uses(todo.pop()):
            if not each.broken and each.circle is None and each.target not in known | used:
                used.add(each.target)
                todo.append(each.target)
    return len(used)


def below(reader: CircleReader, paths: Sequence[str]) -> dict[str, None]:
    """The resources themselves, and those below folders, as the index knows them now."""
    found: dict[str, None] = {}
    todo = list(paths)
    known = {entry.rel_path: entry for path in paths for entry in reader.resources.tree(path.rpartition("/")[0])}
    while todo:
        path = todo.pop()
        entry = known.get(path)
        if entry is None or not entry.is_folder:
            found[path] = None
            continue
        for child in reader.resources.tree(path):
            known[child.rel_path] = child
            todo.append(child.rel_path)
    return found


def folders_of(reader: CircleReader) -> tuple[str, ...]:
    """Every folder of the circle, by path."""
    found: set[str] = set()
    for resource, _size in reader.resources.all_resources():
        folder = resource.folder
        while folder and folder not in found and not is_private(f"{folder}/"):
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return tuple(sorted(found))

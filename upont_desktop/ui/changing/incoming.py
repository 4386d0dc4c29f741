"""Files that come from outside: what they will be in the circle, and which names exist there."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_text
from upont_desktop.service.operations import NewFile, files_in
from upont_desktop.ui.background import Desk
from upont_desktop.ui.changing.places import Clash


@dataclass(frozen=True, slots=True)
class Incoming:
    """Files with the paths that they would have; ``existing`` are those of them that are resources already, and
    ``taken`` every path known in their folders.
    """

    files: tuple[NewFile, ...]
    existing: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()


def plan(desk: Desk, circle: Circle, sources: Sequence[Path], folder: str) -> Incoming:
    """Look at the disk and at the circle's folders; changes nothing."""
    files: list[NewFile] = []
    for source in sources:
        if source.is_dir():
            files.extend(files_in(source, folder))
        elif source.is_file():
            name = git_text(os.fsencode(source.name))
            files.append(NewFile(f"{folder}/{name}" if folder else name, source))
    taken = _taken(desk, circle, {file.path.rpartition("/")[0] for file in files})
    return Incoming(tuple(files), frozenset(file.path for file in files if file.path in taken), taken)


def _taken(desk: Desk, circle: Circle, folders: set[str]) -> frozenset[str]:
    """The resources in these folders, as far as the index knows; the operation itself knows better, and refuses."""
    reader = desk.reader(circle)
    taken: set[str] = set()
    for folder in folders:
        try:
            taken.update(entry.rel_path for entry in reader.tree(folder) if not entry.is_folder)
        except UserError:  # there is no such folder yet
            continue
    return frozenset(taken)


def settled(found: Incoming, clash: Clash) -> tuple[NewFile, ...]:
    """The files to add, after the person said what to do with names that exist."""
    if clash is Clash.SKIP:
        return tuple(file for file in found.files if file.path not in found.existing)
    if clash is Clash.REPLACE:
        return found.files
    taken = {*found.taken, *(file.path for file in found.files)}
    settled_files = []
    for file in found.files:
        path = _beside(file.path, taken) if file.path in found.existing else file.path
        taken.add(path)
        settled_files.append(replace(file, path=path))
    return tuple(settled_files)


def _beside(path: str, taken: set[str]) -> str:
    """A free name beside a path: ``sheet (2).pdf``."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
    number = 2
    while f"{folder}{slash}{stem} ({number}){dot}{ending}" in taken:
        number += 1
    return f"{folder}{slash}{stem} ({number}){dot}{ending}"

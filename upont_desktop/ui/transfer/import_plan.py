"""Files that come from outside: what they will be in the circle, which names exist there, what is in the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.domain.path_problems import LeftOutPath
from upont_desktop.domain.sizes import LARGE
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import NameProblem, NotReadable
from upont_desktop.service.operations import NewFile, files_in, name_problem
from upont_desktop.ui.core.background import WorkerContext


class ClashChoice(StrEnum):
    """What to do with files whose names exist."""

    REPLACE = "replace"
    BOTH = "both"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class IncomingFiles:
    """Files with the paths that they would have.

    ``existing`` leads from those paths of which something stands in the circle to what stands there (of a name that
    differs by case only, the other spelling); ``taken`` is every path known in their folders, ``large`` those files
    whose size in bytes asks for a second thought; ``refused`` names that no circle can hold, which are left out;
    ``left_out`` what is no file in the folders that are added.
    """

    files: tuple[NewFile, ...]
    existing: Mapping[str, str] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    large: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, NameProblem] = field(default_factory=dict)
    left_out: tuple[LeftOutPath, ...] = ()

    def without(self, paths: Iterable[str]) -> IncomingFiles:
        """The same without some of them."""
        gone = set(paths)
        return replace(
            self,
            files=tuple(file for file in self.files if file.path not in gone),
            existing={new: old for new, old in self.existing.items() if new not in gone},
            large={path: size for path, size in self.large.items() if path not in gone},
        )


def plan(worker: WorkerContext, circle: Circle, sources: Sequence[Path], folder: str) -> IncomingFiles:
    """Look at the disk and at the circle's folders. Raises :class:`Cancelled`, :class:`NotReadable`."""
    left: list[LeftOutPath] = []
    found = assess(worker, circle, gathered(sources, folder, lambda: worker.cancelled, left.append))
    return replace(found, left_out=tuple(left))


def gathered(
    sources: Sequence[Path],
    folder: str,
    cancelled: Callable[[], bool] = lambda: False,
    leave_out: Callable[[LeftOutPath], object] = lambda _: None,
) -> list[NewFile]:
    """The files, with those in folders at their places below them."""
    files: list[NewFile] = []
    for source in sources:
        try:
            if source.is_dir():
                files.extend(files_in(source, folder, cancelled, leave_out))
            elif source.is_file():
                files.append(NewFile(_inside(folder, git_text(os.fsencode(source.name))), source))
        except OSError as error:
            raise NotReadable(path=str(source), details=str(error)) from error
    return files


def assess(worker: WorkerContext, circle: Circle, files: Sequence[NewFile]) -> IncomingFiles:
    """What the circle says to these files. Raises :class:`Cancelled`, :class:`NotReadable`."""
    refused = {display(file.path): problem for file in files if (problem := name_problem(file.path)) is not None}
    good = tuple(file for file in files if display(file.path) not in refused)
    taken = _taken(worker, circle, {file.path.rpartition("/")[0] for file in good})
    if worker.cancelled:
        raise Cancelled
    by_fold = {path.casefold(): path for path in taken}
    existing = {file.path: by_fold[file.path.casefold()] for file in good if file.path.casefold() in by_fold}
    existing.update((file.path, file.path) for file in good if file.path in taken)
    large = {file.path: size for file in good if (size := _size(file)) > LARGE}
    return IncomingFiles(good, existing, taken, large, refused)


def _inside(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _size(file: NewFile) -> int:
    if isinstance(file.source, bytes):
        return len(file.source)
    try:
        size = os.stat(file.source).st_size  # noqa: PTH116 - of thousands
    except OSError as error:
        raise NotReadable(path=str(file.source), details=str(error)) from error
    if not os.access(file.source, os.R_OK):
        raise NotReadable(path=str(file.source))
    return size


def _taken(worker: WorkerContext, circle: Circle, folders: set[str]) -> frozenset[str]:
    """The resources in these folders, as far as the index knows; the operation itself knows better, and refuses."""
    reader = worker.reader(circle)
    taken: set[str] = set()
    for folder in folders:
        try:
            taken.update(entry.rel_path for entry in reader.resources.tree(folder) if not entry.is_folder)
        except UserError:  # there is no such folder yet
            continue
    return frozenset(taken)


def settled(found: IncomingFiles, clash: ClashChoice) -> tuple[NewFile, ...]:
    """The files to add, after the person said what to do with names that exist."""
    match clash:
        case ClashChoice.SKIP:
            return tuple(file for file in found.files if file.path not in found.existing)
        case ClashChoice.REPLACE:
            return tuple(replace(file, path=found.existing.get(file.path, file.path)) for file in found.files)
        case ClashChoice.BOTH:
            return _beside_each_other(found)


def _beside_each_other(found: IncomingFiles) -> tuple[NewFile, ...]:
    taken = {path.casefold() for path in (*found.taken, *(file.path for file in found.files))}
    placed = []
    for file in found.files:
        path = _beside(file.path, taken) if file.path in found.existing else file.path
        taken.add(path.casefold())
        placed.append(replace(file, path=path))
    return tuple(placed)


def _beside(path: str, taken: set[str]) -> str:
    """A free name beside a path: ``sheet (2).pdf``."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
    number = 2
    while f"{folder}{slash}{stem} ({number}){dot}{ending}".casefold() in taken:
        number += 1
    return f"{folder}{slash}{stem} ({number}){dot}{ending}"

"""What a drop would do, as values and in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, assert_never

from PySide6.QtCore import QObject

from upont_desktop.domain.text import display

if TYPE_CHECKING:
    from upont_desktop.ui.transfer.import_plan import IncomingFiles


@dataclass(frozen=True, slots=True)
class VersionDrop:
    """A file becomes the new version of the resource at ``path``."""

    source: Path
    path: str


@dataclass(frozen=True, slots=True)
class FilesDrop:
    """Files and folders come into ``folder``."""

    sources: tuple[Path, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class BareDrop:
    """A picture or a text that is in no file comes into ``folder``, under a name that is asked for."""

    folder: str
    picture: bool


@dataclass(frozen=True, slots=True)
class MoveDrop:
    """Resources of the circle move into ``folder``."""

    paths: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class NothingDrop:
    """Resources of the circle that are there already, or a folder over itself; or (``bare``) the circle is a clone
    without files, in which nothing can be changed.
    """

    bare: bool = False


Drop: TypeAlias = VersionDrop | FilesDrop | BareDrop | MoveDrop | NothingDrop


class DropMessages(QObject):
    """Sentences about drops."""

    def version(self, path: str) -> str:
        """A file over a resource."""
        return self.tr("New version of {name}").format(name=display(path).rpartition("/")[2])

    def add(self, name: str, where: str) -> str:
        """What dropping one file or folder would do."""
        return self.tr("Add “{name}” to {folder}").format(name=name, folder=where)

    def add_several(self, count: int, where: str) -> str:
        """What dropping several files would do."""
        return self.tr("Add %Ln file(s) to {folder}", "", count).format(folder=where)

    def add_bare(self, where: str, picture: bool) -> str:
        """A picture or a text without a file."""
        words = self.tr("Add the picture to {folder}…") if picture else self.tr("Add the text to {folder}…")
        return words.format(folder=where)

    def move(self, drop: MoveDrop, where: str) -> str:
        """What dropping resources of this circle would do."""
        if len(drop.paths) == 1:
            name = display(drop.paths[0]).rpartition("/")[2]
            return self.tr("Move “{name}” to {folder}").format(name=name, folder=where)
        return self.tr("Move %Ln item(s) to {folder}", "", len(drop.paths)).format(folder=where)

    def empty(self) -> str:
        """Nothing that could be added."""
        return self.tr("It contains no files")

    def stays(self) -> str:
        """Why dropping it there would do nothing."""
        return self.tr("It is already there")

    def bare(self) -> str:
        """Why nothing can be dropped on a clone without files."""
        return self.tr("This circle has no folder of files: nothing can be added here")

    def notes(self, drop: Drop, found: IncomingFiles | None, past: bool) -> list[str]:
        """What else is to be known before."""
        notes = []
        if isinstance(drop, VersionDrop):
            notes.append(self.tr("The previous version stays in the history"))
            ending, before = drop.source.suffix.lower(), Path(display(drop.path)).suffix.lower()
            if ending != before:
                words = self.tr("It is another kind of file: {ending}, not {before}")
                notes.append(words.format(ending=ending or "?", before=before or "?"))
        elif found is not None and found.existing and len(found.files) > 1:
            existing = self.tr("%Ln of them exist(s) already", "", len(found.existing))
            notes.append(self.tr("{count}: you will be asked").format(count=existing))
        if found is not None and found.large:
            notes.append(self.tr("%Ln very large file(s): you will be asked", "", len(found.large)))
        if found is not None and found.refused:
            notes.append(self.tr("%Ln name(s) cannot be kept", "", len(found.refused)))
        if past:
            notes.append(self.tr("It is added to the circle as it is today, not as it was then"))
        return notes


_SAID = DropMessages()


def words_for(drop: Drop, circle: str, found: IncomingFiles | None, *, past: bool) -> tuple[str, str]:
    """What dropping will do, and what else is to be known; ``found`` tells more once the files were looked at."""
    return _sentence(drop, circle, found), "\n".join(_SAID.notes(drop, found, past))


def _sentence(drop: Drop, circle: str, found: IncomingFiles | None) -> str:
    match drop:
        case VersionDrop(_, path):
            return _SAID.version(path)
        case FilesDrop(sources, folder):
            return _files(sources, display(folder) or circle, found)
        case BareDrop(folder, picture):
            return _SAID.add_bare(display(folder) or circle, picture)
        case MoveDrop(_, folder):
            return _SAID.move(drop, display(folder) or circle)
        case NothingDrop(bare):
            return _SAID.bare() if bare else _SAID.stays()
        case _:
            assert_never(drop)


def _files(sources: tuple[Path, ...], where: str, found: IncomingFiles | None) -> str:
    if found is None:
        return _SAID.add(sources[0].name, where) if len(sources) == 1 else _SAID.add_several(len(sources), where)
    if not found.files:
        return _SAID.empty()
    if len(found.files) == 1 and found.existing:
        return _SAID.version(next(iter(found.existing.values())))
    if len(found.files) == 1:
        return _SAID.add(display(found.files[0].path.rpartition("/")[2]), where)
    return _SAID.add_several(len(found.files), where)

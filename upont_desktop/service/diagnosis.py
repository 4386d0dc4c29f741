"""What the program stands on: versions, places, and what is missing. Qt is looked at from outside, never loaded."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from upont_desktop.domain.errors import UserError
from upont_desktop.index.engine import UnusableIndex, open_for_writing
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.git_program import check_git
from upont_desktop.service.registry import Registry

LIBRARIES = (
    "charset-normalizer",
    "defusedxml",
    "filelock",
    "gitpython",
    "keyring",
    "markdown-it-py",
    "platformdirs",
    "pycryptodome",
    "pygments",
    "pypdf",
    "pyyaml",
    "rapidfuzz",
    "sqlalchemy",
    "tinytag",
    "ziamath",
)
"""What the program asks for besides Qt, by the names of the packages."""


class FactGroup(StrEnum):
    """What a fact is about."""

    PROGRAM = "program"
    LIBRARY = "library"
    PLACE = "place"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a diagnosis. ``place`` is the part that tells of this person's computer, such as a folder."""

    group: FactGroup
    name: str
    value: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.value} ({self.place})" if self.value and self.place else self.value or self.place


@dataclass(frozen=True, slots=True)
class MissingRequirement:
    """What the program cannot do without: a sentence, whose ``{place}`` tells of this person's computer."""

    sentence: str
    place: str = ""

    def __str__(self) -> str:
        return self.sentence.format(place=f"“{self.place}”")

    @property
    def impersonal(self) -> str:
        """The sentence without the place."""
        return self.sentence.format(place="a folder")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """``facts`` for people who help, and what is ``missing``."""

    facts: tuple[Fact, ...]
    missing: tuple[MissingRequirement, ...]


_ABSENT = "not there"
Found = Iterator[Fact | MissingRequirement]


def diagnose(places: DataFolders, program: str) -> Diagnosis:
    """Look at everything. ``program`` is the version of the program itself. Never raises for what is wrong."""
    found = [*_program(program), *_git(), *_sqlite(), *_qt(), *_libraries(), *_places(places)]
    return Diagnosis(
        tuple(item for item in found if isinstance(item, Fact)),
        tuple(item for item in found if isinstance(item, MissingRequirement)),
    )


def _program(program: str) -> Found:
    yield Fact(FactGroup.PROGRAM, "uPont Desktop", program)
    yield Fact(FactGroup.PROGRAM, "Python", platform.python_version(), sys.executable)
    yield Fact(FactGroup.PROGRAM, "system", platform.platform())


def _git() -> Found:
    try:
        found = check_git()
    except UserError as error:
        yield Fact(FactGroup.PROGRAM, "git", str(error.values.get("found", _ABSENT)))
        yield MissingRequirement(str(error).replace("{", "{{").replace("}", "}}"))
        return
    yield Fact(FactGroup.PROGRAM, "git", found, shutil.which("git") or "")


def _sqlite() -> Found:
    """By making an index, with all that it needs of SQLite."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            with closing(open_for_writing(Path(folder) / "trial.sqlite")) as connection:
                said = connection.execute("SELECT sqlite_version()").fetchone()[0]
        except (UserError, UnusableIndex) as error:
            yield Fact(FactGroup.PROGRAM, "SQLite", _ABSENT)
            yield MissingRequirement("SQLite cannot make an index.", str(error))
            return
    yield Fact(FactGroup.PROGRAM, "SQLite", f"{said}, with full text search")


def _qt() -> Found:
    """The window can do without some of it, a picture of the window cannot."""
    found = _installed("pyside6-essentials")
    yield Fact(FactGroup.PROGRAM, "Qt (PySide6)", found or _ABSENT)
    spec = find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    if not folders:
        yield MissingRequirement("Qt is not installed: there is no window without PySide6.")
        return
    pdf = any(next(Path(folder).glob("QtPdf.*"), None) for folder in folders)
    yield Fact(FactGroup.PROGRAM, "QtPdf", "there" if pdf else _ABSENT)
    if not pdf:
        yield MissingRequirement("QtPdf is not installed: PDF files cannot be shown.")


def _libraries() -> Found:
    for name in LIBRARIES:
        found = _installed(name)
        yield Fact(FactGroup.LIBRARY, name, found or _ABSENT)
        if not found:
            yield MissingRequirement(f"The library {name} is not installed.")


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _places(places: DataFolders) -> Found:
    for name, folder in (("data", places.data), ("indexes", places.index("x").parent), ("log", places.log)):
        yield Fact(FactGroup.PLACE, name, "", str(folder))
        if not _writable(folder):
            yield MissingRequirement("{place} cannot be written.", str(folder))
    yield from _circles(places)
    free = shutil.disk_usage(_existing(places.cache)).free
    yield Fact(FactGroup.PLACE, "free space", f"{free // 10**6:,} MB")


def _circles(places: DataFolders) -> Found:
    try:
        known = Registry(places.circles).circles()
    except OSError as error:
        yield MissingRequirement(f"The list of circles cannot be read: {error.strerror}.")
        return
    yield Fact(FactGroup.PLACE, "circles", f"{len(known)} known")
    for circle in known:
        if not circle.path.is_dir():
            yield Fact(FactGroup.CIRCLE, f"circle {circle.slug}", _ABSENT, str(circle.path))


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above that is there."""
    return next((place for place in (folder, *folder.parents) if place.exists()), Path(folder.anchor))


def _writable(folder: Path) -> bool:
    place = _existing(folder)
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)

"""Everything as it was, in a zip file. Only plumbing that runs nothing."""

from __future__ import annotations

import os
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import DamagedClone, NoSuchVersion
from upont_desktop.domain.resource import EntryKind, Resource, entry_kind
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.objects import ObjectReader, TreeRecord, read_tree
from upont_desktop.repository.worktree import translated

_SUBMODULE = 0o160000
_STREAMED = 8_000_000  # bytes
_FIRST_YEAR = 1980  # zip knows no earlier date


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: from which ``commit``, how many ``files``; submodules are ``left_out``: they are no files."""

    commit: str
    files: int
    left_out: tuple[str, ...] = ()


def export(
    circle: Circle, revision: str, file: Path, progress: Callable[[int, int], None] = lambda _done, _whole: None
) -> Exported:
    """Write every file of a revision, with the bytes that git keeps, below the circle's name into a new zip file.

    No filter is run and no keyword replaced. ``progress`` is told how many of how many files are written; what it
    raises (``Cancelled``) ends the work. A file half written is removed.

    Raises :class:`NoSuchRevision`, :class:`AlreadyThere`, :class:`NotWritable`, :class:`NoSpace`.
    """
    repository = open_repository(circle.path)
    commit = repository.resolve(revision)
    moment = int(repository.git.text("show", "--no-patch", "--no-notes", "--format=%ct", commit))
    when = time.gmtime(moment)[:6]
    records = list(read_tree(repository.git, commit))
    whole = [record for record in records if record.mode != _SUBMODULE]
    when = when if when[0] >= _FIRST_YEAR else (_FIRST_YEAR, 1, 1, 0, 0, 0)
    with translated(file), _new_zip(file) as archive, ObjectReader(repository.git) as reader:
        for done, record in enumerate(whole):
            progress(done, len(whole))
            _write(reader, repository, archive, _entry(record, circle.slug, when), record)
    left_out = tuple(record.path for record in records if record.mode == _SUBMODULE)
    return Exported(commit, len(whole), left_out)


def save_version(circle: Circle, resource: Resource, file: Path) -> None:
    """Write one version to a file, in place of the one that is there, whatever its size; no filter is run.

    The file is there whole or not at all. Raises :class:`NoSuchVersion`, :class:`NotWritable`, :class:`NoSpace`,
    :class:`DamagedClone`.
    """
    if resource.blob is None or entry_kind(resource.mode) is EntryKind.SUBMODULE:
        raise NoSuchVersion(path=display(resource.rel_path), number=resource.version)
    repository = open_repository(circle.path)
    part = file.with_name(f".{file.name[:100]}.{os.getpid()}.part")
    try:
        with translated(file), part.open("wb") as writing:
            _stream(repository, resource.blob, writing)
        with translated(file):
            part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _stream(repository: Repository, oid: str, writing: IO[bytes]) -> None:
    with repository.git.start("cat-file", "blob", oid) as reading:
        assert reading.stdout is not None
        shutil.copyfileobj(reading.stdout, writing, 1 << 20)
    if reading.returncode:
        raise DamagedClone(path=str(repository.path), details=oid)


@contextmanager
def _new_zip(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        opened = file.open("xb")
    except FileExistsError as error:
        raise AlreadyThere(path=display(git_text(os.fsencode(file)))) from error
    try:
        with opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive:
            yield archive
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def _entry(record: TreeRecord, top: str, when: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    """A link is kept as a link, whose target is its content."""
    entry = zipfile.ZipInfo(f"{top}/{display(record.path)}", when)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = record.mode << 16
    entry.create_system = 3  # Unix: the attributes are a mode
    return entry


def _write(
    reader: ObjectReader, repository: Repository, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, record: TreeRecord
) -> None:
    """One file; a large one is streamed, by a process of its own."""
    if record.size is not None and record.size <= _STREAMED:
        archive.writestr(entry, reader.read(record.oid))
        return
    entry.file_size = record.size or 0
    with archive.open(entry, "w") as writing:
        _stream(repository, record.oid, writing)

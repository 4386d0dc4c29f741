"""Versions as files outside of the clone: everything as it was in a zip file, or one version."""

from __future__ import annotations

import os
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeAlias

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import ContentElsewhere, DamagedClone, NoSuchVersion
from upont_desktop.domain.resource import EntryKind, Resource, entry_kind
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.repository.checkout import CheckedOut, Checkout, Departure, attribute_files
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.lfs import LARGEST_POINTER, parse_pointer
from upont_desktop.repository.objects import ObjectReader, TreeRecord, read_tree
from upont_desktop.repository.trust import Answer, Setting, reading_settings
from upont_desktop.repository.worktree import translated

_SUBMODULE = 0o160000  # git's mode of a commit of another repository
_STREAMED = 8_000_000  # bytes
_FIRST_YEAR = 1980  # zip knows no earlier date


Trust: TypeAlias = Callable[[tuple[Setting, ...]], Answer]
"""What the person said of the programs that a clone names; see ``TrustAnswers.of``."""


def _unasked(_settings: tuple[Setting, ...]) -> Answer:
    return Answer.UNASKED


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: from which ``commit``, how many ``files``; submodules are ``left_out``: they are no files.

    Of the paths ``elsewhere``, only git-lfs's pointer was written, as the content is not on this computer; of those
    ``unfiltered``, what git keeps, as a filter that they ask for was not run.
    """

    commit: str
    files: int
    left_out: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    unfiltered: tuple[str, ...] = ()


def export(
    circle: Circle,
    revision: str,
    file: Path,
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
    trust: Trust = _unasked,
) -> ExportResult:
    """Write every file of a revision, as a checkout would, below the circle's name into a new zip file.

    As in a checkout, ``export-ignore`` leaves no file out and ``export-subst`` replaces nothing (gitattributes(5)).
    ``progress`` is told how many of how many files are written; what it raises (``Cancelled``) ends the work. A file
    half written is removed.

    Raises :class:`NoSuchRevision`, :class:`AlreadyThere`, :class:`NotWritable`, :class:`NoSpace`.
    """
    repository = open_repository(circle.path)
    commit = repository.resolve(revision)
    moment = int(repository.git.text("show", "--no-patch", "--no-notes", "--format=%ct", commit))
    when = time.gmtime(moment)[:6]
    records = list(read_tree(repository.git, commit))
    whole = [record for record in records if record.mode != _SUBMODULE]
    when = when if when[0] >= _FIRST_YEAR else (_FIRST_YEAR, 1, 1, 0, 0, 0)
    departed: dict[Departure, list[str]] = {kind: [] for kind in Departure}
    attributes = [record for record in whole if record.path.rpartition("/")[2] == ".gitattributes"]
    with (
        translated(file),
        _new_zip(file) as archive,
        ObjectReader(repository.git) as reader,
        Checkout(repository, attributes, *reading_settings(repository, trust)) as checkout,
    ):
        for done, written in enumerate(checkout.files(whole)):
            progress(done, len(whole))
            _write(reader, repository, archive, _entry(written.record, circle.slug, when), written)
            if written.departure is not None:
                departed[written.departure].append(written.record.path)
    left_out = tuple(record.path for record in records if record.mode == _SUBMODULE)
    elsewhere, unfiltered = (tuple(departed[kind]) for kind in (Departure.ELSEWHERE, Departure.UNFILTERED))
    return ExportResult(commit, len(whole), left_out, elsewhere, unfiltered)


def save_version(circle: Circle, resource: Resource, file: Path, trust: Trust = _unasked) -> bool:
    """Write one version to a file, as a checkout would, in place of the one that is there, whatever its size; whether
    all filters that it asks for were run.

    The file is there whole or not at all. Raises :class:`NoSuchVersion`, :class:`NotWritable`, :class:`NoSpace`,
    :class:`DamagedClone`, and :class:`ContentElsewhere` where git-lfs keeps the content and it is not here.
    """
    if resource.blob is None or entry_kind(resource.mode) is EntryKind.SUBMODULE:
        raise NoSuchVersion(path=display(resource.rel_path), number=resource.version)
    repository = open_repository(circle.path)
    with ObjectReader(repository.git) as reader:
        record = TreeRecord(resource.mode, resource.blob, reader.size(resource.blob), resource.rel_path)
    attributes = attribute_files(repository.git, resource.commit, resource.rel_path) if resource.commit else []
    part = file.with_name(f".{file.name[:100]}.{os.getpid()}.part")
    try:
        with Checkout(repository, attributes, *reading_settings(repository, trust)) as checkout:
            written = next(checkout.files([record]))
            if written.missing is not None:
                raise ContentElsewhere(path=display(resource.rel_path), size=written.missing.size)
            with translated(file), part.open("wb") as writing:
                _stream(repository, written, writing)
        with translated(file):
            part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return written.departure is None


def holds_pointer(place: Path) -> bool:
    """Whether a file on disk is git-lfs's pointer, and not the content that it stands for."""
    try:
        with place.open("rb") as stream:
            return parse_pointer(stream.read(LARGEST_POINTER + 1)) is not None
    except OSError:
        return False


def _stream(repository: Repository, written: CheckedOut, writing: IO[bytes]) -> None:
    if written.place is not None:
        with written.place.open("rb") as converted:
            shutil.copyfileobj(converted, writing, 1 << 20)
        return
    with repository.git.start("cat-file", "blob", written.record.oid) as reading:
        assert reading.stdout is not None
        shutil.copyfileobj(reading.stdout, writing, 1 << 20)
    if reading.returncode:
        raise DamagedClone(path=str(repository.path), details=written.record.oid)


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
    reader: ObjectReader, repository: Repository, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, written: CheckedOut
) -> None:
    """One file; a large one is streamed, by a process of its own."""
    record = written.record
    if written.place is None and record.size is not None and record.size <= _STREAMED:
        archive.writestr(entry, reader.read(record.oid))
        return
    entry.file_size = written.place.stat().st_size if written.place else record.size or 0
    with archive.open(entry, "w") as writing:
        _stream(repository, written, writing)

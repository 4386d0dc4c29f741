"""What a checkout would write: contents with the conversions that attributes ask for, outside of the work tree.

Line ends, encodings, ``$Id$`` and filters are git's own work (gitattributes(5)): ``checkout-index`` does it, in a
folder of ours that has the ``.gitattributes`` files of the commit and nothing else, so that what lies in the person's
work tree does not count. As in a checkout, ``export-ignore`` leaves nothing out and ``export-subst`` replaces nothing.

Git-lfs is not run, which would fetch: a pointer gives the content that the clone has. Of the other filters, those run
that the caller's git allows.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.lfs import LARGEST_POINTER, LfsPointer, LfsStore, parse_pointer
from upont_desktop.repository.objects import ObjectReader, TreeRecord
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import Entry, index_lines

_ATTRIBUTES = ("filter", "text", "eol", "crlf", "ident", "working-tree-encoding")
_NONE = frozenset({"unspecified", "unset"})
_FILES, _BYTES = 256, 1 << 26
"""Files that are converted at once, and their bytes before it: as much room as the temporary folder needs."""
_LFS = {"filter.lfs.clean": "", "filter.lfs.smudge": "", "filter.lfs.process": "", "filter.lfs.required": "false"}
_REGULAR = {0o100644, 0o100755}
_AUTOMATIC = {b"true", b"yes", b"on", b"1", b"input"}


class Departure(StrEnum):
    """Why a file is not what a checkout would write."""

    ELSEWHERE = "elsewhere"
    """Git-lfs keeps the content, and this clone has not fetched it: only its pointer is there."""
    UNFILTERED = "unfiltered"
    """A filter that the attributes ask for was not run, or failed."""


@dataclass(frozen=True, slots=True)
class CheckedOut:
    """One file: at ``place``, where it was converted or is git-lfs's; else the blob is what a checkout writes.

    ``missing`` is what git-lfs's pointer says where there is nothing but that.
    """

    record: TreeRecord
    place: Path | None = None
    departure: Departure | None = None
    missing: LfsPointer | None = None


class Checkout:
    """Checks out files of one tree, in a temporary folder that goes with this object."""

    def __init__(
        self, repository: Repository, attributes: Iterable[TreeRecord], settings: dict[str, str], untrusted: set[str]
    ) -> None:
        """``attributes`` are the tree's ``.gitattributes`` files; ``settings`` go on top of the clone's own, and
        switch off the filters named ``untrusted``.
        """
        self._repository = repository
        self._untrusted = untrusted
        self._folder = tempfile.TemporaryDirectory(prefix="upont-", ignore_cleanup_errors=True)
        self._tree = Path(self._folder.name) / "tree"
        self._out = Path(self._folder.name) / "out"
        self._index = Path(self._folder.name) / "index"
        self._tree.mkdir()
        self._objects = ObjectReader(repository.git)
        self._lfs = LfsStore(repository.common_dir)
        # The folder is no place where git would look for the clone: it was found, and found safe, before.
        self._git = Git(self._tree, more=tuple((settings | _LFS).items()))
        self._env = {"GIT_DIR": os.fspath(repository.git_dir), "GIT_WORK_TREE": os.fspath(self._tree)}
        self._env["GIT_INDEX_FILE"] = os.fspath(self._index)
        for record in attributes:
            self._write_attributes(record)

    def files(self, records: Iterable[TreeRecord]) -> Iterator[CheckedOut]:
        """The files in the order asked. What lies at a ``place`` of ours is gone when the next one is asked for."""
        for part in _parts(records):
            values = self._values([record.path for record in part if record.mode in _REGULAR])
            self._convert([record for record in part if values.get(record.path)])
            for record in part:
                filtered = values.get(record.path, "")
                place = self._out / os.fsdecode(git_bytes(record.path))
                converted = bool(filtered) and place.is_file() and not place.is_symlink()
                yield self._checked_out(record, filtered, place if converted else None)
                if converted:
                    place.unlink()

    def close(self) -> None:
        """Remove the folder, end the process that reads objects."""
        self._objects.close()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # --- one file -----------------------------------------------------------------------------------------------------

    def _checked_out(self, record: TreeRecord, filtered: str, place: Path | None) -> CheckedOut:
        pointer = self._pointer(record)
        if pointer is not None:
            found = self._lfs.find(pointer)
            if found is None:
                return CheckedOut(record, place, Departure.ELSEWHERE, pointer)
            return CheckedOut(record, found)
        refused = filtered in self._untrusted or (bool(filtered) and place is None)
        return CheckedOut(record, place, Departure.UNFILTERED if refused else None)

    def _pointer(self, record: TreeRecord) -> LfsPointer | None:
        if record.mode not in _REGULAR or record.size is None or record.size > LARGEST_POINTER:
            return None
        return parse_pointer(self._objects.read(record.oid))

    # --- git's conversions --------------------------------------------------------------------------------------------

    def _write_attributes(self, record: TreeRecord) -> None:
        parts = record.path.split("/")
        if record.mode not in _REGULAR or any(part in {"", ".", ".."} or part.lower() == ".git" for part in parts):
            return
        place = self._tree / os.fsdecode(git_bytes(record.path))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(self._objects.read(record.oid))

    def _values(self, paths: Sequence[str]) -> dict[str, str]:
        """For each path that git converts, the filter that its attributes name, or ``-`` where there is none."""
        data = b"".join(git_bytes(path) + b"\0" for path in paths)
        raw = self._git.run("check-attr", "-z", "--stdin", *_ATTRIBUTES, data=data, env=self._env) if paths else b""
        values = git_text(raw).split("\0")[:-1]
        found = dict.fromkeys(paths, "-") if self._automatic() else {}
        for path, name, value in zip(values[0::3], values[1::3], values[2::3], strict=True):
            if name == "filter" and value not in _NONE and value != "lfs":
                found[path] = value
            elif value not in _NONE and name != "filter":
                found.setdefault(path, "-")
        return found

    def _automatic(self) -> bool:
        """Whether ``core.autocrlf`` converts without any attribute."""
        _, said = self._git.attempt("config", "--get", "core.autocrlf", accept=(0, 1), env=self._env)
        return said.strip().lower() in _AUTOMATIC

    def _convert(self, records: Sequence[TreeRecord]) -> None:
        """Write the files as git does; one that it cannot write is left out."""
        if not records:
            return
        self._index.unlink(missing_ok=True)
        entries = {record.path: Entry(record.mode, record.oid) for record in records}
        lines = index_lines(entries, self._repository.null_hash)
        asked = b"".join(git_bytes(record.path) + b"\0" for record in records)
        options = ("-f", "-z", "--stdin", f"--prefix={os.fspath(self._out)}/")
        try:
            self._git.run("update-index", "--add", "-z", "--index-info", data=lines, env=self._env)
            self._git.attempt("checkout-index", *options, data=asked, env=self._env, accept=range(256))
        except UserError:  # a path that git does not take: one at a time, so that the others are converted
            if len(records) > 1:
                for record in records:
                    self._convert([record])


def _parts(records: Iterable[TreeRecord]) -> Iterator[list[TreeRecord]]:
    part: list[TreeRecord] = []
    room = _BYTES
    for record in records:
        room -= record.size or 0
        if part and (room < 0 or len(part) == _FILES):
            yield part
            part, room = [], _BYTES - (record.size or 0)
        part.append(record)
    if part:
        yield part


def attribute_files(git: Git, commit: str, path: str) -> list[TreeRecord]:
    """The ``.gitattributes`` files of a commit that say something of ``path``."""
    folders = path.split("/")[:-1]
    names = ["/".join((*folders[:depth], ".gitattributes")) for depth in range(len(folders) + 1)]
    raw = git.run("ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--", *names)
    records = (record.partition(b"\t") for record in raw.split(b"\0")[:-1])
    return [
        TreeRecord(int(head.split()[0], 8), head.split()[2].decode(), None, git_text(name)) for head, _, name in records
    ]

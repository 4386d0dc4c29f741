"""The person's own index: read at some paths, and given new entries at exactly these; nothing else in it changes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.repository.worktree import Entry, index_lines

_FEW = 200  # paths that fit a command line
_SKIPPED = "S"  # what git-ls-files(1) says of an entry that a sparse checkout leaves out of the work tree


@dataclass(frozen=True, slots=True)
class StagedState:
    """What is staged at some paths (one in conflict has the mode 0), and which a sparse checkout leaves out on disk."""

    entries: Mapping[str, Entry]
    left_out: frozenset[str]


class UserIndex:
    """The index of a work tree; whoever changes it holds git's lock on it (``repository/locks.py``)."""

    def __init__(self, git: Git, git_dir: Path, state: StateFolder, null: str) -> None:
        """``null`` is the hash of nothing."""
        self._git = git
        self._file = git_dir / "index"
        self._next = state.next_index
        self._null = null

    def staged(
        self, paths: Iterable[str], left_out: Iterable[str] = (), env: Mapping[str, str] | None = None
    ) -> StagedState:
        """What the index says of these paths. Git reads all of its index for it, however few they are.

        ``left_out`` are those that are to be left out on disk from now on; ``env`` may name another index.
        """
        wanted = set(paths)
        few = sorted(wanted) if len(wanted) <= _FEW else []
        entries: dict[str, Entry] = {}
        skipped = set(left_out)
        for record in git_text(self._git.run("ls-files", "-s", "-t", "-z", "--", *few, env=env)).split("\0")[:-1]:
            head, _, path = record.partition("\t")
            tag, mode, oid, number = head.split(" ")
            if path in wanted:
                entries[path] = Entry(int(mode, 8) if number == "0" else 0, oid)
                if tag == _SKIPPED:
                    skipped.add(path)
        return StagedState(entries, frozenset(skipped))

    def copy_aside(self) -> None:
        """Copy the index to the next one, which also takes the room on the disk that this will need."""
        self._next.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            shutil.copyfile(self._file, self._next)

    def prepare(self, entries: Mapping[str, Entry | None], left_out: Iterable[str]) -> None:
        """Give the next index, copied aside before, these entries, once the files are in their places.

        ``left_out`` stay out of the work tree. The times of the files, by which git knows that they are unchanged,
        come along where they can: git-status(1) finds them out by itself, but looks into each file for it.
        """
        skipped = [path for path in left_out if entries.get(path) is not None]
        if not entries:
            self._next.unlink(missing_ok=True)
        elif skipped or not self._read_from_disk(entries):
            self._write(entries, skipped)

    def install(self) -> None:
        """Put the prepared index in place, if there is one."""
        if self._next.exists():
            self._next.replace(self._file)

    def _read_from_disk(self, entries: Mapping[str, Entry | None]) -> bool:
        """Let git take the entries from the files, with their times: all of its index is written once, not twice.

        Somebody may have edited a file since it was put in place: whether git found what it should is looked at after.
        """
        paths = b"".join(git_bytes(path) + b"\0" for path in entries)
        options = ("--add", "--remove", "--replace", "--info-only", "-z", "--stdin")
        code, _ = self._git.attempt("update-index", *options, data=paths, accept=range(256), env=self._env)
        found = StagedState({}, frozenset()) if code else self.staged(entries, env=self._env)
        if found == StagedState({path: entry for path, entry in entries.items() if entry}, frozenset()):
            return True
        self.copy_aside()
        return False

    def _write(self, entries: Mapping[str, Entry | None], skipped: Iterable[str]) -> None:
        """Write the entries as they are given, then the times of their files where these are as they should be."""
        self._run("update-index", "--add", "--replace", "-z", "--index-info", data=index_lines(entries, self._null))
        if skipped:
            data = b"".join(git_bytes(path) + b"\0" for path in skipped)
            self._run("update-index", "--skip-worktree", "-z", "--stdin", data=data)
        there = b"".join(git_bytes(path) + b"\0" for path, entry in entries.items() if entry is not None)
        if there:  # other entries are left as they are: looking at them costs a look at every file
            options = ("--refresh", "--ignore-errors", "--pathspec-from-file=-", "--pathspec-file-nul")
            self._git.attempt("add", *options, data=there, accept=range(256), env=self._env)

    @property
    def _env(self) -> dict[str, str]:
        return {"GIT_INDEX_FILE": os.fspath(self._next)}

    def _run(self, *arguments: str, data: bytes) -> None:
        self._git.run(*arguments, data=data, env=self._env)

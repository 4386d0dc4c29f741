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

    def __init__(self, git: Git, git_dir: Path, desk: StateFolder, null: str) -> None:
        """``null`` is the hash of nothing."""
        self._git = git
        self._file = git_dir / "index"
        self._next = desk.next_index
        self._null = null
        self._fresh: list[str] = []

    def staged(self, paths: Iterable[str], left_out: Iterable[str] = ()) -> StagedState:
        """What the index says of these paths. Git reads all of its index for it, however few they are.

        ``left_out`` are those that are to be left out on disk from now on.
        """
        wanted = set(paths)
        few = sorted(wanted) if len(wanted) <= _FEW else []
        entries: dict[str, Entry] = {}
        skipped = set(left_out)
        for record in git_text(self._git.run("ls-files", "-s", "-t", "-z", "--", *few)).split("\0")[:-1]:
            head, _, path = record.partition("\t")
            tag, mode, oid, number = head.split(" ")
            if path in wanted:
                entries[path] = Entry(int(mode, 8) if number == "0" else 0, oid)
                if tag == _SKIPPED:
                    skipped.add(path)
        return StagedState(entries, frozenset(skipped))

    def prepare(self, entries: Mapping[str, Entry | None], left_out: Iterable[str]) -> None:
        """Write the next index aside, with these entries; ``left_out`` stay out of the work tree."""
        self._next.unlink(missing_ok=True)
        self._fresh = [path for path, entry in entries.items() if entry is not None]
        if not entries:
            return
        with suppress(FileNotFoundError):
            shutil.copyfile(self._file, self._next)
        lines = index_lines(entries, self._null)
        self._run("update-index", "--add", "--replace", "-z", "--index-info", data=lines)
        skipped = [path for path in left_out if entries.get(path) is not None]
        if skipped:
            data = b"".join(git_bytes(path) + b"\0" for path in skipped)
            self._run("update-index", "--skip-worktree", "-z", "--stdin", data=data)

    def install(self) -> None:
        """Put the prepared index in place, if there is one, once the files are in theirs.

        What git remembers of the new entries' files (their times) is brought up to date first, which may fail without
        harm: git-status(1) does it too. Other entries are left as they are: looking at them costs a look at every file.
        """
        if self._next.exists():
            if self._fresh:
                paths = b"".join(git_bytes(path) + b"\0" for path in self._fresh)
                options = ("--refresh", "--ignore-errors", "--pathspec-from-file=-", "--pathspec-file-nul")
                self._git.attempt("add", *options, data=paths, accept=range(256), env=self._env)
            self._next.replace(self._file)

    @property
    def _env(self) -> dict[str, str]:
        return {"GIT_INDEX_FILE": os.fspath(self._next)}

    def _run(self, *arguments: str, data: bytes) -> None:
        self._git.run(*arguments, data=data, env=self._env)

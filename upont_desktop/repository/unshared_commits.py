"""Commits that nobody else has yet, made anew without some paths."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import Entry, index_lines


class UnsharedCommits:
    """The commits of ``tip`` that no remote was seen to have."""

    def __init__(self, git: Git, tip: str, null_hash: str) -> None:
        self._git, self._tip, self._null = git, tip, null_hash
        self._new: dict[str, str | None] = {}

    def without(self, wanted: Mapping[str, Entry | None]) -> str | None:
        """The tip as it would be had paths always had these entries (none); ``None`` where no commit is left."""
        return self.changed(lambda _: wanted)

    def changed(self, wanted: Callable[[str], Mapping[str, Entry | None]]) -> str | None:
        """The tip as it would be had each commit the entries that ``wanted`` says of it; ``None`` where no commit is
        left.

        Author, dates and message of each commit stay; one that changed nothing else is left out. A signature does not
        stay, as it was given for something else.
        """
        listed = self._git.text("rev-list", "--reverse", "--topo-order", self._tip, "--not", "--remotes")
        for commit in filter(None, listed.split("\n")):
            self._new[commit] = self._made_anew(commit, wanted(commit))
        return self._new.get(self._tip, self._tip)

    def _made_anew(self, commit: str, wanted: Mapping[str, Entry | None]) -> str | None:
        head, gap, message = self._git.run("cat-file", "commit", commit).partition(b"\n\n")
        fields = _unfolded(head)
        old = [field[7:].decode() for field in fields if field.startswith(b"parent ")]
        parents = list(dict.fromkeys(new for one in old if (new := self._new.get(one, one)) is not None))
        before, tree = self._git.text("rev-parse", f"{commit}^{{tree}}"), self._tree(commit, wanted)
        if tree == before and parents == old:
            return commit
        if tree != before and len(parents) < 2 and self._changes_nothing(tree, parents):
            return parents[0] if parents else None
        kept = [field for field in fields if not field.startswith((b"tree ", b"parent ", b"gpgsig"))]
        anew = [b"tree " + tree.encode(), *(b"parent " + parent.encode() for parent in parents), *kept]
        made = self._git.run("hash-object", "-t", "commit", "-w", "--stdin", data=b"\n".join(anew) + gap + message)
        return made.decode().strip()

    def _changes_nothing(self, tree: str, parents: list[str]) -> bool:
        if parents:
            return self._git.text("rev-parse", f"{parents[0]}^{{tree}}") == tree
        return not self._git.run("ls-tree", tree)

    def _tree(self, commit: str, wanted: Mapping[str, Entry | None]) -> str:
        """Its tree with the wanted entries."""
        with tempfile.TemporaryDirectory(prefix="upont-") as folder:
            env = {"GIT_INDEX_FILE": os.fspath(Path(folder) / "index")}
            self._git.run("read-tree", commit, env=env)
            self._git.run("update-index", "--add", "-z", "--index-info", data=index_lines(wanted, self._null), env=env)
            return self._git.run("write-tree", env=env).decode().strip()


def _unfolded(head: bytes) -> list[bytes]:
    """The fields of a commit, each with the lines that go on with it (gitformat-signature(5))."""
    fields: list[bytes] = []
    for line in head.split(b"\n"):
        if line.startswith(b" ") and fields:
            fields[-1] += b"\n" + line
        else:
            fields.append(line)
    return fields

"""Random changes of two or three people from one base, made with plain git, and what sharing them must keep."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

from tests.support.plain_git import git, git_bytes
from upont_desktop.domain.conflict import Choice, Conflict
from upont_desktop.service.operations import OperationContext, ShareResult, share

PATHS = ("a.txt", "d/b.txt", "d/c.txt", "d/sub/e.txt", "long.txt", "f", "link")
NAMES = (
    *("a.txt", "A.txt", "d", "d/b.txt", "d/new.txt", "d/sub", "e", "e/b.txt", "f", "f/x", "z"),
    *("\u00e9.txt", "e\u0301.txt", "g/h", "D"),
)
LINK = "120000"
WRITTEN = {"add": ("100644", "{to}"), "link": (LINK, "{to}"), "program": ("100755", "{to}")}
"""Changes that write a new file: its mode, and its path."""
LONG = tuple(f"line {number}" for number in range(12))

Tree = dict[str, tuple[str, bytes]]
"""What stands at each path: git's mode, and the content."""


@dataclass(frozen=True)
class Change:
    """One change; ``mark`` makes the content that it writes unlike any other."""

    kind: str
    path: str
    to: str
    mark: int

    def apply(self, tree: Tree, who: str) -> None:
        """Change a tree; nothing happens where it cannot be."""
        unique = f"{who} {self.mark}".encode()
        if self.kind in WRITTEN:
            mode, path = WRITTEN[self.kind]
            put(tree, path.format(to=self.to), (mode, unique if mode == LINK else unique + b"\n"))
        elif self.kind.endswith("folder"):
            self._apply_to_folder(tree)
        elif self.path in tree:
            self._apply_to_file(tree, unique)

    def _apply_to_folder(self, tree: Tree) -> None:
        gone = {path: tree.pop(path) for path in below(tree, self.path)}
        for path, entry in gone.items() if self.kind == "move folder" else ():
            put(tree, self.to + path[len(self.path) :], entry)

    def _apply_to_file(self, tree: Tree, unique: bytes) -> None:
        mode, content = tree.pop(self.path)
        lines = content.split(b"\n")
        if self.kind == "edit":
            tree[self.path] = (mode, unique if mode == LINK else unique + b"\n")
        elif self.kind == "line":
            at = self.mark % max(1, len(lines) - 1)
            tree[self.path] = (mode, b"\n".join([*lines[:at], unique, *lines[at + 1 :]]))
        elif self.kind == "mode":
            tree[self.path] = (mode if mode == LINK else "100755", content)
        elif self.kind == "move":
            put(tree, self.to, (mode, content))
        elif self.kind == "folder for file":
            put(tree, f"{self.path}/inside.txt", ("100644", unique + b"\n"))


def below(tree: Mapping[str, object], folder: str) -> list[str]:
    """The paths in a folder."""
    return [path for path in tree if path.startswith(f"{folder}/")]


def put(tree: Tree, path: str, entry: tuple[str, bytes]) -> None:
    """Put something at a path; what is in its way goes, as it does on a disk."""
    for other in [*below(tree, path), *(one for one in tree if path.startswith(f"{one}/"))]:
        del tree[other]
    tree[path] = entry


KINDS = (*WRITTEN, "edit", "line", "mode", "delete", "move", "folder for file", "delete folder", "move folder")
change = st.builds(
    Change,
    kind=st.sampled_from(KINDS),
    path=st.sampled_from((*PATHS, "d", "d/sub")),
    to=st.sampled_from(NAMES),
    mark=st.integers(0, 10**6),
)
changes = st.lists(change, min_size=1, max_size=4)
choices = st.lists(st.sampled_from(list(Choice)), min_size=3, max_size=3)


def base_tree() -> Tree:
    """Every file has one line that no other has; one has many."""
    tree: Tree = {path: ("100644", f"base of {path}\n".encode()) for path in PATHS}
    tree["long.txt"] = ("100644", "".join(f"{line}\n" for line in LONG).encode())
    tree["link"] = ("120000", b"a.txt")
    return tree


def commit_tree(folder: Path, tree: Tree, parents: Sequence[str]) -> str:
    """A commit of exactly this tree on the branch; the work tree follows."""
    stream = [b"commit refs/heads/main\ncommitter Drawn <drawn@example.org> 1700000000 +0000\ndata 5\ndrawn\n"]
    stream += [b"from %s\n" % parents[0].encode()] if parents else []
    stream.append(b"deleteall\n")
    for path, (mode, content) in tree.items():
        quoted = '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
        stream.append(f"M {mode} inline {quoted}\ndata {len(content)}\n".encode() + content + b"\n")
    git(folder, "fast-import", "--quiet", "--force", data=b"".join(stream))
    git(folder, "reset", "--quiet", "--hard")
    return git(folder, "rev-parse", "HEAD")


def tree_of(folder: Path, commit: str = "HEAD") -> dict[str, tuple[str, str]]:
    """Mode and object of each path."""
    found = {}
    for record in git_bytes(folder, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")[:-1]:
        head, _, path = record.partition(b"\t")
        mode, _, oid = os.fsdecode(head).split(" ")
        found[path.decode("utf-8", "surrogateescape")] = (mode, oid)
    return found


def contents_of(folder: Path, oids: set[str]) -> dict[str, bytes]:
    """The contents of some objects."""
    ordered = sorted(oids)
    printed = git_bytes(folder, "cat-file", "--batch", data="".join(f"{oid}\n" for oid in ordered).encode())
    found, at = {}, 0
    for oid in ordered:
        end = printed.index(b"\n", at)
        size = int(printed[at:end].split(b" ")[2])
        found[oid] = printed[end + 1 : end + 1 + size]
        at = end + 2 + size
    return found


def share_whole(place: OperationContext, chosen: Sequence[Choice]) -> tuple[ShareResult, dict[Conflict, Choice]]:
    """Share; answer each conflict, one after the other, with the drawn choices."""
    done = share(place)
    if not done.conflicts:
        return done, {}
    answers = {one: chosen[number % len(chosen)] for number, one in enumerate(done.conflicts)}
    again = share(place, {conflict.path: choice for conflict, choice in answers.items()})
    assert again.conflicts == ()
    return again, answers


class Outcome:
    """What a sharing should have kept: the sentence about it, said again without the program's code.

    A content of a tip may be absent only if that side had it from the base at the same path (the other deleted or
    changed it), if a conflict named it and the other side was chosen, if all that was written in it stands in the
    result by lines, or if it was only moved while the other side gave the file another content.
    """

    def __init__(self, folder: Path, mine: str, theirs: str, result: str = "HEAD") -> None:
        base = git(folder, "merge-base", mine, theirs)
        self.base, self.result = tree_of(folder, base), tree_of(folder, result)
        self.tips = {Choice.MINE: tree_of(folder, mine), Choice.THEIRS: tree_of(folder, theirs)}
        trees = (self.base, self.result, *self.tips.values())
        self.contents = contents_of(folder, {oid for tree in trees for _, oid in tree.values()})
        self.there = {oid for _, oid in self.result.values()}
        self.lines = self._lines(self.result)

    def _lines(self, tree: Mapping[str, tuple[str, str]]) -> set[bytes]:
        return {line for _, oid in tree.values() for line in self.contents[oid].split(b"\n")}

    def lost(self, answers: Mapping[Conflict, Choice]) -> list[str]:
        """What the result should hold and does not."""
        known = self._lines(self.base)
        missing = []
        for side, tip in self.tips.items():
            (other,) = self.tips.keys() - {side}
            given = given_up(answers, side)
            for path, (_, oid) in tip.items():
                if oid in self.there or self.base.get(path, ("", ""))[1] == oid or (path, oid) in given:
                    continue
                new = set(self.contents[oid].split(b"\n")) - known
                if not (new <= self.lines if new else self._is_superseded(oid, self.tips[other])):
                    missing.append(f"{side}: {path} {self.contents[oid]!r}")
        return missing

    def _is_superseded(self, oid: str, other: Mapping[str, tuple[str, str]]) -> bool:
        return any(one == oid and other.get(path, ("", oid))[1] != oid for path, (_, one) in self.base.items())


def given_up(answers: Mapping[Conflict, Choice], side: Choice) -> set[tuple[str, str]]:
    """What a person saw on this side and did not choose."""
    return {
        (entry.path, entry.oid)
        for conflict, choice in answers.items()
        if choice not in {Choice.BOTH, side}
        for entry in (conflict.mine if side is Choice.MINE else conflict.theirs)
    }

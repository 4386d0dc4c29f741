"""Merging two commits in memory: what ``git merge-tree --write-tree -z`` prints, parsed (``git-merge-tree(1)``).

The output is the tree, then for each path in conflict ``<mode> <object> <stage>TAB<path>``, an empty record, and for
each message the number of its paths, the paths, its type (a text that git keeps stable) and a sentence for people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import Entry

BASE, MINE, THEIRS = 1, 2, 3  # the stages, as in git's index

# The person's own settings would change what is found: a file follows the folder that the other side renamed, always.
_SETTINGS = ("-c", "merge.directoryRenames=true", "-c", "merge.renames=true", "-c", "merge.renormalize=false")


@dataclass(frozen=True, slots=True)
class StageEntry:
    """One side (``stage``) of a path in conflict. The path may be git's own invention, and the object a merged text."""

    path: str
    stage: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class MergeMessage:
    """What git says of some paths. ``kind`` is its stable type, such as ``CONFLICT (contents)``."""

    kind: str
    paths: tuple[str, ...]
    text: str

    @property
    def is_conflict(self) -> bool:
        """Whether git left something undecided."""
        return self.kind.startswith(("CONFLICT", "ERROR"))


@dataclass(frozen=True, slots=True)
class MergedTrees:
    """The outcome: ``tree`` holds git's marks wherever ``stages`` are; both were given to git as commits."""

    tree: str
    stages: tuple[StageEntry, ...]
    messages: tuple[MergeMessage, ...]


def merge_trees(git: Git, mine: str, theirs: str) -> MergedTrees:
    """Merge two commits without touching a file or a ref; unrelated ones too, as if they began with nothing.

    Git names what it invents after the two commits: ``path~<commit>`` (:func:`invented_from`).
    """
    options = ("--write-tree", "-z", "--messages", "--allow-unrelated-histories")
    _, raw = git.attempt(*_SETTINGS, "merge-tree", *options, mine, theirs, accept=(0, 1))
    return parse_merge(raw)


def parse_merge(raw: bytes) -> MergedTrees:
    """What ``git merge-tree -z`` printed, as trees, conflicts and messages."""
    records = iter(git_text(raw).split("\0"))
    tree = next(records)
    stages = tuple(_stages(records))
    return MergedTrees(tree, stages, tuple(_messages(records)))


def _stages(records: Iterator[str]) -> Iterator[StageEntry]:
    for record in records:
        if not record:
            return
        head, _, path = record.partition("\t")
        mode, oid, stage = head.split(" ")
        if int(mode, 8):  # git 2.39 may name an entry that it has not, with no mode and no object
            yield StageEntry(path, int(stage), Entry(int(mode, 8), oid))


def _messages(records: Iterator[str]) -> Iterator[MergeMessage]:
    for number in records:
        if not number.isdigit():
            return
        paths = tuple(next(records) for _ in range(int(number)))
        yield MergeMessage(next(records), paths, next(records).strip())


def invented_from(path: str, *commits: str) -> str:
    """The path that git made ``path~<commit>`` (or ``path~<commit>_0``) from; the path itself where it did not."""
    for commit in commits:
        before, mark, after = path.rpartition(f"~{commit}")
        if mark and (not after or (after[0] == "_" and after[1:].isdigit())):
            return before
    return path


def merge_bases(git: Git, mine: str, theirs: str) -> tuple[str, ...]:
    """The commits that both sides began with: several after criss-cross merges, none for unrelated histories."""
    return tuple(git.attempt("merge-base", "--all", mine, theirs, accept=(0, 1))[1].decode().split())


def moves_between(git: Git, old: str, new: str) -> dict[str, str]:
    """Where each moved path came from, as git's merge looks for it (half of the content is enough)."""
    options = ("-r", "-z", "-M50%", "--diff-filter=R", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv")
    records = iter(git_text(git.run("diff-tree", *options, old, new)).split("\0")[:-1])
    found: dict[str, str] = {}
    for _head in records:
        source, target = next(records), next(records)
        found[target] = source
    return found

"""What the history of a clone means by the rule of ARCHITECTURE, section 3: the judge of the index.

Slow and obvious on purpose, and straight from git: `rev-list --parents` for the graph, `diff-tree` against every parent
for the changes. Nothing of the package is used. Whole trees are kept as dictionaries, one for each commit.

Where section 3 can be read in two ways, this is the reading taken:

*A commit changes what is new in it.* Moves are found among the versions that a commit makes. A merge that takes a
deletion from one side does not delete, so what it adds by itself is no move from there.

*New for a move, and for a trailer,* means absent from the first parent: a path that stood there long ago, or stands in
another parent, can still be moved to. *New for a copy* means that no parent's reader sees any version of it, not even
its deletion: a path that comes back with content that stands elsewhere is the same resource again, no fork.

*Which wins:* a move by content, then a trailer, then a return, then a copy, then a move with edits.

*A move with edits* is what `diff-tree -M` says against the first parent, of paths that the commit deletes (and that no
exact move took) and adds (without any earlier version, and no fork), whose contents differ: where they are the same,
the rule above has spoken. Pairs are taken in order of the new path. It counts in numbers as any move does.

*Where several moves fit,* all possible pairs are ranked (same file name, nearest folder, new path, old path) and taken
from the best on, each path once. The distance between two folders is the number of steps up and down between them.

*A copy* is looked for in the trees of the parents, in their order: among the paths that hold the blob there, first
those that the commit leaves alone, else those that it deletes (and that no move has taken); failing that, among the
paths that held it earlier, as far back as `previous` leads at the same path, and then from their newest version with
that content. The best by file name, folder, path. A blob at more than eight paths of the parent ends the search.

*Eight paths* are counted in the tree of the (first) parent, in which the blob already stands.

*merged* leaves out what is the same as `previous`, or said already, and what no reader of that parent sees. The first
version of a fork has none.

*The kind of change* is, in this order: deleted, moved, forked (by trailer), added, restored (its previous version is a
deletion), retyped (file, executable, link, submodule), modified. A path that a merge has from its other parents only,
and changed, is modified, or restored where these had deleted it.

*Several trailers without a path of their own:* each new path takes the one that fits it best, as for moves.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

from tests.support.plain_git import git_bytes

Tree: TypeAlias = Mapping[bytes, tuple[int, str]]
"""Path → mode and object of everything that a commit holds."""

_EMPTY = {
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
}
_NOT_HISTORY = ("replace", "notes", "bisect", "worktree", "rewritten", "prefetch")
_ORIGIN = re.compile(rb"[a-z0-9-]*:(.+)@([0-9a-f]{40}|[0-9a-f]{64})")


class Name(NamedTuple):
    """What names a version on every clone: the path, and the commit that made it."""

    path: bytes
    commit: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version, by the rule. Mode 0 and no blob for a deletion."""

    mode: int
    blob: str | None
    number: int
    change: str
    previous: Name | None = None
    merged: tuple[Name, ...] = ()


class Origin(NamedTuple):
    """What a `Forked-from` trailer says."""

    path: bytes
    commit: str
    paths: tuple[bytes, ...]


@dataclass(slots=True)
class Judgement:
    """Everything that the rule says of a clone.

    `trees` and `seen` are by commit; `seen` gives V(C, p), the version that a reader of C sees at p, deletions
    included. Both are empty when they were not to be kept. `order` is the order of display.
    """

    parents: dict[str, tuple[str, ...]]
    order: list[str] = field(default_factory=list)
    on_head: set[str] = field(default_factory=set)
    versions: dict[Name, Version] = field(default_factory=dict)
    trees: dict[str, Tree] = field(default_factory=dict)
    seen: dict[str, dict[bytes, Name]] = field(default_factory=dict)


def judge(clone: Path, *, keep: bool = True) -> Judgement:
    """Apply the rule to every commit of a clone; without `keep`, what readers see is dropped as soon as it can be."""
    parents = read_parents(clone)
    judgement = Judgement(parents, order_of_display(clone, parents), reachable(clone, "HEAD"))
    _Judge(clone, judgement, read_origins(clone, parents)).run(keep=keep)
    return judgement


# --- the graph, from git ----------------------------------------------------------------------------------------------


def git(clone: Path, *arguments: str, data: bytes = b"") -> bytes:
    return git_bytes(clone, *arguments, data=data, environment={"GIT_NO_REPLACE_OBJECTS": "1", "LC_ALL": "C"})


def read_parents(clone: Path) -> dict[str, tuple[str, ...]]:
    """Every commit that a ref or HEAD reaches, with its parents; one that is named twice counts once."""
    excluded = [f"--exclude=refs/{name}/*" for name in _NOT_HISTORY]
    lines = git(clone, "rev-list", "--parents", *excluded, "--all").decode().splitlines()
    return {commit: tuple(dict.fromkeys(parents)) for commit, *parents in map(str.split, lines)}


def reachable(clone: Path, revision: str) -> set[str]:
    """The commits that a revision reaches; none where it is none."""
    if subprocess.run(
        ["git", "-C", str(clone), "rev-parse", "-q", "--verify", revision], capture_output=True
    ).returncode:
        return set()
    return set(git(clone, "rev-list", revision).decode().split())


def order_of_display(clone: Path, parents: Mapping[str, Sequence[str]]) -> list[str]:
    """Children before parents, else by commit date, newest first, else by hash: each time the best that is ready."""
    dates = read_dates(clone, parents)
    waiting = dict.fromkeys(parents, 0)
    for commit in parents:
        for parent in parents[commit]:
            waiting[parent] += 1
    ready = [commit for commit in parents if not waiting[commit]]
    order: list[str] = []
    while ready:
        commit = min(ready, key=lambda name: (-dates[name], name))
        ready.remove(commit)
        order.append(commit)
        for parent in parents[commit]:
            waiting[parent] -= 1
            if not waiting[parent]:
                ready.append(parent)
    return order


def read_commits(clone: Path, commits: Mapping[str, object]) -> Iterator[tuple[str, bytes]]:
    """The text of commit objects, exactly."""
    raw = git(clone, "cat-file", "--batch", data="".join(f"{commit}\n" for commit in commits).encode())
    at = 0
    for commit in commits:
        header, _, _ = raw[at : at + 200].partition(b"\n")
        start = at + len(header) + 1
        at = start + int(header.split()[2]) + 1
        yield commit, raw[start : at - 1]


def read_dates(clone: Path, commits: Mapping[str, object]) -> dict[str, int]:
    """The committer's dates, in seconds since 1970."""
    found = ((commit, re.search(rb"\ncommitter .*> (-?\d+) ", text)) for commit, text in read_commits(clone, commits))
    return {commit: int(date[1]) if date else 0 for commit, date in found}


def read_origins(clone: Path, commits: Mapping[str, object]) -> dict[str, list[Origin]]:
    """The `Forked-from` trailers of every commit that has some."""
    found: dict[str, list[Origin]] = {}
    for commit, text in read_commits(clone, commits):
        message = text.partition(b"\n\n")[2]
        if b"Forked-from" in message:
            for line in message.strip().split(b"\n\n")[-1].split(b"\n"):
                key, _, value = line.partition(b": ")
                origins = found.setdefault(commit, [])
                if key == b"Forked-from" and (origin := _ORIGIN.fullmatch(value)):
                    origins.append(Origin(origin[1], origin[2].decode(), ()))
                elif key == b"Forked-path" and origins:
                    origins[-1] = origins[-1]._replace(paths=(*origins[-1].paths, value))
    return found


def read_changes(clone: Path, pairs: Sequence[tuple[str, str]]) -> Iterator[dict[bytes, tuple[int, str]]]:
    """What each commit changed against a parent (`""` for nothing), as path → entry; mode 0 where it has none."""
    asked = "".join(f"{commit} {parent}\n" if parent else f"{commit}\n" for commit, parent in pairs)
    command = ["diff-tree", "--stdin", "-r", "--root", "--always", "--raw", "-z", "--no-abbrev", "--no-renames"]
    tokens = iter(git(clone, *command, data=asked.encode()).split(b"\0"))
    token = next(tokens)
    for commit, _ in pairs:
        assert token.decode() == commit
        changes: dict[bytes, tuple[int, str]] = {}
        while (token := next(tokens)).startswith(b":"):
            _, mode, _, oid, _ = token.split()
            changes[next(tokens)] = (int(mode, 8), oid.decode())
        yield changes


# --- the rule ---------------------------------------------------------------------------------------------------------


class _Judge:
    def __init__(self, clone: Path, judgement: Judgement, origins: Mapping[str, list[Origin]]) -> None:
        self.clone = clone
        self.judgement = judgement
        self.parents = judgement.parents
        self.versions = judgement.versions
        self.trees: dict[str, dict[bytes, tuple[int, str]]] = {}
        self.seen: dict[str, dict[bytes, Name]] = {}
        self.origins = origins
        # Only to be quick: the paths that ever held a blob.
        self.holders: dict[str, set[bytes]] = {}

    def run(self, *, keep: bool) -> None:
        before = {
            commit: [
                *self.parents[commit],
                *(o.commit for o in self.origins.get(commit, ()) if o.commit in self.parents),
            ]
            for commit in self.parents
        }
        order = _each_after(before)
        pairs = [(commit, parent) for commit in order for parent in self.parents[commit] or ("",)]
        left = dict.fromkeys(order, 0)
        for commit in order:
            for earlier in before[commit]:
                left[earlier] += 1
        changes = read_changes(self.clone, pairs)
        for commit in order:
            self.commit(commit, [next(changes) for _ in self.parents[commit] or ("",)])
            for earlier in before[commit]:
                left[earlier] -= 1
                if not keep and not left[earlier]:
                    del self.trees[earlier], self.seen[earlier]
        if keep:
            self.judgement.trees.update(self.trees)
            self.judgement.seen = self.seen

    def commit(self, commit: str, changes: list[dict[bytes, tuple[int, str]]]) -> None:
        parents = self.parents[commit]
        first = parents[0] if parents else None
        tree = dict(self.trees[first]) if first else {}
        for path, entry in changes[0].items():
            tree[path] = entry
            if not entry[0]:
                del tree[path]
        self.trees[commit] = tree
        made = {path for path in changes[0] if all(path in against for against in changes)}
        moves = self.moves(commit, made)
        seen = dict(self.seen[first]) if first else {}
        for path in changes[0]:
            if path in made:
                name = Name(path, commit)
                self.versions[name] = self.version(commit, path, moves)
                seen[path] = name
            else:
                side = next(parent for parent, against in zip(parents, changes, strict=True) if path not in against)
                if path in self.seen[side]:
                    seen[path] = self.seen[side][path]
                else:
                    seen.pop(path, None)
        self.seen[commit] = seen
        for path, old in self.edited_moves(commit, made, moves).items():
            source = self.seen[parents[0]][old]
            added = self.versions[Name(path, commit)]
            number = self.versions[source].number + 1
            self.versions[Name(path, commit)] = replace(added, number=number, change="moved", previous=source)
        for path in made:
            if path in tree:
                self.holders.setdefault(tree[path][1], set()).add(path)

    def version(self, commit: str, path: bytes, moves: Mapping[bytes, bytes]) -> Version:
        parents = self.parents[commit]
        mode, blob = self.trees[commit].get(path, (0, None))
        first = self.seen[parents[0]] if parents else {}
        previous = first.get(path)
        others = [self.seen[parent].get(path) for parent in parents[1:]]
        change = self.change(previous, others, mode)
        is_new = bool(mode) and not (previous and self.versions[previous].mode)
        if path in moves:
            previous, change = first[moves[path]], "moved"
        elif is_new and (origin := self.trailer(commit, path)):
            source = self.seen[origin.commit].get(origin.path) if origin.commit in self.parents else None
            return Version(mode, blob, 1, "forked", source)
        elif change == "added" and (source := self.copied(commit, path)):
            return Version(mode, blob, 1, "forked", source)
        merged = tuple(dict.fromkeys(other for other in others if other and other != previous))
        before = [self.versions[name].number for name in (previous, *merged) if name]
        return Version(mode, blob, 1 + max(before, default=0), change, previous, merged)

    def change(self, previous: Name | None, others: Sequence[Name | None], mode: int) -> str:
        if not mode:
            return "deleted"
        if previous is None:
            known = [self.versions[other].mode for other in others if other]
            return "added" if not known else "modified" if any(known) else "restored"
        before = self.versions[previous].mode
        if not before:
            return "restored"
        return "modified" if kind_of(before) == kind_of(mode) else "retyped"

    def moves(self, commit: str, made: set[bytes]) -> dict[bytes, bytes]:
        """New path → old path."""
        if not self.parents[commit]:
            return {}
        old, new = self.trees[self.parents[commit][0]], self.trees[commit]
        gone = [path for path in made if path in old and path not in new]
        come = [path for path in made if path not in old and path in new]
        pairs = [(path, source) for path in come for source in gone if new[path][1] == old[source][1]]
        pairs = [pair for pair in pairs if means_something(old, new[pair[0]][1])]
        moves: dict[bytes, bytes] = {}
        for path, source in sorted(pairs, key=lambda pair: (fitness(pair[1], pair[0]), pair)):
            if path not in moves and source not in moves.values():
                moves[path] = source
        return moves

    def edited_moves(self, commit: str, made: set[bytes], moves: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
        """New path → old path, as git finds them by comparing contents."""
        free = {path for path in made if path not in self.trees[commit] and path not in moves.values()}
        added = {path for path in made if self.versions[Name(path, commit)].change == "added"}
        found: dict[bytes, bytes] = {}
        if free and added and self.parents[commit]:
            for old, new in sorted(self.renames(commit), key=lambda pair: pair[1]):
                if new in added and old in free:
                    found[new] = old
                    free.discard(old)
        return found

    def renames(self, commit: str) -> Iterator[tuple[bytes, bytes]]:
        """Pairs of old and new path that git takes for moves, unless nothing changed."""
        trees = [self.parents[commit][0], commit]
        raw = git(self.clone, "diff-tree", "-r", "-z", "-M", "-l400", "--raw", "--no-abbrev", "--diff-filter=R", *trees)
        tokens = iter(raw.split(b"\0")[:-1])
        for meta in tokens:
            pair = next(tokens), next(tokens)
            if meta.split()[2] != meta.split()[3]:
                yield pair

    def trailer(self, commit: str, path: bytes) -> Origin | None:
        origins = self.origins.get(commit, [])
        for origin in origins:
            if path in origin.paths:
                return origin
        free = [origin for origin in origins if not origin.paths]
        if not free or path.startswith(b".upont/"):
            return None
        return min(free, key=lambda origin: (fitness(origin.path, path), origin.path))

    def copied(self, commit: str, path: bytes) -> Name | None:
        """The version that a path without any earlier one was copied from."""
        blob = self.trees[commit][path][1]
        for parent in self.parents[commit]:
            tree, seen = self.trees[parent], self.seen[parent]
            if not means_something(tree, blob):
                return None
            holders = [holder for holder in self.holders.get(blob, ()) if holder in seen and holder != path]
            standing = [holder for holder in holders if holder in tree and tree[holder][1] == blob]
            staying = [holder for holder in standing if holder in self.trees[commit]]
            sources = {holder: seen[holder] for holder in staying or standing}
            if not sources:
                earlier = {holder: self.earlier(seen[holder], blob) for holder in holders}
                sources = {holder: found for holder, found in earlier.items() if found}
            if sources:
                return sources[min(sources, key=lambda source: (fitness(source, path), source))]
        return None

    def earlier(self, name: Name | None, blob: str) -> Name | None:
        """The newest version with a blob, from `name` back, as long as it is the same path."""
        while name and self.versions[name].blob != blob:
            before = self.versions[name].previous
            name = before if before and before.path == name.path else None
        return name


def _each_after(before: Mapping[str, Sequence[str]]) -> list[str]:
    """Every commit after those that it names."""
    done: dict[str, None] = {}
    for start in before:
        stack = [start]
        while stack:
            missing = [name for name in before[stack[-1]] if name not in done]
            if missing:
                stack += missing
            else:
                done[stack.pop()] = None
    return list(done)


def means_something(tree: Tree, blob: str) -> bool:
    """Whether the sameness of a blob says anything: it is not empty, and stands at eight paths at most."""
    return blob not in _EMPTY and sum(entry[1] == blob for entry in tree.values()) <= 8


def fitness(old: bytes, new: bytes) -> tuple[bool, int]:
    """How well a path fits as the former place of another, the least best: file name, then steps between folders."""
    *old_folder, old_name = old.split(b"/")
    *new_folder, new_name = new.split(b"/")
    common = 0
    while old_folder[common : common + 1] == new_folder[common : common + 1] != []:
        common += 1
    return old_name != new_name, len(old_folder) + len(new_folder) - 2 * common


def kind_of(mode: int) -> str:
    """What a mode means to people."""
    return {0o120000: "link", 0o160000: "submodule", 0o100755: "executable"}.get(mode, "file")

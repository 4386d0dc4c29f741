"""Trees of commits, read and written folder by folder: an operation costs what it touches, not what the circle holds.

``ls-tree -r``, ``read-tree`` and ``write-tree`` handle every path: half a second in a clone of 45,000 files, for a
change of one. Here the tree objects on the way to the paths asked about are read, and those on the way to the paths
changed are written (``git-mktree(1)``).
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.objects import ObjectReader, read_tree
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import Entry

FOLDER = 0o040000  # git's mode of a tree
_Children = dict[str, Entry]


class CommitTree(Mapping[str, Entry]):
    """Every path of a commit and its entry, read as they are asked for; folders are no paths of it.

    Going over all of it, or its length, reads all of it, once. Close it, or share the reader. Reading raises
    :class:`DamagedClone` where a tree object cannot be read.
    """

    def __init__(self, repository: Repository, commit: str | None, reader: ObjectReader | None = None) -> None:
        """``commit`` is the hash of a commit or a tree, ``None`` before the first commit. Nothing is read yet."""
        self._repository = repository
        self.commit = commit
        self._reader = reader or ObjectReader(repository.git)
        self._folders: dict[str, _Children] = {}
        self._whole: dict[str, Entry] | None = None
        self._root: str | None = None

    @property
    def root(self) -> str | None:
        """The hash of the tree object; ``None`` before the first commit."""
        if self._root is None and self.commit is not None:
            content = self._reader.read(self.commit)
            # a commit's content begins with "tree ", that of a tree with a mode, in digits
            named = content.startswith(b"tree ")
            self._root = content[5 : content.index(b"\n")].decode() if named else self.commit
        return self._root

    def __getitem__(self, path: str) -> Entry:
        """The entry of a file, link or submodule."""
        if self._whole is not None:
            return self._whole[path]
        folder, _, name = path.rpartition("/")
        entry = self.children(folder)[name]
        if entry.mode == FOLDER:
            raise KeyError(path)
        return entry

    def __iter__(self) -> Iterator[str]:
        """Every path, in git's order."""
        return iter(self._read_whole())

    def __len__(self) -> int:
        return len(self._read_whole())

    def children(self, folder: str) -> Mapping[str, Entry]:
        """Names in a folder and their entries, those of folders with :data:`FOLDER`; nothing where none is there."""
        known = self._folders.get(folder)
        if known is not None:
            return known
        oid = self._folder_hash(folder)
        found = {} if oid is None else _parsed(self._reader.read(oid), len(oid) // 2)
        self._folders[folder] = found
        return found

    def below(self, folder: str) -> Mapping[str, Entry]:
        """Every path below a folder, with its entry; the whole tree for an empty one."""
        if not folder:
            return self
        if self._whole is not None:
            return {path: entry for path, entry in self._whole.items() if path.startswith(f"{folder}/")}
        if not self.children(folder) or self.commit is None:
            return {}
        return self._streamed(self.commit, folder)

    def close(self) -> None:
        """End the process that reads; it is started again where more is asked."""
        self._reader.close()

    def _folder_hash(self, folder: str) -> str | None:
        if not folder:
            return self.root
        if folder.rpartition("/")[0] not in self._folders:  # from the top: a stranger's path may be thousands deep
            at = folder.find("/")
            while at >= 0:
                self.children(folder[:at])
                at = folder.find("/", at + 1)
        above, _, name = folder.rpartition("/")
        entry = self.children(above).get(name)
        return entry.oid if entry is not None and entry.mode == FOLDER else None

    def _read_whole(self) -> dict[str, Entry]:
        if self._whole is None:
            self._whole = {} if self.commit is None else self._streamed(self.commit)
        return self._whole

    def _streamed(self, commit: str, folder: str = "") -> dict[str, Entry]:
        records = read_tree(self._repository.git, commit, folder=folder, sizes=False)
        return {record.path: Entry(record.mode, record.oid) for record in records}


def _parsed(tree: bytes, width: int) -> _Children:
    """The entries of a tree object; ``width`` is a hash's in bytes (gitformat: mode, space, name, NUL, hash)."""
    found: _Children = {}
    at = 0
    while at < len(tree):
        end = tree.index(b"\0", at)
        mode, _, name = tree[at:end].partition(b" ")
        at = end + 1 + width
        found[git_text(name)] = Entry(int(mode, 8), tree[end + 1 : at].hex())
    return found


def changes_between(old: CommitTree, new: CommitTree) -> dict[str, tuple[Entry | None, Entry | None]]:
    """Every path that differs, with its entries on both sides, in git's order; equal folders are not read."""
    changes: dict[str, tuple[Entry | None, Entry | None]] = {}
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        before, after = old.children(folder), new.children(folder)
        for name in before.keys() | after.keys():
            one, other = before.get(name), after.get(name)
            if one == other:
                continue
            path = f"{folder}/{name}" if folder else name
            if any(entry is not None and entry.mode == FOLDER for entry in (one, other)):
                waiting.append(path)
            files = tuple(None if entry is None or entry.mode == FOLDER else entry for entry in (one, other))
            if any(files):
                changes[path] = files[0], files[1]
    return {path: changes[path] for path in sorted(changes, key=git_bytes)}


def have_common_changes(one: tuple[CommitTree, CommitTree], other: tuple[CommitTree, CommitTree]) -> bool:
    """Whether some path differs within both pairs of trees. Only folders that do are read, until one is found."""
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        sides = [tree.children(folder) for tree in (*one, *other)]
        for name in sides[0].keys() | sides[1].keys():
            a, b, c, d = (side.get(name) for side in sides)
            if a == b or c == d:
                continue
            if _file(a) != _file(b) and _file(c) != _file(d):
                return True
            if FOLDER in {_mode(a), _mode(b)} and FOLDER in {_mode(c), _mode(d)}:
                waiting.append(f"{folder}/{name}" if folder else name)
    return False


def _mode(entry: Entry | None) -> int | None:
    return None if entry is None else entry.mode


def _file(entry: Entry | None) -> Entry | None:
    """An entry that is no folder."""
    return None if _mode(entry) == FOLDER else entry


def edited_tree(git: Git, tree: CommitTree, edits: Mapping[str, Entry | None]) -> str:
    """The hash of the tree with these paths changed (``None``: removed), written from the deepest folder up.

    A file gives way to a folder and the reverse, as with ``update-index --replace``; a folder left empty goes.
    """
    inside = _by_folder(edits)
    written: dict[str, dict[str, str | None]] = {folder: {} for folder in inside}
    root = ""
    with _TreeWriter(git) as writer:
        for folder in sorted(inside, key=_depth, reverse=True):
            entries = _edited(tree.children(folder), inside[folder], written[folder])
            if not folder:
                root = writer.write(entries)
                break
            above, _, name = folder.rpartition("/")
            written[above][name] = writer.write(entries) if entries else None
    return root


def _by_folder(edits: Mapping[str, Entry | None]) -> dict[str, dict[str, Entry | None]]:
    """What changes right inside each folder, for every folder on the way to a change."""
    inside: dict[str, dict[str, Entry | None]] = {"": {}}
    for path, entry in edits.items():
        folder, _, name = path.rpartition("/")
        above = folder
        while above not in inside:
            inside[above] = {}
            above = above.rpartition("/")[0]
        inside[folder][name] = entry
    return inside


def _depth(folder: str) -> int:
    return folder.count("/") + 1 if folder else 0


def _edited(
    before: Mapping[str, Entry], edits: Mapping[str, Entry | None], folders: Mapping[str, str | None]
) -> _Children:
    """A folder's entries after its own edits, with the new trees of the folders inside it (``None``: now empty)."""
    entries = dict(before)
    for name in [name for name, entry in edits.items() if entry is None]:
        if name in entries and entries[name].mode != FOLDER:
            del entries[name]
    for name, oid in folders.items():
        if oid is not None:
            entries[name] = Entry(FOLDER, oid)
        elif name in entries and entries[name].mode == FOLDER:
            del entries[name]
    entries.update((name, entry) for name, entry in edits.items() if entry is not None)
    return entries


class _TreeWriter:
    """One ``mktree`` that writes any number of trees: each after those inside it."""

    def __init__(self, git: Git) -> None:
        self._git = git
        # --missing: what stays may not have been fetched, in a partial clone
        options = ("mktree", "-z", "--missing", "--batch")
        self._process = git.start(*options, stdin=subprocess.PIPE, stderr=subprocess.PIPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        process = self._process
        for pipe in (process.stdin, process.stdout, process.stderr):
            assert pipe is not None
            try:
                pipe.close()
            except BrokenPipeError:  # it ended before: its words were read
                continue
        process.wait()

    def write(self, entries: Mapping[str, Entry]) -> str:
        """The hash of a tree of these entries; git sorts them, and refuses what no tree may hold."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            process.stdin.write(b"".join(_lines(entries)) + b"\0")
            process.stdin.flush()
        except BrokenPipeError:
            raise explain(self._git.path, ("mktree",), process.stderr.read()) from None
        answer = process.stdout.readline()
        if not answer:
            raise explain(self._git.path, ("mktree",), process.stderr.read())
        return answer.decode().strip()


def _lines(entries: Mapping[str, Entry]) -> Iterable[bytes]:
    for name, entry in entries.items():
        kind = {FOLDER: "tree", 0o160000: "commit"}.get(entry.mode, "blob")
        yield f"{entry.mode:06o} {kind} {entry.oid}\t".encode() + git_bytes(name) + b"\0"

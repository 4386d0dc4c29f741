"""Real clones for tests, built in milliseconds and always with the same hashes.

`CloneBuilder` writes git's objects itself: a commit costs no process, and any bytes may stand in a path, a name or a
message. What it makes is read by the real git: its own tests ask `git fsck` and `git status`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.objects import (
    EXECUTABLE,
    FILE,
    LINK,
    SUBMODULE,
    Date,
    Entries,
    Name,
    ObjectWriter,
    Signatures,
    as_bytes,
    ended,
)

FIRST_DATE = datetime(2024, 1, 1, 9, tzinfo=UTC)
ADA = "Ada Lovelace <ada@example.org>"


class CloneBuilder:
    """A clone that grows: write, remove, move, commit, branch, switch, merge, tag.

    The next commit takes what was written through the builder since the last one, and nothing else. The work tree
    follows at once; git's own index does so when `path` or `git()` is next asked for. Dates start at `FIRST_DATE` and
    advance by one hour a commit.
    """

    def __init__(self, path: Path, *, bare: bool = False, object_format: str = "sha1", branch: str = "main") -> None:
        path.mkdir(parents=True, exist_ok=True)
        self.bare = bare
        self.git_dir = path if bare else path / ".git"
        self.objects = ObjectWriter(self.git_dir / "objects", object_format)
        self._path = path
        self._date = FIRST_DATE
        self._pending: dict[bytes, tuple[bytes, bytes] | None] = {}
        self._entries: Entries = {}
        self._entries_of = ""
        self._index_of = ""
        self._foreign = False
        arguments = ["init", "--quiet", "--template=", f"--initial-branch={branch}", f"--object-format={object_format}"]
        self._run([*arguments, *(["--bare"] if bare else [])])

    def become(self, other: CloneBuilder) -> CloneBuilder:
        """Become a copy of another clone, with its history and its dates: cheaper than to make the same again."""
        shutil.copytree(other.path, self._path, symlinks=True, dirs_exist_ok=True)
        self._date, self._pending, self._foreign = other._date, dict(other._pending), other._foreign
        self._entries, self._entries_of, self._index_of = other._entries, other._entries_of, other._index_of
        self._run(["update-index", "-q", "--refresh"], expect=None)
        return self

    # -- asking --------------------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """Folder of the clone, its index in step with the last commit."""
        self._refresh_index()
        return self._path

    @property
    def head(self) -> str:
        """Full hash of the current commit; empty before the first one."""
        reference = self._head_reference()
        loose = self.git_dir / os.fsdecode(reference)
        if loose.exists():
            return loose.read_text().strip()
        if not (self.git_dir / "packed-refs").exists():
            return ""
        return self._run(["rev-parse", "--verify", "--quiet", "HEAD"], expect=None).decode().strip()

    def git(self, *arguments: Name, stdin: bytes = b"", expect: int = 0) -> bytes:
        """Run the real git in the clone and return what it printed; its exit code must be the expected one."""
        self._refresh_index()
        return self._run(arguments, stdin=stdin, expect=expect)

    def hash_of(self, revision: Name) -> str:
        """Full hash of the commit that a branch, a tag or any other revision names."""
        return self._run(["rev-parse", "--verify", "--quiet", as_bytes(revision) + b"^{commit}"]).decode().strip()

    # -- changing what will be committed -------------------------------------------------------------------------------

    def write(self, path: Name, content: Name = "", *, mode: bytes = FILE, on_disk: bool = True) -> CloneBuilder:
        """Add or update a file; `on_disk=False` for what only a hostile or foreign tree can hold.

        A link's content is where it points to, a submodule's the hash of its commit.
        """
        content = as_bytes(content)
        self._pending[as_bytes(path)] = (mode, content)
        self._foreign |= not on_disk
        if on_disk and not self.bare:
            place = self._on_disk(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            if mode == LINK:
                place.symlink_to(os.fsdecode(content))
            elif mode != SUBMODULE:
                place.write_bytes(content)
                place.chmod(0o755 if mode == EXECUTABLE else 0o644)
        return self

    def write_all(self, files: Mapping[str, Name]) -> CloneBuilder:
        """Write several files."""
        for path, content in files.items():
            self.write(path, content)
        return self

    def remove(self, path: Name) -> CloneBuilder:
        """Delete a file, with the folders of the work tree that it leaves empty."""
        self._current(as_bytes(path))
        self._pending[as_bytes(path)] = None
        place = self._on_disk(path)
        if not self.bare and (place.exists() or place.is_symlink()):
            place.unlink()
            for folder in place.parents:
                if folder == self._path or any(folder.iterdir()):
                    break
                folder.rmdir()
        return self

    def move(self, old: Name, new: Name, content: Name | None = None) -> CloneBuilder:
        """Give a file another path, and another content where one is given."""
        mode, before = self._current(as_bytes(old))
        self.remove(old)
        return self.write(new, before if content is None else content, mode=mode)

    # -- commits and references ----------------------------------------------------------------------------------------

    def commit(
        self,
        message: Name = "",
        *,
        author: Name = ADA,
        date: Date | None = None,
        committer: Name | None = None,
        committed: Date | None = None,
        parents: Sequence[str] | None = None,
        headers: Iterable[bytes] = (),
    ) -> str:
        """Commit what was written and return the full hash.

        Who commits, and when, is the author and their date unless told otherwise. `parents` replaces the current commit
        as the only parent; `headers` are added as they are (`b"encoding ISO-8859-1"`).
        """
        entries = dict(self._head_entries())
        for path, change in self._pending.items():
            if change is None:
                entries.pop(path, None)
            else:
                entries[path] = (change[0], self._object_of(*change))
        self._pending.clear()
        date = self._date if date is None else date
        signatures = Signatures(author, date, committer or author, committed or date, tuple(headers))
        before = [self.head] if self.head else []
        return self._record(entries, before if parents is None else parents, message, signatures)

    def merge(
        self,
        *branches: Name,
        message: Name = "",
        resolve: Mapping[str, Name | None] | None = None,
        author: Name = ADA,
        date: Date | None = None,
    ) -> str:
        """Merge branches into the current one and return the full hash of the merge.

        `resolve` says what stands at the paths in conflict, `None` for nothing; a conflict that it leaves open is an
        error. What it says of other paths is done too, as an edit of the merge's own.
        """
        resolved = {as_bytes(path): content for path, content in (resolve or {}).items()}
        others = [self.hash_of(branch) for branch in branches]
        made = self._date if date is None else date
        signatures = Signatures(author, made, author, made)
        entries = self._merged(self.head, others, resolved, signatures)
        for path, content in resolved.items():
            entries.pop(path, None)
            if content is not None:
                entries[path] = (FILE, self.objects.write("blob", as_bytes(content)))
        named = message or b"Merge " + b", ".join(as_bytes(branch) for branch in branches)
        merge = self._record(entries, [self.head, *others], named, signatures)
        if not self.bare:
            self._run(["read-tree", "--reset", "-u", "HEAD"])
            self._index_of = merge
        return merge

    def branch(self, name: Name, at: Name | None = None) -> CloneBuilder:
        """Make a branch at the current commit, or at another revision."""
        return self.ref(b"refs/heads/" + as_bytes(name), self.head if at is None else self.hash_of(at))

    def tag(self, name: Name, message: Name | None = None, at: Name | None = None) -> CloneBuilder:
        """Tag the current commit, or another revision; with a message, by an object of its own."""
        target = self.head if at is None else self.hash_of(at)
        if message is not None:
            target = self.objects.tag(name, target, message, ADA, self._date)
        return self.ref(b"refs/tags/" + as_bytes(name), target)

    def ref(self, name: Name, target: str) -> CloneBuilder:
        """Make any reference point to an object."""
        self._run(["update-ref", as_bytes(name), target])
        return self

    def switch(self, name: Name, *, create: bool = False) -> CloneBuilder:
        """Go to a branch, with the work tree; `create` makes it here first."""
        if create:
            self.branch(name)
        if self.bare:
            self._run(["symbolic-ref", "HEAD", b"refs/heads/" + as_bytes(name)])
        else:
            self.git("checkout", "--quiet", name)
            self._index_of = self.head
        return self

    # -- the work tree and git's index ---------------------------------------------------------------------------------

    def _on_disk(self, path: Name) -> Path:
        return self._path / os.fsdecode(as_bytes(path))

    def _refresh_index(self) -> None:
        """Bring git's index to the current commit, if the builder made commits since.

        Git refuses to index some paths that a foreign tree can hold; then the index stays as it was.
        """
        if not self.bare and self._entries_of and self._index_of != self._entries_of == self.head:
            self._run(["read-tree", "HEAD"], expect=None if self._foreign else 0)
            self._run(["update-index", "-q", "--refresh"], expect=None)
            self._index_of = self._entries_of

    # -- commits -------------------------------------------------------------------------------------------------------

    def _head_reference(self) -> bytes:
        """Full name of the current branch, or `HEAD` where it is detached."""
        content = (self.git_dir / "HEAD").read_bytes().strip()
        return content.removeprefix(b"ref: ") if content.startswith(b"ref: ") else b"HEAD"

    def _head_entries(self) -> Entries:
        """Entries of the current commit, read again where someone else has committed."""
        head = self.head
        if head != self._entries_of:
            self._entries, self._entries_of = (self._listed(head) if head else {}), head
            self._index_of = head
        return self._entries

    def _listed(self, tree: str) -> dict[bytes, tuple[bytes, str]]:
        entries = {}
        for line in self._run(["ls-tree", "-r", "-z", tree]).split(b"\0")[:-1]:
            described, path = line.split(b"\t", 1)
            mode, _, name = described.split(b" ")
            entries[path] = (mode, name.decode())
        return entries

    def _current(self, path: bytes) -> tuple[bytes, bytes]:
        """Mode and content of a path, as written last; KeyError where nothing stands."""
        if path in self._pending:
            written = self._pending[path]
            if written is None:
                raise KeyError(path)
            return written
        mode, name = self._head_entries()[path]
        return mode, name.encode() if mode == SUBMODULE else self._run(["cat-file", "blob", name])

    def _object_of(self, mode: bytes, content: bytes) -> str:
        return content.decode() if mode == SUBMODULE else self.objects.write("blob", content)

    def _merged(
        self, ours: str, others: Sequence[str], resolved: Iterable[bytes], signatures: Signatures
    ) -> dict[bytes, tuple[bytes, str]]:
        """Entries of git's own merge, branch after branch, with the resolved paths' conflicts in them."""
        merged: dict[bytes, tuple[bytes, str]] = {}
        for other in others:
            told = self._run(["merge-tree", "--write-tree", "-z", "--name-only", ours, other], expect=None)
            names = told.split(b"\0\0")[0].split(b"\0")
            if still_open := set(filter(None, names[1:])) - set(resolved):
                raise AssertionError(f"the merge leaves conflicts at {sorted(still_open)!r}")
            merged = self._listed(names[0].decode())
            if other != others[-1]:
                ours = self.objects.commit(merged, [ours, other], b"", signatures)
        return merged

    def _record(self, entries: Entries, parents: Iterable[str], message: Name, signatures: Signatures) -> str:
        """Write a commit and let the current branch point to it."""
        commit = self.objects.commit(entries, parents, ended(message), signatures)
        self._date += timedelta(hours=1)
        place = self.git_dir / os.fsdecode(self._head_reference())
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(commit + "\n")
        self._entries, self._entries_of = entries, commit
        return commit

    def _run(self, arguments: Sequence[Name], *, stdin: bytes = b"", expect: int | None = 0) -> bytes:
        done = subprocess.run(["git", *arguments], cwd=self._path, input=stdin, capture_output=True)
        if expect is not None and done.returncode != expect:
            said = done.stderr.decode(errors="replace")
            raise AssertionError(f"git {arguments!r} ended with {done.returncode}, not {expect}: {said}")
        return done.stdout

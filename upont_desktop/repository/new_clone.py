"""Making a clone: whole, or not at all. It is built beside its place, and renamed into it at the end."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from upont_desktop.domain.text import git_bytes
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.process import Git
from upont_desktop.repository.trust import wishes
from upont_desktop.repository.worktree import (
    EXECUTABLE,
    FILE,
    LINK,
    Entry,
    hash_bytes,
    hash_files,
    index_lines,
    on_disk,
    translated,
)

BEGUN = ".upont-new-"
"""How the git folder is called before the clone is whole: nothing takes it for a clone."""
_AT_ONCE = 500  # files between two words of progress
_NO_OBJECT = "0" * 40


class _BegunGit(Git):
    """Git on a folder whose git folder is still called otherwise."""

    def __init__(self, path: Path, git_dir: Path) -> None:
        super().__init__(path)
        self._git_dir = git_dir

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """With the git folder named outright: it is our own, made a moment ago."""
        named = {"GIT_DIR": os.fspath(self._git_dir), "GIT_WORK_TREE": os.fspath(self.path)}
        return super().environment(named | dict(extra or {}))


def make_clone(
    folder: Path,
    paths: Sequence[str],
    message: str,
    identity: Identity,
    ignored: Sequence[str] = (),
    told: Callable[[int, int], None] = lambda _done, _whole: None,
) -> str | None:
    """Make a folder a clone on the branch ``main`` whose first commit has these paths; the commit, ``None`` for no
    path. ``ignored`` are patterns of ``gitignore(5)`` that hold in this clone alone.

    ``told`` is told how many of how many files were read; what it raises leaves the folder as it was. So does a kill
    at any moment, but for a hidden folder that the next call removes.

    Raises :class:`NotWritable`, :class:`NoSpace`, :class:`NotReadable`.
    """
    with _begun(folder) as git_dir:
        git = _BegunGit(folder, git_dir)
        git.run("init", "--quiet", "--template=", "--initial-branch=main", "--object-format=sha1")
        commit = _first_commit(git, paths, message, identity, told) if paths else None
        if ignored:
            (git_dir / "info").mkdir(exist_ok=True)
            (git_dir / "info/exclude").write_bytes(b"".join(git_bytes(f"{line}\n") for line in ignored))
        git.run("config", "core.bare", "false")
        git.attempt("config", "--unset", "core.worktree", accept=(0, 5))
        with translated(folder):
            git_dir.rename(folder / ".git")
    return commit


@contextmanager
def _begun(folder: Path) -> Iterator[Path]:
    with translated(folder):
        made = not folder.exists()
        folder.mkdir(exist_ok=True)
        for left in folder.glob(f"{BEGUN}*"):
            shutil.rmtree(left, ignore_errors=True)
        git_dir = Path(tempfile.mkdtemp(prefix=BEGUN, dir=folder))
    try:
        git_dir.chmod(0o755)
        yield git_dir
    except BaseException:
        shutil.rmtree(git_dir, ignore_errors=True)
        if made:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def _first_commit(
    git: Git, paths: Sequence[str], message: str, identity: Identity, told: Callable[[int, int], None]
) -> str:
    entries: dict[str, Entry] = {}
    for at in range(0, len(paths), _AT_ONCE):
        entries.update(_entries(git, paths[at : at + _AT_ONCE]))
        told(len(entries), len(paths))
    git.run("update-index", "--add", "-z", "--index-info", data=index_lines(dict(entries), _NO_OBJECT))
    tree = git.text("write-tree")
    signed = ["-S"] if wishes(git, read_configuration(git), "commit.gpgSign") else []
    words = git_bytes(message.strip("\n") + "\n")
    made = git.run("commit-tree", tree, *signed, "-F", "-", data=words, env=identity.environment()).decode().strip()
    git.run("update-ref", "-m", "upont: new circle", "refs/heads/main", made, env=identity.environment())
    git.attempt("update-index", "-q", "--refresh", accept=(0, 1))
    return made


def _entries(git: Git, paths: Sequence[str]) -> dict[str, Entry]:
    """What git keeps of files on disk, written into the clone; a link is kept as a link."""
    found: dict[str, Entry] = {}
    regular: list[tuple[str, str, int]] = []
    for path in paths:
        place = f"{git.path}/{on_disk(path)}"
        with translated(Path(place)):
            mode = os.lstat(place).st_mode
            if stat.S_ISLNK(mode):
                target = os.fsencode(os.readlink(place))  # noqa: PTH115
                found[path] = Entry(LINK, hash_bytes(git, target, write=True))
            else:
                regular.append((path, place, EXECUTABLE if mode & stat.S_IXUSR else FILE))
    oids = hash_files(git, [(path, place) for path, place, _ in regular], write=True)
    found.update((path, Entry(mode, oid)) for (path, _, mode), oid in zip(regular, oids, strict=True))
    return found

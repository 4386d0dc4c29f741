"""Receiving a clone from an address, a folder or a bundle: whole, or not at all, and going on where it stopped.

It is built in a hidden folder beside its place, a step at a time (the current branch, then everything else), and
renamed into its place at the end. What a killed or cut off run fetched is still there at the next one.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout

from upont_desktop.domain.errors import NoSpace, UserError
from upont_desktop.domain.sign_in import KnownAnswers
from upont_desktop.domain.text import git_text
from upont_desktop.domain.traffic import Traffic, ignored
from upont_desktop.domain.writing_errors import CannotReach, CloneBusy, Holder
from upont_desktop.repository.lfs_program import fetch_contents, lfs_fetches, pointers_in
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import BRANCHES, RemoteRefs, main_branch
from upont_desktop.repository.stale_files import remove_half_written
from upont_desktop.repository.sync import fetch_refs, read_remote
from upont_desktop.repository.transfer_watch import TransferWatch
from upont_desktop.repository.worktree import translated

BEGUN = ".upont-receive-"
"""How the hidden folder is called in which a clone is received."""
REMOTE = "origin"
_SETTINGS = (
    ("core.hooksPath", os.devnull),
    ("fetch.unpackLimit", "1"),  # always a pack: git tells how much of one has come, and it is there whole or not
)
_FAREWELL, _PAUSE = 3.0, 0.05  # seconds that helpers of a stopped git may need to end, and between two looks
_SHA1 = 40  # hexadecimal digits
_PROTOCOLS = "file:git:http:https:ssh"  # never what would run a program that the address names


class ReceiveStage(StrEnum):
    """What receiving is at."""

    CONNECTING = "connecting"
    RECEIVING = "receiving"
    FILES = "files"


Told = Callable[[ReceiveStage, int, int], None]
"""Told the stage, and how many of how many objects (files) are here; what it raises stops it."""


@dataclass(frozen=True, slots=True)
class CloneSource:
    """Where a clone is received from. A ``bundle`` is a file: what is received from it is shared nowhere yet."""

    address: str
    bundle: bool = False


class _ReceivingGit(Git):
    """Git on a clone that is being made, which only connects and runs no other program for an address."""

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """With the transports that are known to be harmless, unless the person's environment names its own."""
        return {"GIT_ALLOW_PROTOCOL": _PROTOCOLS, **super().environment(extra)}


def receive_clone(
    source: CloneSource,
    folder: Path,
    name: str,
    told: Told,
    answers: KnownAnswers | None = None,
    traffic: Callable[[Traffic], None] = ignored,
) -> int:
    """Receive into a folder that does not exist, or is empty; how many commits its branch has.

    ``name`` is the circle's, for errors; ``answers`` know who the person is there; ``traffic`` is told of bytes. What
    ``told`` raises leaves nothing behind; an error of the connection leaves what was received hidden, for the next try.

    Raises :class:`CannotReach` and its kinds, :class:`NotWritable`, :class:`NoSpace`, :class:`CloneBusy`.
    """
    with _staging(source, folder) as staging:
        clone = staging / "clone"
        told(ReceiveStage.CONNECTING, 0, 0)
        connecting = TransferWatch(partial(told, ReceiveStage.CONNECTING))
        first = _ReceivingGit(staging, trusted=True)
        first.answers = answers
        refs = read_remote(first, source.address, name, connecting)
        branch = main_branch(refs)
        git = _prepared(clone, source, refs)
        git.answers = answers
        if branch:
            _fetch(git, source, refs, name, TransferWatch(partial(_received, told), traffic))
            _fetch_contents(git, source, refs.branches[branch], name, TransferWatch(partial(_received, told), traffic))
            _check_out(git, branch, refs.branches[branch], source, told)
        with translated(folder):
            if folder.is_dir():
                folder.rmdir()
            clone.rename(folder)
    found = Git(folder)
    return int(found.text("rev-list", "--count", "HEAD")) if branch else 0


@contextmanager
def _staging(source: CloneSource, folder: Path) -> Iterator[Path]:
    """The hidden folder, always the same for what is received from one address into one folder."""
    asked = os.fsencode(f"{source.address}\0{folder.name}")
    staging = folder.parent / f"{BEGUN}{hashlib.sha256(asked).hexdigest()[:16]}"
    with translated(folder):
        staging.mkdir(exist_ok=True)
    lock = FileLock(staging / "lock", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        holder = Holder.OTHER_WINDOW
        raise CloneBusy(path=str(folder), holder=holder, lock=str(staging / "lock")) from error
    keep = False
    try:
        yield staging
    except UserError as error:
        keep = _goes_on(staging, error)
        raise
    finally:
        lock.release()
        if not keep:
            _remove(staging)


def _remove(staging: Path) -> None:
    """Take the hidden folder away. A git that was stopped has helpers, which may write for a moment longer."""
    end = time.monotonic() + _FAREWELL
    shutil.rmtree(staging, ignore_errors=True)
    while staging.exists() and time.monotonic() < end:
        time.sleep(_PAUSE)
        shutil.rmtree(staging, ignore_errors=True)


def _goes_on(staging: Path, error: UserError) -> bool:
    """Whether the next try can go on with what is here: the connection or the room ended, and something had come."""
    return isinstance(error, (CannotReach, NoSpace)) and any(staging.glob("clone/.git/objects/pack/*.pack"))


def _prepared(clone: Path, source: CloneSource, refs: RemoteRefs) -> Git:
    """An empty clone, or that of an earlier run without what the kill left half-written."""
    with translated(clone):
        clone.mkdir(exist_ok=True)
    git = _ReceivingGit(clone, trusted=True, more=_SETTINGS)
    remove_half_written(clone / ".git")
    longest = max(map(len, refs.branches.values()), default=0)
    form = "sha256" if longest > _SHA1 else "sha1"
    git.run("init", "--quiet", "--template=", "--initial-branch=main", f"--object-format={form}")
    if not source.bundle:
        git.run("config", f"remote.{REMOTE}.url", source.address)
        git.run("config", f"remote.{REMOTE}.fetch", f"+{BRANCHES}*:refs/remotes/{REMOTE}/*")
    return git


def _fetch(git: Git, source: CloneSource, refs: RemoteRefs, name: str, watch: TransferWatch) -> None:
    """The current branch first: it is kept where the rest breaks off. Other people's named versions come along."""
    here, branch = f"refs/remotes/{REMOTE}/", main_branch(refs)
    if not source.bundle:
        short = branch.removeprefix(BRANCHES)
        fetch_refs(git, source.address, [f"+{branch}:{here}{short}"], name, watch)
        fetch_refs(git, source.address, [f"+{BRANCHES}*:{here}*", "+refs/tags/*:refs/tags/*"], name, watch)
        return
    wanted = [f"+{one}:refs/upont/bundle/{one.removeprefix(BRANCHES)}" for one in refs.branches]
    fetch_refs(git, source.address, [*wanted, "+refs/tags/*:refs/tags/*"], name, watch)
    for one, commit in refs.branches.items():
        git.run("update-ref", one, commit)
        git.run("update-ref", "-d", f"refs/upont/bundle/{one.removeprefix(BRANCHES)}")


def _fetch_contents(git: Git, source: CloneSource, commit: str, name: str, watch: TransferWatch) -> None:
    """What git-lfs keeps beside the versions, before it is asked to write the files: there nobody can sign in."""
    if not source.bundle and lfs_fetches(git) and pointers_in(git, commit):
        fetch_contents(git, REMOTE, name, commit, watch)


def _received(told: Told, done: int, whole: int) -> None:
    told(ReceiveStage.RECEIVING if whole else ReceiveStage.CONNECTING, done, whole)


def _check_out(git: Git, branch: str, commit: str, source: CloneSource, told: Told) -> None:
    git.run("update-ref", branch, commit)
    git.run("symbolic-ref", "HEAD", branch)
    if not source.bundle:
        short = branch.removeprefix(BRANCHES)
        git.run("config", f"branch.{short}.remote", REMOTE)
        git.run("config", f"branch.{short}.merge", branch)
        git.run("symbolic-ref", f"refs/remotes/{REMOTE}/HEAD", f"refs/remotes/{REMOTE}/{short}")
    files = git.run("ls-tree", "-r", "-z", "--name-only", commit).count(b"\0")
    told(ReceiveStage.FILES, 0, files)
    with suppress(FileNotFoundError):
        (git.path / ".git/index").unlink()  # of an earlier run
    git.run("read-tree", "--reset", "-u", commit)
    told(ReceiveStage.FILES, files, files)


def is_bundle(file: Path) -> bool:
    """Whether a file is a bundle, by its first line (``gitformat-bundle(5)``)."""
    with translated(file), file.open("rb") as stream:
        return git_text(stream.readline(32)).startswith(("# v2 git bundle", "# v3 git bundle"))

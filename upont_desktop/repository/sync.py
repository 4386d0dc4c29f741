"""Exchanging commits with the place where a circle is shared: fetch, push."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import IO

from upont_desktop.domain.address import AddressKind, address_kind, local_path
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display, git_text
from upont_desktop.repository.connection import connected
from upont_desktop.repository.git_output import chunks, ended, lines_of
from upont_desktop.repository.host_words import RefusalKind, refusal_kind
from upont_desktop.repository.locks import await_all_refs
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import BRANCHES, RemoteRefs, Upstream, parse_remote_refs
from upont_desktop.repository.silence import Silence
from upont_desktop.repository.synchroniser import put_copies_aside
from upont_desktop.repository.transfer_watch import ProgressLines, TransferWatch

# The hooks of a folder that is shared by path (a USB stick) would run here, as the person: git's own settings for the
# program at the other end keep them from it.
_RECEIVE = "git -c core.hooksPath=/dev/null -c core.fsmonitor=false receive-pack"


_UNWATCHED = TransferWatch()


@dataclass(frozen=True, slots=True)
class Fetched:
    """Whether the branch was among what came, for certain; and what was said on the way."""

    found: bool
    lines: tuple[bytes, ...] = ()


def fetch(git: Git, upstream: Upstream, circle: str, watch: TransferWatch = _UNWATCHED) -> Fetched:
    """Learn what the other side has. Raises :class:`CannotReach`."""
    target = f"-> {upstream.tracking.removeprefix('refs/remotes/')}".encode("utf-8", "surrogateescape")
    folder = shared_folder(git, upstream.remote)
    if folder is not None:
        put_copies_aside(folder)
    lines = _fetched(git, ("--verbose", "--", upstream.remote), circle, watch)
    return Fetched(any(line.endswith(target) for line in lines), tuple(lines))


def fetch_branches(git: Git, remote: str, branches: str, circle: str, watch: TransferWatch) -> None:
    """Bring a branch of the other side, or all (``refs/heads/*``), whatever the clone is set to follow.

    Raises :class:`CannotReach`.
    """
    here = f"refs/remotes/{remote}/{branches.removeprefix(BRANCHES)}"
    _fetched(git, ("--no-tags", "--", remote, f"+{branches}:{here}"), circle, watch)


def fetch_refs(git: Git, address: str, refspecs: Sequence[str], circle: str, watch: TransferWatch) -> None:
    """Bring refs of an address, as ``git-fetch(1)`` reads them. Raises :class:`CannotReach`."""
    _fetched(git, ("--no-tags", "--refmap=", "--", address, *refspecs), circle, watch)


def fetch_objects(git: Git, remote: str, branch: str, circle: str, watch: TransferWatch) -> None:
    """Bring the objects of a branch of the other side; no ref moves. Raises :class:`CannotReach`."""
    _fetched(git, ("--no-tags", "--refmap=", "--", remote, branch), circle, watch)


def fetch_aside(git: Git, address: str, circle: str, watch: TransferWatch, environment: Mapping[str, str]) -> None:
    """Bring the objects of all branches of an address, and no ref. Raises :class:`CannotReach`."""
    _fetched(git, ("--no-tags", "--refmap=", "--", address, f"{BRANCHES}*"), circle, watch, environment)


def read_remote(git: Git, remote: str, circle: str, watch: TransferWatch = _UNWATCHED) -> RemoteRefs:
    """The branches of a remote, by its name or its address. Raises :class:`CannotReach`."""
    command = ("ls-remote", "--quiet", "--symref", "--", remote, "HEAD", f"{BRANCHES}*")
    with tempfile.TemporaryFile() as said, connected(git, remote, circle) as line:
        process = git.start(*line.settings(), *command, stdout=PIPE, stderr=said, env=line.environment)
        with ended(process):
            raw = b"".join(chunks(process.stdout, lambda: watch.told(0, 0), line.silence()))
        if process.returncode:
            said.seek(0)
            raise line.failure(display(git_text(said.read())).strip())
        line.succeeded()
    return parse_remote_refs(raw)


def _fetched(
    git: Git,
    arguments: tuple[str, ...],
    circle: str,
    watch: TransferWatch,
    environment: Mapping[str, str] | None = None,
) -> list[bytes]:
    """The lines that git says while it fetches. Raises :class:`CannotReach`."""
    options = ("--progress", "--no-recurse-submodules", "--no-write-fetch-head")
    with connected(git, arguments[arguments.index("--") + 1], circle) as exchange:
        command = (*exchange.settings(), "-c", "fetch.output=full", "fetch", *options, *arguments)
        env = {**exchange.environment, **(environment or {})}
        process = git.start(*command, stdout=DEVNULL, stderr=PIPE, env=env)
        lines = _followed(process, process.stderr, watch, exchange.silence())
        if process.returncode:
            raise exchange.failure(display(git_text(b"\n".join(line for line in lines if b" -> " not in line))).strip())
        exchange.succeeded()
    return lines


def _followed(
    process: subprocess.Popen[bytes], stream: IO[bytes] | None, watch: TransferWatch, silence: Silence
) -> list[bytes]:
    """Tell the numbers that git says until it ends; the other lines."""
    progress = ProgressLines(watch)
    with ended(process):
        for line in lines_of(chunks(stream, progress.wait, silence)):
            progress.take(line)
    return progress.left


def push(git: Git, upstream: Upstream, commit: str, circle: str, watch: TransferWatch = _UNWATCHED) -> PushAnswer:
    """Send a commit and the named versions that it reaches. Where ``watch`` stops it, the
    place has either all or nothing of it.

    A bare repository of this computer whose HEAD names no branch is pointed at what was sent, so that whoever clones
    it finds it. Raises :class:`CannotReach`.
    """
    folder = shared_folder(git, upstream.remote)
    if folder is not None:
        put_copies_aside(folder)
        await_all_refs(folder)
    local = [f"--receive-pack={_RECEIVE}"] if folder is not None else []
    options = ("--progress", "--porcelain", "--follow-tags", "--no-recurse-submodules", *local)
    with connected(git, upstream.remote, circle) as line:
        sent = 0 if folder is not None else _bytes_to_send(git, upstream.remote, commit)
        command = (*line.settings(sent), "push", *options, "--", upstream.remote, f"{commit}:{upstream.branch}")
        process = git.start(*command, stderr=STDOUT, env={**line.environment, **_CONTENTS_SENT})
        lines = _followed(process, process.stdout, watch, line.silence())
        if not process.returncode:
            line.succeeded()
            if folder is not None:
                _point_head(folder, upstream.branch)
            return PushAnswer(lines=tuple(lines))
        said = display(git_text(b"\n".join(lines)))
        words = "\n".join(one for one in said.splitlines() if one and not one.startswith(("hint:", "To ")))
        refused = _REFUSED in words or refusal_kind(words) is not None
        if not refused and (trouble := line.trouble(words)) is not None:
            raise trouble
        return PushAnswer(PushRefusal(words), tuple(lines))


# Git-lfs's own hook would send them once more, and ask for the password once more (git-lfs-push(1)).
_CONTENTS_SENT = {"GIT_LFS_SKIP_PUSH": "1"}


def _bytes_to_send(git: Git, remote: str, commit: str) -> int:
    """About how many bytes a push sends: what no branch of the remote was seen to have, as it lies on this disk."""
    return int(git.text("rev-list", "--objects", "--disk-usage", commit, "--not", f"--remotes={remote}"))


@dataclass(frozen=True, slots=True)
class PushRefusal:
    """What was said when the other side did not take what was sent."""

    details: str

    @property
    def overtaken(self) -> bool:
        """Whether somebody else was faster: what is there now can be fetched, and then it may be taken."""
        return _OVERTAKEN.search(self.details) is not None and not self.working_copy

    @property
    def working_copy(self) -> bool:
        """Whether the branch is the one that somebody works on there."""
        return _CHECKED_OUT.search(self.details) is not None

    @property
    def kind(self) -> RefusalKind | None:
        """Why, where it is one of those that a person can do something about."""
        return refusal_kind(self.details)

    @property
    def words(self) -> str:
        """What the other side itself says of it, on one line; empty where it says nothing of its own."""
        said = [line.removeprefix("remote:").strip() for line in self.details.splitlines() if line[:7] == "remote:"]
        reasons = _REASON.findall(self.details)
        words = " ".join(line for line in said if line) or "; ".join(dict.fromkeys(reasons))
        return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]}…"


@dataclass(frozen=True, slots=True)
class PushAnswer:
    """What the other side answered: a refusal, if there is one, and what was said on the way."""

    refusal: PushRefusal | None = None
    lines: tuple[bytes, ...] = ()


_REFUSED = "rejected]"  # said of a branch that the other side got, and does not want
_OVERTAKEN = re.compile(
    r"\((non-fast-forward|fetch first|stale info|failed to update ref|cannot lock ref|failed to lock)"
)
_CHECKED_OUT = re.compile("branch is currently checked out|checked out branch")
_REASON = re.compile(r"rejected\].*\(([^()]+)\)$", re.MULTILINE)
_LONGEST_WORDS = 600  # characters: what a host says in a few sentences, not a whole log


def _point_head(folder: Path, branch: str) -> None:
    """Let HEAD of a repository name the branch, where it names none that is there."""
    git = Git(folder)
    with suppress(UserError):  # what was sent is there all the same
        if git.attempt("rev-parse", "--verify", "--quiet", "HEAD", accept=(0, 1, 128))[0]:
            git.run("symbolic-ref", "HEAD", branch)


def shared_folder(git: Git, remote: str) -> Path | None:
    """The git folder that is shared by path (a USB stick), if it is one."""
    url = git.text("remote", "get-url", "--push", "--", remote)
    return git_folder(git.path / local_path(url)) if address_kind(url) is AddressKind.PATH else None


def git_folder(path: Path) -> Path | None:
    """The git folder of a repository of this computer, with a work tree or without."""
    for folder in (path / ".git", path):
        if (folder / "HEAD").is_file() and (folder / "objects").is_dir():
            return folder
    return None


def commit_at(git: Git, ref: str) -> str | None:
    """The commit that a ref names, if it is there."""
    code, oid = git.attempt("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}", accept=(0, 1, 128))
    return None if code else oid.decode().strip()


def is_ancestor(git: Git, old: str, new: str) -> bool:
    """Whether ``new`` holds everything that ``old`` does."""
    return git.attempt("merge-base", "--is-ancestor", old, new, accept=(0, 1))[0] == 0

"""Exchanging commits with the place where a circle is shared: fetch, push."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import IO, TypeAlias

from upont_desktop.domain.address import AddressKind, address_kind, local_path, shown_address
from upont_desktop.domain.errors import ForeignOwner, GitMissing, UserError
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AccessDenied, CannotReach, NothingThere, Offline
from upont_desktop.repository.locks import await_all_refs
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import BRANCHES, RemoteRefs, Upstream, parse_remote_refs

# The hooks of a folder that is shared by path (a USB stick) would run here, as the person: git's own settings for the
# program at the other end keep them from it.
_RECEIVE = "git -c core.hooksPath=/dev/null -c core.fsmonitor=false receive-pack"


Told: TypeAlias = Callable[[int, int], None]
"""Told how many of how many objects are here; what it raises ends it."""


def fetch(git: Git, upstream: Upstream, circle: str, told: Told = lambda _done, _whole: None) -> bool:
    """Learn what the other side has; whether its branch is there for certain. Raises :class:`CannotReach`."""
    target = f"-> {upstream.tracking.removeprefix('refs/remotes/')}".encode("utf-8", "surrogateescape")
    lines = _fetched(git, ("--verbose", "--", upstream.remote), circle, told)
    return any(line.endswith(target) for line in lines)


def fetch_branches(git: Git, remote: str, branches: str, circle: str, told: Told) -> None:
    """Bring a branch of the other side, or all (``refs/heads/*``), whatever the clone is set to follow.

    Raises :class:`CannotReach`.
    """
    here = f"refs/remotes/{remote}/{branches.removeprefix(BRANCHES)}"
    _fetched(git, ("--no-tags", "--", remote, f"+{branches}:{here}"), circle, told)


def fetch_refs(git: Git, address: str, refspecs: Sequence[str], circle: str, told: Told) -> None:
    """Bring refs of an address, as ``git-fetch(1)`` reads them. Raises :class:`CannotReach`."""
    _fetched(git, ("--no-tags", "--refmap=", "--", address, *refspecs), circle, told)


def fetch_aside(git: Git, address: str, circle: str, told: Told, environment: Mapping[str, str]) -> None:
    """Bring the objects of all branches of an address, and no ref. Raises :class:`CannotReach`."""
    _fetched(git, ("--no-tags", "--refmap=", "--", address, f"{BRANCHES}*"), circle, told, environment)


def read_remote(git: Git, remote: str, circle: str) -> RemoteRefs:
    """The branches of a remote, by its name or its address. Raises :class:`CannotReach`."""
    try:
        return parse_remote_refs(git.run("ls-remote", "--quiet", "--symref", "--", remote, "HEAD", f"{BRANCHES}*"))
    except GitMissing:
        raise
    except UserError as error:
        raise _unreachable(error.details, address_of(git, remote), circle) from error


def address_of(git: Git, remote: str) -> str:
    """The address of a remote for a person to read: a name and password in it are left out."""
    code, found = git.attempt("remote", "get-url", "--", remote, accept=(0, 2, 128))
    return shown_address(remote if code else git_text(found).strip())


def _fetched(
    git: Git, arguments: tuple[str, ...], circle: str, told: Told, environment: Mapping[str, str] | None = None
) -> list[bytes]:
    """The lines that git says while it fetches. Raises :class:`CannotReach`."""
    options = ("--progress", "--no-recurse-submodules", "--no-write-fetch-head")
    command = ("-c", "fetch.output=full", "fetch", *options, *arguments)
    process = git.start(*command, stdout=DEVNULL, stderr=PIPE, env=environment)
    assert process.stderr is not None
    lines: list[bytes] = []
    try:
        with process.stderr as stream:
            for line in _lines(stream):
                found = _PROGRESS.search(line)
                if found is not None:
                    told(int(found[1]), int(found[2]))
                else:
                    lines.append(line)
    except BaseException:
        process.kill()
        raise
    finally:
        code = process.wait()
    if code:
        words = display(git_text(b"\n".join(line for line in lines if b" -> " not in line))).strip()
        remote = arguments[arguments.index("--") + 1]
        raise _unreachable(words, address_of(git, remote), circle)
    return lines


_PROGRESS = re.compile(rb"(?:Receiving|Unpacking) objects: +\d+% \((\d+)/(\d+)\)")


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """What git says, as soon as it says it; it writes over its line of progress by a carriage return."""
    left = b""
    while chunk := os.read(stream.fileno(), 1 << 12):
        *whole, left = re.split(rb"[\r\n]", left + chunk)
        yield from whole
    yield left


def push(git: Git, upstream: Upstream, commit: str, circle: str) -> Refused | None:
    """Send a commit and the named versions that it reaches; the refusal, if there is one.

    A bare repository of this computer whose HEAD names no branch is pointed at what was sent, so that whoever clones
    it finds it. Raises :class:`CannotReach`.
    """
    folder = shared_folder(git, upstream.remote)
    if folder is not None:
        await_all_refs(folder)
    local = [f"--receive-pack={_RECEIVE}"] if folder is not None else []
    options = ("--quiet", "--porcelain", "--follow-tags", "--no-recurse-submodules", *local)
    process = git.start("push", *options, "--", upstream.remote, f"{commit}:{upstream.branch}", stderr=STDOUT)
    assert process.stdout is not None
    with process.stdout as stream:
        said = display(git_text(stream.read()))
    if not process.wait():
        if folder is not None:
            _point_head(folder, upstream.branch)
        return None
    words = "\n".join(line for line in said.splitlines() if line and not line.startswith("hint:"))
    if _REFUSED not in words and (kind := _meaning(words)) is not None:
        raise kind(circle=circle, remote=address_of(git, upstream.remote), details=words)
    return Refused(words)


@dataclass(frozen=True, slots=True)
class Refused:
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
    def words(self) -> str:
        """What the other side itself says of it, on one line; empty where it says nothing of its own."""
        said = [line.removeprefix("remote:").strip() for line in self.details.splitlines() if line[:7] == "remote:"]
        reasons = _REASON.findall(self.details)
        words = " ".join(line for line in said if line) or "; ".join(dict.fromkeys(reasons))
        return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]}…"


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


# What git, ssh and curl say, by its meaning; the first that fits.
_MEANINGS: tuple[tuple[re.Pattern[str], type[CannotReach]], ...] = (
    (
        re.compile(
            "Authentication failed|Permission denied|could not read (Username|Password)|terminal prompts disabled|"
            "error: 40[13]|[Aa]ccess denied|not authorized|Host key verification failed|Permission to .* denied"
        ),
        AccessDenied,
    ),
    (
        re.compile(
            "Could not resolve|[Nn]ame or service not known|Temporary failure in name resolution|unreachable|"
            "No route to host|timed out|unable to connect|[Cc]onnection (refused|reset)|Failed to connect|"
            "Couldn't connect|unable to look up"
        ),
        Offline,
    ),
    (re.compile("not found|does not appear to be a git repository|does not exist|error: 404"), NothingThere),
)


def _meaning(words: str) -> type[CannotReach] | None:
    """Why nothing can be exchanged, where git's words say so."""
    return next((kind for pattern, kind in _MEANINGS if pattern.search(words)), None)


def _unreachable(words: str, remote: str, circle: str) -> UserError:
    if "dubious ownership" in words:
        return ForeignOwner(path=remote, details=words)
    return (_meaning(words) or CannotReach)(circle=circle, remote=remote, details=words)


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

"""Exchanging commits with the place where a circle is shared: fetch, merge in memory, push."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import IO

from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AccessDenied, CannotReach, NothingThere, NotShared, Offline
from upont_desktop.repository.locks import await_all_refs
from upont_desktop.repository.process import Git

# The hooks of a folder that is shared by path (a USB stick) would run here, as the person: git's own settings for the
# program at the other end keep them from it.
_RECEIVE = "git -c core.hooksPath=/dev/null -c core.fsmonitor=false receive-pack"


@dataclass(frozen=True, slots=True)
class Upstream:
    """Where a branch is shared: the remote's name, the branch there, and the ref that remembers it here."""

    remote: str
    branch: str

    @property
    def tracking(self) -> str:
        """The ref that remembers what the other side had."""
        return f"refs/remotes/{self.remote}/{self.branch.removeprefix('refs/heads/')}"


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge made in memory: the tree, and the paths where both sides changed what cannot be put together."""

    tree: str
    conflicts: tuple[str, ...]


def upstream_of(git: Git, branch: str, circle: str) -> Upstream:
    """Where the branch is shared: as configured, or ``origin``, or the only remote. Raises :class:`NotShared`."""
    short = branch.removeprefix("refs/heads/")
    remotes = git.text("remote").split("\n")
    remote = _setting(git, f"branch.{short}.remote") or ("origin" if "origin" in remotes else remotes[0])
    if not remote or remote not in remotes:
        raise NotShared(circle=circle)
    return Upstream(remote, _setting(git, f"branch.{short}.merge") or branch)


def fetch(
    git: Git, upstream: Upstream, circle: str, told: Callable[[int, int], None] = lambda _done, _whole: None
) -> None:
    """Learn what the other side has; ``told`` how many of how many objects are here: what it raises ends it.

    Raises :class:`CannotReach`.
    """
    options = ("--progress", "--no-recurse-submodules", "--no-write-fetch-head")
    process = git.start("fetch", *options, "--", upstream.remote, stdout=DEVNULL, stderr=PIPE)
    assert process.stderr is not None
    words = b""
    try:
        with process.stderr as stream:
            for line in _lines(stream):
                found = _PROGRESS.search(line)
                if found is not None:
                    told(int(found[1]), int(found[2]))
                else:
                    words += line + b"\n"
    except BaseException:
        process.kill()
        raise
    finally:
        code = process.wait()
    if code:
        said = display(git_text(words)).strip()
        values = {"circle": circle, "remote": display(upstream.remote)}
        raise _unreachable(said, upstream, circle) or CannotReach(**values, details=said)


_PROGRESS = re.compile(rb"(?:Receiving|Unpacking) objects: +\d+% \((\d+)/(\d+)\)")


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """What git says, as soon as it says it; it writes over its line of progress by a carriage return."""
    left = b""
    while chunk := os.read(stream.fileno(), 1 << 12):
        *whole, left = re.split(rb"[\r\n]", left + chunk)
        yield from whole
    yield left


def push(git: Git, upstream: Upstream, commit: str, circle: str) -> str:
    """Send a commit and the named versions that it reaches; the words of a refusal, or nothing.

    Raises :class:`CannotReach`.
    """
    folder = _folder(git, upstream)
    if folder is not None:
        await_all_refs(folder)
    local = [f"--receive-pack={_RECEIVE}"] if folder is not None else []
    options = ("--quiet", "--porcelain", "--follow-tags", "--no-recurse-submodules", *local)
    process = git.start("push", *options, "--", upstream.remote, f"{commit}:{upstream.branch}", stderr=STDOUT)
    assert process.stdout is not None
    with process.stdout as stream:
        said = display(git_text(stream.read()))
    if not process.wait():
        return ""
    words = "\n".join(line for line in said.splitlines() if line and not line.startswith("hint:"))
    unreachable = None if _REFUSED in words else _unreachable(words, upstream, circle)
    if unreachable is not None:
        raise unreachable
    return words or _REFUSED


_REFUSED = "rejected]"  # said of a branch that the other side got, and does not want


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


def _unreachable(words: str, upstream: Upstream, circle: str) -> CannotReach | None:
    """Why nothing can be exchanged, where git's words say so."""
    kind = next((kind for pattern, kind in _MEANINGS if pattern.search(words)), None)
    return None if kind is None else kind(circle=circle, remote=display(upstream.remote), details=words)


def _folder(git: Git, upstream: Upstream) -> Path | None:
    """The git folder that is shared by path (a USB stick), if it is one."""
    url = git.text("remote", "get-url", "--push", "--", upstream.remote)
    path = git.path / Path(url.removeprefix("file://"))
    if not path.is_dir():
        return None
    return path / ".git" if (path / ".git").is_dir() else path


def commit_at(git: Git, ref: str) -> str | None:
    """The commit that a ref names, if it is there."""
    code, oid = git.attempt("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}", accept=(0, 1, 128))
    return None if code else oid.decode().strip()


def is_ancestor(git: Git, old: str, new: str) -> bool:
    """Whether ``new`` holds everything that ``old`` does."""
    return git.attempt("merge-base", "--is-ancestor", old, new, accept=(0, 1))[0] == 0


def merge_in_memory(git: Git, mine: str, theirs: str) -> Merged:
    """Merge two commits without touching a file (``git-merge-tree(1)``, from git 2.38)."""
    _, raw = git.attempt(
        "merge-tree", "--write-tree", "--name-only", "-z", "--no-messages", "--allow-unrelated-histories",
        mine, theirs, accept=(0, 1),
    )  # fmt: skip
    tree, *conflicts = git_text(raw).split("\0")
    return Merged(tree, tuple(dict.fromkeys(path for path in conflicts if path)))


def _setting(git: Git, name: str) -> str:
    return git_text(git.attempt("config", "--get", name, accept=(0, 1))[1]).strip()

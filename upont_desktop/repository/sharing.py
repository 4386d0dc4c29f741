"""Exchanging commits with the place where a circle is shared: fetch, merge in memory, push."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import CannotReach, NotShared
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


def fetch(git: Git, upstream: Upstream, circle: str) -> None:
    """Learn what the other side has. Raises :class:`CannotReach`."""
    try:
        git.run("fetch", "--quiet", "--no-recurse-submodules", "--no-write-fetch-head", "--", upstream.remote)
    except UserError as error:
        raise CannotReach(circle=circle, remote=display(upstream.remote), details=error.details) from error


def push(git: Git, upstream: Upstream, commit: str) -> str:
    """Send a commit and the named versions that it reaches; the words of a refusal, or nothing."""
    folder = _folder(git, upstream)
    if folder is not None:
        await_all_refs(folder)
    local = [f"--receive-pack={_RECEIVE}"] if folder is not None else []
    try:
        options = ("push", "--quiet", "--porcelain", "--follow-tags", "--no-recurse-submodules", *local)
        git.run(*options, "--", upstream.remote, f"{commit}:{upstream.branch}")
    except UserError as error:
        return error.details or str(error)
    return ""


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

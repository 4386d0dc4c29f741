"""What a remote has: its branches, which of them is its current one, and which one a branch of ours goes with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from upont_desktop.domain.text import git_text
from upont_desktop.domain.writing_errors import NotShared
from upont_desktop.repository.process import Git

BRANCHES = "refs/heads/"
_USUAL = ("refs/heads/main", "refs/heads/master")  # git's two default names, taken before other branches


@dataclass(frozen=True, slots=True)
class Upstream:
    """Where a branch is shared: the remote's name, the branch there, and the ref that remembers it here.

    ``configured`` tells whether the clone's configuration names the branch, rather than a guess by its name; ``moved``
    is the address to which the place sent git on, empty where it answered itself.
    """

    remote: str
    branch: str
    configured: bool = True
    moved: str = ""

    @property
    def tracking(self) -> str:
        """The ref that remembers what the other side had."""
        return f"refs/remotes/{self.remote}/{self.branch.removeprefix(BRANCHES)}"


@dataclass(frozen=True, slots=True)
class RemoteRefs:
    """The branches of a remote with their commits; ``head`` is the one that its HEAD names, empty where that is none
    of them.
    """

    head: str = ""
    branches: Mapping[str, str] = field(default_factory=dict)


def remote_of(git: Git, branch: str | None, circle: str) -> str:
    """The name of the remote: as configured for the branch, or ``origin``, or the only one. Raises
    :class:`NotShared`.
    """
    remotes = git.text("remote").split("\n")
    wanted = _setting(git, f"branch.{_short(branch)}.remote") if branch else ""
    remote = next((name for name in (wanted, "origin") if name and name in remotes), remotes[0])
    if not remote:
        raise NotShared(circle=circle)
    return remote


def upstream_of(git: Git, branch: str, circle: str) -> Upstream:
    """Where the branch is shared, or would be by its name. Raises :class:`NotShared`."""
    remote = remote_of(git, branch, circle)
    merge = ""
    if _setting(git, f"branch.{_short(branch)}.remote") == remote:
        merge = _setting(git, f"branch.{_short(branch)}.merge")
    return Upstream(remote, merge or branch, configured=bool(merge))


def remember_upstream(git: Git, branch: str, upstream: Upstream, refs: RemoteRefs) -> None:
    """Write down where the branch is shared, as ``git push -u`` does, and which is the remote's main branch."""
    git.run("config", f"branch.{_short(branch)}.remote", upstream.remote)
    git.run("config", f"branch.{_short(branch)}.merge", upstream.branch)
    if upstream.branch == refs.head or not refs.branches:
        git.run("symbolic-ref", f"refs/remotes/{upstream.remote}/HEAD", upstream.tracking)


def was_main_branch(git: Git, upstream: Upstream) -> bool:
    """Whether the branch was the remote's current one when that was last learnt."""
    name = f"refs/remotes/{upstream.remote}/HEAD"
    code, found = git.attempt("symbolic-ref", "--quiet", name, accept=(0, 1, 128))
    return not code and git_text(found).strip() == upstream.tracking


def parse_remote_refs(raw: bytes) -> RemoteRefs:
    """What ``git ls-remote --symref`` printed."""
    branches: dict[str, str] = {}
    head = at = ""
    for line in git_text(raw).split("\n"):
        value, _, name = line.partition("\t")
        if name == "HEAD" and value.startswith("ref: "):
            head = value.removeprefix("ref: ")
        elif name == "HEAD":
            at = value
        elif name.startswith(BRANCHES):
            branches[name] = value
    if not head and at:  # a bundle names no branch, and a detached HEAD stands on none
        head = next((name for name in (*_USUAL, *sorted(branches)) if branches.get(name) == at), "")
    return RemoteRefs(head if head in branches else "", branches)


def main_branch(refs: RemoteRefs) -> str:
    """The branch that somebody who receives a clone goes on with: the current one, the only one, one of the usual
    names, or the first; empty where there is none.
    """
    wanted = (refs.head, *_USUAL, *sorted(refs.branches))
    return next((name for name in wanted if name in refs.branches), "")


def branches_elsewhere(git: Git, branch: str, remote: str) -> frozenset[str]:
    """The remote's branches that *other* branches of the clone go with: as configured, or by name."""
    fields = "%(refname)%00%(upstream:remotename)%00%(upstream:remoteref)"
    rows = (line.split("\0") for line in git.text("for-each-ref", f"--format={fields}", BRANCHES).split("\n") if line)
    return frozenset(
        merge if name_there == remote and merge else name for name, name_there, merge in rows if name != branch
    )


def agreed_branch(
    branch: str, refs: RemoteRefs, elsewhere: Collection[str], related: Callable[[str], bool]
) -> str | None:
    """Which branch of a remote a branch of ours goes with, where nothing is configured.

    The remote's current one, as what others share arrives there; else the one of the same name, the only one, or one
    of the usual names; always one that has commits in common with ours (``related`` is asked of a commit). Where the
    current one goes with *another* branch of the clone, ours is a side branch and keeps its name. ``None`` where no
    branch of the remote is related to ours.
    """
    if refs.head and refs.head in elsewhere:
        return branch if related(refs.branches.get(branch, refs.branches[refs.head])) else None
    wanted = dict.fromkeys((refs.head, branch, *_USUAL, *sorted(refs.branches)))
    return next((name for name in wanted if name in refs.branches and related(refs.branches[name])), None)


def _short(branch: str) -> str:
    return branch.removeprefix(BRANCHES)


def _setting(git: Git, name: str) -> str:
    return git_text(git.attempt("config", "--get", name, accept=(0, 1))[1]).strip()

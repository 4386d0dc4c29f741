"""Reading the refs of a clone: every name that stands for a commit."""

from __future__ import annotations

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.trailers import parse_resource

# Names that are git's or our own bookkeeping, not places in the history of the circle.
HIDDEN = (
    "refs/replace/",
    "refs/notes/",
    "refs/bisect/",
    "refs/worktree/",
    "refs/rewritten/",
    "refs/prefetch/",
    "refs/upont/",
)

_FIELDS = (
    "%(refname)",
    "%(objecttype)",
    "%(objectname)",
    "%(*objecttype)",
    "%(*objectname)",
    "%(HEAD)",
    "%(symref)",
    "%(if:equals=tag)%(objecttype)%(then)%(contents)%(end)",
)
_MARK = _FIELDS.index("%(HEAD)")


def read_refs(git: Git) -> tuple[Ref, ...]:
    """Branches, remote branches, tags, the newest stash and other refs that lead to a commit, in order of name.

    Tags are followed to their commit; what leads to no commit is left out, and so are the remotes' symbolic HEADs and
    git's own bookkeeping (:data:`HIDDEN`). A detached HEAD is a ref of its own, first. In a damaged clone the refs
    whose objects cannot be read are left out.
    """
    records = _records(git)
    refs = [] if any(record[_MARK] == "*" for record in records) else _detached(git)
    for name, kind, target, peeled_kind, peeled, mark, symref, message in records:
        if name.startswith(HIDDEN) or (symref and name.startswith("refs/remotes/")):
            continue
        commit = target if kind == "commit" else peeled
        if kind == "tag" and peeled_kind != "commit":
            commit = _peel(git, name)
        if commit and kind in {"commit", "tag"}:
            refs.append(_ref(name, commit, message.strip("\n"), current=mark == "*"))
    return tuple(refs)


def _ref(name: str, commit: str, message: str, *, current: bool) -> Ref:
    path = parse_resource(message) if message else None
    return Ref(name, _kind(name, path), commit, message, path, current)


def _kind(name: str, path: str | None) -> RefKind:
    if name.startswith("refs/tags/"):
        return RefKind.TAG if path is None else RefKind.NAMED_VERSION
    if name == "refs/stash":
        return RefKind.STASH
    if name.startswith("refs/heads/"):
        return RefKind.BRANCH
    return RefKind.REMOTE_BRANCH if name.startswith("refs/remotes/") else RefKind.OTHER


def _detached(git: Git) -> list[Ref]:
    on_branch, _ = git.attempt("symbolic-ref", "--quiet", "HEAD", accept=(0, 1, 128))
    if on_branch == 0:
        return []
    commit = _peel(git, "HEAD")
    return [Ref("HEAD", RefKind.HEAD, commit, current=True)] if commit else []


def _peel(git: Git, name: str) -> str:
    code, commit = git.attempt("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", accept=(0, 1, 128))
    return "" if code else git_text(commit.strip())


def _records(git: Git) -> list[tuple[str, ...]]:
    try:
        raw = git.run("for-each-ref", f"--format={'%00'.join(_FIELDS)}%00")
    except UserError:
        return _records_of_damaged(git)
    values = git_text(raw).split("\0")[:-1]
    width = len(_FIELDS)
    return [(values[at].removeprefix("\n"), *values[at + 1 : at + width]) for at in range(0, len(values), width)]


def _records_of_damaged(git: Git) -> list[tuple[str, ...]]:
    """One unreadable target makes ``for-each-ref`` give up, unless it is asked for names alone."""
    raw = git.run("for-each-ref", "--format=%(refname)%00%(objectname)%00%(HEAD)%00%(symref)%00")
    values = git_text(raw).split("\0")[:-1]
    named = [(values[at].removeprefix("\n"), *values[at + 1 : at + 4]) for at in range(0, len(values), 4)]
    asked = git_bytes("".join(f"{target}\n" for _, target, *_ in named))
    kinds = [line.split()[1].decode() for line in git.run("cat-file", "--batch-check", data=asked).splitlines()]
    return [
        (name, kind, target, "", "", mark, symref, _tag_message(git, target) if kind == "tag" else "")
        for (name, target, mark, symref), kind in zip(named, kinds, strict=True)
        if kind in {"commit", "tag"}
    ]


def _tag_message(git: Git, tag: str) -> str:
    _, raw = git.attempt("cat-file", "tag", tag, accept=(0, 128))
    return git_text(raw).partition("\n\n")[2]

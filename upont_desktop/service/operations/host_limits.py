"""What can be done where a host does not take what is shared: leave a file out, or send to a branch of one's own."""

from __future__ import annotations

import re
from dataclasses import replace

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import metadata_path
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.remote_refs import BRANCHES, upstream_of
from upont_desktop.repository.sync import commit_at, push
from upont_desktop.repository.unshared_commits import UnsharedCommits
from upont_desktop.repository.worktree import translated
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.refusal import explained, own_branch
from upont_desktop.service.operations.share import ask_for_trust
from upont_desktop.service.operations.upstream_branch import current_branch

_SPECIAL = re.compile(r"([\\*?\[\]!# ])")


def keep_out(context: OperationContext, path: str) -> ChangeSet:
    """Take a path out of every version that nobody else has yet: at the place it stays as it is there, or absent. The
    file stays on disk, and is no longer offered to be kept. One step, which can be undone.

    Raises :class:`NoSuchResource`, :class:`NothingToDo` where others have it already.
    """
    with context.job() as transaction:
        tip = transaction.head
        if tip is None or path not in transaction.tree:
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        upstream = upstream_of(transaction.writer.git, current_branch(transaction), transaction.circle.name)
        shared = transaction.tree_at(commit_at(transaction.writer.git, upstream.tracking))
        paths = [one for one in (path, metadata_path(path)) if one in transaction.tree]
        wanted = {one: shared.get(one) for one in paths}
        made = UnsharedCommits(transaction.writer.git, tip, transaction.repository.null_hash).without(wanted)
        if made == tip:
            raise NothingToDo
        summary = transaction.words.say("keep-out", what=display(path))
        change = transaction.go("keep-out", made, summary, transaction.new_past("keep-out", summary, None), kept=paths)
        if shared.get(path) is None:
            _ignore(transaction, path)
        return change


def _ignore(transaction: Transaction, path: str) -> None:
    """Let git pass the file over in this clone alone (gitignore(5))."""
    file = transaction.repository.common_dir / "info" / "exclude"
    line = git_bytes("/" + _SPECIAL.sub(r"\\\1", path)) + b"\n"
    with translated(file):
        file.parent.mkdir(exist_ok=True)
        before = file.read_bytes() if file.exists() else b""
        if line not in before.splitlines(keepends=True):
            file.write_bytes(before + (b"" if not before or before.endswith(b"\n") else b"\n") + line)


def send_to_own_branch(context: OperationContext) -> str:
    """Send what is here to a branch of one's own at the place, as the circle's is protected there; its name. What the
    circle goes with stays as it is: somebody who may takes the branch over at the host.

    Raises what :func:`~upont_desktop.service.operations.share` raises.
    """
    with context.job() as transaction:
        ask_for_trust(transaction, context)
        upstream = upstream_of(transaction.writer.git, current_branch(transaction), transaction.circle.name)
        name = own_branch(transaction.identity.name)
        own = replace(upstream, branch=f"{BRANCHES}{name}")
        if transaction.head is None:
            raise NothingToDo
        refused = push(
            transaction.writer.git, own, transaction.head, transaction.circle.name, transaction.watch
        ).refusal
        if refused is not None:
            raise explained(transaction, own, refused)
        return name

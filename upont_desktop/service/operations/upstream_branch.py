"""Which branch of the place a circle goes with, and whether the same circle lives there: known by its history."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import OnNoBranch, UnrelatedCircle
from upont_desktop.repository.clone import Detached
from upont_desktop.repository.common_history import JoinedObjects, joined_with_folder, quarantine
from upont_desktop.repository.connection import address_of
from upont_desktop.repository.redirect import lasting_address
from upont_desktop.repository.remote_refs import (
    BRANCHES,
    RemoteRefs,
    Upstream,
    agreed_branch,
    branches_elsewhere,
    was_main_branch,
)
from upont_desktop.repository.sync import (
    commit_at,
    fetch,
    fetch_aside,
    fetch_branches,
    git_folder,
    read_remote,
)
from upont_desktop.service.operations.context import Transaction


def current_branch(transaction: Transaction) -> str:
    """The branch that the clone is on. Raises :class:`OnNoBranch`, which names the branch to go to first."""
    head = transaction.repository.head()
    if isinstance(head, Detached):
        names = [
            ref.name.removeprefix(BRANCHES) for ref in transaction.repository.refs() if ref.name.startswith(BRANCHES)
        ]
        usual = next((name for name in ("main", "master") if name in names), names[0] if names else "main")
        raise OnNoBranch(circle=transaction.circle.name, branch=display(usual))
    return head.branch


def receive(transaction: Transaction, branch: str, upstream: Upstream, *, unite: bool) -> tuple[Upstream, str | None]:
    """Fetch; the branch of the place that ours goes with, and its commit: ``None`` where nothing is there yet.

    The place's branches are asked for only where the configured one was not among what came: that costs a connection.

    Raises :class:`CannotReach`; :class:`UnrelatedCircle` unless ``unite`` says that both are to become one.
    """
    git, circle = transaction.writer.git, transaction.circle.name
    fetched = fetch(git, upstream, circle, transaction.watch)
    upstream = replace(upstream, moved=lasting_address(git, upstream.remote, fetched.lines))
    if fetched.found and upstream.configured:
        theirs = commit_at(git, upstream.tracking)
    else:
        upstream, theirs = _found(transaction, branch, upstream, unite=unite)
    mine = transaction.repository.head().commit
    if mine and theirs and not unite and not JoinedObjects(git).related(mine, theirs):
        raise unrelated(transaction, address_of(git, upstream.remote), JoinedObjects(git), theirs)
    return upstream, theirs


def _found(transaction: Transaction, branch: str, upstream: Upstream, *, unite: bool) -> tuple[Upstream, str | None]:
    """As the place's own branches say, where the configuration says nothing, or names what is not there."""
    git, circle = transaction.writer.git, transaction.circle.name
    refs = read_remote(git, upstream.remote, circle, transaction.watch)
    gone = upstream.configured and upstream.branch not in refs.branches
    if not refs.branches or (gone and not was_main_branch(git, upstream)):
        return upstream, None  # a branch that others removed is made again; a main one may have got another name
    fetch_branches(git, upstream.remote, f"{BRANCHES}*", circle, transaction.watch)
    if not upstream.configured or gone:
        address = address_of(git, upstream.remote)
        wanted = agreed(transaction, branch, refs, JoinedObjects(git), address, remote=upstream.remote, unite=unite)
        upstream = replace(upstream, branch=wanted, configured=False)
    return upstream, refs.branches.get(upstream.branch)


def agreed(
    transaction: Transaction,
    branch: str,
    refs: RemoteRefs,
    joined: JoinedObjects,
    address: str,
    *,
    remote: str,
    unite: bool,
) -> str:
    """The branch of a place that ours goes with. Raises :class:`UnrelatedCircle` where nothing there is related."""
    mine = transaction.repository.head().commit
    elsewhere = branches_elsewhere(transaction.writer.git, branch, remote)
    found = agreed_branch(branch, refs, elsewhere, lambda theirs: mine is None or joined.related(mine, theirs))
    if found is None and unite:
        found = agreed_branch(branch, refs, (), lambda _theirs: True)
    if not refs.branches or found is not None:
        return found or branch
    newest = refs.branches.get(refs.head) or next(iter(refs.branches.values()))
    raise unrelated(transaction, address, joined, newest)


def agreed_at(
    transaction: Transaction, branch: str, address: str, *, remote: str, unite: bool = False
) -> tuple[str, RemoteRefs]:
    """What :func:`agreed` says of a place that is not yet a remote of the clone, and all its branches.

    Nothing of the place stays in the clone: it may turn out to be another circle's.

    Raises :class:`CannotReach`, :class:`UnrelatedCircle`.
    """
    git = transaction.writer.git
    refs = read_remote(git, address, transaction.circle.name, transaction.watch)
    mine = transaction.repository.head().commit
    with ExitStack() as stack:
        joined = JoinedObjects(git)
        folder = git_folder(Path(address))
        if folder is not None:
            joined = joined_with_folder(git, folder)
        elif mine and refs.branches and not any(joined.related(mine, theirs) for theirs in refs.branches.values()):
            environment = stack.enter_context(quarantine(transaction.repository.common_dir / "objects"))
            fetch_aside(git, address, transaction.circle.name, transaction.watch, environment)
            joined = JoinedObjects(git, environment)
        return agreed(transaction, branch, refs, joined, address_of(git, address), remote=remote, unite=unite), refs


def unrelated(transaction: Transaction, address: str, joined: JoinedObjects, commit: str) -> UnrelatedCircle:
    """The error that names both circles: ours by its name, the other by its place and its newest commit."""
    last = joined.last(commit)
    values = {"title": display(last.title), "author": display(last.author), "date": last.date}
    return UnrelatedCircle(circle=transaction.circle.name, remote=address, **values)

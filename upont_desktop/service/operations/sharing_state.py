"""Where a circle stands with the place that it is shared at: told from what is here, and learnt without a question."""

from __future__ import annotations

import time
from collections.abc import Callable

from upont_desktop.domain.errors import Cancelled, UntrustedClone
from upont_desktop.domain.sharing_state import Arrival, SharingState
from upont_desktop.domain.text import git_text
from upont_desktop.domain.writing_errors import NotShared, Offline
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.connection import address_of
from upont_desktop.repository.locks import own_lock
from upont_desktop.repository.log_fields import signature_of
from upont_desktop.repository.place_notes import PlaceNotes
from upont_desktop.repository.process import Git
from upont_desktop.repository.quiet_git import QuietGit
from upont_desktop.repository.remote_refs import Upstream, upstream_of
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.repository.sync import commit_at, fetch_objects, read_remote
from upont_desktop.repository.transfer_watch import TransferWatch
from upont_desktop.repository.trust import Answer, Purpose, command_settings, needing_trust
from upont_desktop.service.operations.books import entries_beyond
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.remote import share_address

_SHOWN = 20  # arrivals: more than a menu has room for
_COUNTED = 9_999  # commits: nobody reads a larger number, and counting a million takes seconds
_PATIENCE = 60.0  # seconds: a place that says nothing for so long is asked again another time


def sharing_state(context: OperationContext) -> SharingState:
    """How the circle stands, by what was last fetched: nothing is connected to."""
    repository = known_repository(context.circle.path)
    head = repository.head()
    if head.branch is None:
        address = share_address(context)
        return SharingState(address and address_of(repository.git, address))
    try:
        upstream = upstream_of(repository.git, head.branch, context.circle.name)
    except NotShared:
        return SharingState()
    address = address_of(repository.git, upstream.remote)
    theirs = commit_at(repository.git, upstream.tracking)
    only_gives = PlaceNotes(StateFolder(repository.git_dir).folder).only_gives(address)
    if theirs is None:
        ahead = _count(repository.git, head.commit) if head.commit else 0
        return SharingState(address, ahead, only_gives=only_gives)
    mine = [f"^{head.commit}"] if head.commit else []
    ahead = _count(repository.git, head.commit, f"^{theirs}") if head.commit else 0
    behind = _count(repository.git, theirs, *mine)
    arrivals = _arrivals(repository.git, theirs, *mine) if behind else ()
    return SharingState(address, ahead, behind, arrivals, theirs, only_gives)


def unshared_entries(context: OperationContext, room: str) -> int:
    """How many entries of a room only this computer has, by what was last fetched: nothing is connected to."""
    return entries_beyond(context, room, sharing_state(context).theirs)


def _count(git: Git, *range_: str) -> int:
    return int(git.text("rev-list", "--count", f"--max-count={_COUNTED}", *range_, "--"))


def _arrivals(git: Git, *range_: str) -> tuple[Arrival, ...]:
    asked = (f"-{_SHOWN}", "-z", "--no-merges", "--format=%H%x00%an%x00%ae%x00%ad%x00%s", "--date=raw")
    fields = git_text(git.run("log", *asked, "--no-show-signature", *range_, "--")).split("\0")[:-1]
    records = zip(*(fields[start::5] for start in range(5)), strict=True)
    return tuple(
        Arrival(commit, signature_of(name, email, when), title) for commit, name, email, when, title in records
    )


def learn_news(context: OperationContext, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Ask the shared place what is new there, in the background: nobody is asked anything, no lock is held while git
    is connecting, and nothing of the circle changes but what is remembered of the place. Whether something is new.

    ``stopped`` is asked several times a second. Raises :class:`Cancelled`, :class:`CannotReach` and its kinds
    (:class:`AccessDenied` where a password would be needed), :class:`NotShared`, :class:`UntrustedClone`,
    :class:`CloneBusy`.
    """
    repository = known_repository(context.circle.path)
    branch = repository.head().branch
    if branch is None:
        return False
    upstream = upstream_of(repository.git, branch, context.circle.name)
    _check_trust(repository, context)
    git = QuietGit(repository.path, context.sign_ins.quiet if context.sign_ins is not None else None)
    watch = TransferWatch(_watched(context, repository.git, upstream, stopped))
    theirs = read_remote(git, upstream.remote, context.circle.name, watch).branches.get(upstream.branch)
    known = commit_at(repository.git, upstream.tracking)
    if theirs is None or theirs == known:
        return False
    fetch_objects(git, upstream.remote, upstream.branch, context.circle.name, watch)
    if commit_at(repository.git, theirs) is None:  # somebody shared meanwhile: the next look finds it
        return False
    folder = StateFolder(repository.git_dir).folder
    folder.mkdir(exist_ok=True)
    with own_lock(folder):
        before = known or repository.null_hash
        repository.git.run("update-ref", "-m", "upont: news", upstream.tracking, theirs, before)
    return True


def _check_trust(repository: Repository, context: OperationContext) -> None:
    settings = needing_trust(command_settings(repository), Purpose.SHARE)
    if settings and context.trust(settings) is not Answer.RUN:
        raise UntrustedClone(path=str(repository.path), settings=", ".join(map(str, settings)))


def _watched(
    context: OperationContext, git: Git, upstream: Upstream, stopped: Callable[[], bool]
) -> Callable[[int, int], None]:
    """Ends it where somebody wants that, or where nothing moves for too long."""
    last, moved = (0, 0), time.monotonic()

    def told(done: int, whole: int) -> None:
        nonlocal last, moved
        if stopped():
            raise Cancelled
        now = time.monotonic()
        if (done, whole) != last:
            last, moved = (done, whole), now
        elif now - moved > _PATIENCE:
            raise Offline(circle=context.circle.name, remote=address_of(git, upstream.remote))

    return told

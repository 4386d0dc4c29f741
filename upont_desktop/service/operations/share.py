"""Sharing: one button. Fetch, merge in memory, push; nothing is ever half-merged on disk."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass

from upont_desktop.domain.books import is_book
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Signature
from upont_desktop.domain.conflict import Answers, Conflict, ConflictEntry, MergeNote, NameTrouble
from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import EditedMeanwhile
from upont_desktop.repository.authorship import last_change
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.connection import address_of
from upont_desktop.repository.locks import await_all_refs
from upont_desktop.repository.names import name_troubles
from upont_desktop.repository.push_slices import push_slices
from upont_desktop.repository.redirect import lasting_address
from upont_desktop.repository.remote_refs import BRANCHES, RemoteRefs, Upstream, remember_upstream, upstream_of
from upont_desktop.repository.sync import PushAnswer, PushRefusal, commit_at, is_ancestor, push, shared_folder
from upont_desktop.repository.trust import Answer, Purpose, command_settings, needing_trust
from upont_desktop.service.operations.books import keep_books_within
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.large_contents import fetch_large_contents, send_large_contents
from upont_desktop.service.operations.merge.books import Book, lost_books
from upont_desktop.service.operations.merge.outcome import merge_sides
from upont_desktop.service.operations.reception import note_reception, received_commit
from upont_desktop.service.operations.refusal import ONLY_GIVES, explained, notes_of, refuse_too_large
from upont_desktop.service.operations.room_founders import pin_founders
from upont_desktop.service.operations.upstream_branch import current_branch, receive

_ATTEMPTS = 3  # somebody else may share between our fetch and our push


@dataclass(frozen=True, slots=True)
class ShareResult:
    """What sharing did: ``received`` and ``sent`` commits. Where ``conflicts`` are left, nothing changed here or there.

    ``mine`` and ``theirs`` are both sides' commits (:func:`sides_of`). ``notes`` say what was done without a question,
    ``sentences`` what the merge of documents tells, and ``troubles`` are names that arrived and that some member's disk
    cannot hold. ``moved`` is the address to which the place has moved (:func:`use_new_address` writes it down),
    ``branch`` what the place calls the circle's branch where that is new, and ``only_gives`` says that it takes nothing
    from this person, who had nothing to send.
    """

    changes: ChangeSet
    received: int = 0
    sent: int = 0
    conflicts: tuple[Conflict, ...] = ()
    theirs: str = ""
    mine: str = ""
    notes: tuple[MergeNote, ...] = ()
    sentences: tuple[str, ...] = ()
    troubles: tuple[NameTrouble, ...] = ()
    moved: str = ""
    branch: str = ""
    only_gives: bool = False


@dataclass(frozen=True, slots=True)
class _Received:
    """What was put together here: nothing of it where both had the same."""

    changes: ChangeSet | None = None
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[MergeNote, ...] = ()
    sentences: tuple[str, ...] = ()
    troubles: tuple[NameTrouble, ...] = ()

    @property
    def told(self) -> tuple[tuple[MergeNote, ...], tuple[str, ...], tuple[NameTrouble, ...]]:
        """What a person is told of it."""
        return self.notes, self.sentences, self.troubles


def share(
    context: OperationContext, choices: Answers | None = None, *, unite: bool = False, put_back: bool = False
) -> ShareResult:
    """Receive what others shared, put it together with what is here, and send the result; books are kept first.

    Where a choice is needed, nothing is done and the ``conflicts`` are given; call again with a choice for each path.

    What is shared at the place must have a commit in common with the circle, unless ``unite`` says that the two are to
    become one. Entries of books that were received and are no longer there stop it, unless they are to be ``put_back``.
    ``context.progress`` is told how many of how many objects were received, zero of zero while git is connecting, one
    of one when all are here, then how many are sent; what it raises leaves what was received, and whole slices sent.

    Raises :class:`NotShared`, :class:`OnNoBranch`, :class:`UnrelatedCircle`, :class:`WorkingCopy`,
    :class:`BookShortened`, :class:`CannotReach` and :class:`SharingRefused` (or what says more),
    :class:`UntrustedClone`, :class:`EditedMeanwhile` where what arrives would replace a file that is not yet kept.
    """
    with context.job() as transaction:
        ask_for_trust(transaction, context)
        branch = current_branch(transaction)
        upstream = before = upstream_of(transaction.writer.git, branch, transaction.circle.name)
        changes = keep_books_within(transaction, context) or _nothing(transaction)
        received, sent, here, answer = 0, 0, _Received(), PushAnswer()
        await_all_refs(transaction.repository.common_dir)
        theirs = commit_at(transaction.writer.git, upstream.tracking)
        pin_founders(transaction, theirs)
        for left in reversed(range(_ATTEMPTS)):
            known = _had_before(transaction, upstream)
            upstream, theirs = _fetched(transaction, branch, upstream, unite=unite)
            pin_founders(transaction, theirs)
            mine = transaction.repository.head().commit
            received += _count(transaction, mine, theirs)
            done = _put_together_with_books(transaction, context, known, theirs, choices or {}, put_back=put_back)
            if done.conflicts:
                return ShareResult(changes, conflicts=done.conflicts, theirs=theirs or "", mine=mine or "")
            changes, here = done.changes or changes, _both(here, done)
            sent, answer = _send(transaction, branch, upstream, theirs)
            if answer.refusal is None or not (answer.refusal.overtaken and left):
                break
        said = _said_by_place(transaction, before, upstream, answer, sent)
        return ShareResult(changes, received, sent, (), theirs or "", "", *here.told, *said)


def _had_before(transaction: Transaction, upstream: Upstream) -> set[str]:
    """What the place had, as git remembers it, and when it was last shared with."""
    git = transaction.writer.git
    last = received_commit(transaction.repository, address_of(git, upstream.remote))
    return {found for ref in (upstream.tracking, last) if ref and (found := commit_at(git, ref)) is not None}


def _nothing(transaction: Transaction) -> ChangeSet:
    """The change of a share in which nothing arrived."""
    return ChangeSet(transaction.circle.slug, "share", "", transaction.head, transaction.head)


def _fetched(transaction: Transaction, branch: str, upstream: Upstream, *, unite: bool) -> tuple[Upstream, str | None]:
    """As :func:`receive`, with the large contents that lie beside the versions."""
    upstream, theirs = receive(transaction, branch, upstream, unite=unite)
    transaction.progress(1, 1)
    fetch_large_contents(transaction, upstream, transaction.repository.head().commit, theirs)
    return upstream, theirs


def _said_by_place(
    transaction: Transaction, before: Upstream, upstream: Upstream, answer: PushAnswer, sent: int
) -> tuple[str, str, bool]:
    """Where the place is now, what it calls the branch, whether it only gives; what it took is pinned."""
    if answer.refusal is None:
        pin_founders(transaction, transaction.repository.head().commit)
    only_gives = _only_gives(transaction, upstream, answer.refusal, sent)
    return _moved(transaction, upstream, answer), _renamed(before, upstream), only_gives


def _only_gives(transaction: Transaction, upstream: Upstream, refusal: PushRefusal | None, sent: int) -> bool:
    """Whether the place takes nothing from a person who had nothing to send; raises where something was to be sent."""
    if refusal is None:
        notes_of(transaction).learn(address_of(transaction.writer.git, upstream.remote), only_gives=False)
        return False
    error = explained(transaction, upstream, refusal)
    if sent or refusal.kind not in ONLY_GIVES:
        raise error
    return True


def _moved(transaction: Transaction, upstream: Upstream, answer: PushAnswer) -> str:
    """Where the place is now, as it said when it gave or when it took; empty where it has not moved."""
    return upstream.moved or lasting_address(transaction.writer.git, upstream.remote, answer.lines)


def _renamed(before: Upstream, now: Upstream) -> str:
    """What the place calls the branch now, where it was called otherwise when that was written down."""
    return display(now.branch.removeprefix(BRANCHES)) if before.configured and before.branch != now.branch else ""


def _send(transaction: Transaction, branch: str, upstream: Upstream, theirs: str | None) -> tuple[int, PushAnswer]:
    """How many commits the place lacked, and what it answered. All that it had is here by then."""
    address = address_of(transaction.writer.git, upstream.remote)
    note_reception(transaction.repository, theirs, address)
    tip = transaction.repository.head().commit
    sent = _count(transaction, theirs, tip)
    if tip is not None and sent:
        refuse_too_large(transaction, upstream, theirs, tip)
    # Also where no commit is new: a version that was named since is.
    answer = _sent(transaction, upstream, theirs, tip, sent) if tip is not None else PushAnswer()
    if answer.refusal is None and tip is not None and not upstream.configured:
        remember_upstream(transaction.writer.git, branch, upstream, RemoteRefs(upstream.branch))
    if answer.refusal is None and tip is not None:
        note_reception(transaction.repository, tip, address)
    return sent, answer


def _sent(transaction: Transaction, upstream: Upstream, theirs: str | None, tip: str, count: int) -> PushAnswer:
    """Send it: over a network much of it in slices, so that what is there stays there when the line breaks."""
    git = transaction.writer.git
    send_large_contents(transaction, upstream, theirs, tip)
    parted = count > 1 and shared_folder(git, upstream.remote) is None
    answer = PushAnswer()
    for commit in push_slices(git, theirs, tip) if parted else (tip,):
        answer = push(git, upstream, commit, transaction.circle.name, transaction.watch)
        if answer.refusal is not None:
            break
    return answer


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One side of a conflict: its versions (none where it deleted them), and who changed it last, and when."""

    versions: tuple[Resource, ...]
    changed: Signature | None


def sides_of(circle: Circle, conflict: Conflict, mine: str, theirs: str) -> tuple[ConflictSide, ConflictSide]:
    """A conflict as both sides have it, mine then theirs, to be looked at before a choice.

    The versions have no number yet: they are not in the index before they are shared.
    """
    git = open_repository(circle.path).git

    def side(entries: tuple[ConflictEntry, ...], commit: str, other: str) -> ConflictSide:
        paths = [entry.path for entry in entries] or conflict.paths
        versions = tuple(_version(circle, entry, commit) for entry in entries)
        return ConflictSide(versions, last_change(git, commit, other, paths))

    return side(conflict.mine, mine, theirs), side(conflict.theirs, theirs, mine)


def _version(circle: Circle, entry: ConflictEntry, commit: str) -> Resource:
    return Resource(circle.slug, entry.path, 0, commit, entry.oid, entry.mode, ChangeKind.MODIFIED)


def ask_for_trust(transaction: Transaction, context: OperationContext) -> None:
    """Sharing cannot go on without what the clone names: its own programs must be trusted, or absent."""
    settings = needing_trust(command_settings(transaction.repository), Purpose.SHARE)
    if settings and not (transaction.writer.git.trusted and context.trust(settings) is Answer.RUN):
        raise UntrustedClone(path=str(transaction.repository.path), settings=", ".join(map(str, settings)))


def _count(transaction: Transaction, old: str | None, new: str | None) -> int:
    if new is None:
        return 0
    return int(transaction.writer.git.text("rev-list", "--count", new, *([f"^{old}"] if old else []), "--"))


def _put_together_with_books(
    transaction: Transaction,
    context: OperationContext,
    known: Collection[str],
    theirs: str | None,
    choices: Answers,
    *,
    put_back: bool,
) -> _Received:
    """What was written into a book while we shared is kept first, where the result changes that very part.

    ``known`` are commits that the place had before, ``theirs`` is the one that it has now.
    """
    whole = lost_books(transaction, known, theirs, put_back=put_back)
    for left in reversed(range(_ATTEMPTS)):
        try:
            mine = transaction.repository.head().commit
            return _put_together(transaction, context, (mine, theirs), choices, whole)
        except EditedMeanwhile as error:
            if not left or not is_book(str(error.values["path"])):
                raise
            keep_books_within(transaction, context)
    raise AssertionError


def _put_together(
    transaction: Transaction,
    context: OperationContext,
    tips: tuple[str | None, str | None],
    choices: Answers,
    whole: Collection[Book],
) -> _Received:
    """Bring both sides' work, mine and theirs, together here, unless a choice is needed first."""
    git, (mine, theirs) = transaction.writer.git, tips
    if theirs is None or (mine is not None and is_ancestor(git, theirs, mine)):
        return _Received()
    past = transaction.writer.state.past()
    if mine is None or (is_ancestor(git, mine, theirs) and not whole):
        arrived = [
            path for path, (old, new) in transaction.writer.changes_between(mine, theirs).items() if new and not old
        ]
        troubles = name_troubles(transaction.tree_at(theirs), arrived) if arrived else ()
        summary, left_out = transaction.words.say("receive"), _without_room(transaction, troubles)
        changes = transaction.go("receive", theirs, summary, lambda _: past, left_out=left_out)
        return _Received(changes, troubles=troubles)
    merge = merge_sides(transaction, context, (mine, theirs), choices, whole)
    if merge.conflicts:
        return _Received(conflicts=merge.conflicts)
    before = transaction.tree_at(mine)
    arrived = [path for path, new in merge.edits.items() if new is not None and path not in before]
    gone = {path for path, new in merge.edits.items() if new is None}
    troubles = name_troubles({*before, *arrived} - gone, arrived)
    summary = transaction.words.say("merge")
    message = "\n\n".join(filter(None, (summary, "\n".join(merge.sentences))))
    commit = transaction.writer.commit(merge.edits, message, transaction.identity, parents=[theirs])
    changes = transaction.go("share", commit, summary, lambda _: past, left_out=_without_room(transaction, troubles))
    return _Received(changes, (), merge.notes, merge.sentences, troubles)


def _without_room(transaction: Transaction, troubles: tuple[NameTrouble, ...]) -> list[str]:
    """The paths that this computer's disk cannot hold: written there, one would silently replace another."""
    case, windows = transaction.writer.ignores_case, os.name == "nt"
    return [one.path for one in troubles if (one.other is not None and case) or (one.problem is not None and windows)]


def _both(one: _Received, more: _Received) -> _Received:
    """Two rounds of receiving: what each has to tell."""
    return _Received(
        more.changes,
        notes=(*one.notes, *more.notes),
        sentences=(*one.sentences, *more.sentences),
        troubles=(*one.troubles, *more.troubles),
    )

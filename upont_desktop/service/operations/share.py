"""Sharing: one button. Fetch, merge in memory, push; nothing is ever half-merged on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UntrustedClone, UserError
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.writing_errors import RefusedInWords, SharingRefused, WorkingCopy
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.locks import await_all_refs
from upont_desktop.repository.names import folded
from upont_desktop.repository.objects import entry_at
from upont_desktop.repository.remote_refs import RemoteRefs, Upstream, remember_upstream, upstream_of
from upont_desktop.repository.sync import Refused, address_of, is_ancestor, merge_in_memory, push
from upont_desktop.repository.trust import Answer, Purpose, command_settings, needing_trust
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.upstream_branch import current_branch, receive

_ATTEMPTS = 3  # somebody else may share between our fetch and our push


class Choice(StrEnum):
    """What a person chose where both sides changed the same resource."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Shared:
    """What sharing did: ``received`` and ``sent`` commits. Where ``conflicts`` are left, nothing changed here or there.

    ``mine`` and ``theirs`` are both sides' commits, at which the versions of each conflict can be looked at
    (:func:`sides_of`).
    """

    changes: ChangeSet
    received: int = 0
    sent: int = 0
    conflicts: tuple[str, ...] = ()
    theirs: str = ""
    mine: str = ""


def share(place: OperationContext, choices: Mapping[str, Choice] | None = None, *, unite: bool = False) -> Shared:
    """Receive what others shared, put it together with what is here, and send the result.

    Where both sides changed the same resource, nothing is done and the ``conflicts`` are given; call again with a
    choice for each. Both versions stay in history whatever is chosen.

    What is shared at the place must have a commit in common with the circle, unless ``unite`` says that the two are to
    become one. ``place.progress`` is told how many of how many objects were received.

    Raises :class:`NotShared`, :class:`OnNoBranch`, :class:`UnrelatedCircle`, :class:`WorkingCopy`,
    :class:`CannotReach` (or what says more: :class:`Offline`, :class:`AccessDenied`, :class:`NothingThere`),
    :class:`SharingRefused` (or :class:`RefusedInWords`), :class:`UntrustedClone`, :class:`EditedMeanwhile` where what
    arrives would replace a file that is not yet kept.
    """
    with place.job() as job:
        ask_for_trust(job, place)
        branch = current_branch(job)
        upstream = upstream_of(job.writer.git, branch, job.circle.name)
        head = job.repository.head().commit
        changes = ChangeSet(job.circle.slug, "share", "", head, head)
        received, refused = 0, Refused("")
        await_all_refs(job.repository.common_dir)
        for _ in range(_ATTEMPTS):
            upstream, theirs = receive(job, branch, upstream, unite=unite)
            mine = job.repository.head().commit
            received += _count(job, mine, theirs)
            outcome = _put_together(job, mine, theirs, choices or {})
            if isinstance(outcome, tuple):
                return Shared(changes, conflicts=outcome, theirs=theirs or "", mine=mine or "")
            changes = outcome or changes
            tip = job.repository.head().commit
            sent = _count(job, theirs, tip)
            # Also where no commit is new: a version that was named since is.
            refusal = push(job.writer.git, upstream, tip, job.circle.name) if tip is not None else None
            if refusal is None:
                if tip is not None and not upstream.configured:
                    remember_upstream(job.writer.git, branch, upstream, RemoteRefs(upstream.branch))
                return Shared(changes, received, sent, theirs=theirs or "")
            refused = refusal
            if not refused.overtaken:
                break
        raise _refusal(job, upstream, refused)


def _refusal(job: Transaction, upstream: Upstream, refused: Refused) -> UserError:
    """What the place refused, in its own words where it has some."""
    remote = address_of(job.writer.git, upstream.remote)
    if refused.working_copy:
        return WorkingCopy(remote=remote, details=refused.details)
    values = {"circle": job.circle.name, "remote": remote}
    if refused.words:
        return RefusedInWords(**values, words=refused.words, details=refused.details)
    return SharingRefused(**values, details=refused.details)


def sides_of(circle: Circle, path: str, mine: str, theirs: str) -> tuple[Resource | None, Resource | None]:
    """A path as both sides have it, to be looked at before a choice; ``None`` for a side that deleted it.

    The versions have no number yet: they are not in the index before they are shared.
    """
    git = open_repository(circle.path).git

    def side(commit: str) -> Resource | None:
        entry = entry_at(git, commit, path) if commit else None
        if entry is None:
            return None
        return Resource(circle.slug, path, 0, commit, entry.oid, entry.mode, ChangeKind.MODIFIED)

    return side(mine), side(theirs)


def ask_for_trust(job: Transaction, place: OperationContext) -> None:
    """Sharing cannot go on without what the clone names: its own programs must be trusted, or absent."""
    settings = needing_trust(command_settings(job.repository), Purpose.SHARE)
    if settings and not (job.writer.git.trusted and place.trust(settings) is Answer.RUN):
        raise UntrustedClone(path=str(job.repository.path), settings=", ".join(map(str, settings)))


def _count(job: Transaction, old: str | None, new: str | None) -> int:
    if new is None:
        return 0
    return int(job.writer.git.text("rev-list", "--count", new, *([f"^{old}"] if old else []), "--"))


def _put_together(
    job: Transaction, mine: str | None, theirs: str | None, choices: Mapping[str, Choice]
) -> ChangeSet | tuple[str, ...] | None:
    """Bring both sides' work together here: a change, or the conflicts that need a choice, or nothing to do."""
    git = job.writer.git
    if theirs is None or (mine is not None and is_ancestor(git, theirs, mine)):
        return None
    past = job.writer.desk.past()
    if mine is None or is_ancestor(git, mine, theirs):
        return job.go("receive", theirs, job.words.say("receive"), lambda _: past)
    merged = merge_in_memory(git, mine, theirs)
    if set(merged.conflicts) - choices.keys():
        return merged.conflicts
    edits = {path: new for path, (_, new) in job.writer.changes_between(mine, merged.tree).items()}
    _settle(job, edits, theirs, {path: choices[path] for path in merged.conflicts})
    summary = job.words.say("merge")
    commit = job.writer.commit(edits, summary, job.identity, parents=[theirs])
    return job.go("share", commit, summary, lambda _: past)


def _settle(job: Transaction, edits: dict[str, Entry | None], theirs: str, choices: Mapping[str, Choice]) -> None:
    """Put what was chosen at each path in conflict; nothing of git's marks is left."""
    other = job.tree_at(theirs)
    mine = job.tree_at(job.repository.head().commit)
    taken = {folded(path) for path in (*mine, *other, *edits)}
    for path, choice in choices.items():
        edits[path] = other.get(path) if choice is Choice.THEIRS else mine.get(path)
        if choice is Choice.BOTH and path in other:
            edits[_beside(path, job.words.say("theirs"), taken)] = other[path]


def _beside(path: str, word: str, taken: set[str]) -> str:
    """A free name beside a path: ``sheet (theirs).pdf``."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
    number = 1
    while True:
        mark = f"{word} {number}" if number > 1 else word
        found = f"{folder}{slash}{stem} ({mark}){dot}{ending}"
        if folded(found) not in taken:
            taken.add(folded(found))
            return found
        number += 1

"""A resource, a folder or everything as it was at a commit."""

from __future__ import annotations

from itertools import filterfalse

from upont_desktop.domain.books import is_book
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import METADATA_FOLDER, described_path, is_private, metadata_path
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.repository.authorship import author_of
from upont_desktop.repository.names import check_clashes
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.context import OperationContext


def restore(
    context: OperationContext,
    path: str,
    revision: str,
    message: str = "",
    *,
    then: str | None = None,
    version: Resource | None = None,
) -> ChangeSet:
    """Make a resource, a folder, or everything (an empty path) what it was at ``revision``, as a new version; ``then``
    is its path there, where it had another name (:mod:`~upont_desktop.service.versions` tells),
    ``version`` the version that this is, for the default message.

    What has come into the folder since is deleted, as it was not there; metadata are as they were. Books stay as they
    are: what happened has happened.

    Raises :class:`NoSuchRevision`, :class:`NoSuchResource` where it was not there, :class:`EditedMeanwhile`,
    :class:`NothingToDo`.
    """
    with context.job() as transaction:
        commit = transaction.repository.resolve(revision)
        before = transaction.tree_at(commit)
        was = {_renamed(one, then or path, path): one for one in _below(before, then or path)}
        if path and not was:
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        edits: dict[str, Entry | None] = {}
        for one in filterfalse(is_book, (*was, *_below(transaction.tree, path))):
            entry = before[was[one]] if one in was else None
            if entry != transaction.tree.get(one):
                edits[one] = entry
        new = [one for one, entry in edits.items() if entry and one not in transaction.tree and not is_private(one)]
        check_clashes(transaction.tree, new, leaving=edits)
        signed = author_of(transaction.writer.git, version.commit if version else commit)
        summary = transaction.words.restored(path, signed, version.version if version else 0)
        return transaction.keep("restore", edits, summary, message)


def _renamed(one: str, old: str, new: str) -> str:
    """The path that what was at ``one`` has below ``new``, or its metadata have."""
    owner = described_path(one)
    if not owner and is_private(one) and not is_private(old):
        return one
    moved = new + (owner or one)[len(old) :]
    return metadata_path(moved) if owner else moved


def _below(tree: CommitTree, path: str) -> list[str]:
    """The resource at a path, or all that is in the folder, with the metadata; everything for an empty path."""
    described = metadata_path(path)
    single = [one for one in (path, described) if one in tree] if path else []
    if path in single:
        return single
    return [*single, *tree.below(path), *(tree.below(f"{METADATA_FOLDER}{path}") if path else ())]

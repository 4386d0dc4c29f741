"""Moving, renaming and deleting resources and folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import metadata_path
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import AlreadyThere, IntoItself, NothingToDo
from upont_desktop.repository.companions import companions
from upont_desktop.repository.names import check_clashes, check_name
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.undo_log import CarriedPath
from upont_desktop.repository.worktree import Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction, each_once
from upont_desktop.service.operations.relink import Relocation, may_link, relinked, renamed, text_of


def move(
    context: OperationContext, moves: Mapping[str, str], message: str = "", *, rewrite: Iterable[str] | None = None
) -> ChangeSet:
    """Give resources or folders other paths (old → new, each the whole path); their metadata go along.

    What lies in a folder and is in no version goes along on disk, and comes back with undo.

    ``rewrite`` are the resources whose links to what moves, and typed dependencies on it, are written anew, as the
    index knows them (``ResourceReader.used_by``), and with them those of what moves itself; by default all stay.

    Raises :class:`NoSuchResource`, :class:`AlreadyThere`, :class:`IntoItself`, :class:`NothingToDo`,
    :class:`NameNotAllowed`, :class:`EditedMeanwhile`.
    """
    with context.job() as transaction:
        whole = _every_move(transaction, moves)
        each_once(whole.values())
        for new in whole.values():
            check_name(new)
            if new in transaction.tree and new not in whole:
                raise AlreadyThere(path=display(new))
        check_clashes(transaction.tree, whole.values(), leaving=whole)
        edits: dict[str, Entry | None] = {}
        for path, owner in transaction.with_metadata(whole).items():
            new = whole[owner]
            edits.setdefault(path, None)
            edits[metadata_path(new) if path != owner else new] = transaction.tree[path]
        if rewrite is not None:
            edits.update(_rewritten(transaction, {**moves, **whole}, {*rewrite, *whole}))
        return transaction.keep(
            "move", edits, _title(transaction, moves), message, carried=_companions(transaction, moves)
        )


def _title(transaction: Transaction, moves: Mapping[str, str]) -> str:
    """What was done: a new name, a new folder, or both at once, which says the whole new place."""
    old, new = next(iter(moves.items()))
    (old_folder, _, old_name), (folder, _, name) = old.rpartition("/"), new.rpartition("/")
    if len(moves) == 1 and old_name != name:
        key, where = ("rename", name) if old_folder == folder else ("relocate", new)
        return transaction.words.title(key, [old], where)
    return transaction.words.title("move", list(moves), folder)


def _every_move(transaction: Transaction, moves: Mapping[str, str]) -> dict[str, str]:
    """Old and new path of every single resource."""
    whole: dict[str, str] = {}
    for old, new in moves.items():
        if new == old:
            raise NothingToDo
        if new.startswith(f"{old}/"):
            raise IntoItself(path=display(old))
        for path in transaction.below(old):
            whole[path] = new + path[len(old) :]
    return whole


def _companions(transaction: Transaction, moves: Mapping[str, str]) -> tuple[CarriedPath, ...]:
    """What lies in the moved folders and is in no version."""
    folders = {old: new for old, new in moves.items() if old not in transaction.tree}
    ground = transaction.writer.ground
    return tuple(
        one for old, new in folders.items() for one in companions(ground, old, new, transaction.tree.below(old))
    )


def _rewritten(transaction: Transaction, moved: Mapping[str, str], paths: Iterable[str]) -> dict[str, Entry | None]:
    """The text files whose links must change, and the metadata whose dependencies must, with new content."""
    places = Relocation(transaction.tree, moved)
    edits: dict[str, Entry | None] = {}
    with ObjectReader(transaction.repository.git) as reader:
        for path in sorted(paths):
            entry, described = transaction.tree.get(path), transaction.tree.get(metadata_path(path))
            new_path = places.new_path(path)
            if entry is not None and may_link(path, entry):
                data = text_of(reader, entry)
                edits |= _changed(transaction, entry, new_path, data, data and relinked(path, data, places))
            if described is not None:
                data = text_of(reader, described)
                edits |= _changed(transaction, described, metadata_path(new_path), data, data and renamed(data, places))
    return edits


def _changed(
    transaction: Transaction, entry: Entry, path: str, old: bytes | None, new: bytes | None
) -> dict[str, Entry | None]:
    if new is None or new == old:
        return {}
    return {path: Entry(entry.mode, hash_bytes(transaction.writer.git, new, write=True))}


def delete(context: OperationContext, paths: Iterable[str], message: str = "") -> ChangeSet:
    """Delete resources or folders, with their metadata: a version without content; everything before stays.

    Raises :class:`NoSuchResource`, :class:`EditedMeanwhile`.
    """
    with context.job() as transaction:
        wanted = tuple(dict.fromkeys(paths))
        every = [one for path in wanted for one in transaction.below(path)]
        edits: dict[str, Entry | None] = dict.fromkeys(transaction.with_metadata(every))
        return transaction.keep("delete", edits, transaction.words.title("delete", wanted), message)

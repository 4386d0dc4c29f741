"""Naming versions, and editing metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.commit import free_tag
from upont_desktop.domain.errors import DamagedClone, NoSuchResource
from upont_desktop.domain.metadata import JsonValue, metadata_bytes, metadata_path, parse_metadata
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NameNotAllowed, NameProblem
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trailers import resource_trailer
from upont_desktop.repository.undo_log import RefMove
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction

_METADATA_LIMIT = 1 << 20  # bytes


def name_version(context: OperationContext, path: str, revision: str, name: str) -> ChangeSet:
    """Name the version of ``path`` that a reader of ``revision`` sees: an annotated tag that carries the path.

    Raises :class:`NoSuchRevision`, :class:`NoSuchResource`, :class:`NameNotAllowed` for an empty name.
    """
    with context.job() as transaction:
        commit = transaction.repository.resolve(revision)
        if path not in transaction.tree_at(commit):
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        words = " ".join(name.split())
        if not words:
            raise NameNotAllowed(path=name, problem=NameProblem.EMPTY)
        tag = free_tag(words, {ref.name for ref in transaction.repository.refs()})
        message = f"{words}\n\n{resource_trailer(path)}"
        made = transaction.writer.committer.tag(tag, commit, message, transaction.identity)
        move = RefMove(f"refs/tags/{tag}", None, made)
        summary = transaction.words.title("name", [path], words)
        return transaction.go("name", transaction.head, summary, transaction.new_past("name", summary), moves=[move])


def describe(context: OperationContext, fields: Mapping[str, Mapping[str, JsonValue]], message: str = "") -> ChangeSet:
    """Set metadata (path → key → value) of several resources at once; a value of ``None`` removes the key.

    Raises :class:`NoSuchResource`, :class:`DamagedClone` where metadata on record are no JSON, :class:`NothingToDo`.
    """
    with context.job() as transaction:
        edits: dict[str, Entry | None] = {}
        with ObjectReader(transaction.repository.git) as reader:
            for path, changed in fields.items():
                if path not in transaction.tree:
                    raise NoSuchResource(path=display(path), circle=transaction.circle.name)
                typed = {**_typed(transaction, reader, path), **changed}
                left = {key: value for key, value in typed.items() if value is not None}
                edits[metadata_path(path)] = _entry(transaction, left)
        keys: Sequence[str] = sorted({key for changed in fields.values() for key in changed})
        summary = transaction.words.title("describe", list(fields), ", ".join(keys))
        return transaction.keep("describe", edits, summary, message)


def _typed(transaction: Transaction, reader: ObjectReader, path: str) -> dict[str, JsonValue]:
    entry = transaction.tree.get(metadata_path(path))
    if entry is None:
        return {}
    known = parse_metadata(reader.read(entry.oid, _METADATA_LIMIT))
    if known is None:
        raise DamagedClone(path=display(metadata_path(path)))
    return known


def _entry(transaction: Transaction, typed: Mapping[str, JsonValue]) -> Entry:
    """The metadata file; one that has become empty stays, as a version without its own has its predecessor's."""
    return Entry(FILE, hash_bytes(transaction.writer.git, metadata_bytes(typed), write=True))

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


def name_version(place: OperationContext, path: str, revision: str, name: str) -> ChangeSet:
    """Name the version of ``path`` that a reader of ``revision`` sees: an annotated tag that carries the path.

    Raises :class:`NoSuchRevision`, :class:`NoSuchResource`, :class:`NameNotAllowed` for an empty name.
    """
    with place.job() as job:
        commit = job.repository.resolve(revision)
        if path not in job.tree_at(commit):
            raise NoSuchResource(path=display(path), circle=job.circle.name)
        words = " ".join(name.split())
        if not words:
            raise NameNotAllowed(path=name, problem=NameProblem.EMPTY)
        tag = free_tag(words, {ref.name for ref in job.repository.refs()})
        message = f"{words}\n\n{resource_trailer(path)}"
        made = job.writer.committer.tag(tag, commit, message, job.identity)
        move = RefMove(f"refs/tags/{tag}", None, made)
        summary = job.words.title("name", [path], words)
        return job.go("name", job.head, summary, job.new_past("name", summary), moves=[move])


def describe(place: OperationContext, fields: Mapping[str, Mapping[str, JsonValue]], message: str = "") -> ChangeSet:
    """Set metadata (path → key → value) of several resources at once; a value of ``None`` removes the key.

    Raises :class:`NoSuchResource`, :class:`DamagedClone` where metadata on record are no JSON, :class:`NothingToDo`.
    """
    with place.job() as job:
        edits: dict[str, Entry | None] = {}
        with ObjectReader(job.repository.git) as reader:
            for path, changed in fields.items():
                if path not in job.tree:
                    raise NoSuchResource(path=display(path), circle=job.circle.name)
                typed = {**_typed(job, reader, path), **changed}
                left = {key: value for key, value in typed.items() if value is not None}
                edits[metadata_path(path)] = _entry(job, left)
        keys: Sequence[str] = sorted({key for changed in fields.values() for key in changed})
        summary = job.words.title("describe", list(fields), ", ".join(keys))
        return job.keep("describe", edits, summary, message)


def _typed(job: Transaction, reader: ObjectReader, path: str) -> dict[str, JsonValue]:
    entry = job.tree.get(metadata_path(path))
    if entry is None:
        return {}
    known = parse_metadata(reader.read(entry.oid, _METADATA_LIMIT))
    if known is None:
        raise DamagedClone(path=display(metadata_path(path)))
    return known


def _entry(job: Transaction, typed: Mapping[str, JsonValue]) -> Entry:
    """The metadata file; one that has become empty stays, as a version without its own has its predecessor's."""
    return Entry(FILE, hash_bytes(job.writer.git, metadata_bytes(typed), write=True))

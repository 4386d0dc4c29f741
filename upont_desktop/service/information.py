"""What people noted of resources, read from the clone: the facts of one, and what a commit changed in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.domain.information import FieldChange, ResourceFacts, field_changes, resource_facts
from upont_desktop.domain.metadata import JsonValue, described_path, parse_metadata
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Change
from upont_desktop.service.reader import CircleReader

MOST_CHANGES = 400  # of one commit: each costs two reads, and a list of more is not read
_LARGEST = 1 << 20
"""Bytes of a metadata file that are read; what people type is far below."""


def information_changes(
    reader: CircleReader, changes: Sequence[Change], cancelled: Callable[[], bool] = lambda: False
) -> dict[str, tuple[FieldChange, ...]]:
    """What changed in the fields of each resource, by its path; those beyond :data:`MOST_CHANGES`, and those that
    cannot be read, are missing. ``changes`` are those of :attr:`CommitDetails.information`.

    Raises :class:`~upont_desktop.domain.errors.Cancelled`.
    """
    found = {}
    for change in changes[:MOST_CHANGES]:
        if cancelled():
            raise Cancelled
        path = described_path(change.resource.rel_path)
        old, new = (_fields(reader, side) for side in (change.previous, change.resource))
        if path is not None and old is not None and new is not None:
            found[path] = field_changes(old, new)
    return found


def _fields(reader: CircleReader, side: Resource | None) -> Mapping[str, JsonValue] | None:
    """The fields of a metadata file; none where there is no file, ``None`` where it cannot be read."""
    if side is None or not side.exists:
        return {}
    try:
        return parse_metadata(reader.contents.content(side, _LARGEST))
    except UserError:
        return None


def facts_of(reader: CircleReader, rel_path: str) -> ResourceFacts:
    """What there is to say of the resource at a path, or that was there. Raises :class:`NoSuchResource`."""
    details = reader.resources.resource(rel_path)
    return resource_facts(details, reader.resources.history(rel_path))

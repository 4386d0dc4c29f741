"""How much each change of a commit changed: lines of texts, bytes of the rest. Bounded in number, size and time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
from upont_desktop.compare.line_tracer import LineTracer, OutOfTime
from upont_desktop.domain.content.limits import DEFAULT_LIMITS
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Change
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.service.reader import CircleReader

MOST_CHANGES = 400  # of one commit: each costs two reads, and a list of more is not read
LIMITS = replace(DEFAULT_LIMITS, seconds=4.0, text_bytes=2_000_000, lines=50_000)


def change_sizes(
    reader: CircleReader, changes: Sequence[Change], cancelled: Callable[[], bool] = lambda: False
) -> dict[str, ChangeSize]:
    """By the exact path of each change; those beyond the bounds, and those that cannot be read, are missing.

    Raises :class:`~upont_desktop.domain.errors.Cancelled`.
    """
    found = {}
    tracer = LineTracer(LIMITS, cancelled)
    try:
        for change, size in _sizes(reader, changes[:MOST_CHANGES], tracer):
            found[change.resource.rel_path] = size
    except OutOfTime:
        pass
    return found


def _sizes(reader: CircleReader, changes: Sequence[Change], tracer: LineTracer) -> Iterator[tuple[Change, ChangeSize]]:
    for change in changes:
        old, new = _there(change.previous), _there(change.resource)
        if (old and old.blob) == (new and new.blob):
            continue  # moved, or of another type: nothing to count
        try:
            before, after = (None if side is None else reader.contents.content(side) for side in (old, new))
        except UserError:
            continue
        path = (new or old or change.resource).rel_path
        yield change, _size(path, before, after, tracer)


def _there(side: Resource | None) -> Resource | None:
    return side if side is not None and side.exists else None


def _size(path: str, before: bytes | None, after: bytes | None, tracer: LineTracer) -> ChangeSize:
    if not all(_is_short_text(path, data) for data in (before, after) if data is not None):
        return ChangeSize(text=False, before=_length(before), after=_length(after))
    old, new = tracer.lines(before or b""), tracer.lines(after or b"")
    kept = len(tracer.kept(old, new))
    return ChangeSize(len(new) - kept, len(old) - kept)


def _is_short_text(path: str, data: bytes) -> bool:
    if not kind_of(path, data[:HEAD_BYTES]).is_text:
        return False
    return len(data) <= LIMITS.text_bytes and data.count(b"\n") < LIMITS.lines


def _length(data: bytes | None) -> int | None:
    return None if data is None else len(data)

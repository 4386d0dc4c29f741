"""Where what a person types leads: to a day, a commit, a mark, a resource, if there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from upont_desktop.domain.commit import Commit, Ref, RefKind
from upont_desktop.domain.errors import NoSuchResource, NoSuchRevision, NoSuchVersion
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.scopes import WholeCircle
from upont_desktop.domain.text import display, fold
from upont_desktop.service.reader import CircleReader

_MOST_MARKS = 6  # the nearest ones: a menu of more is not read
_SHORTEST_HASH = 4
"""Letters of a hash below which git itself takes it for none."""
_UNNAMED = frozenset({RefKind.HEAD, RefKind.STASH, RefKind.OTHER})


@dataclass(frozen=True, slots=True)
class PlacedRef:
    """A branch, a tag or a named version, and the commit that it stands at."""

    ref: Ref
    commit: Commit


@dataclass(frozen=True, slots=True)
class Destinations:
    """What is there of what was typed: ``day`` is the last change until the end of the day that was named."""

    commit: Commit | None = None
    day: Commit | None = None
    marks: tuple[PlacedRef, ...] = ()
    reference: Reference | None = None


def end_of(day: date) -> datetime:
    """The moment at which a day is over, as the authors of changes read dates."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)


def destinations(reader: CircleReader, text: str, day: date | None, reference: Reference | None) -> Destinations:
    """Look up what ``text`` names; ``day`` and ``reference`` are what it means as a date and as a reference, if it is
    one. Of another circle a reference is taken as it is.
    """
    if not text:
        return Destinations()
    commit = reader.histories.known(text) if len(text) >= _SHORTEST_HASH and " " not in text else None
    marks = tuple(_marks(reader, text))
    if any(mark.commit == commit for mark in marks):
        commit = None  # said by its name
    there = reference is not None and _is_there(reader, reference)
    return Destinations(commit, _last(reader, day) if day else None, marks, reference if there else None)


def _last(reader: CircleReader, day: date) -> Commit | None:
    try:
        return reader.histories.known(reader.histories.last_before(WholeCircle(), end_of(day)))
    except NoSuchRevision:
        return None


def _is_there(reader: CircleReader, reference: Reference) -> bool:
    """Whether a resource or a folder of this circle is or was there; another circle is asked when one goes there."""
    if reference.circle not in {None, reader.circle.slug}:
        return True
    try:
        reader.resources.resource(reference.path, reference.version)
    except NoSuchResource:
        return bool(reference.version is None and reader.resources.tree(reference.path))
    except NoSuchVersion:
        return False
    return True


def _marks(reader: CircleReader, text: str) -> Iterator[PlacedRef]:
    """The marks whose name holds what was typed, those that begin with it first."""
    wanted, found = fold(text), []
    for ref in reader.refs():
        name = fold(display(ref.shown_name))
        if ref.kind not in _UNNAMED and (wanted in name or wanted in fold(display(ref.short_name))):
            found.append((not name.startswith(wanted), len(name), ref.name, ref))
    for *_, ref in sorted(found, key=lambda each: each[:3])[:_MOST_MARKS]:
        commit = reader.histories.known(ref.commit)
        if commit is not None:
            yield PlacedRef(ref, commit)


_KINDS = (RefKind.NAMED_VERSION, RefKind.TAG, RefKind.BRANCH, RefKind.REMOTE_BRANCH)
_MOST_LISTED = 500  # a list of more is searched by name, not looked through


def all_marks(reader: CircleReader) -> tuple[PlacedRef, ...]:
    """Everything that has a name: named versions, then tags, branches and those of the shared place; of each kind the
    newest commit first, but for the current branch.
    """
    refs = [ref for ref in reader.refs() if ref.kind in _KINDS][:_MOST_LISTED]
    placed = ((ref, reader.histories.known(ref.commit)) for ref in refs)
    marks = [PlacedRef(ref, commit) for ref, commit in placed if commit is not None]
    order = {kind: number for number, kind in enumerate(_KINDS)}
    marks.sort(key=lambda mark: (order[mark.ref.kind], not mark.ref.current, -mark.commit.author.time, mark.ref.name))
    return tuple(marks)

"""A calendar file of another program as events of the circle: what would be new, changed, the same, or is in doubt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from upont_desktop.apps.news.reader.agenda import AgendaReader, known_series
from upont_desktop.apps.news.records.events import Event, event_faults, event_of, event_path, id_of_uid
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.calendar.changes import joined_calendar, parts_of, with_lines
from upont_desktop.domain.calendar.document import Series
from upont_desktop.domain.calendar.files import MOST_FILE_BYTES, CalendarFile, meaning, read_file, without_people
from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.document_problems import MOST_BYTES, TOO_LARGE, Problem
from upont_desktop.domain.field_merge.card_documents import Component
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold

NO_CALENDAR = QT_TRANSLATE_NOOP("Documents", "This file is no calendar (iCalendar, .ics).")
LARGE_FILE = QT_TRANSLATE_NOOP("Documents", "This file is too large for a calendar: {size} bytes.")
BROKEN = QT_TRANSLATE_NOOP("Documents", "The event at line {line} cannot be read.")
TWIN = QT_TRANSLATE_NOOP("Documents", "There is an event of the same name at that time already.")
OLDER = QT_TRANSLATE_NOOP("Documents", "It was changed in the circle after this file was written.")
_OURS = frozenset({"X-UPONT-CLUB", "X-UPONT-BY", "X-UPONT-FROM", "X-UPONT-POSTER", "X-UPONT-PRICE"})


class ImportKind(StrEnum):
    """What would become of an event of the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event of the file: ``document`` is what would lie at ``path``; ``problem`` says what is in doubt or wrong.
    ``event`` is ``None`` where it cannot be read.
    """

    kind: ImportKind
    event: Event | None
    path: str = ""
    document: bytes = b""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What an import would do, event by event in the order of the file. Nothing is written before it is said so."""

    lines: tuple[EventLine, ...] = ()

    def of(self, kind: ImportKind) -> tuple[EventLine, ...]:
        """The events of which the same becomes."""
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def taken(self) -> tuple[EventLine, ...]:
        """What is written, unless somebody chooses otherwise: what is in doubt is not."""
        return tuple(line for line in self.lines if line.kind in {ImportKind.NEW, ImportKind.CHANGED})


def plan_calendar(reader: AgendaReader, raw: bytes, club: str = "", by: str = "") -> CalendarPlan:
    """What the events of a file would become, in the name of a club or of the person ``by`` alone.

    Raises :class:`RecordRefused` for a file that is no calendar.
    """
    if len(raw) > MOST_FILE_BYTES:
        raise RecordRefused(LARGE_FILE, size=len(raw))
    found = read_file(raw)
    if not found.is_calendar:
        raise RecordRefused(NO_CALENDAR)
    return CalendarPlan(tuple(_Planner(reader, found, club, by).lines(found)))


class _Planner:
    """Compares the events of a file with those of the circle."""

    def __init__(self, reader: AgendaReader, file: CalendarFile, club: str, by: str) -> None:
        self._known = reader.known_uids(one.main.uid for one in file.events if one.main.uid)
        self._club, self._by = club, by
        self._twins: dict[tuple[str, int], set[str]] = defaultdict(set)
        for id, title, start in reader.beginnings():
            self._twins[fold(title), start].add(id)

    def lines(self, file: CalendarFile) -> Iterator[EventLine]:
        """Each event of the file, then those that cannot be read."""
        yield from map(self._line, file.events)
        for line in file.broken:
            yield EventLine(ImportKind.WRONG, None, problem=Problem(BROKEN, {"line": line}))

    def _line(self, series: Series) -> EventLine:
        uid = series.main.uid or f"{series.main.text('SUMMARY')} {series.start.text()}"
        id = id_of_uid(uid)
        event = event_of(id, series.main)
        problem = next(event_faults(event, series.zones), None)
        if problem is not None:
            return EventLine(ImportKind.WRONG, event, problem=problem)
        known = self._known.get(series.main.uid)
        own = known_series(known[1]) if known is not None else None
        document = self._document(series, own, uid)
        path = known[0] if known is not None else event_path(id, event.start.wall.year)
        if len(document) > MOST_BYTES:
            return EventLine(ImportKind.WRONG, event, problem=Problem(TOO_LARGE, {"size": len(document)}))
        kind, doubt = self._judged(series, own, event)
        return EventLine(kind, event, path, document, doubt)

    def _judged(self, series: Series, own: Series | None, event: Event) -> tuple[ImportKind, Problem | None]:
        if own is None:
            twins = self._twins[fold(event.title), series.seconds(series.start)] - {event.id}
            return (ImportKind.DOUBTFUL, Problem(TWIN)) if twins else (ImportKind.NEW, None)
        # the category of an event that was given out is the name of its club
        left_out = _OURS if "CATEGORIES" in own.main.lines else _OURS | {"CATEGORIES"}
        if meaning(own, left_out) == meaning(series, left_out):
            return ImportKind.SAME, None
        mine, theirs = (one.main.text("LAST-MODIFIED") for one in (own, series))
        return (ImportKind.DOUBTFUL, Problem(OLDER)) if theirs and mine > theirs else (ImportKind.CHANGED, None)

    def _document(self, series: Series, own: Series | None, uid: str) -> bytes:
        """The event as a document of its own; what only circles know of it stays."""
        main, *others = map(without_people, parts_of(series)[0])
        return joined_calendar([self._ours(main, own, uid), *others], parts_of(series)[1])

    def _ours(self, main: Component, own: Series | None, uid: str) -> Component:
        lines: dict[str, Sequence[str]] = dict.fromkeys(_OURS, ())
        if own is not None:
            kept = ((name, own.main.lines.get(name, ())) for name in _OURS)
            lines |= {name: [line.content.decode("utf-8", "surrogateescape") for line in found] for name, found in kept}
        else:
            lines["X-UPONT-BY"] = [f"X-UPONT-BY:{self._by}"] if self._by else ()
        if self._club:
            lines["X-UPONT-CLUB"] = [f"X-UPONT-CLUB:{escaped(self._club)}"]
        return with_lines(main, {**lines, "UID": [f"UID:{uid}"]})


def accepted(plan: CalendarPlan, line: EventLine, *, taken: bool) -> CalendarPlan:
    """The plan in which something that is in doubt is taken, or left."""
    kind = ImportKind.CHANGED if taken else ImportKind.DOUBTFUL
    return CalendarPlan(tuple(replace(one, kind=kind) if one is line else one for one in plan.lines))

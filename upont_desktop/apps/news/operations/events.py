"""Planning, editing, moving, cancelling and deleting events: each one commit, undone by one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from upont_desktop.apps.news.calendar_import import CalendarPlan
from upont_desktop.apps.news.operations.permission import PUBLISH, require_voice
from upont_desktop.apps.news.operations.posts import add_pictures
from upont_desktop.apps.news.operations.titles import title
from upont_desktop.apps.news.reader.agenda import may_change
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.events import (
    EVENTS_FOLDER,
    Event,
    EventChange,
    EventStatus,
    changed_lines,
    event_faults,
    event_id,
    event_of,
    event_path,
    new_document,
    read_event,
)
from upont_desktop.apps.social.faults import RecordRefused, refusal, refuse
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.apps.social.records import today
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.calendar.changes import changed_all, changed_one, ended_before, split_series, without_one
from upont_desktop.domain.calendar.document import Occurrence, Series, read_series
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

GONE = QT_TRANSLATE_NOOP("Documents", "This event is not there any more.")
NO_DATE = QT_TRANSLATE_NOOP("Documents", "The event has no such date any more.")
NOT_YOURS = QT_TRANSLATE_NOOP("Documents", "“{title}” was planned by somebody else: only who planned it changes it.")
RULE_OF_ONE = QT_TRANSLATE_NOOP(
    "Documents", "How it repeats is said of all dates, or of this one and those that follow."
)


class Extent(StrEnum):
    """Which dates of a series an operation is about."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


def plan_event(context: OperationContext, event: Event, poster: Path | None = None) -> ChangeSet:
    """Plan an event, as oneself or for a club. ``poster`` is a picture from elsewhere on this computer, which becomes a
    resource of the circle.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    actor = require_voice(context, event.club)
    event = replace(event, title=event.title.strip(), by=actor.person)
    refuse(event_faults(event))
    event = _with_poster(context, event, poster)

    def plan(_: Records) -> DocumentPlan:
        path = event_path(event.id, event.start.wall.year)
        document = new_document(event, _now())
        return DocumentPlan({path: document}, _title(context, "plan", event))

    return change_documents(context, "plan-event", plan)


def edit_event(
    context: OperationContext,
    id: str,
    changes: EventChange,
    key: str = "",
    extent: Extent = Extent.ALL,
    poster: Path | None = None,
) -> ChangeSet:
    """Change some fields of an event, of one date of a series (``key``), or of it and those that follow. Where all
    dates of a series get another beginning, it is that of the date with this key.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    if "club" in changes:
        require_voice(context, changes["club"])
    if poster is not None:
        changes = {**changes, "poster": add_pictures(context, (poster,), _now())[0]}
    names = {Extent.ONE: "edit-date", Extent.FOLLOWING: "edit-following", Extent.ALL: "edit-event"}
    return _edit(context, names[extent], id, key, extent, lambda _: changes)


def move_event(
    context: OperationContext,
    id: str,
    by: dt.timedelta,
    longer: dt.timedelta = dt.timedelta(),
    key: str = "",
    extent: Extent = Extent.ONE,
) -> ChangeSet:
    """Let a date begin ``by`` later, and last ``longer``: negative times are earlier, and shorter.

    Raises as :func:`edit_event` does.
    """

    def moved(event: Event) -> EventChange:
        try:
            return {"start": event.start.moved(by), "end": event.end.moved(by + longer)}
        except OverflowError as error:
            raise RecordRefused(NO_DATE) from error

    return _edit(context, "move-event", id, key, extent, moved)


def cancel_event(
    context: OperationContext, id: str, key: str = "", extent: Extent = Extent.ALL, *, cancelled: bool = True
) -> ChangeSet:
    """Say that an event does not take place, or after all does: it stays in every agenda, crossed out.

    Raises as :func:`edit_event` does.
    """
    status = EventStatus.CANCELLED if cancelled else EventStatus.CONFIRMED
    names = {Extent.ONE: "cancel-date", Extent.FOLLOWING: "cancel-following", Extent.ALL: "cancel-event"}
    name = names[extent] if cancelled else "restore-event"
    return _edit(context, name, id, key, extent, lambda _: {"status": status})


def delete_event(context: OperationContext, id: str, key: str = "", extent: Extent = Extent.ALL) -> ChangeSet:
    """Delete an event, or dates of a series, that was a mistake: it stays in the history, and undoing brings it back.

    Raises as :func:`edit_event` does.
    """
    actor = require_voice(context, "")
    names = {Extent.ONE: "delete-date", Extent.FOLLOWING: "delete-following", Extent.ALL: "delete-event"}

    def plan(records: Records) -> DocumentPlan:
        path, series, whole = _own_event(records, id, actor)
        one = _date(series, key, extent)
        new: bytes | None = None
        if series.main.repeats and extent is Extent.ONE:
            new = without_one(series, one.key, _now())
        elif series.main.repeats and extent is Extent.FOLLOWING:
            new = ended_before(series, one.key, _now())
        event = replace(whole, start=one.start)
        return DocumentPlan({path: new}, _title(context, names[extent], event))

    return change_documents(context, names[extent], plan)


def import_events(context: OperationContext, plan: CalendarPlan, club: str = "") -> ChangeSet:
    """Write what a plan would take, in one commit. ``club`` is that in whose name it is.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    require_voice(context, club)
    documents: dict[str, bytes | None] = {line.path: line.document for line in plan.taken}
    first = next((line.event for line in plan.taken if line.event is not None), None)
    key = "import-event" if len(documents) == 1 else "import-events"
    what = display(first.title) if first is not None else ""
    summary = title(context, key, what=what, count=len(documents))
    return change_documents(context, "import-events", lambda _: DocumentPlan(documents, summary))


# --- how changes are made ---------------------------------------------------------------------------------------------


def _edit(
    context: OperationContext,
    name: str,
    id: str,
    key: str,
    extent: Extent,
    change: Callable[[Event], EventChange],
) -> ChangeSet:
    """Change one date, or as many as ``extent`` says; ``change`` gets the event as it is at the date that is meant."""
    actor = require_voice(context, "")

    def plan(records: Records) -> DocumentPlan:
        path, series, whole = _own_event(records, id, actor)
        one = _date(series, key, extent)
        event = replace(event_of(id, one.part, one.start, one.end), rule=whole.rule)
        changes = _different(event, change(event))
        new: Event = replace(event, **changes)
        refuse(event_faults(new, series.zones))
        documents = _changed(path, series, one, extent, changes)
        return DocumentPlan(documents, _title(context, name, new if "start" in changes else event))

    return change_documents(context, name, plan)


def _different(event: Event, changes: EventChange) -> EventChange:
    """The fields that would make the event another; both ends of it go together."""
    found = {name: value for name, value in changes.items() if getattr(event, name) != value}
    if "title" in found:
        found["title"] = str(found["title"]).strip()
    if "start" in found:
        found["end"] = changes.get("end", event.end)
    return found  # type: ignore[return-value]  # fields of it


def _changed(
    path: str, series: Series, one: Occurrence, extent: Extent, changes: EventChange
) -> dict[str, bytes | None]:  # fmt: skip
    if not changes:
        return {path: series.calendar.raw()}
    if not series.main.repeats or extent is Extent.ALL:
        return {path: _all_changed(series, one, changes)}
    if extent is Extent.ONE:
        if "rule" in changes:
            raise RecordRefused(RULE_OF_ONE)
        return {path: changed_one(series, one.key, changed_lines(changes, changes.get("start", one.start)), _now())}
    fresh = new_id()
    before, after = split_series(series, one.key, fresh, _now())
    following = read_series(after)
    assert following is not None, "it was made of one"
    if before is None:
        return {path: _all_changed(following, one, changes)}
    first = following.occurrences(one.start.day, one.start.day)
    date = next((other for other in first if other.key == one.key), one)
    new = event_path(fresh, following.start.wall.year)
    return {path: before, new: _all_changed(following, date, changes)}


def _all_changed(series: Series, one: Occurrence, changes: EventChange) -> bytes:
    """All dates of a series changed, whose one date gets another beginning: each is moved by as much."""
    start = changes.get("start")
    if start is None or not series.main.repeats:
        lines = changed_lines(changes, start or series.start)
        return changed_all(series, lines, _now(), start)
    moved = start.wall - one.start.wall
    first = replace(start, wall=series.start.wall + moved)
    if start.is_day:
        first = replace(first, wall=dt.datetime.combine(first.day, dt.time()))
    lasts = changes.get("end", one.end).wall - start.wall
    whole: EventChange = {
        **changes,
        "start": first,
        "end": replace(changes.get("end", one.end), wall=first.wall + lasts),
    }
    return changed_all(series, changed_lines(whole, first), _now(), first)


def _date(series: Series, key: str, extent: Extent) -> Occurrence:
    """The date that is meant; of all of a series, the first where none is named."""
    if series.main.repeats and not key and extent is Extent.ALL:
        end = series.main.end or series.start
        return Occurrence(series.start.text(), series.start, end, series.main)
    one = series.occurrence(key)
    if one is None:
        raise RecordRefused(NO_DATE)
    return one


def _own_event(records: Records, id: str, actor: Actor) -> tuple[str, Series, Event]:
    """An event that the person may change."""
    path, series, event = find_event(records, id)
    if may_change(actor, event, today()):
        return path, series, event
    if event.club:
        raise NotAllowed(right=PUBLISH, scope=event.club)
    raise RecordRefused(NOT_YOURS, title=display(event.title))


def find_event(records: Records, id: str) -> tuple[str, Series, Event]:
    """An event by its id. Raises :class:`RecordRefused`."""
    path = next((path for path in records.paths(EVENTS_FOLDER) if event_id(path) == id), None)
    raw = None if path is None else records.read(path)
    if path is None or raw is None:
        raise RecordRefused(GONE)
    found = read_event(path, raw)
    if isinstance(found, Problem):
        raise refusal(found)
    return path, *found


def _with_poster(context: OperationContext, event: Event, poster: Path | None) -> Event:
    return event if poster is None else replace(event, poster=add_pictures(context, (poster,), _now())[0])


def _title(context: OperationContext, key: str, event: Event) -> str:
    return title(context, key, what=display(event.title), day=event.start.day.isoformat())


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)

"""``event``: one event shown, planned, edited, moved, cancelled, attended; and a calendar file imported."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from upont_desktop.apps.news.calendar_import import CalendarPlan, ImportKind, plan_calendar
from upont_desktop.apps.news.commands.event_common import (
    agenda_line,
    change_typed,
    facts,
    page_meant,
    page_shape,
    reading,
    time_typed,
)
from upont_desktop.apps.news.event_pages import EventPage
from upont_desktop.apps.news.operations.attendance import attend
from upont_desktop.apps.news.operations.events import (
    Extent,
    cancel_event,
    delete_event,
    edit_event,
    import_events,
    move_event,
    plan_event,
)
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.events import Event
from upont_desktop.apps.social.commands.common import wanted
from upont_desktop.cli.catalogue import problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NotReadable

WHICH_EVENT = QT_TRANSLATE_NOOP("Terminal", "which event it is")
WHICH_CALENDAR = QT_TRANSLATE_NOOP("Terminal", "which calendar file to import")
NEW_TITLE = QT_TRANSLATE_NOOP("Terminal", "what the new event is called")
WHEN = QT_TRANSLATE_NOOP("Terminal", "when it begins (--set start=…)")
NEW_TIME = QT_TRANSLATE_NOOP("Terminal", "when it is to begin (--to)")


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


def _meant(work: OperationCall, options: Namespace) -> EventPage:
    words = display(wanted(options, "what", WHICH_EVENT))
    with reading(work.call, work.circle) as readers:
        return page_meant(readers.agenda, words)


def _extent(page: EventPage, options: Namespace) -> Extent:
    """Which dates are meant: of a series whose date was named, that one, unless it is said otherwise."""
    if options.extent:
        return Extent(options.extent)
    named = "@" in (options.what or "")
    return Extent.ONE if page.repeats and named else Extent.ALL


def _show(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    out = work.call.out
    if out.json:
        out.value({"circle": work.circle.slug, **page_shape(page)})
        return 0
    out.line(agenda_line(page.row))
    out.table(facts(page))
    out.lines(f"  {one_line(line)}" for line in page.event.text.splitlines())
    return 0


def _add(work: OperationCall, options: Namespace) -> int:
    title = display(wanted(options, "what", NEW_TITLE))
    change = change_typed(options)
    start = change.get("start")
    if start is None:
        options.start = ""
        wanted(options, "start", WHEN)
        raise AssertionError("it is wanted")
    event = replace(Event(new_id(), title, start, change.get("end", start)), **change)
    work.call.up_to_date(work.circle)
    return work.say(plan_event(work.place, event, options.poster))


def _edit(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    changes = change_typed(options, page.event)
    return work.say(
        edit_event(work.place, page.row.event, changes, page.row.key, _extent(page, options), options.poster)
    )


def _move(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    start = time_typed(wanted(options, "to", NEW_TIME), page.event.start.zone)
    if start.is_day and not page.event.start.is_day:
        start = replace(page.event.start, wall=dt.datetime.combine(start.day, page.event.start.wall.time()))
    by = start.wall - page.event.start.wall
    extent = _extent(page, options)
    return work.say(move_event(work.place, page.row.event, by, key=page.row.key, extent=extent))


def _cancel(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    cancelled = options.action == "cancel"
    extent = _extent(page, options)
    return work.say(cancel_event(work.place, page.row.event, page.row.key, extent, cancelled=cancelled))


def _delete(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    return work.say(delete_event(work.place, page.row.event, page.row.key, _extent(page, options)))


def _attend(work: OperationCall, options: Namespace) -> int:
    page = _meant(work, options)
    key = page.row.key if _extent(page, options) is Extent.ONE else ""
    return work.say(attend(work.place, page.row.event, key, going=options.action == "join"))


# --- a calendar file --------------------------------------------------------------------------------------------------


def _plan(work: OperationCall, options: Namespace) -> int:
    path = Path(wanted(options, "what", WHICH_CALENDAR))
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise NotReadable(path=str(path), details=str(error)) from error
    club = display(options.club)
    with reading(work.call, work.circle) as readers:
        plan = plan_calendar(readers.agenda, raw, club, readers.actor.person)
    out = work.call.out
    if options.dry_run and out.json:
        out.value(_plan_shape(work, plan))
    elif not out.json:
        out.lines(_plan_lines(plan))
    return 0 if options.dry_run else work.say(import_events(work.place, plan, club))


def _plan_lines(plan: CalendarPlan) -> Iterator[str]:
    told = translate(
        "Terminal", "new: {new}, changed: {changed}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}"
    )
    yield told.format(**{kind.value: len(plan.of(kind)) for kind in ImportKind})
    for line in (*plan.of(ImportKind.DOUBTFUL), *plan.of(ImportKind.WRONG)):
        if line.problem is not None:
            title = line.event.title if line.event is not None else ""
            yield f"  {one_line(title)}  {problem_sentence(line.problem)}"


def _plan_shape(work: OperationCall, plan: CalendarPlan) -> Shape:
    return {
        "circle": work.circle.slug,
        **{
            kind.value: [
                {
                    "title": line.event.title if line.event is not None else None,
                    "start": line.event.start.text() if line.event is not None else None,
                    "problem": str(line.problem) if line.problem is not None else None,
                }
                for line in plan.of(kind)
            ]
            for kind in ImportKind
        },
    }


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "show": _show,
    "add": _add,
    "edit": _edit,
    "move": _move,
    "cancel": _cancel,
    "restore": _cancel,
    "delete": _delete,
    "join": _attend,
    "leave": _attend,
    "plan": _plan,
}

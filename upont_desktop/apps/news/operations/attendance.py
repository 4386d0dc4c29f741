"""Saying that one takes part in an event, or no longer: an entry of the book, in no past that undo takes back."""

from __future__ import annotations

from upont_desktop.apps.news.operations.entries import written
from upont_desktop.apps.news.operations.events import NO_DATE, find_event
from upont_desktop.apps.news.operations.permission import require_voice
from upont_desktop.apps.news.operations.titles import title
from upont_desktop.apps.news.records.attendance import ATTEND, Attendance, attend_body
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import read_records


def attend(
    context: OperationContext, event: str, date: str = "", *, going: bool = True, intention: str = ""
) -> ChangeSet:
    """Take part in an event, or in one ``date`` of a series (its key), or no longer. The last word stands; the same
    ``intention`` again writes nothing.

    Raises :class:`RecordRefused` where the event, or its date, is not there any more.
    """
    actor = require_voice(context, "")
    with read_records(context) as records:
        _, series, found = find_event(records, event)
    if date and series.occurrence(date) is None:
        raise RecordRefused(NO_DATE)
    body = attend_body(actor.person, Attendance(event, date, actor.person, going))
    summary = title(context, "attend" if going else "stay-away", what=display(found.title))
    return written(context, ATTEND, body, summary, intention)

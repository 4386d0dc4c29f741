"""``events``: what takes place when, on the screen or as a calendar file."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path

from upont_desktop.apps.news.calendar_export import calendar_file
from upont_desktop.apps.news.commands.event_common import agenda_line, reading, row_shape, time_typed
from upont_desktop.apps.news.event_pages import AgendaFilter
from upont_desktop.apps.social.records import today
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.output import shown_path
from upont_desktop.domain.calendar.times import ONE_DAY
from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.text import display

_AHEAD = 31 * ONE_DAY
"""How far is looked where nobody says it."""


def run(options: Namespace) -> int:
    """Print what takes place, or write a calendar file."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    asked = AgendaFilter(tuple(map(display, options.club or ())), options.mine)
    first = time_typed(options.first, "").day if options.first else today()
    last = time_typed(options.last, "").day if options.last else min(first, dt.date.max - _AHEAD) + _AHEAD
    with reading(call, circle) as readers:
        if options.ics is not None:
            raw = calendar_file(readers.agenda, asked, circle.name, readers.names.clubs)
            return _write(call, options.ics, raw)
        rows = readers.agenda.agenda(first, last, asked)
    if call.out.json:
        call.out.values({"circle": circle.slug}, "events", map(row_shape, rows))
    else:
        call.out.lines(map(agenda_line, rows))
        told = plural(len(rows), translate("Terminal", "{n} event"), translate("Terminal", "{n} events"))
        call.out.trailer(told)
    return 0


def _write(call: Call, path: Path, raw: bytes) -> int:
    try:
        path.write_bytes(raw)
    except OSError as error:
        raise NotWritable(path=str(path), details=str(error)) from error
    count = raw.count(b"BEGIN:VEVENT\r\n")
    if call.out.json:
        call.out.value({"path": str(path), "events": count})
    else:
        call.out.line(shown_path(path))
    return 0

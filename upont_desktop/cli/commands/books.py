"""``books``: whether they are as they were written, and who writes them."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.cli.catalogue import plural, problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.book_errors import BadDay, NoSuchDevice, NoSuchEntry
from upont_desktop.domain.book_findings import BookFinding, BooksReport, RoomFinding
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import RoomNotHere, named
from upont_desktop.service.book_check import check_books
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.operations.redaction import redact
from upont_desktop.service.rights import accept_device, take_out_device

_NOT_COMPARED = QT_TRANSLATE_NOOP(
    "Terminal",
    "What this computer shows of these books was not compared with them, as it has not read them all yet: --deep does "
    "that.",
)


def run(options: Namespace) -> int:
    """Do what is asked; ``verify`` ends with 1 where something is wrong, and says what."""
    work = OperationCall.made_from(options)
    if options.action == "verify":
        return _verify(work, deep=options.deep)
    if options.action == "keep":
        return _keep(work)
    if options.action == "export":
        return _export(work, options)
    what = options.what or ""
    if options.action == "redact":
        if not (what and options.room):
            raise NoSuchEntry(entry=what)
        return work.say(redact(work.place, options.room, what, options.by, options.reason))
    if not what:
        raise NoSuchDevice(device=what)
    if options.action == "accept":
        return work.say(accept_device(work.place, what, options.by, actor=options.by))
    return work.say(take_out_device(work.place, what, actor=options.by))


def _keep(work: OperationCall) -> int:
    kept = keep_books(work.place)
    if kept is None and not work.call.out.json:
        work.call.out.note(translate("Terminal", "Everything in the books is kept."))
        return 0
    return work.say(kept or ChangeSet(work.circle.slug, "books", ""))


def _verify(work: OperationCall, *, deep: bool) -> int:
    out = work.call.out
    if deep:
        work.call.up_to_date(work.circle)
    report = check_books(work.call.library, work.place, deep=deep)
    if out.json:
        out.value(_shape(report))
    else:
        out.lines(_lines(report))
        if not report.compared:
            out.note(translate("Terminal", _NOT_COMPARED))
    return 0 if report.sound else 1


def _export(work: OperationCall, options: Namespace) -> int:
    """Print all entries of a room in another program's form."""
    library, out = work.call.library, work.call.out
    known = library.rooms(work.circle).known(library.known_rooms)
    wanted = [room for room in known if room.export and options.room in {"", room.name}]
    if not wanted:
        raise RoomNotHere(room=options.room or "trade", rooms=", ".join(room.name for room in known) or "–")
    work.call.up_to_date(work.circle)
    days = [_day(word) for word in (options.first, options.last)]
    lines = named(wanted[0].export)(library, work.circle, options.form, *days)
    if out.json:
        out.value({"circle": work.circle.slug, "room": wanted[0].name, "form": options.form, "text": "".join(lines)})
    else:
        out.stream.writelines(lines)
    return 0


def _day(word: str) -> str:
    """A day of the command line, or none. Raises :class:`BadDay`."""
    try:
        return dt.date.fromisoformat(word).isoformat() if word else ""
    except ValueError:
        raise BadDay(value=one_line(word)) from None


def _shape(report: BooksReport) -> Shape:
    findings = [
        {
            "room": one.room,
            "device": one.device,
            "entry": one.number or None,
            "path": one.path or None,
            "what": one.flaw.value,
            "wrong": one.is_wrong,
            "sentence": _sentence(one),
        }
        for one in report.findings
    ]
    nowhere = {"device": "", "entry": None, "path": None, "what": "accounts", "wrong": True}
    findings += [{**nowhere, "room": one.room, "sentence": _problem(one)} for one in report.rooms]
    found = {"books": report.books, "entries": report.entries, "findings": findings}
    return {"sound": report.sound, "compared": report.compared, **found}


def _lines(report: BooksReport) -> Iterator[str]:
    yield from map(_problem, report.rooms)
    yield from map(_sentence, report.findings)
    entries = plural(report.entries, translate("Terminal", "{n} entry"), translate("Terminal", "{n} entries"))
    books = plural(report.books, translate("Terminal", "{n} book"), translate("Terminal", "{n} books"))
    if report.sound:
        yield translate("Terminal", "{entries} in {books}: all as they were written.").format(
            entries=entries, books=books
        )
    else:
        yield translate("Terminal", "{entries} in {books} were checked.").format(entries=entries, books=books)


def _sentence(one: BookFinding) -> str:
    told = translate("Books", one.sentence)
    return told.format(device=one_line(one.device), n=one.number, path=one_line(one.path))


def _problem(one: RoomFinding) -> str:
    return problem_sentence(one.problem)

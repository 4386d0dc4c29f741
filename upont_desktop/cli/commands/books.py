"""``books``: whether they are as they were written, and who writes them."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterator
from typing import cast

from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.book_errors import BadDay, NoSuchDevice, NoSuchEntry
from upont_desktop.domain.book_findings import BookFinding, BooksReport
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.rooms import RoomNotHere, RoomSpec, named
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.operations.redaction import redact
from upont_desktop.service.rights import accept_device, take_out_device


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
    report = verify_books(work.place, deep=deep)
    told = [(room.name, translate("Documents", one.sentence).format(**one.values)) for room, one in _audited(work)]
    sound, out = report.sound and not told, work.call.out
    if out.json:
        shape = _shape(report)
        findings = [{**_NOWHERE, "room": room, "sentence": sentence} for room, sentence in told]
        out.value({**shape, "sound": sound, "findings": [*cast("list[Shape]", shape["findings"]), *findings]})
    else:
        out.lines(sentence for _, sentence in told)
        out.lines(_lines(report, sound=sound))
    return 0 if sound else 1


_NOWHERE: Shape = {"device": "", "entry": None, "path": None, "what": "accounts", "wrong": True}


def _audited(work: OperationCall) -> Iterator[tuple[RoomSpec, Problem]]:
    """What the rooms of the circle find wrong in what their books come to."""
    rooms = [room for room in work.call.library.rooms(work.circle).known(work.call.library.known_rooms) if room.audit]
    if rooms:
        work.call.up_to_date(work.circle)
    for room in rooms:
        for problem in named(room.audit)(work.call.library, work.circle):
            yield room, problem


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
    return {"sound": report.sound, "books": report.books, "entries": report.entries, "findings": findings}


def _lines(report: BooksReport, *, sound: bool) -> Iterator[str]:
    for one in report.findings:
        yield _sentence(one)
    entries = plural(report.entries, translate("Terminal", "{n} entry"), translate("Terminal", "{n} entries"))
    books = plural(report.books, translate("Terminal", "{n} book"), translate("Terminal", "{n} books"))
    if sound:
        yield translate("Terminal", "{entries} in {books}: all as they were written.").format(
            entries=entries, books=books
        )
    else:
        yield translate("Terminal", "{entries} in {books} were checked.").format(entries=entries, books=books)


def _sentence(one: BookFinding) -> str:
    told = translate("Books", one.sentence)
    return told.format(device=one_line(one.device), n=one.number, path=one_line(one.path))

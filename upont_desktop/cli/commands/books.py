"""``books``: whether they are as they were written, and who writes them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.book_errors import NoSuchDevice, NoSuchEntry
from upont_desktop.domain.book_findings import BookFinding, BooksReport
from upont_desktop.domain.changes import ChangeSet
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
    out = work.call.out
    if out.json:
        out.value(_shape(report))
    else:
        out.lines(_lines(report))
    return 0 if report.sound else 1


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


def _lines(report: BooksReport) -> Iterator[str]:
    for one in report.findings:
        yield _sentence(one)
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

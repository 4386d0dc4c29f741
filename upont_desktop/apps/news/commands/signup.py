"""``signup``: sheets on which people sign up, who has a place, and whether all of it is right."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator

from upont_desktop.apps.news.commands.signup_common import (
    changes_meant,
    page_shape,
    reading_sheets,
    sheet_line,
    sheet_meant,
    sheet_of,
    sheet_shape,
    signup_line,
    slot_meant,
)
from upont_desktop.apps.news.operations import sheets as sheet_work
from upont_desktop.apps.news.operations import signup_desk as desk
from upont_desktop.apps.news.operations import signups as do
from upont_desktop.apps.news.reader.signup_pages import NOT_RECEIVED, Motivation, SheetPage, SignupRow, standing
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.draws import draw_seed
from upont_desktop.apps.news.records.sheets import SheetMode
from upont_desktop.apps.news.signup_export import signup_csv
from upont_desktop.apps.social.commands.common import MISSING, name_of, person_meant
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.cli.catalogue import plural, problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext

WHICH_SHEET = QT_TRANSLATE_NOOP("Terminal", "which sheet it is")
WHICH_PERSON = QT_TRANSLATE_NOOP("Terminal", "who it is about")
WHICH_MARK = QT_TRANSLATE_NOOP("Terminal", "which motivation it is, and --accept or --refuse")
NO_MOTIVATION = QT_TRANSLATE_NOOP("Documents", "No motivation has the mark “{mark}”.")


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


# --- looking ----------------------------------------------------------------------------------------------------------


def _list(work: OperationCall, _options: Namespace) -> int:
    with reading_sheets(work.call, work.circle) as reader:
        found = reader.rows()
    out = work.call.out
    if out.json:
        out.values({"circle": work.circle.slug}, "sheets", map(sheet_shape, found))
    else:
        out.lines(map(sheet_line, found))
    if not found:
        out.note(translate("Terminal", "There are no sheets."))
    return 0


def _page(work: OperationCall, options: Namespace) -> SheetPage:
    with reading_sheets(work.call, work.circle) as reader:
        page = reader.page(sheet_meant(reader, _wanted_sheet(options)).id)
    assert page is not None
    return page


def _show(work: OperationCall, options: Namespace) -> int:
    page, out = _page(work, options), work.call.out
    if options.csv:
        table = signup_csv(page, lambda text: translate("Signups", text), lambda text: translate("People", text))
        sys.stdout.buffer.write(table)
        return 0
    if out.json:
        out.value(page_shape(page))
        return 0
    out.line(one_line(page.sheet.title))
    said = standing(page)
    if said is not None:
        out.line(problem_sentence(said))
    if page.mine is not None and not page.mine.counted:
        out.line(problem_sentence(Problem(NOT_RECEIVED)))
    for slot in page.slots:
        places = f"{slot.taken}/{slot.places}" if slot.places else str(slot.taken)
        name = one_line(slot.name) or translate("Signups", "Places")
        out.line(f"{name:24}  {places:>9}  +{slot.waiting}")
    out.lines(signup_line(row) for row in page.rows)
    return 0


def _entrance(work: OperationCall, options: Namespace) -> int:
    page, out = _page(work, options), work.call.out
    if out.json or options.csv:
        return _show(work, options)
    out.lines(_entrance_line(row) for row in page.entrance())
    return 0


def _entrance_line(row: SignupRow) -> str:
    guests = f" +{row.signup.guests}" if row.signup.guests else ""
    waits = "" if row.signup.accepted else translate("Signups", "waits")
    name = f"[{'x' if row.entered else ' '}] {name_of(row.person)}{guests}"
    return f"{name:40}  {row.person.promotion:8}  {one_line(row.slot_name):16}  {waits}"


def _verify(work: OperationCall, options: Namespace) -> int:
    page, out = _page(work, options), work.call.out
    findings = [problem_sentence(one.problem) for one in page.state.findings]
    told = list(_told(page))
    if out.json:
        out.value({"sheet": page.sheet.id, "facts": told, "findings": findings})
    else:
        out.lines(told)
        out.lines(findings)
        fits, not_all = translate("Signups", "All of it fits."), translate("Signups", "Something does not fit.")
        out.line(not_all if findings else fits)
    return 1 if findings else 0


def _told(page: SheetPage) -> Iterator[str]:
    """What can be checked by hand as well."""
    state = page.state
    if state.log.device:
        yield translate("Signups", "The order is kept by {device}.").format(device=state.log.device)
    waiting = len(state.waiting_arrivals)
    if waiting:
        yield plural(
            waiting, translate("Signups", "{n} entry is not received there yet."),
            translate("Signups", "{n} entries are not received there yet."),
        )  # fmt: skip
    for closing in state.closings:
        said = translate("Signups", "Closed on {day} at {time} by the entry {hash}, with {count} people.")
        yield said.format(day=closing.at[:10], time=closing.at[11:16], hash=closing.hash, count=len(closing.people))
        if page.sheet.mode is SheetMode.DRAW:
            yield translate("Signups", "Seed of its draw: {seed}").format(seed=draw_seed(closing.hash, closing.people))
    if state.result is not None:
        yield translate("Signups", "Result published on {day} at {time}.").format(
            day=state.result.at[:10], time=state.result.at[11:16]
        )


# --- sheets -----------------------------------------------------------------------------------------------------------


def _open(work: OperationCall, options: Namespace) -> int:
    changes = changes_meant(options.fields or (), options.slots or ())
    title = changes.get("title") or display(options.sheet)
    work.call.up_to_date(work.circle)
    sheet = sheet_of(options.event or new_id(), title, changes | {"title": title})
    return work.say(sheet_work.open_sheet(work.place, sheet))


def _edit(work: OperationCall, options: Namespace) -> int:
    page = _page(work, options)
    changes = changes_meant(options.fields or (), options.slots or (), page.sheet.slots)
    return work.say(sheet_work.edit_sheet(work.place, page.sheet.id, changes))


def _join(work: OperationCall, options: Namespace) -> int:
    sheet = _page(work, options).sheet
    slot = slot_meant(sheet, options.slots or ())
    done = do.sign_up(work.place, sheet.id, slot, options.guests, display(options.answer))
    code = work.say(done)
    said = standing(_page(work, options))
    if said is not None and not work.call.out.json:
        work.call.out.line(problem_sentence(said))
    return code


# --- people -----------------------------------------------------------------------------------------------------------


def _add(work: OperationCall, options: Namespace) -> int:
    with reading_sheets(work.call, work.circle) as reader:
        sheet = sheet_meant(reader, _wanted_sheet(options))
        person = _person(reader.people, options)
    slot = slot_meant(sheet, options.slots or ())
    return work.say(do.enrol(work.place, sheet.id, person, slot, options.guests, display(options.answer)))


def _on_person(act: Callable[[OperationContext, str, str], ChangeSet]) -> Callable[[OperationCall, Namespace], int]:
    """An action on somebody who is on a sheet: only those on it are found by their names."""

    def run_it(work: OperationCall, options: Namespace) -> int:
        page = _page(work, options)
        words = display(options.who)
        found = [row.signup.person for row in page.rows if words in {row.signup.person, row.person.shown}]
        if len(found) != 1:
            with reading_sheets(work.call, work.circle) as reader:
                found = [_person(reader.people, options)]
        return work.say(act(work.place, page.sheet.id, found[0]))

    return run_it


def _person(people: SocialReader | None, options: Namespace) -> str:
    words = display(options.who)
    if not words:
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_PERSON))
    return person_meant(people, words) if people is not None else words


def _decide(work: OperationCall, options: Namespace) -> int:
    page = _page(work, options)
    found = page.motivations()
    if not options.who:
        work.call.out.lines(_motivation_line(one) for one in found)
        return 0
    if options.accept == options.refuse:
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_MARK))
    one = next((one for one in found if options.who in {one.mark, one.hash}), None)
    if one is None:
        raise RecordRefused(NO_MOTIVATION, mark=one_line(display(options.who)))
    return work.say(do.decide(work.place, page.sheet.id, one.hash, accepted=options.accept))


def _motivation_line(one: Motivation) -> str:
    sign = {None: "?", True: "+", False: "-"}[one.decided]
    return f"{one.mark}  {sign}  {one_line(one.text)}"


def _receive(work: OperationCall, _options: Namespace) -> int:
    work.call.up_to_date(work.circle)
    return work.say(desk.receive(work.place))


def _on_sheet(act: Callable[[OperationContext, str], ChangeSet]) -> Callable[[OperationCall, Namespace], int]:
    """An action on a sheet as a whole."""
    return lambda work, options: work.say(act(work.place, _page(work, options).sheet.id))


def _wanted_sheet(options: Namespace) -> str:
    if not options.sheet:
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_SHEET))
    return display(options.sheet)


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "list": _list,
    "show": _show,
    "entrance": _entrance,
    "verify": _verify,
    "open": _open,
    "edit": _edit,
    "join": _join,
    "add": _add,
    "decide": _decide,
    "receive": _receive,
    "delete": _on_sheet(sheet_work.remove_sheet),
    "leave": _on_sheet(do.leave),
    "take": _on_sheet(desk.take_desk),
    "close": _on_sheet(desk.close_sheet),
    "reopen": _on_sheet(sheet_work.reopen_sheet),
    "draw": _on_sheet(desk.draw),
    "publish": _on_sheet(desk.publish_result),
    "remove": _on_person(do.remove),
    "check": _on_person(do.check_in),
    "uncheck": _on_person(lambda place, sheet, person: do.check_in(place, sheet, person, came=False)),
}

"""``loan``: the things that clubs lend, who has them, and what is late."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from upont_desktop.apps.social.commands.common import (
    THING_NAME,
    UNTIL_WHEN,
    WHICH_CLUB,
    borrower_name,
    day_meant,
    loan_line,
    loan_shape,
    person_meant,
    reading,
    thing_meant,
    wanted,
)
from upont_desktop.apps.social.operations import add_thing, extend, give_back, lend
from upont_desktop.apps.social.pages import ThingRow
from upont_desktop.apps.social.records import Borrower, Thing, new_id, today
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.text import display


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


def _list(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        person = person_meant(reader, display(options.to)) if options.to else ""
        found = reader.loans(options.club, person, options.late)
    out = work.call.out
    if out.json:
        out.values({"circle": work.circle.slug}, "loans", map(loan_shape, found))
    else:
        out.lines(map(loan_line, found))
    if not found:
        out.note(translate("Terminal", "Nothing is lent."))
    return 0


def _things(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        found = reader.things(options.club)
    if work.call.out.json:
        work.call.out.values({"circle": work.circle.slug}, "things", map(_shape, found))
    else:
        work.call.out.lines(map(_line, found))
    return 0


def _shape(row: ThingRow) -> Shape:
    one = row.thing
    return {
        "thing": one.id, "name": one.name, "club": one.club, "category": one.category, "deposit": one.deposit,
        "loan": None if row.loan is None else loan_shape(row.loan),
    }  # fmt: skip


def _line(row: ThingRow) -> str:
    lent = "" if row.loan is None else f"{borrower_name(row.loan)}, {row.loan.due.isoformat()}"
    return f"{row.thing.id}  {one_line(row.thing.club):12}  {one_line(row.thing.name):28}  {lent}"


def _add(work: OperationCall, options: Namespace) -> int:
    name = display(wanted(options, "thing", THING_NAME))
    club = wanted(options, "club", WHICH_CLUB)
    return work.say(add_thing(work.place, Thing(new_id(), club, name)))


def _lend(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        thing = thing_meant(reader, display(options.thing))
        person = person_meant(reader, display(options.to)) if options.to else ""
    borrower = Borrower(person) if person else Borrower("", display(options.name), display(options.phone))
    due = day_meant(wanted(options, "due", UNTIL_WHEN), today())
    return work.say(lend(work.place, thing, borrower, due))


def _return(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        thing = thing_meant(reader, display(options.thing))
    return work.say(give_back(work.place, thing))


def _extend(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        thing = thing_meant(reader, display(options.thing))
    return work.say(extend(work.place, thing, day_meant(wanted(options, "due", UNTIL_WHEN), today())))


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "list": _list,
    "things": _things,
    "add": _add,
    "lend": _lend,
    "return": _return,
    "extend": _extend,
}

"""``people``: who is in a circle, as a list, a table, or cards."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.apps.social.commands.common import name_of, person_shape, reading
from upont_desktop.apps.social.pages import PeopleFilter, PersonRow, RecordProblem
from upont_desktop.apps.social.person_export import csv_of, vcard_of
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.social.records import PersonStatus, today
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, problem_sentence, translate
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.circle import Circle

_EVERYBODY = 1 << 30  # people: more than there can be


def run(options: Namespace) -> int:
    """Print the people that are asked for, in the order of names; 1 where nobody is found."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    with reading(call, circle) as reader:
        if options.problems:
            return _problems(call, circle, reader.problems())
        found = _found(reader, options)
        ids = [row.id for row in found]
        if options.vcard or options.csv:
            raw = vcard_of(reader.cards(ids)) if options.vcard else csv_of(reader.records(ids))
            call.out.flush()
            sys.stdout.buffer.write(raw)
            return 0 if found else 1
    if call.out.json:
        call.out.values({"circle": circle.slug}, "people", map(person_shape, found))
        return 0 if found else 1
    call.out.lines(map(_line, found))
    if found:
        call.out.trailer(plural(len(found), translate("Terminal", "{n} person"), translate("Terminal", "{n} people")))
    else:
        call.out.note(translate("Terminal", "Nobody."))
    return 0 if found else 1


def _problems(call: Call, circle: Circle, found: Sequence[RecordProblem]) -> int:
    """What somebody should look at; 1 where there is something."""
    if call.out.json:
        call.out.values({"circle": circle.slug}, "problems", map(_problem_shape, found))
    else:
        call.out.lines(f"{one_line(one.path or one.entry):40}  {problem_sentence(one.problem)}" for one in found)
        if not found:
            call.out.note(translate("Terminal", "Everything is in order."))
    return 1 if found else 0


def _problem_shape(one: RecordProblem) -> Shape:
    change = one.unallowed
    return {
        "path": one.path or None, "entry": one.entry or None, "field": one.problem.field or None,
        "sentence": problem_sentence(one.problem), "commit": None if change is None else change.commit,
        "before": (change.before or None) if change is not None else None, "can_be_taken_back": change is not None,
    }  # fmt: skip


def _found(reader: SocialReader, options: Namespace) -> tuple[PersonRow, ...]:
    if options.birthdays:
        return reader.birthdays(today())
    status = PersonStatus(options.status) if options.status else None
    filters = PeopleFilter(options.promotion, options.club, status, options.department, options.former)
    return reader.find_people(" ".join(options.words), filters, 0, options.limit or _EVERYBODY).people


def _line(row: PersonRow) -> str:
    nick = f" ({one_line(row.nick)})" if row.nick else ""
    return f"{row.id}  {one_line(row.promotion):8}  {name_of(row) + nick:36}  {one_line(row.email)}"

"""``right``: who may do what in a circle."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from upont_desktop.apps.social.commands.common import WHICH_RIGHT, day_meant, name_of, person_meant, reading, wanted
from upont_desktop.apps.social.operations import grant, revoke
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.records import today
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.rights import GivenRight
from upont_desktop.domain.text import display


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    work = OperationCall.made_from(options)
    if options.action == "list":
        return _list(work)
    with reading(work.call, work.circle) as reader:
        person = person_meant(reader, display(options.who))
    right = wanted(options, "right", WHICH_RIGHT)
    if options.action == "revoke":
        return work.say(revoke(work.place, person, right, options.scope))
    until = day_meant(options.until, today()) if options.until else None
    return work.say(grant(work.place, person, right, options.scope, until))


def _list(work: OperationCall) -> int:
    with reading(work.call, work.circle) as reader:
        found = reader.rights()
        people = reader.people.rows({one.person for one in found})
    out = work.call.out
    if out.json:
        shapes = (
            {"person": one.person, "right": one.right, "scope": one.scope, "until": one.until or None} for one in found
        )
        out.values({"circle": work.circle.slug}, "rights", shapes)
    else:
        out.lines(_lines(found, people))
    if not found:
        out.note(translate("Terminal", "Nobody was given a right: everybody may do everything here."))
    return 0


def _lines(found: Sequence[GivenRight], people: dict[str, PersonRow]) -> Iterator[str]:
    for one in found:
        until = f"– {one.until}" if one.until else ""
        yield f"{name_of(people[one.person]):28}  {one_line(one.right):10}  {one_line(one.scope):16}  {until}"

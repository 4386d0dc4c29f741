"""``person``: one card shown, added, edited, put together with another, forgotten; and many imported."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

from upont_desktop.apps.social.commands.common import (
    NEW_NAME,
    WHICH_CARD,
    WHICH_FILE,
    checked_keys,
    day_meant,
    day_or_none,
    listed,
    loan_line,
    loan_shape,
    member_line,
    member_shape,
    name_of,
    person_meant,
    person_shape,
    reading,
    wanted,
)
from upont_desktop.apps.social.faults import normal_number, normal_phone
from upont_desktop.apps.social.import_plan import ImportPlan
from upont_desktop.apps.social.operations import (
    add_person,
    edit_person,
    forget_everywhere,
    import_people,
    merge_people,
    set_photo,
)
from upont_desktop.apps.social.pages import PersonCard
from upont_desktop.apps.social.person_import import CardFile, CsvTable, plan_import, read_cards, read_table
from upont_desktop.apps.social.records import PersonChange, PersonRecord, PersonStatus, new_id, today
from upont_desktop.cli.catalogue import problem_sentence, sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NotReadable
from upont_desktop.service.erasure import ErasedElsewhere

_TEXTS = ("shown", "given", "family", "note", "promotion", "department", "login")
_LISTS = ("nicknames", "emails", "phones", "categories", "numbers")
_KEYS = (*_TEXTS, *_LISTS, "birth", "status")
STAYS = QT_TRANSLATE_NOOP(
    "Terminal",
    "The card and the photo are gone from here on, and every list says “Former member”. Earlier versions stay in the "
    "history of the circle, and in the copies of others.",
)


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


def _meant(work: OperationCall, words: str) -> str:
    with reading(work.call, work.circle) as reader:
        return person_meant(reader, display(words))


def _show(work: OperationCall, options: Namespace) -> int:
    with reading(work.call, work.circle) as reader:
        card = reader.person(person_meant(reader, display(options.who or "")))
    assert card is not None
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, **_shape(card)})
        return 0
    out = work.call.out
    out.table((name, one_line(value)) for name, value in _facts(card) if value)
    out.lines(f"  {member_line(row, one_line(row.club_name or row.membership.club))}" for row in card.memberships)
    out.lines(f"  {loan_line(row)}" for row in card.loans)
    return 0


def _facts(card: PersonCard) -> Iterator[tuple[str, str]]:
    one = card.person
    yield "id", one.id
    yield translate("Terminal", "name"), one.shown
    yield translate("Terminal", "nicknames"), ", ".join(one.nicknames)
    yield translate("Terminal", "promotion"), one.promotion
    yield translate("Terminal", "department"), one.department
    yield translate("Terminal", "e-mail"), ", ".join(one.emails)
    yield translate("Terminal", "phone"), ", ".join(one.phones)
    yield translate("Terminal", "card numbers"), ", ".join(one.numbers)
    yield translate("Terminal", "birthday"), day_or_none(one.birth) or ""
    yield translate("Terminal", "about"), one.note
    yield from ((field.name, field.value) for field in one.others)


def _shape(card: PersonCard) -> Shape:
    one = card.person
    return person_shape(card.row) | {
        "nicknames": list(one.nicknames), "emails": list(one.emails), "phones": list(one.phones),
        "birth": day_or_none(one.birth), "note": one.note, "categories": list(one.categories), "login": one.login,
        "numbers": list(one.numbers),
        "others": {field.name: field.value for field in one.others},
        "memberships": [member_shape(row) for row in card.memberships],
        "loans": [loan_shape(row) for row in card.loans],
    }  # fmt: skip


# --- changing cards ---------------------------------------------------------------------------------------------------


def _change(options: Namespace) -> PersonChange:
    typed = checked_keys(options.fields or (), _KEYS)
    found: dict[str, object] = {key: value for key, value in typed.items() if key in _TEXTS}
    found |= {key: listed(value) for key, value in typed.items() if key in _LISTS}
    if "phones" in typed:
        found["phones"] = tuple(map(normal_phone, listed(typed["phones"])))
    if "numbers" in typed:
        found["numbers"] = tuple(map(normal_number, listed(typed["numbers"])))
    if "birth" in typed:
        found["birth"] = day_meant(typed["birth"], today()) if typed["birth"] else None
    if "status" in typed:
        checked_keys([(typed["status"], "")], tuple(PersonStatus))
        found["status"] = PersonStatus(typed["status"])
    return cast("PersonChange", found)


def _add(work: OperationCall, options: Namespace) -> int:
    shown = display(wanted(options, "who", NEW_NAME))
    given, _, family = shown.rpartition(" ")
    person = replace(PersonRecord(new_id(), shown, given or family, family if given else ""), **_change(options))
    photo = None if options.photo is None else _content(options.photo)
    return work.say(add_person(work.place, person, photo))


def _edit(work: OperationCall, options: Namespace) -> int:
    return work.say(edit_person(work.place, _meant(work, options.who or ""), _change(options)))


def _photo(work: OperationCall, options: Namespace) -> int:
    photo = None if options.photo is None else _content(options.photo)
    return work.say(set_photo(work.place, _meant(work, options.who or ""), photo))


def _merge(work: OperationCall, options: Namespace) -> int:
    kept = _meant(work, wanted(options, "into", WHICH_CARD))
    return work.say(merge_people(work.place, kept, _meant(work, options.who or ""), _change(options)))


def _forget(work: OperationCall, options: Namespace) -> int:
    person = _meant(work, options.who or "")
    done = forget_everywhere(work.place, work.call.library, person, texts=options.texts)
    code = work.say(done.change)
    for one in done.elsewhere:
        if one.circle != work.circle or one.error is not None:
            work.call.out.note(_elsewhere(one))
    work.call.out.note(translate("Terminal", STAYS))
    return code if all(one.error is None for one in done.elsewhere) else 1


def _elsewhere(one: ErasedElsewhere) -> str:
    if one.error is None:
        return translate("Terminal", "In “{circle}” too.").format(circle=one_line(one.circle.name))
    said = translate("Terminal", "Not in “{circle}”: {why}")
    return said.format(circle=one_line(one.circle.name), why=sentence(one.error))


# --- importing --------------------------------------------------------------------------------------------------------


def _import(work: OperationCall, options: Namespace) -> int:
    found = _file(_content(Path(wanted(options, "who", WHICH_FILE))), options.columns)
    with reading(work.call, work.circle) as reader:
        plan = plan_import(reader, found)
    out = work.call.out
    if options.dry_run or not out.json:
        if out.json:
            out.value(_plan_shape(work, plan))
            return 0
        out.lines(_plan_lines(plan))
    return 0 if options.dry_run else work.say(import_people(work.place, plan))


def _file(raw: bytes, columns: str) -> CsvTable | CardFile:
    cards = read_cards(raw)
    if cards.cards:
        return cards
    table = read_table(raw)
    if not columns:
        return table
    fields = tuple(one.strip() for one in columns.split(","))[: len(table.fields)]
    checked_keys([(one, "") for one in fields if one], _KEYS)
    return replace(table, fields=fields + ("",) * (len(table.fields) - len(fields)))


def _plan_lines(plan: ImportPlan) -> Iterator[str]:
    told = translate("Terminal", "new: {new}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}")
    yield told.format(new=len(plan.new), same=len(plan.same), doubtful=len(plan.doubtful), wrong=len(plan.wrong))
    doubt = translate("Terminal", "line {line}: {name} may be {known}; not taken")
    for one in plan.doubtful:
        known = ", ".join(map(name_of, one.known))
        yield doubt.format(line=one.line, name=one_line(one.person.shown), known=known)
    for line in plan.wrong:
        problem = problem_sentence(line.problem)
        yield translate("Terminal", "line {line}: {problem}").format(line=line.line, problem=problem)


def _plan_shape(work: OperationCall, plan: ImportPlan) -> Shape:
    return {
        "circle": work.circle.slug,
        "new": [{"line": one.line, "name": one.person.shown} for one in plan.new],
        "same": [{"line": one.line, "id": one.known.id, "fields": sorted(one.changes)} for one in plan.same],
        "doubtful": [
            {"line": one.line, "name": one.person.shown, "known": [row.id for row in one.known]}
            for one in plan.doubtful
        ],
        "wrong": [{"line": one.line, "problem": str(one.problem)} for one in plan.wrong],
    }  # fmt: skip


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotReadable(path=str(path), details=str(error)) from error


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "show": _show,
    "add": _add,
    "edit": _edit,
    "photo": _photo,
    "merge": _merge,
    "import": _import,
    "forget": _forget,
}

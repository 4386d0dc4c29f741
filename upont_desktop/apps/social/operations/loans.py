"""Things, and lending them: entries of the book, durable before anything is shown as done."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from upont_desktop.apps.social.book_bodies import EXTEND, LEND, RETURN, lend_body, thing_body
from upont_desktop.apps.social.faults import RecordRefused, due_faults, loan_faults, normal_phone, refuse, thing_faults
from upont_desktop.apps.social.forms import NEWEST_FORM, club_path, read_thing, thing_fields, thing_path
from upont_desktop.apps.social.operations.entries import written
from upont_desktop.apps.social.operations.existence import require_people
from upont_desktop.apps.social.operations.permission import require_change, require_lender, require_right
from upont_desktop.apps.social.operations.titles import title
from upont_desktop.apps.social.reader.local import loan_of
from upont_desktop.apps.social.records import Borrower, Thing, today
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents, read_records

NO_THING = QT_TRANSLATE_NOOP("Documents", "This thing is not there any more.")
NO_OWNER = QT_TRANSLATE_NOOP("Documents", "There is no club “{slug}” that this thing could belong to.")
LENT = QT_TRANSLATE_NOOP("Documents", "“{thing}” is lent until {due}: it has to come back first.")
NOT_LENT = QT_TRANSLATE_NOOP("Documents", "“{thing}” is not lent.")


# --- things -----------------------------------------------------------------------------------------------------------


def add_thing(context: OperationContext, thing: Thing) -> ChangeSet:
    """Add something that a club lends; the id is a new one (``new_id()``). Raises :class:`RecordRefused`."""
    return _write_thing(context, "add-thing", thing)


def edit_thing(context: OperationContext, thing: Thing) -> ChangeSet:
    """Say something else of a thing. Raises :class:`RecordRefused`, :class:`NothingToDo`."""
    return _write_thing(context, "edit-thing", thing)


def _write_thing(context: OperationContext, operation: str, thing: Thing) -> ChangeSet:
    require_right(context, "club", thing.club)
    refuse(thing_faults(thing))
    path = thing_path(thing.id)

    def plan(records: Records) -> DocumentPlan:
        require_change(context, path, records.read(path))  # what another club lends is not taken from it
        if records.read(club_path(thing.club)) is None:
            raise RecordRefused(NO_OWNER, slug=thing.club)
        new = changed_document(path, records.read(path), thing_fields(thing), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, operation, what=display(thing.name)))

    return change_documents(context, operation, plan)


def remove_thing(context: OperationContext, id: str) -> ChangeSet:
    """Take a thing off the list; its loans stay in the book. Raises :class:`RecordRefused` while it is lent."""
    thing = _thing(context, id)
    require_right(context, "club", thing.club)
    _check_free(context, thing)
    summary = title(context, "remove-thing", what=display(thing.name))
    return change_documents(context, "remove-thing", lambda _: DocumentPlan({thing_path(id): None}, summary))


# --- loans ------------------------------------------------------------------------------------------------------------


def lend(context: OperationContext, thing: str, borrower: Borrower, due: dt.date) -> ChangeSet:
    """Lend a thing to a person of the directory, or to somebody with a name and a phone, until a day.

    Raises :class:`RecordRefused` where it is lent already, or the day is past; :class:`NotAllowed`.
    """
    known = _thing(context, thing)
    actor = require_lender(context, known.club)
    borrower = replace(borrower, phone=normal_phone(borrower.phone), name=" ".join(borrower.name.split()))
    refuse(loan_faults(borrower, due, today()))
    require_people(context, [borrower.person] if borrower.person else [])
    _check_free(context, known)
    summary = title(context, "lend", what=display(known.name), day=due.isoformat())
    return written(context, LEND, lend_body(actor.person, known, borrower, due), summary)


def give_back(context: OperationContext, thing: str) -> ChangeSet:
    """A thing came back. Raises :class:`RecordRefused` where it is not lent."""
    known = _thing(context, thing)
    actor = require_lender(context, known.club)
    _check_lent(context, known)
    return written(
        context, RETURN, thing_body(actor.person, known), title(context, "give-back", what=display(known.name))
    )


def extend(context: OperationContext, thing: str, due: dt.date) -> ChangeSet:
    """Let a loan last until another day. Raises :class:`RecordRefused` where it is not lent, or the day is past."""
    known = _thing(context, thing)
    actor = require_lender(context, known.club)
    refuse(due_faults(due, today()))
    _check_lent(context, known)
    summary = title(context, "extend", what=display(known.name), day=due.isoformat())
    return written(context, EXTEND, thing_body(actor.person, known) | {"due": due.isoformat()}, summary)


def _thing(context: OperationContext, id: str) -> Thing:
    with read_records(context) as records:
        raw = records.read(thing_path(id))
    found = None if raw is None else read_thing(thing_path(id), raw)
    if not isinstance(found, Thing):
        raise RecordRefused(NO_THING)
    return found


def _check_free(context: OperationContext, thing: Thing) -> None:
    loan = loan_of(context, thing.id)
    if loan is not None:
        raise RecordRefused(LENT, thing=display(thing.name), due=loan.due.isoformat())


def _check_lent(context: OperationContext, thing: Thing) -> None:
    if loan_of(context, thing.id) is None:
        raise RecordRefused(NOT_LENT, thing=display(thing.name))

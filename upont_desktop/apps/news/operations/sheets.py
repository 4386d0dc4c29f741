"""Sheets: opened, edited, deleted. The terms that hold are those that the desk of the sheet has written down."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace

from upont_desktop.apps.news.operations.permission import require_right
from upont_desktop.apps.news.operations.signup_desk import (
    NO_SHEET,
    desk_of,
    reopen,
    sheet_at,
    take_arrivals,
    write_terms,
)
from upont_desktop.apps.news.operations.signup_titles import signup_title
from upont_desktop.apps.news.records import NEWEST_FORM
from upont_desktop.apps.news.records.sheets import (
    SheetChange,
    SignupSheet,
    read_sheet,
    sheet_faults,
    sheet_fields,
    sheet_path,
)
from upont_desktop.apps.news.records.signup_entries import ORGANISER_RIGHT
from upont_desktop.apps.news.records.standings import SheetState
from upont_desktop.apps.social.faults import RecordRefused, refuse
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

SHEET_THERE = QT_TRANSLATE_NOOP("Documents", "There is a sheet for this already.")
MODE_STAYS = QT_TRANSLATE_NOOP(
    "Documents", "Somebody has signed up already: how places are given can no longer be changed."
)
SLOT_TAKEN = QT_TRANSLATE_NOOP("Documents", "Somebody has signed up for “{name}”: that slot cannot be deleted.")
PEOPLE_ON_IT = QT_TRANSLATE_NOOP("Documents", "There are people on this sheet: it can be closed, and not deleted.")


def open_sheet(context: OperationContext, sheet: SignupSheet) -> ChangeSet:
    """Open a sheet; its id is a new one, or that of its event. This computer becomes the one that keeps its order.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    actor = require_right(context, ORGANISER_RIGHT, sheet.club)
    refuse(sheet_faults(sheet))
    path = sheet_path(sheet.id)

    def plan(records: Records) -> DocumentPlan:
        if records.read(path) is not None:
            raise RecordRefused(SHEET_THERE)
        new = changed_document(path, None, sheet_fields(sheet), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, signup_title(context, "open-sheet", display(sheet.title)))

    changed = change_documents(context, "open-sheet", plan)
    written = write_terms(context, sheet, actor.person)
    return replace(changed, entries=written.entries)


def edit_sheet(context: OperationContext, id: str, changes: SheetChange) -> ChangeSet:
    """Change some fields of a sheet. Where this computer keeps its order, the new terms hold from now on; else from
    when that one has received them.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    with sheet_at(context, id) as (reader, known):
        state = reader.state(known)
        is_desk = reader.is_desk(state)
    require_right(context, ORGANISER_RIGHT, known.club)
    require_right(context, ORGANISER_RIGHT, changes.get("club", known.club))
    path = sheet_path(id)

    def plan(records: Records) -> DocumentPlan:
        raw = records.read(path)
        old = None if raw is None else read_sheet(path, raw)
        if not isinstance(old, SignupSheet):
            raise RecordRefused(NO_SHEET)
        new = replace(old, **changes)
        refuse(sheet_faults(new))
        _check_signed(state, old, new)
        fields = changed_document(path, raw, sheet_fields(new), newest=NEWEST_FORM)
        return DocumentPlan({path: fields}, signup_title(context, "edit-sheet", display(new.title)))

    changed = change_documents(context, "edit-sheet", plan)
    written = take_arrivals(context, replace(known, **changes)) if is_desk else None
    return changed if written is None else replace(changed, entries=written.entries)


def remove_sheet(context: OperationContext, id: str) -> ChangeSet:
    """Delete a sheet that nobody has signed up on. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    with sheet_at(context, id) as (reader, known):
        signed = bool(reader.state(known).signups)
    require_right(context, ORGANISER_RIGHT, known.club)
    if signed:
        raise RecordRefused(PEOPLE_ON_IT)
    summary = signup_title(context, "remove-sheet", display(known.title))
    return change_documents(context, "remove-sheet", lambda _: DocumentPlan({sheet_path(id): None}, summary))


def reopen_sheet(context: OperationContext, id: str, closes: dt.datetime | None = None) -> ChangeSet:
    """Open a closed sheet again, until a time: without one, a time that is past no longer holds.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    desk = desk_of(context, id)
    past = desk.sheet.closes is not None and desk.sheet.closes <= dt.datetime.now(dt.UTC)
    if desk.state.closed and (closes is not None or past):
        with suppress(NothingToDo):
            edit_sheet(context, id, SheetChange(closes=closes))
        desk = desk_of(context, id)
    return reopen(desk)


def _check_signed(state: SheetState, old: SignupSheet, new: SignupSheet) -> None:
    """What those who have signed up can rely on."""
    if state.signups and new.mode is not old.mode:
        raise RecordRefused(MODE_STAYS)
    kept = {slot.id for slot in new.slots}
    gone = {one.slot for one in state.signups} - kept
    for slot in old.slots:
        if slot.id in gone:
            raise RecordRefused(SLOT_TAKEN, name=display(slot.name or old.title))

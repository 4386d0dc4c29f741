"""Adding people and editing their cards."""

from __future__ import annotations

import datetime as dt
from typing import cast

from upont_desktop.apps.social.cards import (
    card_path,
    changed_document,
    different,
    new_document,
    photo_path,
    read_person,
)
from upont_desktop.apps.social.faults import RecordRefused, person_faults, promotion_faults, refuse
from upont_desktop.apps.social.forms import NEWEST_FORM, promotion_fields, promotion_path
from upont_desktop.apps.social.import_plan import ImportPlan
from upont_desktop.apps.social.operations.permission import require_change, require_right
from upont_desktop.apps.social.operations.titles import title
from upont_desktop.apps.social.records import PersonChange, PersonRecord, Promotion, today
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document as changed_fields
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

MOST_PHOTO = 64 << 10  # bytes: a photo of 256 pixels takes 10 to 20 KiB, and everybody's clone carries everybody's
_JPEG = b"\xff\xd8\xff"

NOBODY = QT_TRANSLATE_NOOP("Documents", "There is no card of this person (·{mark}) any more.")
THERE_ALREADY = QT_TRANSLATE_NOOP("Documents", "This person is in the directory already.")
NO_CARD = QT_TRANSLATE_NOOP("Documents", "The card of this person (·{mark}) cannot be read, so it cannot be changed.")
NO_PHOTO = QT_TRANSLATE_NOOP("Documents", "A photo is a JPEG picture of {most} KiB at most.")


def whole_change(person: PersonRecord) -> PersonChange:
    """Every field of a card, as a change."""
    return PersonChange(
        shown=person.shown, given=person.given, family=person.family, nicknames=person.nicknames, emails=person.emails,
        phones=person.phones, birth=person.birth, note=person.note, categories=person.categories,
        promotion=person.promotion, department=person.department, status=person.status, login=person.login,
        numbers=person.numbers,
    )  # fmt: skip


def add_person(context: OperationContext, person: PersonRecord, photo: bytes | None = None) -> ChangeSet:
    """Add a card; the id is a new one (``new_id()``). Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    require_change(context, card_path(person.id))
    refuse(person_faults(whole_change(person), today()))
    if photo is not None:
        _check_photo(photo)

    def plan(records: Records) -> DocumentPlan:
        if records.read(card_path(person.id)) is not None:
            raise RecordRefused(THERE_ALREADY)
        changes = {card_path(person.id): new_document(person, _now())}
        if photo is not None:
            changes[photo_path(person.id)] = photo
        return DocumentPlan(dict(changes), title(context, "add-person", who=display(person.shown)))

    return change_documents(context, "add-person", plan)


def edit_person(context: OperationContext, id: str, changes: PersonChange) -> ChangeSet:
    """Change some fields of a card: the lines of the others stay as they are.

    One's own card everybody may edit. Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    require_change(context, card_path(id))

    def plan(records: Records) -> DocumentPlan:
        raw, record = read_card_of(records, id)
        new = different(record, changes)
        refuse(person_faults(new, today()))
        changed = changed_document(raw, new, _now())
        assert changed is not None
        shown = new.get("shown", record.shown)
        return DocumentPlan({card_path(id): changed}, title(context, "edit-person", who=display(shown)))

    return change_documents(context, "edit-person", plan)


def set_photo(context: OperationContext, id: str, photo: bytes | None) -> ChangeSet:
    """Put a photo (JPEG, 64 KiB at most) beside a card, or take it away.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    require_change(context, photo_path(id))
    if photo is not None:
        _check_photo(photo)

    def plan(records: Records) -> DocumentPlan:
        _, record = read_card_of(records, id)
        key = "remove-photo" if photo is None else "set-photo"
        return DocumentPlan({photo_path(id): photo}, title(context, key, who=display(record.shown)))

    return change_documents(context, "set-photo", plan)


def set_promotion(context: OperationContext, promotion: Promotion) -> ChangeSet:
    """Say the year and the name of a promotion. Raises :class:`RecordRefused`, :class:`NotAllowed`."""
    require_change(context, promotion_path(promotion.code))
    refuse(promotion_faults(promotion))
    path = promotion_path(promotion.code)

    def plan(records: Records) -> DocumentPlan:
        new = changed_fields(path, records.read(path), promotion_fields(promotion), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, "set-promotion", what=promotion.code))

    return change_documents(context, "set-promotion", plan)


def import_people(context: OperationContext, plan: ImportPlan) -> ChangeSet:
    """Do what an import planned, as one commit: new cards, and what cards of others did not say yet.

    What somebody wrote into a card since the plan was made stays. Raises :class:`NotAllowed`, :class:`NothingToDo`.
    """
    require_right(context, "people")
    now = _now()

    def documents(records: Records) -> DocumentPlan:
        changes = {card_path(one.person.id): one.card or new_document(one.person, now) for one in plan.new}
        photos = {photo_path(one.person.id): one.photo for one in plan.new}
        changes |= {path: photo for path, photo in photos.items() if photo is not None and _is_photo(photo)}
        for one in plan.same:
            path = card_path(one.known.id)
            raw = records.read(path)
            record = None if raw is None else read_person(one.known.id, raw)
            if raw is not None and record is not None:
                changes[path] = changed_document(raw, missing(record, one.changes), now) or raw
        count = len(plan.new) + sum(bool(one.changes) for one in plan.same)
        return DocumentPlan(dict(changes), title(context, "import-people", count=count))

    return change_documents(context, "import-people", documents)


def missing(record: PersonRecord, changes: PersonChange) -> PersonChange:
    """What a card does not say yet of these fields."""
    return cast("PersonChange", {key: value for key, value in changes.items() if not getattr(record, key)})


def read_card_of(records: Records, id: str) -> tuple[bytes, PersonRecord]:
    """A card's bytes and what it says. Raises :class:`RecordRefused` where there is none, or none that can be read."""
    raw = records.read(card_path(id))
    if raw is None:
        raise RecordRefused(NOBODY, mark=id[:4])
    record = read_person(id, raw)
    if record is None:
        raise RecordRefused(NO_CARD, mark=id[:4])
    return raw, record


def _check_photo(photo: bytes) -> None:
    if not _is_photo(photo):
        raise RecordRefused(NO_PHOTO, most=MOST_PHOTO >> 10)


def _is_photo(photo: bytes) -> bool:
    return len(photo) <= MOST_PHOTO and photo.startswith(_JPEG)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)

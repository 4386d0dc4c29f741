"""Two cards of one person put together: the one that stays, and what named the other leads to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from upont_desktop.apps.social.cards import card_path, changed_document, different, photo_path, with_others_of
from upont_desktop.apps.social.faults import RecordRefused, person_faults, refuse
from upont_desktop.apps.social.forms import MEMBERS_FOLDER, membership_fields, membership_path, read_membership
from upont_desktop.apps.social.joined_fields import joined
from upont_desktop.apps.social.operations.people import read_card_of
from upont_desktop.apps.social.operations.permission import require_right
from upont_desktop.apps.social.operations.titles import title
from upont_desktop.apps.social.records import Membership, PersonChange, today
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document as changed_fields
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

SAME = QT_TRANSLATE_NOOP("Documents", "Both are the same card.")


def merge_people(context: OperationContext, kept: str, other: str, changes: PersonChange | None = None) -> ChangeSet:
    """Put two cards of one person together: ``kept`` takes the fields that ``other`` alone has (``changes`` win over
    both), the memberships become its own, and what names the other card leads to it from now on.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    require_right(context, "people")
    if kept == other:
        raise RecordRefused(SAME)

    def plan(records: Records) -> DocumentPlan:
        raw, first = read_card_of(records, kept)
        gone, second = read_card_of(records, other)
        typed = changes or PersonChange()
        refuse(person_faults(different(first, typed), today()))
        new = different(first, {**joined(first, second), **typed})
        card = changed_document(raw, new, dt.datetime.now(dt.UTC))
        assert card is not None
        documents: dict[str, bytes | None] = {card_path(kept): with_others_of(card, gone), card_path(other): None}
        documents |= _photo(records, kept, other)
        documents |= dict(_moved(records, kept, other))
        return DocumentPlan(documents, title(context, "merge-people", who=display(new.get("shown", first.shown))))

    return change_documents(context, "merge-people", plan)


def _photo(records: Records, kept: str, other: str) -> dict[str, bytes | None]:
    own, theirs = records.read(photo_path(kept)), records.read(photo_path(other))
    if theirs is None:
        return {}
    return {photo_path(other): None} | ({photo_path(kept): theirs} if own is None else {})


def _moved(records: Records, kept: str, other: str) -> Iterator[tuple[str, bytes | None]]:
    """The memberships of ``other`` as those of ``kept``; of two that say the same, its own stays."""
    for path, raw in records.below(MEMBERS_FOLDER).items():
        found = read_membership(path, raw) if f"/{other}-" in path else None
        if isinstance(found, Membership):
            new = replace(found, person=kept)
            yield path, None
            if records.read(membership_path(new.key)) is None:
                yield membership_path(new.key), changed_fields(membership_path(new.key), None, membership_fields(new))

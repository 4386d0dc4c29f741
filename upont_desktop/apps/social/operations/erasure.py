"""Erasing a person who asks to be forgotten (GDPR, article 17): what is in the clone now, not what git keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from upont_desktop.apps.social.cards import card_path, photo_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.forms import (
    MEMBERS_FOLDER,
    REQUESTS_FOLDER,
    membership_fields,
    read_membership,
    read_request,
)
from upont_desktop.apps.social.operations.entries import written
from upont_desktop.apps.social.operations.people import read_card_of
from upont_desktop.apps.social.operations.permission import require_change
from upont_desktop.apps.social.operations.titles import title
from upont_desktop.apps.social.reader.local import local_reader
from upont_desktop.apps.social.records import ClubRequest, Membership, today
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document as changed_fields
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import FORGET
from upont_desktop.domain.text import display
from upont_desktop.service.erasure import ErasedElsewhere, check_rooms, erase_from_rooms
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents, read_records

STILL_LENT = QT_TRANSLATE_NOOP(
    "Documents", "This person still has things that were lent: they have to come back first ({things})."
)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What forgetting somebody changed among people and clubs, and in the other rooms and circles of this computer."""

    change: ChangeSet
    elsewhere: tuple[ErasedElsewhere, ...] = ()


def forget_everywhere(context: OperationContext, library: Library, id: str, *, texts: bool = False) -> Forgotten:
    """Forget a person in the directory, and in every circle of this computer that looks people up there.

    Raises what :func:`forget_person` raises, also where things of another circle are lent to the person or an account
    holds money: nothing was changed then.
    """
    require_change(context, card_path(id))
    check_rooms(library, context.circle, id, like=context)
    change = forget_person(context, id, texts=texts)
    return Forgotten(change, erase_from_rooms(library, context.circle, id, like=context, texts=texts))


def forget_person(context: OperationContext, id: str, *, texts: bool = False) -> ChangeSet:
    """Erase a person: card and photo go, memberships end, and from now on every list says “Former member”. With
    ``texts``, requests that the person wrote go too.

    What git keeps of earlier versions is not touched: cutting the history of the directory is a step of its own.

    Raises :class:`RecordRefused` while things are lent to the person, :class:`NotAllowed`.
    """
    actor = require_change(context, card_path(id))
    _check_returned(context, id)

    def plan(records: Records) -> DocumentPlan:
        documents: dict[str, bytes | None] = {card_path(id): None}
        if records.read(photo_path(id)) is not None:
            documents[photo_path(id)] = None
        documents |= _ended_and_erased(records, id, texts=texts)
        if records.read(card_path(id)) is None:
            read_card_of(records, id)
        return DocumentPlan(documents, title(context, "forget-person", who=id[:4]))

    change = change_documents(context, "forget-person", plan)
    entry = written(context, FORGET, {"by": actor.person, "person": id}, change.summary)
    return replace(change, entries=entry.entries)


class SocialErasure:
    """How a circle of clubs forgets somebody whose card is in another circle. Rights of it are not asked: they were in
    the directory, and here stands nothing but an id.
    """

    def check(self, context: OperationContext, person: str) -> None:
        """Raise :class:`RecordRefused` while things are lent to the person."""
        _check_returned(context, person)

    def erase(self, context: OperationContext, person: str, *, texts: bool) -> ChangeSet | None:
        """End the memberships, and with ``texts`` delete the person's requests."""

        def plan(records: Records) -> DocumentPlan:
            documents = _ended_and_erased(records, person, texts=texts)
            return DocumentPlan(documents, title(context, "forget-person", who=person[:4]))

        with read_records(context) as records:
            if not _ended_and_erased(records, person, texts=texts):
                return None
        return change_documents(context, "forget-person", plan)


ERASURE = SocialErasure()


def _ended_and_erased(records: Records, person: str, *, texts: bool) -> dict[str, bytes | None]:
    return dict(_ended(records, person)) | dict.fromkeys(_written_by(records, person) if texts else ())


def _written_by(records: Records, person: str) -> Iterator[str]:
    for path, raw in records.below(REQUESTS_FOLDER).items():
        found = read_request(path, raw)
        if isinstance(found, ClubRequest) and found.by == person:
            yield path


def _ended(records: Records, person: str) -> Iterator[tuple[str, bytes | None]]:
    """The memberships that last, ended today; one that was to begin later never does."""
    for path, raw in records.below(MEMBERS_FOLDER).items():
        found = read_membership(path, raw) if f"/{person}-" in path else None
        if isinstance(found, Membership) and (found.until is None or found.until > today()):
            ended = membership_fields(replace(found, until=today()))
            yield path, None if found.start > today() else changed_fields(path, raw, ended)


def _check_returned(context: OperationContext, id: str) -> None:
    with local_reader(context) as reader:
        loans = () if reader is None else reader.loans(person=id)
        lent = [display(loan.thing.name) for loan in loans if loan.returned is None]
    if lent:
        raise RecordRefused(STILL_LENT, things=", ".join(lent))

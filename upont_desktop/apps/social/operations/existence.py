"""Whether people are there, asked before anything is written that names them."""

from __future__ import annotations

from collections.abc import Collection

from upont_desktop.apps.social.cards import card_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations.people import NOBODY
from upont_desktop.apps.social.reader.local import local_people
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import read_records


def require_people(context: OperationContext, persons: Collection[str]) -> None:
    """Raise :class:`RecordRefused` where one of these people has no card; nothing where the directory is not here."""
    with local_people(context) as reader:
        rows = reader.people.rows(persons) if reader is not None and reader.knows_people else {}
    unknown = [person for person, row in rows.items() if not row.shown]
    if not unknown:
        return
    with read_records(context) as records:  # the index may not have seen yet who was just added
        for person in unknown:
            if records.read(card_path(person)) is None:
                raise RecordRefused(NOBODY, mark=person[:4])

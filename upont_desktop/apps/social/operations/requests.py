"""Asking for a new club, and answering."""

from __future__ import annotations

from upont_desktop.apps.social.book_bodies import ANSWER
from upont_desktop.apps.social.faults import LONGEST_NAME, RecordRefused, name_faults, refuse
from upont_desktop.apps.social.forms import NEWEST_FORM, read_request, request_fields, request_path
from upont_desktop.apps.social.operations.entries import written
from upont_desktop.apps.social.operations.permission import require_right
from upont_desktop.apps.social.operations.titles import title
from upont_desktop.apps.social.reader.local import actor_of
from upont_desktop.apps.social.records import ClubRequest
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents, read_records

NO_REQUEST = QT_TRANSLATE_NOOP("Documents", "This request is not there any more.")


def ask_for_club(context: OperationContext, request: ClubRequest) -> ChangeSet:
    """Ask for a club; everybody may. The id is a new one (``new_id()``), ``by`` is who is at this computer where it is
    empty. Raises :class:`RecordRefused`.
    """
    refuse(name_faults("name", request.name, LONGEST_NAME))
    by = request.by or actor_of(context).person
    path = request_path(request.id)
    fields = {**request_fields(request), "by": by or None}

    def plan(records: Records) -> DocumentPlan:
        new = changed_document(path, records.read(path), fields, f"{request.reason.strip()}\n", newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, "ask-for-club", what=display(request.name)))

    return change_documents(context, "ask-for-club", plan)


def answer_request(context: OperationContext, id: str, *, granted: bool, words: str = "") -> ChangeSet:
    """Answer a request; the club itself is added by ``add_club``. Raises :class:`RecordRefused`."""
    actor = require_right(context, "people")
    with read_records(context) as records:
        raw = records.read(request_path(id))
    request = None if raw is None else read_request(request_path(id), raw)
    if not isinstance(request, ClubRequest):
        raise RecordRefused(NO_REQUEST)
    body: dict[str, JsonValue] = {"by": actor.person, "request": id, "granted": granted, "words": words}
    return written(context, ANSWER, body, title(context, "answer-request", what=display(request.name)))

"""How a circle forgets somebody whose card is in another one: the comments go where that is asked for."""

from __future__ import annotations

from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.post_bodies import COMMENT
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.redaction import redact_texts_of


class NewsErasure:
    """Posts stay, as their club or the history needs them: they name an id that leads nowhere any more."""

    def check(self, context: OperationContext, person: str) -> None:
        """Nothing has to be settled first."""

    def erase(self, context: OperationContext, person: str, *, texts: bool) -> ChangeSet | None:
        """With ``texts``, take the person's comments out of the books."""
        return redact_texts_of(context, ROOM, person, {COMMENT}, acting_person(context)) if texts else None


ERASURE = NewsErasure()

"""Comments, reactions, and what moderators hide: entries of the book, in no past that undo takes back."""

from __future__ import annotations

from upont_desktop.apps.news.operations.entries import written
from upont_desktop.apps.news.operations.permission import MODERATE, require_right, require_voice
from upont_desktop.apps.news.operations.posts import find_post
from upont_desktop.apps.news.operations.titles import title
from upont_desktop.apps.news.records.post_bodies import (
    COMMENT,
    HIDE,
    LONGEST_COMMENT,
    REACT,
    REACTIONS,
    RETRACT,
    SHOW,
    TARGET,
)
from upont_desktop.apps.news.records.posts import Post
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, has_words
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import read_records

NO_WORDS = QT_TRANSLATE_NOOP("Documents", "The comment says nothing.")
LONG_COMMENT = QT_TRANSLATE_NOOP("Documents", "The comment is longer than {most} letters.")
NO_REACTION = QT_TRANSLATE_NOOP("Documents", "No reaction is called “{kind}”: there are {kinds}.")
NO_REASON = QT_TRANSLATE_NOOP("Documents", "Say why it is hidden: the author will ask.")


def comment(context: OperationContext, post: str, text: str, club: str = "", intention: str = "") -> ChangeSet:
    """Say something about a post, as oneself or for a club; the same ``intention`` again says nothing twice.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    if not has_words(text):
        raise RecordRefused(NO_WORDS)
    if len(text) > LONGEST_COMMENT:
        raise RecordRefused(LONG_COMMENT, most=str(LONGEST_COMMENT))
    actor = require_voice(context, club)
    found = _post(context, post)
    body = {"by": actor.person, TARGET: post, "text": text.strip(), **({"club": club} if club else {})}
    return written(context, COMMENT, body, title(context, "comment", what=display(found.title)), intention)


def retract(context: OperationContext, entry: str, hash: str = "") -> ChangeSet:
    """Take one's own comment back; of somebody else's it has no effect. ``hash`` is that of the entry."""
    actor = require_voice(context, "")
    body = {"by": actor.person, TARGET: entry, "hash": hash}
    return written(context, RETRACT, body, title(context, "retract"))


def react(context: OperationContext, post: str, kind: str) -> ChangeSet:
    """Say one of :data:`REACTIONS` of a post, in the place of what one said before; empty: nothing any more.

    Raises :class:`RecordRefused`.
    """
    if kind and kind not in REACTIONS:
        raise RecordRefused(NO_REACTION, kind=kind, kinds=", ".join(REACTIONS))
    actor = require_voice(context, "")
    found = _post(context, post)
    body = {"by": actor.person, TARGET: post, "kind": kind}
    return written(context, REACT, body, title(context, "react", what=display(found.title)))


def hide(context: OperationContext, target: str, reason: str, hash: str = "") -> ChangeSet:
    """Hide a post (its id) or a comment (the name of its entry), with a reason that is shown in its place.

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    actor = require_right(context, MODERATE)
    if not has_words(reason):
        raise RecordRefused(NO_REASON)
    body = {"by": actor.person, TARGET: target, "reason": reason.strip(), **({"hash": hash} if hash else {})}
    return written(context, HIDE, body, title(context, "hide", what=_what(context, target)))


def show(context: OperationContext, target: str) -> ChangeSet:
    """Show again what was hidden. Raises :class:`NotAllowed`."""
    actor = require_right(context, MODERATE)
    body = {"by": actor.person, TARGET: target}
    return written(context, SHOW, body, title(context, "show", what=_what(context, target)))


def _post(context: OperationContext, id: str) -> Post:
    with read_records(context) as records:
        return find_post(context, records, id)[1]


def _what(context: OperationContext, target: str) -> str:
    if ":" in target:
        return title(context, "a-comment")
    return display(_post(context, target).title)

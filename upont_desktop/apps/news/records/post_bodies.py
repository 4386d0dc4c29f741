"""What entries of the room's book say about posts: comments, reactions, what moderators hide."""

from __future__ import annotations

from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.rights import KindRule

COMMENT, RETRACT, REACT = "comment", "retract", "react"
HIDE, SHOW = "hide", "show"
TARGET = "target"
"""The key of what an entry is about: the id of a post, or the name of the entry of a comment."""
KINDS = {
    **dict.fromkeys((COMMENT, RETRACT, REACT), KindRule()),
    **dict.fromkeys((HIDE, SHOW), KindRule("moderate")),
}
LONGEST_COMMENT = 5_000  # letters
REACTIONS = ("like", "dislike", "love", "laugh", "surprise", "sad")
"""What somebody may say of a post without words: one at a time, so that like and dislike exclude each other."""


def text_of(entry: BookEntry, key: str) -> str:
    """A text of an entry's body; empty where it is none, or was redacted."""
    found = entry.body.get(key) if entry.body else None
    return found if isinstance(found, str) else ""

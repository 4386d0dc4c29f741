"""Which right a document of the room needs to be changed: what somebody or a club said is theirs."""

from __future__ import annotations

from upont_desktop.apps.news.records.events import EVENTS_FOLDER, read_event
from upont_desktop.apps.news.records.posts import POSTS_FOLDER, Post, read_post
from upont_desktop.apps.news.records.sheets import SHEETS_FOLDER, SignupSheet, read_sheet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import DocumentRule, Reading

PUBLISH, MODERATE = "publish", "moderate"


def document_rule(path: str, read: Reading) -> DocumentRule | None:
    """Of a post or an event, who wrote it, and who speaks for its club; of a sheet, who organises for the club."""
    if not path.startswith((POSTS_FOLDER, EVENTS_FOLDER, SHEETS_FOLDER)):
        return None
    raw = read()
    if raw is None:
        return None
    if path.startswith(POSTS_FOLDER):
        post = read_post(path, raw)
        return _voice(post.author, post.club) if isinstance(post, Post) else None
    if path.startswith(EVENTS_FOLDER):
        found = read_event(path, raw)
        return None if isinstance(found, Problem) else _voice(found[1].by, found[1].club)
    sheet = read_sheet(path, raw)
    return DocumentRule(PUBLISH, sheet.club) if isinstance(sheet, SignupSheet) else None


def _voice(author: str, club: str) -> DocumentRule | None:
    """Everybody says what they like; what others said a moderator may put right after somebody else changed it."""
    if club:
        return DocumentRule(PUBLISH, club, owner=author, club=club)
    return DocumentRule(MODERATE, owner=author) if author else None

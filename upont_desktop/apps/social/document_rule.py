"""Which right a document of the room needs to be changed: asked before it is written, and of what others wrote."""

from __future__ import annotations

from upont_desktop.apps.social.cards import PEOPLE_FOLDER, PHOTOS_FOLDER, person_of
from upont_desktop.apps.social.forms import (
    CLUBS_FOLDER,
    MEMBERS_FOLDER,
    PROMOTIONS_FOLDER,
    REQUESTS_FOLDER,
    THINGS_FOLDER,
    membership_key,
    name_in,
    read_request,
    read_thing,
)
from upont_desktop.apps.social.records import ClubRequest, Thing
from upont_desktop.domain.document_rules import DocumentRule, Reading

PEOPLE, CLUB = "people", "club"


def document_rule(path: str, read: Reading) -> DocumentRule | None:
    """One's own card everybody may change, and ask for a club; clubs are made and unmade by who holds ``people``."""
    if path.startswith((PEOPLE_FOLDER, PHOTOS_FOLDER)):
        return DocumentRule(PEOPLE, owner=person_of(path) or "")
    if path.startswith(PROMOTIONS_FOLDER):
        return DocumentRule(PEOPLE)
    if path.startswith(CLUBS_FOLDER):
        return DocumentRule(PEOPLE) if read() is None else DocumentRule(CLUB, name_in(path, CLUBS_FOLDER, ".md") or "")
    if path.startswith(MEMBERS_FOLDER):
        return DocumentRule(CLUB, path[len(MEMBERS_FOLDER) :].partition("/")[0])
    return _by_content(path, read)


def person_named(path: str) -> str:
    """The id of the person whom the path of a document names: of a card, a photo, a membership; else empty."""
    key = membership_key(path)
    return key.person if key is not None else person_of(path) or ""


def _by_content(path: str, read: Reading) -> DocumentRule | None:
    if not path.startswith((REQUESTS_FOLDER, THINGS_FOLDER)):
        return None
    raw = read()
    if path.startswith(THINGS_FOLDER):
        thing = None if raw is None else read_thing(path, raw)
        return DocumentRule(CLUB, thing.club) if isinstance(thing, Thing) else None
    request = None if raw is None else read_request(path, raw)
    by = request.by if isinstance(request, ClubRequest) else ""
    return DocumentRule(PEOPLE, owner=by) if by else None

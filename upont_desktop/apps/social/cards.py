"""Cards as people: where a card lies, what it says of its person, and how a change of the person changes the card."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import cast

from upont_desktop.apps.social.records import ForeignField, PersonChange, PersonRecord, PersonStatus
from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.vcard import VCard, composed_card, read_card

PEOPLE_FOLDER = ".upont/social/people/"
PHOTOS_FOLDER = ".upont/social/photos/"
_PATH = re.compile(r"\.upont/social/(?:people|photos)/[0-9a-f]{2}/([0-9a-f]{16})\.(?:vcf|jpg)")
_NAME_PARTS = 5  # of N: family and given names, additional names, prefixes, suffixes (RFC 6350, section 6.2.2)
_PROMOTION, _DEPARTMENT, _STATUS, _LOGIN, _MERGED, _CARD = (
    f"X-UPONT-{word}" for word in ("PROMOTION", "DEPARTMENT", "STATUS", "LOGIN", "MERGED", "CARD")
)
_OWN = frozenset(
    {"VERSION", "PRODID", "UID", "FN", "N", "NICKNAME", "EMAIL", "TEL", "BDAY", "NOTE", "CATEGORIES", "REV",
     _PROMOTION, _DEPARTMENT, _STATUS, _LOGIN, _MERGED, _CARD}
)  # fmt: skip


def card_path(person: str) -> str:
    """Where the card of a person lies; by the first two digits, so that no folder has thousands."""
    return f"{PEOPLE_FOLDER}{person[:2]}/{person}.vcf"


def photo_path(person: str) -> str:
    """Where the photo of a person lies, beside the card."""
    return f"{PHOTOS_FOLDER}{person[:2]}/{person}.jpg"


def person_of(path: str) -> str | None:
    """The id of the person whose card or photo lies at ``path``."""
    found = _PATH.fullmatch(path)
    return found[1] if found is not None else None


def read_person(person: str, raw: bytes) -> PersonRecord | None:
    """What a card says; ``None`` where it is no card, or says no name at all."""
    card = read_card(raw)
    return None if card is None else record_of(person, card)


def record_of(person: str, card: VCard) -> PersonRecord | None:
    """What a card says of its person. A card without FN (3.0 has some) is called by its N, or by its organisation."""
    family, given = (*card.parts("N"), "", "")[:2]
    shown = card.text("FN") or " ".join(filter(None, (given, family))) or card.text("ORG")
    if not shown:
        return None
    others = (ForeignField(name, value) for name in card.names() if name not in _OWN for value in card.texts(name))
    return PersonRecord(
        person,
        " ".join(shown.split()),
        given,
        family,
        card.items("NICKNAME"),
        tuple(dict.fromkeys(card.texts("EMAIL"))),
        tuple(dict.fromkeys(card.texts("TEL"))),
        card.day("BDAY"),
        card.text("NOTE"),
        card.items("CATEGORIES"),
        card.text(_PROMOTION),
        card.text(_DEPARTMENT),
        _status(card.text(_STATUS)),
        card.text(_LOGIN),
        card.items(_MERGED),
        card.text("REV"),
        tuple(others),
        tuple(dict.fromkeys(card.texts(_CARD))),
    )


def _status(word: str) -> PersonStatus:
    return PersonStatus(word) if word in set(PersonStatus) else PersonStatus.MEMBER


# --- writing ----------------------------------------------------------------------------------------------------------


def new_document(person: PersonRecord, now: dt.datetime) -> bytes:
    """A new card of a person."""
    name = ";".join(map(escaped, (person.family, person.given, "", "", ""))) if person.family or person.given else ""
    status = "" if person.status is PersonStatus.MEMBER else person.status.value
    return composed_card([
        ("UID", person.id),
        ("FN", escaped(person.shown)),
        ("N", name),
        ("NICKNAME", _list(person.nicknames)),
        *(("EMAIL", escaped(one)) for one in person.emails),
        *(("TEL", escaped(one)) for one in person.phones),
        ("BDAY", person.birth.strftime("%Y%m%d") if person.birth else ""),
        ("NOTE", escaped(person.note)),
        ("CATEGORIES", _list(person.categories)),
        (_PROMOTION, escaped(person.promotion)),
        (_DEPARTMENT, escaped(person.department)),
        (_STATUS, status),
        (_LOGIN, escaped(person.login)),
        (_MERGED, _list(person.merged)),
        *((_CARD, escaped(one)) for one in person.numbers),
        ("REV", _stamp(now)),
    ])  # fmt: skip


def _list(values: Iterable[str]) -> str:
    return ",".join(map(escaped, values))


def changed_document(raw: bytes, changes: PersonChange, now: dt.datetime) -> bytes | None:
    """The card with other values of some fields: only lines whose value is another change, and REV.

    Gives ``raw`` itself where nothing is another; ``None`` where it is no card.
    """
    card = read_card(raw)
    record = None if card is None else record_of("", card)
    if card is None or record is None:
        return None
    changed = _changed(card, different(record, changes))
    return raw if changed == card else changed.with_text("REV", _stamp(now)).raw()


def with_others_of(raw: bytes, other: bytes) -> bytes:
    """The card with the lines of another card of the same person that this program does not know."""
    card, second = read_card(raw), read_card(other)
    assert card is not None
    assert second is not None
    return card.with_lines_of(second, [name for name in second.names() if name not in _OWN]).raw()


def different(record: PersonRecord, changes: PersonChange) -> PersonChange:
    """The fields of ``changes`` that would make the record another."""
    found = {name: value for name, value in changes.items() if getattr(record, name) != value}
    return cast("PersonChange", found)


def _changed(card: VCard, changes: PersonChange) -> VCard:
    for name, value in changes.items():
        card = _WRITERS[name](card, value)
    return card


def _name_part(at: int) -> Callable[[VCard, str], VCard]:
    return lambda card, text: card.with_parts("N", {at: text}, _NAME_PARTS)


def _text(name: str) -> Callable[[VCard, str], VCard]:
    return lambda card, text: card.with_text(name, text)


def _texts(name: str) -> Callable[[VCard, tuple[str, ...]], VCard]:
    return lambda card, texts: card.with_texts(name, texts)


def _items(name: str) -> Callable[[VCard, tuple[str, ...]], VCard]:
    return lambda card, items: card.with_items(name, items)


def _with_status(card: VCard, status: PersonStatus) -> VCard:
    """A member is what a card without the line means."""
    return card.with_text(_STATUS, "" if status is PersonStatus.MEMBER else status.value)


_WRITERS: dict[str, Callable[..., VCard]] = {
    "family": _name_part(0),
    "given": _name_part(1),
    "shown": _text("FN"),
    "nicknames": _items("NICKNAME"),
    "emails": _texts("EMAIL"),
    "phones": _texts("TEL"),
    "birth": lambda card, day: card.with_day("BDAY", day),
    "note": _text("NOTE"),
    "categories": _items("CATEGORIES"),
    "promotion": _text(_PROMOTION),
    "department": _text(_DEPARTMENT),
    "status": _with_status,
    "login": _text(_LOGIN),
    "merged": _items(_MERGED),
    "numbers": _texts(_CARD),
}


def _stamp(now: dt.datetime) -> str:
    return now.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")

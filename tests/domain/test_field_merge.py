"""Documents of the application put together by field."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.field_merge import BodyChoice, FieldMerge, MergeSide, SettledField, Times, merge_document
from upont_desktop.domain.metadata import metadata_bytes

METADATA = ".upont/metadata/sheets/one.md.json"
PERSON = ".upont/social/people/ab/ab12.vcf"
EVENT = ".upont/news/events/2026/ab12.ics"
POST = ".upont/news/posts/2026/09/ab12-party.md"


def merged(path: str, base: bytes | None, mine: bytes, theirs: bytes, times: Times | None = None) -> FieldMerge:
    """Both ways round: the content is the same."""
    found = merge_document(path, base, mine, theirs, times)
    other = merge_document(path, base, theirs, mine, None if times is None else times[::-1])
    assert found is not None
    assert other is not None
    if not isinstance(found.content, BodyChoice):
        assert found.content == other.content
    return found


def content(path: str, base: bytes | None, mine: bytes, theirs: bytes) -> bytes:
    found = merged(path, base, mine, theirs).content
    assert isinstance(found, bytes)
    return found


# -- JSON --------------------------------------------------------------------------------------------------------------


def test_neighbouring_keys_of_two_people_are_both_kept() -> None:
    base = metadata_bytes({"level": "1A", "points": 20})
    mine = metadata_bytes({"level": "2A", "points": 20})
    theirs = metadata_bytes({"level": "1A", "points": 30})
    assert content(METADATA, base, mine, theirs) == metadata_bytes({"level": "2A", "points": 30})


def test_lists_are_sets_and_maps_are_maps() -> None:
    base: dict[str, Any] = {"labels": ["a", "b", "c"], "prices": {"bar": 150, "club": 100}}
    mine: dict[str, Any] = {"labels": ["a", "c", "new"], "prices": {"bar": 160, "club": 100}}
    theirs: dict[str, Any] = {"labels": ["x", "a", "b", "c"], "prices": {"bar": 150, "club": 100, "guest": 200}}
    found = json.loads(content(METADATA, *map(metadata_bytes, (base, mine, theirs))))
    assert found == {"labels": ["a", "c", "new", "x"], "prices": {"bar": 160, "club": 100, "guest": 200}}


def test_items_with_an_id_are_put_together_one_by_one() -> None:
    base: dict[str, Any] = {"slots": [{"id": "1", "places": 10, "room": "A"}, {"id": "2", "places": 5}]}
    mine: dict[str, Any] = {"slots": [{"id": "1", "places": 12, "room": "A"}, {"id": "2", "places": 5}]}
    theirs: dict[str, Any] = {"slots": [{"id": "1", "places": 10, "room": "B"}, {"id": "3", "places": 1}]}
    found = json.loads(content(METADATA, *map(metadata_bytes, (base, mine, theirs))))
    assert found == {"slots": [{"id": "1", "places": 12, "room": "B"}, {"id": "3", "places": 1}]}


@pytest.mark.parametrize(
    ("mine", "theirs", "times", "kept"),
    [
        ({"edited": "7 till-a"}, {"edited": "12 till-b"}, None, "theirs"),
        ({"edited": "12 till-b"}, {"edited": "12 till-a"}, None, "mine"),
        ({"edited": "2026-09-01T10:00+02:00"}, {"edited": "2026-09-01T08:30+00:00"}, None, "theirs"),
        ({}, {}, (20, 10), "mine"),
        ({}, {}, (10, 20), "theirs"),
        ({}, {}, None, "theirs"),
    ],
)
def test_of_two_values_the_later_is_kept_and_told(
    mine: dict[str, str], theirs: dict[str, str], times: tuple[int, int] | None, kept: str
) -> None:
    sides = metadata_bytes({"level": "mine"} | mine), metadata_bytes({"level": "theirs"} | theirs)
    found = merged(METADATA, metadata_bytes({"level": "1A"}), *sides, times)
    assert isinstance(found.content, bytes)
    assert json.loads(found.content)["level"] == kept
    other = {"mine": "theirs", "theirs": "mine"}[kept]
    assert found.settled == (SettledField("level", MergeSide(kept), f'"{kept}"', f'"{other}"'),)


def test_what_is_edited_wins_over_what_is_deleted() -> None:
    base, mine = metadata_bytes({"a": 1, "b": 2}), metadata_bytes({"a": 1})
    theirs = metadata_bytes({"a": 1, "b": 3})
    assert content(METADATA, base, mine, theirs) == theirs
    assert merge_document(METADATA, base, None, theirs) == FieldMerge(theirs)
    assert merge_document(METADATA, base, theirs, None) == FieldMerge(theirs)
    assert merge_document(METADATA, base, base, None) == FieldMerge(None)
    assert merge_document(METADATA, base, None, None) == FieldMerge(None)
    assert content(METADATA, base, metadata_bytes({"b": 2}), theirs) == metadata_bytes({"b": 3})


def test_numbers_keep_their_digits() -> None:
    base, mine = (
        b'{\n"a": 1.0,\n"b": 12345678901234567890123,\n"c": 0\n}\n',
        b'{"a":1.0,"b":12345678901234567890123,"c":1e400}',
    )
    theirs = b'{\n"a": 1.0,\n"b": 12345678901234567890123,\n"c": 0,\n"d": "\\ud800"\n}\n'
    assert content(METADATA, base, mine, theirs) == (
        b'{\n"a": 1.0,\n"b": 12345678901234567890123,\n"c": 1e400,\n"d": "\\ud800"\n}\n'
    )


@pytest.mark.parametrize("broken", [b"", b"{", b'{"a": 1, "a": 2}', b'{"a": NaN}', b"<<<<<<< x\n", b"[" * 100_000])
def test_a_side_that_is_not_valid_is_left_to_a_person(broken: bytes) -> None:
    assert merge_document(METADATA, b"{}", b'{"a": 1}', broken) is None
    assert merge_document(METADATA, b"{}", broken, b'{"a": 1}') is None
    assert merge_document(METADATA, broken, b'{"a": 1}', b'{"b": 2}') == FieldMerge(b'{\n"a": 1,\n"b": 2\n}\n')


def test_an_unknown_form_is_left_to_a_person() -> None:
    assert merge_document(".upont/social/photos/ab/ab12.jpg", b"1", b"2", b"3") is None
    assert merge_document(".upont/social/photos/ab/ab12.jpg", b"1", b"1", b"3") == FieldMerge(b"3")


def test_a_period_never_ends_before_it_begins() -> None:
    base = {"start": "2026-01-01", "until": "2026-06-30"}
    mine, theirs = base | {"start": "2026-05-01"}, base | {"until": "2026-03-31"}
    found = merged(METADATA, metadata_bytes(base), metadata_bytes(mine), metadata_bytes(theirs), (1, 2))
    assert found.content == metadata_bytes(theirs)
    assert [(one.name, one.side) for one in found.settled] == [("start – until", MergeSide.THEIRS)]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text('ab\u00e9\ud800"\\\n', max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.dictionaries(st.sampled_from("abcdef"), VALUES, max_size=6)


@given(FIELDS | st.none(), FIELDS, FIELDS)
def test_any_fields(base: dict[str, Any] | None, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    raw = [None if side is None else written(side) for side in (base, mine, theirs)]
    assert raw[1] is not None
    assert raw[2] is not None
    once = content(METADATA, raw[0], raw[1], raw[2])
    found = json.loads(once)
    for key in {*mine, *theirs}:
        before, first, second = ((side or {}).get(key, KeyError) for side in (base, mine, theirs))
        if same(first, before):
            assert same(found.get(key, KeyError), second)
        elif same(second, before):
            assert same(found.get(key, KeyError), first)
        else:
            assert key in found
    assert content(METADATA, raw[1], once, raw[1]) == once
    assert json.loads(content(METADATA, raw[0], once, raw[2])) is not None
    assert content(METADATA, once, once, once) == once


def written(fields: dict[str, Any]) -> bytes:
    return (json.dumps(fields) + "\n").encode()


def same(one: object, other: object) -> bool:
    """Equal as JSON: ``1`` and ``true`` are not."""
    return one is other or (
        KeyError not in (one, other) and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    )


# -- vCard and iCalendar -----------------------------------------------------------------------------------------------

CARD = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:ab12\r\nFN:Léa Roux\r\nTEL:+33600000001\r\nEMAIL:lea@example.org\r\n"
    "X-KEPT;a=b:unknown\r\n  and folded\r\nREV:20260901T100000Z\r\nEND:VCARD\r\n"
)


def card(*changes: tuple[str, str]) -> bytes:
    text = CARD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def test_a_person_changed_by_two() -> None:
    mine = card(("+33600000001", "+33611111111"), ("20260901", "20260902"))
    theirs = card(
        ("EMAIL:", "EMAIL:other@example.org\r\nEMAIL:"), ("FN:Léa Roux", "FN:Léa Martin"), ("20260901", "20260903")
    )
    found = content(PERSON, card(), mine, theirs).decode()
    for line in ("FN:Léa Martin", "TEL:+33611111111", "EMAIL:other@example.org", "EMAIL:lea@example.org"):
        assert f"\r\n{line}\r\n" in found
    assert "X-KEPT;a=b:unknown\r\n  and folded\r\n" in found
    assert found.count("REV:") == 1
    assert "REV:20260903T100000Z" in found


def test_the_later_phone_is_kept_and_told() -> None:
    mine = card(("+33600000001", "+33611111111"), ("20260901", "20260905"))
    theirs = card(("+33600000001", "+33622222222"), ("20260901", "20260903"))
    found = merged(PERSON, card(), mine, theirs)
    assert found.content == mine
    assert found.settled == (SettledField("TEL", MergeSide.MINE, "+33611111111", "+33622222222"),)


def test_categories_are_a_set_and_stay_folded() -> None:
    long = ",".join(f"member of the club number {number} é" for number in range(6))
    base, mine, theirs = (card(("FN:", f"CATEGORIES:{value}\r\nFN:")) for value in ("a,b", f"b,{long}", "a,b,c\\,d"))
    found = content(PERSON, base, mine, theirs)
    assert max(map(len, found.split(b"\r\n"))) <= 75
    assert f"CATEGORIES:b,c\\,d,{long}\r\n" in found.replace(b"\r\n ", b"").decode()


EVENT_TEXT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\n"
    "DTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:e1\r\nSUMMARY:Party\r\n"
    "DTSTART;TZID=Europe/Paris:20260912T200000\r\nDTEND;TZID=Europe/Paris:20260912T230000\r\nLOCATION:Hall\r\n"
    "LAST-MODIFIED:20260901T100000Z\r\nBEGIN:VALARM\r\nTRIGGER:-PT1H\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def event(*changes: tuple[str, str]) -> bytes:
    text = EVENT_TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def test_an_event_changed_by_two() -> None:
    mine = event(("SUMMARY:Party", "SUMMARY:Ball"), ("TRIGGER:-PT1H", "TRIGGER:-PT2H"))
    theirs = event(("LOCATION:Hall", "LOCATION:Garden\r\nATTENDEE:mailto:a@example.org"))
    found = content(EVENT, event(), mine, theirs).decode()
    for line in ("SUMMARY:Ball", "LOCATION:Garden", "ATTENDEE:mailto:a@example.org", "TRIGGER:-PT2H"):
        assert found.count(f"{line}\r\n") == 1
    assert "TRIGGER:-PT1H" not in found
    assert found.count("BEGIN:VEVENT") == found.count("END:VEVENT") == 1
    assert found.index("ATTENDEE") < found.index("BEGIN:VALARM")


def test_an_event_never_ends_before_it_begins() -> None:
    mine = event(("DTSTART;TZID=Europe/Paris:20260912T200000", "DTSTART;TZID=Europe/Paris:20260912T220000"))
    theirs = event(("0912T230000", "0912T213000"), ("0901T10", "0901T11"))
    found = merged(EVENT, event(), mine, theirs)
    assert found.content == theirs
    assert [one.name for one in found.settled] == ["DTSTART – DTEND"]


@pytest.mark.parametrize(
    "broken", [b"", b"x", b"BEGIN:VCARD\n", b"BEGIN:VCARD\nEND:VEVENT\n", b"FN:x\n", b"END:VCARD\n"]
)
def test_a_broken_card_is_left_to_a_person(broken: bytes) -> None:
    assert merge_document(PERSON, card(), card(("FN:", "FN:x")), broken) is None


LINES = st.lists(
    st.sampled_from([f"{name}:{value}" for name in ("FN", "TEL", "EMAIL", "CATEGORIES", "X-A") for value in "123"]),
    max_size=5,
)


@given(LINES, LINES, LINES, st.integers(1, 3), st.integers(1, 3))
def test_any_card(base: list[str], mine: list[str], theirs: list[str], first: int, second: int) -> None:
    raw = [
        "\n".join(["BEGIN:VCARD", *side, f"REV:2026090{day}T100000Z", "END:VCARD", ""]).encode()
        for side, day in ((base, 1), (mine, first), (theirs, second))
    ]
    found = content(PERSON, *raw)
    lines = found.decode().splitlines()
    assert (lines[0], lines[-1]) == ("BEGIN:VCARD", "END:VCARD")
    assert sum(line.startswith("REV:") for line in lines) == 1
    for name in ("FN", "TEL", "EMAIL", "CATEGORIES", "X-A"):
        before, one, other = ([line for line in side if line.startswith(name)] for side in (base, mine, theirs))
        after = [line for line in lines if line.startswith(name)]
        if one == before:
            assert after == other
        elif other == before:
            assert after == one
        else:
            assert set(after) <= {*before, *one, *other} or name == "CATEGORIES"
    assert content(PERSON, raw[1], found, raw[1]) == found


# -- Markdown ----------------------------------------------------------------------------------------------------------

PAGE = (
    "---\n# of the club\ntitle: Party\nauthor: lea\npictures: [a.jpg, b.jpg]\nedited: 3 till-a\n---\n"
    "One\n\nTwo\n\nThree\n"
)


def page(*changes: tuple[str, str]) -> bytes:
    text = PAGE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def test_a_post_changed_by_two() -> None:
    mine = page(("title: Party", "title: Ball"), ("One", "ONE"), ("[a.jpg, b.jpg]", "[b.jpg, c.jpg]"))
    theirs = page(("author: lea", "author: ada\npinned: yes"), ("Three", "THREE"), ("b.jpg]", "b.jpg, d.jpg]"))
    found = content(POST, page(), mine, theirs).decode()
    _, front, body = found.split("---\n")
    assert yaml.safe_load(front) == {
        "title": "Ball",
        "author": "ada",
        "pinned": True,
        "pictures": ["b.jpg", "c.jpg", "d.jpg"],
        "edited": "3 till-a",
    }
    assert front.startswith("# of the club\ntitle: Ball\n")
    assert body == "ONE\n\nTwo\n\nTHREE\n"


def test_lines_of_the_body_that_both_changed_are_asked_for() -> None:
    found = merged(POST, page(), page(("Two", "2"), ("Party", "Ball")), page(("Two", "II"), ("lea", "ada")))
    choice = found.content
    assert isinstance(choice, BodyChoice)
    front = page(("Party", "Ball"), ("lea", "ada")).partition(b"One")[0]
    assert choice.mine == front + b"One\n\n2\n\nThree\n"
    assert choice.theirs == front + b"One\n\nII\n\nThree\n"
    assert choice.both == front + b"One\n\n2\n\nThree\n\nOne\n\nII\n\nThree\n"


@pytest.mark.parametrize(
    "front", ["- a\n- b\n", "title: a\ntitle: b\n", "? odd\n", "just words\n", "title: a\n: b\n", "{a: b}\n"]
)
def test_front_matter_in_another_form_is_left_to_a_person(front: str) -> None:
    odd = f"---\n{front}---\nbody\n".encode()
    assert merge_document(POST, page(), page(("Party", "Ball")), odd) is None


ITEMS = st.lists(st.sampled_from(["a", "b c", '"d, e"', "é"]), max_size=3, unique=True)
FRONT = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(["A", "B", '"C: d"', "|\n  several\n  lines"]),
        "tags": ITEMS.map(lambda items: f"[{', '.join(items)}]"),
        "more": ITEMS.map(lambda items: "".join(f"\n- {item}" for item in items)),
        "x": st.sampled_from(["1", "2", "\n  y: 1"]),
    },
)
BODY = st.lists(st.sampled_from(["a\n", "b\n", "c\n"]), max_size=5).map("".join)


def front_of(fields: dict[str, str]) -> str:
    return "---\n" + "".join(f"{key}: {value}\n".replace(": \n", ":\n") for key, value in fields.items()) + "---\n"


@given(st.tuples(FRONT, BODY), st.tuples(FRONT, BODY), st.tuples(FRONT, BODY))
def test_any_page(
    base: tuple[dict[str, str], str], mine: tuple[dict[str, str], str], theirs: tuple[dict[str, str], str]
) -> None:
    raw = [(front_of(fields) + body).encode() for fields, body in (base, mine, theirs)]
    found = merged(POST, raw[0], raw[1], raw[2]).content
    assert found is not None
    text = (found.mine if isinstance(found, BodyChoice) else found).decode()
    front = text.split("---\n")[1]
    fields = yaml.safe_load(front) or {}
    sides = [yaml.safe_load(front_of(side[0]).split("---\n")[1]) or {} for side in (base, mine, theirs)]
    for key in {*sides[1], *sides[2]}:
        before, one, other = (side.get(key, KeyError) for side in sides)
        if one == before:
            assert fields.get(key, KeyError) == other
        elif other == before:
            assert fields.get(key, KeyError) == one
        else:
            assert key in fields
    if isinstance(found, bytes):
        assert content(POST, raw[1], found, raw[1]) == found

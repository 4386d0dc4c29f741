"""Documents of applications: what is read is what stands there, and a change leaves every other byte as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.document_problems import MOST_BYTES, NOT_READABLE, Problem
from upont_desktop.domain.documents import (
    DamagedDocument,
    NewerDocument,
    RoomDocument,
    changed_document,
    read_document,
)
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rooms import Rooms, parse_rooms

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.text(max_size=9),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)),
    max_leaves=6,
)  # fmt: skip
FIELDS = st.dictionaries(st.text(max_size=6), VALUES, max_size=5)
LAYOUTS: list[dict[str, Any]] = [
    {}, {"indent": 2}, {"indent": "\t", "sort_keys": True}, {"separators": (",", ":")}, {"ensure_ascii": False},
]  # fmt: skip


def read(path: str, raw: bytes) -> RoomDocument:
    found = read_document(path, raw)
    assert isinstance(found, RoomDocument)
    return found


@given(FIELDS, FIELDS, st.sampled_from(LAYOUTS), st.booleans())
def test_a_change_of_json_leaves_the_rest_byte_for_byte(
    fields: dict[str, JsonValue], changes: dict[str, JsonValue], layout: dict[str, Any], marked: bool
) -> None:
    raw = b"\xef\xbb\xbf" * marked + json.dumps(fields, **layout).encode()
    assert read("a.json", raw).fields == fields
    assert changed_document("a.json", raw, {}) == raw
    assert changed_document("a.json", raw, fields) == raw or None in fields.values()
    changes.pop("v", None)
    fields.pop("v", None)
    raw = json.dumps(fields, **layout).encode()
    new = changed_document("a.json", raw, changes)
    wanted = {key: value for key, value in {**fields, **changes}.items() if key not in changes or value is not None}
    assert read("a.json", new).fields == wanted
    for key in fields.keys() - changes.keys():
        written = json.dumps(fields[key], **{**layout, "indent": None}).encode()
        if not isinstance(fields[key], list | dict):
            assert written in new
    assert changed_document("a.json", new, changes) == new


def test_what_another_program_wrote_stays_as_it_wrote_it() -> None:
    raw = b'{\n  "price" : 1.50,\n  "big": 12345678901234567890123, "e": "\\u00e9", "later": {"x" : [1,  2]}}\n'
    new = changed_document("a.json", raw, {"name": "Pinte"})
    assert new == (
        b'{\n"big": 12345678901234567890123,\n"e": "\\u00e9",\n"later": {"x" : [1,  2]},\n"name": "Pinte",\n'
        b'"price": 1.50\n}\n'
    )
    page = (
        b'---\n# who\ntitle: Le BDS\ncategories:\n- sport\n- "th\xc3\xa9\xc3\xa2tre"\nx: {a: 1}\n'
        b"# end\n---\n\nHello\r\n"
    )
    found = read("a.md", page)
    assert found.fields == {"title": "Le BDS", "categories": ["sport", "théâtre"], "x": "{a: 1}"}
    assert (found.body, found.texts("categories"), found.text("x")) == ("Hello\r\n", ("sport", "théâtre"), "{a: 1}")
    assert changed_document("a.md", page, {"title": "Le BDS", "categories": ["sport", "théâtre"]}) == page
    new = changed_document("a.md", page, {"title": "BDS: sport", "active": True, "x": None})
    assert new == page.replace(b"title: Le BDS", b'title: "BDS: sport"').replace(b"x: {a: 1}", b"active: true")
    assert changed_document("a.md", new, {}, body="Bye\n").endswith(b"---\n\nBye\n")


@given(FIELDS, st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30))
def test_a_new_markdown_document_is_read_back(fields: dict[str, JsonValue], body: str) -> None:
    named = {f"k{number}": value for number, value in enumerate(fields.values()) if value is not None}
    raw = changed_document("a.md", None, named, body=body)
    assert read("a.md", raw) == RoomDocument(named, body)
    assert changed_document("a.md", raw, named, body=body) == raw


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        ("a.json", b""), ("a.json", b"[]"), ("a.json", b'{"a": 1, "a": 2}'), ("a.json", b'{"a": 1} x'),
        ("a.json", b'{"a": 1,}'), ("a.json", b"<<<<<<< mine\n{}"), ("a.json", b'{"a"'), ("a.json", b"[" * 10**5),
        ("a.json", b'{"a": \xff}'), ("a.md", b"---\na: 1\na: 2\n---\n"), ("a.md", b"\xff"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_said_and_left_alone(path: str, raw: bytes) -> None:
    found = read_document(path, raw)
    assert isinstance(found, Problem)
    assert found.sentence == NOT_READABLE
    with pytest.raises(DamagedDocument):
        changed_document(path, raw, {"a": 1})


def test_what_is_newer_or_too_large_is_not_changed() -> None:
    newer = b'{"v": 2, "what": "more"}'
    assert read("a.json", newer).version == 2
    with pytest.raises(NewerDocument, match="newer version"):
        changed_document("a.json", newer, {"what": "less"})
    assert b'"v": 2' in changed_document("a.json", newer, {"what": "less"}, newest=2)
    found = read_document("a.json", b" " * (MOST_BYTES + 1))
    assert isinstance(found, Problem)
    assert "1048577 bytes" in str(found)
    assert read("a.json", b'{"v": true}').version == 1


def test_rooms_are_read_leniently() -> None:
    raw = b'{"rooms": ["trade", 3, "news", "trade"], "directory": "annuaire", "clubs": 4, "v": 3, "later": [1]}'
    assert parse_rooms(raw) == Rooms(("trade", "news"), "annuaire", "", {}, 3, {"later": [1]})
    odd = b'{"founders": {"trade": "bar-a3f9", "news": 3, "social": "a\\nb"}}'
    assert parse_rooms(odd).founders == {"trade": "bar-a3f9"}
    assert parse_rooms(b'{"founders": ["trade"]}').founders == {}
    assert parse_rooms(raw).is_newer
    assert parse_rooms(b'{"directory": "../../other", "clubs": "a/b"}') == Rooms()
    for damaged in (None, b"", b"[]", b"<<<<", b'{"rooms": "trade"}', b'{"v": true}'):
        assert parse_rooms(damaged) == Rooms()

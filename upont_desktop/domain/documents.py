"""Documents of applications: one file a thing, in forms that other programs read.

JSON with one key a line (``.json``), and Markdown with fields at its head whose values are written as JSON (``.md``),
which any reader of YAML understands. Reading is lenient in form and says in a sentence what is wrong; a change writes
the fields that it names, and leaves every other byte as it was: what a newer program, or another one, wrote stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.domain.document_problems import MOST_BYTES, NOT_READABLE, TOO_LARGE, Problem
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.field_merge.markdown_documents import comment_above, parse_page
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue

VERSION = "v"
"""The field that says which form of the document it is; 1 where it is not there."""


class DamagedDocument(UserError):
    """A document on record cannot be read, so that it cannot be changed either."""

    code = "damaged-document"
    sentence = QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be read: {why}")
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "An earlier version of it is in its history.")


class NewerDocument(UserError):
    """A document was written by a newer program, in a form that this one would damage."""

    code = "newer-document"
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "“{path}” was written by a newer version of uPont Desktop, so it is only shown here."
    )
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "Update uPont Desktop to change it.")


class InvalidDocument(UserError):
    """What was to be written is not valid; ``why`` is the first problem."""

    code = "invalid-document"
    sentence = QT_TRANSLATE_NOOP("Errors", "This cannot be kept: {why}")
    kept_safe = "Nothing was changed."


@dataclass(frozen=True, slots=True)
class RoomDocument:
    """What a document says: its fields, and in Markdown the text below them."""

    fields: Mapping[str, JsonValue]
    body: str = ""

    @property
    def version(self) -> int:
        """Which form it is of."""
        found = self.fields.get(VERSION)
        return found if isinstance(found, int) and not isinstance(found, bool) else 1

    def text(self, key: str) -> str:
        """A field that is text; empty for any other."""
        found = self.fields.get(key)
        return found if isinstance(found, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A field that is a list of texts; what else stands in it is left out."""
        found = self.fields.get(key)
        return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()


def read_document(path: str, raw: bytes) -> RoomDocument | Problem:
    """What the document at ``path`` says; its ending tells its form."""
    if len(raw) > MOST_BYTES:
        return Problem(TOO_LARGE, {"size": len(raw)})
    return _read_markdown(raw) if path.endswith(".md") else _read_json(raw)


def changed_document(
    path: str, raw: bytes | None, changes: Mapping[str, JsonValue], body: str | None = None, newest: int = 1
) -> bytes:
    """The document (``None``: a new one) with other values of some fields; a value of ``None`` removes the field.
    ``body`` is the new text of a Markdown document, ``None`` for the one that it has; ``newest`` is the form that the
    application knows.

    Raises :class:`DamagedDocument`, :class:`NewerDocument`.
    """
    known = RoomDocument({}) if raw is None else read_document(path, raw)
    if isinstance(known, Problem):
        raise DamagedDocument(path=path, why=str(known))
    if known.version > newest:
        raise NewerDocument(path=path)
    new = {key: value for key, value in changes.items() if _differs(known.fields, key, value)}
    body = None if raw is not None and body == known.body else body
    if raw is not None and not new and body is None:
        return raw
    if path.endswith(".md"):
        return _changed_markdown(raw or b"", new, body)
    return _changed_json(raw or b"{}", new)


def _differs(fields: Mapping[str, JsonValue], key: str, value: JsonValue) -> bool:
    """Whether a field is to be written: numbers and truths that Python takes for equal are not the same in a file."""
    if key not in fields or value is None:
        return (key in fields) != (value is not None)
    return _json(fields[key]) != _json(value)


# --- JSON -------------------------------------------------------------------------------------------------------------


class _Member(NamedTuple):
    """The value of a key, and how both are written."""

    value: JsonValue
    written: str


_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder(parse_constant=lambda _: None)


def _read_json(raw: bytes) -> RoomDocument | Problem:
    members = _members(raw)
    if members is None:
        return Problem(NOT_READABLE)
    return RoomDocument({key: member.value for key, member in members.items()})


def _changed_json(raw: bytes, changes: Mapping[str, JsonValue]) -> bytes:
    members = _members(raw)
    assert members is not None
    written = {key: member.written for key, member in members.items()}
    for key, value in changes.items():
        written.pop(key, None)
        if value is not None:
            written[key] = f"{_json(key)}: {_json(value)}"
    if not written:
        return b"{}\n"
    lines = [written[key] for key in sorted(written)]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "surrogatepass")


def _members(raw: bytes) -> dict[str, _Member] | None:
    """The keys of an object, ``None`` for what is none, or says a key twice."""
    try:
        text = raw.decode("utf-8-sig")
        found, at = _object(text, _after_space(text, 0))
    except (ValueError, IndexError, RecursionError):
        return None
    return found if _after_space(text, at) == len(text) else None


def _object(text: str, at: int) -> tuple[dict[str, _Member], int]:
    """The members of the object that begins there, and where it ends. Raises :class:`ValueError`."""
    found: dict[str, _Member] = {}
    at = _after_space(text, _expected(text, at, "{"))
    while text[at] != "}":
        if found:
            at = _after_space(text, _expected(text, at, ","))
        name = at
        key, at = _DECODER.raw_decode(text, at)
        named = text[name:at]
        if not isinstance(key, str) or key in found:
            raise ValueError(key)
        start = _after_space(text, _expected(text, _after_space(text, at), ":"))
        value, at = _DECODER.raw_decode(text, start)
        found[key] = _Member(value, f"{named}: {text[start:at]}")
        at = _after_space(text, at)
    return found, at + 1


def _expected(text: str, at: int, sign: str) -> int:
    if text[at] != sign:
        raise ValueError(text[at])
    return at + 1


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()


def _json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


# --- Markdown ---------------------------------------------------------------------------------------------------------

_ITEM = re.compile(r"[ \t]*- (.*)")


def _read_markdown(raw: bytes) -> RoomDocument | Problem:
    page = parse_page(raw)
    if page is None:
        return Problem(NOT_READABLE)
    try:
        fields = {name: _field_value(lines.decode()) for name, lines in (page.fields or {}).items() if name}
        return RoomDocument(fields, page.body.decode().removeprefix("\n"))
    except UnicodeDecodeError:
        return Problem(NOT_READABLE)


def _field_value(lines: str) -> JsonValue:
    """What a field holds: JSON, a list with an item a line, or else the text as it stands."""
    each = [line.removesuffix("\r") for line in lines.split("\n")]  # a text may hold other ends of lines
    bare = [line for line in each if line.strip() and not line.lstrip().startswith("#")]
    first = bare[0].partition(":")[2].strip() if bare else ""
    items = [found[1] for line in bare[1:] if (found := _ITEM.fullmatch(line)) is not None]
    if bare[1:] and not first and len(items) == len(bare) - 1:
        return [_scalar(item) for item in items]
    return _scalar("\n".join([first, *bare[1:]]) if bare[1:] else first)


def _scalar(written: str) -> JsonValue:
    try:
        found: JsonValue = json.loads(written, parse_constant=str)
    except (ValueError, RecursionError):
        return written.strip()
    return found


def _changed_markdown(raw: bytes, changes: Mapping[str, JsonValue], body: str | None) -> bytes:
    page = parse_page(raw)
    assert page is not None
    fields = dict(page.fields or {})
    tail = fields.pop("", b"")  # comments below the last field
    for name, value in changes.items():
        if value is None:
            fields.pop(name, None)
        else:
            fields[name] = comment_above(fields.get(name, b"")) + f"{name}: {_json(value)}\n".encode()
    text = page.body if body is None else (f"\n{body}" if body else "").encode()
    return b"---\n" + b"".join(fields.values()) + tail + b"---\n" + text

"""The fields that stand before a text: YAML between ``---`` lines, or TOML between ``+++`` lines.

Of YAML, the part that people write in front matter is read: ``key: value`` with plain or quoted scalars, lists in
brackets or with dashes, and block scalars (``|`` and ``>``). Anchors, tags and deeper nesting are skipped, so no input
can explode.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from upont_desktop.domain.metadata import JsonValue

MAX_CHARS = 16_384
"""Front matter longer than this, in characters, is not read."""

_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"([^\s:#\-\[\]{}\"',&*!|>%@][^:\n]{0,99}?|\"[^\"\n]{1,99}\"|'[^'\n]{1,99}')[ \t]*:(?:[ \t]+(.*))?")
_NUMBER = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})(?:\.\d{1,17})?(?:[eE][-+]?\d{1,2})?")
_ITEM = re.compile(r"\s*\"(?:[^\"\\]|\\.)*\"|\s*'(?:[^']|'')*'|[^,\[\]{}]+")
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_WORDS: dict[str, bool | None] = {
    "true": True, "yes": True, "on": True, "false": False, "no": False, "off": False, "null": None, "~": None,
}  # fmt: skip
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


def front_matter(text: str) -> tuple[dict[str, JsonValue], str]:
    """The fields, and the text after them. No front matter, or none that ends, gives no fields and the whole text."""
    if text[:3] == "---" and text[3 : text.find("\n", 3, 100)].strip() == "":
        start = text.find("\n") + 1
        end = _YAML_END.search(text, start, start + MAX_CHARS) if start else None
        if end:
            return yaml_fields(text[start : end.start()]), text[end.end() :].lstrip("\r\n")
    elif text[:3] == "+++" and (end_at := text.find("\n+++", 3, MAX_CHARS)) > 0:
        return _toml_fields(text[3:end_at]), text[end_at + 4 :].lstrip("\r\n")
    return {}, text


def _toml_fields(source: str) -> dict[str, JsonValue]:
    import tomllib  # noqa: PLC0415 - late for start-up time: few texts have TOML front matter

    try:
        loaded = tomllib.loads(source.replace("\r\n", "\n"))
    except (ValueError, RecursionError):
        return {}
    return {key: _plain(value) for key, value in loaded.items()}


def _plain(value: object, depth: int = 0) -> JsonValue:
    """A TOML value as JSON knows it; dates become text."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, list) and depth < 4:
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, Mapping) and depth < 4:
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    return str(value)


def yaml_fields(source: str) -> dict[str, JsonValue]:
    """The fields of simple YAML (see the module)."""
    fields: dict[str, JsonValue] = {}
    lines = source.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if not line.strip() or line[0] in " \t#-" or not (found := _FIELD.fullmatch(line.rstrip())):
            continue
        below = at
        while below < len(lines) and (not lines[below].strip() or lines[below][0] in " \t-"):
            below += 1
        key, value = str(_scalar(found[1])) if found[1][0] in "\"'" else found[1].strip(), (found[2] or "").strip()
        fields[key] = _value(value, lines[at:below])
        at = below
    return fields


def _value(value: str, below: list[str]) -> JsonValue:
    if value[:1] in ("|", ">"):
        body = [line.strip() for line in below]
        return ("\n" if value[0] == "|" else " ").join(body).strip()
    if not value or value[0] == "#":
        items = [line.strip() for line in below if line.strip()]
        if items and all(item[0] == "-" and item[1:2] in ("", " ", "\t") for item in items):
            return [_scalar(item[1:].strip()) for item in items]
        return None
    if value[0] == "[":
        inside = value[1 : value.rfind("]")] if "]" in value else value[1:]
        return [_scalar(item.strip()) for item in _ITEM.findall(inside) if item.strip()]
    return _scalar(value)


def _scalar(written: str) -> JsonValue:
    if written[:1] == '"':
        inside = written[1:end] if (end := written.rfind('"')) > 0 else written[1:]
        return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), inside) if "\\" in inside else inside
    if written[:1] == "'":
        inside = written[1:end] if (end := written.rfind("'")) > 0 else written[1:]
        return inside.replace("''", "'")
    if "#" in written:
        written = _COMMENT.sub("", written).strip()
    lower = written.lower()
    if lower in _WORDS:
        return _WORDS[lower]
    if _NUMBER.fullmatch(written):
        return float(written) if any(mark in lower for mark in ".e") else int(written)
    return written

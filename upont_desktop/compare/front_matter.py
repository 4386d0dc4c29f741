"""The fields that stand before a text: YAML between ``---`` lines, or TOML between ``+++`` lines.

YAML is read by PyYAML's safe loader, without aliases (so that no input can explode) and with the types that people
mean: ``12:30`` is a time of day and ``010`` a code, not the numbers that YAML 1.1 makes of them. What is no sound YAML
is read entry by entry, and the value of one that is none either (``title: Sheet 3: series``) as the text that it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from upont_desktop.domain.metadata import JsonValue

if TYPE_CHECKING:
    from yaml import SafeLoader

MAX_CHARS = 16_384
"""Front matter longer than this, in characters, is not read."""
_MAX_DEPTH = 20
"""Deeper nesting is no front matter that a person wrote."""

_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_ENTRY = re.compile(r"([^\s:#\-\[\]{}\"',&*!|>%@][^:\n]{0,99}?)[ \t]*:(?:[ \t]+(.*))?")
_NUMBER = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})(?:\.\d{1,17}(?:[eE][-+]?\d{1,2})?|[eE][-+]?\d{1,2})")
_TRUTH = re.compile("true|yes|on|false|no|off", re.IGNORECASE)
_NOTHING = re.compile("null|~|", re.IGNORECASE)


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
    from upont_desktop.compare.toml_loader import NotToml, load_toml  # noqa: PLC0415 - few texts have it

    try:
        loaded = load_toml(source)
    except NotToml:
        return {}
    return {key: _plain(value) for key, value in loaded.items()}


def _plain(value: object, depth: int = 0) -> JsonValue:
    """A value as JSON knows it; dates become text."""
    if isinstance(value, str):
        return value.strip()
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list) and depth < 4:
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, Mapping) and depth < 4:
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    return str(value)


def yaml_fields(source: str) -> dict[str, JsonValue]:
    """The fields of a YAML mapping (see the module); none where it is no mapping. Never raises."""
    found = _loaded(source)
    if found is not _UNSOUND:
        return _fields(found)
    fields: dict[str, JsonValue] = {}
    for entry in _entries(source):
        one = _loaded(entry)
        fields |= _fields(one) if isinstance(one, Mapping) else _as_text(entry)
    return fields


_UNSOUND = object()


def _loaded(source: str) -> object:
    import yaml  # noqa: PLC0415 - late for start-up time: most texts have no front matter

    try:
        return yaml.load(source, _loader())  # noqa: S506 - a safe loader, made stricter
    except (yaml.YAMLError, ValueError, RecursionError):
        return _UNSOUND


def _fields(found: object) -> dict[str, JsonValue]:
    return {str(key): _plain(value) for key, value in found.items()} if isinstance(found, Mapping) else {}


def _entries(source: str) -> Iterator[str]:
    """Each line that starts an entry, with the lines below that belong to it."""
    entry: list[str] = []
    for line in source.splitlines():
        if line[:1] not in ("", " ", "\t", "-", "#") and entry:
            yield "\n".join(entry)
            entry = []
        entry.append(line)
    yield "\n".join(entry)


def _as_text(entry: str) -> dict[str, JsonValue]:
    found = _ENTRY.match(entry)
    return {found[1].strip(): (found[2] or "").strip()} if found else {}


@cache
def _loader() -> type[SafeLoader]:
    """PyYAML's safe loader in pure Python (the one in C may overflow its stack), stricter."""
    import yaml  # noqa: PLC0415 - as above

    class FrontMatterLoader(yaml.SafeLoader):
        """Refuses aliases and deep nesting, and takes plain words for less than YAML 1.1 does."""

        yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's way
        _depth = 0

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            """As PyYAML's, without aliases and deep nesting; raises ``ComposerError`` for these."""
            self._depth += 1
            if self._depth > _MAX_DEPTH or self.check_event(yaml.AliasEvent):
                raise yaml.composer.ComposerError(None, None, "an alias, or nested too deeply", None)
            node = super().compose_node(parent, index)
            self._depth -= 1
            return node

    for tag, pattern, first in (
        ("bool", _TRUTH, "tTyYoOfFnN"),
        ("int", _NUMBER, "-+0123456789"),
        ("float", _DECIMAL, "-+0123456789"),
        ("null", _NOTHING, "nN~\0"),
    ):
        whole = re.compile(f"(?:{pattern.pattern})$", pattern.flags)
        firsts = ["" if each == "\0" else each for each in first]
        FrontMatterLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", whole, firsts)
    return FrontMatterLoader

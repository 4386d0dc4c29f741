"""What a file says of itself: front matter, ``title = …`` lines, picture size, PDF title, document properties.

It is kept apart from what people typed, and is read-only. The indexer asks for every file: what needs a library
(:mod:`~upont_desktop.compare.properties`) is imported when the first such file comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from upont_desktop.compare.exercises import entries, without_comment
from upont_desktop.compare.front_matter import front_matter
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.picture_headers import picture_header, svg_header
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.extensions import kind_by_name
from upont_desktop.domain.metadata import JsonValue

MAX_TEXT_CHARS = 65_536
"""Fields are looked for in this much of a text's beginning."""
MAX_FIELDS = 64  # of one file: forms have some twenty; the index keeps them for every version
MAX_VALUE_CHARS = 1_000  # of one value: an abstract fits
MAX_BLOCK_CHARS = 240
"""A block of an exercise is content more than a field: its beginning is enough."""
MAX_ITEMS = 100  # of a list or a table in a field
MAX_FILE_BYTES = 32_000_000
"""A larger document (PDF, office, audio) is not opened."""

Fields: TypeAlias = dict[str, JsonValue]
Teller: TypeAlias = Callable[[str, bytes], Fields]


def told(path: str, data: bytes) -> Mapping[str, JsonValue]:
    """The fields that the file at ``path`` gives of itself; empty where there are none. Never raises.

    Values are bounded, and are well-formed Unicode whatever the file's bytes are.
    """
    teller = TELLERS.get(extension_of(path)) or _BY_KIND.get(kind_by_name(path) or ContentKind.BINARY)
    if teller is None or not data:
        return {}
    return _bounded(teller(path, data))


def _text(data: bytes) -> str:
    head = data[: MAX_TEXT_CHARS + 3]
    if head.startswith(b"\xef\xbb\xbf"):
        head = head[3:]
    try:
        return head.decode()
    except UnicodeDecodeError as error:
        cut_in_a_letter = len(data) > len(head) and error.start >= len(head) - 3
        return head[: error.start].decode() if cut_in_a_letter else head.decode("cp1252", "replace")


_HEADING = re.compile(r"^ {0,3}#[ \t]+(.{1,400}?)[ \t]*#*[ \t]*$", re.MULTILINE)


def _markdown(_: str, data: bytes) -> Fields:
    text = _text(data).replace("\r\n", "\n")
    fields, rest = front_matter(text)
    if "title" not in fields and (found := _HEADING.search(rest, 0, 4096)):
        fields["title"] = found[1]
    return fields


_NOT_FIELDS = frozenset({"extends", "template"})


def _exercise(_: str, data: bytes) -> Fields:
    fields: Fields = {}
    for entry in entries(_text(data).replace("\r\n", "\n")):
        if not entry.key or entry.key in _NOT_FIELDS or entry.operator[-1] in "@$":
            continue
        if entry.operator == "==":
            value: JsonValue = _shortened(entry.value.strip(), MAX_BLOCK_CHARS)
        else:
            value = _number(without_comment(entry.value))
        fields[entry.key] = value
        if len(fields) == MAX_FIELDS:
            break
    return fields


def _number(text: str) -> JsonValue:
    """A whole or decimal number where the text is exactly one, so that it can be compared; else the text."""
    if re.fullmatch(r"-?(?:0|[1-9]\d{0,15})", text, re.ASCII):
        return int(text)
    if re.fullmatch(r"-?(?:0|[1-9]\d{0,15})\.\d{1,15}", text, re.ASCII):
        return float(text)
    return text


_TITLE_TAG = re.compile(r"<title\b[^>]{0,200}>([^<]{1,1000})</title", re.IGNORECASE)
_META_TAG = re.compile(r"<meta\s[^<>]{0,1000}>", re.IGNORECASE)
_META_NAME = re.compile(r"\bname\s?=\s?[\"']?(author|description|keywords)\b", re.IGNORECASE)
_META_CONTENT = re.compile(r"\bcontent\s?=\s?(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def _html(_: str, data: bytes) -> Fields:
    import html  # noqa: PLC0415 - late for start-up time: its table of entities is large

    text = _text(data)
    fields: Fields = {}
    if found := _TITLE_TAG.search(text):
        fields["title"] = html.unescape(" ".join(found[1].split()))
    for tag in _META_TAG.findall(text):
        if (name := _META_NAME.search(tag)) and (content := _META_CONTENT.search(tag)):
            fields[name[1].lower()] = html.unescape(content[1] or content[2] or "")
    return fields


_LATEX = re.compile(r"^[ \t]*\\(title|author|date)[ \t]*(?:\[[^\]\n]{0,200}\])?\{([^{}\n\\]{1,500})\}", re.MULTILINE)


def _latex(_: str, data: bytes) -> Fields:
    return {found[1]: found[2].strip() for found in _LATEX.finditer(_text(data))}


def _picture(_: str, data: bytes) -> Fields:
    header = picture_header(data)
    return {"width": header.width, "height": header.height, "format": header.format} if header else {}


def _svg(_: str, data: bytes) -> Fields:
    text = _text(data)
    fields: Fields = {}
    if (header := svg_header(text)) and header.width:
        fields |= {"width": header.width, "height": header.height, "format": header.format}
    if found := _TITLE_TAG.search(text):
        fields["title"] = found[1].strip()
    return fields


def _document(path: str, data: bytes) -> Fields:
    if len(data) > MAX_FILE_BYTES:
        return {}
    # Late for start-up time: brings the documents' libraries.
    from upont_desktop.compare.properties import properties  # noqa: PLC0415

    return properties(path, data)


def _bounded(fields: Fields) -> Fields:
    kept: Fields = {}
    for key, value in fields.items():
        if len(kept) == MAX_FIELDS:
            break
        if value is not None and value != "" and (name := _clean(key)[:100]):
            kept[name] = _bounded_value(value)
    return kept


def _bounded_value(value: JsonValue, depth: int = 0) -> JsonValue:
    if isinstance(value, str):
        return _shortened(_clean(value), MAX_VALUE_CHARS)
    if isinstance(value, float) and value - value != 0:  # Infinities and not-a-number are no JSON.
        return None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 1 << 62:
        return str(value)[:MAX_VALUE_CHARS] if abs(value) < 10**18 else None
    if isinstance(value, list):
        return [_bounded_value(item, depth + 1) for item in value[:MAX_ITEMS]] if depth < 4 else None
    if isinstance(value, dict):
        items = list(value.items())[:MAX_ITEMS]
        return {_clean(str(key))[:100]: _bounded_value(item, depth + 1) for key, item in items} if depth < 4 else None
    return value


def _clean(text: str) -> str:
    """Without NUL, and without what UTF-8 cannot write."""
    text = text.replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _shortened(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


TELLERS: dict[str, Teller] = {
    **dict.fromkeys(("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd"), _markdown),
    **dict.fromkeys(("pl", "pltp", "pla", "newpl", "plc", "pls"), _exercise),
    **dict.fromkeys(("html", "htm", "xhtml"), _html),
    **dict.fromkeys(("tex", "latex", "ltx"), _latex),
}
"""By extension. A new kind of file is one function and one line here."""

_BY_KIND: dict[ContentKind, Teller] = {
    ContentKind.PICTURE: _picture,
    ContentKind.SVG: _svg,
    ContentKind.PDF: _document,
    ContentKind.SPREADSHEET: _document,
    ContentKind.DOCUMENT: _document,
    ContentKind.PRESENTATION: _document,
    ContentKind.AUDIO: _document,
    ContentKind.VIDEO: _document,
}

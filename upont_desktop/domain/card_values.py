"""Values of vCard and iCalendar lines: their escapes, their lists, their parameters and their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from upont_desktop.domain.field_merge.card_documents import Property
from upont_desktop.domain.text import display, git_text

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(rb';([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:])*))?')


def escaped(text: str) -> str:
    """A text as a value has it (RFC 6350, section 3.4; RFC 5545, section 3.3.11)."""
    lines = "\n".join(text.splitlines())
    return lines.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def unescaped(value: str) -> str:
    """The text that a value means."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def split_value(value: str, separator: str) -> list[str]:
    """The parts of a value that is a list, escapes and all."""
    if "\\" not in value:
        return value.split(separator)
    parts = [""]
    for piece in re.findall(rf"\\.|\\$|{separator}|[^\\{separator}]+", value, re.DOTALL):
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def parameters(line: Property) -> Iterator[tuple[str, str]]:
    """Each parameter's name and value as they stand; ``TEL;HOME`` of version 2.1 is a type."""
    for name, value in _PARAMETER.findall(line.start):
        text = value.decode("utf-8", "replace").strip('"')
        yield (name.decode().upper(), text) if text else ("TYPE", name.decode())


def text_value(line: Property) -> str:
    """The value as text: UTF-8, or what the line says it is, or what older programs wrote."""
    if b";" not in line.start:
        try:
            return line.value.decode()
        except UnicodeDecodeError:
            return display(git_text(line.value))
    said = {name: value.lower() for name, value in parameters(line)}
    raw = line.value
    if said.get("ENCODING") in {"quoted-printable", "q"}:
        raw = _unquoted(raw)
    try:
        return raw.decode(said.get("CHARSET", "utf-8"))
    except (LookupError, UnicodeDecodeError):
        return display(git_text(raw))


def _unquoted(raw: bytes) -> bytes:
    return re.sub(rb"=([0-9A-Fa-f]{2})", lambda found: bytes((int(found[1], 16),)), raw)

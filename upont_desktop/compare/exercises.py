"""Reading PL exercises: ``key = value`` lines, ``key == … ==`` blocks, ``extends = …`` and ``@ …`` lines.

The grammar is that of Premier Langage's ``.pl`` and ``.pltp`` files, read leniently: what it has no rule for is
skipped, and a block that is never closed runs to the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_KEY_LINE = re.compile(r"([A-Za-z_][\w.]*)[ \t]*(==|[-+%]?=[@$]?|[-+%]@)[ \t]*(.*)", re.ASCII)
_FILE = re.compile(r"[^\s;#+&/][^\s;#+&]*|/[^\s;#+&]+")
_COMMENT = re.compile(r"(?:^|\s)#.*$")


class ExerciseEntry(NamedTuple):
    """One entry (a tuple by name, because thousands are made a second).

    ``operator`` is ``=``, ``==`` (a block), ``=@`` or ``=$`` (the content or address of a file), the same with ``+``,
    ``-`` or ``%`` before, or ``@`` (a file taken along; the key is then empty). ``start`` is where ``value`` begins in
    the text, in characters.
    """

    key: str
    operator: str
    value: str
    start: int


def entries(text: str) -> Iterator[ExerciseEntry]:
    """The entries of an exercise, in order."""
    offset = 0
    lines = iter(text.split("\n"))
    for line in lines:
        start, offset = offset, offset + len(line) + 1
        if line[:1] == "@":
            yield ExerciseEntry("", "@", line[1:].strip(), start + len(line) - len(line[1:].lstrip()))
        elif "=" in line or "@" in line:
            found = _KEY_LINE.match(line)
            if not found:
                continue
            key, operator, value = found.groups()
            if _opens_block(operator, value):
                body: list[str] = []
                begin = offset
                for inner in lines:
                    offset += len(inner) + 1
                    if inner[:2] == "==" and not inner[2:].strip():
                        break
                    body.append(inner)
                yield ExerciseEntry(key, "==", "\n".join(body), begin)
            else:
                yield ExerciseEntry(key, operator, value.rstrip(), start + found.start(3))


def _opens_block(operator: str, value: str) -> bool:
    """``key ==`` always opens a block; ``+=``, ``-=`` and ``%=`` do where nothing but a comment follows."""
    return operator == "==" or (operator in ("+=", "-=", "%=") and (not value or value[0] == "#"))


def file_named(value: str) -> str:
    """The file that a value names, without what follows it (an alias, a comment); empty where it names none."""
    found = _FILE.match(value)
    rest = value[found.end() :].lstrip() if found else value
    return found[0] if found and (not rest or rest[0] in "#[") else ""


def without_comment(value: str) -> str:
    """The value of a ``key = value`` line, without a comment after it."""
    return _COMMENT.sub("", value).strip() if "#" in value else value.strip()

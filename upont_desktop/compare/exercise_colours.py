"""The colours of PL exercises (``key = value``, ``key == … ==``, ``extends = …``, ``@ …``): no library knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from upont_desktop.domain.content.text import Token, TokenKind

_COMMENT = re.compile(r"[ \t]*#")
_FILE = re.compile(r"(@)([^\n]*)")
_FIELD = re.compile(r"([A-Za-z_][\w.]*)[ \t]*([-+%]?=[@$:=]?|[-+%]@)([^#]*)(#.*)?")
_USES = frozenset({"extends", "template"})


def exercise_colours(lines: Iterable[str]) -> Iterator[tuple[Token, ...]]:
    """The colours of each line; what is inside a block is a string, whatever language it is in."""
    in_block = False
    for line in lines:
        if in_block:
            in_block = line.rstrip() != "=="
            yield _whole(line, TokenKind.STRING if in_block else TokenKind.OPERATOR)
        elif _COMMENT.match(line):
            yield _whole(line, TokenKind.COMMENT)
        elif found := _FILE.match(line):
            yield (Token(0, 1, TokenKind.KEYWORD), *_part(found, 2, TokenKind.STRING))
        elif found := _FIELD.match(line):
            yield (
                *_part(found, 1, TokenKind.KEYWORD if found[1] in _USES else TokenKind.TAG),
                *_part(found, 2, TokenKind.OPERATOR),
                *_part(found, 3, TokenKind.STRING),
                *_part(found, 4, TokenKind.COMMENT),
            )
            opens = found[2] == "==" or (found[2] in ("+=", "-=", "%=") and not found[3].strip())
            in_block = opens
        else:
            yield ()


def _whole(line: str, kind: TokenKind) -> tuple[Token, ...]:
    return (Token(0, len(line), kind),) if line.strip() else ()


def _part(found: re.Match[str], group: int, kind: TokenKind) -> tuple[Token, ...]:
    text = found[group]
    return (Token(found.start(group), len(text), kind),) if text and text.strip() else ()

"""The language of PL exercises for Pygments (``key = value``, ``key == … ==``, ``extends = …``, ``@ …``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Keyword, Literal, Name, Operator, Text

_USES = frozenset({"extends", "template"})
_KEY = r"([A-Za-z_][\w.]*)([ \t]*)"
_REST = r"([^#\n]*)(#[^\n]*)?"
_BLANKS = r"[^\S\n]*"


def _key(_lexer: object, found: re.Match[str], _context: object) -> Iterator[tuple[int, object, str]]:
    """A field, or what an exercise is made from."""
    yield found.start(), Keyword if found.group() in _USES else Name.Tag, found.group()


_ENTRY: Any = bygroups(_key, Text, Operator, Literal.String, Comment)  # type: ignore[no-untyped-call, unused-ignore]


class ExerciseLexer(RegexLexer):
    """Each rule takes a whole line. What is inside a block is a string, whatever language it is in."""

    name = "PL"
    flags = re.RegexFlag(0)

    tokens = {  # noqa: RUF012 - Pygments reads it of the class
        "root": [
            (r"\n", Text),
            (r"[ \t]*#[^\n]*", Comment),
            (r"@", Keyword, "file"),
            (rf"{_KEY}(==){_REST}", _ENTRY, "block"),
            (rf"{_KEY}([-+%]=)({_BLANKS})(?=\n|\Z|#)(#[^\n]*)?", _ENTRY, "block"),
            (rf"{_KEY}([-+%]?=[@$:=]?|[-+%]@){_REST}", _ENTRY),
            (r"[^\n]+", Text),
        ],
        "file": [(r"[^\n]+", Literal.String), (r"\n", Text, "#pop")],
        "block": [
            (rf"=={_BLANKS}(?=\n|\Z)", Operator, "#pop"),
            (r"[^\n]+", Literal.String),
            (r"\n", Text),
        ],
    }

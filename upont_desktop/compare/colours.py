"""The colours of a text, by Pygments, as data.

Colouring costs about a second for 300,000 characters, so only short texts are coloured along with their preview
or comparison; for longer ones the service asks once the lines are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pygments.lexer import Lexer
from pygments.token import Token as PygmentsToken

from upont_desktop.compare.exercise_lexer import ExerciseLexer
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.languages import language_of
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.text import Highlights, Token, TokenKind, Tokens

AT_ONCE = 20_000
"""Texts of up to this many characters are coloured along with their preview."""
_MAX_LINE = 5_000
"""A text with a longer line is made by a program; some lexers need very long on such lines."""

_KINDS = {
    PygmentsToken.Keyword.Type: TokenKind.TYPE,
    PygmentsToken.Keyword.Constant: TokenKind.CONSTANT,
    PygmentsToken.Keyword: TokenKind.KEYWORD,
    PygmentsToken.Name.Function: TokenKind.FUNCTION,
    PygmentsToken.Name.Class: TokenKind.CLASS,
    PygmentsToken.Name.Exception: TokenKind.CLASS,
    PygmentsToken.Name.Namespace: TokenKind.CLASS,
    PygmentsToken.Name.Builtin: TokenKind.BUILTIN,
    PygmentsToken.Name.Decorator: TokenKind.PREPROCESSOR,
    PygmentsToken.Name.Tag: TokenKind.TAG,
    PygmentsToken.Name.Attribute: TokenKind.ATTRIBUTE,
    PygmentsToken.Name.Entity: TokenKind.CONSTANT,
    PygmentsToken.Name.Constant: TokenKind.CONSTANT,
    PygmentsToken.Name.Variable: TokenKind.VARIABLE,
    PygmentsToken.Name.Label: TokenKind.VARIABLE,
    PygmentsToken.Literal.String: TokenKind.STRING,
    PygmentsToken.Literal.Number: TokenKind.NUMBER,
    PygmentsToken.Literal: TokenKind.STRING,
    PygmentsToken.Comment.Preproc: TokenKind.PREPROCESSOR,
    PygmentsToken.Comment.PreprocFile: TokenKind.STRING,
    PygmentsToken.Comment: TokenKind.COMMENT,
    PygmentsToken.Operator.Word: TokenKind.KEYWORD,
    PygmentsToken.Operator: TokenKind.OPERATOR,
    PygmentsToken.Generic.Heading: TokenKind.HEADING,
    PygmentsToken.Generic.Subheading: TokenKind.HEADING,
    PygmentsToken.Generic.Strong: TokenKind.STRONG,
    PygmentsToken.Generic.Emph: TokenKind.EMPHASIS,
    PygmentsToken.Generic.Inserted: TokenKind.STRING,
    PygmentsToken.Generic.Deleted: TokenKind.ERROR,
    PygmentsToken.Error: TokenKind.ERROR,
}
_NOT_COLOURED = frozenset({ContentKind.TEXT, ContentKind.TABLE, ContentKind.BINARY})
_NONE = Highlights("", ())


def highlights(path: str, kind: ContentKind, lines: Sequence[str], limit: int, guard: Guard) -> Highlights:
    """The colours of ``lines``.

    There are none where no syntax is known, the text has more characters than ``limit``, or it takes longer than the
    guard allows.
    """
    size = sum(map(len, lines)) + len(lines)
    if kind in _NOT_COLOURED or not lines or size > limit or max(map(len, lines)) > _MAX_LINE:
        return _NONE
    language, lexer = _language(path, kind, lines)
    try:
        return Highlights(language, _tokens(lexer, lines, guard)) if lexer else _NONE
    except RefusedError:
        return _NONE


def _language(path: str, kind: ContentKind, lines: Sequence[str]) -> tuple[str, Lexer | None]:
    if kind is ContentKind.EXERCISE:  # .pl is also what Perl and Prolog are called
        return ExerciseLexer.name, ExerciseLexer()
    return language_of(_KNOWN_AS.get(kind, path.rpartition("/")[2]), lines)


_KNOWN_AS = {ContentKind.NOTEBOOK: "a.json", ContentKind.SVG: "a.xml", ContentKind.MARKDOWN: "a.md"}


def _tokens(lexer: Lexer, lines: Sequence[str], guard: Guard) -> Tokens:
    coloured: list[list[Token]] = [[] for _ in lines]
    line = column = 0
    for _, pygments_kind, text in guard.watched(lexer.get_tokens_unprocessed("\n".join(lines) + "\n")):
        kind = _kind(pygments_kind)
        for number, part in enumerate(text.split("\n")):
            if number:
                line, column = line + 1, 0
            if kind is not None and part and line < len(coloured) and not part.isspace():
                _append(coloured[line], Token(column, len(part), kind))
            column += len(part)
    return tuple(map(tuple, coloured))


def _append(tokens: list[Token], token: Token) -> None:
    """Add a token, as part of the last one where they touch and have one colour."""
    if tokens and tokens[-1].kind is token.kind and tokens[-1].start + tokens[-1].length == token.start:
        tokens[-1] = Token(tokens[-1].start, tokens[-1].length + token.length, token.kind)
    else:
        tokens.append(token)


@cache
def _kind(pygments_kind: object) -> TokenKind | None:
    """The nearest kind that a theme has a colour for."""
    at: object = pygments_kind
    while at is not None:
        if at in _KINDS:
            return _KINDS[at]
        at = getattr(at, "parent", None)
    return None

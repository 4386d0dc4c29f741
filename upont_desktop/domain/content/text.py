"""Texts: lines with their colours, and the rows of a comparison of two texts.

Line indexes count from 0 (people are shown one more); columns and spans are in characters (Unicode code points): a view
that counts in UTF-16 converts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from upont_desktop.domain.content.kinds import ContentKind


class TokenKind(StrEnum):
    """What a stretch of code is: what a theme has a colour for."""

    KEYWORD = "keyword"
    TYPE = "type"
    FUNCTION = "function"
    CLASS = "class"
    VARIABLE = "variable"
    CONSTANT = "constant"
    BUILTIN = "builtin"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    OPERATOR = "operator"
    TAG = "tag"
    ATTRIBUTE = "attribute"
    HEADING = "heading"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    PREPROCESSOR = "preprocessor"
    ERROR = "error"


class Token(NamedTuple):
    """A coloured stretch of one line (a tuple by name: there are hundreds of thousands)."""

    start: int
    length: int
    kind: TokenKind


Tokens: TypeAlias = tuple[tuple[Token, ...], ...]
"""One tuple for each line; empty where the text is not coloured."""


class LineEnds(StrEnum):
    """How the lines of a text end."""

    LF = "lf"
    CRLF = "crlf"
    CR = "cr"
    MIXED = "mixed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TextSide:
    """A text as lines, without their ends.

    ``encoding`` is Python's name for what it was read as (``guessed`` where nothing in the file proves it), ``bom``
    whether it starts with a byte order mark. ``final_newline`` says whether the last line is ended; a text that ends
    with a line end has no empty line after it. ``language`` is the highlighter's name for the syntax, or empty.
    ``wrong_bytes`` are those, in hexadecimal, that mean nothing in the encoding: U+FFFD stands for them in the lines.
    """

    lines: tuple[str, ...]
    encoding: str = "utf-8"
    guessed: bool = False
    bom: bool = False
    line_ends: LineEnds = LineEnds.LF
    final_newline: bool = True
    language: str = ""
    tokens: Tokens = ()
    wrong_bytes: str = ""


@dataclass(frozen=True, slots=True)
class Highlights:
    """The colours of a text that was too long to be coloured at once."""

    language: str
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class TextPreview:
    """A text or a program to show. ``kind`` is the content's own, for the icon and for offering other views."""

    kind: ContentKind
    text: TextSide


class RowKind(StrEnum):
    """What happened to a line. ``FOLD`` stands for ``size`` unchanged lines that are not shown."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    CHANGED = "changed"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"
    FOLD = "fold"


Spans: TypeAlias = tuple[tuple[int, int], ...]
"""Stretches of a line, as (start, end) columns, in order."""


class ComparedRow(NamedTuple):
    """One row of a comparison side by side (a tuple by name: there may be a quarter of a million).

    ``left`` and ``right`` are line indexes, ``None`` where that side has nothing in this row; ``left_spans`` and
    ``right_spans`` the changed words of a changed line (none: the line as a whole). ``other`` is for moved lines: the
    index on the other side. A fold starts at ``left`` and ``right`` and is ``size`` lines long.
    """

    kind: RowKind
    left: int | None
    right: int | None
    left_spans: Spans = ()
    right_spans: Spans = ()
    other: int | None = None
    size: int = 1


Rows: TypeAlias = tuple[ComparedRow, ...]


@dataclass(frozen=True, slots=True)
class TextComparison:
    """Two texts compared, as rows side by side; :func:`unified` orders them for one column.

    A side that does not exist is ``None``. ``added``, ``removed``, ``changed`` and ``moved`` count lines. ``coarse``
    says that a part was too different to be matched closely in the time there is.
    """

    kind: ContentKind
    left: TextSide | None
    right: TextSide | None
    rows: Rows
    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    coarse: bool = False

    @property
    def same_lines(self) -> bool:
        """Whether no line differs (under the options that were given); encoding and line ends still may."""
        return not (self.added or self.removed or self.changed or self.moved)


def unified(rows: Iterable[ComparedRow]) -> Iterator[ComparedRow]:
    """The rows for one column: in each group of changes, what was removed stands before what was added."""
    lefts: list[ComparedRow] = []
    rights: list[ComparedRow] = []
    for row in rows:
        if row.kind in (RowKind.SAME, RowKind.FOLD):
            yield from lefts
            yield from rights
            lefts.clear()
            rights.clear()
            yield row
        elif row.kind is RowKind.CHANGED:
            lefts.append(ComparedRow(RowKind.REMOVED, row.left, None, row.left_spans))
            rights.append(ComparedRow(RowKind.ADDED, None, row.right, (), row.right_spans))
        elif row.right is None:
            lefts.append(row)
        else:
            rights.append(row)
    yield from lefts
    yield from rights


def unfolded(fold: ComparedRow) -> Iterator[ComparedRow]:
    """The unchanged rows that a fold stands for."""
    if fold.kind is not RowKind.FOLD or fold.left is None or fold.right is None:
        raise ValueError("not a fold")
    for at in range(fold.size):
        yield ComparedRow(RowKind.SAME, fold.left + at, fold.right + at)

"""Notebooks: cells, with what they gave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.content.documents import EmbeddedPicture
from upont_desktop.domain.content.math_formula import MathFormula
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.text import Rows, Tokens


class CellKind(StrEnum):
    """What a cell holds."""

    CODE = "code"
    MARKDOWN = "markdown"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class CellOutput:
    """What a cell gave: text, a picture, or an error with its message as text."""

    text: str = ""
    picture: EmbeddedPicture | None = None
    is_error: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. ``html`` is a Markdown cell's rendering (see ``MarkdownPreview``), ``tokens`` a program's colours."""

    kind: CellKind
    lines: tuple[str, ...]
    outputs: tuple[CellOutput, ...] = ()
    count: int | None = None
    html: str = ""
    tokens: Tokens = ()


@dataclass(frozen=True, slots=True)
class Notebook:
    """A notebook. ``whole`` is false where cells or pictures beyond the limits were left out. ``formulas`` are
    those that the cells show.
    """

    language: str
    cells: tuple[Cell, ...]
    whole: bool = True
    formulas: tuple[MathFormula, ...] = ()


@dataclass(frozen=True, slots=True)
class NotebookPreview:
    """A notebook to show."""

    notebook: Notebook


@dataclass(frozen=True, slots=True)
class CellPair:
    """A cell on both sides, by index, or on one; ``rows`` compare the lines of a changed cell."""

    kind: PairKind
    left: int | None
    right: int | None
    rows: Rows = ()
    outputs_changed: bool = False


@dataclass(frozen=True, slots=True)
class NotebookComparison:
    """Two notebooks, cell by cell, in the order to show."""

    left: Notebook | None
    right: Notebook | None
    cells: tuple[CellPair, ...]

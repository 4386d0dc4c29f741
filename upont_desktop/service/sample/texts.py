"""What the files of the sample circle are called and say at their first versions; the story edits them from there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SamplePaths:
    """The path of each file; ``old_spaces`` and ``minutes`` move to ``spaces`` and ``filed_minutes``."""

    welcome: str
    charter: str
    logo: str
    booklet: str
    accounts: str
    stock: str
    sheet: str
    sheet_pdf: str
    figure: str
    preamble: str
    answers: str
    template: str
    tools: str
    derivative: str
    matrix: str
    determinant: str
    exam: str
    old_spaces: str
    spaces: str
    poster: str
    programme: str
    pancakes: str
    pancakes_picture: str
    waffles: str
    minutes: str
    filed_minutes: str


@dataclass(frozen=True, slots=True)
class SampleTexts:
    """The text of each file; some parts of the logo and of the sheet are added later."""

    welcome: str
    logo: str
    logo_pillars: str
    sheet: str
    sheet_figure: str
    sheet_adjacent: str
    preamble: str
    answers: str
    spaces: str
    template: str
    tools: str
    derivative: str
    matrix: str
    exam: str
    accounts: str
    stock: str
    pancakes: str
    waffles: str
    programme: str
    minutes: str
    charter: str

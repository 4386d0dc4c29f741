"""Markdown: rendered as HTML that loads nothing and runs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.content.math_formula import MathFormula
from upont_desktop.domain.content.text import TextComparison, TextSide


@dataclass(frozen=True, slots=True)
class MarkdownPreview:
    """The text, and its rendering.

    ``html`` is a fragment for a rich text view: the tags of Markdown and no other, no style, no script. Addresses of
    links and pictures are as written in the text: the view resolves relative ones within the circle and loads nothing
    else. ``html`` is empty where the text is too long to be rendered. ``formulas`` are those whose drawings it names.
    """

    text: TextSide
    html: str
    formulas: tuple[MathFormula, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkdownComparison:
    """Two texts compared as text and as rendered.

    ``html`` is as in :class:`MarkdownPreview`, of both sides in one: what was removed stands in ``<del>``, what was
    added in ``<ins>``; whole blocks in ``<div class="del">`` and ``<div class="ins">``, where these are blocks.
    """

    text: TextComparison
    html: str
    formulas: tuple[MathFormula, ...] = ()

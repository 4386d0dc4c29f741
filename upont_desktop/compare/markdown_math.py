"""Formulas in Markdown: ``$…$`` in a line and ``$$…$$`` for itself, as Pandoc and notebooks read them.

An opening dollar stands before something that is no blank, a closing one after such and before no digit, so that
``5 $ and 6 $`` stay prices (Pandoc's manual, ``tex_math_dollars``).
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from upont_desktop.compare.math_typesetter import Typesetter
from upont_desktop.domain.content.math_formula import FORMULA

TYPESETTER = "typesetter"
"""The key of a :class:`Typesetter` in the environment of the parser."""
_INLINE, _BLOCK = "math_inline", "math_block"


def add_math(markdown: MarkdownIt) -> None:
    """Let a parser read formulas, and its renderer draw them."""
    markdown.inline.ruler.before("escape", _INLINE, _inline)
    markdown.block.ruler.before("fence", _BLOCK, _block, {"alt": ["paragraph", "blockquote", "list"]})
    markdown.add_render_rule(_INLINE, _render_inline)
    markdown.add_render_rule(_BLOCK, _render_block)


def _inline(state: StateInline, silent: bool) -> bool:
    text, start = state.src, state.pos
    if text[start] != "$":
        return False
    dollars = "$$" if text.startswith("$$", start) else "$"
    inside = start + len(dollars)
    end = _closing(text, inside, state.posMax, dollars)
    if end < 0:
        return False
    if not silent:
        token = state.push(_INLINE, "", 0)
        token.content, token.markup = text[inside:end], dollars
    state.pos = end + len(dollars)
    return True


def _closing(text: str, inside: int, most: int, dollars: str) -> int:
    """Where the formula ends; -1 where these dollars open none."""
    if inside >= most or (dollars == "$" and text[inside].isspace()):
        return -1
    end = inside
    while True:
        end = text.find(dollars, end, most)
        if end < 0 or end == inside:
            return -1
        if not _is_escaped(text, end):
            break
        end += 1
    after = text[end + len(dollars) : end + len(dollars) + 1]
    if dollars == "$" and (text[end - 1].isspace() or after.isdigit() or after == "$"):
        return -1
    return -1 if "`" in text[inside:end] else end  # TeX has no use for it, and code may hold dollars


def _is_escaped(text: str, at: int) -> bool:
    backslashes = at
    while backslashes and text[backslashes - 1] == "\\":
        backslashes -= 1
    return (at - backslashes) % 2 == 1


def _block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Lines from one that begins with ``$$`` to one that ends with it; blank lines may be among them."""
    if state.is_code_block(first) or not _line(state, first).startswith("$$"):
        return False
    line, text = first, _line(state, first)[2:]
    written: list[str] = []
    while not text.rstrip().endswith("$$"):
        written.append(text)
        line += 1
        if line >= last or (state.sCount[line] < state.blkIndent and not state.isEmpty(line)):
            return False
        text = _line(state, line)
    written.append(text.rstrip()[:-2])
    content = "\n".join(written)
    if "$$" in content or not content.strip():
        return False
    if not silent:
        token = state.push(_BLOCK, "", 0)
        token.block, token.content, token.markup, token.map = True, content, "$$", [first, line + 1]
        state.line = line + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _render_inline(
    _renderer: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    return _drawn(tokens[at], env)


def _render_block(
    _renderer: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    return f'<p align="center">{_drawn(tokens[at], env)}</p>\n'


def _drawn(token: Token, env: MutableMapping[str, Any]) -> str:
    """The formula as a picture; as it is written where it cannot be set."""
    typesetter: Typesetter | None = env.get(TYPESETTER)
    formula = typesetter and typesetter.set(token.content, display=token.markup == "$$")
    written = escapeHtml(f"{token.markup}{token.content}{token.markup}")
    return f'<img src="{FORMULA}{formula.digest}" alt="{written}">' if formula else written

"""Markdown as HTML that loads nothing and runs nothing (markdown-it-py)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, MutableMapping
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from upont_desktop.compare.front_matter import front_matter
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.markdown_math import TYPESETTER, add_math
from upont_desktop.compare.math_typesetter import Typesetter
from upont_desktop.compare.picture_headers import picture_header

MAX_CHARS = 200_000
"""A longer text is not rendered."""
_MAX_DATA_PIXELS = 16_000_000  # 64 MB when decoded: a picture within a text is an icon or a drawing
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)


class HtmlBlock(NamedTuple):
    """One top-level block: its HTML, and its text for telling how alike two blocks are."""

    html: str
    text: str


def render(text: str, guard: Guard, typesetter: Typesetter) -> list[HtmlBlock]:
    """The top-level blocks of a text, without its front matter; none where it is too long. ``typesetter`` then has the
    formulas that they show.
    """
    if len(text) > MAX_CHARS:
        return []
    guard.check()
    markdown = _parser()
    env: MutableMapping[str, Any] = {TYPESETTER: typesetter}
    tokens = markdown.parse(front_matter(text)[1], env)
    _tick_boxes(tokens)
    guard.check()
    blocks = []
    for group in _groups(tokens):
        for token in group:
            _make_safe(token)
        html = markdown.renderer.render(group, markdown.options, env)
        blocks.append(HtmlBlock(html, " ".join(token.content for token in group if token.content)))
    return blocks


@cache
def _parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough and formulas; HTML in the text is shown as text."""
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 30}).enable(["table", "strikethrough"])
    add_math(markdown)
    return markdown


_BOX = re.compile(r"\[([ xX])\](?=\s)")


def _tick_boxes(tokens: list[Token]) -> None:
    """``- [ ]`` and ``- [x]`` become boxes, empty and ticked (GitHub Flavored Markdown, 5.3)."""
    for opened, paragraph, inline in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if opened.type == "list_item_open" and paragraph.type == "paragraph_open" and inline.children:
            first = inline.children[0]
            found = _BOX.match(first.content) if first.type == "text" else None
            if found:
                first.content = ("☐" if found[1] == " " else "☑") + first.content[3:]
                opened.attrSet("style", "list-style-type:none")  # the box stands in place of the bullet


def _groups(tokens: list[Token]) -> Iterator[list[Token]]:
    """The tokens of each top-level block."""
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []
    if group:
        yield group


def _make_safe(token: Token) -> None:
    """Make a link of every picture that a view would have to fetch, or that explodes when decoded."""
    for child in token.children or ():
        if child.type == "image":
            address = str(child.attrGet("src") or "")
            if _SCHEME.match(address) and not _is_small_data(address):
                child.type, child.tag, child.nesting = "html_inline", "", 0
                child.content = _as_link(address, child.content)
        _make_safe(child)


def _as_link(address: str, label: str) -> str:

    if address.lower().startswith("data:"):
        return f"<em>{escapeHtml(label)}</em>"
    return f'<a href="{escapeHtml(address)}">{escapeHtml(label or address)}</a>'


def _is_small_data(address: str) -> bool:
    found = _DATA.match(address)
    if not found:
        return False
    try:
        start = base64.b64decode(address[found.end() : found.end() + 65_536])
    except (binascii.Error, ValueError):
        return False
    header = picture_header(start)
    return header is not None and header.width * header.height <= _MAX_DATA_PIXELS

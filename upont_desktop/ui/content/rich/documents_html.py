"""Documents and notebooks as HTML for :class:`~upont_desktop.ui.content.rich.rich_viewer.RichText`. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape, unescape

from upont_desktop.domain.content.documents import Block, BlockKind, Document, DocumentComparison
from upont_desktop.domain.content.tables import is_number
from upont_desktop.domain.content.text import ComparedRow, RowKind, Spans, Token, TokenKind, unified
from upont_desktop.ui.content.code import accessibility

EMBEDDED = "embedded:"
"""What the addresses of pictures begin with that a document carries within itself."""
_GAP = '<p class="quiet">{words}</p>'


def marked_spans(text: str, spans: Spans, tag: str) -> str:
    """A text with some stretches in a tag."""
    made, at = [], 0
    for start, end in spans:
        made += [escape(text[at:start]), f"<{tag}>", escape(text[start:end]), f"</{tag}>"]
        at = end
    made.append(escape(text[at:]))
    return "".join(made)


# -- documents ---------------------------------------------------------------------------------------------------------


def document_html(document: Document, slide_words: str) -> str:
    """A document as text; ``slide_words`` is the title of a slide with ``{number}`` and ``{title}``."""
    inners = [escape(block.text) for block in document.blocks]
    return _one_table("".join(_blocks(document.blocks, inners, slide_words)))


def comparison_html(compared: DocumentComparison, slide_words: str) -> str:
    """Two documents in one, with what was removed and what was added marked."""
    lefts = compared.left.blocks if compared.left else ()
    rights = compared.right.blocks if compared.right else ()
    return _one_table("".join(_compared_blocks(compared.rows, lefts, rights, slide_words)))


_TAG, _REMOVED = re.compile(r"<[^>]*>"), re.compile(r"<del>.*?</del>")
_TABLE = '<table border="1" cellspacing="0" width="100%">'


def _one_table(html: str) -> str:
    """Rows that follow each other as one table, so that their columns stand below each other."""
    return html.replace(f"</table>{_TABLE}", "")


def _compared_blocks(
    rows: Iterable[ComparedRow], lefts: Sequence[Block], rights: Sequence[Block], slide_words: str
) -> Iterator[str]:
    for row in rows:
        match row.kind:
            case RowKind.FOLD:
                yield _GAP.format(words=escape(accessibility.paragraphs(row.size)))
            case RowKind.CHANGED if row.left is not None and row.right is not None:
                yield from _changed_block(row, lefts[row.left], rights[row.right], slide_words)
            case _:
                block = rights[row.right] if row.right is not None else lefts[row.left or 0]
                tag = _WHOLE.get(row.kind, "")
                inner = f"<{tag}>{escape(block.text)}</{tag}>" if tag else escape(block.text)
                yield from _block(block, inner, slide_words, _CLASSES.get(row.kind, ""))


_WHOLE = {RowKind.REMOVED: "del", RowKind.ADDED: "ins"}
_CLASSES = {
    RowKind.REMOVED: "del",
    RowKind.ADDED: "ins",
    RowKind.MOVED_FROM: "moved",
    RowKind.MOVED_TO: "moved",
}


def _changed_block(row: ComparedRow, left: Block, right: Block, slide_words: str) -> Iterator[str]:
    """One paragraph where words are marked in both, merged where the unmarked words are the same."""
    merged = merged_words(left.text, right.text, row.left_spans, row.right_spans)
    if merged is not None:
        yield from _block(right, merged, slide_words)
        return
    yield from _block(left, marked_spans(left.text, row.left_spans, "del"), slide_words, "del")
    yield from _block(right, marked_spans(right.text, row.right_spans, "ins"), slide_words, "ins")


def merged_words(left: str, right: str, left_spans: Spans, right_spans: Spans) -> str | None:
    """Both texts in one, removed words before the added ones; ``None`` where what is left is not the same."""
    kept_left, kept_right = _kept(left, left_spans), _kept(right, right_spans)
    if not (left_spans or right_spans) or "".join(kept_left) != "".join(kept_right):
        return None
    if any(len(set(cuts)) < len(cuts) for cuts in (_cuts(kept_left), _cuts(kept_right))):
        return None
    cuts = sorted({*_cuts(kept_left), *_cuts(kept_right)})
    removed = dict(zip(_cuts(kept_left), (left[start:end] for start, end in left_spans), strict=True))
    added = dict(zip(_cuts(kept_right), (right[start:end] for start, end in right_spans), strict=True))
    common, at, made = "".join(kept_left), 0, []
    for cut in cuts:
        made.append(escape(common[at:cut]))
        at = cut
        made += [
            f"<{tag}>{escape(texts[cut])}</{tag}>"
            for tag, texts in (("del", removed), ("ins", added))
            if texts.get(cut)
        ]
    made.append(escape(common[at:]))
    return "".join(made)


def _kept(text: str, spans: Spans) -> list[str]:
    """What stands between the marked words: one piece more than there are spans."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _cuts(kept: list[str]) -> list[int]:
    """Where the marked words stand, counted in what is kept."""
    found, at = [], 0
    for piece in kept[:-1]:
        at += len(piece)
        found.append(at)
    return found


def _blocks(blocks: Sequence[Block], inners: Sequence[str], slide_words: str) -> Iterator[str]:
    for block, inner in zip(blocks, inners, strict=True):
        yield from _block(block, inner, slide_words)


def _block(block: Block, inner: str, slide_words: str, kind: str = "") -> Iterator[str]:
    look = f' class="{kind}"' if kind else ""
    inner = inner.replace("\n", "<br>")
    match block.kind:
        case BlockKind.HEADING:
            level = max(1, min(6, block.level or 1))
            yield f"<h{level}{look}>{inner}</h{level}>"
        case BlockKind.SLIDE:
            title = slide_words.format(number=block.slide, title="\0")
            title = title if inner else title.partition("\0")[0].rstrip(": \N{NO-BREAK SPACE}")
            yield "<hr>" if block.slide > 1 else ""
            yield f'<p class="slide">{escape(title).replace(chr(0), inner)}</p>'
        case BlockKind.LIST_ITEM:
            if block.label:
                yield f'<p{look} style="margin-left: 24px">{escape(block.label)}&nbsp;&nbsp;{inner}</p>'
            else:
                yield f"<ul><li{look}>{inner}</li></ul>"
        case BlockKind.TABLE_ROW:
            cells = "".join(f"<td{look}{_alignment(cell)}>{cell}</td>" for cell in _cells(inner))
            yield f"{_TABLE}<tr>{cells}</tr></table>"
        case BlockKind.NOTE | BlockKind.COMMENT | BlockKind.PAGE_EDGE:
            yield f'<blockquote class="quiet"><p{look}>{inner}</p></blockquote>'
        case BlockKind.PARAGRAPH:
            yield f"<p{look}>{inner}</p>"


def _alignment(cell: str) -> str:
    """Amounts stand at the right, as in sheets: what is there now, or was there."""
    now = unescape(_TAG.sub("", _REMOVED.sub("", cell))) or unescape(_TAG.sub("", cell))
    return ' align="right"' if is_number(now) else ""


def _cells(inner: str) -> Iterator[str]:
    """The cells of a row; a mark that goes over several is closed and opened again at their edges."""
    opened = ""
    for cell in inner.split("\t"):
        text = opened + cell
        for tag in ("ins", "del"):
            if text.count(f"<{tag}>") > text.count(f"</{tag}>"):
                text += f"</{tag}>"
                opened = f"<{tag}>"
                break
        else:
            opened = ""
        yield text


# -- code --------------------------------------------------------------------------------------------------------------


def code_html(lines: Sequence[str], tokens: Sequence[tuple[Token, ...]], colours: dict[TokenKind, str]) -> str:
    """Lines of a program in their colours."""
    return "\n".join(_coloured(line, tokens[at] if at < len(tokens) else (), colours) for at, line in enumerate(lines))


def _coloured(line: str, tokens: tuple[Token, ...], colours: dict[TokenKind, str]) -> str:
    made, at = [], 0
    for start, length, kind in tokens:
        if kind in colours and start >= at:
            piece = escape(line[start : start + length])
            made += [escape(line[at:start]), f'<span style="color: {colours[kind]}">{piece}</span>']
            at = start + length
    made.append(escape(line[at:]))
    return "".join(made)


def compared_lines_html(rows: Iterable[ComparedRow], lefts: Sequence[str], rights: Sequence[str]) -> str:
    """Lines compared, in one column: each with its sign."""
    return "".join(_line(row, lefts, rights) for row in unified(rows))


def _line(row: ComparedRow, lefts: Sequence[str], rights: Sequence[str]) -> str:
    if row.kind is RowKind.FOLD:
        return _GAP.format(words=escape(accessibility.fold(row.size)))
    gone = row.right is None
    text = lefts[row.left or 0] if gone else rights[row.right or 0]
    kind = _CLASSES.get(row.kind, "")
    tag = {"del": "del", "ins": "ins"}.get(kind, "")
    inner = marked_spans(text, row.left_spans if gone else row.right_spans, tag) if tag else escape(text)
    sign = {"del": "−", "ins": "+", "moved": "↕"}.get(kind, "&nbsp;")
    return f'<pre class="{kind}" style="margin: 0">{sign} {inner}</pre>'

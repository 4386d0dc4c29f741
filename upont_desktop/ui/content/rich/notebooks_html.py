"""Notebooks as HTML: cells with what they gave, alone or compared."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from upont_desktop.domain.content.documents import EmbeddedPicture
from upont_desktop.domain.content.notebooks import Cell, CellKind, CellOutput, CellPair, Notebook, NotebookComparison
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.text import TokenKind
from upont_desktop.ui.content.code.accessibility import translate
from upont_desktop.ui.content.content_labels import pair_word
from upont_desktop.ui.content.counts import COUNTS
from upont_desktop.ui.content.rich.documents_html import EMBEDDED, code_html, compared_lines_html

Colours = dict[TokenKind, str]
_RUN = 3
"""Unchanged cells in a row that are shown; more are folded to one line."""


def notebook_html(notebook: Notebook, colours: Colours) -> str:
    """A notebook as HTML for a rich text view: cells, programs in colours, outputs."""
    return "".join(part for cell in notebook.cells for part in _cell(cell, colours))


def notebook_comparison_html(compared: NotebookComparison, colours: Colours) -> str:
    """Two notebooks in one, cell by cell; long runs of unchanged cells are left out."""
    return "".join(_pairs(compared, colours))


def _pairs(compared: NotebookComparison, colours: Colours) -> Iterator[str]:
    quiet: list[CellPair] = []
    for pair in (*compared.cells, None):
        if pair is not None and pair.kind is PairKind.SAME:
            quiet.append(pair)
            continue
        yield from _quiet(compared, quiet, colours)
        quiet.clear()
        if pair is not None:
            yield from _pair(compared, pair)


def _quiet(compared: NotebookComparison, pairs: list[CellPair], colours: Colours) -> Iterator[str]:
    if len(pairs) > _RUN:
        words = COUNTS.unchanged_cells(len(pairs))
        yield f'<p class="quiet">{escape(words)}</p>'
        return
    for pair in pairs:
        yield from _cell(_right(compared, pair), colours)


def _pair(compared: NotebookComparison, pair: CellPair) -> Iterator[str]:
    if pair.kind is PairKind.CHANGED and pair.left is not None and compared.left is not None:
        yield from _changed(compared.left.cells[pair.left], _right(compared, pair), pair)
        return
    cell, kind = _right(compared, pair), {PairKind.ADDED: "ins", PairKind.REMOVED: "del"}.get(pair.kind, "moved")
    yield _head(cell, pair_word(pair.kind))
    yield f'<pre class="{kind}">{escape(chr(10).join(cell.lines))}</pre>'
    yield from _outputs(cell)


def _changed(left: Cell, right: Cell, pair: CellPair) -> Iterator[str]:
    yield _head(right, pair_word(pair.kind))
    if pair.rows:
        yield compared_lines_html(pair.rows, left.lines, right.lines)
    else:
        yield f"<pre>{escape(chr(10).join(right.lines))}</pre>"
    if pair.outputs_changed:
        for words, cell, kind in (
            (translate("Notebook", "Output before:"), left, "del"),
            (translate("Notebook", "Output now:"), right, "ins"),
        ):
            if cell.outputs:
                yield f'<p class="quiet">{escape(words)}</p>'
                yield from _outputs(cell, kind)
    else:
        yield from _outputs(right)


def _right(compared: NotebookComparison, pair: CellPair) -> Cell:
    if pair.right is not None and compared.right is not None:
        return compared.right.cells[pair.right]
    assert compared.left is not None
    assert pair.left is not None
    return compared.left.cells[pair.left]


def _head(cell: Cell, what: str = "") -> str:
    count = f"[{cell.count}]" if cell.kind is CellKind.CODE and cell.count is not None else ""
    words = " · ".join(part for part in (count, what) if part)
    return f'<p class="quiet" style="margin-bottom: 0">{escape(words)}</p>' if words else ""


def _cell(cell: Cell, colours: Colours) -> Iterator[str]:
    if cell.kind is CellKind.MARKDOWN and cell.html:
        yield cell.html
        return
    yield _head(cell)
    yield f"<pre>{code_html(cell.lines, cell.tokens, colours)}</pre>"
    yield from _outputs(cell)


def _outputs(cell: Cell, kind: str = "") -> Iterator[str]:
    for output in cell.outputs:
        yield from _output(output, kind)


def _output(output: CellOutput, kind: str) -> Iterator[str]:
    if output.picture is not None:
        yield f'<p><img src="{picture_address(output.picture)}"></p>'
    if output.text:
        look = " ".join(part for part in (kind, "error" if output.is_error else "") if part)
        yield f'<pre class="{look}">{escape(output.text)}</pre>'


def picture_address(picture: EmbeddedPicture) -> str:
    """The address of a picture within its document."""
    return EMBEDDED + escape(picture.digest)


def pictures_of(notebook: Notebook | None) -> Iterator[EmbeddedPicture]:
    """Every picture that a notebook carries."""
    for cell in notebook.cells if notebook else ():
        for output in cell.outputs:
            if output.picture is not None:
                yield output.picture

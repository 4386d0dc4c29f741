"""Notebooks (ipynb): cells with their outputs, compared cell by cell.

Source: the notebook file format, nbformat 4 (and 3, whose cells stand in worksheets).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from upont_desktop.compare.colours import AT_ONCE, highlights
from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.lines import compare_lines, whole
from upont_desktop.compare.math_typesetter import Typesetter
from upont_desktop.compare.part_pairer import PartCriteria, PartPairer
from upont_desktop.compare.picture_headers import picture_header
from upont_desktop.compare.sequence_matcher import Match, match, numbered
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.text_decoder import decode
from upont_desktop.compare.word_diff import alike
from upont_desktop.domain.content.documents import EmbeddedPicture
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.math_formula import MathFormula
from upont_desktop.domain.content.notebooks import (
    Cell,
    CellKind,
    CellOutput,
    CellPair,
    Notebook,
    NotebookComparison,
    NotebookPreview,
)
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason

_MAX_CELLS = 5_000  # notebooks have hundreds; each becomes a part of the page
_MAX_OUTPUTS = 200  # of one cell: a loop that prints is one output, whatever it prints
_MAX_OUTPUT_CHARS = 50_000  # of one output: some thousand lines, more than anybody reads
_MAX_CONTAINERS = 1_000_000
"""Lists and objects: two bytes each in the file, some 75 in memory. Ten thousand cells take a hundred thousand."""
_MAX_VALUES = 3_000_000
"""Values, as commas tell: a number takes some 30 bytes in memory, a key with its value a hundred."""
_MAX_RENDERED = 200_000
"""Characters of Markdown that are rendered, of all cells: as many as of a text of its own."""
_RENDERING = 0.25
"""The share of the time after which no more is rendered: the rest of the notebook is to be read too."""
_ANSI = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]")
_EXTENSIONS = {"python": "a.py", "r": "a.R", "julia": "a.jl", "ocaml": "a.ml", "c++": "a.cpp", "bash": "a.sh"}


def preview_notebook(source: Source, guard: Guard) -> NotebookPreview:
    """A notebook with its outputs, as far as the limits allow."""
    return NotebookPreview(_read(source.data, guard))


def _read(data: bytes, guard: Guard) -> Notebook:
    refuse_larger(len(data), guard.limits.text_bytes)
    text = decode(data).text
    refuse_larger(text.count("{") + text.count("["), _MAX_CONTAINERS, "lists and objects")
    refuse_larger(text.count(","), _MAX_VALUES, "values")
    try:
        loaded = json.loads(text)
    except ValueError as error:
        raise RefusedError(Reason.BROKEN, str(error)) from error
    guard.check()
    raw = _raw_cells(loaded)
    reader = _CellReader(_language(loaded), guard)
    cells = tuple(reader.cell(cell) for cell in guard.watched(raw[:_MAX_CELLS], every=16) if isinstance(cell, dict))
    return Notebook(reader.language, cells, reader.whole and len(raw) <= _MAX_CELLS, reader.formulas)


def _raw_cells(loaded: object) -> list[Any]:
    if isinstance(loaded, dict):
        if isinstance(loaded.get("cells"), list):
            return list(loaded["cells"])
        sheets = loaded.get("worksheets")
        if isinstance(sheets, list):
            nested = (sheet.get("cells") for sheet in sheets if isinstance(sheet, dict))
            return [cell for cells in nested if isinstance(cells, list) for cell in cells]
    raise RefusedError(Reason.BROKEN, "no notebook")


def _language(loaded: dict[str, Any]) -> str:
    metadata = loaded.get("metadata")
    for key, name in (("language_info", "name"), ("kernelspec", "language")):
        part = metadata.get(key) if isinstance(metadata, dict) else None
        if isinstance(part, dict) and isinstance(part.get(name), str):
            return str(part[name])[:100].lower()
    return "python"


class _CellReader:
    """Reads cells, with budgets for what is coloured and which pictures are given along."""

    def __init__(self, language: str, guard: Guard) -> None:
        self.language = language
        self.whole = True
        self._guard = guard
        self._picture_bytes = guard.limits.embedded_bytes
        self._coloured = AT_ONCE
        self._rendered = _MAX_RENDERED
        self._typesetter = Typesetter(guard)

    @property
    def formulas(self) -> tuple[MathFormula, ...]:
        """Those of the cells read so far."""
        return self._typesetter.formulas

    def cell(self, raw: dict[str, Any]) -> Cell:
        kind = {"code": CellKind.CODE, "markdown": CellKind.MARKDOWN}.get(str(raw.get("cell_type")), CellKind.RAW)
        text = _text(raw.get("source", raw.get("input", "")))
        lines = tuple(line[: self._guard.limits.line_chars] for line in text.split("\n")) if text else ()
        count = raw.get("execution_count", raw.get("prompt_number"))
        outputs = raw.get("outputs")
        return Cell(
            kind,
            lines,
            tuple(self._outputs(outputs)) if isinstance(outputs, list) else (),
            count if type(count) is int else None,
            self._html(text) if kind is CellKind.MARKDOWN else "",
            self._tokens(lines) if kind is CellKind.CODE else (),
        )

    def _html(self, text: str) -> str:
        from upont_desktop.compare.markdown_html import render  # noqa: PLC0415 - late for start-up time: 0.1 s

        self._rendered -= len(text)
        if self._rendered < 0 or self._guard.has_spent(_RENDERING):
            return ""  # it is shown as it is written
        return "".join(block.html for block in render(text, self._guard, self._typesetter))

    def _tokens(self, lines: Sequence[str]) -> Any:
        self._coloured -= sum(map(len, lines))
        if self._coloured < 0 or self.language not in _EXTENSIONS:
            return ()
        return highlights(_EXTENSIONS[self.language], ContentKind.CODE, lines, AT_ONCE, self._guard).tokens

    def _outputs(self, raw: list[Any]) -> Iterator[CellOutput]:
        for output in raw[:_MAX_OUTPUTS]:
            if not isinstance(output, dict):
                continue
            if output.get("output_type") in ("error", "pyerr"):
                trace = output.get("traceback")
                message = f"{output.get('ename', '')}: {output.get('evalue', '')}"
                yield CellOutput(
                    _shown("\n".join(map(str, trace)) if isinstance(trace, list) else message), is_error=True
                )
            else:
                yield from self._data(output)

    def _data(self, output: dict[str, Any]) -> Iterator[CellOutput]:
        data = output.get("data", output)
        if not isinstance(data, dict):
            return
        for mime, key in (("image/png", "png"), ("image/jpeg", "jpeg"), ("image/gif", "gif")):
            written = data.get(mime, data.get(key))
            if isinstance(written, str | list) and (picture := self._picture(_text(written))):
                yield CellOutput(_shown(_text(data.get("text/plain", ""))), picture)
                return
        text = _text(data.get("text/plain", data.get("text", "")))
        if text:
            yield CellOutput(_shown(text))

    def _picture(self, written: str) -> EmbeddedPicture | None:
        try:
            content = base64.b64decode(re.sub(r"\s", "", written))
        except (binascii.Error, ValueError):
            return None
        header = picture_header(content)
        if header is None:
            return None
        digest = hashlib.blake2b(content, digest_size=12).hexdigest()
        self._picture_bytes -= len(content)
        given = self._picture_bytes >= 0 and header.width * header.height <= self._guard.limits.pixels
        self.whole = self.whole and given
        encoded = base64.b64encode(content).decode() if given else ""
        return EmbeddedPicture("", header.format, header.width, header.height, len(content), digest, encoded)


def _text(value: object) -> str:
    """A source or a text output: one text, or a list of lines with their ends."""
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    return value.encode("utf-8", "replace").decode().replace("\r\n", "\n") if isinstance(value, str) else ""


def _shown(text: str) -> str:
    text = _ANSI.sub("", text)
    return text if len(text) <= _MAX_OUTPUT_CHARS else text[:_MAX_OUTPUT_CHARS] + "…"


def compare_notebook(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> NotebookComparison:
    """Two notebooks, cell by cell."""
    before, after = left and _read(left.data, guard), right and _read(right.data, guard)
    cells = _pairs(before.cells if before else (), after.cells if after else (), options, guard)
    return NotebookComparison(before, after, tuple(cells))


def _pairs(left: Sequence[Cell], right: Sequence[Cell], options: CompareOptions, guard: Guard) -> Iterator[CellPair]:
    texts = [[" ".join(cell.lines) for cell in cells] for cells in (left, right)]

    def likeness(removed: Sequence[int], added: Sequence[int]) -> list[list[float]]:
        return [[_alike(a, b) for b in added] for a in removed]

    def _alike(a: int, b: int) -> float:
        if left[a].kind is not right[b].kind:
            return 0.0
        return alike(texts[0][a], texts[1][b])

    pairing = PartPairer(PartCriteria(likeness, lambda at: texts[0][at], lambda at: texts[1][at]), guard)
    first, second = numbered(((cell.kind, cell.lines) for cell in left), ((cell.kind, cell.lines) for cell in right))
    a = b = 0
    for found in (*match(first, second, guard).matches, Match(len(left), len(right), 0)):
        for one, other in pairing.pairs(list(range(a, found.a)), list(range(b, found.b))):
            yield from _alone(left[a:one], right[b:other], a, b, guard)
            rows = compare_lines(left[one].lines, right[other].lines, options, guard).rows
            yield CellPair(PairKind.CHANGED, one, other, rows, _outputs_differ(left[one], right[other]))
            a, b = one + 1, other + 1
        yield from _alone(left[a : found.a], right[b : found.b], a, b, guard)
        for at in range(found.size):
            differ = _outputs_differ(left[found.a + at], right[found.b + at])
            kind = PairKind.CHANGED if differ else PairKind.SAME
            yield CellPair(kind, found.a + at, found.b + at, outputs_changed=differ)
        a, b = found.a + found.size, found.b + found.size


def _alone(left: Sequence[Cell], right: Sequence[Cell], a: int, b: int, guard: Guard) -> Iterator[CellPair]:
    for at, cell in enumerate(left, a):
        yield CellPair(PairKind.REMOVED, at, None, whole(len(cell.lines), RowKind.REMOVED, guard))
    for at, cell in enumerate(right, b):
        yield CellPair(PairKind.ADDED, None, at, whole(len(cell.lines), RowKind.ADDED, guard))


def _outputs_differ(left: Cell, right: Cell) -> bool:
    return left.outputs != right.outputs


HANDLER = Handler(preview_notebook, compare_notebook)

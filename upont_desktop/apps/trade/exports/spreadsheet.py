"""A table for spreadsheets: a line for each move, semicolons between cells, amounts with a comma."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from upont_desktop.apps.social.person_export import safe_cell
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.money import plain_cents

HEADS = (
    "entry", "at", "kind", "shop", "by", "source", "target", "amount", "currency", "means", "reference", "reason",
    "of", "reversed", "flags",
)  # fmt: skip


def csv_lines(rows: Iterable[EntryRow], currency: str) -> Iterator[str]:
    """The entries that move money, with the mark by which spreadsheets know UTF-8."""
    yield "\ufeff" + _line(HEADS)
    for row in rows:
        told = [str(row.details.get(key, "")) for key in ("means", "ref", "reason")]
        after = [*told, row.target or "", row.reversed or "", " ".join(sorted(row.flags))]
        for source, target, cents in row.moves:
            before = [row.name, row.at, row.kind, row.shop, row.by, source, target]
            yield _line([*map(safe_cell, before), plain_cents(cents, ","), safe_cell(currency), *map(safe_cell, after)])


def _line(cells: Sequence[str]) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerow(cells)
    return text.getvalue()

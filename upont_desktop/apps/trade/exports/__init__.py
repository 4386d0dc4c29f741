"""Entries in the forms that accountants and other programs read: each takes entries in order, and gives lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from upont_desktop.apps.trade.exports.beancount import beancount_lines
from upont_desktop.apps.trade.exports.fec import fec_lines
from upont_desktop.apps.trade.exports.hledger import hledger_lines
from upont_desktop.apps.trade.exports.spreadsheet import csv_lines
from upont_desktop.apps.trade.records.pages import EntryRow

Export = Callable[[Iterable[EntryRow], str], Iterator[str]]
"""From entries in order, and their currency, to lines with their ends."""

EXPORTS: Mapping[str, Export] = {
    "hledger": hledger_lines,
    "beancount": beancount_lines,
    "csv": csv_lines,
    "fec": fec_lines,
}
"""By the word that ``--as`` knows each by."""
ENDINGS: Mapping[str, str] = {"hledger": "journal", "beancount": "beancount", "csv": "csv", "fec": "txt"}
"""How the name of a file of each kind ends."""

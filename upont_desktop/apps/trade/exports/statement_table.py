"""The statement of an account as a table: what somebody is given who asks what is kept about them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from upont_desktop.apps.social.person_export import safe_cell
from upont_desktop.apps.trade.records.pages import StatementRow
from upont_desktop.domain.money import plain_cents

_HEADS = ("date", "écriture", "genre", "articles", "montant", "solde", "moyen", "référence", "raison", "annulée par")


def statement_csv(rows: Iterable[StatementRow], goods: Mapping[str, str]) -> bytes:
    """A line for each entry, the oldest first; semicolons and commas, with the mark by which spreadsheets know UTF-8.
    ``goods`` are names by ids.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS)
    for row in reversed(list(rows)):
        entry = row.entry
        sold = ", ".join(f"{line.quantity} {goods.get(line.good, line.good[:4])}" for line in entry.lines)
        amounts = plain_cents(row.change, ","), plain_cents(row.balance, ",")
        told = [str(entry.details.get(key, "")) for key in ("means", "ref", "reason")]
        before, after = (entry.at, entry.name, entry.kind, sold), (*told, entry.reversed or "")
        writer.writerow([*map(safe_cell, before), *amounts, *map(safe_cell, after)])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")

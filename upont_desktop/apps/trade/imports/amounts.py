"""Files that say who has how much, or who paid what: tables with any columns, and what uPont v4 dumps."""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from upont_desktop.apps.social.person_import import CsvTable, read_table
from upont_desktop.apps.trade.records.goods import moment_of
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import MOST_CENTS, read_cents
from upont_desktop.domain.text import fold

NO_CENTS = QT_TRANSLATE_NOOP("Documents", "“{value}” is no whole number of cents.")
NOT_A_DUMP = QT_TRANSLATE_NOOP("Documents", "This is no dump of uPont v4.")
NO_COLUMN = QT_TRANSLATE_NOOP("Documents", "No column of the table has amounts.")
_CENTS = re.compile(r"cents|centimes|_cts?\b")
_AMOUNTS = re.compile(r"balance|solde|amount|montant|credit|crédit|note__balance|value|valeur|cents|centimes")
_KEYS = re.compile(
    r"login|username|mail|alias|identifiant|compte|name|nom|id\b|payeur|reference|référence|libell|label|comment"
)
_LOOKED_AT = 200  # lines that tell which column has amounts: what they have, the others have too


@dataclass(frozen=True, slots=True)
class ReadAmount:
    """A line of a file: whom it names, how much, and what tells it from every other line of any file."""

    line: int
    words: str
    cents: int
    reference: str
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class AmountColumns:
    """Which columns of a table name somebody (several are put together) and say how much; whether that is in cents."""

    keys: tuple[int, ...]
    amount: int
    cents: bool = False


def file_mark(raw: bytes) -> str:
    """What names a file, or a line, in references: the beginning of its hash."""
    return hashlib.sha256(raw).hexdigest()[:12]


def amounts_in(raw: bytes, columns: AmountColumns | None = None) -> tuple[ReadAmount, ...]:
    """The lines of a file: of a dump of v4, or of a table whose columns are guessed where they are not given."""
    if raw.lstrip()[:1] in {b"[", b"{"}:
        return tuple(_of_dump(raw))
    table = read_table(raw)
    columns = columns or guess_columns(table)
    if columns is None:
        return (ReadAmount(1, "", 0, "", Problem(NO_COLUMN)),)
    return tuple(_of_table(table, columns))


# --- tables -----------------------------------------------------------------------------------------------------------


def guess_columns(table: CsvTable) -> AmountColumns | None:
    """The columns by their heads, else by what they hold; ``None`` where none has amounts."""
    heads = [fold(head) for head in (table.header or (table.rows[0] if table.rows else ()))]
    amount = next((at for at, head in enumerate(heads) if _AMOUNTS.search(head)), None)
    if amount is None:
        amount = _column_of_amounts(table)
    if amount is None:
        return None
    named = tuple(at for at, head in enumerate(heads) if at != amount and _KEYS.search(head))
    others = tuple(at for at in range(len(heads)) if at != amount)
    return AmountColumns(named or others, amount, bool(_CENTS.search(heads[amount])))


def _column_of_amounts(table: CsvTable) -> int | None:
    """The last column in which nearly everything is an amount."""
    rows = table.rows[1:_LOOKED_AT] or table.rows
    counts = Counter(at for row in rows for at, cell in enumerate(row) if isinstance(read_cents(cell), int))
    return max((at for at, count in counts.items() if count >= len(rows) * 8 // 10), default=None)


def _of_table(table: CsvTable, columns: AmountColumns) -> Iterator[ReadAmount]:
    """What a line refers to is made of all of its cells: two lists of a bank may have the same payment."""
    seen = Counter[str]()
    for number, row in enumerate(table.rows):
        line = table.first + number
        cell = row[columns.amount] if columns.amount < len(row) else ""
        words = " ".join(row[at] for at in columns.keys if at < len(row)).strip()
        found = _cents(cell, whole=columns.cents)
        if isinstance(found, Problem):
            if number or table.header:  # else it is the line of heads
                yield ReadAmount(line, words, 0, "", found)
            continue
        mark = file_mark("\0".join(row).encode("utf-8", "surrogatepass"))
        seen[mark] += 1
        yield ReadAmount(line, words, found, f"{mark}:{seen[mark]}")


def _cents(cell: str, *, whole: bool) -> int | Problem:
    if not whole:
        return read_cents(cell)
    bare = cell.strip().replace("\u2212", "-")
    if not re.fullmatch(r"-?[0-9]{1,10}", bare) or abs(int(bare)) > MOST_CENTS:
        return Problem(NO_CENTS, {"value": cell})
    return int(bare)


# --- dumps of uPont v4 ------------------------------------------------------------------------------------------------


def _of_dump(raw: bytes) -> Iterator[ReadAmount]:
    """The balance of each student, as v4 works it out: less the quantity of each transaction at the price of then.
    Transactions whose good was deleted are in no balance there either.
    """
    try:
        loaded = json.loads(raw)
    except (ValueError, RecursionError):
        loaded = None
    records: dict[str, dict[int, Mapping[str, Any]]] = defaultdict(dict)
    for one in loaded if isinstance(loaded, list) else ():
        if isinstance(one, dict) and isinstance(one.get("fields"), dict) and isinstance(one.get("pk"), int):
            records[str(one.get("model"))][one["pk"]] = one["fields"]
    if not records["trade.transaction"]:
        yield ReadAmount(1, "", 0, "", Problem(NOT_A_DUMP))
        return
    prices, sums = _prices(records["trade.price"].values()), Counter[int]()
    for told in records["trade.transaction"].values():
        cents = _price_then(prices.get(told.get("good"), ()), str(told.get("date")))
        quantity, student = told.get("quantity"), told.get("student")
        if isinstance(quantity, int) and isinstance(student, int) and cents is not None:
            sums[student] -= quantity * cents
    mark = file_mark(raw)
    for number, (student, cents) in enumerate(sorted(sums.items()), 1):
        user = records["social.student"].get(student, {}).get("user")
        login = records["auth.user"].get(user, {}).get("username") if isinstance(user, int) else None
        yield ReadAmount(number, str(login or user or student), cents, f"{mark}:{student}")


def _prices(told: Any) -> dict[Any, list[tuple[int, int]]]:
    found: dict[Any, list[tuple[int, int]]] = defaultdict(list)
    for one in told:
        moment, cents = moment_of(str(one.get("date")).replace("Z", "+00:00")), one.get("price")
        if moment is not None and isinstance(cents, int):
            found[one.get("good")].append((int(moment.timestamp()), cents))
    return {good: sorted(prices) for good, prices in found.items()}


def _price_then(prices: Sequence[tuple[int, int]], date: str) -> int | None:
    """The newest price not after a date."""
    moment = moment_of(date.replace("Z", "+00:00"))
    at = 0 if moment is None else bisect_right(prices, (int(moment.timestamp()), MOST_CENTS))
    return prices[at - 1][1] if at else None

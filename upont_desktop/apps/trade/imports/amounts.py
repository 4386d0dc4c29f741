"""Files that say who has how much, or who paid what: tables with any columns, and balances as hledger prints them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from upont_desktop.apps.social.person_import import CsvTable, read_table
from upont_desktop.apps.social.person_table import file_text
from upont_desktop.apps.trade.imports.database_dump import is_dump, read_dump
from upont_desktop.apps.trade.imports.kfet_notes import kfet_balances
from upont_desktop.apps.trade.imports.upont_v4 import v4_balances
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import MOST_CENTS, read_cents
from upont_desktop.domain.text import fold

NO_CENTS = QT_TRANSLATE_NOOP("Documents", "“{value}” is no whole number of cents.")
NOT_A_DUMP = QT_TRANSLATE_NOOP("Documents", "This is no dump of uPont v4, nor of Note Kfet.")
NO_COLUMN = QT_TRANSLATE_NOOP("Documents", "No column of the table has amounts.")
_CENTS = re.compile(r"cents|centimes|_cts?\b")
_AMOUNTS = re.compile(r"balance|solde|amount|montant|credit|value|valeur|cents|centimes")
_MOVED = re.compile(r"amount|montant")
"""What a line comes to, where another column has the balance after it."""
_DATES = re.compile(r"date\b|\bjour\b")
_DEBITS = re.compile(r"debit\b")
_KEYS = re.compile(
    r"login|username|mail|alias|identifiant|compte|name|nom|id\b|payeur|reference|référence|libell|label|comment"
)
_ABOVE = 20  # lines that a bank writes about the account before its table
_LOOKED_AT = 200  # lines that tell which column has amounts: what they have, the others have too


@dataclass(frozen=True, slots=True)
class ReadAmount:
    """A line of a file: whom it names, how much, and what tells it from every other line of any file. ``names`` are
    other names of the same, ``whole`` is all of the line: a code on a payment may stand anywhere.
    """

    line: int
    words: str
    cents: int
    reference: str
    problem: Problem | None = None
    names: tuple[str, ...] = ()
    whole: str = ""


@dataclass(frozen=True, slots=True)
class AmountColumns:
    """Which columns of a table name somebody (several are put together) and say how much; whether that is in cents.
    ``debit`` is a second column of amounts, which are taken away.
    """

    keys: tuple[int, ...]
    amount: int
    cents: bool = False
    debit: int | None = None


def file_mark(raw: bytes) -> str:
    """What names a file, or a line, in references: the beginning of its hash."""
    return hashlib.sha256(raw).hexdigest()[:12]


def amounts_in(raw: bytes, columns: AmountColumns | None = None) -> tuple[ReadAmount, ...]:
    """The lines of a file: of a dump of uPont v4 or Note Kfet, of what hledger prints, or of a table whose columns are
    guessed where they are not given.
    """
    if is_dump(raw):
        return tuple(_of_dump(raw))
    if columns is None and (found := tuple(_of_hledger(raw))):
        return found
    table = read_table(raw)
    columns = columns or guess_columns(table)
    if columns is None:
        return (ReadAmount(1, "", 0, "", Problem(NO_COLUMN)),)
    return tuple(_of_table(table, columns))


def _of_dump(raw: bytes) -> Iterator[ReadAmount]:
    dump, mark = read_dump({"": raw}), file_mark(raw)
    found = list(v4_balances(dump) if "trade.transaction" in dump else kfet_balances(dump))
    for number, (key, names, cents) in enumerate(found, 1):
        yield ReadAmount(number, names[0], cents, f"{mark}:{key}", names=names[1:])
    if not found:
        yield ReadAmount(1, "", 0, "", Problem(NOT_A_DUMP))


# --- tables -----------------------------------------------------------------------------------------------------------


def heads_of(table: CsvTable) -> tuple[str, ...]:
    """The names of the columns: the first line, or where a bank writes about the account before, the first that names
    amounts and something else.
    """
    if table.header:
        return table.header
    return next(filter(_are_heads, table.rows[:_ABOVE]), table.rows[0] if table.rows else ())


def _are_heads(row: Sequence[str]) -> bool:
    named = [fold(cell) for cell in row if cell and not isinstance(read_cents(cell), int)]
    amounts = sum(bool(_AMOUNTS.search(cell) or _DEBITS.search(cell)) for cell in named)
    return 0 < amounts < len(named)


def guess_columns(table: CsvTable) -> AmountColumns | None:
    """The columns by their heads, else by what they hold; ``None`` where none has amounts."""
    heads = [fold(head) for head in heads_of(table)]
    debit = next((at for at, head in enumerate(heads) if _DEBITS.search(head)), None)
    amounts = [at for at, head in enumerate(heads) if at != debit and _AMOUNTS.search(head) and not _DATES.search(head)]
    amounts.sort(key=lambda at: not _MOVED.search(heads[at]))
    credit = next((at for at in amounts if "credit" in heads[at]), None) if debit is not None else None
    amount = credit if credit is not None else next(iter(amounts), None)
    if amount is None:
        amount = _column_of_amounts(table)
    if amount is None:
        return None
    taken = {amount, debit} if credit is not None else {amount}
    named = tuple(at for at, head in enumerate(heads) if at not in taken and _KEYS.search(head))
    others = tuple(at for at in range(len(heads)) if at not in taken)
    cents = amount < len(heads) and bool(_CENTS.search(heads[amount]))
    return AmountColumns(named or others, amount, cents, debit if credit is not None else None)


def _column_of_amounts(table: CsvTable) -> int | None:
    """The last column in which nearly everything is an amount."""
    rows = table.rows[1:_LOOKED_AT] or table.rows
    counts = Counter(at for row in rows for at, cell in enumerate(row) if isinstance(read_cents(cell), int))
    return max((at for at, count in counts.items() if count >= len(rows) * 8 // 10), default=None)


def _of_table(table: CsvTable, columns: AmountColumns) -> Iterator[ReadAmount]:
    """What a line refers to is made of all of its cells: two lists of a bank may have the same payment."""
    seen = Counter[str]()
    heads = heads_of(table)
    for number, row in enumerate(table.rows):
        line, whole = table.first + number, " ".join(row)
        words = " ".join(row[at] for at in columns.keys if at < len(row)).strip()
        found = _sum(row, columns)
        if isinstance(found, Problem):
            if any(row) and (row != heads or table.header) and (number or table.header):  # else it is the line of heads
                yield ReadAmount(line, words, 0, "", found, whole=whole)
            continue
        mark = file_mark("\0".join(row).encode("utf-8", "surrogatepass"))
        seen[mark] += 1
        yield ReadAmount(line, words, found, f"{mark}:{seen[mark]}", whole=whole)


def _sum(row: Sequence[str], columns: AmountColumns) -> int | Problem:
    """What a line comes to. Of two columns one is mostly empty, and debits are written with a sign or without."""
    cells = [row[at] if at is not None and at < len(row) else "" for at in (columns.amount, columns.debit)]
    if columns.debit is None or not any(cells):
        return _cents(cells[0], whole=columns.cents)
    total = 0
    for cell, sign in zip(cells, (1, -1), strict=True):
        found = _cents(cell, whole=columns.cents) if cell else 0
        if isinstance(found, Problem):
            return found
        total += found if sign > 0 else -abs(found)
    return total


def _cents(cell: str, *, whole: bool) -> int | Problem:
    unsigned = cell.strip().removeprefix("+")  # banks write one before what comes
    if not whole:
        return read_cents(unsigned if unsigned[:1].isdecimal() else cell)
    bare = unsigned.replace("\u2212", "-")
    if not re.fullmatch(r"-?[0-9]{1,10}", bare) or abs(int(bare)) > MOST_CENTS:
        return Problem(NO_CENTS, {"value": cell})
    return int(bare)


# --- hledger ----------------------------------------------------------------------------------------------------------

_BALANCE = re.compile(
    r"\s*(?P<amount>[-\u2212]?\s?[€A-Z]*\s?[-\u2212]?[0-9][0-9.,' \u00a0\u202f]*\s?[€A-Z]*)\s{2,}(?P<account>\S.*)"
)
_OWED = re.compile(r"(liabilities|passif|dettes)\b", re.IGNORECASE)
"""Accounts that hledger writes with a minus where something is owed to somebody."""


def _of_hledger(raw: bytes) -> Iterator[ReadAmount]:
    """What ``hledger balance --flat`` prints: an amount, and the account whose last part names somebody. Nothing at all
    where one line is something else.
    """
    found, seen = [], Counter[str]()
    for number, line in enumerate(file_text(raw).splitlines(), 1):
        bare = line.strip()
        if bare.startswith("--") and set(bare) == {"-"}:
            break  # the sum of all
        told = _BALANCE.fullmatch(line.rstrip())
        cents = read_cents(told["amount"]) if told is not None else None
        if told is None or not isinstance(cents, int):
            if bare:
                return
            continue
        account = told["account"].strip()
        mark = file_mark(line.strip().encode("utf-8", "surrogatepass"))
        seen[mark] += 1
        sign = -1 if _OWED.match(account) else 1
        words = account.rpartition(":")[2]
        found.append(ReadAmount(number, words, sign * cents, f"{mark}:{seen[mark]}", names=(account,), whole=line))
    yield from found

"""Goods as a table: written for a spreadsheet, and read back with what was changed in it. Prices are those of now."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from upont_desktop.apps.social.person_export import safe_cell
from upont_desktop.apps.social.person_import import read_table
from upont_desktop.apps.trade.records import new_id
from upont_desktop.apps.trade.records.goods import Good, GoodPrice, good_faults, is_group, with_price
from upont_desktop.apps.trade.records.shops import EVERYBODY, Shop
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import plain_cents, read_cents
from upont_desktop.domain.text import fold

NO_HEADS = QT_TRANSLATE_NOOP("Documents", "No column of the table is called “name” or “nom”.")
NO_NUMBER = QT_TRANSLATE_NOOP("Documents", "“{value}” is no whole number.")
LOST_CODE = QT_TRANSLATE_NOOP("Documents", "A spreadsheet shortened the bar code “{value}”: make its column text.")
TWICE = QT_TRANSLATE_NOOP("Documents", "“{name}” stands in the table twice.")
_HEADS = {
    "id": ("id",), "name": ("nom", "name", "article", "good"), "category": ("categorie", "category"),
    "price": ("prix", "price"), "codes": ("codes", "code", "code-barres", "bar codes", "ean"),
    "position": ("place", "position"), "age": ("age",), "degree": ("degre", "degree"), "volume": ("volume",),
    "wanted": ("voulu", "wanted"), "bundle": ("lot", "bundle"), "counted": ("compte", "counted", "stock"),
    "archived": ("archive", "archived"),
}  # fmt: skip
_NUMBERS = ("position", "age", "degree", "volume", "wanted", "bundle")
_TRUTHS = ("counted", "archived")
_SHORTENED = re.compile(r"[0-9]([.,][0-9]+)?E\+[0-9]+", re.IGNORECASE)
"""A bar code as spreadsheets write back long numbers: most of its digits are gone."""
_YES = frozenset({"oui", "yes", "1", "x", "vrai", "true"})


class GoodChange(NamedTuple):
    """A line of a table: the good as it will be, and as it is (``None`` for a new one)."""

    line: int
    good: Good
    before: Good | None


class WrongGood(NamedTuple):
    """A line that cannot be taken, and why."""

    line: int
    name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class GoodPlan:
    """What an import would do; ``same`` is how many goods are as the table says."""

    changes: tuple[GoodChange, ...]
    same: int
    wrong: tuple[WrongGood, ...]


def goods_csv(goods: Iterable[Good], shop: Shop, now: dt.datetime) -> bytes:
    """The goods of a shop, a column for each price group, with the mark by which spreadsheets know UTF-8."""
    groups = list(shop.groups)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    prices = ("prix", *(f"prix {group}" for group in groups))
    writer.writerow(("id", "nom", "catégorie", *prices, "codes", "place", "âge", "degré", "volume", "voulu", "lot",
                     "compté", "archivé"))  # fmt: skip
    for good in goods:
        cents = (_own_price(good, group, now) for group in (EVERYBODY, *groups))
        written = ("" if one is None else plain_cents(one, ",") for one in cents)
        numbers = (good.position, good.age, good.degree, good.volume, good.wanted, good.bundle)
        truths = ("oui" if one else "" for one in (good.counted, good.archived))
        texts = (safe_cell(good.name), safe_cell(good.category))
        writer.writerow((good.id, *texts, *written, ", ".join(good.codes), *numbers, *truths))
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _own_price(good: Good, group: str, now: dt.datetime) -> int | None:
    """The price that is said for a group itself: who has none pays everybody's."""
    own = replace(good, prices=tuple(price for price in good.prices if price.group == group))
    return own.price(group, now)


def plan_goods(raw: bytes, known: Sequence[Good], shop: Shop, now: dt.datetime) -> GoodPlan:
    """What the import of a table would do: goods are known by their ids, else by their names. A column that is not
    there, and a price that is empty, leaves what is known; a new price holds from now on.
    """
    table = read_table(raw)
    rows = (table.header, *table.rows) if table.header else table.rows
    first = table.first - 1 if table.header else table.first
    columns = _columns(rows[0]) if rows else {}
    if "name" not in columns:
        return GoodPlan((), 0, (WrongGood(1, "", Problem(NO_HEADS)),))
    by_id = {good.id: good for good in known}
    by_name = {fold(good.name): good for good in known}
    changes, wrong, same, seen = [], [], 0, set[str]()
    for line, row in enumerate(rows[1:], first + 1):
        cells = {key: row[at] for key, at in columns.items() if at < len(row)}
        if not any(row):
            continue
        before = by_id.get(cells.get("id", "")) or by_name.get(fold(cells["name"]))
        good = _good(cells, before, shop, now)
        problem = good if isinstance(good, Problem) else next(good_faults(good), None)
        if problem is None and isinstance(good, Good) and (before.id if before else fold(good.name)) in seen:
            problem = Problem(TWICE, {"name": good.name})
        if problem is not None or isinstance(good, Problem):
            wrong.append(WrongGood(line, cells["name"], problem or Problem(NO_HEADS)))
            continue
        seen.add(before.id if before else fold(good.name))
        if good == before:
            same += 1
        else:
            changes.append(GoodChange(line, good, before))
    return GoodPlan(tuple(changes), same, tuple(wrong))


def _columns(heads: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, head in enumerate(heads):
        plain = fold(head).strip()
        key = next((key for key, names in _HEADS.items() if plain in names), "")
        word, _, group = plain.partition(" ")
        if not key and word in _HEADS["price"] and is_group(group):
            key = f"price {group}"
        if key:
            found.setdefault(key, at)
    return found


def _good(cells: Mapping[str, str], before: Good | None, shop: Shop, now: dt.datetime) -> Good | Problem:
    good = before or Good(new_id(), "", shop.slug)
    said: dict[str, object] = {key: cells[key] for key in ("name", "category") if key in cells}
    for key in _NUMBERS:
        cell = cells.get(key, "")
        if cell and not (cell.isascii() and cell.isdecimal() and len(cell) < 10):
            return Problem(NO_NUMBER, {"value": cell})
        said |= {key: int(cell)} if cell else {}
    said |= {key: fold(cells[key]) in _YES for key in _TRUTHS if key in cells}
    if _SHORTENED.fullmatch(cells.get("codes", "")):
        if not good.codes:  # else they are known, and nothing says that they should change
            return Problem(LOST_CODE, {"value": cells["codes"]})
    elif "codes" in cells:
        said["codes"] = tuple(filter(None, (one.strip() for one in cells["codes"].split(","))))
    prices = list(_prices(cells))
    problem = next((cents for _, cents in prices if isinstance(cents, Problem)), None)
    if problem is not None:
        return problem
    good = replace(good, **said)  # type: ignore[arg-type]
    since = now.replace(second=0, microsecond=0)
    for group, cents in prices:
        if isinstance(cents, int) and _own_price(good, group, now) != cents:
            good = replace(good, prices=with_price(good.prices, GoodPrice(since, group, cents)))
    return good


def _prices(cells: Mapping[str, str]) -> Iterator[tuple[str, int | Problem]]:
    for key, cell in cells.items():
        word, _, group = key.partition(" ")
        if word == "price" and cell:
            yield group, read_cents(cell)

"""Goods as the till offers them: found by letters, by a bar code, by a function key, category by category."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from upont_desktop.domain.text import fold

EVERYBODY = ""
"""The price group of whoever is in no other."""
MOST_AT_ONCE = 99
"""Of one good in a basket: what two digits say."""
USUAL = "\0usual"
"""Stands for a category: the goods that sell most. No document can name one so."""
_USUAL_GOODS = 12  # of a shelf that is seen without scrolling
_MANY = 24  # goods from which on nobody finds the usual ones at a glance
_WORD = re.compile(r"[^\W_]+")


def _nothing() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CounterGood:
    """Something that is sold here. ``prices`` are in cents, by price group; ``stock`` is what is left, ``None`` where
    nobody counts; ``picture`` a path in the clone, ``colour`` as ``#RRGGBB``; ``sold`` how many were sold of late.
    """

    id: str
    name: str
    category: str = ""
    prices: Mapping[str, int] = field(default_factory=_nothing)
    minimum_age: int = 0
    stock: int | None = None
    picture: str = ""
    colour: str = ""
    codes: tuple[str, ...] = ()
    alcohol: bool = False
    sold: int = 0

    def price(self, group: str) -> int | None:
        """Cents for somebody of a price group; ``None`` where it has no price for him."""
        return self.prices.get(group, self.prices.get(EVERYBODY))


def categories(goods: Sequence[CounterGood]) -> tuple[str, ...]:
    """The categories that there are, in the order of their first good."""
    return tuple(dict.fromkeys(good.category for good in goods if good.category))


def usual(goods: Sequence[CounterGood]) -> tuple[CounterGood, ...]:
    """What sells most, in that order, of a shop that has more goods than are seen at a glance; else nothing."""
    if len(goods) <= _USUAL_GOODS:
        return ()
    sold = [good for good in goods if good.sold > 0]
    return tuple(sorted(sold, key=lambda good: -good.sold)[:_USUAL_GOODS])


def first_category(goods: Sequence[CounterGood]) -> str:
    """What a till shows when it opens: everything, or the usual goods of very many."""
    return USUAL if len(goods) > _MANY and len(usual(goods)) == _USUAL_GOODS else ""


def shelf(goods: Sequence[CounterGood], category: str = "", letters: str = "") -> tuple[CounterGood, ...]:
    """The goods of a category (all where none is named) that the letters find: those that begin with them, then those
    of which another word does. Letters look everywhere, whatever category is shown.
    """
    wanted = fold(letters).strip()
    if not wanted and category == USUAL:
        return usual(goods)
    if not wanted:
        return tuple(good for good in goods if category in {"", good.category})
    ranked = ((_rank(good, wanted), place, good) for place, good in enumerate(goods))
    return tuple(good for rank, _, good in sorted(_found(ranked), key=lambda one: one[:2]))


def _found(ranked: Iterator[tuple[int | None, int, CounterGood]]) -> Iterator[tuple[int, int, CounterGood]]:
    for rank, place, good in ranked:
        if rank is not None:
            yield rank, place, good


def _rank(good: CounterGood, wanted: str) -> int | None:
    name = fold(good.name)
    if name.startswith(wanted):
        return 0
    return 1 if any(word.startswith(wanted) for word in _WORD.findall(name)) else None


def with_code(goods: Sequence[CounterGood], code: str) -> CounterGood | None:
    """The good that a bar code is on."""
    return next((good for good in goods if code in good.codes), None)


def good_of(goods: Sequence[CounterGood], id: str) -> CounterGood | None:
    """The good of this id, where it is sold here still."""
    return next((good for good in goods if good.id == id), None)

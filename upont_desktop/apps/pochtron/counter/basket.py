"""A basket: goods and how many of each, in the order in which they came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from upont_desktop.apps.pochtron.counter.goods import MOST_AT_ONCE, CounterGood, good_of


@dataclass(frozen=True, slots=True)
class BasketLine:
    """So many of a good, with what one costs in cents."""

    good: CounterGood
    quantity: int
    unit: int

    @property
    def cents(self) -> int:
        """The unit price times the quantity, in cents."""
        return self.quantity * self.unit


@dataclass(frozen=True, slots=True)
class Basket:
    """Goods by id, with quantities of 1 and more."""

    counts: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.counts)

    def quantity(self, good: str) -> int:
        """How many of a good are in it."""
        return dict(self.counts).get(good, 0)

    def add(self, good: str, quantity: int) -> Basket:
        """With so many more of a good, or fewer; none where that makes it 0, and :data:`MOST_AT_ONCE` at the most."""
        counts = dict(self.counts)
        counts[good] = max(0, min(MOST_AT_ONCE, counts.get(good, 0) + quantity))
        return Basket(tuple((id, count) for id, count in counts.items() if count))

    def lines(self, goods: Sequence[CounterGood], group: str) -> tuple[BasketLine, ...]:
        """What is in it, at the prices of a group; what is not sold any more is left out."""
        return tuple(self._lines(goods, group))

    def _lines(self, goods: Sequence[CounterGood], group: str) -> Iterator[BasketLine]:
        for id, quantity in self.counts:
            good = good_of(goods, id)
            unit = None if good is None else good.price(group)
            if good is not None and unit is not None:
                yield BasketLine(good, quantity, unit)

    def total(self, goods: Sequence[CounterGood], group: str) -> int:
        """What all of it costs, in cents."""
        return sum(line.cents for line in self._lines(goods, group))


EMPTY = Basket()

"""What an evening came to, as its report says it."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.apps.trade.records.pages import DayPage, OpeningRow


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """A closing: of which shop and seller, with the opening that it ended and what happened in it. ``perpetual`` is all
    that the shop ever sold; ``not_shared`` how many entries only this computer has.
    """

    shop: str
    seller: str
    opening: OpeningRow
    happened: DayPage
    counts: tuple[tuple[int, int], ...] = ()
    perpetual: int = 0
    not_shared: int = 0

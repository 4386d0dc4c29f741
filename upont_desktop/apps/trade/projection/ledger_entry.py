"""Entries on their way into the tables, and out of them again where something is put right."""

from __future__ import annotations

from dataclasses import dataclass, field

from upont_desktop.apps.trade.records.effects import EntryEffect


@dataclass(slots=True)
class BookedEntry(EntryEffect):
    """An entry as the tables have it: ``opening``, ``target`` and ``reversed`` are ids of entries. ``is_new`` says that
    its row is not in the tables yet, ``is_written`` that its moves and goods are.
    """

    opening: int | None = None
    target: int | None = None
    reversed: int | None = None
    flags: set[str] = field(default_factory=set)
    details: str | None = None
    is_new: bool = False
    is_written: bool = True

    def row(self, account: int) -> tuple[int | str, ...]:
        """The row of ``trade_entries``; 0 and nothing where a cell is empty. ``account`` is the id of its account."""
        return (
            self.id, self.key[0], self.kind, self.shop, self.at[:10], account, self.cents, self.opening or 0,
            self.target or 0, self.reversed or 0, " ".join(sorted(self.flags)) if self.flags else "",
            self.details or "",
        )  # fmt: skip


ENTRY_CELLS = "(?, ?, ?, ?, ?, nullif(?, 0), ?, nullif(?, 0), nullif(?, 0), nullif(?, 0), ?, nullif(?, ''))"
"""How the values of :meth:`BookedEntry.row` become cells."""

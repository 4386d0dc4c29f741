"""Stand-in."""

from __future__ import annotations
from sqlalchemy import Connection
from upont_desktop.index.facts import Facts
from upont_desktop.indexer.first import Report
from upont_desktop.indexer.snapshot import Snapshot
from upont_desktop.indexer.words import Extractors


class Refresh:
    def __init__(
        self, connection: Connection, snapshot: Snapshot, circle: str, extract: Extractors, report: Report
    ) -> None:
        self._snapshot = snapshot

    def run(self, facts: Facts) -> bool:
        return facts.tips == self._snapshot.tips and facts.head == (self._snapshot.head or "")

"""Searching several circles as one."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import replace

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import Hit
from upont_desktop.domain.query import parse_query
from upont_desktop.index.engine import UnusableIndex, translated
from upont_desktop.index.session import IndexSession
from upont_desktop.service.data_folders import DataFolders


class CircleSearch:
    """Searches the indexes of circles. Safe to share between threads: each keeps the indexes that it opened."""

    def __init__(self, places: DataFolders) -> None:
        self._places = places
        self._local = threading.local()

    def search(self, query: str, circles: Iterable[Circle], limit: int) -> tuple[Hit, ...]:
        """The best results of every circle; one whose index cannot be read has none. Raises :class:`BadQuery`."""
        parsed = parse_query(query)
        hits: list[Hit] = []
        for circle in circles:
            try:
                session = self._session(circle)
                with translated(session.path):
                    hits += [replace(hit, circle=circle.slug) for hit in session.searcher.search(parsed, limit)]
            except UnusableIndex:
                continue
        return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])

    def _session(self, circle: Circle) -> IndexSession:
        """This thread's open index; opening one for every keystroke would cost more than the search."""
        sessions: dict[str, IndexSession] = self._local.__dict__.setdefault("sessions", {})
        known = sessions.pop(circle.slug, None)
        if known is not None and not _still_current(known):
            known.close()
            known = None
        sessions[circle.slug] = session = known or IndexSession(self._places.index(circle.slug))
        return session


def _still_current(session: IndexSession) -> bool:
    try:
        return session.current
    except UnusableIndex:
        return False

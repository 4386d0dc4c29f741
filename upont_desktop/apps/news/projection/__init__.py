"""Documents and books of the room made rows: each folder of documents and each kind of entry goes to its part."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from upont_desktop.apps.news.projection.events import EVENTS
from upont_desktop.apps.news.projection.part import ProjectionPart
from upont_desktop.apps.news.projection.posts import POSTS
from upont_desktop.apps.news.projection.signups import SIGNUPS
from upont_desktop.apps.news.records import FOLDER, ROOM
from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.rights import GRANT, REVOKE, KindRule
from upont_desktop.index.projection import add_problem
from upont_desktop.indexer.projection import DocumentChange

PARTS: tuple[ProjectionPart, ...] = (POSTS, EVENTS, SIGNUPS)
_KINDS: Mapping[str, KindRule] = {kind: rule for part in PARTS for kind, rule in part.kinds.items()}
_ABOUT = {GRANT: "person", REVOKE: "person"} | {kind: key for part in PARTS for kind, key in part.about.items()}


class NewsProjection:
    """Posts with the words that find them, events, sheets, and what books say of them."""

    name = ROOM
    version = 4
    folders = (FOLDER,)
    kinds = _KINDS

    def definitions(self) -> Sequence[str]:
        """As the kernel asks for it."""
        from upont_desktop.apps.news.tables import definitions  # noqa: PLC0415 - loads SQLAlchemy

        return definitions()

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        """As the kernel asks for it."""
        for change in changes:
            part = next((one for one in PARTS if change.path.startswith(one.folder)), None)
            problem = part.document(connection, change.path, change.content) if part is not None else None
            if problem is not None:
                add_problem(connection, ROOM, change.path, problem)

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Entries are put in order where they are asked for, so that it is no matter when they come."""
        del late
        rows = [
            (entry.name, entry.tick, entry.device, entry.number, entry.kind, _about(entry.body, entry.kind), entry.by,
             state, entry.at, entry.hash, json.dumps(entry.body))
            for _, entry, state, *_ in new
        ]  # fmt: skip
        connection.executemany(f"INSERT OR REPLACE INTO news_entries VALUES ({', '.join('?' * 11)})", rows)
        for part in PARTS:
            part.entries(connection, new)
        return True


def _about(body: object, kind: str) -> str:
    found = body.get(_ABOUT.get(kind, "")) if isinstance(body, dict) else None
    return found if isinstance(found, str) else ""


PROJECTION = NewsProjection()

"""Indexing in this process; :mod:`.index_server` is a process that stays for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from upont_desktop.compare.links import dependencies
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.searchable import SearchableText, reading_plan, searchable_text
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.extensions import kind_by_name
from upont_desktop.domain.index_progress import IndexProgress
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.run import Outcome, Target, index_circle
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.own_program import own_program

EXTRACTORS = Extractors(told=told, links=dependencies, text=searchable_text, plan=reading_plan)
"""All in this process, for tests and for what is no stranger's."""

_OF_LIBRARIES = frozenset(
    {
        ContentKind.PDF,
        ContentKind.SPREADSHEET,
        ContentKind.DOCUMENT,
        ContentKind.PRESENTATION,
        ContentKind.AUDIO,
        ContentKind.VIDEO,
    }
)
"""Kinds whose properties libraries read."""


def guarded_extractors(documents: DocumentHelper) -> Extractors:
    """What libraries read is read by helpers: a document that crashes, hangs or takes all memory costs its own words
    and properties alone. The rest is read by our own code, which is bounded, in this process.
    """

    def own_metadata(path: str, data: bytes) -> Mapping[str, JsonValue]:
        return documents.metadata(path, data) if kind_by_name(path) in _OF_LIBRARIES else told(path, data)

    def text(path: str, data: bytes, size: int) -> SearchableText:
        slow = reading_plan(path).slow or data.startswith(b"%PDF-")
        return documents.words(path, data, size) if slow else searchable_text(path, data, size)

    return replace(EXTRACTORS, text=text, told=own_metadata)


def run_indexing(
    circle: Circle,
    places: DataFolders,
    report: Callable[[IndexProgress], None],
    *,
    rebuild: bool = False,
    words_s: float | None = None,
    rooms: KnownRooms = (),
    documents: DocumentHelper | None = None,
) -> Outcome:
    """Index a circle in this process; reading words ends after ``words_s`` seconds, where that is given. ``rooms`` are
    those whose records are projected. ``documents`` are helpers that stay; without them some are started for this run.

    See :func:`~upont_desktop.indexer.run.index_circle` for what it raises.
    """
    target = Target(circle.path, places.index(circle.slug), circle.slug, rooms, tuple(own_program()))
    helpers = documents or DocumentHelper()
    try:
        return index_circle(target, guarded_extractors(helpers), report, rebuild=rebuild, words_s=words_s)
    finally:
        if documents is None:
            helpers.close()

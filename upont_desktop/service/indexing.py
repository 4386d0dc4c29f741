"""Indexing in this process; :mod:`.indexing_process` has what starts one of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from upont_desktop.compare.links import dependencies
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.searchable import SearchableText, reading_plan, searchable_text
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import IndexProgress
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.run import Outcome, Target, index_circle
from upont_desktop.service.data_folders import Places
from upont_desktop.service.decoder.documents import DocumentHelper

EXTRACTORS = Extractors(told=told, links=dependencies, text=searchable_text, plan=reading_plan)
"""All in this process, for tests and for what is no stranger's."""


def guarded_extractors(documents: DocumentHelper) -> Extractors:
    """Documents are read by helpers, so that one that crashes, hangs or takes all memory costs its own words alone."""

    def text(path: str, data: bytes, size: int) -> SearchableText:
        slow = reading_plan(path).slow or data.startswith(b"%PDF-")
        return documents.words(path, data, size) if slow else searchable_text(path, data, size)

    return replace(EXTRACTORS, text=text)


def run_indexing(
    circle: Circle,
    places: Places,
    report: Callable[[IndexProgress], None],
    *,
    rebuild: bool = False,
    words_s: float | None = None,
) -> Outcome:
    """Index a circle in this process; reading words ends after ``words_s`` seconds, where that is given.

    See :func:`~upont_desktop.indexer.run.index_circle` for what it raises.
    """
    target = Target(circle.path, places.index(circle.slug), circle.slug)
    documents = DocumentHelper()
    try:
        extract = guarded_extractors(documents)
        return index_circle(target, extract, report, rebuild=rebuild, words_s=words_s)
    finally:
        documents.close()

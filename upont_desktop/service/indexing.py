"""Indexing in this process; :mod:`.indexing_process` has what starts one of its own."""

from __future__ import annotations

from collections.abc import Callable

from upont_desktop.compare.links import dependencies
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.searchable import searchable_text
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import IndexProgress
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.run import Outcome, Target, index_circle
from upont_desktop.service.data_folders import Places

_UNREAD = frozenset(
    "mp3 mp4 ogg oga ogv wav flac m4a mov avi mkv webm zip gz tgz bz2 xz 7z rar tar iso dmg exe dll so bin class jar"
    " ttf otf woff woff2 psd xcf blend".split()
)


def worth_reading(path: str) -> bool:
    """Whether the content of a resource can hold words, links or properties that the index keeps."""
    return path.rpartition(".")[2].lower() not in _UNREAD


EXTRACTORS = Extractors(told=told, links=dependencies, text=searchable_text, wanted=worth_reading)


def run_indexing(
    circle: Circle, places: Places, report: Callable[[IndexProgress], None], *, rebuild: bool = False
) -> Outcome:
    """Index a circle in this process; see :func:`~upont_desktop.indexer.run.index_circle` for what it raises."""
    target = Target(circle.path, places.index(circle.slug), circle.slug)
    return index_circle(target, EXTRACTORS, report, rebuild=rebuild)

"""The service's tests: real clones, indexed in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    """The real service."""
    return Library(DataFolders.default(data_folder), documents)


@pytest.fixture
def read(library: Library, documents: DocumentHelper) -> Iterator[Read]:
    """Index a clone as it is now, and read it; what was opened is closed at the end."""
    readers: list[CircleReader] = []

    def run(builder: CloneBuilder) -> CircleReader:
        circle = library.recognise(builder.path)
        run_indexing(circle, library.places, lambda _progress: None, documents=documents)
        readers.append(library.reader(circle))
        return readers[-1]

    yield run
    for reader in readers:
        reader.close()

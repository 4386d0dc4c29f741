"""The service's tests: real clones, indexed in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.service.indexing import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.places import Places
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


@pytest.fixture
def library(data_folder: Path) -> Library:
    """The real service."""
    return Library(Places.default(data_folder))


@pytest.fixture
def read(library: Library) -> Read:
    """Index a clone as it is now, and read it."""

    def run(builder: CloneBuilder) -> CircleReader:
        circle = library.recognise(builder.path)
        run_indexing(circle, library.places, lambda _progress: None)
        return library.reader(circle)

    return run

"""What the tests of the index share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.judging import Told


@pytest.fixture
def ask(clone: CloneBuilder, tmp_path: Path) -> Callable[[], Told]:
    """Index the clone, now, and ask about it."""
    return lambda: Told(clone, tmp_path / "index.sqlite")

"""A circle to work in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.repository.identity import Identity
from upont_desktop.service.operations import OperationContext

GRACE = Identity("Grace Hopper", "grace@example.org")


@pytest.fixture
def filled(clone: CloneBuilder) -> CloneBuilder:
    """A clone with a few resources, one with metadata."""
    clone.write_all({"sheets/one.md": "one\n", "sheets/two.md": "two\n", "logo.svg": "<svg/>\n"})
    clone.write(".upont/metadata/sheets/one.md.json", '{\n"level": "1A"\n}\n')
    clone.commit("First")
    clone.git("status")
    return clone


@pytest.fixture
def place(filled: CloneBuilder) -> OperationContext:
    """Where operations work."""
    return OperationContext(Circle("club", Path(filled._path)), identity=GRACE, language="en")

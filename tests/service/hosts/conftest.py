"""Somebody who shares with hosts on this computer."""

from __future__ import annotations

import pytest

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import certificate, host, passwords
from upont_desktop.repository.identity import Identity
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext

__all__ = ["certificate", "host", "passwords"]
ADA = Identity("Ada Lovelace", "ada@example.org")


@pytest.fixture
def place(library: Library, clone: CloneBuilder) -> OperationContext:
    """Where Ada's operations work."""
    clone.write("a.txt", "one\n").commit("First")
    return library.workplace(library.recognise(clone.path), identity=ADA, language="en")

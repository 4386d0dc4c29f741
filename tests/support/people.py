"""People who work in clones."""

from __future__ import annotations

from pathlib import Path

import pytest

from upont_desktop.domain.circle import Circle
from upont_desktop.repository.identity import Identity
from upont_desktop.service.operations import OperationContext


def person(folder: Path, name: str) -> OperationContext:
    """Somebody who works in the clone in this folder: ``ada`` is Ada <ada@example.org>, and her circle has her name."""
    return OperationContext(Circle(name, folder), identity=Identity(name.title(), f"{name}@example.org"), language="en")


def introduce(monkeypatch: pytest.MonkeyPatch, name: str, email: str) -> None:
    """Tell git, and all that asks git, who works here: by the environment, for this test alone."""
    monkeypatch.setenv("GIT_AUTHOR_NAME", name)
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", email)

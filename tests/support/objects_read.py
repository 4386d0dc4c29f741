"""How much of a circle something reads: counted, as times say little on a busy computer."""

from __future__ import annotations

import pytest

from upont_desktop.repository.objects import ObjectReader


def objects_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hashes of the objects that are read from now on, as they are."""
    read: list[str] = []
    real = ObjectReader.read

    def noted(self: ObjectReader, oid: str, limit: int | None = None) -> bytes:
        read.append(oid)
        return real(self, oid, limit)

    monkeypatch.setattr(ObjectReader, "read", noted)
    return read

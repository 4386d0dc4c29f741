"""Long work tells how far it is, and can be stopped."""

from __future__ import annotations

from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.operations import OperationContext, add, files_in, keep_changes, steps, undo


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to add, of several portions."""
    monkeypatch.setattr(import_module("upont_desktop.service.operations.add"), "_MOST_FILES", 10)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(25):
        (folder / f"{number:02}.txt").write_text(f"{number}\n")
    return folder


def test_progress_is_told_in_portions(place: OperationContext, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    watched = OperationContext(
        place.circle, identity=place.identity, progress=lambda done, whole: told.append((done, whole))
    )
    done = add(watched, files_in(folder))
    assert told == [(0, 25), (10, 25), (20, 25), (25, 25)]
    assert len(done.paths) == 25


def test_large_files_are_portions_of_their_own(
    place: OperationContext, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("upont_desktop.service.operations.add"), "_MOST_BYTES", 4)
    told: list[int] = []
    watched = OperationContext(place.circle, identity=place.identity, progress=lambda done, _: told.append(done))
    add(watched, files_in(folder))
    assert told[-1] == 25
    assert max(later - earlier for earlier, later in pairwise(told)) == 2


def test_stopping_leaves_everything_as_it_was(place: OperationContext, filled: CloneBuilder, folder: Path) -> None:
    def stop(done: int, _: int) -> None:
        if done >= 10:
            raise Cancelled

    before = filled.head
    stopped = OperationContext(place.circle, identity=place.identity, progress=stop)
    with pytest.raises(Cancelled):
        add(stopped, files_in(folder))
    assert filled._run(["rev-parse", "HEAD"]).decode().strip() == before
    assert filled._run(["status", "--porcelain"]) == b""
    assert not (filled._path / "many").exists()
    assert not steps(place).undo
    assert add(place, files_in(folder)).commit
    undo(place)
    assert filled._run(["rev-parse", "HEAD"]).decode().strip() == before


def test_keeping_tells_it_too(place: OperationContext, filled: CloneBuilder, folder: Path) -> None:
    paths = []
    for file in sorted(folder.iterdir()):
        (filled.path / file.name).write_bytes(file.read_bytes())
        paths.append(file.name)
    told: list[int] = []
    watched = OperationContext(place.circle, identity=place.identity, progress=lambda done, _: told.append(done))
    assert keep_changes(watched, paths).commit
    assert told == [0, 10, 20, 25]

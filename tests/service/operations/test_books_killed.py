"""Books where the process dies at any moment, and where the disk is full: whole lines or none, and nothing lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from tests.support.clones import CloneBuilder
from tests.support.killing import killed_at
from tests.support.plain_git import git
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSpace
from upont_desktop.repository import locks
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.operations import OperationContext, steps, undo, update
from upont_desktop.service.operations.books import append, keep_books, shelf_of

from .test_books import parts_of, put, read
from .test_disk import mounted

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be copied")


class Trial:
    """One clone and the person's data, put back as they were before each trial, at the same place."""

    def __init__(self, place: OperationContext, folder: Path) -> None:
        self.template, self.data = folder / "template", folder / "data"
        self.place = replace(place, folders=DataFolders.default(self.data))
        update(self.place, "logo.svg", b"<svg>2</svg>\n")

    def remember(self) -> None:
        shutil.copytree(self.place.circle.path, self.template / "clone", symlinks=True)
        if self.data.exists():
            shutil.copytree(self.data, self.template / "data")

    def put_back(self) -> None:
        for place, name in ((self.place.circle.path, "clone"), (self.data, "data")):
            shutil.rmtree(place, ignore_errors=True)
            if (self.template / name).exists():
                shutil.copytree(self.template / name, place, symlinks=True)

    def deaths(self, action: Callable[[], object], first: int, every: int) -> Iterator[bool]:
        """What is there after each death, and at last after none."""
        number, died = first, True
        while died:
            self.put_back()
            died = killed_at(number, action)
            yield died
            number += every


def is_sound(place: OperationContext) -> None:
    assert git(place.circle.path, "fsck", "--full", "--no-dangling") == ""
    assert git(place.circle.path, "status", "--porcelain") == ""
    books, problems = read(place)
    assert problems == []
    for file in parts_of(place):
        kept = git(place.circle.path, "cat-file", "blob", f"HEAD:{file.relative_to(place.circle.path)}")
        assert f"{kept}\n" == file.read_text()
    assert books


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("known", [True, False], ids=["next", "first"])
def test_killed_while_an_entry_is_written(place: OperationContext, tmp_path: Path, known: bool, every: int) -> None:
    trial = Trial(place, tmp_path)
    work = trial.place
    before = [f"{x}" for x in range(2)] if known else []
    for x in before:
        put(work, x)
    trial.remember()
    seen = set()
    for died in trial.deaths(partial(put, work, "new"), 1 + (3 if known else 5) % every, every):
        now = [x for found in read(work)[0].values() for x in found]
        assert now in (before, [*before, "new"])
        assert died or now == [*before, "new"]
        seen.add(len(now))
        put(work, "after")
        books, problems = read(work)
        assert problems == []
        assert [x for found in books.values() for x in found] == [*now, "after"]
        keep_books(work)
        is_sound(work)
    assert every > 1 or len(seen) == 2


@pytest.mark.parametrize("every", [61, pytest.param(1, marks=pytest.mark.slow)])
def test_killed_while_a_batch_is_kept(
    place: OperationContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every: int
) -> None:
    monkeypatch.setattr(locks, "LEFT", 0.1)
    monkeypatch.setattr(locks, "STALE", 0.1)
    trial = Trial(place, tmp_path)
    work = trial.place
    put(work, 1)
    keep_books(work)
    put(work, 2)
    put(work, 3)
    trial.remember()
    for _ in trial.deaths(partial(keep_books, work), 1 + 40 % every, every):
        assert list(read(work)[0].values()) == [[1, 2, 3]]
        put(work, 4)
        keep_books(work)
        is_sound(work)
        assert list(read(work)[0].values()) == [[1, 2, 3, 4]]
        assert steps(work).undo == "Update logo.svg"
        undo(work)
        is_sound(work)


def fill(stream: IO[bytes]) -> None:
    while True:
        stream.write(b"\0" * 4096)


def write_on(place: OperationContext, written: list[int]) -> None:
    for x in range(1, 100):
        append(place, "social", "lend", {"x": x, "long": "x" * 500})
        written.append(x)


@pytest.mark.skipif(not hasattr(os, "mknod") or os.name != "posix", reason="mounts as Linux has them")
def test_a_full_disk_refuses_an_entry_and_leaves_none(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=2m", "tmpfs") as small:
        clone = CloneBuilder(small / "clone").write("a.md", "a\n")
        clone.commit("First")
        place = OperationContext(Circle("club", clone.path), language="en")
        put(place, 0)
        shelf = shelf_of(open_repository(clone.path), place)
        filler = small / "filler"
        with pytest.raises(OSError, match="space"), filler.open("wb", buffering=0) as stream:
            fill(stream)
        written: list[int] = []
        with pytest.raises(NoSpace):
            write_on(place, written)
        assert read(place) == ({shelf.devices()[0]: [0, *written]}, [])
        assert parts_of(place)[0].read_bytes().endswith(b"\n")
        filler.unlink()
        assert put(place, "more").number == len(written) + 2
        assert shelf.torn() == ()


def test_what_is_not_written_whole_is_no_entry(place: OperationContext) -> None:
    """The power goes in the middle of a line: every beginning of it."""
    put(place, 1)
    part = parts_of(place)[0]
    whole = part.read_bytes()
    put(place, 2)
    line = part.read_bytes()[len(whole) :]
    shelf = shelf_of(open_repository(place.circle.path), place)
    folder = place.folders.devices
    marks = {mark: mark.read_text() for mark in folder.iterdir()}
    for cut in range(1, len(line), 37):
        part.write_bytes(whole + line[:-cut])
        for mark, text in marks.items():
            mark.write_text(text.replace(line[6:28].decode(), whole[6:28].decode()))
        assert put(place, 3).number == 2
        assert part.read_bytes().startswith(whole)
    assert len(shelf.torn()) == len(range(1, len(line), 37))

"""Books of several devices, shared: never a conflict, nothing lost, the same for everybody."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.domain.book_chain import BookFlaw
from upont_desktop.domain.book_errors import BookShortened
from upont_desktop.domain.books import owner_of
from upont_desktop.domain.circle import Circle
from upont_desktop.repository.identity import Identity
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.operations import OperationContext, learn_news, not_kept, share, update
from upont_desktop.service.operations.books import keep_books

from .test_books import parts_of, put, read


@pytest.fixture
def two(clone: CloneBuilder, tmp_path: Path) -> tuple[OperationContext, OperationContext]:
    """Two clones of one place."""
    clone.write("sheet.md", "one\n").commit("First")
    subprocess.run(["git", "clone", "-q", "--bare", clone.path, tmp_path / "between.git"], check=True)
    places = []
    for name in ("ada", "bob"):
        subprocess.run(["git", "clone", "-q", tmp_path / "between.git", tmp_path / name], check=True)
        identity = Identity(name.title(), f"{name}@example.org")
        places.append(OperationContext(Circle(name, tmp_path / name), identity=identity, language="en"))
    return places[0], places[1]


def twin_of(place: OperationContext, name: str) -> OperationContext:
    """A whole computer put back from a backup: the clone and the person's data, which know nothing of each other."""
    folder, data = place.circle.path.parent / name, place.circle.path.parent / f"{name}-data"
    shutil.copytree(place.circle.path, folder)
    shutil.copytree(place.folders.data, data)
    for mark in (data / "devices").iterdir():
        mark.write_text(mark.read_text().replace(str(place.circle.path), str(folder)))
    return replace(place, circle=Circle(name, folder), folders=DataFolders.default(data))


def all_values(place: OperationContext) -> list[str]:
    return sorted(str(value) for values in read(place)[0].values() for value in values)


def test_share_keeps_books_first_and_never_asks(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    put(ada, 1)
    put(bob, 2)
    update(ada, "sheet.md", b"ada\n")
    assert not_kept(ada) == ()
    done = share(ada)
    assert (done.sent, done.changes.entries) == (2, read_names(ada))
    assert share(bob).conflicts == ()
    share(ada)
    for place in two:
        assert all_values(place) == ["1", "2"]
        assert git(place.circle.path, "status", "--porcelain") == ""
    put(bob, 3)
    share(bob)
    share(ada)
    assert all_values(ada) == ["1", "2", "3"]
    assert git(ada.circle.path, "rev-parse", "HEAD") == git(bob.circle.path, "rev-parse", "HEAD")


def read_names(place: OperationContext) -> tuple[str, ...]:
    return tuple(f"{device}:{n}" for device, found in read(place)[0].items() for n in range(1, len(found) + 1))


def test_twins_are_both_kept_and_one_becomes_another_device(two: tuple[OperationContext, OperationContext]) -> None:
    ada, bob = two
    first = put(ada, 1)
    share(ada)
    twin = twin_of(ada, "twin")
    put(ada, 2)
    put(ada, 3)
    put(twin, 4)
    put(twin, 5)
    share(ada)
    shared = share(twin)
    assert shared.conflicts == ()
    assert shared.sentences == (
        f"The book of the device {first.device} was written on in two copies: both are kept, and both count",
    )
    share(ada)
    share(bob)
    for place in (ada, bob, twin):
        assert all_values(place) == ["1", "2", "3", "4", "5"]
        assert read(place)[1] == []
        assert {owner_of(device) for device in read(place)[0]} == {first.device}
        assert git(place.circle.path, "status", "--porcelain") == ""
    # both go on, in different books
    devices = {put(ada, 6).device, put(twin, 7).device}
    assert len(devices) == 2
    for place in (ada, twin, ada, bob):
        share(place)
    assert all_values(bob) == ["1", "2", "3", "4", "5", "6", "7"]
    assert git(ada.circle.path, "rev-parse", "HEAD^{tree}") == git(bob.circle.path, "rev-parse", "HEAD^{tree}")


def test_a_book_that_got_shorter_is_refused_and_can_be_put_back(
    two: tuple[OperationContext, OperationContext],
) -> None:
    ada, bob = two
    for x in range(3):
        put(ada, x)
    share(ada)
    share(bob)
    part = parts_of(bob)[0]
    part.write_bytes(b"".join(part.read_bytes().splitlines(keepends=True)[:1]))
    who = ("-c", "user.name=B", "-c", "user.email=b@example.org")
    git(bob.circle.path, *who, "commit", "-qam", "Tidy")
    git(bob.circle.path, "push", "-q")
    before = git(ada.circle.path, "rev-parse", "HEAD")
    with pytest.raises(BookShortened, match=r"no longer at the shared place \(2\)"):
        share(ada)
    assert git(ada.circle.path, "rev-parse", "HEAD") == before
    kept = git(ada.circle.path, "for-each-ref", "--format=%(objectname)", "refs/upont/kept/")
    assert kept == git(bob.circle.path, "rev-parse", "HEAD")
    # also where there is something of ours to put together
    update(ada, "sheet.md", b"ada\n")
    with pytest.raises(BookShortened):
        share(ada)
    assert share(ada, put_back=True).conflicts == ()
    share(bob)
    assert all_values(bob) == all_values(ada) == ["0", "1", "2"]
    # a history that was put in the place of what was shared is no other case
    git(bob.circle.path, "push", "-q", "--force", "origin", f"{before}~1:main")
    assert learn_news(ada), "a look for news takes nothing over"
    for _ in range(2):  # it stays refused until somebody decides
        with pytest.raises(BookShortened):
            share(ada)
    assert len(git(ada.circle.path, "for-each-ref", "refs/upont/kept/").splitlines()) == 2
    share(ada, put_back=True)
    assert all_values(ada) == ["0", "1", "2"]


def test_an_entry_written_while_sharing_is_not_lost(two: tuple[OperationContext, OperationContext]) -> None:
    ada, _ = two
    put(ada, 1)
    share(ada)
    twin = twin_of(ada, "twin")
    put(twin, 2)
    share(twin)
    put(ada, 3)
    written: list[str] = []

    def write(step: str) -> None:
        if step == "commit-tree" and len(written) < 2:
            written.append(step)
            put(ada, 10 + len(written))

    share(replace(ada, step=write))
    assert len(written) == 2
    keep_books(ada)
    assert all_values(ada) == ["1", "11", "12", "2", "3"]
    assert {problem.flaw for problem in read(ada)[1]} == set()
    assert BookFlaw.GAP not in {problem.flaw for problem in read(ada)[1]}
    assert git(ada.circle.path, "status", "--porcelain") == ""

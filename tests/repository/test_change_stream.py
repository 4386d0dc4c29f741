"""What commits changed, asked of one git process after the other, each for a slice of the commits."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.repository import change_stream
from upont_desktop.repository.change_stream import ChangeStream
from upont_desktop.repository.clone import open_repository

COMMITS = 11


@pytest.fixture
def names(clone: CloneBuilder) -> list[str]:
    """Commits, newest first; number n, counted from the oldest, writes `n` and removes `n - 2`."""
    made = []
    for number in range(COMMITS):
        clone.write(str(number), f"content {number}\n")
        if number > 1:
            clone.remove(str(number - 2))
        made.append(clone.commit(f"Commit {number}"))
    return made[::-1]


def entries(stream: ChangeStream) -> list[list[tuple[int, bytes]]]:
    """Mode and path of what each commit changed."""
    found = []
    for counts, modes, blobs, paths in stream.batches():
        assert len(blobs) == len(paths) == sum(counts)
        pairs = zip(modes, paths, strict=True)
        found += [list(islice(pairs, count)) for count in counts]
    return found


def expected(number: int) -> list[tuple[int, bytes]]:
    changes = [(0o100644, b"%d" % number)] + ([(0, b"%d" % (number - 2))] if number > 1 else [])
    return sorted(changes, key=lambda change: change[1])


EXPECTED = [expected(number) for number in reversed(range(COMMITS))]


@pytest.mark.parametrize("size", [1, 3, COMMITS, 100])
@pytest.mark.parametrize("together", [1, 4, COMMITS])
def test_slices_follow_each_other(
    clone: CloneBuilder, names: list[str], size: int, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_stream, "_SLICES", (size, size))
    stream = ChangeStream(open_repository(clone.path).git)
    for start in range(0, COMMITS, together):
        stream.feed(names[start : start + together])
    stream.finish()
    assert entries(stream) == EXPECTED


@pytest.mark.parametrize("size", [1, 3, 100])
def test_what_git_cannot_read_changes_nothing_and_the_rest_is_read(
    clone: CloneBuilder, names: list[str], size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_stream, "_SLICES", (size, size))
    tree = clone.git("rev-parse", f"{names[5]}^{{tree}}").decode().strip()
    Path(clone.git_dir / "objects" / tree[:2] / tree[2:]).unlink()
    stream = ChangeStream(open_repository(clone.path).git)
    stream.feed(names)
    stream.finish()
    found = entries(stream)
    assert stream.unreadable == [names[4], names[5]]  # the child needs the tree of its parent
    assert found == [[] if at in {4, 5} else changes for at, changes in enumerate(EXPECTED)]


def test_nothing_asked_is_nothing_found(clone: CloneBuilder) -> None:
    stream = ChangeStream(open_repository(clone.path).git)
    stream.finish()
    assert entries(stream) == []


def test_it_can_be_closed_in_the_midst(clone: CloneBuilder, names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change_stream, "_SLICES", (2, 2))
    stream = ChangeStream(open_repository(clone.path).git)
    stream.feed(names)
    next(iter(stream.batches()))
    stream.close()
    assert list(stream.batches()) == []

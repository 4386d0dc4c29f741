"""Commits as git prints them, read ahead by a thread."""

from __future__ import annotations

import threading

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.repository import streams
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.streams import CommitStream


def test_a_stream_that_is_closed_early_leaves_no_thread(clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither where the thread waits for git nor where it waits for room."""
    for number in range(60):
        clone.write("file", f"{number}\n")
        clone.commit(f"Commit {number}")
    monkeypatch.setattr(streams, "_CHUNK", 256)
    monkeypatch.setattr(streams, "_AHEAD", 2)
    repository = open_repository(clone.path)
    before = set(threading.enumerate())
    stream = CommitStream(repository.git, ["HEAD"])
    assert next(stream.columns()).hash
    begun = set(threading.enumerate()) - before
    stream.close()
    for thread in begun:
        thread.join(10)
    assert not any(thread.is_alive() for thread in begun)


def test_what_is_read_ahead_comes_in_order(clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the size of the pieces."""
    made = []
    for number in range(20):
        clone.write("file", f"{number}\n")
        made.append(clone.commit(f"Commit {number}"))
    monkeypatch.setattr(streams, "_CHUNK", 33)
    stream = CommitStream(open_repository(clone.path).git, ["HEAD"])
    assert [commit.hash for batch in stream.batches() for commit in batch] == made[::-1]
    assert stream.failure is None

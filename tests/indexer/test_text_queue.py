"""Words are read after the history is complete, in turns, and what takes long or ends the process costs that once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.compare import documents
from tests.support.clones import CloneBuilder
from tests.support.index_content import assert_sound, differences, opened, read_content
from tests.support.judging import CIRCLE, index_clone, silent
from upont_desktop.compare.searchable import SearchableText, searchable_text
from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage
from upont_desktop.index.summary import read_summary
from upont_desktop.indexer import message_words
from upont_desktop.indexer.resource_text import Extractors
from upont_desktop.indexer.run import Target, index_circle
from upont_desktop.service.index_update import EXTRACTORS


class KilledError(BaseException):
    """The process ended while it read a document."""


class Reading:
    """Reads contents as the program does, and notes which."""

    def __init__(self, deadly: str = "") -> None:
        self.read: list[str] = []
        self._deadly = deadly

    def text(self, path: str, data: bytes, size: int) -> SearchableText:
        self.read.append(path)
        if path == self._deadly:
            raise KilledError
        return searchable_text(path, data, size)

    @property
    def extractors(self) -> Extractors:
        return replace(EXTRACTORS, text=self.text)


@pytest.fixture
def target(clone: CloneBuilder, tmp_path: Path) -> Target:
    """A clone with a text, a document, and where its index goes."""
    clone.write("a.txt", "some words").write("b.pdf", documents.pdf(["pages of words"]))
    clone.commit("Both")
    return Target(clone.path, tmp_path / "index.sqlite", CIRCLE)


def bodies(index: Path) -> dict[str, tuple[str, str]]:
    with opened(index) as connection:
        rows = connection.execute("SELECT name, body, extent FROM resource_texts ORDER BY name")
        return {name: (body, extent) for name, body, extent in rows}


def test_history_is_complete_before_its_words(target: Target) -> None:
    seen: list[tuple[IndexStage, CircleSummary]] = []

    def report(progress: IndexProgress) -> None:
        if progress.stage is IndexStage.TEXT:
            seen.append((progress.stage, read_summary(target.index)))

    outcome = index_circle(target, EXTRACTORS, report)
    assert seen
    assert all(summary.complete and summary.commits == 1 for _, summary in seen)
    assert next(summary.unread for _, summary in seen) == 2
    assert outcome.summary.unread == 0


def test_words_can_wait(target: Target) -> None:
    assert index_circle(target, EXTRACTORS, silent, words_s=0).summary.unread == 2
    index_clone(target.clone, target.index)
    assert bodies(target.index) == {"a.txt": ("some words", "whole"), "b.pdf": ("pages of words", "whole")}


def test_words_of_messages_follow_in_parts_whatever_comes_and_goes_meanwhile(
    target: Target, clone: CloneBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_words, "_TOGETHER", 2)
    kept = clone.git("rev-parse", "HEAD").decode().strip()
    for number in range(3):
        clone.write("a.txt", f"some {number}").commit(f"Message {number} goes")
    index_circle(target, EXTRACTORS, silent, words_s=0)
    with opened(target.index) as connection:
        assert message_words.count_messages(connection) == 4
        assert message_words.write_messages(connection)
        connection.commit()
        assert message_words.count_messages(connection) == 2
        assert [row[0] for row in connection.execute("SELECT rowid FROM commit_words('message')")] == [1, 2]
    clone.ref("refs/heads/main", kept)
    clone.write("a.txt", "other").commit("A message comes")
    index_circle(target, EXTRACTORS, silent, words_s=0)
    index_clone(target.clone, target.index)
    index_clone(target.clone, tmp_path / "other.sqlite")
    assert_sound(target.index)
    assert not differences(read_content(target.index), read_content(tmp_path / "other.sqlite"))


def test_what_ends_the_process_is_tried_twice(target: Target) -> None:
    deadly = Reading(deadly="b.pdf")
    for _ in range(2):
        with pytest.raises(KilledError):
            index_circle(target, deadly.extractors, silent)
    assert bodies(target.index) == {"a.txt": ("some words", "whole")}
    index_circle(target, deadly.extractors, silent)
    index_circle(target, deadly.extractors, silent)
    assert deadly.read.count("b.pdf") == 2
    assert bodies(target.index)["b.pdf"] == ("", "unreadable")


def test_a_kill_in_the_middle_changes_nothing_in_the_end(target: Target, tmp_path: Path) -> None:
    with pytest.raises(KilledError):
        index_circle(target, Reading(deadly="b.pdf").extractors, silent)
    index_clone(target.clone, target.index)
    index_clone(target.clone, tmp_path / "other.sqlite")
    assert_sound(target.index)
    assert not differences(read_content(target.index), read_content(tmp_path / "other.sqlite"))


@pytest.mark.parametrize(
    "change",
    [
        lambda clone: clone.move("b.pdf", "folder/c.pdf").commit("Move"),
        lambda clone: clone.write("c.pdf", documents.pdf(["pages of words"])).commit("Copy"),
    ],
)
def test_a_document_is_read_once_whatever_it_is_called(
    target: Target, clone: CloneBuilder, change: Callable[[CloneBuilder], None]
) -> None:
    reading = Reading()
    index_circle(target, reading.extractors, silent)
    change(clone)
    index_circle(target, reading.extractors, silent)
    assert [path for path in reading.read if path.endswith(".pdf")] == ["b.pdf"]
    assert bodies(target.index)["c.pdf"] == ("pages of words", "whole")


def test_commits_that_come_while_words_are_read_are_there_first(target: Target, clone: CloneBuilder) -> None:
    """What others do meanwhile is seen between two documents."""
    for number in range(3):
        clone.write(f"{number}.pdf", documents.pdf([f"number {number}"]))
    clone.commit("More")
    commits: list[int] = []

    def text(path: str, data: bytes, size: int) -> SearchableText:
        if path == "0.pdf":
            clone.write("late.txt", "late").commit("Late")
        elif path.endswith(".pdf"):
            commits.append(read_summary(target.index).commits)
        return searchable_text(path, data, size)

    index_circle(target, replace(EXTRACTORS, text=text), silent, look_s=0)
    assert commits[-1] == 3
    assert bodies(target.index)["late.txt"] == ("late", "whole")

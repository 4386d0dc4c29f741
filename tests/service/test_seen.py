"""What is new since the person last looked, and what the circle counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.domain.marks import SeenState
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader
from upont_desktop.service.seen import SeenStore, read_marks, see_all

Read = Callable[[CloneBuilder], CircleReader]
LEA = "Léa Martin <lea@example.org>"


@pytest.fixture
def store(library: Library) -> SeenStore:
    return SeenStore(library.places)


def unseen(reader: CircleReader, store: SeenStore) -> list[str]:
    return sorted(read_marks(reader, store).unseen)


def test_the_application_s_own_files_are_not_counted(clone: CloneBuilder, read: Read) -> None:
    clone.write("a/b.txt", "1").write(".upont/metadata/a/b.txt.json", "{}\n").write(".upontoo", "2").commit("First")
    reader = read(clone)
    assert reader.summary().resources == 2
    assert sum(entry.resources for entry in reader.resources.tree()) == 2
    assert reader.resources.paths() == reader.resources.paths("HEAD") == [".upontoo", "a/b.txt"]


def test_nothing_is_new_at_first_then_what_others_did(clone: CloneBuilder, read: Read, store: SeenStore) -> None:
    clone.write("a.txt", "1").write("b.txt", "1").commit("First")
    assert unseen(read(clone), store) == []
    clone.write("b.txt", "2").write(".upont/metadata/b.txt.json", "{}\n").commit("Second", author=LEA)
    clone.write("c.txt", "1").commit("Third", author=LEA)
    assert unseen(read(clone), store) == ["b.txt", "c.txt"]


def test_what_came_by_a_merge_is_new(clone: CloneBuilder, read: Read, store: SeenStore) -> None:
    clone.write("a.txt", "1").commit("First")
    clone.branch("side")
    clone.write("b.txt", "1").commit("Mine")
    read_marks(read(clone), store)
    clone.switch("side").write("c.txt", "1").commit("Before it in time", author=LEA)
    clone.switch("main").merge("side", message="Take it")
    assert unseen(read(clone), store) == ["c.txt"]


def test_looking_at_one_leaves_the_other(clone: CloneBuilder, read: Read, store: SeenStore) -> None:
    clone.write("a.txt", "1").commit("First")
    read_marks(read(clone), store)
    head = clone.write("b.txt", "1").write("c.txt", "1").commit("Two", author=LEA)
    reader = read(clone)
    store.look_at(reader.circle, "b.txt", head)
    assert unseen(reader, store) == ["c.txt"]
    store.look_at(reader.circle, "c.txt", head)
    assert unseen(reader, store) == []
    assert store.load(reader.circle) == replace(reader.resources.newest(), looked={})
    clone.write("b.txt", "2").commit("Again", author=LEA)
    assert unseen(read(clone), store) == ["b.txt"]


def test_what_one_did_oneself_is_not_new(
    clone: CloneBuilder, read: Read, store: SeenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    introduce(monkeypatch, "Léa Martin", "Lea@example.org")
    clone.write("a.txt", "1").commit("First")
    read_marks(read(clone), store)
    clone.write("a.txt", "2").commit("Mine", author=LEA)
    assert unseen(read(clone), store) == []


def test_all_can_be_seen_at_once_and_a_rewritten_history_goes_by_time(
    clone: CloneBuilder, read: Read, store: SeenStore
) -> None:
    first = clone.write("a.txt", "1").commit("First")
    clone.write("b.txt", "1").commit("Second", author=LEA)
    reader = read(clone)
    time = reader.histories.commit(first).commit.committer.time
    store.save(reader.circle, SeenState("f" * 40, time))
    assert unseen(reader, store) == ["b.txt"]
    see_all(reader, store)
    assert unseen(reader, store) == []


def test_what_uses_something_that_is_not_there(clone: CloneBuilder, read: Read, store: SeenStore) -> None:
    clone.write("a.md", "![x](gone.png) ![y](here.png)").write("here.png", b"\x89PNG").commit("First")
    assert read_marks(read(clone), store).broken == {"a.md": ("gone.png",)}
    assert read(clone).circle.path.joinpath(".git").is_dir()


def test_odd_names_and_an_odd_file(clone: CloneBuilder, read: Read, store: SeenStore) -> None:
    clone.write("a.txt", "1").commit("First")
    circle = read(clone).circle
    store.save(circle, SeenState("0" * 40, 7, {"caf\udce9 é": "1" * 40}))
    assert store.load(circle) == SeenState("0" * 40, 7, {"caf\udce9 é": "1" * 40})
    store._file(circle).write_text("[]")
    assert store.load(circle) == SeenState()


def test_a_circle_taken_off_the_list_leaves_nothing(
    clone: CloneBuilder, read: Read, store: SeenStore, library: Library
) -> None:
    clone.write("a.txt", "1").commit("First")
    reader = read(clone)
    see_all(reader, store)
    library.forget(reader.circle.slug)
    assert store.load(reader.circle) == SeenState()
    assert list((library.places.data / "seen").iterdir()) == []

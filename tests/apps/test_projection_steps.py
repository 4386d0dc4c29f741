"""Whatever happens to a circle, and however often it is looked at meanwhile, its rows are those of its HEAD."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.apps.keys.projection import KeysProjection
from tests.apps.keys.records import FOLDER, Key, key_path, parse_key
from tests.apps.keys.room import KEYS
from tests.support.clones import CloneBuilder
from tests.support.index_content import assert_sound
from tests.support.interrupted import kill_at, moments
from tests.support.judging import PHASES, index_clone
from tests.support.objects import EXECUTABLE, FILE, LINK
from upont_desktop.domain.rooms import ROOMS_PATH, parse_rooms
from upont_desktop.indexer.run import Outcome

WITH, WITHOUT, BROKEN = b'{"rooms": ["keys", "later"]}\n', b'{"rooms": [], "v": 1}\n', b"<<<<<<<\n"
NAMES = ("01", "02", "03", "é")
CONTENTS = (b'{"door": "Foyer"}\n', b'{"door": "Cave", "holder": "L\xc3\xa9a"}\n', b'{"door": ""}\n', b"=======\n", b"")


def index_keys(clone: Path, index: Path, *, rebuild: bool = False) -> Outcome:
    """Bring an index up to date, as a program that knows the room of keys."""
    return index_clone(clone, index, rebuild=rebuild, rooms=(KEYS,))


class Rows(NamedTuple):
    """What an index says of the room; the problems are paths with what is wrong."""

    ready: bool
    keys: list[Key]
    words: list[str]
    problems: list[tuple[str, str]]


NOTHING = Rows(ready=False, keys=[], words=[], problems=[])


def rows_in(index: Path) -> Rows:
    with closing(sqlite3.connect(index)) as connection:

        def ask(statement: str) -> list[tuple[Any, ...]]:
            return connection.execute(statement).fetchall()

        tables = {name for (name,) in ask("SELECT name FROM sqlite_schema")}
        if "projections" not in tables:
            assert not {name for name in tables if name.startswith(("keys_", "projection", "circle_rooms"))}
            return NOTHING
        if "keys_keys" not in tables:
            return NOTHING
        ((failed, head),) = ask("SELECT failed, head FROM projections")
        assert [(head,)] == ask("SELECT json_extract(value, '$') FROM facts WHERE key = 'head'")
        keys = [Key(*row) for row in ask("SELECT id, door, holder FROM keys_keys ORDER BY id")]
        by_id = "SELECT said.door FROM keys_words said LEFT JOIN keys_keys ON number = said.rowid ORDER BY id"
        words = [door for (door,) in ask(by_id)]
        problems = [(path, said) for path, said in ask("SELECT path, sentence FROM projection_problems ORDER BY path")]
        return Rows(not failed, keys, words, problems)


def rows_of(clone: CloneBuilder) -> Rows:
    """The same from the clone, by its files alone."""
    if not clone.head:
        return NOTHING
    files = {
        path.decode(): content
        for line in clone.git("ls-tree", "-r", "-z", "HEAD", ".upont").split(b"\0")[:-1]
        for head, path in [line.split(b"\t", 1)]
        for mode, _, name in [head.split(b" ")]
        for content in [clone.git("cat-file", "blob", name)]
        if mode in (FILE, EXECUTABLE)
    }
    if "keys" not in parse_rooms(files.get(ROOMS_PATH)).names:
        return NOTHING
    found = {path: parse_key(path, files[path]) for path in sorted(files) if path.startswith(FOLDER)}
    keys = sorted((key for key in found.values() if isinstance(key, Key)), key=lambda key: key.id)
    problems = [(path, what.sentence) for path, what in found.items() if not isinstance(what, Key)]
    return Rows(ready=True, keys=keys, words=[key.door for key in keys], problems=sorted(problems))


class Scene:
    """A clone, its index, and what may happen to them."""

    def __init__(self, folder: Path) -> None:
        self.clone = CloneBuilder(folder / "clone", bare=True)
        self.index = folder / "index.sqlite"
        self.tips: list[str] = []

    def run(self, step: Sequence[Any]) -> None:
        getattr(self, str(step[0]))(*step[1:])

    def write(self, name: str, content: bytes, mode: bytes) -> None:
        self.clone.write(key_path(name), content, mode=mode)
        self._commit()

    def remove(self, name: str) -> None:
        try:
            self.clone.remove(key_path(name))
        except KeyError:
            self.clone.write("other.txt", name)
        self._commit()

    def rooms(self, content: bytes) -> None:
        self.clone.write(ROOMS_PATH, content)
        self._commit()

    def clear(self) -> None:
        """No document is left."""
        for name in NAMES:
            if key_path(name).encode() in self.clone._head_entries():
                self.clone.remove(key_path(name))
        self._commit()

    def back(self, far: int) -> None:
        """The branch is set to a commit that it had, or that another branch has."""
        if self.tips:
            self.clone.ref("refs/heads/main", self.tips[-1 - far % len(self.tips)])

    def elsewhere(self, far: int) -> None:
        """HEAD leaves the branch, or goes on another one."""
        if self.tips:
            self.clone.ref("refs/heads/other", self.tips[-1 - far % len(self.tips)])
            self.clone.switch("other" if far % 2 else "main")

    def merge(self) -> None:
        """A merge that takes the other side's documents whole."""
        if len(self.tips) > 1:
            self.clone.commit("Merge", parents=[self.clone.head, self.tips[-2]])
            self.tips.append(self.clone.head)

    def prune(self) -> None:
        self.clone.git("reflog", "expire", "--expire=now", "--all")
        self.clone.git("gc", "--quiet", "--prune=now")
        self.tips = [tip for tip in self.tips if self.clone.git("cat-file", "--batch-check", stdin=tip.encode() + b"\n")
                     .split()[-1] != b"missing"]  # fmt: skip

    def look(self) -> None:
        index_keys(self.clone.git_dir, self.index)
        assert rows_in(self.index) == rows_of(self.clone)

    def _commit(self) -> None:
        self.tips.append(self.clone.commit("Step"))


STEPS = st.one_of(
    st.tuples(
        st.just("write"), st.sampled_from(NAMES), st.sampled_from(CONTENTS),
        st.sampled_from((FILE, FILE, FILE, EXECUTABLE, LINK)),
    ),
    st.tuples(st.just("remove"), st.sampled_from(NAMES)),
    st.tuples(st.just("rooms"), st.sampled_from((WITH, WITH, WITHOUT, BROKEN))),
    st.tuples(st.just("back"), st.integers(0, 5)),
    st.tuples(st.just("elsewhere"), st.integers(0, 5)),
    st.tuples(st.sampled_from(("merge", "prune", "clear", "look", "look"))),
)  # fmt: skip


def run(steps: Sequence[Sequence[Any]]) -> None:
    with TemporaryDirectory() as folder:
        scene = Scene(Path(folder))
        scene.rooms(WITH)
        for step in steps:
            scene.run(step)
        scene.look()
        at_once = Path(folder) / "at-once.sqlite"
        index_keys(scene.clone.git_dir, at_once)
        assert rows_in(scene.index) == rows_in(at_once)


@settings(max_examples=4, phases=PHASES)
@given(st.lists(STEPS, min_size=3, max_size=8))
def test_all_at_once_is_as_in_any_steps(steps: Sequence[Sequence[Any]]) -> None:
    run(steps)


@pytest.mark.slow
@settings(max_examples=60, phases=PHASES)
@given(st.lists(STEPS, min_size=3, max_size=25))
def test_all_at_once_is_as_in_any_of_many_steps(steps: Sequence[Sequence[Any]]) -> None:
    run(steps)


def test_another_version_of_a_projection_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a program that has another one, at its first look; the history of the index stays as it is."""
    scene = Scene(tmp_path)
    scene.rooms(WITH)
    scene.write("01", CONTENTS[0], FILE)
    scene.look()
    with closing(sqlite3.connect(scene.index)) as connection, connection:
        connection.execute("DELETE FROM keys_keys")
    assert index_keys(scene.clone.git_dir, scene.index).first_run is False
    assert rows_in(scene.index).keys == []  # nothing changed: nothing is read
    monkeypatch.setattr(KeysProjection, "version", 2)
    assert index_keys(scene.clone.git_dir, scene.index).first_run is False
    assert rows_in(scene.index) == rows_of(scene.clone)
    index_clone(scene.clone.git_dir, scene.index)  # by a program that does not know the room
    assert rows_in(scene.index) == NOTHING
    scene.look()
    index_keys(scene.clone.git_dir, scene.index, rebuild=True)
    assert rows_in(scene.index) == rows_of(scene.clone)


@pytest.mark.parametrize("every", [25, pytest.param(1, marks=pytest.mark.slow)])
def test_a_run_killed_at_any_statement_leaves_the_rows_of_one_head(tmp_path: Path, every: int) -> None:
    """None, those of the HEAD before, or those of the new one: in the first run as in a refresh; the next completes."""
    scene, known = Scene(tmp_path), (KEYS,)
    clone = scene.clone.git_dir
    scene.rooms(WITH)
    scene.write("01", CONTENTS[0], FILE)
    scene.write("02", CONTENTS[2], FILE)
    for moment in moments(clone, tmp_path / "first.sqlite", tmp_path / "notes", within=30, rooms=known)[::every]:
        index = tmp_path / f"first-{moment}.sqlite"
        kill_at(clone, index, moment, rooms=known)
        assert not index.is_file() or rows_in(index) in (NOTHING, rows_of(scene.clone))
        index_keys(clone, index)
        assert_sound(index)
        assert rows_in(index) == rows_of(scene.clone)
    scene.look()
    before = rows_of(scene.clone)
    scene.remove("01")
    scene.write("02", CONTENTS[1], FILE)

    def older(name: str) -> Path:
        index = tmp_path / f"{name}.sqlite"
        with closing(sqlite3.connect(scene.index)) as source, closing(sqlite3.connect(index)) as target:
            source.backup(target)
        return index

    for moment in moments(clone, older("refreshed"), tmp_path / "notes", within=30, rooms=known)[::every]:
        index = older(f"refreshed-{moment}")
        kill_at(clone, index, moment, rooms=known)
        assert rows_in(index) in (before, rows_of(scene.clone))
        assert index_keys(clone, index).first_run is False
        assert_sound(index)
        assert rows_in(index) == rows_of(scene.clone)

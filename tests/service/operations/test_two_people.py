"""Two people at random who share: in the end both have the same, and nothing that anybody kept is lost."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.support.people import person
from tests.support.plain_git import git, git_bytes
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.writing_errors import AlreadyThere, CannotUndo, IntoItself, NothingToDo, NothingToUndo
from upont_desktop.service.operations import (
    Choice,
    Conflict,
    NewFile,
    OperationContext,
    ShareResult,
    add,
    delete,
    describe,
    move,
    share,
    undo,
)

NAMES = ["ada", "bob"]
PATHS = ["a.md", "d/a.md", "d/b.bin", "e", "é.md"]
who = st.sampled_from(NAMES)
paths = st.sampled_from(PATHS)
contents = st.sampled_from([b"1\n2\n3\n", b"one\n2\n3\n", b"1\n2\nthree\n", b"\0\1", b""])
choices = st.lists(st.sampled_from(list(Choice)), min_size=8, max_size=8)


class TwoPeople(RuleBasedStateMachine):
    """``tips`` are all commits that anybody had when they shared: they stay in the history of both."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="two-"))
        git(self.folder, "init", "-q", "--bare", "-b", "main", "between.git")
        self.places: dict[str, OperationContext] = {}
        self.tips: set[str] = set()

    @initialize()
    def begin(self) -> None:
        for name in NAMES:
            git(self.folder, "clone", "-q", "between.git", name)
            self.places[name] = person(self.folder / name, name)
        add(self.places["ada"], [NewFile("a.md", b"1\n2\n3\n"), NewFile("d/a.md", b"d\n")])
        share(self.places["ada"])
        share(self.places["bob"])

    def head(self, name: str) -> str:
        return git(self.folder / name, "rev-parse", "HEAD")

    @rule(name=who, path=paths, content=contents)
    def adds(self, name: str, path: str, content: bytes) -> None:
        try:
            add(self.places[name], [NewFile(path, content)], replace=True)
        except (NothingToDo, AlreadyThere):
            return

    @rule(name=who, path=paths)
    def deletes(self, name: str, path: str) -> None:
        try:
            delete(self.places[name], [path])
        except NoSuchResource:
            return

    @rule(name=who, old=st.sampled_from([*PATHS, "d"]), new=st.sampled_from(["moved.md", "d2", "e", "d/c.md"]))
    def moves(self, name: str, old: str, new: str) -> None:
        try:
            move(self.places[name], {old: new})
        except (NoSuchResource, AlreadyThere, IntoItself, NothingToDo):
            return

    @rule(name=who, path=paths, value=st.integers(0, 2), key=st.sampled_from(["x", "y"]))
    def describes(self, name: str, path: str, value: int, key: str) -> None:
        try:
            describe(self.places[name], {path: {key: value}})
        except (NoSuchResource, NothingToDo):
            return

    @rule(name=who)
    def undoes(self, name: str) -> None:
        before = self.head(name)
        try:
            undo(self.places[name])
        except (NothingToUndo, CannotUndo, NothingToDo):
            return
        contained = git(self.folder / name, "branch", "-r", "--contains", before)
        if contained:
            assert git(self.folder / name, "rev-parse", "HEAD^") == before

    @rule(name=who, chosen=choices)
    def shares(self, name: str, chosen: list[Choice]) -> None:
        mine = self.head(name)
        done = self.share_whole(name, chosen)
        self.tips |= {mine, done.theirs} - {""}
        after = self.head(name)
        assert git(self.folder / "between.git", "rev-parse", "main") == after
        for tip in self.tips:
            git(self.folder / name, "merge-base", "--is-ancestor", tip, after)

    def share_whole(self, name: str, chosen: list[Choice]) -> ShareResult:
        place = self.places[name]
        before = self.head(name)
        done = share(place)
        if done.conflicts:
            assert self.head(name) == before
            paths = [conflict.path for conflict in done.conflicts]
            answers = dict(zip(paths, chosen * len(paths), strict=False))
            again = share(place, answers)
            assert not again.conflicts
            for conflict in done.conflicts:
                self.is_settled(name, conflict, answers[conflict.path])
            return again
        return done

    def is_settled(self, name: str, conflict: Conflict, choice: Choice) -> None:
        """What was chosen is there; with both, what either side had."""
        tree = git(self.folder / name, "ls-tree", "-r", "HEAD")
        kept = {
            Choice.MINE: conflict.mine,
            Choice.THEIRS: conflict.theirs,
            Choice.BOTH: conflict.mine + conflict.theirs,
        }
        for entry in kept[choice]:
            assert entry.oid in tree, (conflict, choice)

    @invariant()
    def nobody_is_in_the_middle_of_something(self) -> None:
        for name in self.places:
            assert git(self.folder / name, "status", "--porcelain") == ""

    def teardown(self) -> None:
        if self.places:
            for name in ("ada", "bob", "ada"):
                self.share_whole(name, [Choice.BOTH] * 8)
            assert self.head("ada") == self.head("bob")
            for folder in (*NAMES, "between.git"):
                assert git(self.folder / folder, "fsck", "--no-dangling") == ""
            whole = git(self.folder / "ada", "log", "--format=%H").split()
            assert self.tips <= set(whole)
            for one in git(self.folder / "ada", "ls-tree", "-r", "--format=%(objectname)", "HEAD").split():
                assert b"<<<<<<<" not in self.content(one)
        shutil.rmtree(self.folder)

    def content(self, oid: str) -> bytes:
        raw = git_bytes(self.folder / "ada", "cat-file", "blob", oid)
        assert hashlib.sha1(b"blob %d\0%b" % (len(raw), raw)).hexdigest() == oid
        return raw


class LongTwoPeople(TwoPeople):
    """The same, for as long as a weekly run may take."""


def _of(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
    )


TwoPeople.TestCase.settings = _of(3, 10)
LongTwoPeople.TestCase.settings = _of(80, 30)
TestTwoPeople = TwoPeople.TestCase
TestLongTwoPeople = pytest.mark.slow(LongTwoPeople.TestCase)

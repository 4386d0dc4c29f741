"""Random sequences of operations, of plain git, and of a person's own edits between them.

A model says what every path must hold. Undoing everything gives the first tree back, and an index that followed equals
one built from nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.service.operations.conftest import GRACE
from tests.support.index_content import differences, read_content
from tests.support.judging import index_clone
from tests.support.plain_git import SOMEBODY, git
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import described_path, metadata_bytes, metadata_path
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    CannotUndo,
    EditedMeanwhile,
    IntoItself,
    NothingKept,
    NothingToDo,
    NothingToRedo,
    NothingToUndo,
    StagedElsewhere,
)
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    describe,
    fork,
    keep_changes,
    move,
    name_version,
    redo,
    restore,
    undo,
)

PATHS = ["a", "b.md", "dir/a", "dir/sub/b", "é/c", "dir2/x"]
FOLDERS = ["dir", "é", "dir/sub", "dir2"]
paths = st.sampled_from(PATHS)
places = st.sampled_from([*PATHS, *FOLDERS])
contents = st.sampled_from([b"", b"one\n", b"two\n", b"\x00\xff"])

Files = dict[str, bytes]
_REFUSED = (AlreadyThere, EditedMeanwhile, IntoItself, StagedElsewhere)


@dataclass(frozen=True)
class Done:
    """One operation in the model: what it changed, from which commit to which; a tag where it named a version.

    ``from_disk`` where the contents stood on disk before; ``carried`` are files and folders in no version that moved.
    """

    before: Files
    after: Files
    old: str
    new: str
    tag: str = ""
    from_disk: bool = False
    carried: tuple[tuple[str, str], ...] = ()

    @property
    def touched(self) -> set[str]:
        """The paths that differ."""
        return {path for path in {*self.before, *self.after} if self.before.get(path) != self.after.get(path)}

    def back(self) -> Done:
        """The way back."""
        carried = tuple((new, old) for old, new in self.carried)
        return Done(self.after, self.before, self.new, self.old, self.tag, self.from_disk, carried)


class Circles(RuleBasedStateMachine):
    """``kept`` is what HEAD must hold, ``disk`` the files on disk, ``staged`` what the index must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="sequences-"))
        self.top = self.folder / "club"
        self.top.mkdir()
        self.git("init", "-q", "--template=", "-b", "main")
        self.place = OperationContext(Circle("club", self.top), identity=GRACE, language="en")
        self.kept: Files = {}
        self.disk: Files = {}
        self.staged: Files = {}
        self.past: list[Done] = []
        self.ahead: list[Done] = []
        self.tags: set[str] = set()
        self.first: tuple[str, Files] = ("", {})

    @initialize()
    def begin(self) -> None:
        add(self.place, [NewFile("start", b"start\n")])
        self.kept = {"start": b"start\n"}
        self.disk, self.staged = dict(self.kept), dict(self.kept)
        (self.top / ".git/upont/operations.json").unlink()
        self.first = (self.head, self.kept)
        self.head_is_by_git = False

    def git(self, *arguments: str) -> str:
        return git(self.top, *SOMEBODY, *arguments)

    @property
    def head(self) -> str:
        return self.git("rev-parse", "HEAD").strip()

    # -- the model -----------------------------------------------------------------------------------------------------

    def clean(self, touched: Iterable[str]) -> bool:
        """Whether the person has nothing of their own at these paths, nor a file where one needs a folder."""
        states = (self.kept, self.disk, self.staged)
        return all(self.kept.get(path) == state.get(path) for path in touched for state in states)

    def below(self, path: str) -> set[str]:
        """The resources at a path, with their metadata."""
        owners = {one for one in self.kept if one == path or one.startswith(f"{path}/")}
        return owners | {metadata_path(one) for one in owners if metadata_path(one) in self.kept}

    def moved(self, old: str, new: str) -> dict[str, str]:
        """Old and new paths of what is at ``old``."""
        found = {}
        for one in self.below(old):
            owner = described_path(one)
            found[one] = new + one[len(old) :] if owner is None else metadata_path(new + owner[len(old) :])
        return found

    def does(
        self,
        action: Callable[[], object],
        after: Files,
        refused: Callable[[], bool] = bool,
        carried: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Try an operation that should lead to ``after``; it may be refused for what is in the way."""
        before, old = self.kept, self.head
        done = Done(before, after, old, "", carried=carried)
        try:
            action()
        except NothingToDo:
            assert not done.touched
        except NoSuchResource:
            assert refused()
        except _REFUSED:
            assert refused() or not self.clean(done.touched) or self.in_way(after)
        else:
            self.past.append(replace(done, new=self.head))
            self.ahead.clear()
            self.arrive(after, done.touched)
            self.carry(carried)

    def in_way(self, after: Files) -> bool:
        files = {*after, *self.disk}
        return any(f"{other}/" in {f"{part}/" for part in _folders(one)} for one in files for other in files)

    def companions(self, old: str, new: str) -> tuple[tuple[str, str], ...]:
        """What is on disk below a folder and in no version: files, and folders that hold no version at all."""
        found: dict[str, str] = {}
        for one in self.disk:
            if one.startswith(f"{old}/") and one not in self.kept:
                around = [*reversed([*_folders(one)]), one]
                entry = next(
                    each
                    for each in around
                    if each.startswith(f"{old}/") and not any(f"{kept}/".startswith(f"{each}/") for kept in self.kept)
                )
                found[entry] = new + entry[len(old) :]
        return tuple(found.items())

    def carry(self, carried: Iterable[tuple[str, str]]) -> None:
        for old, new in carried:
            for one in [one for one in self.disk if f"{one}/".startswith(f"{old}/")]:
                self.disk[new + one[len(old) :]] = self.disk.pop(one)

    def feasible(self, carried: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What still waits at its old place, with nothing at its new one."""
        there = os.path.lexists
        return tuple((old, new) for old, new in carried if there(self.top / old) and not there(self.top / new))

    def arrive(self, after: Files, touched: set[str], left: Iterable[str] = ()) -> None:
        """``left`` are touched paths whose file on disk stays as it is."""
        for path in left:
            if path in after:
                self.staged[path] = after[path]
            else:
                self.staged.pop(path, None)
        touched = touched - set(left)
        for state in (self.disk, self.staged):
            for path in touched:
                if path in after:
                    state[path] = after[path]
                else:
                    state.pop(path, None)
        self.kept = after

    # -- operations ----------------------------------------------------------------------------------------------------

    @rule(path=paths, content=contents)
    def adds(self, path: str, content: bytes) -> None:
        self.does(lambda: add(self.place, [NewFile(path, content)], replace=True), {**self.kept, path: content})

    @rule(path=places)
    def deletes(self, path: str) -> None:
        gone = self.below(path)
        after = {one: content for one, content in self.kept.items() if one not in gone}
        self.does(lambda: delete(self.place, [path]), after, lambda: not gone)

    @rule(old=places, new=places)
    def moves(self, old: str, new: str) -> None:
        moved = self.moved(old, new)
        after = {moved.get(one, one): content for one, content in self.kept.items()}
        inside = old == new or new.startswith(f"{old}/")
        carried = self.companions(old, new) if old not in self.kept else ()
        self.does(
            lambda: move(self.place, {old: new}),
            after,
            lambda: not moved or inside or len(after) < len(self.kept) or (self.top / new).exists(),
            carried,
        )

    @rule(old=places, new=places)
    def forks(self, old: str, new: str) -> None:
        copies = self.moved(old, new)
        after = {**self.kept, **{copy: self.kept[one] for one, copy in copies.items()}}
        taken = not copies or bool(set(copies.values()) & {one for one in self.kept if not described_path(one)})
        self.does(lambda: fork(self.place, {old: new}), after, lambda: taken)

    @rule(path=paths, value=st.sampled_from(["x", 1, None]))
    def describes(self, path: str, value: str | int | None) -> None:
        known = json.loads(self.kept.get(metadata_path(path), b"{}"))
        typed = {key: item for key, item in {**known, "key": value}.items() if item is not None}
        after = {**self.kept, metadata_path(path): metadata_bytes(typed)}
        self.does(lambda: describe(self.place, {path: {"key": value}}), after, lambda: path not in self.kept)

    @rule(path=paths)
    def names(self, path: str) -> None:
        head = self.head
        try:
            done = name_version(self.place, path, "HEAD", "Named")
        except NoSuchResource:
            assert path not in self.kept
        else:
            (ref,) = done.refs
            self.tags.add(ref)
            self.past.append(Done(self.kept, self.kept, head, head, ref))
            self.ahead.clear()

    @rule(some=st.sets(paths, min_size=1))
    def keeps_changes(self, some: set[str]) -> None:
        before, old = self.kept, self.head
        wanted = {one: self.disk.get(one) for one in some if self.disk.get(one) != before.get(one)}
        whole = {**before, **{one: content for one, content in wanted.items() if content is not None}}
        try:
            change = keep_changes(self.place, sorted(some))
        except NothingToDo:
            assert not wanted
        except NothingKept:
            assert self.in_way(whole)
        except StagedElsewhere:
            assert not self.clean(wanted)
        else:
            left = {one.path for one in change.left_out}
            assert not left or self.in_way(whole)
            after = _changed(before, {one: content for one, content in wanted.items() if one not in left})
            done = Done(before, after, old, self.head, from_disk=True)
            self.past.append(done)
            self.ahead.clear()
            self.arrive(after, done.touched)

    @rule()
    def restores_all(self) -> None:
        commit, after = self.first
        self.does(lambda: restore(self.place, "", commit), after)

    @precondition(lambda self: self.past)
    @rule()
    def undoes(self) -> None:
        self.goes_back()

    def goes_back(self) -> bool:
        """Undo what still stands; whether something was undone."""
        chosen, passed = self.choose(self.past, lambda done: done.back())
        if chosen is None:
            with pytest.raises(NothingToUndo):
                undo(self.place)
            return False
        outcome = self.steps(undo, chosen.back())
        if outcome is None:  # it is given up
            self.past.remove(chosen)
        elif outcome:
            self.past = [done for done in self.past if done is not chosen and done not in passed]
            self.ahead += [*passed, chosen]
        return bool(outcome)

    @precondition(lambda self: self.ahead)
    @rule()
    def redoes(self) -> None:
        chosen, passed = self.choose(self.ahead, lambda done: done)
        if chosen is None:
            with pytest.raises(NothingToRedo):
                redo(self.place)
            return
        old = self.head
        outcome = self.steps(redo, chosen)
        if outcome is None:
            self.ahead.remove(chosen)
        elif outcome:
            self.ahead = [done for done in self.ahead if done is not chosen and done not in passed]
            self.past.append(replace(chosen, old=old, new=self.head))

    def choose(self, records: list[Done], way_of: Callable[[Done], Done]) -> tuple[Done | None, list[Done]]:
        """The newest that can go its way, and the newer ones that have gone it by git's doing."""
        passed: list[Done] = []
        for done in reversed(records):
            way = way_of(done)
            if done.tag:
                open_ = (done.tag in self.tags) == (way is not done)
            else:
                open_ = self.head == way.old or any(self.kept.get(one) != way.after.get(one) for one in way.touched)
            if open_:
                return done, passed
            passed.append(done)
        return None, passed

    def steps(self, action: Callable[[OperationContext], object], way: Done) -> bool | None:
        """Try to go one step; it goes by the same commits where nothing came between, else by a new one.

        ``None`` where it is given up for good, as a path was changed otherwise since.
        """
        if way.tag:
            action(self.place)
            self.tags ^= {way.tag}
            return True
        straight = self.head == way.old
        changed = way.touched if straight else {one for one in way.touched if self.kept.get(one) != way.after.get(one)}
        after = {one: content for one, content in self.kept.items() if one not in changed}
        after |= {one: way.after[one] for one in changed if one in way.after}
        carried = self.feasible(way.carried)
        left = changed if way.from_disk else set()
        if action is redo:
            left = {one for one in left if self.disk.get(one) != way.before.get(one)}
        try:
            action(self.place)
        except CannotUndo:
            assert any(self.kept.get(one) != way.before.get(one) for one in changed)
            return None
        except _REFUSED:
            assert not self.clean(changed) or self.in_way(after)
        else:
            assert straight == (self.head == way.new)
            self.arrive(after, changed, left)
            self.carry(carried)
            return True
        return False

    # -- a person's own doings -----------------------------------------------------------------------------------------

    @rule(path=paths, content=contents | st.none())
    def edits_on_disk(self, path: str, content: bytes | None) -> None:
        place = self.top / path
        if place.is_dir():
            return
        if content is None:
            place.unlink(missing_ok=True)
            self.disk.pop(path, None)
        elif not any(parent.is_file() for parent in place.parents):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
            self.disk[path] = content

    @rule(path=paths)
    def stages(self, path: str) -> None:
        if path in self.disk or path in self.staged:
            self.git("add", "-A", "--", path)
            self.staged.pop(path, None)
            if path in self.disk:
                self.staged[path] = self.disk[path]

    @rule(amend=st.booleans())
    def commits_with_git(self, amend: bool) -> None:
        if self.staged != self.kept:
            self.git("commit", "-q", "-m", "By git", *(["--amend"] if amend and self.head != self.first[0] else []))
            self.kept = dict(self.staged)

    @rule()
    def unstages_with_git(self) -> None:
        self.git("reset", "-q")
        self.staged = dict(self.kept)

    @rule()
    def collects_garbage(self) -> None:
        self.git("gc", "-q", "--prune=now")

    @rule()
    def index_follows(self) -> None:
        index_clone(self.top, self.folder / "index")

    # -- the judgement -------------------------------------------------------------------------------------------------

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        if not self.first[0]:
            return
        files = (one for one in self.top.rglob("*") if one.is_file() and one.relative_to(self.top).parts[0] != ".git")
        assert {one.relative_to(self.top).as_posix(): one.read_bytes() for one in files} == self.disk
        assert self.listed("ls-tree", "-r", "-z", "HEAD") == _hashed(self.kept)
        assert self.listed("ls-files", "-s", "-z") == _hashed(self.staged)
        assert set(self.git("for-each-ref", "--format=%(refname)", "refs/tags").split()) == self.tags

    def listed(self, *command: str) -> dict[str, str]:
        records = (record.partition("\t") for record in self.git(*command).split("\0")[:-1])
        return {path: next(word for word in head.split() if len(word) == 40) for head, _, path in records}

    def teardown(self) -> None:
        if self.first[0]:
            self.clears_the_disk()
            by_git = bool(self.git("rev-list", "--author=Somebody", "HEAD"))
            while self.past and self.goes_back():
                self.clears_the_disk()
            self.all_is_as_the_model_says()
            if not by_git:
                assert not self.past
                assert self.head == self.first[0]
            assert self.git("fsck", "--full", "--no-dangling") == ""
            assert self.git("status", "--porcelain") == ""
            self.index_equals_one_from_nothing()
        shutil.rmtree(self.folder)

    def clears_the_disk(self) -> None:
        self.git("reset", "-q", "--hard")
        self.git("clean", "-fdq")
        self.disk, self.staged = dict(self.kept), dict(self.kept)

    def index_equals_one_from_nothing(self) -> None:
        followed, new = self.folder / "index", self.folder / "new"
        for index in (followed, new):
            index_clone(self.top, index)
        assert differences(read_content(followed), read_content(new)) == []


def _changed(files: Files, changes: dict[str, bytes | None]) -> Files:
    """The files with these contents; ``None`` removes one."""
    left = {one: content for one, content in files.items() if one not in changes}
    return left | {one: content for one, content in changes.items() if content is not None}


def _folders(path: str) -> Iterable[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def _hashed(files: Files) -> dict[str, str]:
    return {path: hashlib.sha1(b"blob %d\0%b" % (len(data), data)).hexdigest() for path, data in files.items()}


class ManyCircles(Circles):
    """The same, for as long as a weekly run may take."""


def _of(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
    )


Circles.TestCase.settings = _of(5, 12)
ManyCircles.TestCase.settings = _of(250, 40)
TestSequences = Circles.TestCase
TestManySequences = pytest.mark.slow(ManyCircles.TestCase)

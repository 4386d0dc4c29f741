"""Random sequences of operations, of plain git, and of a person's own edits between them.

A model says what every path must hold. Undoing everything gives the first tree back.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.service.operations.conftest import GRACE
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    EditedMeanwhile,
    NothingToDo,
    StagedElsewhere,
)
from upont_desktop.service.operations import NewFile, Workplace, add, delete, keep_changes, move, redo, restore, undo

PATHS = ["a", "b.md", "dir/a", "dir/sub/b", "é/c", "dir2/x"]
FOLDERS = ["dir", "é", "dir/sub", "dir2"]
paths = st.sampled_from(PATHS)
places = st.sampled_from([*PATHS, *FOLDERS])
contents = st.sampled_from([b"", b"one\n", b"two\n", b"\x00\xff"])


class Circles(RuleBasedStateMachine):
    """``kept`` is what HEAD must hold, ``disk`` the files on disk, ``staged`` what the index must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.top = Path(tempfile.mkdtemp(prefix="sequences-"))
        self.git("init", "-q", "--template=", "-b", "main")
        self.place = Workplace(Circle("club", self.top), identity=GRACE, language="en")
        self.kept: dict[str, bytes] = {}
        self.disk: dict[str, bytes] = {}
        self.staged: dict[str, bytes] = {}
        self.past: list[dict[str, bytes]] = []
        self.ahead: list[dict[str, bytes]] = []
        self.first = ""

    @initialize()
    def begin(self) -> None:
        add(self.place, [NewFile("start", b"start\n")])
        self.kept = {"start": b"start\n"}
        self.disk, self.staged = dict(self.kept), dict(self.kept)
        (self.top / ".git/upont/operations.json").unlink()
        self.first = self.git("rev-parse", "HEAD").strip()

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=Git", "-c", "user.email=git@example.org")
        done = subprocess.run(["git", *who, *arguments], cwd=self.top, capture_output=True, check=True)
        return done.stdout.decode()

    def clean(self, touched: set[str]) -> bool:
        """Whether the person has nothing of their own at these paths."""
        states = (self.kept, self.disk, self.staged)
        return all(self.kept.get(path) == state.get(path) for path in touched for state in states)

    def did(self, after: dict[str, bytes]) -> None:
        """An operation went through: the touched paths changed everywhere, the others nowhere."""
        touched = {path for path in self.kept.keys() | after.keys() if self.kept.get(path) != after.get(path)}
        self.past.append(self.kept)
        self.ahead.clear()
        self.arrive(after, touched)

    def arrive(self, after: dict[str, bytes], touched: set[str]) -> None:
        for state in (self.disk, self.staged):
            for path in touched:
                if path in after:
                    state[path] = after[path]
                else:
                    state.pop(path, None)
        self.kept = after

    @rule(path=paths, content=contents)
    def adds(self, path: str, content: bytes) -> None:
        after = {**self.kept, path: content}
        try:
            add(self.place, [NewFile(path, content)], replace=True)
        except NothingToDo:
            assert after == self.kept
        except (AlreadyThere, EditedMeanwhile, StagedElsewhere):
            assert not self.clean({path})
        else:
            self.did(after)

    @rule(path=places)
    def deletes(self, path: str) -> None:
        touched = {one for one in self.kept if one == path or one.startswith(f"{path}/")}
        try:
            delete(self.place, [path])
        except NoSuchResource:
            assert not touched
        except (EditedMeanwhile, StagedElsewhere):
            assert not self.clean(touched)
        else:
            self.did({one: content for one, content in self.kept.items() if one not in touched})

    @rule(old=places, new=places)
    def moves(self, old: str, new: str) -> None:
        moved = {one: new + one[len(old) :] for one in self.kept if one == old or one.startswith(f"{old}/")}
        after = {moved.get(one, one): content for one, content in self.kept.items()}
        try:
            move(self.place, {old: new})
        except NoSuchResource:
            assert not moved
        except (AlreadyThere, EditedMeanwhile, StagedElsewhere):
            taken = len(after) < len(self.kept) or old == new or new.startswith(f"{old}/")
            files = {*after, *self.disk}
            in_way = any(one.startswith(f"{other}/") for one in files for other in files)
            assert taken or in_way or not self.clean({*moved, *moved.values()})
        else:
            self.did(after)

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

    @rule()
    def commits_with_git(self) -> None:
        if self.staged != self.kept:
            self.git("commit", "-q", "-m", "By git")
            self.kept = dict(self.staged)
            self.past, self.ahead = [], []
            (self.top / ".git/upont/operations.json").unlink(missing_ok=True)
            self.first = self.git("rev-parse", "HEAD").strip()

    @rule(some=st.sets(paths, min_size=1))
    def keeps_changes(self, some: set[str]) -> None:
        after = {**self.kept}
        for path in some:
            after.pop(path, None)
            if path in self.disk:
                after[path] = self.disk[path]
        try:
            keep_changes(self.place, sorted(some))
        except NothingToDo:
            assert after == self.kept
        except StagedElsewhere:
            assert any(self.staged.get(path) not in {self.kept.get(path), self.disk.get(path)} for path in some)
        else:
            self.did(after)

    @precondition(lambda self: self.past)
    @rule()
    def restores_all(self) -> None:
        after = self.past[0]
        touched = {path for path in self.kept.keys() | after.keys() if self.kept.get(path) != after.get(path)}
        try:
            restore(self.place, "", self.first)
        except NothingToDo:
            assert not touched
        except (AlreadyThere, EditedMeanwhile, StagedElsewhere):
            assert not self.clean(touched)
        else:
            self.did(after)

    @rule()
    def undoes(self) -> None:
        if not self.past:
            return
        before = self.past[-1]
        touched = {path for path in self.kept.keys() | before.keys() if self.kept.get(path) != before.get(path)}
        try:
            undo(self.place)
        except (AlreadyThere, EditedMeanwhile, StagedElsewhere):
            assert not self.clean(touched)
        else:
            self.ahead.append(self.kept)
            self.past.pop()
            self.arrive(before, touched)

    @rule()
    def redoes(self) -> None:
        if not self.ahead:
            return
        after = self.ahead[-1]
        touched = {path for path in self.kept.keys() | after.keys() if self.kept.get(path) != after.get(path)}
        try:
            redo(self.place)
        except (AlreadyThere, EditedMeanwhile, StagedElsewhere):
            assert not self.clean(touched)
        else:
            self.past.append(self.kept)
            self.ahead.pop()
            self.arrive(after, touched)

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        if not self.first:
            return
        files = (one for one in self.top.rglob("*") if one.is_file() and one.relative_to(self.top).parts[0] != ".git")
        assert {one.relative_to(self.top).as_posix(): one.read_bytes() for one in files} == self.disk
        assert self.listed("ls-tree", "-r", "-z", "HEAD") == self.kept
        assert self.listed("ls-files", "-s", "-z") == self.staged

    def listed(self, *command: str) -> dict[str, bytes]:
        found = {}
        for record in self.git(*command).split("\0")[:-1]:
            head, _, path = record.partition("\t")
            oid = next(word for word in head.split() if len(word) == 40)
            found[path] = oid
        known = {content: self.blob(content) for content in (b"", b"one\n", b"two\n", b"\x00\xff", b"start\n")}
        return {path: next(content for content, name in known.items() if name == oid) for path, oid in found.items()}

    def blob(self, content: bytes) -> str:
        return hashlib.sha1(b"blob %d\0%b" % (len(content), content)).hexdigest()

    def teardown(self) -> None:
        if self.first:
            self.git("reset", "-q", "--hard")
            self.git("clean", "-fdq")
            while self.past:
                undo(self.place)
                self.past.pop()
            assert self.git("rev-parse", "HEAD^{tree}") == self.git("rev-parse", f"{self.first}^{{tree}}")
            assert self.git("fsck", "--full", "--no-dangling") == ""
            assert self.git("status", "--porcelain") == ""
        shutil.rmtree(self.top)


Circles.TestCase.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestSequences = Circles.TestCase

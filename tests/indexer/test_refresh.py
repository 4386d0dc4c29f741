"""Whatever people do in a clone, a refreshed index equals one built from nothing, in its whole content."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from tests.support.examples import examples
from tests.support.index_content import assert_sound, differences, read_content
from tests.support.judging import PHASES, index_clone
from tests.support.random_work import BRANCHES, CONTENTS, PATHS, Worker

paths = st.sampled_from(PATHS)
contents = st.one_of(
    st.sampled_from(CONTENTS), st.sampled_from(CONTENTS), st.none(), paths.map(lambda path: f"={path}")
)
edits = st.dictionaries(paths, contents, min_size=1, max_size=3)
branches = st.sampled_from(BRANCHES)
later = st.sampled_from((60, 60, 60, 0, 0, -7, 1, -4000))
SETTINGS = settings(deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))


class WorkInAClone(RuleBasedStateMachine):
    """A person, a friend, and an index that is refreshed now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="upont-work-"))
        self.index = self.folder / "index.sqlite"
        self.indexed = False
        self.known: list[str] = []

    @initialize(first=edits)
    def begin(self, first: dict[str, str | None]) -> None:
        """A circle of two."""
        self.mine = Worker(self.folder / "mine")
        self.known.append(self.mine.commit(first, "begin", later=0))
        self.friend = Worker(self.folder / "friend")
        self.mine.git("remote", "add", "friend", str(self.friend.folder))
        self.friend.git("remote", "add", "mine", str(self.mine.folder))
        self.compare()

    def message(self, kind: int, which: int, path: str) -> str:
        """A title, sometimes with a trailer that names a commit of anybody's."""
        trailer = f"\n\nForked-from: :{path}@{self.known[which % len(self.known)]}"
        return f"Step {kind}" + (trailer if kind == 0 and path.isascii() else "")

    @rule(changes=edits, kind=st.integers(0, 4), which=st.integers(0, 20), path=paths, later=later, amend=st.booleans())
    def commit(self, changes: dict[str, str | None], kind: int, which: int, path: str, later: int, amend: bool) -> None:
        self.known.append(self.mine.commit(changes, self.message(kind, which, path), later=later, amend=amend))

    @rule(changes=edits, kind=st.integers(0, 4), which=st.integers(0, 20), path=paths, later=later, amend=st.booleans())
    def friend_commits(
        self, changes: dict[str, str | None], kind: int, which: int, path: str, later: int, amend: bool
    ) -> None:
        self.friend.seconds = self.mine.seconds
        self.known.append(self.friend.commit(changes, self.message(kind, which, path), later=later, amend=amend))

    @rule(branch=branches)
    def friend_takes(self, branch: str) -> None:
        self.friend.git("fetch", "--quiet", "mine", "+refs/heads/*:refs/remotes/mine/*")
        self.friend.git("checkout", "--quiet", "--force", "-B", branch, f"mine/{branch}", expect=False)

    @rule(prune=st.booleans())
    def fetch(self, prune: bool) -> None:
        self.mine.git("fetch", "--quiet", *(["--prune"] if prune else []), "friend")

    @rule(branch=branches, how=st.sampled_from(("go", "go", "make", "detach", "orphan")))
    def switch(self, branch: str, how: str) -> None:
        self.mine.switch(branch, how=how)

    @rule(
        branch=branches,
        how=st.sampled_from(("plain", "settle", "ours", "theirs")),
        whose=st.sampled_from(("", "friend/")),
    )
    def merge(self, branch: str, how: str, whose: str) -> None:
        self.mine.merge([whose + branch], how=how)

    @rule()
    def merge_all(self) -> None:
        self.mine.merge(self.mine.branches(), how="plain")

    @rule(branch=branches)
    def rebase(self, branch: str) -> None:
        self.mine.rebase(branch)

    @rule(branch=branches, which=st.integers(0, 20))
    def move_branch(self, branch: str, which: int) -> None:
        self.mine.git("update-ref", f"refs/heads/{branch}", self.known[which % len(self.known)], expect=False)

    @rule(branch=branches, friends=st.booleans())
    def delete_branch(self, branch: str, friends: bool) -> None:
        worker = self.friend if friends else self.mine
        worker.git("update-ref", "-d", f"refs/heads/{branch}")

    @rule(name=st.sampled_from(("v1", "v2")), path=paths, annotated=st.booleans())
    def tag(self, name: str, path: str, annotated: bool) -> None:
        if self.mine.head:
            message = ["--annotate", "--message", f"Handed out\n\nResource: {path}"] if annotated else []
            self.mine.git("tag", "--force", *message, name)

    @rule(name=st.sampled_from(("v1", "v2")))
    def delete_tag(self, name: str) -> None:
        self.mine.git("tag", "--delete", name, expect=False)

    @rule(changes=edits)
    def stash(self, changes: dict[str, str | None]) -> None:
        self.mine.stash(changes)

    @rule()
    def drop_stash(self) -> None:
        self.mine.git("stash", "drop", "--quiet", expect=False)

    @rule()
    def collect_garbage(self) -> None:
        self.mine.forget()

    @rule()
    def refresh(self) -> None:
        self.compare()

    @rule()
    @precondition(lambda self: self.indexed)
    def refresh_for_nothing(self) -> None:
        """A second look changes nothing, not even the generation."""
        index_clone(self.mine.folder, self.index)
        before = self.index.with_suffix(".sqlite-wal").exists(), self.index.stat().st_mtime_ns
        index_clone(self.mine.folder, self.index)
        assert before == (self.index.with_suffix(".sqlite-wal").exists(), self.index.stat().st_mtime_ns)

    def compare(self) -> None:
        outcome = index_clone(self.mine.folder, self.index)
        assert not (self.indexed and outcome.first_run and outcome.summary.commits), "everything was read again"
        self.indexed = outcome.summary.commits > 0
        assert_sound(self.index)
        anew = self.folder / "anew.sqlite"
        index_clone(self.mine.folder, anew, rebuild=True)
        told = differences(read_content(self.index), read_content(anew))
        assert not told, "refreshed, not built from nothing:\n" + "\n".join(told)

    def teardown(self) -> None:
        try:
            if hasattr(self, "friend"):
                self.compare()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def test_a_refreshed_index_equals_one_built_from_nothing() -> None:
    run_state_machine_as_test(
        WorkInAClone, settings=settings(SETTINGS, max_examples=examples(4, 8), stateful_step_count=25)
    )


@pytest.mark.slow
def test_a_refreshed_index_equals_one_built_from_nothing_after_much_work() -> None:
    run_state_machine_as_test(WorkInAClone, settings=settings(SETTINGS, max_examples=200, stateful_step_count=50))

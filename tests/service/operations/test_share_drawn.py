"""Two and three people with random changes of every kind who share: no content of anybody's is lost.

The slow run draws ``UPONT_DRAWN_PAIRS`` pairs (500 where that is not set), and a fifth as many threes.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.drawn_sharing import (
    Change,
    Outcome,
    base_tree,
    changes,
    choices,
    commit_tree,
    share_whole,
)
from tests.support.people import person
from tests.support.plain_git import git
from upont_desktop.service.operations import Choice

MANY = int(os.environ.get("UPONT_DRAWN_PAIRS", "500"))
PEOPLE = ("ada", "bob", "cyd")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place and three clones that all have the base; each drawn pair works in a copy."""
    folder = tmp_path_factory.mktemp("begun")
    git(folder, "init", "-q", "--template=", "--bare", "-b", "main", "between.git")
    git(folder, "init", "-q", "--template=", "-b", "main", "ada")
    commit_tree(folder / "ada", base_tree(), [])
    git(folder / "ada", "push", "-q", "../between.git", "main")
    for name in PEOPLE[1:]:
        git(folder, "clone", "-q", "--template=", "between.git", name)
    for name in PEOPLE:
        git(folder / name, "config", "remote.origin.url", "../between.git")
        git(folder / name, "config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    return folder


class Room:
    """A copy of what was begun, for one drawing."""

    def __init__(self, begun: Path, people: Sequence[str]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="drawn-"))
        for name in ("between.git", *people):
            shutil.copytree(begun / name, self.folder / name, symlinks=True)
        self.base = self.head("ada")

    def head(self, name: str) -> str:
        """What is in a branch's file, so that no git is started for it."""
        repository = self.folder / name
        return ((repository / ".git" if name in PEOPLE else repository) / "refs/heads/main").read_text().strip()

    def change(self, name: str, drawn: Sequence[Change]) -> None:
        """One commit with all of somebody's changes."""
        tree = base_tree()
        for one in drawn:
            one.apply(tree, name)
        commit_tree(self.folder / name, tree, [self.base])

    def share(self, name: str, chosen: Sequence[Choice]) -> None:
        """Share, and look whether anything is lost."""
        here = self.folder / name
        place = person(here, name)
        mine, theirs = self.head(name), self.head("between.git")
        _, answers = share_whole(place, chosen)
        outcome = Outcome(here, mine, theirs)
        assert outcome.lost(answers) == []
        assert git(here, "status", "--porcelain") == ""
        assert self.head("between.git") == self.head(name)
        assert not any("~" in path for path in outcome.result)
        assert not any(b"<<<<<<<" in outcome.contents[oid] for oid in outcome.there)


def two_share(begun: Path, first: list[Change], second: list[Change], chosen: list[Choice], *, whole: bool) -> None:
    """Bob merges with what Ada shared; Ada then has the same. Not ``whole``: Ada's share is a plain push."""
    room = Room(begun, PEOPLE[:2])
    try:
        room.change("ada", first)
        room.change("bob", second)
        if whole:
            room.share("ada", chosen)
        else:
            git(room.folder / "ada", "push", "-q", "../between.git", "main")
        room.share("bob", chosen)
        if whole:
            room.share("ada", chosen)
            assert room.head("ada") == room.head("bob")
    finally:
        shutil.rmtree(room.folder)


def three_share(begun: Path, drawn: list[list[Change]], chosen: list[Choice]) -> None:
    """Each merges with what all before shared."""
    room = Room(begun, PEOPLE)
    try:
        for name, mine in zip(PEOPLE, drawn, strict=True):
            room.change(name, mine)
        for name in (*PEOPLE, *PEOPLE[:2]):
            room.share(name, chosen)
        assert len({room.head(name) for name in PEOPLE}) == 1
    finally:
        shutil.rmtree(room.folder)


def drawn(examples: int) -> settings:
    """So many, each as long as it takes."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))


@drawn(15)
@given(first=changes, second=changes, chosen=choices)
def test_two_people_lose_nothing(begun: Path, first: list[Change], second: list[Change], chosen: list[Choice]) -> None:
    two_share(begun, first, second, chosen, whole=False)


@pytest.mark.parametrize("more", [[], [Change("add", "a.txt", "a.txt", 0)]])
def test_a_folder_that_became_one_of_its_files_loses_nothing(begun: Path, more: list[Change]) -> None:
    """Git 2.39 takes the folder for moved, and names an entry in it that has no mode and no object."""
    theirs, mine = [Change("move", "d/b.txt", "d", 0)], [*more, Change("add", "a.txt", "d/sub", 0)]
    two_share(begun, theirs, mine, [Choice.MINE] * 3, whole=True)


@pytest.mark.slow
@drawn(MANY)
@given(first=changes, second=changes, chosen=choices)
def test_many_pairs_lose_nothing(begun: Path, first: list[Change], second: list[Change], chosen: list[Choice]) -> None:
    two_share(begun, first, second, chosen, whole=True)


@pytest.mark.slow
@drawn(MANY // 5)
@given(drawn=st.lists(changes, min_size=3, max_size=3), chosen=choices)
def test_three_people_lose_nothing(begun: Path, drawn: list[list[Change]], chosen: list[Choice]) -> None:
    three_share(begun, drawn, chosen)


@drawn(1)
@given(drawn=st.lists(changes, min_size=3, max_size=3), chosen=choices)
def test_three_people_share(begun: Path, drawn: list[list[Change]], chosen: list[Choice]) -> None:
    three_share(begun, drawn, chosen)

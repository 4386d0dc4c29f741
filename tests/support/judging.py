"""Indexing a clone in a test, and comparing the index with the judge (:mod:`tests.support.oracle`)."""

from __future__ import annotations

from pathlib import Path

from hypothesis import Phase

from tests.support.clones import CloneBuilder
from tests.support.index_content import Content, assert_sound, read_content
from tests.support.oracle import Judgement, Name, judge
from upont_desktop.domain.index_progress import IndexProgress
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.indexer.run import Outcome, Target, index_circle
from upont_desktop.service.index_update import EXTRACTORS

CIRCLE = "circle"
PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
"""Hypothesis without its explanations, which would cost minutes of a failing run."""


def index_clone(clone: Path, index: Path, *, rebuild: bool = False, rooms: KnownRooms = ()) -> Outcome:
    """Bring an index up to date, as a program that knows these rooms does it, in this process."""
    return index_circle(Target(clone, index, CIRCLE, rooms), EXTRACTORS, silent, rebuild=rebuild)


def silent(progress: IndexProgress) -> None:
    """Nobody watches."""


def assert_judged(content: Content, judgement: Judgement) -> None:
    """Compare an index with the rule."""
    wrong = {
        name: (content.versions.get(name), judgement.versions.get(name))
        for name in sorted({*content.versions, *judgement.versions})
        if content.versions.get(name) != judgement.versions.get(name)
    }
    assert not wrong, "versions (as indexed, as the rule says):\n" + "\n".join(map(repr, wrong.items()))
    assert [commit.hash for commit in content.commits] == judgement.order
    assert {commit.hash: commit.parents for commit in content.commits} == judgement.parents
    assert {commit.hash for commit in content.commits if commit.on_head} == judgement.on_head
    assert content.facts["commits"] == len(judgement.parents)
    assert content.facts["commits_on_head"] == len(judgement.on_head)
    assert_current(content, judgement)
    if content.seen:
        seen = {Name(path, commit): name for commit, names in judgement.seen.items() for path, name in names.items()}
        assert content.seen == seen


def assert_current(content: Content, judgement: Judgement) -> None:
    """Compare what the index says of HEAD."""
    head = content.facts["head"]
    if head and judgement.trees:
        exists = {path: (item.mode, item.blob) for path, item in content.resources.items() if item.exists_now}
        assert exists == judgement.trees[head]
        current = {path: item.current for path, item in content.resources.items() if item.current}
        assert current == judgement.seen[head]


def assert_lanes(content: Content) -> None:
    """Follow every lane down from the row that it leaves: it ends in the row of a parent, and nowhere before."""
    waiting: dict[int, set[str]] = {}
    for commit in content.commits:
        lanes = commit.lanes
        assert lanes.through & lanes.into == 0
        assert lanes.through | lanes.into == sum(1 << column for column in waiting), (
            "above is not below of the row before"
        )
        assert not lanes.into or lanes.into >> lanes.lane & 1
        assert not lanes.through >> lanes.lane & 1
        for column in [column for column in waiting if lanes.into >> column & 1]:
            assert waiting.pop(column) == {commit.hash}
        assert not any(commit.hash in awaited for awaited in waiting.values())
        out = [column for column in range(lanes.out.bit_length()) if lanes.out >> column & 1]
        assert len(out) == len(commit.parents)
        if commit.parents:
            assert lanes.out >> lanes.lane & 1
            waiting[lanes.lane] = {commit.parents[0]}
        awaited = [waiting[column] for column in out if column in waiting]
        opened = [column for column in out if column not in waiting]
        left = [parent for parent in commit.parents if {parent} not in awaited]
        assert len(left) == len(opened)
        # Which of several opened lanes goes to which parent: in order of columns, as parents are placed in turn.
        waiting.update({column: {parent} for column, parent in zip(opened, left, strict=True)})
    assert not waiting


class Told:
    """A small clone, indexed, and found right by the judge; then asked in the words of section 3."""

    def __init__(self, clone: CloneBuilder, index: Path) -> None:
        index_clone(clone.git_dir, index)
        assert_sound(index)
        self.content = read_content(index)
        assert_judged(self.content, judge(clone.git_dir))
        assert_lanes(self.content)

    def versions(self, path: str) -> list[tuple[str, int, str]]:
        """Commit, number and kind of change of every version of a path, newest first."""
        found = {commit: version for (name, commit), version in self.content.versions.items() if name == path.encode()}
        order = [commit.hash for commit in self.content.commits if commit.hash in found]
        return [(commit, found[commit].number, found[commit].change) for commit in order]

    def previous(self, path: str, commit: str) -> tuple[str, str] | None:
        """Path and commit of the version before."""
        name = self.content.versions[Name(path.encode(), commit)].previous
        return (name.path.decode(), name.commit) if name else None

    def merged(self, path: str, commit: str) -> list[tuple[str, str]]:
        """Path and commit of what the other parents of a merge had."""
        return [(name.path.decode(), name.commit) for name in self.content.versions[Name(path.encode(), commit)].merged]

    def seen(self, path: str, commit: str) -> str | None:
        """The commit that made what a reader of `commit` sees."""
        name = self.content.seen.get(Name(path.encode(), commit))
        return name.commit if name else None

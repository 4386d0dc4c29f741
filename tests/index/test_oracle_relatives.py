"""previous, next, forks, ancestors, descendants, history: as the service tells them, and as the rule has them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from tests.support.judging import CIRCLE, PHASES, index_clone
from tests.support.oracle import Judgement, Name, judge
from tests.support.random_history import Step, histories, write_history
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import VersionDetails
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.reader import CircleReader


def named(resource: Resource | None) -> Name | None:
    return Name(git_bytes(resource.rel_path), resource.commit) if resource else None


def names(resources: Iterable[Resource]) -> set[Name]:
    return {Name(git_bytes(resource.rel_path), resource.commit) for resource in resources}


def reader_of(clone: Path, folder: Path) -> CircleReader:
    places = DataFolders(folder, folder, folder)
    index_clone(clone, places.index(CIRCLE))
    return CircleReader(Circle(CIRCLE, clone), places)


class Family:
    """Who was made from whom, by the rule."""

    def __init__(self, judgement: Judgement) -> None:
        self.judgement = judgement
        self.versions = judgement.versions
        self.made: dict[Name, set[Name]] = {name: set() for name in self.versions}
        for name in self.versions:
            for before in self.before(name):
                self.made[before].add(name)

    def before(self, name: Name) -> set[Name]:
        version = self.versions[name]
        return {before for before in (version.previous, *version.merged) if before}

    def all_the_way(self, start: Name, further: Callable[[Name], set[Name]]) -> set[Name]:
        found: set[Name] = set()
        queue = [start]
        while queue:
            new = further(queue.pop()) - found
            found |= new
            queue += new
        return found - {start}

    def without_forks(self, name: Name) -> set[Name]:
        return set() if self.versions[name].change == "forked" else self.before(name)


def examine(reader: CircleReader, family: Family) -> None:
    present = {git_bytes(entry) for entry in reader.resources.paths()}
    for path in sorted({name.path for name in family.versions}):
        now = git_bytes(reader.versions.named_version(git_text(path)).path)  # an old name names what has moved away
        assert now == path or path not in present
        own = {name for name in family.versions if name.path == now}
        rows = reader.resources.history(git_text(path))
        earlier = [family.all_the_way(name, family.without_forks) for name in own]
        assert names(row.resource for row in rows) == own.union(*earlier)
        for row in rows:
            examine_neighbours(row, family)
        some = rows[len(rows) // 2].resource
        name = Name(git_bytes(some.rel_path), some.commit)
        before, after = family.all_the_way(name, family.before), family.all_the_way(name, family.made.__getitem__)
        assert names(reader.versions.ancestors(some)) == before
        assert names(reader.versions.descendants(some)) == after
        assert names(reader.versions.history_of(some)) == before | {name} | after


def examine_neighbours(row: VersionDetails, family: Family) -> None:
    name = Name(git_bytes(row.resource.rel_path), row.resource.commit)
    version = family.versions[name]
    forks = {made for made in family.made[name] if family.versions[made].change == "forked"}
    here = {made for made in family.made[name] - forks if made.commit in family.judgement.on_head}
    assert (row.resource.version, row.resource.change.word) == (version.number, version.change)
    assert row.on_head is (name.commit in family.judgement.on_head)
    assert (named(row.previous), tuple(map(named, row.merged))) == (version.previous, version.merged)
    assert names(row.forks) == forks
    following = named(row.following)
    assert following in here if here else following is None
    assert named(row.origin) == (version.previous if version.change == "forked" else None)


@settings(max_examples=examples(8, 15), phases=PHASES, suppress_health_check=list(HealthCheck))
@given(histories())
def test_families_are_told_as_the_rule_has_them(history: tuple[int, list[Step]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = write_history(Path(folder) / "clone", *history)
        examine(reader_of(clone.git_dir, Path(folder)), Family(judge(clone.git_dir)))


def test_next_follows_the_current_branch(clone: CloneBuilder, tmp_path: Path) -> None:
    root = clone.write("a", "0\n").commit()
    clone.branch("side")
    here = clone.write("a", "here\n").commit()
    clone.switch("side")
    there = clone.write("a", "there\n").commit()
    reader = reader_of(clone.path, tmp_path)
    first = next(row for row in reader.resources.history("a") if row.resource.commit == root)
    assert named(first.following) == Name(b"a", there)
    clone.switch("main")
    reader = reader_of(clone.path, tmp_path)
    first = next(row for row in reader.resources.history("a") if row.resource.commit == root)
    assert named(first.following) == Name(b"a", here)


def test_two_branches_may_both_have_a_version_two(clone: CloneBuilder, tmp_path: Path) -> None:
    root = clone.write("a", "0\n").commit()
    here = clone.write("a", "here\n").commit(parents=[root])
    there = clone.write("a", "there\n").commit(parents=[root])
    clone.branch("side", there).ref("refs/heads/main", here)
    labels = {row.resource.commit: row.label for row in reader_of(clone.path, tmp_path).resources.history("a")}
    assert labels == {root: "1", here: "2", there: "2·b"}

"""Trees read and written folder by folder, against git, which reads and writes them whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from upont_desktop.domain.errors import DamagedClone
from upont_desktop.domain.text import git_bytes
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.names import check_clashes, folded
from upont_desktop.repository.objects import ObjectReader, changed_entries
from upont_desktop.repository.trees import FOLDER, CommitTree, changes_between, edited_tree, have_common_changes
from upont_desktop.repository.worktree import Entry, index_lines

# Few names, so that files meet folders, and names that differ in case, form or ending only meet each other.
PARTS = st.sampled_from(["a", "A", "b", "a.b", "é", "e\u0301", "\udcff"])
PATHS = st.lists(PARTS, min_size=1, max_size=3).map("/".join)


def holding(paths: Iterable[str]) -> list[str]:
    """The paths that one tree can hold: none is a folder of another."""
    kept: list[str] = []
    for path in paths:
        if not any(one == path or one.startswith(f"{path}/") or path.startswith(f"{one}/") for one in kept):
            kept.append(path)
    return kept


TREES = st.lists(PATHS, max_size=8).map(holding)


def committed(clone: CloneBuilder, paths: Iterable[str], content: str) -> tuple[str, Mapping[str, Entry]]:
    blob = clone.git("hash-object", "-w", "--stdin", stdin=content.encode()).decode().strip()
    entries: dict[str, Entry | None] = {path: Entry(0o100644, blob) for path in paths}
    tree = by_index(open_repository(clone.path), "", entries)
    return clone.git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit-tree", tree, "-m", "x").decode().strip(), {
        k: v for k, v in entries.items() if v
    }


def by_index(repository: Repository, start: str, edits: Mapping[str, Entry | None]) -> str:
    """The oracle: git's own index, as ``git commit`` would use it."""
    with tempfile.TemporaryDirectory() as folder:
        env = {"GIT_INDEX_FILE": os.fspath(Path(folder) / "index")}
        git = repository.git
        git.run("read-tree", start or "--empty", env=env)
        lines = index_lines(edits, repository.null_hash)
        git.run("update-index", "--add", "--replace", "-z", "--index-info", data=lines, env=env)
        return git.run("write-tree", env=env).decode().strip()


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> CloneBuilder:
    return CloneBuilder(tmp_path_factory.mktemp("trees") / "clone")


@settings(max_examples=examples(12, 30))
@given(before=TREES, removed=st.lists(PATHS, max_size=4), added=TREES)
def test_a_tree_is_edited_as_an_index_would(
    clone: CloneBuilder, before: list[str], removed: list[str], added: list[str]
) -> None:
    commit, _ = committed(clone, before, "before")
    blob = clone.git("hash-object", "-w", "--stdin", stdin=b"after").decode().strip()
    edits: dict[str, Entry | None] = dict.fromkeys(removed)
    edits.update((path, Entry(0o100755, blob)) for path in added)
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        tree = edited_tree(repository.git, CommitTree(repository, commit, reader), edits)
    assert tree == by_index(repository, commit, edits)


@settings(max_examples=examples(8, 20))
@given(old=TREES, new=TREES, same=st.booleans())
def test_changes_are_those_that_git_sees(clone: CloneBuilder, old: list[str], new: list[str], same: bool) -> None:
    (one, _), (other, _) = committed(clone, old, "same"), committed(clone, new, "same" if same else "new")
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        changes = changes_between(*(CommitTree(repository, commit, reader) for commit in (one, other)))
    expected = {
        change.path: tuple(
            Entry(mode, oid) if mode else None
            for mode, oid in ((change.old_mode, change.old_oid), (change.new_mode, change.new_oid))
        )
        for change in changed_entries(repository.git, one, other)
    }
    assert changes == expected
    assert sorted(changes, key=git_bytes) == list(changes)


@settings(max_examples=examples(8, 20))
@given(sides=st.tuples(TREES, TREES, TREES, TREES), contents=st.tuples(*[st.sampled_from(["one", "two"])] * 4))
def test_common_changes_are_the_paths_of_both(
    clone: CloneBuilder, sides: tuple[list[str], ...], contents: tuple[str, ...]
) -> None:
    commits = [committed(clone, paths, content)[0] for paths, content in zip(sides, contents, strict=True)]
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        a, b, c, d = (CommitTree(repository, commit, reader) for commit in commits)
        paths_of_both = changes_between(a, b).keys() & changes_between(c, d).keys()
        assert have_common_changes((a, b), (c, d)) == bool(paths_of_both)


@settings(max_examples=examples(8, 20))
@given(paths=TREES, asked=st.lists(PATHS, max_size=4))
def test_a_tree_is_a_mapping_of_its_files(clone: CloneBuilder, paths: list[str], asked: list[str]) -> None:
    commit, entries = committed(clone, paths, "x")
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, commit, reader)
        for path in asked:
            assert tree.get(path) == entries.get(path)
            assert dict(tree.below(path)) == {k: v for k, v in entries.items() if k.startswith(f"{path}/")}
        assert dict(tree) == entries
        assert len(tree) == len(entries)
        assert [path in tree for path in asked] == [path in entries for path in asked]


@pytest.mark.parametrize("object_format", ["sha1", "sha256"])
def test_nothing_but_the_way_to_a_change_is_read(tmp_path: Path, object_format: str) -> None:
    clone = CloneBuilder(tmp_path / "clone", object_format=object_format)
    clone.write("here/deep/a.txt", "a").write("there/b.txt", "b").commit("First")
    lost = clone.git("rev-parse", "HEAD:there").decode().strip()
    (clone.git_dir / "objects" / lost[:2] / lost[2:]).unlink()
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, clone.head, reader)
        entry = tree["here/deep/a.txt"]
        assert tree.children("")["there"] == Entry(FOLDER, lost)
        edited = edited_tree(repository.git, tree, {"here/deep/c.txt": entry})
        assert clone.git("ls-tree", "--name-only", f"{edited}:here/deep").split() == [b"a.txt", b"c.txt"]
        with pytest.raises(DamagedClone):
            tree.get("there/b.txt")


def test_before_the_first_commit_there_is_nothing(clone: CloneBuilder) -> None:
    repository = open_repository(clone.path)
    with ObjectReader(repository.git) as reader:
        tree = CommitTree(repository, None, reader)
        assert (dict(tree), tree.root, dict(tree.below("a")), "a" in tree) == ({}, None, {}, False)
        assert edited_tree(repository.git, tree, {}) == by_index(repository, "", {})


@settings(max_examples=examples(25, 60))
@given(standing=TREES, added=st.lists(PATHS, max_size=3, unique=True), leaving=st.sets(PATHS, max_size=3))
def test_a_clash_is_what_some_disk_could_not_hold(
    clone: CloneBuilder, standing: list[str], added: list[str], leaving: set[str]
) -> None:
    commit, _ = committed(clone, standing, "x")
    repository = open_repository(clone.path)
    new = [path for path in added if path not in standing or path in leaving]
    with ObjectReader(repository.git) as reader:
        try:
            check_clashes(CommitTree(repository, commit, reader), new, leaving)
        except AlreadyThere:
            refused = True
        else:
            refused = False
    stay = [path for path in standing if path not in leaving]
    assert refused == clashing(stay, new)


def clashing(stay: list[str], new: list[str]) -> bool:
    """Slowly: two of one folded form, or a new folder spelt otherwise than the one there."""

    def above(path: str) -> list[str]:
        parts = path.split("/")
        return ["/".join(parts[:depth]) for depth in range(1, len(parts))]

    files = [*stay, *new]
    folders = {folder for path in files for folder in above(path)}
    there = {folder for path in stay for folder in above(path)}
    for path in new:
        if any(folded(one) == folded(path) and one != path for one in files):
            return True
        if any(folded(folder) == folded(path) for folder in folders):
            return True
        for folder in above(path):
            if any(folded(one) == folded(folder) for one in files):
                return True
            spellings = {one for one in there if folded(one) == folded(folder)}
            if spellings and folder not in spellings:
                return True
            if any(folded(one) == folded(folder) and one != folder for other in new for one in above(other)):
                return True
    return False

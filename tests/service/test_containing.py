"""Which branches and marks a commit is part of: as git says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from tests.support.random_history import Step, histories, write_history
from upont_desktop.index.session import IndexSession
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


def by_git(clone: CloneBuilder, commit: str) -> set[str]:
    return set(clone.git("for-each-ref", "--format=%(refname)", f"--contains={commit}").decode().split())


def told(reader: CircleReader, commit: str) -> tuple[set[str], bool]:
    refs, all_known = reader.histories.containing(commit)
    return {ref.name for ref in refs}, all_known


def test_branches_marks_and_merges(clone: CloneBuilder, read: Read) -> None:
    first = clone.write("a", "1").commit("First")
    clone.branch("old").branch("side")
    clone.switch("side")
    side = clone.write("b", "1").commit("Side")
    clone.switch("main")
    second = clone.write("a", "2").commit("Second")
    merge = clone.merge("side", message="Join")
    clone.tag("exam", "Handed out")
    reader = read(clone)
    for commit in (first, side, second, merge):
        assert told(reader, commit) == (by_git(clone, commit), True)
    assert told(reader, side)[0] == {"refs/heads/main", "refs/heads/side", "refs/tags/exam"}
    assert told(reader, "f" * 40) == (set(), True)


@settings(max_examples=examples(5, 12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=histories(), data=st.data())
def test_it_says_what_git_says(history: tuple[int, list[Step]], data: st.DataObject, tmp_path_factory: object) -> None:
    folder: Path = tmp_path_factory.mktemp("random")  # type: ignore[attr-defined]
    clone = write_history(folder / "clone", *history)
    commits = clone.git("rev-list", "--all").decode().split()
    for number in range(data.draw(st.integers(0, 3))):
        clone.ref(f"refs/tags/t{number}".encode(), data.draw(st.sampled_from(commits)))
    library = Library(DataFolders.default(folder / "data"))
    circle = library.recognise(clone.path)
    run_indexing(circle, library.places, lambda _progress: None)
    reader = library.reader(circle)
    for commit in commits:
        assert told(reader, commit) == (by_git(clone, commit), True)
    reader.close()


def test_it_gives_up_after_some_steps(clone: CloneBuilder, library: Library, read: Read) -> None:
    first = clone.write("a", "0").commit("First")
    for number in range(6):
        clone.branch(f"b{number}")
        clone.switch(f"b{number}").write(f"f{number}", "1").commit(f"Side {number}")
        clone.switch("main").write("a", str(number + 1)).commit(f"Main {number}")
    reader = read(clone)
    tips = [clone.hash_of(f"b{number}") for number in range(6)]
    with IndexSession(library.places.index(reader.circle.slug)) as session:
        assert session.ancestry.containing(first, tips) == (set(tips), True)
        found, all_known = session.ancestry.containing(first, tips, most=4)
    assert not all_known
    assert found < set(tips)

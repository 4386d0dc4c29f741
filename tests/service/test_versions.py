"""Which version a path and a word name: by the lineage, whatever the resource was called then."""

from __future__ import annotations

import pytest

from tests.service.conftest import Read
from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import NoSuchResource, NoSuchRevision, NoSuchVersion, NotThereThen
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.service.reader import CircleReader

OLD = "".join(f"a line that says {number}\n" for number in range(20))


def told(reader: CircleReader, path: str, word: str = "") -> tuple[str, str, int]:
    """The name of now, the name of then, and the number."""
    found = reader.versions.named_version(path, word)
    assert found.resource is not None
    assert found.then == found.resource.rel_path
    return found.path, found.then, found.resource.version


@pytest.fixture
def renamed(clone: CloneBuilder) -> CloneBuilder:
    clone.write("x.txt", OLD).commit("One")
    clone.write("x.txt", f"{OLD}two\n").commit("Two")
    clone.move("x.txt", "folder/y.txt").commit("Renamed")
    clone.write("folder/y.txt", f"{OLD}four\n").commit("Four")
    return clone


def test_a_number_means_the_version_under_its_name_of_then(renamed: CloneBuilder, read: Read) -> None:
    reader = read(renamed)
    path = "folder/y.txt"
    assert [told(reader, path, f"{{{number}}}") for number in (1, 2, 3, 4)] == [
        (path, "x.txt", 1), (path, "x.txt", 2), (path, path, 3), (path, path, 4),
    ]  # fmt: skip
    with pytest.raises(NoSuchVersion):
        reader.versions.named_version(path, "{5}")


def test_a_revision_means_what_a_reader_of_it_sees(renamed: CloneBuilder, read: Read) -> None:
    reader = read(renamed)
    path = "folder/y.txt"
    assert told(reader, path, "HEAD~1") == (path, path, 3)
    assert told(reader, path, renamed.hash_of("HEAD~3")[:9]) == (path, "x.txt", 1)
    assert reader.versions.named_version(path, "HEAD~2").revision == renamed.hash_of("HEAD~2")
    with pytest.raises(NoSuchRevision):
        reader.versions.named_version(path, "nonsense")


def test_an_old_name_still_names_it(renamed: CloneBuilder, read: Read) -> None:
    reader = read(renamed)
    found = reader.versions.named_version("x.txt", "{2}")
    assert (found.path, found.asked, found.then, found.renamed) == ("folder/y.txt", "x.txt", "x.txt", True)
    assert [one.label for one in reader.resources.history("x.txt")] == ["4", "3", "2", "1"]


def test_a_new_resource_at_an_old_name_is_meant_by_it(renamed: CloneBuilder, read: Read) -> None:
    renamed.write("x.txt", "quite another\n").commit("Another")
    reader = read(renamed)
    assert reader.versions.named_version("x.txt").path == "x.txt"
    assert told(reader, "folder/y.txt", "{1}") == ("folder/y.txt", "x.txt", 1)
    assert reader.versions.named_version("x.txt").resource == reader.versions.named_version("x.txt", "HEAD").resource


def test_there_and_back_has_one_version_of_each_number(clone: CloneBuilder, read: Read) -> None:
    clone.write("x.txt", OLD).commit("One")
    clone.move("x.txt", "y.txt").commit("There")
    clone.move("y.txt", "x.txt").commit("Back")
    reader = read(clone)
    assert [one.label for one in reader.resources.history("x.txt")] == ["3", "2", "1"]
    assert told(reader, "x.txt", "{2}") == ("x.txt", "y.txt", 2)
    assert told(reader, "x.txt", "HEAD~1") == ("x.txt", "y.txt", 2)
    assert told(reader, "y.txt", "{1}") == ("x.txt", "x.txt", 1)


def test_names_that_were_swapped(clone: CloneBuilder, read: Read) -> None:
    clone.write_all({"a.txt": f"{OLD}a\n", "b.txt": f"b\n{OLD}"}).commit("One")
    clone.move("a.txt", "c.txt").commit("Aside")
    clone.move("b.txt", "a.txt").commit("First")
    clone.move("c.txt", "b.txt").commit("Second")
    reader = read(clone)
    first = clone.hash_of("HEAD~3")
    assert told(reader, "a.txt", first) == ("a.txt", "b.txt", 1)
    assert told(reader, "b.txt", first) == ("b.txt", "a.txt", 1)
    assert told(reader, "a.txt", "{1}")[1] == "b.txt"
    assert told(reader, "b.txt", "{1}")[1] == "a.txt"


def test_before_a_fork_the_versions_are_the_origins(clone: CloneBuilder, read: Read) -> None:
    clone.write("origin.txt", OLD).commit("One")
    clone.write("origin.txt", f"{OLD}2\n").commit("Two")
    clone.write("fork.txt", f"{OLD}2\n").commit("Forked")
    reader = read(clone)
    found = reader.versions.named_version("fork.txt", "{1}").resource
    assert found is not None
    assert (found.rel_path, found.change) == ("fork.txt", ChangeKind.FORKED)
    with pytest.raises(NotThereThen):
        reader.versions.named_version("fork.txt", "HEAD~1")


def test_another_branch_has_it_under_another_name(clone: CloneBuilder, read: Read) -> None:
    clone.write("x.txt", OLD).commit("One")
    clone.branch("edited").branch("moved")
    clone.move("x.txt", "y.txt").commit("Moved here")
    clone.switch("edited").write("x.txt", f"{OLD}side\n").commit("Edited there")
    clone.switch("moved").move("x.txt", "z.txt").commit("Moved there")
    clone.switch("main")
    reader = read(clone)
    assert told(reader, "y.txt", "{2}") == ("y.txt", "y.txt", 2)
    assert told(reader, "y.txt", "edited") == ("y.txt", "x.txt", 2)
    assert told(reader, "y.txt", "moved") == ("y.txt", "z.txt", 2)


@pytest.mark.parametrize("word", ["{2·b}", "{2.b}", "{2b}"])
def test_two_branches_have_a_version_of_the_same_number(clone: CloneBuilder, read: Read, word: str) -> None:
    clone.write("x.txt", OLD).commit("One")
    clone.branch("side").write("x.txt", f"{OLD}here\n").commit("Here")
    here = clone.head
    clone.switch("side").write("x.txt", f"{OLD}there\n").commit("There")
    there = clone.head
    clone.switch("main")
    reader = read(clone)
    assert reader.versions.named_version("x.txt", "{2}").revision == here
    assert reader.versions.named_version("x.txt", word).revision == there


def test_a_deleted_resource_can_be_had_back(clone: CloneBuilder, read: Read) -> None:
    clone.write("x.txt", OLD).write("other", "1").commit("One")
    clone.remove("x.txt").commit("Gone")
    gone = clone.head
    clone.write("other", "2").commit("Later")
    reader = read(clone)
    assert told(reader, "x.txt", "{1}") == ("x.txt", "x.txt", 1)
    for word in ("{2}", gone):
        found = reader.versions.named_version("x.txt", word, content=True)
        assert found.resource is not None
        assert (found.resource.version, found.revision) == (1, clone.hash_of(f"{gone}~1"))
    with pytest.raises(NoSuchResource):
        reader.versions.named_version("never.txt")


def test_a_folder_is_where_its_files_are(clone: CloneBuilder, read: Read) -> None:
    files = {f"old/{name}.txt": f"{name}\n{OLD}" for name in "abc"}
    clone.write_all(files).commit("One")
    for path in files:
        clone.move(path, path.replace("old/", "new/deep/"))
    clone.commit("Moved")
    reader = read(clone)
    for asked in ("new/deep", "old"):
        found = reader.versions.named_version(asked, "HEAD~1")
        assert (found.path, found.then, found.resource) == ("new/deep", "old", None)
    assert reader.versions.named_version("new/deep").then == "new/deep"
    with pytest.raises(NoSuchVersion):
        reader.versions.named_version("new/deep", "{1}")


@pytest.mark.parametrize("written", ["x{1}.txt", "a:b.txt", "c@d.txt", "odd{1}", "é.txt"])
def test_a_path_that_is_there_is_meant_as_it_is(clone: CloneBuilder, read: Read, written: str) -> None:
    clone.write(written, OLD).commit("One")
    assert read(clone).versions.named_version(written).path == written


def test_a_path_can_say_its_version(renamed: CloneBuilder, read: Read) -> None:
    reader = read(renamed)
    first = renamed.hash_of("HEAD~3")
    for written in ("folder/y.txt{1}", ":folder/y.txt{1}", f"{reader.circle.slug}:folder/y.txt{{1}}",
                    f"folder/y.txt@{first}", "x.txt{1}"):  # fmt: skip
        assert told(reader, written) == ("folder/y.txt", "x.txt", 1)


def test_a_commit_that_no_branch_has_is_read_by_the_name_of_now(clone: CloneBuilder, read: Read) -> None:
    clone.write("x.txt", OLD).commit("One")
    clone.write("x.txt", "undone\n").commit("Undone")
    undone = clone.head
    clone.git("reset", "-q", "--hard", "HEAD~1")
    found = read(clone).versions.named_version("x.txt", undone)
    assert (found.revision, found.then) == (undone, "x.txt")

"""Damaged, shallow and partial clones are indexed as far as git can read them; the rest is listed once, in words."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.index_content import Content, assert_sound, differences, opened, read_content
from tests.support.judging import index_clone
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite"


@pytest.fixture
def worn(clone: CloneBuilder) -> CloneBuilder:
    """Six commits, all loose objects: `a` and `folder/b` change in turn."""
    for number in range(3):
        clone.write("a", f"a {number}\n").commit(f"a {number}")
        clone.write("folder/b", f"b {number}\n").commit(f"b {number}")
    return clone


def object_file(clone: CloneBuilder, revision: str) -> Path:
    name = clone.git("rev-parse", revision).decode().strip()
    return clone.git_dir / "objects" / name[:2] / name[2:]


def truncate(place: Path) -> None:
    content = place.read_bytes()
    place.chmod(0o644)
    place.write_bytes(content[: len(content) // 2])


def garble(place: Path) -> None:
    place.chmod(0o644)
    place.write_bytes(b"not an object at all")


def remove(place: Path) -> None:
    place.unlink()


def examined(clone: CloneBuilder, index: Path) -> tuple[CircleSummary, Content]:
    """Index twice: the second run says the same."""
    index_clone(clone.git_dir, index)
    assert_sound(index)
    first = read_content(index)
    outcome = index_clone(clone.git_dir, index)
    assert not differences(read_content(index), first)
    listed = [(item.what, item.object) for item in outcome.summary.unreadable]
    assert len(listed) == len(set(listed))
    return outcome.summary, first


def unreadable(summary: CircleSummary) -> set[str]:
    assert all(item.what for item in summary.unreadable)
    return {item.object for item in summary.unreadable}


@pytest.mark.parametrize("damage", [remove, truncate, garble])
def test_a_current_blob(worn: CloneBuilder, index: Path, damage: Callable[[Path], None]) -> None:
    blob = worn.git("rev-parse", "HEAD:a").decode().strip()
    damage(object_file(worn, "HEAD:a"))
    summary, content = examined(worn, index)
    assert (summary.commits, summary.resources, summary.versions) == (6, 2, 6)
    assert unreadable(summary) == {blob}
    assert any("b 2" in str(row) for row in content.words), "the other resource lost its words"


@pytest.mark.parametrize("damage", [remove, truncate, garble])
def test_an_old_blob_is_not_even_missed(worn: CloneBuilder, index: Path, damage: Callable[[Path], None]) -> None:
    damage(object_file(worn, "HEAD~2:a"))
    summary, _ = examined(worn, index)
    assert (summary.commits, summary.resources, summary.versions) == (6, 2, 6)


@pytest.mark.parametrize("damage", [remove, truncate, garble])
def test_an_old_tree(worn: CloneBuilder, index: Path, damage: Callable[[Path], None]) -> None:
    commit = worn.hash_of("HEAD~2")
    damage(object_file(worn, "HEAD~2^{tree}"))
    summary, content = examined(worn, index)
    assert (summary.commits, summary.resources) == (6, 2)
    assert commit in unreadable(summary)
    assert summary.versions >= 4
    assert content.resources[b"a"].blob == worn.git("rev-parse", "HEAD:a").decode().strip()


def test_after_an_old_tree_what_is_current_is_what_stands_there(worn: CloneBuilder, index: Path) -> None:
    object_file(worn, "HEAD~2^{tree}").unlink()
    _, content = examined(worn, index)
    for resource in content.resources.values():
        assert resource.current is not None
        assert content.versions[resource.current].blob == resource.blob


@pytest.mark.parametrize("damage", [remove, truncate, garble])
def test_the_current_tree(worn: CloneBuilder, index: Path, damage: Callable[[Path], None]) -> None:
    damage(object_file(worn, "HEAD:folder"))
    summary, _ = examined(worn, index)
    assert summary.commits == 6
    assert worn.head in unreadable(summary)


@pytest.mark.parametrize("damage", [remove, truncate, garble])
def test_a_commit(worn: CloneBuilder, index: Path, damage: Callable[[Path], None]) -> None:
    lost = worn.hash_of("HEAD~3")
    damage(object_file(worn, "HEAD~3"))
    summary, content = examined(worn, index)
    assert summary.commits == 3
    assert unreadable(summary) == {lost}
    assert summary.resources == 2
    assert {version.change for version in content.versions.values()} >= {"added", "modified"}


def test_a_commit_on_one_of_two_branches(worn: CloneBuilder, index: Path) -> None:
    worn.branch("side", "HEAD~2").switch("side")
    for number in range(3):
        worn.write("c", f"{number}\n").commit()
    lost = worn.hash_of("HEAD~1")
    object_file(worn, "HEAD~1").unlink()
    summary, _ = examined(worn, index)
    assert summary.commits == 6 + 1
    assert unreadable(summary) == {lost}


@pytest.mark.parametrize("content", ["garbage\n", "f" * 40 + "\n", ""])
def test_a_broken_ref(worn: CloneBuilder, index: Path, content: str) -> None:
    place = worn.git_dir / "refs" / "heads" / "broken"
    place.write_text(content)
    summary, _ = examined(worn, index)
    assert (summary.commits, summary.versions, summary.resources) == (6, 6, 2)


def test_a_head_that_leads_nowhere(worn: CloneBuilder, index: Path) -> None:
    worn.branch("other")
    (worn.git_dir / "refs" / "heads" / "main").write_text("f" * 40 + "\n")
    summary, _ = examined(worn, index)
    assert (summary.commits, summary.versions) == (6, 6)


def test_what_is_repaired_is_read(worn: CloneBuilder, index: Path, tmp_path: Path) -> None:
    place = object_file(worn, "HEAD~3")
    kept = place.read_bytes()
    place.unlink()
    examined(worn, index)
    place.write_bytes(kept)
    worn.write("c", "new\n").commit()
    summary, content = examined(worn, index)
    assert (summary.commits, summary.unreadable) == (7, ())
    index_clone(worn.git_dir, tmp_path / "anew.sqlite")
    assert not differences(content, read_content(tmp_path / "anew.sqlite"))


def test_damage_that_comes_later(worn: CloneBuilder, index: Path, tmp_path: Path) -> None:
    index_clone(worn.git_dir, index)
    worn.write("a", "later\n").commit()
    last = worn.write("a", "last\n").commit()
    object_file(worn, "HEAD~1").unlink()
    _, content = examined(worn, index)
    assert content.commits[0].hash == last
    index_clone(worn.git_dir, tmp_path / "anew.sqlite")
    assert not differences(content, read_content(tmp_path / "anew.sqlite"))


def test_a_shallow_clone_and_then_more_of_it(worn: CloneBuilder, index: Path, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    subprocess.run(["git", "clone", "--quiet", "--depth=2", worn.path.as_uri(), shallow], check=True)
    outcome = index_clone(shallow, index)
    assert (outcome.summary.commits, outcome.summary.resources, outcome.summary.unreadable) == (2, 2, ())
    changes = sorted(version.change for version in read_content(index).versions.values())
    assert changes == ["added", "added", "modified"]
    subprocess.run(["git", "fetch", "--quiet", "--unshallow"], cwd=shallow, check=True)
    assert index_clone(shallow, index).summary.commits == 6
    index_clone(shallow, tmp_path / "anew.sqlite")
    assert not differences(read_content(index), read_content(tmp_path / "anew.sqlite"))


def test_a_partial_clone_fetches_nothing(worn: CloneBuilder, index: Path, tmp_path: Path) -> None:
    partial = tmp_path / "partial"
    worn.git("config", "uploadpack.allowFilter", "true")
    clone = ["git", "clone", "--quiet", "--no-checkout", "--filter=blob:none", worn.path.as_uri(), str(partial)]
    subprocess.run(clone, check=True)
    outcome = index_clone(partial, index)
    assert (outcome.summary.commits, outcome.summary.resources, outcome.summary.versions) == (6, 2, 6)
    assert len(unreadable(outcome.summary)) == 2
    missing = subprocess.run(
        ["git", "rev-list", "--objects", "--all", "--missing=print"], cwd=partial, check=True, capture_output=True
    ).stdout
    assert missing.count(b"\n?") == 6


# --- the index itself -------------------------------------------------------------------------------------------------


def rewrite(index: Path, how: str) -> None:
    content = bytearray(index.read_bytes())
    match how:
        case "empty":
            content.clear()
        case "garbage":
            content[:] = b"this is no database " * 100
        case "short":
            del content[len(content) // 3 :]
        case "shorter":
            del content[100:]
        case "head":
            content[:100] = bytes(100)
        case "schema":
            content[100:4096] = b"\xff" * 3996
        case _:
            raise ValueError(how)
    index.write_bytes(content)


@pytest.mark.parametrize("how", ["empty", "garbage", "short", "shorter", "head", "schema"])
def test_a_damaged_index_is_made_anew(worn: CloneBuilder, index: Path, how: str) -> None:
    index_clone(worn.git_dir, index)
    before = read_content(index)
    rewrite(index, how)
    worn.tag("now")
    outcome = index_clone(worn.git_dir, index)
    assert outcome.first_run
    content = read_content(index)
    assert content.commits == before.commits
    assert content.versions == before.versions
    assert_sound(index)


@pytest.mark.parametrize("how", ["short", "garbage"])
def test_a_damaged_index_is_made_anew_though_nothing_is_new(worn: CloneBuilder, index: Path, how: str) -> None:
    index_clone(worn.git_dir, index)
    before = read_content(index)
    rewrite(index, how)
    index_clone(worn.git_dir, index)
    assert not differences(read_content(index), before)
    assert_sound(index)


@pytest.mark.parametrize("change", [-1, 1])
def test_an_index_of_an_older_or_newer_program_is_made_anew(worn: CloneBuilder, index: Path, change: int) -> None:
    index_clone(worn.git_dir, index)
    with opened(index) as connection:
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("DELETE FROM versions")
        connection.execute(f"PRAGMA user_version = {schema + change}")
        connection.commit()
    assert index_clone(worn.git_dir, index).first_run
    assert len(read_content(index).versions) == 6


def test_an_index_of_another_schema_is_made_anew(worn: CloneBuilder, index: Path) -> None:
    with opened(index) as connection:
        connection.execute("CREATE TABLE commits (something)")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    assert index_clone(worn.git_dir, index).summary.commits == 6
    assert_sound(index)


def test_a_database_of_somebody_else_is_made_anew(worn: CloneBuilder, index: Path) -> None:
    with sqlite3.connect(index) as connection:
        connection.execute("CREATE TABLE recipes (cake)")
    connection.close()
    assert index_clone(worn.git_dir, index).summary.commits == 6
    assert_sound(index)


def test_what_sqlite_left_beside_the_index_goes_with_it(worn: CloneBuilder, index: Path) -> None:
    index_clone(worn.git_dir, index)
    rewrite(index, "garbage")
    index.with_name(index.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(500))
    assert index_clone(worn.git_dir, index).first_run
    assert_sound(index)


def test_a_clone_that_moved_keeps_its_name_and_its_index(worn: CloneBuilder, data_folder: Path, tmp_path: Path) -> None:
    library = Library(DataFolders.default(data_folder))
    circle = library.recognise(worn.path)
    index = library.places.index(circle.slug)
    index_clone(circle.path, index)
    new_place = tmp_path / "elsewhere"
    shutil.move(circle.path, new_place)
    moved = library.recognise(new_place)
    assert (moved.slug, moved.path) == (circle.slug, new_place)
    assert [known.slug for known in library.circles()] == [circle.slug]
    assert not library.needs_refresh(moved)
    assert not index_clone(new_place, index).first_run


def test_a_copy_of_a_clone_is_a_circle_of_its_own(worn: CloneBuilder, data_folder: Path, tmp_path: Path) -> None:
    library = Library(DataFolders.default(data_folder))
    circle = library.recognise(worn.path)
    index_clone(circle.path, library.places.index(circle.slug))
    shutil.copytree(circle.path, tmp_path / "copy")
    assert library.recognise(tmp_path / "copy").slug != circle.slug

"""Opening clones of every shape."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import DamagedClone, ForeignOwner, GitFailed, NoSuchFolder, NoSuchRevision, NotAClone
from upont_desktop.repository.clone import Detached, OnBranch, Unborn, Unfinished, open_repository
from upont_desktop.repository.git_words import explain


@pytest.fixture
def clone(tmp_path: Path) -> CloneBuilder:
    builder = CloneBuilder(tmp_path / "clone")
    builder.write("sheets/one.md", "one\n").commit("First")
    return builder


def test_a_sub_folder_finds_its_clone(clone: CloneBuilder) -> None:
    repository = open_repository(clone.path / "sheets")
    assert repository.path == repository.work_tree == clone.path
    assert repository.head() == OnBranch("refs/heads/main", clone.head)
    assert not repository.bare
    assert not repository.shallow
    assert not repository.partial
    assert repository.null_hash == "0" * 40


def test_the_hidden_folder_means_the_clone_around_it(clone: CloneBuilder) -> None:
    assert open_repository(clone.git_dir).work_tree == clone.path
    assert open_repository(clone.git_dir / "objects").work_tree == clone.path


def test_a_link_to_a_clone(clone: CloneBuilder, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(clone.path)
    assert open_repository(tmp_path / "link").work_tree == clone.path


def test_names_with_line_ends_and_colons(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines: é"
    builder = CloneBuilder(path)
    builder.write("a", "a").commit()
    repository = open_repository(path)
    assert repository.git_dir == path / ".git"
    assert repository.head().commit == builder.head


def test_a_bare_clone(tmp_path: Path) -> None:
    builder = CloneBuilder(tmp_path / "bare.git", bare=True)
    builder.write("a", "a").commit()
    repository = open_repository(tmp_path / "bare.git")
    assert repository.bare
    assert repository.path == repository.git_dir == tmp_path / "bare.git"
    assert repository.head().commit == builder.head


def test_an_empty_clone(tmp_path: Path) -> None:
    CloneBuilder(tmp_path / "empty", branch="trunk")
    repository = open_repository(tmp_path / "empty")
    assert repository.head() == Unborn("refs/heads/trunk")
    assert repository.refs() == ()
    with pytest.raises(NoSuchRevision):
        repository.resolve("HEAD")


def test_a_detached_head(clone: CloneBuilder) -> None:
    clone.git("checkout", "--quiet", "--detach")
    assert open_repository(clone.path).head() == Detached(clone.head)


def test_a_shallow_clone(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write("two", "2").commit("Second")
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{clone.path}", str(tmp_path / "shallow")], check=True)
    assert open_repository(tmp_path / "shallow").shallow


def test_a_partial_clone(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.git("config", "uploadpack.allowFilter", "true")
    wanted = ["git", "clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{clone.path}"]
    subprocess.run([*wanted, str(tmp_path / "partial")], check=True)
    assert open_repository(tmp_path / "partial").partial


def test_a_linked_work_tree(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.git("worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    repository = open_repository(tmp_path / "side")
    assert repository.work_tree == tmp_path / "side"
    assert repository.common_dir == clone.git_dir
    assert repository.git_dir == clone.git_dir / "worktrees" / "side"
    assert repository.head() == OnBranch("refs/heads/side", clone.head)


def test_a_submodule(clone: CloneBuilder, tmp_path: Path) -> None:
    outer = CloneBuilder(tmp_path / "outer")
    outer.write("a", "a").commit()
    outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(clone.path), "inner")
    repository = open_repository(outer.path / "inner")
    assert repository.work_tree == outer.path / "inner"
    assert repository.head().commit == clone.head


def test_sha256(tmp_path: Path) -> None:
    builder = CloneBuilder(tmp_path / "long", object_format="sha256")
    builder.write("a", "a").commit()
    repository = open_repository(tmp_path / "long")
    assert repository.object_format == "sha256"
    assert repository.head().commit == builder.head
    assert len(repository.null_hash) == 64
    with pytest.raises(GitFailed):
        repository.commit("HEAD")


def test_what_is_no_clone(tmp_path: Path, clone: CloneBuilder) -> None:
    with pytest.raises(NotAClone):
        open_repository(tmp_path)
    with pytest.raises(NoSuchFolder):
        open_repository(tmp_path / "nowhere")
    with pytest.raises(NoSuchFolder):
        open_repository(clone.path / "sheets" / "one.md")


def test_a_clone_that_lost_its_head_is_damaged(clone: CloneBuilder) -> None:
    path = clone.path
    (clone.git_dir / "HEAD").unlink()
    with pytest.raises(DamagedClone):
        open_repository(path)


def test_head_at_a_lost_commit_is_damaged(clone: CloneBuilder) -> None:
    (clone.git_dir / "refs/heads/main").write_text("1" * 40 + "\n")
    with pytest.raises(DamagedClone):
        open_repository(clone.path).head()


def test_a_work_tree_elsewhere_is_not_ours_to_write(clone: CloneBuilder, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    clone.git("config", "core.worktree", str(tmp_path / "home"))
    repository = open_repository(clone.path)
    assert repository.work_tree is None
    assert repository.head().commit == clone.hash_of("HEAD")


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("MERGE_HEAD", Unfinished.MERGE),
        ("rebase-merge", Unfinished.REBASE),
        ("rebase-apply", Unfinished.REBASE),
        ("CHERRY_PICK_HEAD", Unfinished.CHERRY_PICK),
        ("REVERT_HEAD", Unfinished.REVERT),
        ("BISECT_LOG", Unfinished.BISECT),
    ],
)
def test_unfinished_work_is_seen(clone: CloneBuilder, sign: str, kind: Unfinished) -> None:
    repository = open_repository(clone.path)
    assert repository.unfinished() is None
    (clone.git_dir / sign).touch()
    assert repository.unfinished() is kind


def test_a_real_conflict_is_unfinished(clone: CloneBuilder) -> None:
    clone.switch("side", create=True).write("sheets/one.md", "side\n").commit()
    clone.switch("main").write("sheets/one.md", "main\n").commit()
    clone.git("-c", "user.name=A", "-c", "user.email=a@b", "merge", "-q", "side", expect=1)
    assert open_repository(clone.path).unfinished() is Unfinished.MERGE


def test_revisions(clone: CloneBuilder) -> None:
    first = clone.head
    second = clone.write("HEAD", "a file called HEAD").write("main", "and one called main").commit("Second")
    clone.tag("v1", "Named", at=first)
    repository = open_repository(clone.path)
    for text in ("HEAD", "main", "refs/heads/main", second, second[:12], "v1~0^{commit}^0"):
        assert repository.resolve(text) == (first if text.startswith("v1") else second)
    assert repository.resolve("v1") == first
    for text in ("nothing", "HEAD:main", "-q", "--all", "", "a\nb", "1" * 40, "HEAD..main"):
        with pytest.raises(NoSuchRevision):
            repository.resolve(text)


def test_gitpython_gives_the_commit(clone: CloneBuilder) -> None:
    commit = open_repository(clone.path).commit("HEAD")
    assert commit.hexsha == clone.head
    assert commit.summary == "First"
    assert commit.author.email == "ada@example.org"


def test_the_environment_of_an_outer_git_changes_nothing(
    clone: CloneBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = CloneBuilder(tmp_path / "other")
    other.write("x", "x").commit("Other")
    wanted = clone.path
    for name, value in {
        "GIT_DIR": str(other.git_dir),
        "GIT_WORK_TREE": str(other.path),
        "GIT_OBJECT_DIRECTORY": str(other.git_dir / "objects"),
        "GIT_INDEX_FILE": str(tmp_path / "index"),
        "GIT_GLOB_PATHSPECS": "1",
    }.items():
        monkeypatch.setenv(name, value)
    repository = open_repository(wanted)
    assert repository.path == wanted
    assert repository.commit("HEAD").hexsha == repository.head().commit


def test_a_foreign_owner_is_said(tmp_path: Path) -> None:
    words = b"fatal: detected dubious ownership in repository at '/x'\nTo add an exception..."
    assert isinstance(explain(tmp_path, ("rev-parse",), words), ForeignOwner)

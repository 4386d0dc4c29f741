"""A clone that another program changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.clone_watcher import CloneWatcher, watched_paths


def names(paths: list[str], under: Path) -> set[str]:
    return {Path(path).relative_to(under).as_posix() for path in paths}


def test_what_moves_with_every_commit_is_watched(filled: CloneBuilder) -> None:
    filled.branch("work/deep")
    watched = names(watched_paths(filled.path), filled.path)
    assert {".git", ".git/HEAD", ".git/refs", ".git/refs/heads", ".git/refs/heads/work", ".git/refs/tags"} <= watched


def test_a_bare_clone(make_clone: Callable[..., CloneBuilder]) -> None:
    bare = make_clone("bare", bare=True).write("a", "a")
    bare.commit("a")
    assert {"HEAD", "refs/heads"} <= names(watched_paths(bare.path), bare.path)


def test_another_work_tree_watches_its_own_head_and_the_common_refs(filled: CloneBuilder, tmp_path: Path) -> None:
    filled.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "other"))
    watched = names(watched_paths(tmp_path / "other"), tmp_path)
    assert {"clone/.git/worktrees/other/HEAD", "clone/.git/refs/heads"} <= watched


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert watched_paths(tmp_path / "gone") == []


def test_a_commit_by_another_program_is_noticed_once(
    filled: CloneBuilder, background: Background, qtbot: QtBot
) -> None:
    watcher = CloneWatcher(background)
    watcher.watch(Circle("club", filled.path))
    qtbot.waitUntil(lambda: bool(watcher._files.files()))
    with qtbot.waitSignal(watcher.stirred, timeout=2000):
        filled.git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "Elsewhere")
    watcher.watch(None)
    assert not watcher._files.files()

"""What the system refuses: no space, no permission, a file in use, one that cannot be read, and very large ones."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.service.operations.conftest import GRACE
from tests.support.clones import CloneBuilder
from tests.support.plain_git import git_bytes
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSpace, NotWritable
from upont_desktop.domain.writing_errors import FileInUse, NameNotAllowed, NothingKept, NotReadable
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import Upstream
from upont_desktop.repository.sync import fetch
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    describe,
    files_in,
    fork,
    keep_changes,
    move,
    undo,
    update,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts and users as Linux has them")


@contextmanager
def mounted(place: Path, *options: str) -> Iterator[Path]:
    """Something mounted at a place, for a moment."""
    place.mkdir(exist_ok=True)
    if subprocess.run(["mount", *options, place], capture_output=True).returncode:
        pytest.skip("may not mount")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=3m", "tmpfs") as place:
        yield place


def filled_clone(path: Path) -> OperationContext:
    clone = CloneBuilder(path)
    clone.write_all({"a.md": "a\n", "d/b.md": "b\n", "d/c.md": "c\n"}).commit("First")
    clone.git("status")
    return OperationContext(Circle("club", path), identity=GRACE, language="en")


def state(path: Path) -> dict[str, bytes]:
    files = (one for one in path.rglob("*") if one.is_file() and ".git" not in one.relative_to(path).parts)
    head = git_bytes(path, "rev-parse", "HEAD^{tree}")
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in files} | {"(tree)": head}


def is_sound(path: Path) -> None:
    for command in (("fsck", "--no-dangling"), ("status", "--porcelain")):
        said = git_bytes(path, *command)
        assert said == b"", said


def test_a_full_disk_stops_before_anything_changes(small: Path, tmp_path: Path) -> None:
    place = filled_clone(small / "clone")
    before = state(place.circle.path)
    (tmp_path / "large").write_bytes(os.urandom(5_000_000))
    with pytest.raises(NoSpace):
        add(place, [NewFile("large", tmp_path / "large")])
    many = tmp_path / "many"
    many.mkdir()
    for number in range(300):
        (many / f"{number}").write_bytes(os.urandom(20_000))
    with pytest.raises(NoSpace):
        add(place, files_in(many))
    assert state(place.circle.path) == before
    assert add(place, [NewFile("small", b"small\n")]).commit
    is_sound(place.circle.path)


def test_a_full_disk_is_no_trouble_of_the_place(small: Path, tmp_path: Path) -> None:
    place = filled_clone(small / "clone")
    CloneBuilder(tmp_path / "theirs").write("large", os.urandom(5_000_000)).commit("Large")
    git = Git(place.circle.path, trusted=True)
    git.run("remote", "add", "origin", str(tmp_path / "theirs"))
    with pytest.raises(NoSpace):
        fetch(git, Upstream("origin", "refs/heads/main"), "club")


_NEW = [NewFile("n/e/w.bin", bytes(range(256)) * 120), NewFile("a.md", b"2\n")]
_EDITS: dict[str, Callable[[OperationContext], object]] = {
    "add": lambda place: add(place, _NEW, replace=True),
    "move": lambda place: move(place, {"d": "e/f/g"}),
    "delete": lambda place: delete(place, ["d", "a.md"]),
}


@pytest.mark.parametrize("name", _EDITS)
def test_a_disk_that_fills_up_at_any_point(small: Path, name: str) -> None:
    """Less and less room: it is done, or it is not; and once there is room, everything goes on."""
    outcomes = set()
    for pages in range(0, 48, 5 if name == "add" else 7):
        path = small / f"clone{pages}"
        place = filled_clone(path)
        before = state(path)
        with (small / "filler").open("wb") as filler:
            free = os.statvfs(small).f_bavail * os.statvfs(small).f_frsize
            filler.write(bytes(free - pages * 4096))
        try:
            _EDITS[name](place)
        except NoSpace:
            outcomes.add("refused")
        else:
            outcomes.add("done")
        (small / "filler").unlink()
        with place.job():
            pass
        is_sound(path)
        if state(path) != before:
            undo(place)
        assert state(path) == before, pages
        _EDITS[name](place)
        is_sound(path)
        subprocess.run(["rm", "-rf", path], check=True)
    assert outcomes == {"refused", "done"}


def test_a_disk_that_is_read_only(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "-t", "tmpfs", "tmpfs") as disk:
        place = filled_clone(disk / "clone")
        before = state(place.circle.path)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        actions: list[Callable[[], object]] = [
            lambda: update(place, "a.md", b"2\n"),
            lambda: delete(place, ["d"]),
            lambda: describe(place, {"a.md": {"x": 1}}),
            lambda: undo(place),
        ]
        for action in actions:
            with pytest.raises(NotWritable):
                action()
        assert state(place.circle.path) == before


def test_a_git_folder_on_another_disk(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "-t", "tmpfs", "tmpfs") as disk:
        place = filled_clone(tmp_path / "clone")
        path = place.circle.path
        shutil.move(path / ".git", disk / "git")
        (path / ".git").write_text(f"gitdir: {disk}/git\n")
        before = state(path)
        for edit in _EDITS.values():
            edit(place)
            is_sound(path)
            undo(place)
            assert state(path) == before
            is_sound(path)


@contextmanager
def somebody_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be a person without special rights, who owns the folder: root may do everything."""
    if os.geteuid():
        yield
        return
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    subprocess.run(["chown", "-R", "65534:65534", folder], check=True)
    os.setegid(65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody reaches."""
    with tempfile.TemporaryDirectory(prefix="disk-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_folder_that_is_read_only(public: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = filled_clone(public / "clone")
    path = place.circle.path
    with somebody_else(public, monkeypatch):
        before = state(path)
        (path / "d").chmod(0o555)
        actions: list[Callable[[], object]] = [
            lambda: add(place, [NewFile("a.md", b"2\n"), NewFile("d/b.md", b"2\n")], replace=True),
            lambda: move(place, {"d": "e"}),
            lambda: delete(place, ["a.md", "d/c.md"]),
        ]
        for action in actions:
            with pytest.raises(NotWritable):
                action()
            assert state(path) == before
            is_sound(path)
        update(place, "a.md", b"2\n")
        (path / ".git/objects").chmod(0o555)
        with pytest.raises(NotWritable):
            update(place, "a.md", b"3\n")
        (path / ".git/objects").chmod(0o755)
        (path / "d").chmod(0o755)
        is_sound(path)


def test_what_cannot_be_read_is_named(public: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = filled_clone(public / "clone")
    (public / "secret").write_text("x")
    (public / "secret").chmod(0o000)
    os.mkfifo(public / "pipe")
    with somebody_else(public, monkeypatch):
        before = state(place.circle.path)
        for name in ("secret", "pipe", "gone", "clone"):
            with pytest.raises(NotReadable, match=name):
                add(place, [NewFile("new", b"x"), NewFile(name, public / name)])
        (place.circle.path / "a.md").write_text("edited\n")
        (place.circle.path / "a.md").chmod(0o000)
        with pytest.raises(NothingKept, match="cannot be read"):
            keep_changes(place, ["a.md"])
        (place.circle.path / "a.md").chmod(0o644)
        (place.circle.path / "a.md").write_text("a\n")
        assert state(place.circle.path) == before


def test_a_place_so_deep_that_a_path_becomes_too_long(tmp_path: Path) -> None:
    """A path of the circle may be 1000 bytes long: where the clone lies deep, the system ends earlier (4096 bytes)."""
    deep = tmp_path
    while len(os.fspath(deep)) < 3400:
        deep = deep / ("d" * 200)
    deep.mkdir(parents=True)
    place = filled_clone(deep / "clone")
    before = state(place.circle.path)
    path = "/".join(["folder" * 30] * 5)
    (tmp_path / "source").write_text("x")
    for source in (b"x", tmp_path / "source"):
        with pytest.raises(NameNotAllowed, match="the path is too long"):
            add(place, [NewFile(path, source), NewFile("b.md", b"b\n")])
    with pytest.raises(NameNotAllowed, match="the path is too long"):
        move(place, {"d": path})
    assert state(place.circle.path) == before
    is_sound(place.circle.path)
    assert add(place, [NewFile("b.md", b"b\n")]).commit


@pytest.mark.parametrize("name", ["a.md", "d/c.md"])
def test_a_file_in_use(tmp_path: Path, name: str) -> None:
    """A file that is a mount point is busy, as an open one is on Windows."""
    place = filled_clone(tmp_path / "clone")
    path = place.circle.path
    before = state(path)
    if subprocess.run(["mount", "--bind", path / name, path / name], capture_output=True).returncode:
        pytest.skip("may not mount")
    try:
        actions: list[Callable[[], object]] = [
            lambda: add(place, [NewFile("d/b.md", b"2\n"), NewFile(name, b"2\n"), NewFile("z", b"")], replace=True),
            lambda: delete(place, ["a.md", "d"]),
            lambda: move(place, {name: "elsewhere.md"}),
        ]
        for action in actions:
            with pytest.raises(FileInUse, match=Path(name).name):
                action()
            assert state(path) == before
            is_sound(path)
    finally:
        subprocess.run(["umount", path / name], check=True)
    delete(place, ["a.md", "d"])
    is_sound(path)


@pytest.mark.parametrize("size", [90_000_000, pytest.param(2_200_000_000, marks=pytest.mark.slow)])
def test_a_large_file_needs_little_memory(tmp_path: Path, size: int) -> None:
    """Sparse, so that the disk is spared; memory is that of a small process and of every program that it starts."""
    with (tmp_path / "large.bin").open("wb") as file:
        file.write(b"begin")
        file.truncate(size)
    filled_clone(tmp_path / "clone")
    filled_clone(tmp_path / "other")
    asked = f"from tests.service.operations import test_disk; test_disk.use_large({str(tmp_path)!r})"
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", asked], cwd=root, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 25_000
    assert (tmp_path / "clone/d/large.bin").stat().st_size == size
    assert (tmp_path / "other/copy.bin").stat().st_size == size
    is_sound(tmp_path / "clone")


def use_large(folder: str) -> None:
    """Add a large file, move and copy it; print by how much memory grew, in KiB. In a process of its own: the most that
    a program of git used is told together with the size of what started it, which is a gigabyte after many tests.
    """
    here = OperationContext(Circle("clone", Path(folder) / "clone"), identity=GRACE, language="en")
    other = replace(here, circle=Circle("other", Path(folder) / "other"))
    git_bytes(here.circle.path, "status")
    before = peaks()
    add(here, [NewFile("large.bin", Path(folder) / "large.bin")])
    move(here, {"large.bin": "d/large.bin"})
    fork(other, {"d/large.bin": "copy.bin"}, source=here)
    print(max(after - base for base, after in zip(before, peaks(), strict=True)))


def peaks() -> tuple[int, int]:
    """The most memory that this process ever had, and any that it started and that ended, in KiB."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_maxrss, others.ru_maxrss

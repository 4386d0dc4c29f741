"""The locks that a change holds: our own, and git's on its index.

Git's protocol (``lockfile.h``): whoever makes ``index.lock`` may replace ``index``. Ours holds a line that says
whose it is, and appears with it at once where the file system has links, so that what a killed run left can be told
from a lock that somebody holds.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.errors import Age
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.domain.writing_errors import CloneBusy, Holder, StaleLock

BOOK_LOCK = "book.lock"
_MARK = b"upont-desktop\n"
PATIENCE = 3.0  # seconds; git itself gives up at once, but its locks are short
STALE = 10.0  # seconds; git holds the lock of a ref for milliseconds, unless it died with it
LEFT = 1.0  # seconds; the same, where we know that a git of ours died
_UNSEEN = 600.0  # seconds; the same, where the system does not tell which programs run: an editor may be open for long
# Commands that hold no lock: they are ours, and may run for as long as a window is open.
_READERS = frozenset((b"cat-file", b"log", b"rev-list", b"diff-tree", b"for-each-ref"))


@contextmanager
def own_lock(folder: Path, name: str = "lock") -> Iterator[None]:
    """One change at a time in a clone, among all our processes; the system frees it when a process dies.

    Raises :class:`CloneBusy` after :data:`PATIENCE` seconds.
    """
    handle = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        until = time.monotonic() + PATIENCE
        while not _try_lock(handle):
            if time.monotonic() > until:
                busy = CloneBusy(path=str(folder), holder=Holder.OTHER_WINDOW, lock=str(folder / name))
                raise busy
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)


@contextmanager
def book_lock(folder: Path) -> Iterator[None]:
    """Be the only one who writes the books of a clone, for milliseconds; ``folder`` is ours in its git folder.

    Taken after every other lock. Raises :class:`CloneBusy`.
    """
    folder.mkdir(exist_ok=True)
    with own_lock(folder, BOOK_LOCK):
        yield


@contextmanager
def change_locks(git_dir: Path, own: Path, *, books: bool) -> Iterator[None]:
    """Hold what a change needs: git's lock on its index, and that of the books where it replaces some that are written
    here.

    Raises :class:`CloneBusy`.
    """
    with index_lock(git_dir, own), book_lock(own) if books else nullcontext():
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


@contextmanager
def index_lock(git_dir: Path, own: Path) -> Iterator[None]:
    """Hold git's lock on its index. ``own`` is our folder on the same file system.

    Raises :class:`CloneBusy`, naming the holder where the system tells.
    """
    lock = git_dir / "index.lock"
    until = time.monotonic() + PATIENCE
    while not _make(lock, own / "index.lock"):
        if time.monotonic() > until or left_since(lock) is not None:
            raise busy(lock)
        time.sleep(0.02)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def free_left_lock(git_dir: Path, own: Path) -> None:
    """Remove the index lock that a killed run of ours left; only while holding :func:`own_lock`."""
    lock, draft = git_dir / "index.lock", own / "index.lock"
    with suppress(OSError):
        found = lock.read_bytes()
        if found == _MARK or (not found and draft.exists()):
            lock.unlink()


def await_refs(folders: Iterable[Path], names: Iterable[str], stale: float | None = None) -> None:
    """Wait until nobody holds the lock of one of these refs (``refs/heads/main``) in one of these git folders.

    A lock older than ``stale`` seconds (:data:`STALE`) was left by a git that died, by a power cut for instance: it is
    removed. Raises :class:`CloneBusy` after :data:`PATIENCE` seconds.
    """
    always = ("HEAD", "packed-refs")
    named = {folder / f"{os.fsdecode(git_bytes(name))}.lock" for folder in folders for name in (*always, *names)}
    until = time.monotonic() + PATIENCE
    for lock in sorted(named):
        while (age := _age(lock)) is not None:
            if age > (STALE if stale is None else stale):
                lock.unlink(missing_ok=True)
            elif time.monotonic() > until:
                raise busy(lock)
            else:
                time.sleep(0.02)


def await_all_refs(git_dir: Path) -> None:
    """Wait until nobody holds the lock of any ref of a git folder. Raises :class:`CloneBusy`."""
    locks = (git_dir / "refs").rglob("*.lock")
    await_refs([git_dir], [git_text(os.fsencode(lock.relative_to(git_dir).with_suffix(""))) for lock in locks])


def _age(lock: Path) -> float | None:
    """In seconds; ``None`` where there is no such file."""
    try:
        return time.time() - lock.stat().st_mtime
    except (FileNotFoundError, NotADirectoryError):
        return None


def _make(lock: Path, draft: Path) -> bool:
    """Whether the lock is ours now. The draft is there for as long as it may be half made."""
    draft.write_bytes(_MARK)
    try:
        os.link(draft, lock)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        return _make_in_two(lock)
    finally:
        draft.unlink(missing_ok=True)
    return True


def _make_in_two(lock: Path) -> bool:
    try:
        handle = os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError:
        return False
    try:
        os.write(handle, _MARK)
    except OSError:
        lock.unlink()
        raise
    finally:
        os.close(handle)
    return True


@dataclass(frozen=True, slots=True)
class LeftLock:
    """A lock that a program left, which is gone."""

    path: Path
    age: Age


def busy(lock: Path) -> CloneBusy:
    """Who holds a lock, and since when nobody does, where that is so."""
    age = left_since(lock)
    if age is not None:
        return StaleLock(path=str(lock.parent), lock=str(lock), holder=Holder.OTHER_PROGRAM, age=age)
    return CloneBusy(path=str(lock.parent), holder=_holder(lock) or Holder.OTHER_PROGRAM, lock=str(lock))


def left_since(lock: Path) -> Age | None:
    """How old a lock is that nobody can hold any more; ``None`` where there is none, or where somebody may hold it.

    Git closes the file of a lock that it still holds while a person writes a message: a git that is at work in the
    clone may be its holder, too.
    """
    age = _age(lock)
    if age is None or age <= STALE:
        return None
    if not Path("/proc/self/fd").exists():
        return Age(age) if age > _UNSEEN else None
    return None if _holder(lock) or _git_at_work(lock) else Age(age)


def left_locks(folders: Iterable[Path]) -> tuple[LeftLock, ...]:
    """Git's locks in these git folders that nobody can hold any more."""
    patterns = ("*.lock", "refs/**/*.lock", "logs/**/*.lock")
    found = {lock for folder in folders for pattern in patterns for lock in folder.glob(pattern)}
    aged = ((lock, left_since(lock)) for lock in sorted(found))
    return tuple(LeftLock(lock, age) for lock, age in aged if age is not None)


def _holder(lock: Path) -> str:
    """The program that has the lock open, where the system tells (Linux)."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            for handle in (process / "fd").iterdir():
                if handle.readlink() == lock:
                    return f"{(process / 'comm').read_text().strip()} ({process.name})"
    return ""


def _git_at_work(lock: Path) -> bool:
    """Whether a git that could hold the lock works in the clone: in its git folder, or in the folder around that."""
    top = next((folder.parent for folder in lock.parents if folder.name == ".git"), lock.parent)
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if not (process / "comm").read_bytes().startswith(b"git"):
                continue
            words = (process / "cmdline").read_bytes().split(b"\0")
            if (process / "cwd").readlink().is_relative_to(top) and _READERS.isdisjoint(words):
                return True
    return False

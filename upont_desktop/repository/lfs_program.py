"""Running git-lfs: a content is taken into its store, sent, and fetched (git-lfs(1)).

It runs where the person's own configuration has git run it (``git lfs install``), never by what a clone says of itself.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import IO

from upont_desktop.domain.address import host_of
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import LargeContentRefused
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.traffic import Traffic
from upont_desktop.domain.writing_errors import CannotReach, NothingThere
from upont_desktop.repository.connection import Connection, address_of, connected
from upont_desktop.repository.git_output import chunks, ended, lines_of
from upont_desktop.repository.lfs import LARGEST_POINTER, LfsPointer, parse_pointer
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git, child_environment
from upont_desktop.repository.transfer_watch import TransferWatch

_TRUE = {"1", "true", "yes", "on", "t"}
_AT_ONCE = 200  # contents named in one command line, which Windows bounds at 32,767 letters


def lfs_runs(git: Git) -> bool:
    """Whether git-lfs is installed, and this git runs it for files whose attributes say so."""
    if shutil.which("git-lfs") is None:
        return False
    code, said = git.attempt("config", "--get", "filter.lfs.clean", accept=(0, 1))
    return code == 0 and bool(said.strip())


def lfs_fetches(git: Git) -> bool:
    """Whether the person wants contents to be fetched by themselves: not with ``git lfs install --skip-smudge``, nor
    where ``GIT_LFS_SKIP_SMUDGE`` says so (git-lfs-smudge(1)).
    """
    if not lfs_runs(git) or child_environment().get("GIT_LFS_SKIP_SMUDGE", "").lower() in _TRUE:
        return False
    return b"--skip" not in git.attempt("config", "--get", "filter.lfs.smudge", accept=(0, 1))[1]


def taken_in(git: Git, content: IO[bytes], path: str) -> bytes:
    """Take a content into the clone's store; the pointer that stands for it."""
    return git.run("lfs", "clean", "--", path, stdin=content)


def pointers_between(git: Git, tip: str, have: str | None) -> tuple[LfsPointer, ...]:
    """The pointers among the blobs that ``tip`` reaches and ``have`` does not."""
    listed = git.run("rev-list", "--objects", tip, *([f"^{have}"] if have else []), "--")
    told = git.run("cat-file", "--batch-check=%(objecttype) %(objectsize) %(objectname) %(rest)", data=listed)
    fields = (line.split(" ", 3) for line in git_text(told).split("\n") if line.startswith("blob "))
    return _pointers(git, [blob for _, size, blob, *_ in fields if int(size) <= LARGEST_POINTER])


def pointers_in(git: Git, commit: str) -> tuple[LfsPointer, ...]:
    """The pointers among the files of a commit, where its attributes speak of git-lfs at all."""
    raw = git.run("ls-tree", "-r", "-l", "-z", "--full-tree", commit).split(b"\0")[:-1]
    small: list[str] = []
    rules: list[str] = []
    for record in raw:
        head, _, path = record.partition(b"\t")
        _, kind, oid, size = head.split()
        if kind == b"blob" and size.isdigit():
            small += [oid.decode()] if int(size) <= LARGEST_POINTER else []
            rules += [oid.decode()] if path.rpartition(b"/")[2] == b".gitattributes" else []
    with ObjectReader(git) as reader:
        spoken_of = any(b"filter=lfs" in reader.read(oid) for oid in rules)
    return _pointers(git, small) if spoken_of else ()


def _pointers(git: Git, blobs: Iterable[str]) -> tuple[LfsPointer, ...]:
    with ObjectReader(git) as reader:
        found = (parse_pointer(reader.read(blob)) for blob in blobs)
        return tuple(dict.fromkeys(pointer for pointer in found if pointer is not None))


def send_contents(git: Git, remote: str, circle: str, oids: Sequence[str], watch: TransferWatch) -> None:
    """Send contents that the store has; those that the place has already are not sent again.

    Raises :class:`CannotReach`, :class:`LargeContentRefused`.
    """
    for start in range(0, len(oids), _AT_ONCE):
        _exchange(git, remote, circle, ("push", "--object-id", remote, *oids[start : start + _AT_ONCE]), watch)


def fetch_contents(git: Git, remote: str, circle: str, commit: str, watch: TransferWatch) -> None:
    """Fetch the contents of a commit's files that the store lacks. Raises what :func:`send_contents` raises."""
    _exchange(git, remote, circle, ("fetch", remote, commit), watch)


def _exchange(git: Git, remote: str, circle: str, command: Sequence[str], watch: TransferWatch) -> None:
    with tempfile.TemporaryDirectory(prefix="upont-") as folder, connected(git, remote, circle) as line:
        progress = Path(folder) / "progress"
        env = {**line.environment, "GIT_LFS_PROGRESS": os.fspath(progress)}
        process = git.start("lfs", *command, stdout=PIPE, stderr=STDOUT, env=env)

        def look() -> None:
            done, whole, octets = _progress(progress)
            watch.traffic(Traffic(octets))
            watch.told(done, whole)

        with ended(process):
            lines = list(lines_of(chunks(process.stdout, look, line.silence())))
        if process.returncode:
            raise _trouble(line, display(git_text(b"\n".join(lines))).strip())
        line.succeeded()


def _trouble(line: Connection, words: str) -> UserError:
    error = line.failure(words)
    if type(error) is not CannotReach and not isinstance(error, NothingThere):
        return error
    address = address_of(line.git, line.remote)
    said = next((one for one in words.splitlines() if one.strip()), "")
    host = host_of(address) or address
    return LargeContentRefused(circle=line.circle, remote=address, host=host, words=said, details=words)


def _progress(file: Path) -> tuple[int, int, int]:
    """Contents done, of how many, and the bytes of the one under way: ``upload 1/2 4096/300000 NAME``."""
    try:
        last = file.read_text("utf-8", "replace").rstrip("\n").rpartition("\n")[2].split(" ", 3)
        done, whole = map(int, last[1].split("/"))
        return done - 1, whole, int(last[2].partition("/")[0])
    except (OSError, ValueError, IndexError):
        return 0, 0, 0

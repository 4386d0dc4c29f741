"""Bulk reading for the index: commits, as a stream of NUL-separated bytes.

Two git processes work side by side: :class:`CommitStream` walks the history, newest first, and
:class:`~upont_desktop.repository.change_stream.ChangeStream` is fed the hashes that come out of it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from typing import IO, NamedTuple

from upont_desktop.domain.errors import UserError
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.process import Git

if sys.platform == "linux":
    import fcntl

_CHUNK = 1 << 18  # bytes of one read: few calls, and little held
_PIPE = 1 << 20  # bytes that git may be ahead of us: the most that Linux grants without asking
_AHEAD = 64  # chunks that may be read before they are asked for
UNHURRIED = {"GIT_FLUSH": "0"}
"""For git's environment: its output comes when a buffer is full, not after each commit (git(1))."""

_FORMAT = "%H %P %an %ae %ad %cn %ce %cd %s %b".replace(" ", "%x00")
_WIDTH = 10  # fields of one commit, as asked of git below


class RawCommit(NamedTuple):
    """A commit as ``git log`` prints it.

    ``parents`` are separated by spaces; dates are git's raw ``seconds zone``, empty where git could not read them.
    """

    hash: str
    parents: str
    author: str
    author_email: str
    author_date: str
    committer: str
    committer_email: str
    committer_date: str
    short_description: str
    long_description: str


class CommitColumns(NamedTuple):
    """Some commits, as columns of the fields of :class:`RawCommit`, in the same order."""

    hash: Sequence[str]
    parents: Sequence[str]
    author: Sequence[str]
    author_email: Sequence[str]
    author_date: Sequence[str]
    committer: Sequence[str]
    committer_email: Sequence[str]
    committer_date: Sequence[str]
    short_description: Sequence[str]
    long_description: Sequence[str]


class CommitStream:
    """Commits reachable from ``tips`` and not from ``known``, by falling commit date, as git prints them.

    Git's plain order needs no walk of the whole history before the first line; a parent comes before its child only
    where clocks disagreed. ``boundary`` names a file of commits to be read as if they had no parents (git's
    ``--shallow-file``), for clones that miss some. After the end, ``failure`` says why git stopped early, if it did.
    """

    def __init__(
        self,
        git: Git,
        tips: Iterable[str],
        known: Iterable[str] = (),
        boundary: str | None = None,
        *,
        walk: bool = True,
    ) -> None:
        """Start git. Without ``walk``, ``tips`` are all that is read, in the order given."""
        self._git = git
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self._process = git.start(
            *(["--shallow-file", boundary] if boundary else []),
            *("log", "-z", "--no-decorate", "--no-notes", "--no-mailmap", "--date=raw", f"--format={_FORMAT}"),
            *(() if walk else ("--no-walk=unsorted",)),
            "--stdin",
            stdin=subprocess.PIPE,
            stderr=self._errors,
            env=UNHURRIED,
        )
        _widen(self._process)
        self._output = _ReadAhead(self._process)
        revisions = "".join([*(f"{tip}\n" for tip in tips), *(f"^{tip}\n" for tip in known)])
        threading.Thread(target=feed_and_close, args=(self._process, revisions.encode()), daemon=True).start()
        self.failure: UserError | None = None

    def batches(self) -> Iterator[list[RawCommit]]:
        """Lists of commits as they arrive."""
        for columns in self.columns():
            yield list(map(RawCommit._make, zip(*columns, strict=True)))

    def columns(self) -> Iterator[CommitColumns]:
        """The same as columns, for who takes very many."""
        rest = b""
        fields: list[str] = []
        for chunk in self._output.chunks():
            whole, nul, rest = (rest + chunk).rpartition(b"\0")
            if not nul:
                continue
            fields += whole.decode("utf-8", "surrogateescape").split("\0")
            usable = len(fields) - len(fields) % _WIDTH
            if usable:
                yield CommitColumns._make(fields[field:usable:_WIDTH] for field in range(_WIDTH))
                del fields[:usable]
        if self._process.wait():
            self._errors.seek(0)
            self.failure = explain(self._git.path, ("log",), self._errors.read())
        self._errors.close()

    def close(self) -> None:
        """Stop git, wherever it is."""
        self._process.kill()
        self._process.wait()
        self._output.close()
        self._errors.close()


MOST_PAIRED = 400
"""Paths added times paths removed, square root of: beyond it git compares no contents (``-l``)."""


def edited_moves(git: Git, commits: Sequence[str]) -> dict[str, list[tuple[bytes, bytes]]]:
    """What git takes for moves (``-M``), edited or not, in each of ``commits``: pairs of old and new path.

    A commit with contents that git cannot read has none.
    """
    if not commits:
        return {}
    arguments = (
        *("diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "-M", f"-l{MOST_PAIRED}", "--diff-filter=R"),
        *("--no-ext-diff", "--no-textconv", "--ignore-submodules=none", "--diff-merges=first-parent"),
    )
    code, raw = git.attempt(*arguments, data="".join(f"{name}\n" for name in commits).encode(), accept=(0, 1, 128))
    moves: dict[str, list[tuple[bytes, bytes]]] = {}
    if code:
        for name in commits if len(commits) > 1 else ():
            moves |= edited_moves(git, [name])
        return moves
    tokens = iter(raw.split(b"\0"))
    current = ""
    for token in tokens:
        if token[:1] == b":":
            moves.setdefault(current, []).append((next(tokens), next(tokens)))
        elif token:
            current = token.decode()
    return moves


class _ReadAhead:
    """The output of a process in chunks, as soon as there is any; its end is waited for by the caller.

    A thread reads it: where one that computes reads a pipe itself, Linux takes the two processes for a pair that works
    in turns, and keeps both on one processor while the other is left to less urgent work.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._chunks: SimpleQueue[bytes] = SimpleQueue()
        self._room = threading.Semaphore(_AHEAD)
        self._closed = False
        threading.Thread(target=self._work, daemon=True).start()

    def chunks(self) -> Iterator[bytes]:
        """What was read, and what is; once."""
        while chunk := self._chunks.get():
            self._room.release()
            yield chunk

    def close(self) -> None:
        """Read no more; nothing is asked for any more either."""
        self._closed = True
        self._room.release()

    def _work(self) -> None:
        output: IO[bytes] | None = self._process.stdout
        assert output is not None
        try:
            with output:
                while not self._closed and (chunk := output.read1(_CHUNK)):  # type: ignore[attr-defined]
                    self._room.acquire()
                    self._chunks.put(chunk)
        finally:
            self._chunks.put(b"")


def _widen(process: subprocess.Popen[bytes]) -> None:
    """Let git go on while a batch is written; where the system says no, it waits a little more often."""
    if sys.platform == "linux" and process.stdout is not None:
        with suppress(OSError):
            fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, _PIPE)


def feed_and_close(process: subprocess.Popen[bytes], data: bytes) -> None:
    """Give a process all of its input."""
    assert process.stdin is not None
    with suppress(OSError), process.stdin:  # where git ended first, the reader finds out why
        process.stdin.write(data)

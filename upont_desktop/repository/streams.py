"""Bulk reading for the index: commits and what they changed, as streams of NUL-separated bytes.

Two git processes work side by side: :class:`CommitStream` walks the history, newest first, and :class:`ChangeStream` is
fed the hashes that come out of it and prints what each commit changed against its *first* parent. From the two the
indexer derives what ``git log -c`` would say of merges and, unlike ``-c``, which side each merge took.

``diff-tree --stdin`` is fed newest first, although versions are numbered from the oldest: packs store old trees as
differences from newer ones, so reading towards the past is faster by a third.
"""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, NamedTuple

from upont_desktop.domain.errors import UserError
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.process import Git

_CHUNK = 1 << 18  # bytes of one read: few calls, and little held
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
        )
        revisions = "".join([*(f"{tip}\n" for tip in tips), *(f"^{tip}\n" for tip in known)])
        threading.Thread(target=_feed_and_close, args=(self._process, revisions.encode()), daemon=True).start()
        self.failure: UserError | None = None

    def batches(self) -> Iterator[list[RawCommit]]:
        """Lists of commits as they arrive."""
        rest = b""
        fields: list[str] = []
        for chunk in _read(self._process):
            whole, nul, rest = (rest + chunk).rpartition(b"\0")
            if not nul:
                continue
            fields += whole.decode("utf-8", "surrogateescape").split("\0")
            usable = len(fields) - len(fields) % _WIDTH
            if usable:
                cursor = iter(fields[:usable])
                yield list(map(RawCommit._make, zip(*[cursor] * _WIDTH, strict=True)))
                del fields[:usable]
        if self._process.wait():
            self._errors.seek(0)
            self.failure = explain(self._git.path, ("log",), self._errors.read())
        self._errors.close()

    def close(self) -> None:
        """Stop git, wherever it is."""
        self._process.kill()
        self._process.wait()
        self._errors.close()


class RawChange(NamedTuple):
    """The entry that a path has after a commit: git's mode, 0 and zeros where it is deleted; the blob in hex."""

    mode: int
    blob: bytes
    path: bytes


class CommitChanges(NamedTuple):
    """What one commit changed against its first parent."""

    hash: bytes
    changes: list[RawChange]


class ChangeStream:
    """What commits changed against their first parent (everything, for a root), in the order that they are fed.

    Git writes into a temporary file, which is read when git has ended. Reading meanwhile would need a thread, and two
    threads that compute in turns cost the first index more than what the reading gains.

    A commit whose trees cannot be read ends git; the stream starts it again behind that commit, which then changes
    nothing and is named in ``unreadable``.
    """

    def __init__(self, git: Git, boundary: str | None = None) -> None:
        """Start git; nothing is read before the first feed."""
        self._git = git
        self._arguments = (
            *(["--shallow-file", boundary] if boundary else []),
            *("diff-tree", "--stdin", "-r", "--root", "--always", "--raw", "-z", "--no-abbrev", "--no-renames"),
            *("--no-ext-diff", "--ignore-submodules=none", "--diff-merges=first-parent"),
        )
        self._fed = bytearray()
        self._line = 0
        self._finished = self._closed = False
        self._more = threading.Condition()
        self.unreadable: list[str] = []
        self._sent = 0
        self._process = self._start(0)

    def feed(self, hashes: Sequence[str]) -> None:
        """Ask for the changes of ``hashes``; returns at once."""
        if not hashes:
            return
        with self._more:
            self._line = len(hashes[0]) + 1
            self._fed += ("\n".join(hashes) + "\n").encode()
            self._more.notify()

    def finish(self) -> None:
        """No more will be fed."""
        with self._more:
            self._finished = True
            self._more.notify()

    @property
    def sent(self) -> int:
        """How many commits git was given so far, a pipe's length ahead of what it has done."""
        return self._sent // self._line if self._line else 0

    def ended(self, seconds: float | None = None) -> bool:
        """Wait for git to end; whether it has."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def batches(self) -> Iterator[list[CommitChanges]]:
        """Lists of whole commits, when git has ended."""
        done = 0
        while not self._closed:
            code = self._process.wait()
            self._output.seek(0)
            with self._output:
                for batch in _parse(iter(lambda: self._output.read(_CHUNK), b"")):
                    done += len(batch)
                    yield batch
            if code == 0:
                return
            bad = bytes(self._fed[done * self._line : (done + 1) * self._line - 1])
            if not bad:
                return
            self.unreadable.append(bad.decode())
            yield [CommitChanges(bad, [])]
            done += 1
            self._process = self._start(done * self._line)

    def close(self) -> None:
        """Stop git, wherever it is, and forget what it said."""
        self._closed = True
        self.finish()
        self._process.kill()
        self._process.wait()
        self._output.close()

    def _start(self, position: int) -> subprocess.Popen[bytes]:
        self._output = tempfile.TemporaryFile(prefix="upont-")  # noqa: SIM115 - lives as long as the process
        process = self._git.start(*self._arguments, stdin=subprocess.PIPE, stdout=self._output)
        threading.Thread(target=self._write, args=(process, position), daemon=True).start()
        return process

    def _write(self, process: subprocess.Popen[bytes], position: int) -> None:
        assert process.stdin is not None
        with suppress(OSError), process.stdin:  # where git ended first, the reader finds out why
            while True:
                with self._more:
                    while position >= len(self._fed) and not self._finished and process.poll() is None:
                        self._more.wait(1.0)
                    wanted = bytes(self._fed[position:])
                if not wanted or self._closed:
                    return
                position += len(wanted)
                self._sent = position
                process.stdin.write(wanted)
                process.stdin.flush()


MOST_PAIRED = 400
"""Paths added times paths removed, square root of: beyond it git compares no contents (``-l``)."""


def edited_moves(git: Git, commits: Sequence[str]) -> dict[str, list[tuple[bytes, bytes]]]:
    """What git takes for moves (``-M``), edited or not, in each of ``commits``: pairs of old and new path.

    A commit with contents that git cannot read has none.
    """
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


def _parse(chunks: Iterable[bytes]) -> Iterator[list[CommitChanges]]:
    """Commits from the output of ``diff-tree --raw -z``; the last one is whole when its stream ends well."""
    rest = b""
    current: CommitChanges | None = None
    for chunk in chunks:
        whole, nul, rest = (rest + chunk).rpartition(b"\0")
        if not nul:
            continue
        batch: list[CommitChanges] = []
        tokens = iter(whole.split(b"\0"))
        for token in tokens:
            if token[:1] != b":":
                if current is not None:
                    batch.append(current)
                current = CommitChanges(token, [])
                continue
            path = next(tokens, None)
            if path is None:  # the chunk ends between the two: they come again, together
                rest = token + b"\0" + rest
                break
            assert current is not None
            current.changes.append(RawChange(int(token[8:14], 8), token[-2 - (len(token) - 18 >> 1) : -2], path))
        if batch:
            yield batch
    if current is not None:
        yield [current]


def _read(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """The output of a process in chunks, as soon as there is any; its end is waited for by the caller."""
    output: IO[bytes] | None = process.stdout
    assert output is not None
    with output:
        while chunk := output.read1(_CHUNK):  # type: ignore[attr-defined]
            yield chunk


def _feed_and_close(process: subprocess.Popen[bytes], data: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError), process.stdin:  # where git ended first, the reader finds out why
        process.stdin.write(data)

"""Bulk reading for the index: what commits changed against their *first* parent.

From this and the views of a merge's other parents the indexer derives what ``git log -c`` would say of merges and,
unlike ``-c``, which side each merge took.

``diff-tree --stdin`` is fed newest first, although versions are numbered from the oldest: packs store old trees as
differences from newer ones, so reading towards the past is faster by a third.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, NamedTuple

from upont_desktop.repository.process import Git
from upont_desktop.repository.streams import UNHURRIED, feed_and_close

_CHUNK = 1 << 18  # bytes of one read: few calls, and little held
_SLICES = (10_000, 40_000)
"""Commits that one git process is asked about, at least and at most: it keeps all that it has parsed in memory, some
800 bytes of each, and what it does last it does alone.
"""
_SHARE = 8
"""A slice is this part of what was fed before it, within these bounds: begun anew, git looks at some trees again."""
_TOGETHER = 2
"""Git processes that work side by side: when all commits are read, there is little else to do."""
_NICER = 15
"""Steps of niceness: a thirtieth of the time of a processor that two would share."""
_LOOK_S = 0.05
"""Between two looks at what git has written."""


class ChangeBatch(NamedTuple):
    """What some commits changed, as columns: of each commit, how many entries; of each entry git's mode after the
    commit (0 where it is deleted), its blob in hex (zeros there), and its path.
    """

    counts: list[int]
    modes: list[int]
    blobs: list[bytes]
    paths: list[bytes]


class ChangeStream:
    """What commits changed against their first parent (everything, for a root), in the order that they are fed.

    Git writes into temporary files that :meth:`batches` reads, in the caller's thread and when it likes: two threads
    that compute in turns cost the first index more than what reading side by side gains.

    A commit whose trees cannot be read ends git; the stream starts it again behind that commit, which then changes
    nothing and is named in ``unreadable``.
    """

    def __init__(self, git: Git, boundary: str | None = None, *, gives_way: bool = False) -> None:
        """``boundary`` is that of :class:`~upont_desktop.repository.streams.CommitStream`; git ``gives_way`` to the
        rest of this program as long as more is fed, as that has more urgent things to do.
        """
        self._git = git
        self._gives_way = gives_way
        self._arguments = (
            *(["--shallow-file", boundary] if boundary else []),
            *("diff-tree", "--stdin", "-r", "--root", "--always", "--raw", "-z", "--no-abbrev", "--no-renames"),
            *("--no-ext-diff", "--ignore-submodules=none", "--diff-merges=first-parent"),
        )
        self._more = threading.Condition()
        self._slices: list[_Slice] = []
        self._finished = self._closed = False
        self._failure: BaseException | None = None
        self._workers = self._taken = self._fed = 0
        self.unreadable: list[str] = []

    def feed(self, hashes: Sequence[str]) -> None:
        """Ask for the changes of ``hashes``; returns at once."""
        with self._more:
            while hashes:
                if not self._slices or self._slices[-1].room == 0:
                    least, most = _SLICES
                    self._slices.append(_Slice(min(most, max(least, self._fed // _SHARE))))
                rest = self._slices[-1].add(hashes)
                self._fed += len(hashes) - len(rest)
                hashes = rest
            while self._workers < min(_TOGETHER, len(self._slices)):
                self._workers += 1
                threading.Thread(target=self._work, daemon=True).start()
            self._more.notify_all()

    def finish(self) -> None:
        """No more will be fed."""
        with self._more:
            self._finished = True
            self._more.notify_all()

    def close(self) -> None:
        """Stop git, wherever it is, and forget what it said."""
        with self._more:
            self._closed = True
            self._more.notify_all()
            for some in self._slices:
                some.close()

    def batches(self) -> Iterator[ChangeBatch]:
        """The changes, as git finds them; they end where :meth:`finish` was called."""
        number = 0
        while (some := self._begun(number)) is not None:
            yield from self._read(some)
            some.close()
            number += 1

    def _read(self, some: _Slice) -> Iterator[ChangeBatch]:
        run = some.run
        done = 0
        while run is not None:
            for batch in _parse(run.chunks()):
                done += len(batch.counts)
                yield batch
            if run.process.wait() == 0:
                return
            with self._more:
                self._more.wait_for(lambda: self._is_whole(some))
            if self._closed or done >= some.size:
                return
            self.unreadable.append(some.name(done))
            yield ChangeBatch([0], [], [], [])
            done += 1
            run = some.begin(self._start())
            feed_and_close(run.process, some.lines(done, some.size))

    def _begun(self, number: int) -> _Slice | None:
        """A slice that git has begun; ``None`` after the last."""

        def is_known() -> bool:
            slices = self._slices
            begun = slices[number].run is not None if number < len(slices) else self._finished
            return begun or self._closed or self._failure is not None

        with self._more:
            self._more.wait_for(is_known)
            if self._failure is not None:
                raise self._failure
            return None if self._closed or number >= len(self._slices) else self._slices[number]

    def _is_whole(self, some: _Slice) -> bool:
        """Whether a slice gets no more commits."""
        return self._finished or self._closed or not some.room

    # --- the threads that feed git ------------------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            while (some := self._next()) is not None:
                with self._more:
                    run = some.begin(self._start())
                    self._more.notify_all()
                self._write(some, run.process)
                run.process.wait()
        except BaseException as error:  # noqa: BLE001 - told to the thread that reads
            with self._more:
                self._failure = error
                self._more.notify_all()

    def _next(self) -> _Slice | None:
        """A slice with something in it that nobody has taken; ``None`` where no more come."""
        with self._more:
            self._more.wait_for(lambda: self._taken < len(self._slices) or self._finished or self._closed)
            if self._closed or self._taken >= len(self._slices):
                return None
            self._taken += 1
            return self._slices[self._taken - 1]

    def _write(self, some: _Slice, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        written = 0
        with suppress(OSError), process.stdin:  # where git ended first, the reader finds out why
            while True:
                with self._more:
                    self._more.wait_for(lambda: some.size > written or self._is_whole(some))  # noqa: B023 - waited for here
                    size = some.size
                    lines = some.lines(written, size)
                if not lines or self._closed:
                    return
                written = size
                process.stdin.write(lines)
                process.stdin.flush()

    def _start(self) -> _Run:
        output = tempfile.TemporaryFile(prefix="upont-")  # noqa: SIM115 - lives as long as the process
        process = self._git.start(*self._arguments, stdin=subprocess.PIPE, stdout=output, env=UNHURRIED)
        if self._gives_way and not self._finished and sys.platform != "win32":
            with suppress(OSError):  # it has ended already, or the system does not allow it
                os.setpriority(os.PRIO_PROCESS, process.pid, os.getpriority(os.PRIO_PROCESS, 0) + _NICER)
        return _Run(process, output)


class _Slice:
    """Some commits, of which one git process is asked, or more where damage ends it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.size = 0
        self.run: _Run | None = None
        self._lines = bytearray()
        self._width = 0

    @property
    def room(self) -> int:
        """How many more commits it takes."""
        return self._most - self.size

    def add(self, hashes: Sequence[str]) -> Sequence[str]:
        """Take what there is room for; gives the rest."""
        taken, rest = (hashes, ()) if len(hashes) <= self.room else (hashes[: self.room], hashes[self.room :])
        self._width = len(taken[0]) + 1
        self._lines += "".join(f"{name}\n" for name in taken).encode()
        self.size += len(taken)
        return rest

    def lines(self, first: int, end: int) -> bytes:
        """The commits from one to another, one a line."""
        return bytes(self._lines[first * self._width : end * self._width])

    def name(self, number: int) -> str:
        """The hash of one commit."""
        return self.lines(number, number + 1).decode().rstrip()

    def begin(self, run: _Run) -> _Run:
        """Go on with this process."""
        if self.run is not None:
            self.run.close()
        self.run = run
        return run

    def close(self) -> None:
        """End git, where it has not ended, and forget the commits."""
        if self.run is not None:
            self.run.close()
        self._lines = bytearray()


class _Run:
    """One git process, and the file that it writes to."""

    def __init__(self, process: subprocess.Popen[bytes], output: IO[bytes]) -> None:
        self.process = process
        self._output = output

    def chunks(self) -> Iterator[bytes]:
        """What git writes, while it does so where the system can read at a place of one's own in a file."""
        if sys.platform == "win32":
            self.process.wait()
            self._output.seek(0)
            yield from iter(lambda: self._output.read(_CHUNK), b"")
            return
        place = 0
        ended = False
        while True:
            chunk = os.pread(self._output.fileno(), _CHUNK, place)
            place += len(chunk)
            if chunk:
                yield chunk
            elif ended:
                return
            if len(chunk) < _CHUNK and not ended:
                with suppress(subprocess.TimeoutExpired):
                    ended = self.process.wait(_LOOK_S) is not None

    def close(self) -> None:
        """End git, and let go of what it wrote."""
        self.process.kill()
        self.process.wait()
        self._output.close()


class _Modes(dict[bytes, int]):
    """Git's modes by their octal digits."""

    def __missing__(self, digits: bytes) -> int:
        return self.setdefault(digits, int(digits, 8))


def _parse(chunks: Iterable[bytes]) -> Iterator[ChangeBatch]:
    """Whole commits from the output of ``diff-tree --raw -z``; the last is whole when its stream ends."""
    mode_of = _Modes()
    rest = b""
    batch = ChangeBatch([], [], [], [])
    begun = False
    count = 0  # entries of the commit that is being read
    for chunk in chunks:
        whole, nul, rest = (rest + chunk).rpartition(b"\0")
        if not nul:
            continue
        counts, modes, blobs, paths = batch
        tokens = iter(whole.split(b"\0"))
        for token in tokens:
            if token[:1] != b":":
                if begun:
                    counts.append(count)
                begun, count = True, 0
                continue
            path = next(tokens, None)
            if path is None:  # the chunk ends between the two: they come again, together
                rest = token + b"\0" + rest
                break
            modes.append(mode_of[token[8:14]])
            blobs.append(token[-2 - (len(token) - 18 >> 1) : -2])
            paths.append(path)
            count += 1
        if counts:
            kept = len(paths) - count
            yield ChangeBatch(counts, modes[:kept], blobs[:kept], paths[:kept])
            batch = ChangeBatch([], modes[kept:], blobs[kept:], paths[kept:])
    if begun:
        batch.counts.append(count)
        yield batch

"""Reading objects, fast and without end: long-lived ``cat-file`` processes that survive what they cannot read.

``git cat-file --batch`` ends with 128 on some damage (a truncated object, after a header with its full size; an
unfetched object of a partial clone), prints ``missing`` for other, and for an object that declares more than it holds
prints less than it said. Here all become an
:class:`~upont_desktop.domain.index_progress.Unreadable` for that object alone, and the rest is read. Filters never run,
and nothing is fetched.
"""

from __future__ import annotations

import contextlib
import io
import secrets
import subprocess
import threading
from collections.abc import Generator, Iterable, Iterator
from itertools import chain, islice
from types import TracebackType
from typing import IO, NamedTuple, Self, cast

from upont_desktop.domain.errors import DamagedClone, NoSuchRevision, UserError
from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.git_words import damaged, explain
from upont_desktop.repository.process import Git

_TOGETHER = 512  # objects asked for at once: their names fit the smallest pipes, as git keeps them until "flush"
_BLOCK = 1 << 18  # bytes of one read: few calls, and little held


class TooLarge(UserError):
    """The object is larger than the reader is ready to hold."""

    code = "too-large"
    sentence = "This is too large to show: {size} bytes, where {limit} are read at most."
    kept_safe = "Nothing was changed."
    advice = "Save a copy and open it in its own program."


class ObjectInfo(NamedTuple):
    """What an object is (``blob``, ``tree``, ``commit``, ``tag``) and its size in bytes."""

    kind: str
    size: int


class TreeRecord(NamedTuple):
    """One entry of a whole tree. ``size`` is in bytes; ``None`` where it was not asked or is not known."""

    mode: int
    oid: str
    size: int | None
    path: str


class EntryChange(NamedTuple):
    """A path whose entry differs between two trees; mode 0 (and zeros for a hash) where it is not there."""

    path: str
    old_mode: int
    old_oid: str
    new_mode: int
    new_oid: str


class ObjectReader:
    """Reads objects of one clone; may be shared by threads. Close it, or use it as a context."""

    def __init__(self, git: Git) -> None:
        """Nothing is started before the first read."""
        self._git = git
        self._lock = threading.Lock()
        self._batch = _Batch(git)

    def start(self) -> None:
        """Start the process ahead of the first read, so that git gets ready while something else is asked."""
        with self._lock:
            self._batch.start()

    def info(self, oid: str) -> ObjectInfo:
        """Kind and size. Raises :class:`DamagedClone` where the object cannot be read."""
        with self._lock:
            return self._known(next(self._batch.infos([oid]))[1])

    def size(self, oid: str) -> int:
        """The size in bytes. Raises :class:`DamagedClone`."""
        return self.info(oid).size

    def read(self, oid: str, limit: int | None = None) -> bytes:
        """The content. Raises :class:`TooLarge` where it has more than ``limit`` bytes, :class:`DamagedClone`."""
        with self._lock:
            if limit is not None:
                info = self._known(next(self._batch.infos([oid]))[1])
                if info.size > limit:
                    raise TooLarge(size=info.size, limit=limit)
            content = next(self._batch.contents([oid]))[1]
        if isinstance(content, Unreadable):
            raise self._damaged(content)
        return content

    def read_many(
        self, oids: Iterable[str], limit: int | None = None
    ) -> Generator[tuple[str, bytes | Unreadable | TooLarge]]:
        """The contents of many objects, in the order asked, through a process of its own; of one, through the kept one.

        An object that cannot be read gives an :class:`Unreadable`, one of more than ``limit`` bytes a
        :class:`TooLarge`, as a value: the others follow.
        """
        asked = iter(oids)
        first = list(islice(asked, 2))
        if len(first) < 2:
            yield from self._one(first, limit)
            return
        batch = _Batch(self._git)
        asked = chain(first, asked)
        try:
            while some := list(islice(asked, _TOGETHER)):
                yield from _contents_within(batch, some, limit)
        finally:
            batch.close()

    def infos(self, oids: Iterable[str]) -> Iterator[tuple[str, ObjectInfo | Unreadable]]:
        """Kinds and sizes of many objects, in the order asked."""
        asked = iter(oids)
        while some := list(islice(asked, _TOGETHER)):
            with self._lock:
                found = list(self._batch.infos(some))
            yield from found

    def _one(self, oids: list[str], limit: int | None) -> list[tuple[str, bytes | Unreadable | TooLarge]]:
        with self._lock:
            return list(_contents_within(self._batch, oids, limit))

    def close(self) -> None:
        """End the process. The reader may be used again: it starts another."""
        with self._lock:
            self._batch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _known(self, info: ObjectInfo | Unreadable) -> ObjectInfo:
        if isinstance(info, Unreadable):
            raise self._damaged(info)
        return info

    def _damaged(self, what: Unreadable) -> DamagedClone:
        return damaged(self._git.path, f"{what.object}: {what.what}")


def _contents_within(
    batch: _Batch, oids: list[str], limit: int | None
) -> Iterator[tuple[str, bytes | Unreadable | TooLarge]]:
    """Contents, where sizes are asked first if there is a limit: a large object is then never printed."""
    if limit is None:
        yield from batch.contents(oids)
        return
    infos = list(batch.infos(oids))
    wanted = [oid for oid, info in infos if isinstance(info, ObjectInfo) and info.size <= limit]
    contents = batch.contents(wanted)
    for oid, info in infos:
        if isinstance(info, Unreadable):
            yield oid, info
        elif info.size > limit:
            yield oid, TooLarge(size=info.size, limit=limit)
        else:
            yield next(contents)


class _Stopped(Exception):
    """The answer ended before its end: git died, or the object is shorter than it says."""


class _Batch:
    """One ``cat-file --batch-command --buffer``, started again whenever it ends or is out of step."""

    def __init__(self, git: Git) -> None:
        self._git = git
        self._process: subprocess.Popen[bytes] | None = None

    def infos(self, oids: list[str]) -> Iterator[tuple[str, ObjectInfo | Unreadable]]:
        for oid, answer in self._ask("info", oids):
            yield oid, answer if not isinstance(answer, bytes) else Unreadable("unexpected answer", oid)

    def contents(self, oids: list[str]) -> Generator[tuple[str, bytes | Unreadable]]:
        for oid, answer in self._ask("contents", oids):
            yield oid, answer if not isinstance(answer, ObjectInfo) else Unreadable("unexpected answer", oid)

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what it had not read is lost with it, as meant
                    pipe.close()
        process.wait()

    def _ask(self, verb: str, oids: list[str]) -> Iterator[tuple[str, bytes | ObjectInfo | Unreadable]]:
        done = 0
        try:
            while done < len(oids):
                try:
                    answers = self._send(verb, oids[done:])
                    while done < len(oids):
                        answer = answers.take(verb, oids[done], oids[done + 1] if done + 1 < len(oids) else None)
                        done += 1
                        yield oids[done - 1], answer
                except (_Stopped, BrokenPipeError):
                    self.close()
                    oid, done = oids[done], done + 1
                    yield oid, self._ask_alone(verb, oid)
        finally:
            if done < len(oids):
                self.close()  # the consumer left early: answers to old questions are still under way

    def _ask_alone(self, verb: str, oid: str) -> bytes | ObjectInfo | Unreadable:
        """Ask again for the object at which the process ended, so that no other is blamed for it."""
        try:
            return self._send(verb, [oid]).take(verb, oid, None)
        except (_Stopped, BrokenPipeError):
            self.close()
            return Unreadable("git cannot read this object", oid)

    def start(self) -> subprocess.Popen[bytes]:
        """The process, started where there is none."""
        if self._process is None:
            self._process = self._git.start("cat-file", "--batch-command", "--buffer", stdin=subprocess.PIPE)
        return self._process

    def _send(self, verb: str, oids: list[str]) -> _Answers:
        process = self.start()
        assert process.stdin is not None
        assert process.stdout is not None
        mark = f"end-{secrets.token_hex(8)}"
        process.stdin.write("".join([f"{verb} {oid}\n" for oid in oids] + [f"info {mark}\n", "flush\n"]).encode())
        process.stdin.flush()
        return _Answers(process.stdout, f"{mark} missing\n".encode())


class _Answers:
    """The answers to one request.

    A damaged object can declare a size that it does not have, and git then prints less without a word: whoever waits
    for the rest waits for ever. So every request ends with a question for a name made up for it, and no more is waited
    for once its answer is there; and a content counts only where the next answer follows it.
    """

    def __init__(self, output: IO[bytes], mark: bytes) -> None:
        self._output = cast("io.BufferedReader", output)
        self._mark = mark
        self._held = b""
        self._at = 0

    def take(self, verb: str, oid: str, following: str | None) -> bytes | ObjectInfo | Unreadable:
        """The answer about ``oid``; the one about ``following`` comes next, or the mark."""
        header = self._line()
        words = header.split()
        if words[:1] != [oid.encode()]:
            raise _Stopped
        if len(words) != 3 or not words[2].isdigit():
            answer: bytes | ObjectInfo | Unreadable = Unreadable("the object is missing", oid)
        else:
            info = ObjectInfo(words[1].decode(), int(words[2]))
            answer = info if verb == "info" else self._content(info.size)
        if following is None:
            self._expect(self._mark)
            self._at += len(self._mark)
        else:
            self._expect(following.encode())
        return answer

    def _line(self) -> bytes:
        while (end := self._held.find(b"\n", self._at)) < 0:
            self._more()
        start, self._at = self._at, end + 1
        return self._held[start:end]

    def _content(self, size: int) -> bytes:
        parts = [self._held[self._at : self._at + size]]
        left = size - len(parts[0])
        self._at += len(parts[0])
        while left:
            self._more()
            parts.append(self._held[self._at : self._at + left])
            self._at += len(parts[-1])
            left -= len(parts[-1])
        self._expect(b"\n")
        self._at += 1
        return b"".join(parts)

    def _expect(self, wanted: bytes) -> None:
        while len(self._held) - self._at < len(wanted):
            self._more()
        if not self._held.startswith(wanted, self._at):
            raise _Stopped

    def _more(self) -> None:
        """Wait for more output, unless all of it is here."""
        kept = self._held[max(self._at - len(self._mark), 0) :]
        if kept.endswith(self._mark):
            raise _Stopped
        block = self._output.read1(_BLOCK)
        if not block:
            raise _Stopped
        self._at = min(self._at, len(self._mark))
        self._held = kept + block


def read_tree(git: Git, revision: str, *, folder: str = "", sizes: bool = True) -> Iterator[TreeRecord]:
    """Every entry below ``folder`` at ``revision``, as ``ls-tree -r`` streams them, in git's order.

    ``sizes`` costs a look at every object. Raises :class:`NoSuchRevision` for a revision that has no tree,
    :class:`DamagedClone` where a tree cannot be read, after the entries before it.
    """
    options = ["-r", "-z", "--full-tree", *(["-l"] if sizes else [])]
    where = ["--", f"{folder}/"] if folder else []
    process = git.start("ls-tree", *options, "--end-of-options", revision, *where, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    found = False
    try:
        for record in split_nul(process.stdout):
            found = True
            yield _tree_record(record, sizes=sizes)
        words = process.stderr.read()
        if process.wait():
            if not found and b"Not a valid object name" in words:
                raise NoSuchRevision(revision=revision, circle=git.path.name, details=git_text(words))
            problem = explain(git.path, ("ls-tree",), words)
            raise problem if isinstance(problem, DamagedClone) else damaged(git.path, problem.details)
    finally:
        process.stdout.close()
        process.stderr.close()
        process.kill()
        process.wait()


def _tree_record(record: bytes, *, sizes: bool) -> TreeRecord:
    head, _, path = record.partition(b"\t")
    words = head.split()
    size = int(words[3]) if sizes and words[3].isdigit() else None
    return TreeRecord(int(words[0], 8), words[2].decode(), size, git_text(path))


def split_nul(stream: IO[bytes], chunk: int = 1 << 16) -> Iterator[bytes]:
    """The records of a stream, each ended by a NUL; an unfinished last one is left out."""
    rest = b""
    while block := stream.read(chunk):
        *whole, rest = (rest + block).split(b"\0")
        yield from whole


def entry_at(git: Git, revision: str, path: str) -> TreeRecord | None:
    """The entry of one path at a revision, folders included (mode ``0o040000``), or ``None`` where nothing is there."""
    raw = git.run("ls-tree", "-z", "--full-tree", "--end-of-options", revision, "--", path)
    for record in raw.split(b"\0")[:-1]:
        if record.partition(b"\t")[2] == git_bytes(path):
            return _tree_record(record, sizes=False)
    return None


def changed_entries(git: Git, old: str, new: str, folder: str = "") -> Iterator[EntryChange]:
    """The paths (below ``folder``) whose entry differs between two commits, in git's order; no content is looked at."""
    where = ["--", f"{folder}/"] if folder else []
    raw = git.run("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", old, new, *where)
    tokens = iter(raw.split(b"\0")[:-1])
    for meta, path in zip(tokens, tokens, strict=True):
        old_mode, new_mode, old_oid, new_oid, _status = meta[1:].decode().split(" ")
        yield EntryChange(git_text(path), int(old_mode, 8), old_oid, int(new_mode, 8), new_oid)

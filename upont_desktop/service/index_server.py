"""The indexing process that stays with the window: asked by lines on its standard input, it answers by lines on its
standard output (:mod:`.index_protocol`).

It ends when its input does, in the midst of whatever it is doing: a window that closes, or is killed, leaves no process
behind, and an index may be left at any instant (the next run completes it). History comes first; words are read on a
thread of their own, which lets the history at the index as soon as something is asked.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.index_requests import HistoryRead, IndexAnswer, IndexingFailed, IndexRequest, WordsRead
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.indexer.run import HistoryUpdate, Target, held_by, read_words, update_history
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.git_program import put_git_on_path
from upont_desktop.service.index_protocol import LONGEST_LINE, answer_line, parse_request
from upont_desktop.service.index_update import guarded_extractors
from upont_desktop.service.own_program import own_program

_MOST_TOUCHED = 500
"""Paths that an answer names: of more, everything on show is read anew, which is quicker than to compare them."""
_NEVER_S = float("inf")
"""While words are read the clone is not looked at: the window notices what others do, and asks."""

_SMALL = 10_000
"""Commits of which a first run leaves too little memory behind to matter."""

Send = Callable[[IndexAnswer], None]
Requests: TypeAlias = "queue.SimpleQueue[IndexRequest | None]"
"""What was asked; ``None`` says that the words are read."""


def main(data: str = "", rooms: KnownRooms = ()) -> int:
    """Serve until the input ends. ``data`` is the folder that the person named for the program's data; ``rooms`` are
    those whose records are projected.
    """
    put_git_on_path()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal tells all: the window ends first, and this with it
    sending = threading.Lock()

    def send(answer: IndexAnswer) -> None:
        try:
            with sending:
                sys.stdout.buffer.write(answer_line(answer))
                sys.stdout.buffer.flush()
        except OSError:  # nobody reads any more
            os._exit(0)

    requests: Requests = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), name="listen", daemon=True).start()
    IndexServer(DataFolders.default(Path(data) if data else None), send, requests, rooms).serve()
    return 0


def _listen(lines: BinaryIO, requests: Requests) -> None:
    while line := lines.readline(LONGEST_LINE):
        request = parse_request(line)
        if request is not None:
            requests.put(request)
    os._exit(0)  # the window is gone: git and the helpers end when their pipes do


@dataclass(frozen=True, slots=True)
class _OpenedClone:
    """A clone that was asked for, and what tells that it is still the same one."""

    mark: tuple[int, ...]
    target: Target
    repository: Repository


class IndexServer:
    """Answers requests, one after the other; those that wait for the same are answered together.

    A first run leaves much memory behind: when all is read after it, the process ends, and the next request finds a
    small one.
    """

    def __init__(self, places: DataFolders, send: Send, requests: Requests, rooms: KnownRooms = ()) -> None:
        self._places = places
        self._rooms = rooms
        self._send = send
        self._waiting: deque[IndexRequest] = deque()
        self._opened: tuple[Path, _OpenedClone] | None = None
        self._requests = requests
        self._large = False
        self._words = _WordsThread(send, lambda: requests.put(None))

    def serve(self) -> None:
        """Answer until the process has grown large and nothing is left to do."""
        while requests := self._next():
            self._answer(requests)

    def _next(self) -> list[IndexRequest]:
        """The requests that one look at the clone answers; none when the process is to end."""
        while not self._waiting:
            if self._large and self._words.idle and self._requests.empty():
                return []
            self._take(self._requests.get())
        while not self._requests.empty():
            self._take(self._requests.get())
        first = self._waiting.popleft()
        alike = [first]
        while self._waiting and self._waiting[0].clone == first.clone and not self._waiting[0].rebuild:
            alike.append(self._waiting.popleft())
        return alike

    def _take(self, request: IndexRequest | None) -> None:
        if request is not None:
            self._waiting.append(request)

    def _answer(self, requests: list[IndexRequest]) -> None:
        first = requests[0]
        move = first.move if len(requests) == 1 else None
        try:
            with self._words.held(), closing(DocumentHelper()) as documents:
                opened = self._open(first)
                extract = guarded_extractors(documents)
                update = update_history(
                    opened.target, opened.repository, extract, self._send, rebuild=first.rebuild, move=move
                )
                summary = held_by(opened.target)
        except UserError as error:
            self._fail(requests, str(error))
        except Exception as error:  # noqa: BLE001 - our own mistake: told, and the next request is answered
            self._fail(requests, f"This is a mistake of the program ({type(error).__name__}: {error}).")
        else:
            for request in requests:
                self._send(HistoryRead(request.number, summary, update.since, *_bounded(update), update.branch_alone))
            self._large |= update.first_run and summary.commits > _SMALL
            if summary.unread or move is None:
                self._words.read(opened.target, opened.repository)

    def _fail(self, requests: list[IndexRequest], said: str) -> None:
        for request in requests:
            self._send(IndexingFailed(request.number, said))

    def _open(self, request: IndexRequest) -> _OpenedClone:
        """The clone asked for; asking git what it is costs two processes, so what it said is kept while it holds."""
        if self._opened is not None and self._opened[0] == request.clone:
            opened = self._opened[1]
            if opened.mark and _mark(opened.repository) == opened.mark and request.circle in ("", opened.target.circle):
                return opened
        repository = known_repository(request.clone)
        slug = request.circle or self._recognise(request.clone).slug
        target = Target(request.clone, self._places.index(slug), slug, self._rooms, tuple(own_program()))
        opened = _OpenedClone(_mark(repository), target, repository)
        self._opened = request.clone, opened
        return opened

    def _recognise(self, clone: Path) -> Circle:
        # Late, for start-up time: only the clone that a command line names is not known yet.
        from upont_desktop.service.library import Library  # noqa: PLC0415

        library = Library(self._places)
        try:
            return library.recognise(clone)
        finally:
            library.close()


def _bounded(update: HistoryUpdate) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """What was touched, and what is linked with it; of very many it is not said."""
    if update.touched is None or len(update.touched) + len(update.linked) > _MOST_TOUCHED:
        return None, ()
    return update.touched, update.linked


def _mark(repository: Repository) -> tuple[int, ...]:
    """What changes where another clone takes the place of this one, or its configuration another meaning."""
    folder, config = repository.git_dir, repository.common_dir / "config"
    try:
        one, other = folder.stat(), config.stat()
    except OSError:
        return ()
    return one.st_dev, one.st_ino, other.st_ino, other.st_mtime_ns


class _WordsThread:
    """Reads the words of one index at a time, and waits while the history is read."""

    def __init__(self, send: Send, rested: Callable[[], None]) -> None:
        """``rested`` is called when all is read that was asked for."""
        self._send, self._rested = send, rested
        self._left = 0
        self._asked: queue.SimpleQueue[tuple[Target, Repository]] = queue.SimpleQueue()
        self._free = threading.Event()
        self._free.set()
        self._started = False
        self._counting = threading.Lock()

    @property
    def idle(self) -> bool:
        """Whether all is read that was asked for."""
        return not self._left

    def read(self, target: Target, repository: Repository) -> None:
        """Read what is queued there."""
        with self._counting:
            self._left += 1
        self._asked.put((target, repository))
        if not self._started:
            self._started = True
            threading.Thread(target=self._work, name="words", daemon=True).start()

    @contextmanager
    def held(self) -> Iterator[None]:
        """No turn at an index begins meanwhile."""
        self._free.clear()
        try:
            yield
        finally:
            self._free.set()

    def _work(self) -> None:
        while True:
            target, repository = self._asked.get()
            try:
                with closing(DocumentHelper()) as documents:
                    extract = guarded_extractors(documents)
                    read_words(target, repository, extract, self._send, look_s=_NEVER_S, free=self._free)
            except UserError as error:
                self._send(IndexingFailed(0, str(error)))
            except Exception as error:  # noqa: BLE001 - as above
                self._send(IndexingFailed(0, f"This is a mistake of the program ({type(error).__name__}: {error})."))
            else:
                self._send(WordsRead())
            with self._counting:
                self._left -= 1
            self._rested()

"""Books read ahead by a process of their own, so that reading and writing many entries take two cores."""

from __future__ import annotations

import contextlib
import subprocess
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from queue import SimpleQueue
from threading import Thread

from upont_desktop.domain.book_chain import BookEnd
from upont_desktop.domain.rooms import named
from upont_desktop.indexer.book_pages import BookPage, LocalPages, PagePlace, PageSource, ReadsEntries
from upont_desktop.indexer.page_server import page_in, question, read_frame
from upont_desktop.repository.objects import ObjectReader

_AHEAD = 64
"""Parts asked for ahead, of all books together: some more entries than are written at once, and some megabytes."""
_MANY = 200  # parts: below, the work is done before the other process has begun
_MOST_BOOKS = 32  # read by one process: each has two questions at least that wait in a pipe
_MOST_READERS = 4  # books up to which each has a process of git of its own
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@contextlib.contextmanager
def page_source(
    reader: ObjectReader, projection: str, helper: Sequence[str], books: int, parts: int
) -> Iterator[PageSource]:
    """What reads ``books`` of so many ``parts`` together, for a projection. Many are read by a process of their own,
    where ``helper`` says how it is started.
    """
    room = named(projection)
    read = room.read if isinstance(room, ReadsEntries) else None
    local = LocalPages(reader, read, ahead=books <= _MOST_READERS)
    if not helper or parts < _MANY or books > _MOST_BOOKS:
        yield local
        return
    try:
        helped = HelpedPages([*helper, projection], local, books)
    except OSError:  # no more processes, or no memory for one
        yield local
        return
    with contextlib.closing(helped):
        yield helped


class _HelperGone(Exception):
    """The other process ended before its questions did."""


class HelpedPages:
    """Reads books by a process of its own; where that ends too early, by ``local`` from there on."""

    def __init__(self, command: Sequence[str], local: PageSource, books: int) -> None:
        """``books`` is how many are read at the same time."""
        self._local = local
        self._ahead = max(2, _AHEAD // books)
        self._answers: SimpleQueue[tuple[str, bytes] | None] = SimpleQueue()
        self._asked: deque[str] = deque()
        self._found: defaultdict[str, deque[bytes]] = defaultdict(deque)
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=_NO_WINDOW
        )
        self._thread = Thread(target=self._listen, name="pages of books", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def pages(self, places: Sequence[PagePlace], end: BookEnd) -> Iterator[BookPage]:
        """As :class:`PageSource`."""
        read = 0
        try:
            for number, place in enumerate(places[: self._ahead]):
                self._ask(place, None if number else end)
            for read, place in enumerate(places):
                page = page_in(self._answer(place.device))
                for more in places[read + self._ahead : read + self._ahead + 1]:
                    self._ask(more, None)
                yield page
                end = page.end
        except _HelperGone:
            yield from self._local.pages(places[read:], end)

    def _ask(self, place: PagePlace, end: BookEnd | None) -> None:
        assert self._process.stdin is not None
        self._asked.append(place.device)
        try:
            self._process.stdin.write(question(place, end))
            self._process.stdin.flush()
        except OSError as error:
            raise _HelperGone from error

    def _answer(self, device: str) -> bytes:
        """The next answer of a book; those of others that come before it are kept."""
        while not self._found[device]:
            answer = self._answers.get()
            if answer is None:
                self._answers.put(None)
                raise _HelperGone
            self._found[answer[0]].append(answer[1])
        return self._found[device].popleft()

    def _listen(self) -> None:
        """In a thread: whatever is written is taken at once, so that the other process never waits for this one."""
        assert self._process.stdout is not None
        with contextlib.suppress(EOFError, OSError):
            while True:
                answer = read_frame(self._process.stdout)
                self._answers.put((self._asked.popleft(), answer))
        self._answers.put(None)

"""Progress of an indexing run: one line that is written over on a terminal, JSON lines for a program, or nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from upont_desktop.cli.catalogue import grouped, translate
from upont_desktop.cli.output import Output
from upont_desktop.cli.words import traffic_words
from upont_desktop.domain.index_progress import IndexProgress, IndexStage
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.traffic import NO_TRAFFIC, Traffic

Report = Callable[[IndexProgress], None]

_WORDS = {
    IndexStage.OPENING: QT_TRANSLATE_NOOP("Terminal", "Opening"),
    IndexStage.COMMITS: QT_TRANSLATE_NOOP("Terminal", "Reading commits"),
    IndexStage.CHANGES: QT_TRANSLATE_NOOP("Terminal", "Reading changes"),
    IndexStage.TEXT: QT_TRANSLATE_NOOP("Terminal", "History is complete; reading words"),
    IndexStage.DONE: QT_TRANSLATE_NOOP("Terminal", "Done"),
}
_PAUSE_S = 0.1  # seconds: what a terminal draws more often only flickers


@contextmanager
def on_terminal(name: str) -> Iterator[Report]:
    """Report on the standard error where that is a terminal; the line is gone at the end."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    last = 0.0

    def report(progress: IndexProgress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PAUSE_S:
            last = now
            sys.stderr.write(f"\r\x1b[K{name}: {in_words(progress)}")
            sys.stderr.flush()

    try:
        yield report
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


@contextmanager
def counted(words: str) -> Iterator[Callable[..., None]]:
    """Report how many of how many are done, as :func:`on_terminal` does; other words may be given with each."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    last = 0.0

    def report(done: int, whole: int, now_words: str = words) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PAUSE_S:
            last = now
            sys.stderr.write(
                f"\r\x1b[K{now_words} {grouped(done)}/{grouped(whole)}" if whole else f"\r\x1b[K{now_words}"
            )
            sys.stderr.flush()

    try:
        yield report
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


class ExchangeProgress:
    """How far an exchange with another place is, in one line on a terminal: objects, and the bytes of a large one."""

    def __init__(self, report: Callable[..., None]) -> None:
        """``report`` is what :func:`counted` gives."""
        self._report, self._traffic = report, NO_TRAFFIC

    def carry(self, traffic: Traffic) -> None:
        """Take bytes; told with the next numbers."""
        self._traffic = traffic

    def tell(self, words: str, done: int, whole: int) -> None:
        """Take numbers, with the words for what is being done."""
        carried = traffic_words(self._traffic) if whole else ""
        self._report(done, whole, f"{words} {carried} ·" if carried else words)


def in_words(progress: IndexProgress) -> str:
    """A step for people, with its number."""
    words = translate("Terminal", _WORDS[progress.stage])
    if progress.total:
        return f"{words} {grouped(progress.done)}/{grouped(progress.total)}"
    return f"{words} {grouped(progress.done)}" if progress.done else words


def as_json(out: Output, line: Callable[[IndexProgress], str]) -> Report:
    """Report in JSON lines, at once; the last stage is left to the outcome, which says more."""

    def report(progress: IndexProgress) -> None:
        if progress.stage is not IndexStage.DONE:
            out.line(line(progress))
            out.flush()

    return report

"""Finding names as one types: folded, word by word, the best first; forgiving where nothing fits exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nsmallest

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display, fold, places_in
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext

Span = tuple[int, int]
_AT_ONCE, _MOST_NEAR = 500, 20  # names compared before another thread has its turn; and how many near ones are of use


@dataclass(frozen=True, slots=True)
class FoundName:
    """A candidate that fits: its place in the list, and the spans of its text that the words matched."""

    at: int
    marks: tuple[Span, ...] = ()


def find(query: str, texts: Sequence[str], limit: int = 100, folded: Sequence[str] | None = None) -> list[FoundName]:
    """The candidates that hold every word of ``query``, best first; near misses where there is none.

    ``folded`` are the texts through :func:`~upont_desktop.domain.text.fold`, where the caller keeps them. A path is
    better the nearer to its file name the words are. An empty query fits everything, in order.
    """
    words = fold(query).split()
    if not words:
        return [FoundName(at) for at in range(min(limit, len(texts)))]
    folded = folded if folded is not None else [fold(text) for text in texts]
    best = nsmallest(limit, ((_score(words, folded[at]), len(folded[at]), at) for at in _holding(words, folded)))
    if best:
        return [FoundName(at, _marks(words, folded[at], texts[at])) for _, _, at in best]
    return _near(" ".join(words), folded, limit)


def _holding(words: list[str], folded: Sequence[str]) -> Sequence[int]:
    """Which texts hold every word; the longest word is the rarest, so the others look at few."""
    first, *others = sorted(words, key=len, reverse=True)
    fitting = [at for at, text in enumerate(folded) if first in text]
    for word in others:
        fitting = [at for at in fitting if word in folded[at]]
    return fitting


def _score(words: list[str], text: str) -> int:
    """0 is best: the name itself, then its beginning, a word in it, anything in it, the folder."""
    start = text.rfind("/") + 1
    name = text[start:]
    if name == " ".join(words) or name.rpartition(".")[0] == " ".join(words):
        return 0
    if name.startswith(words[0]) and all(word in name for word in words):
        return 1
    if all(word in name for word in words):
        at = name.find(words[0])
        return 2 if not name[at - 1 : at].isalnum() else 3
    return 4


def _marks(words: list[str], folded: str, text: str) -> tuple[Span, ...]:
    """The spans of the text as shown: a letter that folds into two is marked whole."""
    places = range(len(folded) + 1) if text.isascii() else places_in(text)
    marks = []
    for word in words:
        at = folded.rfind(word)
        marks.append((places[at], places[at + len(word) - 1] + 1))
    return tuple(sorted(marks))


def _near(query: str, folded: Sequence[str], limit: int) -> list[FoundName]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when nothing fits; start-up need not pay for it

    near: list[tuple[float, int]] = []
    for start in range(0, len(folded), _AT_ONCE):  # in one go, no other thread would run meanwhile
        some = folded[start : start + _AT_ONCE]
        found = process.extract(query, some, scorer=fuzz.WRatio, limit=_MOST_NEAR, score_cutoff=60)
        near += [(-score, start + at) for _text, score, at in found]
    return [FoundName(at) for _, at in nsmallest(min(limit, _MOST_NEAR), near)]


@dataclass(frozen=True, slots=True)
class Paths:
    """All resources of a circle: exact paths, as shown, and folded."""

    exact: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()


class Catalogue(QObject):
    """The names of all resources of the open circle, read once for each state of the index."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = background
        self._circle: Circle | None = None
        self._at: str | None = None
        self._paths: Paths | None = None

    def use(self, circle: Circle | None, at: str | None = None) -> None:
        """Another circle, another state of it, or all as it was at a commit: names are read when next asked for."""
        self._circle, self._at, self._paths = circle, at, None

    @property
    def state(self) -> tuple[Circle | None, str | None, Paths | None]:
        """The circle, the commit, and its names where they were read."""
        return self._circle, self._at, self._paths

    def keep(self, circle: Circle, at: str | None, paths: Paths) -> bool:
        """The names were read; tells whether they are still those of what is open."""
        if (circle, at) != (self._circle, self._at):
            return False
        self._paths = paths
        return True


class NameSearch(QObject):
    """Questions to a catalogue by one asker, who hears no other's answers. ``found`` carries the latest query and the
    ``(path, marks)`` that fit it.
    """

    found = Signal(str, list)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._slot = LatestJob(catalogue.background, self, Priority.VISIBLE)

    def ask(self, query: str, limit: int = 200) -> None:
        """Find resources; the answer to the latest question comes by ``found``."""
        circle, at, paths = self._catalogue.state
        if circle is None:
            self.found.emit(query, [])
            return

        def job(worker: WorkerContext) -> tuple[Paths, list[FoundName]]:
            known = paths if paths is not None else read_paths(worker, circle, at)
            return known, find(query, known.shown, limit, known.folded)

        self._slot.ask(job, lambda answer: self._take(circle, at, query, *answer))

    def cancel(self) -> None:
        """What was asked is no longer wanted."""
        self._slot.cancel()

    def _take(self, circle: Circle, at: str | None, query: str, paths: Paths, found: list[FoundName]) -> None:
        if self._catalogue.keep(circle, at, paths):
            self.found.emit(query, [(paths.exact[each.at], each.marks) for each in found])


def read_paths(worker: WorkerContext, circle: Circle, at: str | None = None) -> Paths:
    """Every resource's path, now or at a commit; what the application keeps for itself is left out."""
    exact = worker.reader(circle).resources.paths(at)
    shown = tuple(display(path) for path in exact)
    return Paths(tuple(exact), shown, tuple(fold(text) for text in shown))

"""M4, M5 and M6: versions, folders and searches, asked of the service in this process."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from time import perf_counter

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration, ratio
from benchmarks.indexing import index
from benchmarks.measuring import BenchmarkFailed, git_seconds, median, percentile
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.scopes import InFolder, WholeCircle
from upont_desktop.domain.text import is_exact
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

_SAMPLE = 200
_GIT_SAMPLE = 20
_FOLDERS = 10
_PAGE = 256
_WORDS = 40
_LONGEST_WORD = 10
_VERSIONS_GOAL = 1 / 100
_FOLDER_GOAL = 1 / 20
_SEARCH_GOAL_S = 0.030


def _opened(circle: BenchCircle) -> tuple[Library, Circle, CircleReader]:
    index(circle)
    library = Library(DataFolders.default(circle.data))
    known = library.recognise(circle.clone)
    reader = library.reader(known)
    if not reader.summary().resources:
        raise BenchmarkFailed("the index holds no resource, or cannot be read")
    return library, known, reader


def versions(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M4: 200 resources for us; ``git log --follow`` takes long, so it is asked of every tenth, between ours."""
    _, _, reader = _opened(circle)
    paths = [at.rel_path for at, _ in reader.resources.all_resources() if is_exact(at.rel_path)]
    chosen = random.Random(1).sample(paths, min(_SAMPLE, len(paths)))
    reader.resources.history(paths[0])
    ours, theirs, most = [], [], 0
    for number, path in enumerate(chosen):
        started = perf_counter()
        most = max(most, len(reader.resources.history(path)))
        ours.append(perf_counter() - started)
        if number % (_SAMPLE // _GIT_SAMPLE) == 0:
            theirs.append(
                median(
                    git_seconds(circle.clone, "--literal-pathspecs", "log", "--follow", "--", path) for _ in range(runs)
                )
            )
    reader.close()
    took, git_took = median(ours), median(theirs)
    worst = f"95 % under {duration(percentile(ours, 95))}, slowest {duration(max(ours))}, most versions {most}"
    yield Figure(
        "M4",
        circle.name,
        "versions of one resource ÷ git log --follow",
        ratio(took, git_took),
        "≤ 1/100",
        took / git_took <= _VERSIONS_GOAL,
        f"{duration(took)} ÷ {duration(git_took)}; {worst}",
    )


def folders(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """M5: each folder is asked of a reader that knows nothing yet. The first page is what a person sees."""
    library, known, reader = _opened(circle)
    chosen = _some_folders(reader)
    reader.close()
    first_page, everything, theirs, rows = [], [], [], 0
    for folder in chosen:
        page, whole, number = zip(*(_ask_folder(library, known, folder) for _ in range(runs)), strict=True)
        first_page.append(median(page))
        everything.append(median(whole))
        rows = max(rows, number[0])
        theirs.append(
            median(git_seconds(circle.clone, "--literal-pathspecs", "log", "--", folder) for _ in range(runs))
        )
    took, git_took = median(first_page), median(theirs)
    yield Figure(
        "M5",
        circle.name,
        "commits of one folder ÷ git log -- folder",
        ratio(took, git_took),
        "≤ 1/20",
        took / git_took <= _FOLDER_GOAL,
        f"{duration(took)} ÷ {duration(git_took)}; slowest {duration(max(first_page))}, largest {rows:,} commits",
    )
    all_rows = median(everything)
    note = f"{duration(all_rows)}, slowest {duration(max(everything))}"
    yield Figure("", circle.name, "the same, every row read", ratio(all_rows, git_took), absolute=note)


def _some_folders(reader: CircleReader) -> list[str]:
    """The largest one, and others at random, of every depth."""
    sizes: dict[str, int] = {}
    for at, _ in reader.resources.all_resources():
        parts = at.rel_path.split("/")[:-1]
        for depth in range(1, len(parts) + 1):
            folder = "/".join(parts[:depth])
            sizes[folder] = sizes.get(folder, 0) + 1
    ranked = sorted((folder for folder in sizes if is_exact(folder)), key=lambda folder: (-sizes[folder], folder))
    return [*ranked[:1], *random.Random(1).sample(ranked[1:], min(_FOLDERS - 1, len(ranked) - 1))]


def _ask_folder(library: Library, known: Circle, folder: str) -> tuple[float, float, int]:
    """Seconds to the first page, seconds to every row, number of rows."""
    reader = library.reader(known)
    scope = InFolder(folder)
    started = perf_counter()
    number = reader.histories.count(scope)
    reader.histories.rows(scope, 0, _PAGE)
    page = perf_counter() - started
    for first in range(_PAGE, number, _PAGE):
        reader.histories.rows(scope, first, _PAGE)
    whole = perf_counter() - started
    reader.close()
    return page, whole, number


def search(circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """M6: words of this circle's names and messages, typed letter by letter."""
    library, known, reader = _opened(circle)
    words = _some_words(reader)
    reader.close()
    typed = [word[:length] for word in words for length in range(1, len(word) + 1)]
    library.search("zz", [known.slug])
    found = 0
    took = []
    for query in typed:
        started = perf_counter()
        found += bool(library.search(query, [known.slug]))
        took.append(perf_counter() - started)
    least = percentile(took, 95)
    note = f"median {duration(median(took))}, slowest {duration(max(took))}; {found} of {len(typed)} found something"
    met = least <= _SEARCH_GOAL_S and found > 0
    yield Figure("M6", circle.name, "search, 95 % of keystrokes", duration(least), "≤ 30 ms", met, note)


def _some_words(reader: CircleReader) -> list[str]:
    rows = reader.histories.count(WholeCircle())
    chosen = random.Random(1)
    texts = [
        row.commit.short_description
        for first in chosen.sample(range(rows), min(_WORDS, rows))
        for row in reader.histories.rows(WholeCircle(), first, 1)
    ]
    texts += [at.name for at, _ in chosen.sample(list(reader.resources.all_resources()), _WORDS)]
    words = sorted({word for text in texts for word in re.findall(r"[^\W\d_]{4,}", text)})
    return [word[:_LONGEST_WORD] for word in chosen.sample(words, min(_WORDS, len(words)))]

"""``python -m benchmarks``: measure, and print a table.

Each measure is taken beside the thing that it is compared with, in turns, in one run; of several turns the median
counts. What else the computer does meanwhile shows: leave it alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from platformdirs import PlatformDirs

from benchmarks import (
    agenda,
    asking,
    bar,
    books,
    first_index,
    growth,
    helpers,
    news,
    people,
    shown_change,
    trade,
    window,
    writing,
)
from benchmarks.circles import ARGUMENTS, MAKER, BenchCircle, find
from benchmarks.figures import Figure, table
from benchmarks.measuring import BenchmarkFailed

Measure = Callable[[BenchCircle, int], Iterator[Figure]]

MEASURES: dict[str, Measure] = {
    "M1": first_index.first_index,
    "M1g": growth.growth,
    "M2": window.first_rows,
    "M3": window.whole_history,
    "M4": asking.versions,
    "M5": asking.folders,
    "M6": asking.search,
    "M7": shown_change.refresh,
    "M8": window.painting,
    "M9": window.stalls,
    "M10": writing.bulk,
    "M10u": writing.small_update,
    "M11": helpers.decoding,
    "R1": people.query,
    "R1k": people.typed,
    "R1i": people.imported,
    "R4": books.projection,
    "R8": news.feed,
    "R9": agenda.month,
    "R11": books.batch,
    "R2": trade.sold,
    "R2w": bar.till,
    "R3": trade.balance,
    "R4t": trade.from_nothing,
    "R6": trade.statement,
    "R7": trade.opening,
    "R10": trade.packed,
    "R12": trade.verified,
    "R13": bar.memory,
    "Rh": trade.beside_hledger,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 0 when all could be measured, whether or not the goals are met."""
    options = _options(argv)
    figures: list[Figure] = []
    failed = False
    for name in options.on:
        try:
            circle = find(name, options.circles, options.maker)
        except BenchmarkFailed as error:
            print(f"benchmarks: {error}", file=sys.stderr)
            return 1
        for measure in options.only:
            print(f"{measure} on {name}…", file=sys.stderr, flush=True)
            try:
                figures += MEASURES[measure](circle, options.runs)
            except BenchmarkFailed as error:
                failed = True
                figures.append(Figure(measure, name, "could not be measured", "", absolute=str(error)))
    for line in table(figures):
        print(line)
    return int(failed)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    cache = PlatformDirs("upont-desktop", appauthor=False).user_cache_path / "bench"
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n\n")[0])
    parser.add_argument("--circles", metavar="DIR", type=Path, default=cache, help=f"where the circles are ({cache})")
    parser.add_argument("--maker", metavar="FILE", type=Path, default=MAKER, help="the script that makes them")
    parser.add_argument("--only", metavar="M1,M4", type=_some(MEASURES), default=list(MEASURES), help="some measures")
    parser.add_argument(
        "--on", metavar="NAMES", type=_some(ARGUMENTS), default=["real"], help=f"circles of {', '.join(ARGUMENTS)}"
    )
    parser.add_argument("--runs", metavar="N", type=int, default=3, help="turns of each measure (3)")
    options = parser.parse_args(argv)
    options.circles = options.circles.expanduser().absolute()
    if options.runs < 1:
        parser.error("at least one run is needed")
    return options


def _some(known: dict[str, object] | dict[str, Measure] | dict[str, tuple[str, ...]]) -> Callable[[str], list[str]]:
    def read(text: str) -> list[str]:
        chosen = [word.strip() for word in text.split(",")]
        unknown = [word for word in chosen if word not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(known)}")
        return chosen

    return read


if __name__ == "__main__":
    sys.exit(main())

"""R1, R1k and R1i: 20,000 people in a circle of their own: imported from a table as one commit, and found by two
letters, by the reader alone and by keys in a window.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, median, percentile
from upont_desktop.apps.social.operations import import_people
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.person_import import plan_import, read_table
from upont_desktop.apps.social.reader import social_reader
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.domain.circle import Circle
from upont_desktop.repository.process import Git
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity
from upont_desktop.service.rooms import add_room

_PEOPLE = 20_000
_PAGE = 60  # people: what a large screen shows
_QUERY_GOAL_S = 0.001
_KEY_GOAL_S = 0.016
_IMPORT_GOAL_S = 30.0
_WORDS = 20  # of two letters, typed in the window
_PATIENCE_S = 300
_SYLLABLES = (
    "ba be bi bou ca ché da di du fa fi ga gué ja ju ka la lé li lo ma mé mi mo na né ni pa pé ra ré ri ro sa"
).split()


def query(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R1, its query part: a page of those whose names begin with two letters, and how many there are in all."""
    with ExitStack() as stack:
        library, circle = _imported(stack)[:2]
        reader = stack.enter_context(social_reader(library, circle))
        reader.find_people("zz", PeopleFilter(), 0, _PAGE)
        took, most = [], 0
        for letters in sorted({word[:2] for word in _SYLLABLES}) * 10:
            started = perf_counter()
            most = max(most, reader.find_people(letters, PeopleFilter(), 0, _PAGE).total)
            took.append(perf_counter() - started)
    least = percentile(took, 95)
    note = f"median {duration(median(took))}, slowest {duration(max(took))}, most found {most:,}"
    yield Figure(
        "R1", "20,000 people", "found by two letters, 95 %", duration(least), "≤ 1 ms", least <= _QUERY_GOAL_S, note
    )


def typed(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R1k: from a key to the painted list, in processor time, as this machine may be shared."""
    with ExitStack() as stack:
        library, circle = _imported(stack)[:2]
        data = library.places.data
        words = ",".join(sorted({word[:2] for word in _SYLLABLES if word[:2].isascii()})[:_WORDS])
        command = [sys.executable, "-m", "benchmarks.people_child", circle.path, data, words]
        done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, timeout=_PATIENCE_S)
    if done.returncode:
        raise BenchmarkFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    told = json.loads(done.stdout.splitlines()[-1])
    used = percentile(told["used"], 95)
    note = (
        f"median {duration(median(told['used']))}; on the clock median {duration(median(told['waited']))},"
        f" 95 % {duration(percentile(told['waited'], 95))}; {len(told['used'])} keys, most found {max(told['found']):,}"
    )
    goal = f"< {duration(_KEY_GOAL_S)}"
    yield Figure("R1k", "20,000 people", "key → painted list, 95 %", duration(used), goal, used < _KEY_GOAL_S, note)


def imported(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R1i: the dry run of a table and the import, as one commit; then the index, which the window does not wait for."""
    with ExitStack() as stack:
        _, _, dry, whole, indexed = _imported(stack)
    note = f"the dry run {duration(dry)} of it; then into the index {duration(indexed)}"
    met = whole <= _IMPORT_GOAL_S
    yield Figure("R1i", "20,000 people", "imported from a table", duration(whole), "≤ 30 s", met, note)


def _imported(stack: ExitStack) -> tuple[Library, Circle, float, float, float]:
    """The circle with its people, and the seconds of the dry run, of all of the import, of the index."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="upont-bench-")))
    library = Library(DataFolders.default(folder / "data"), rooms=(SOCIAL,))
    stack.callback(library.close)
    (folder / "clone").mkdir()
    Git(folder / "clone").run("init", "--quiet", "--initial-branch=main")
    circle = library.recognise(folder / "clone")
    place = library.workplace(circle, language="en", identity=Identity("Bench", "bench@example.org"))
    add_room(place, SOCIAL.name)
    run_indexing(circle, library.places, lambda _: None, rooms=(SOCIAL,))
    started = perf_counter()
    with social_reader(library, circle) as reader:
        plan = plan_import(reader, read_table(people_table(_PEOPLE)))
    dry = perf_counter() - started
    import_people(place, plan)
    whole = perf_counter() - started
    started = perf_counter()
    run_indexing(circle, library.places, lambda _: None, rooms=(SOCIAL,))
    return library, circle, dry, whole, perf_counter() - started


def people_table(count: int) -> bytes:
    """UPont v4's list, of names that are alike enough to be looked at twice."""
    drawn = random.Random(1)

    def name(parts: int) -> str:
        return "".join(drawn.choice(_SYLLABLES) for _ in range(parts)).title()

    lines = (f"{number // 500:03};{name(3)};{name(2)};person{number}@example.org" for number in range(count))
    return ("promo;nom;prénom;mail\n" + "\n".join(lines) + "\n").encode()

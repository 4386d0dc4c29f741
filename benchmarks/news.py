"""R8: a feed of 50,000 posts in a circle of its own: its first page by the reader, and a window that scrolls it."""

from __future__ import annotations

import datetime as dt
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import ROOT, BenchmarkFailed, environment, median, percentile
from upont_desktop.apps.news.post_pages import FeedFilter
from upont_desktop.apps.news.reader.news import news_reader
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.post_bodies import COMMENT, REACT
from upont_desktop.apps.news.records.posts import Post, post_fields, post_path
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.sample import sample_book
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.repository.process import Git
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity

_POSTS, _SAID = 50_000, 20_000  # posts, and comments and reactions in one book
_FIRST = 20  # cards: what the window reads before everything else
_PAGE_GOAL_S, _FRAME_GOAL_S = 0.030, 0.008
_RUNS = 20  # of a query
_PATIENCE_S = 600
_WORDS = (
    "gala foyer sortie réunion ce soir demain samedi amphi places bénévoles merci rendez-vous club **tous** dès".split()
)
_TABLE = "\n\n| Sport | Score |\n|---|---:|\n| Handball | 24 – 19 |\n| Volley | 3 – 1 |\n"
_FORMULA = "\n\nOn a $u_n = \\frac{1}{n^2}$, donc la série converge.\n"


def feed(_circle: BenchCircle, _runs: int) -> Iterator[Figure]:
    """R8: the first page, and the frames of a window that scrolls from the top to the end."""
    with ExitStack() as stack:
        library, circle, indexed = published(stack, _files())
        yield _first_page(library, circle, indexed)
        command = [sys.executable, "-m", "benchmarks.news_child", circle.path, library.places.data]
        done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, timeout=_PATIENCE_S)
    if done.returncode:
        raise BenchmarkFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    told = json.loads(done.stdout.splitlines()[-1])
    used = percentile(told["frames"], 95)
    note = (
        f"median {duration(median(told['frames']))}, slowest {duration(max(told['frames']))}, {len(told['frames'])} "
        f"frames; to the end by one key {duration(told['end'])}"
    )
    goal = f"< {duration(_FRAME_GOAL_S)}"
    yield Figure("R8", "50,000 posts", "a frame of scrolling, 95 %", duration(used), goal, used < _FRAME_GOAL_S, note)


def _first_page(library: Library, circle: Circle, indexed: float) -> Figure:
    took = []
    for _ in range(_RUNS):
        started = perf_counter()
        with news_reader(library, circle, identity=Identity("Bench", "bench@example.org")) as readers:
            rows = readers.posts.rows(readers.posts.places(FeedFilter(), _FIRST))
        took.append(perf_counter() - started)
        if len(rows) != _FIRST:
            raise BenchmarkFailed(f"{len(rows)} posts on the first page")
    found = median(took)
    note = f"slowest {duration(max(took))}; all of it into the index {duration(indexed)}"
    return Figure("R8", "50,000 posts", "the first page", duration(found), "≤ 30 ms", found <= _PAGE_GOAL_S, note)


def published(stack: ExitStack, files: Iterable[tuple[str, bytes]]) -> tuple[Library, Circle, float]:
    """A circle of these files, and the seconds of its index."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="upont-bench-")))
    library = Library(DataFolders.default(folder / "data"), rooms=ROOMS)
    stack.callback(library.close)
    clone = folder / "clone"
    clone.mkdir()
    git = Git(clone)
    git.run("init", "--quiet", "--initial-branch=main")
    git.run("fast-import", "--quiet", data=b"".join(_commit(dict(files))))
    git.run("reset", "--quiet", "--hard")
    circle = library.recognise(clone)
    started = perf_counter()
    run_indexing(circle, library.places, lambda _: None, rooms=ROOMS)
    return library, circle, perf_counter() - started


def _files() -> Iterator[tuple[str, bytes]]:
    drawn, now = random.Random(1), dt.datetime.now(dt.UTC)
    yield ROOMS_PATH, b'{"rooms": ["social", "news"], "v": 1}\n'
    ids = [f"{drawn.getrandbits(64):016x}" for _ in range(_POSTS)]
    for number, id in enumerate(ids):
        moment = now - dt.timedelta(minutes=30 * number + 1)
        title = " ".join(drawn.choices(_WORDS, k=drawn.randrange(2, 8)))
        paragraphs = (" ".join(drawn.choices(_WORDS, k=drawn.randrange(8, 60))) for _ in range(drawn.randrange(1, 5)))
        body = "\n\n".join(paragraphs) + (_TABLE if number % 10 == 3 else "") + (_FORMULA if number % 20 == 7 else "")
        post = Post(post_path(id, title, moment), title, moment, body=f"{body}\n")
        fields = {name: value for name, value in post_fields(post).items() if value is not None}
        yield post.path, changed_document(post.path, None, fields, post.body)
    said: list[tuple[dt.datetime, str, dict[str, JsonValue]]] = []
    for number in range(_SAID):
        kind, more = (COMMENT, {"text": "Merci !"}) if number % 4 == 0 else (REACT, {"kind": "like"})
        body: dict[str, JsonValue] = {"by": f"{number % 997:016x}", "target": ids[number % 5_000], **more}
        said.append((now, kind, body))
    yield from sample_book(ROOM, said).items()


def _commit(files: dict[str, bytes]) -> Iterator[bytes]:
    yield b"commit refs/heads/main\ncommitter Bench <bench@example.org> 1700000000 +0000\ndata 5\nBegin\n"
    for path, content in files.items():
        yield b"M 100644 inline %b\ndata %d\n%b\n" % (path.encode(), len(content), content)
    yield b"done\n"

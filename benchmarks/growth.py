"""M1g: how the time of a first index grows when one size doubles. Each kind of history is made at three sizes, from
nothing, by ``git fast-import``; the exponent is that of the two larger ones (1 is linear).
"""

from __future__ import annotations

import math
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import git, seconds
from upont_desktop.indexer.run import Target, index_circle
from upont_desktop.service.index_update import EXTRACTORS

_GOAL = 1.2
_DOUBLINGS = 3
_FIRST_S = 1_600_000_000


class History:
    """A stream for ``git fast-import``, commit by commit."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._commits = 0

    def commit(self, changes: str, branch: str = "main", parents: tuple[int, ...] = (), who: str = "a") -> int:
        """Add a commit to a branch, on top of it or of other ``parents``; gives its number. ``changes`` are lines of
        git-fast-import(1).
        """
        self._commits += 1
        first, *others = (f":{parent}" for parent in parents) if parents else ("",)
        lines = [
            f"commit refs/heads/{branch}",
            f"mark :{self._commits}",
            f"committer {who} <{who}@example.org> {_FIRST_S + self._commits} +0000",
            "data 1\nm",
            *([f"from {first}"] if first else []),
            *(f"merge {other}" for other in others),
        ]
        self._parts.append(("\n".join(lines) + f"\n{changes}\n").encode())
        return self._commits

    def tag(self, name: str, commit: int) -> None:
        """Add a ref."""
        self._parts.append(f"reset refs/tags/{name}\nfrom :{commit}\n\n".encode())

    def write(self, clone: Path) -> None:
        """Make the clone."""
        subprocess.run(["git", "init", "--quiet", "--initial-branch=main", clone], check=True)
        git(clone, "fast-import", "--quiet", data=b"".join(self._parts))


def _file(path: str, content: object) -> str:
    text = str(content)
    return f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n"


def _commits(size: int) -> History:
    made = History()
    for number in range(size):
        made.commit(_file(f"d{number % 40}/f{number % 1000}", number))
    return made


def _files(size: int) -> History:
    made = History()
    made.commit("".join(_file(f"d{number // 100}/f{number}", number) for number in range(size)))
    return made


def _folder(size: int) -> History:
    made = History()
    made.commit("".join(_file(f"all/f{number}", number) for number in range(size)))
    return made


def _equal(size: int) -> History:
    made = History()
    made.commit(_file("first", "first"))
    made.commit("".join(_file(f"d{number % 50}/f{number}", "same") for number in range(size)))
    return made


def _template(size: int) -> History:
    """Sheets that all begin as one template, and are then edited: in folders of a hundred, as git itself reads the
    whole list of a folder for each commit that changes something in it.
    """
    made = History()
    made.commit(_file("template", "same"))
    for number in range(size):
        path = f"d{number // 100}/f{number}"
        made.commit(_file(path, "same"))
        made.commit(_file(path, number))
    return made


def _refs(size: int) -> History:
    made = History()
    for number in range(size):
        made.tag(f"t{number}", made.commit(_file("f", number)))
    return made


def _parents(size: int) -> History:
    made = History()
    first = made.commit(_file("f", "first"))
    tips = tuple(made.commit(_file(f"f{number}", number), f"b{number}", (first,)) for number in range(size))
    made.commit("", "main", (first, *tips))
    return made


def _branches(size: int) -> History:
    """Branches that stay open, with some commits on each in turn."""
    made = History()
    first = made.commit(_file("f", "first"))
    tips = [first] * size
    for turn in range(3):
        for number in range(size):
            tips[number] = made.commit(_file(f"f{number}", turn), f"b{number}", (tips[number],))
    return made


def _moves(size: int) -> History:
    """A folder that is moved to and fro, more often than a blob may stand at several paths."""
    made = History()
    made.commit("".join(_file(f"a/f{number}", number) for number in range(size)))
    for turn in range(12):
        made.commit("R a b\n" if turn % 2 == 0 else "R b a\n")
    return made


def _versions(size: int) -> History:
    made = History()
    for number in range(size):
        made.commit(_file("only", number))
    return made


def _people(size: int) -> History:
    made = History()
    for number in range(size):
        made.commit(_file("f", number), who=f"p{number}")
    return made


_KINDS: dict[str, tuple[int, Callable[[int], History]]] = {
    "commits": (5_000, _commits),
    "files in a commit": (5_000, _files),
    "files in a folder": (5_000, _folder),
    "equal files": (5_000, _equal),
    "sheets from one template": (2_000, _template),
    "refs": (2_000, _refs),
    "parents of a merge": (500, _parents),
    "open branches": (500, _branches),
    "moves in a commit": (1_500, _moves),
    "versions of one file": (5_000, _versions),
    "people": (5_000, _people),
}
"""The smallest size of each kind: large enough that what is the same in all runs does not hide the growth."""


def growth(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """Each kind at its sizes; of several runs of one, the quickest counts, as other work only adds."""
    circle.data.mkdir(parents=True, exist_ok=True)
    for what, (least, make) in _KINDS.items():
        sizes = [least << doubling for doubling in range(_DOUBLINGS)]
        took = [_quickest(circle.data, make(size), runs) for size in sizes]
        exponent = math.log2(took[-1] / took[-2])
        spread = ", ".join(f"{size:,}: {duration(one)}" for size, one in zip(sizes, took, strict=True))
        yield Figure("M1g", "made", f"growth with {what}", f"{exponent:.2f}", f"≤ {_GOAL}", exponent <= _GOAL, spread)


def _quickest(data: Path, history: History, runs: int) -> float:
    with tempfile.TemporaryDirectory(dir=data, prefix="growth-") as folder:
        clone = Path(folder) / "clone"
        history.write(clone)
        return min(seconds(lambda run=run: _index(clone, Path(folder) / f"{run}.sqlite")) for run in range(runs))  # type: ignore[misc]


def _index(clone: Path, index: Path) -> None:
    index_circle(Target(clone, index, "bench"), EXTRACTORS, lambda _progress: None)

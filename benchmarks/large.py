"""A circle with one folder of 100,000 files, all of which its last commit changed: made by git alone, in seconds."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import git

COUNT = 100_000
CHOSEN = f"many/file {COUNT * 7 // 9:06}.txt"
"""Far down in the folder."""
_WHO = b"Ann <ann@example.org> 1700000000 +0000"


def make_large(clone: Path) -> None:
    """A bare clone with two commits. Trees are written whole: fast-import looks through a folder for each of its files,
    which takes minutes for so many.
    """
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", clone], check=True)
    parent: tuple[str, ...] = ()
    for step, words in enumerate(("Begin", "Change them all")):
        blobs = _blobs(clone, step)
        folder = _tree(clone, (f"100644 blob {blob}\tfile {at:06}.txt" for at, blob in enumerate(blobs)))
        top = _tree(clone, (f"040000 tree {folder}\tmany", f"100644 blob {blobs[0]}\treadme.txt"))
        name = git(clone, "-c", "user.name=Ann", "-c", "user.email=a@b", "commit-tree", *parent, "-m", words, top)
        parent = ("-p", name.decode().strip())
    git(clone, "update-ref", "refs/heads/main", parent[1])


def _blobs(clone: Path, step: int) -> list[str]:
    stream = b"".join(_blob(at, b"content %d of step %d\n" % (at, step)) for at in range(COUNT))
    command = ["git", "-C", clone, "fast-import", "--quiet", "--export-marks=blobs"]
    subprocess.run(command, input=stream, check=True)
    lines = (clone / "blobs").read_text().splitlines()
    marks = dict(line.split() for line in lines)
    return [marks[f":{at + 1}"] for at in range(COUNT)]


def _blob(at: int, content: bytes) -> bytes:
    return b"blob\nmark :%d\ndata %d\n%s\n" % (at + 1, len(content), content)


def _tree(clone: Path, lines: Iterator[str] | tuple[str, ...]) -> str:
    listed = "".join(f"{line}\n" for line in lines).encode()
    made = subprocess.run(["git", "-C", clone, "mktree"], input=listed, check=True, stdout=subprocess.PIPE)
    return made.stdout.decode().strip()

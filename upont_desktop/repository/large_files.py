"""Files that are too large for a host, found before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git


@dataclass(frozen=True, slots=True)
class LargeFile:
    """A path, and the largest content that it has in what is to be sent, in bytes."""

    path: str
    size: int


def large_files(git: Git, tip: str, have: str | None, limit: int) -> tuple[LargeFile, ...]:
    """The files over ``limit`` bytes that ``tip`` reaches and ``have`` does not, the largest first."""
    listed = git.run("rev-list", "--objects", tip, *([f"^{have}"] if have else []), "--")
    sizes = git.run("cat-file", "--batch-check=%(objecttype) %(objectsize) %(rest)", data=listed)
    found: dict[str, int] = {}
    for line in git_text(sizes).split("\n"):
        kind, _, rest = line.partition(" ")
        size, _, path = rest.partition(" ")
        if kind == "blob" and size.isdigit() and int(size) > limit:
            found[path] = max(int(size), found.get(path, 0))
    return tuple(LargeFile(path, size) for path, size in sorted(found.items(), key=lambda one: -one[1]))

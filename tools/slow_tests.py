"""Print which tests have slow ones that matter for a change: `python tools/slow_tests.py COMMIT`, since that commit.

Tests mirror the package, so a file asks for the slow tests in the folder that mirrors its own, or in the nearest one
above that has some; and for those of what stands on it, as `STANDING_ON` says.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, TESTS = "upont_desktop", "tests"
MARK = re.compile(r"mark\.slow|test_evening import .*\bpytestmark|test_evening\.pytestmark")

STANDING_ON = {
    "upont_desktop/domain": ("tests/index", "tests/service/operations"),
    "upont_desktop/graph": ("tests/index",),
    "upont_desktop/repository": ("tests/indexer", "tests/service"),
    "upont_desktop/index": ("tests/indexer", "tests/apps"),
    "upont_desktop/indexer": ("tests/index", "tests/apps"),
    "upont_desktop/compare": ("tests/ui/content",),
    "upont_desktop/service/operations": ("tests/apps", "tests/ui/hosts", "tests/ui/test_evening.py"),
    "upont_desktop/cli": ("tests/service/hosts",),
    "upont_desktop/ui": ("tests/ui/test_evening.py",),
    "upont_desktop/apps/social": ("tests/ui/people", "tests/ui/news", "tests/ui/pochtron"),
    "upont_desktop/apps/news": ("tests/ui/news", "tests/ui/agenda"),
    "upont_desktop/apps/trade": ("tests/ui/trade", "tests/ui/pochtron"),
    "upont_desktop/apps/pochtron": ("tests/ui/pochtron", "tests/apps/trade"),
}


def slow_files() -> list[PurePosixPath]:
    """Every file with a slow test."""
    files = sorted((ROOT / TESTS).rglob("test_*.py"))
    return [PurePosixPath(file.relative_to(ROOT).as_posix()) for file in files if MARK.search(file.read_text("utf-8"))]


def asked_for(changed: Iterable[str]) -> list[str]:
    """The files of tests whose slow ones these changed files of the checkout ask for."""
    known, found = slow_files(), set[PurePosixPath]()
    for path in map(PurePosixPath, changed):
        wanted = [folder for start, folders in STANDING_ON.items() if path.is_relative_to(start) for folder in folders]
        found.update(file for file in known if any(file.is_relative_to(folder) for folder in wanted))
        if path.parts[0] in {PACKAGE, TESTS}:
            found.update(_nearest(PurePosixPath(TESTS, *path.parts[1:]).parent, known))
    return sorted(map(str, found))


def _nearest(folder: PurePosixPath, known: Sequence[PurePosixPath]) -> list[PurePosixPath]:
    """The files in a folder of tests, or those of the nearest above it that has some of its own."""
    inside = [file for file in known if file.is_relative_to(folder)]
    above = ([file for file in known if file.parent == each] for each in folder.parents)
    return (inside if len(folder.parts) > 1 else []) or next(filter(None, above), [])


def main() -> int:
    """Print the files of tests, one a line."""
    if len(sys.argv) != 2:
        print("Usage: slow_tests.py COMMIT", file=sys.stderr)
        return 2
    told = subprocess.run(
        ["git", "diff", "--name-only", "-z", "--end-of-options", sys.argv[1], "HEAD"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    if told.returncode:
        print(told.stderr, file=sys.stderr, end="")
        return 1
    print("\n".join(asked_for(filter(None, told.stdout.split("\0")))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Longer histories without a surprise in them, written by git itself as fast as it can."""

from __future__ import annotations

import subprocess
from pathlib import Path


def write_plain_history(folder: Path, commits: int, *, files: int = 20) -> Path:
    """A bare clone in which every commit changes one of `files` files, and every tenth merges a branch."""
    folder.mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", "--bare", "--template=", "--initial-branch=main"], cwd=folder, check=True)
    stream = "".join(_commit(number, files) for number in range(1, commits + 1))
    subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input=stream.encode(), check=True)
    return folder


def _commit(number: int, files: int) -> str:
    content = f"content {number}, links to [another](file{number % 3}.md)\n"
    message = f"Commit number {number}"
    merge = f"merge :{number - 5}\n" if number > 5 and not number % 10 else ""
    return (
        f"commit refs/heads/main\nmark :{number}\n"
        f"committer Ada <ada@example.org> {1_700_000_000 + number * 60} +0000\n"
        f"data {len(message)}\n{message}\n{merge}"
        f"M 100644 inline folder{number % files % 4}/file{number % files}.md\ndata {len(content)}\n{content}\n"
    )

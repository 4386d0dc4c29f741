"""The memory of a process and of all that it starts, looked at while they run (Linux: proc(5))."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import Self

_LOOK_S = 0.1
"""Between two looks: what is shorter counts for little, and looking costs the measured thing a hundredth."""


class TreeMemory:
    """Samples until it is left what processes hold in memory of their own (``RssAnon``). Pages of mapped files, such as
    git's packs, are the system's to keep or to drop, and are left out. ``largest_mib`` is the most that one process
    held, ``together_mib`` the most that all held at once.
    """

    def __init__(self, process: int) -> None:
        self._process = process
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self.largest_mib = 0.0
        self.largest_of = ""
        self.together_mib = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._ended.wait(_LOOK_S):
            together = 0.0
            for process in _tree(self._process):
                status = _status(process)
                held = int(status.get("RssAnon", "0 kB").split()[0]) / 1024
                together += held
                if held > self.largest_mib:
                    self.largest_mib, self.largest_of = held, status["Name"].strip()
            self.together_mib = max(self.together_mib, together)


def _tree(process: int) -> list[int]:
    found = [process]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += map(int, children.read_text().split())
            except OSError:
                continue
    return found


def _status(process: int) -> dict[str, str]:
    try:
        lines = Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines()
    except OSError:
        return {}
    return {name: value for name, _, value in (line.partition(":") for line in lines)}

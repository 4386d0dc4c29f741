"""How the window behaves, in numbers: when it was there, when rows were, how long the event loop ever stood still."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_MOMENTS = ("window_shown_s", "first_rows_s", "whole_history_s", "at_rest_s")
_TICK_MS = 5  # a stall is seen to this precision


def process_age() -> float:
    """Seconds since this process was started, by the system's own account where it gives one (Linux's proc(5), to a
    hundredth), else since Python could look at the clock.
    """
    try:
        fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, ValueError, IndexError, AttributeError):
        return time.perf_counter()


def peak_memory() -> float:
    """The peak of resident memory in MiB."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - not there on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def percentile_95(values: list[float]) -> float:
    """What 95 % of ``values``, one at least, do not exceed."""
    ordered = sorted(values)
    return ordered[-(-len(ordered) * 95 // 100) - 1]


class Timings(QObject):
    """Collects the moments, the longest stall, and how long screens took to paint, from its making on.

    A stall is the time by which a timer of a few milliseconds came late; it counts from the window's first painting.
    Beside it stands the most that the thread itself has computed between two such moments: on a computer that others
    use, the rest is theirs.
    """

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._moments: dict[str, float] = {}
        self._longest = self._busiest = 0.0
        self._scrolled: float | None = None
        self._scrolling = self._ended = False
        self._paintings: list[float] = []
        self._last = self._used = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def note(self, moment: str) -> None:
        """A moment was reached: the first time counts, in seconds since the process started."""
        if moment not in self._moments:
            self._moments[moment] = round(process_age(), 3)
            self.write()
        if moment == "window_shown_s" and not self._timer.isActive():
            self._last, self._used = time.perf_counter(), time.thread_time()
            self._timer.start()

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        late = (now - self._last) * 1000 - _TICK_MS
        self._longest = max(self._longest, late)
        self._busiest = max(self._busiest, (used - self._used) * 1000)
        if self._scrolling:
            self._scrolled = max(self._scrolled or 0.0, late)
        self._last, self._used = now, used

    def scroll(self, on: bool) -> None:
        """From now on stalls count as stalls while scrolling, or no longer; the end of it is written."""
        self._scrolling = on
        if not on:
            self._ended = True
            self.write()

    def paint(self, seconds: float) -> None:
        """A screen of rows was painted, all of them there."""
        self._paintings.append(seconds * 1000)

    def write(self) -> None:
        """Write what is known; whole or not at all, and not while scrolling: it would stall."""
        if self._scrolling:
            return
        values = {
            **{name: self._moments.get(name) for name in _MOMENTS},
            "longest_stall_ms": round(self._longest, 1),
            "longest_stall_cpu_ms": round(self._busiest, 1),
            "scroll_stall_ms": round(self._scrolled, 1) if self._ended and self._scrolled is not None else None,
            "paint_p95_ms": round(percentile_95(self._paintings), 2) if self._ended and self._paintings else None,
            "paintings": len(self._paintings),
            "peak_rss_mib": round(peak_memory(), 1),
        }
        beside = self._file.with_name(f"{self._file.name}.part")
        beside.write_text(json.dumps(values, indent=2) + "\n", "utf-8")
        beside.replace(self._file)

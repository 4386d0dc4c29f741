"""Who looks on at an exchange: what git says of its progress, taken out of its lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.traffic import NO_TRAFFIC, Traffic, ignored

Told: TypeAlias = Callable[[int, int], None]
"""Told how many of how many objects are here; zero of zero, several times a second, while nothing has come: so what it
raises ends it also while git is connecting.
"""


def untold(_done: int, _whole: int) -> None:
    """Take the numbers of what nobody looks on at."""


@dataclass(frozen=True, slots=True)
class TransferWatch:
    """``traffic`` is told of bytes, just before ``told`` of objects: one large file is one object."""

    told: Told = untold
    traffic: Callable[[Traffic], None] = ignored


# progress.c and strbuf.c: "Receiving objects:  33% (1/3), 12.34 MiB | 1.20 MiB/s"
_PROGRESS = re.compile(
    rb"^(?:Receiving|Unpacking|Writing) objects: +\d+% \((\d+)/(\d+)\)"
    rb"(?:, ([\d.]+) (bytes|KiB|MiB|GiB))?(?: \| ([\d.]+) (bytes|KiB|MiB|GiB)/s)?"
)
_STEPS = re.compile(
    rb"^(remote: )?((Enumerating|Counting|Compressing) objects|Resolving deltas|Delta compress|Total \d)"
)
_UNITS = {b"bytes": 1, b"KiB": 1 << 10, b"MiB": 1 << 20, b"GiB": 1 << 30}


class ProgressLines:
    """The progress in what git says, told to a watch; everything else is kept in ``left``."""

    def __init__(self, watch: TransferWatch) -> None:
        self._watch = watch
        self._last = (0, 0)
        self.left: list[bytes] = []
        watch.traffic(NO_TRAFFIC)

    def take(self, line: bytes) -> None:
        """Tell a line of progress, pass over one that says what git is at, and keep any other."""
        found = _PROGRESS.match(line)
        if found is None:
            if not _STEPS.match(line):
                self.left.append(line)
            return
        done, whole, octets, unit, rate, unit_of_rate = found.groups()
        if octets:
            self._watch.traffic(Traffic(_bytes(octets, unit), _bytes(rate, unit_of_rate) if rate else 0))
        self._last = int(done), int(whole)
        self.wait()

    def wait(self) -> None:
        """Nothing new: the last numbers are told again, so that who looks on can stop it."""
        self._watch.told(*self._last)


def _bytes(number: bytes, unit: bytes) -> int:
    return round(float(number) * _UNITS[unit])

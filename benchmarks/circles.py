"""The circles to measure on: made once by the script that makes them, outside the repository, and kept."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import ROOT, BenchmarkFailed

MAKER = ROOT.parent / "shared" / "circles" / "make_circle.py"
ARGUMENTS = {
    "real": ("real",),
    "synthetic": ("synthetic", "--commits", "100000"),
    "fifty": ("synthetic", "--commits", "50000"),
    "skewed": ("synthetic", "--commits", "85000", "--skew", "30"),
    "million": ("synthetic", "--bare", "--commits", "1000000"),
}
"""How each circle is made; all but the last are measured unless told otherwise."""


@dataclass(frozen=True, slots=True)
class BenchCircle:
    """A clone, and where the program keeps what it knows of it between measures."""

    name: str
    clone: Path
    data: Path

    @property
    def data_option(self) -> tuple[str, str]:
        """For the command line."""
        return "--data-dir", str(self.data)


def find(name: str, folder: Path, maker: Path) -> BenchCircle:
    """The circle ``name`` in ``folder``, made now if it is not there (the real one takes a minute, a million ten)."""
    clone = folder / name
    if not clone.exists():
        if not maker.is_file():
            raise BenchmarkFailed(
                f"there is no circle in {clone}, and no {maker} to make it: see --circles and --maker"
            )
        folder.mkdir(parents=True, exist_ok=True)
        kind, *options = ARGUMENTS[name]
        print(f"Making the circle {name} in {clone}…", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, maker, kind, clone, *options], check=True, stdout=subprocess.DEVNULL)
    return BenchCircle(name, clone, folder / ".bench" / name)

"""What goes over a line. Plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes that went over the line in one exchange so far, and bytes a second just now; zero where not known."""

    octets: int = 0
    rate: int = 0


NO_TRAFFIC = Traffic()


def ignored(_: Traffic) -> None:
    """Take the traffic of what nobody looks on at."""

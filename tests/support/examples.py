"""How many examples a random test draws: a few every day, the same ones for everybody; many where slow tests run."""

from __future__ import annotations

import hypothesis

EVERY_DAY, WITH_SLOW = 40, 100
"""Of tests that give no numbers of their own; the second is what the library would draw."""


def examples(few: int, many: int) -> int:
    """So few every day, so many in a run with the slow tests; asked when a module of tests is imported."""
    return few if hypothesis.settings().derandomize else many

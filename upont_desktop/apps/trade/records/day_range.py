"""Days from one to another, as they are asked for: ``2026-11-28``, or empty for no limit."""

from __future__ import annotations


def ends_before(first: str, last: str) -> bool:
    """Whether the last day lies before the first one, so that there is nothing between them."""
    return bool(first and last) and last < first

"""What git-log(1) prints of a commit, understood."""

from __future__ import annotations

from upont_desktop.domain.commit import Signature


def signature_of(name: str, email: str, when: str) -> Signature:
    """Who and when, from ``%an``, ``%ae`` and ``%ad`` with ``--date=raw``; no date is the first second of 1970."""
    seconds, _, zone = when.partition(" ")
    minutes = int(zone[1:3]) * 60 + int(zone[3:5]) if zone else 0
    return Signature(name, email, int(seconds or 0), -minutes if zone.startswith("-") else minutes)

"""The till as values: what it shows, what can happen, and what comes of it. No window, no disk, no clock."""

from __future__ import annotations

from upont_desktop.apps.pochtron.counter.machine import TillStep, advance

__all__ = ["TillStep", "advance"]

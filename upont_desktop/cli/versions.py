"""The version of the program, without loading any of it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from upont_desktop.cli.catalogue import translate


def program_version() -> str:
    """The installed version, or what is said of a copy that is not installed."""
    try:
        return version("upont-desktop")
    except PackageNotFoundError:
        return translate("Terminal", "(not installed)")

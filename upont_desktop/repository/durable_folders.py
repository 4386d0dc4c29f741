"""Folders that are on the disk before what lies in them."""

from __future__ import annotations

from pathlib import Path

from upont_desktop.repository.worktree import fsync_path


def make_folders_of(place: Path) -> None:
    """Make the folders above a place, each written out before anything is put there."""
    new = [folder for folder in place.parents if not folder.exists()]
    place.parent.mkdir(parents=True, exist_ok=True)
    for folder in {each.parent for each in new}:
        fsync_path(folder)

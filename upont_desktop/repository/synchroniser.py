"""Folders that a program synchronises with other computers, and what is there while it has not finished.

Such a program brings files in any order: a branch may be there before the commit that it names. That is no damage, and
passes. Where two computers moved a branch at once, it keeps one and puts the other beside it as a conflicted copy, over
whose name git stumbles. Whoever made that one has its commits, and sends them anew at the next time; so the copy is put
aside, in a folder of the repository that git does not look into.
"""

from __future__ import annotations

import re
from contextlib import suppress
from enum import StrEnum
from pathlib import Path


class Synchroniser(StrEnum):
    """Programs that synchronise folders."""

    NEXTCLOUD = "Nextcloud"
    DROPBOX = "Dropbox"
    SYNCTHING = "Syncthing"
    ONEDRIVE = "OneDrive"
    GOOGLE_DRIVE = "Google Drive"


# What each leaves in the folder that it synchronises, or how it calls that.
_MARKS = (
    (".sync_*.db", Synchroniser.NEXTCLOUD),
    ("._sync_*.db", Synchroniser.NEXTCLOUD),
    (".owncloudsync.log", Synchroniser.NEXTCLOUD),
    (".nextcloudsync.log", Synchroniser.NEXTCLOUD),
    (".dropbox", Synchroniser.DROPBOX),
    (".dropbox.cache", Synchroniser.DROPBOX),
    (".stfolder", Synchroniser.SYNCTHING),
    (".tmp.drivedownload", Synchroniser.GOOGLE_DRIVE),
)
_NAMES = (
    (re.compile(r"^OneDrive( |$)"), Synchroniser.ONEDRIVE),
    (re.compile(r"^(Google ?Drive|My Drive|Mon Drive)$"), Synchroniser.GOOGLE_DRIVE),
    (re.compile(r"^Dropbox( |$)"), Synchroniser.DROPBOX),
    (re.compile(r"^(Nextcloud|ownCloud)\d*$"), Synchroniser.NEXTCLOUD),
)
_HALF_THERE = re.compile(
    r"bad object|missing (?:blob|tree|commit|object)|did not send all necessary objects|[Cc]ould not read|"
    r"unable to (?:read|find|parse)|not a valid object|does not point to a valid|is empty|unexpected EOF|"
    r"bad (?:ref|pack|signature)|packfile .* (?:cannot be|index)|not our ref|inflate|hash mismatch|truncated"
)


def synchroniser(folder: Path) -> Synchroniser | None:
    """The program that synchronises a folder, or one above it."""
    for place in (folder, *folder.parents):
        named = next((program for pattern, program in _NAMES if pattern.match(place.name)), None)
        if named is not None:
            return named
        for mark, program in _MARKS:
            if next(place.glob(mark), None) is not None:
                return program
    return None


_COPY = re.compile(r"conflicted copy|\(.*conflict.*\)|\(.*conflit.*\)|\.sync-conflict-", re.IGNORECASE)
_ASIDE = "conflicted-copies"


def put_copies_aside(folder: Path) -> None:
    """Take conflicted copies of refs out of git's way, in a repository that is shared by its folder."""
    copies = [file for file in (folder / "refs").rglob("*") if _COPY.search(file.name) and file.is_file()]
    for file in copies:
        aside = folder / _ASIDE / file.relative_to(folder)
        with suppress(OSError):  # another computer may do the same
            aside.parent.mkdir(parents=True, exist_ok=True)
            file.replace(aside)


def is_half_there(words: str) -> bool:
    """Whether git's words fit files of a repository that have not all come."""
    return _HALF_THERE.search(words) is not None

"""Git-lfs: a large content is kept outside of git, and the blob is a pointer to it (git-lfs-spec(5)).

A pointer is a few lines of text. The content is in the clone's ``lfs/objects`` folder, by its SHA-256, where git-lfs
has fetched it; nothing is fetched or run here.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

LARGEST_POINTER = 1024
"""Bytes; git-lfs reads no larger blob as a pointer."""

_VERSION = re.compile(rb"version https?://[^\n]{1,200}\n")
_VERSIONS = (
    b"version https://git-lfs.github.com/spec/",
    b"version http://git-media.io/v/2",
    b"version https://hawser.github.com/spec/",
)
_OID = re.compile(rb"^oid sha256:([0-9a-f]{64})$", re.MULTILINE)
_SIZE = re.compile(rb"^size (\d{1,18})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LfsPointer:
    """What a pointer says of the content: its SHA-256 in hexadecimal, and its size in bytes."""

    oid: str
    size: int


class LfsStore:
    """The contents that git-lfs keeps in one clone."""

    def __init__(self, common_dir: Path) -> None:
        """``common_dir`` is the git folder that all work trees share."""
        self._objects = common_dir / "lfs" / "objects"
        self._right: dict[str, tuple[int, int]] = {}

    def find(self, pointer: LfsPointer) -> Path | None:
        """The file with the content, where it is here and is what the pointer says, or ``None``."""
        place = self._place(pointer)
        try:
            status = os.lstat(place)
        except OSError:
            return None
        if not stat.S_ISREG(status.st_mode) or status.st_size != pointer.size:
            return None
        stamp = (status.st_mtime_ns, status.st_ino)
        if self._right.get(pointer.oid) != stamp:
            if _sha256(place) != pointer.oid:
                return None
            self._right[pointer.oid] = stamp
        return place

    def has(self, pointer: LfsPointer) -> bool:
        """Whether a file of the right size is there; its content is not looked at."""
        try:
            return os.lstat(self._place(pointer)).st_size == pointer.size
        except OSError:
            return False

    @property
    def used(self) -> bool:
        """Whether anything was ever kept in it."""
        return self._objects.is_dir()

    def _place(self, pointer: LfsPointer) -> Path:
        return self._objects / pointer.oid[:2] / pointer.oid[2:4] / pointer.oid

    def read(self, pointer: LfsPointer, most: int | None = None) -> bytes | None:
        """The content, or its first ``most`` bytes; ``None`` where it is not here."""
        place = self.find(pointer)
        if place is None:
            return None
        try:
            with place.open("rb") as stream:
                return stream.read() if most is None else stream.read(most)
        except OSError:
            return None


def parse_pointer(data: bytes) -> LfsPointer | None:
    """The pointer that a blob is, or ``None`` where it is a content of its own."""
    if len(data) > LARGEST_POINTER or not data.startswith(_VERSIONS) or not _VERSION.match(data):
        return None
    oid, size = _OID.search(data), _SIZE.search(data)
    return LfsPointer(oid[1].decode(), int(size[1])) if oid and size else None


# The whole of it, so that nothing else hides there: what it echoes holds nothing that a shell would replace.
_HOOK = re.compile(
    rb"#!/bin/sh\ncommand -v git-lfs >/dev/null 2>&1 \|\| \{ (?:echo|printf) >&2"
    rb'(?: "(?:[^"$`\\]|\\n)*")+; exit 2; \}\n'
    rb'git lfs (?:post-checkout|post-commit|post-merge|pre-push) "\$@"\n?'
)
_LONGEST_HOOK = 1000  # bytes; git-lfs's own have half of it


def is_lfs_hook(file: Path) -> bool:
    """Whether a hook is one that git-lfs writes by itself into every clone that it works in: it runs git-lfs, which the
    person's own configuration has run anyway, and nothing else.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(_LONGEST_HOOK + 1)  # one more, as a hook may go on where reading it ends
    except OSError:
        return False
    return len(content) <= _LONGEST_HOOK and _HOOK.fullmatch(content) is not None


def _sha256(place: Path) -> str:
    digest = hashlib.sha256()
    try:
        with place.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()

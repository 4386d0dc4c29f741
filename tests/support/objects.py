"""Git's loose objects, written without git: for tests that want any bytes in any place, and many commits at once."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

Name: TypeAlias = str | bytes
"""A path, a name or a message: text is written as UTF-8, with surrogate escapes as the bytes they stand for."""

Date: TypeAlias = datetime | Name
"""A date: a `datetime` with its zone, or git's own `seconds ±hhmm`, taken as it is."""

Entries: TypeAlias = Mapping[bytes, tuple[bytes, str]]
"""Whole path → mode and name of the object that stands there."""

FILE, EXECUTABLE, LINK, FOLDER, SUBMODULE = b"100644", b"100755", b"120000", b"40000", b"160000"


def as_bytes(value: Name) -> bytes:
    """Exact bytes of a name."""
    return value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")


def ended(message: Name) -> bytes:
    """Bytes of a message, with the end of line that git gives it."""
    message = as_bytes(message)
    return message if message.endswith(b"\n") or not message else message + b"\n"


def stamp(date: Date) -> bytes:
    """Date as git writes it: seconds since 1970, and the zone."""
    return f"{int(date.timestamp())} {date:%z}".encode() if isinstance(date, datetime) else as_bytes(date)


@dataclass(frozen=True)
class Signatures:
    """Who made a commit and when, and headers that follow, as they are (`b"encoding ISO-8859-1"`)."""

    author: Name
    authored: Date
    committer: Name
    committed: Date
    headers: tuple[bytes, ...] = ()

    def lines(self) -> list[bytes]:
        """Lines of a commit object."""
        author = b"author " + as_bytes(self.author) + b" " + stamp(self.authored)
        committer = b"committer " + as_bytes(self.committer) + b" " + stamp(self.committed)
        return [author, committer, *self.headers]


@dataclass(frozen=True)
class ObjectWriter:
    """Writes objects into one repository's `objects` folder; each method returns the object's name, in hexadecimal."""

    folder: Path
    object_format: str = "sha1"

    def write(self, kind: str, data: bytes) -> str:
        """Write one object of any kind."""
        whole = f"{kind} {len(data)}\0".encode() + data
        name = hashlib.new(self.object_format, whole).hexdigest()
        place = self.folder / name[:2] / name[2:]
        if not place.exists():
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(zlib.compress(whole, 1))
        return name

    def tree(self, entries: Entries) -> str:
        """Write the tree of these paths, its folders first, in git's order: a folder as if it ended with a slash."""
        here: list[tuple[bytes, bytes, bytes, str]] = []
        folders: dict[bytes, dict[bytes, tuple[bytes, str]]] = {}
        for path, entry in entries.items():
            name, slash, rest = path.partition(b"/")
            if slash:
                folders.setdefault(name, {})[rest] = entry
            else:
                here.append((name, name, *entry))
        here += [(name + b"/", name, FOLDER, self.tree(inside)) for name, inside in folders.items()]
        lines = (mode + b" " + name + b"\0" + bytes.fromhex(entry) for _, name, mode, entry in sorted(here))
        return self.write("tree", b"".join(lines))

    def commit(self, entries: Entries, parents: Iterable[str], message: bytes, signatures: Signatures) -> str:
        """Write a commit, with its trees."""
        lines = [b"tree " + self.tree(entries).encode(), *(b"parent " + parent.encode() for parent in parents)]
        return self.write("commit", b"\n".join([*lines, *signatures.lines()]) + b"\n\n" + message)

    def tag(self, name: Name, target: str, message: Name, tagger: Name, date: Date) -> str:
        """Write an annotated tag of a commit."""
        lines = [b"object " + target.encode(), b"type commit", b"tag " + as_bytes(name)]
        lines.append(b"tagger " + as_bytes(tagger) + b" " + stamp(date))
        return self.write("tag", b"\n".join(lines) + b"\n\n" + ended(message))

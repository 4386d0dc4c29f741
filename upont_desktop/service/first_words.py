"""Which version first contained these words: git's pickaxe, answered from the versions that the index knows.

Every content of the scope is read once, oldest first, as plain objects: no filter, no ``textconv``, no diff driver of
the clone runs. A version counts where it has the words and none of the versions that it was made from has: a move or a
copy brings nothing new. ``git log -S`` (git-log(1)) counts occurrences in diffs instead, merges left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeAlias

from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.resource import EntryKind
from upont_desktop.domain.scopes import InFolder, OfResource, Scope
from upont_desktop.domain.text import git_bytes
from upont_desktop.index.session import IndexSession
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git
from upont_desktop.service.lineage import ancestors

LARGEST = 1 << 23
"""Bytes of a content that is looked into; who looks for words in a larger one looks there by hand."""
MOST = 500
"""Versions that are told: beyond, the words are everywhere."""

Told: TypeAlias = Callable[[int, int], None]


def first_words(session: IndexSession, git: Git, scope: Scope, words: str, told: Told) -> Iterator[Appearance]:
    """The versions in which the words appear, the oldest first, as they are found: the first one is the answer.

    Letters are compared without regard to case. ``told`` learns how many of how many contents were read; what it
    raises ends the search. Contents over :data:`LARGEST` bytes, and those that git cannot read, are passed over.
    """
    versions = _versions(session, scope)
    wanted = words.strip("\r\n")
    if not wanted.strip():
        return
    blobs = dict.fromkeys(blob.hex() for _, blob, _ in versions if blob is not None)
    having: set[int] = set()
    found = 0
    with ObjectReader(git) as reader:
        contents = _Having(reader, blobs, pattern_of(wanted), told)
        for version, blob, previous in versions:
            if blob is None or not contents.has(blob.hex()):
                continue
            having.add(version)
            if previous in having or any(other in having for _, other in session.versions.merged([version])):
                continue
            found += 1
            yield _appearance(session, version, contents)
            if found == MOST:
                return
    told(len(blobs), len(blobs))


class _Having:
    """Which contents have the words: read in the order in which they are asked for, each once."""

    def __init__(self, reader: ObjectReader, blobs: dict[str, None], wanted: re.Pattern[bytes], told: Told) -> None:
        self._reader = reader
        self._wanted = wanted
        self._told = told
        self._whole = len(blobs)
        self._read = reader.read_many(blobs, LARGEST)
        self._known: dict[str, bool] = {}

    def has(self, blob: str) -> bool:
        while blob not in self._known:
            self._told(len(self._known), self._whole)
            oid, content = next(self._read)
            self._known[oid] = isinstance(content, bytes) and self._wanted.search(content) is not None
        return self._known[blob]

    def line(self, blob: str) -> str:
        """The first line with the words."""
        content = self._reader.read(blob, LARGEST)
        found = self._wanted.search(content)
        at = found.start() if found is not None else 0
        start, end = content.rfind(b"\n", 0, at) + 1, content.find(b"\n", at)
        return _decoded(content[max(start, at - 200) : end if 0 <= end < at + 400 else at + 400]).strip()


def _decoded(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _appearance(session: IndexSession, version: int, contents: _Having) -> Appearance:
    row = session.versions.by_id([version])[version]
    commit = session.commits.by_id([row.commit])[row.commit].commit
    assert row.resource.blob is not None
    return Appearance(row.resource, commit.author, contents.line(row.resource.blob))


def _versions(session: IndexSession, scope: Scope) -> list[tuple[int, bytes | None, int]]:
    """Versions with blob and previous one, oldest first."""
    if not isinstance(scope, OfResource):
        return session.histories.contents(scope.folder if isinstance(scope, InFolder) else "")
    resource = session.versions.resource_id(scope.rel_path)
    own = session.versions.of_resource(resource) if resource is not None else []
    rows = sorted([*own, *ancestors(session.versions, own)], key=lambda row: row.position)
    return [
        (row.id, bytes.fromhex(row.resource.blob) if row.resource.blob else None, row.previous)
        for row in rows
        if row.resource.kind is not EntryKind.SUBMODULE
    ]


def pattern_of(words: str) -> re.Pattern[bytes]:
    """What finds words in a content without regard to case, in UTF-8 or Latin-1."""
    ways = [b"".join(map(_letter, words))]
    if not words.isascii():
        with suppress(UnicodeEncodeError):
            ways.append(b"".join(_letter(letter, "latin-1") for letter in words))
    return re.compile(b"|".join(ways), re.IGNORECASE)


def _letter(letter: str, encoding: str = "") -> bytes:
    """One letter, small or large; of ASCII the expression itself takes care."""
    if letter.isascii():
        return re.escape(letter.encode())
    forms = dict.fromkeys((letter, letter.lower(), letter.upper()))
    written = [form.encode(encoding) if encoding else git_bytes(form) for form in forms]
    return b"(?:" + b"|".join(map(re.escape, written)) + b")"

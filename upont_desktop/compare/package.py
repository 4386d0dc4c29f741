"""Open packages (ECMA-376 part 2): which part is the main one, and what belongs to it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from upont_desktop.compare.guard import RefusedError
from upont_desktop.compare.xml_stream import EnoughError, XmlReader, read_xml
from upont_desktop.compare.zip_parts import ZipParts
from upont_desktop.domain.content.unavailable import Reason

_MOST_RELATIONS = 20_000
"""Relations of one part: a presentation of a thousand slides has some thousand, a hostile one millions."""


class Relation(NamedTuple):
    """What a part names: ``kind`` is the last word of the relation's type, ``part`` a member that exists."""

    identity: str
    kind: str
    part: str


class _RelationReader(XmlReader):
    """``Relationship`` elements (ECMA-376 part 2, 6.5.3)."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found.append((attributes.get("Id", ""), kind, attributes.get("Target", "")))
            if len(self.found) == _MOST_RELATIONS:
                raise EnoughError


class _TypeReader(XmlReader):
    """The part whose content type is a main one (``….main+xml``), as ``[Content_Types].xml`` says."""

    def __init__(self) -> None:
        self.main = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Override" and attributes.get("ContentType", "").endswith("main+xml"):
            self.main = attributes.get("PartName", "")
            raise EnoughError


def relations(parts: ZipParts, part: str) -> Iterator[Relation]:
    """What ``part`` names, in its order; of the package as a whole where ``part`` is empty."""
    folder, name = posixpath.split(part)
    member = parts.find(posixpath.join(folder, "_rels", f"{name}.rels"))
    if not member:
        return
    reader = _RelationReader()
    read_xml(parts.chunks(member), reader)
    for identity, kind, target in reader.found:
        found = parts.find(resolved(folder, target)) or parts.find(resolved(folder, unquote(target)))
        if found:
            yield Relation(identity, kind, found)


def related(parts: ZipParts, part: str, *kinds: str) -> list[str]:
    """The members of these kinds that ``part`` names, in its order."""
    return [relation.part for relation in relations(parts, part) if relation.kind in kinds]


def resolved(folder: str, target: str) -> str:
    """A target as a member's name."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def main_part(parts: ZipParts, usual: str) -> str:
    """The main part: as the package's relations say, else its content types, else where it usually is.

    Raises :class:`RefusedError` where there is none.
    """
    named = related(parts, "", "officeDocument")
    if named:
        return named[0]
    types = parts.find("[Content_Types].xml")
    if types:
        reader = _TypeReader()
        read_xml(parts.chunks(types), reader)
        if found := parts.find(reader.main):
            return found
    if found := parts.find(usual):
        return found
    raise RefusedError(Reason.BROKEN, f"no {usual}")

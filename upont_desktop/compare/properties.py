"""The properties that documents, sound and films carry, for :mod:`~upont_desktop.compare.own_metadata`.

Brings the libraries that read them, so it is imported when the first such file comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from upont_desktop.compare.bounded_reader import BoundedReader, strangers_file
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.placeholders import told_author, told_title
from upont_desktop.compare.zip_parts import ZipParts
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.unavailable import Reason
from upont_desktop.domain.metadata import JsonValue

LIMITS = Limits(seconds=2.0, part_bytes=2_000_000)
"""Tighter than for a preview: an index of thousands of files waits for the answer."""

Fields = dict[str, JsonValue]


def properties(path: str, data: bytes) -> Fields:
    """The properties of a document, a sound or a film; empty where it has none, or cannot be read. Never raises."""
    reader = _READERS.get(extension_of(path))
    if reader is None:
        return {}
    try:
        with strangers_file(path):
            return {name: value for name, value in reader(data).items() if value not in (None, "", [])}
    except RefusedError:
        return {}


def _pdf(data: bytes) -> Fields:
    # Late for start-up time: pypdf takes 0.2 s, and most circles' first files are others.
    from upont_desktop.compare.pdf_file import opened_pdf  # noqa: PLC0415

    try:
        with opened_pdf(data, Guard(LIMITS)) as reader:
            said = reader.metadata
            fields: Fields = {"pages": len(reader.pages)}
            if said is not None:
                fields |= {"title": told_title(str(said.title or "")), "author": told_author(str(said.author or ""))}
                fields |= {"subject": said.subject, "keywords": said.keywords}
            return fields
    except RefusedError as error:
        return {"encrypted": True} if error.unavailable.reason is Reason.ENCRYPTED else {}


# Office Open XML (ECMA-376 part 2 §8, docProps/core.xml) and OpenDocument (1.3 part 3 §4.3, meta.xml).

_WANTED = {
    "title": "title",
    "creator": "author",
    "initial-creator": "author",
    "subject": "subject",
    "keywords": "keywords",
    "keyword": "keywords",
    "description": "description",
    "language": "language",
}
_COUNTS = {"Pages": "pages", "Slides": "slides"}
_ODF_COUNTS = {"page-count": "pages", "table-count": "tables"}


def _office(data: bytes) -> Fields:
    parts = ZipParts(data, Guard(LIMITS))
    fields: Fields = {}
    for name in ("docProps/core.xml", "docProps/app.xml", "meta.xml"):
        if parts.size(name):
            _read_properties(ElementTree.fromstring(parts.read(name), forbid_dtd=True), fields)
    return fields


def _flat_office(data: bytes) -> Fields:
    fields: Fields = {}
    found = re.search(rb"<office:meta\b.*?</office:meta>", data[:65_536], re.DOTALL)
    if found:
        prefixes = sorted(set(re.findall(rb"[<\s/](\w+):", found[0])))
        names = b"".join(b' xmlns:%s="%s"' % (prefix, prefix) for prefix in prefixes)
        _read_properties(ElementTree.fromstring(b"<root%s>%s</root>" % (names, found[0]), forbid_dtd=True), fields)
    return fields


def _read_properties(root: Element, fields: Fields) -> None:
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        text = (element.text or "").strip()
        if name in _COUNTS and text.isdecimal():
            fields[_COUNTS[name]] = int(text[:9])
        elif name in _WANTED and told_title(told_author(text)):
            fields.setdefault(_WANTED[name], text)
        elif name == "document-statistic":
            for attribute, count in element.items():
                key = _ODF_COUNTS.get(attribute.rpartition("}")[2])
                if key and count.isdecimal():
                    fields[key] = int(count[:9])


def _media(data: bytes) -> Fields:
    from tinytag import TinyTag  # noqa: PLC0415 - late for start-up time.

    tag = TinyTag.get(file_obj=BoundedReader(data, Guard(LIMITS)))
    fields: Fields = {
        "title": tag.title,
        "artist": tag.artist,
        "album": tag.album,
        "composer": tag.composer,
        "genre": tag.genre,
        "year": tag.year,
        "duration": round(tag.duration, 1) if tag.duration else None,
    }
    return {name: value.strip("\0 ") if isinstance(value, str) else value for name, value in fields.items()}


_READERS: dict[str, Callable[[bytes], Fields]] = {
    "pdf": _pdf,
    **dict.fromkeys(("docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "ppsx"), _office),
    **dict.fromkeys(("odt", "ott", "ods", "ots", "odp", "otp"), _office),
    **dict.fromkeys(("fodt", "fods", "fodp"), _flat_office),
    **dict.fromkeys(("mp3", "ogg", "oga", "opus", "flac", "wav", "m4a", "aif", "aiff", "wma"), _media),
    **dict.fromkeys(("mp4", "m4v", "wmv"), _media),
}

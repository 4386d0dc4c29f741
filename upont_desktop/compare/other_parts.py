"""What differs between two zipped documents beside what is compared: nothing is called unchanged that is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.source import Source
from upont_desktop.compare.zip_parts import ZipParts
from upont_desktop.domain.content.parts import PartKind

_KINDS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"vba|macrosheets/|activeX/|^(?:Basic|Scripts|Dialogs)/", PartKind.MACROS),
        (r"charts?/|chartsheets/", PartKind.CHARTS),
        (r"comment|persons?/|people\.xml$", PartKind.COMMENTS),
        (r"embeddings/|oleObject|^Object|^ObjectReplacements/", PartKind.EMBEDDED),
        (r"thumbnail|^docProps/|^meta\.xml$|^docMetadata/", PartKind.PROPERTIES),
        (r"(?:^|/)(?:media|Pictures)/", PartKind.PICTURES),
        (r"(?:^|/)(?:drawings|diagrams|ink)/", PartKind.DRAWINGS),
        (r"externalLinks/|connections|queryTables/|pivot|customXml/|model/|customData/", PartKind.DATA),
        (r"styles\.xml$|theme|fontTable|fonts/|numbering\.xml$|slideLayouts/|slideMasters/|Masters/", PartKind.FORMATS),
        (
            r"tables/|sheets?/|sheet\d+\.xml$|slides/|content\.xml$|document\d*\.xml$|workbook\.xml$",
            PartKind.FORMATS,
        ),
        (
            r"header\d*\.xml$|footer\d*\.xml$|notes\.xml$|notesSlides/|presentation\.xml$|sharedStrings",
            PartKind.FORMATS,
        ),
        (r"settings|calcChain|Props\.xml$|printer|manifest|mimetype|Configurations2/|tags/", PartKind.SETTINGS),
    )
)
"""By the names that Open XML and OpenDocument give their parts; the first that fits."""
_PACKAGING: Final = re.compile(r"(?:^|/)_rels/|^\[Content_Types\]\.xml$|/$")
"""Says where parts are: worth a word only where nothing else differs."""


def other_differences(
    left: Source | None, right: Source | None, guard: Guard, *, compared: Iterable[str] = ()
) -> tuple[PartKind, ...]:
    """The kinds of parts that are not the same, byte for byte, on both sides, in the order of :class:`PartKind`.

    ``compared`` are patterns of parts whose differences are shown anyhow. A file that is no zip is one part.
    """
    if left is None or right is None or left.data == right.data:
        return ()
    try:
        sides = ZipParts(left.data, guard), ZipParts(right.data, guard)
    except RefusedError:
        return (PartKind.OTHER,)
    shown = [re.compile(pattern) for pattern in compared]
    names = [name for name in _different(*sides, guard) if not any(pattern.search(name) for pattern in shown)]
    kinds = {_kind(name) for name in names if not _PACKAGING.search(name)}
    if names and not kinds and not shown:
        kinds = {PartKind.OTHER}
    return tuple(kind for kind in PartKind if kind in kinds)


def _different(left: ZipParts, right: ZipParts, guard: Guard) -> Iterator[str]:
    for name in guard.watched(dict.fromkeys([*left.names, *right.names]), every=1):  # one may be the whole file
        if left.digest(name) != right.digest(name) or not _same_bytes(left, right, name):
            yield name


def _same_bytes(left: ZipParts, right: ZipParts, name: str) -> bool:
    """Whether two members with one check sum are the same; what cannot be read to say so is not."""
    try:
        packed = left.packed(name)
        return (bool(packed) and packed == right.packed(name)) or left.read(name) == right.read(name)
    except RefusedError:
        return False


def _kind(name: str) -> PartKind:
    return next((kind for pattern, kind in _KINDS if pattern.search(name)), PartKind.OTHER)

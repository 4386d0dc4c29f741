"""Sound and film, archives, and everything else: properties, listings, bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.pairing import Pair


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a sound or a film says of itself: ``duration`` in seconds, ``bitrate`` in kbit/s, ``sample_rate`` in Hz.

    A number is 0, and a text empty, where it does not say.
    """

    size: int
    duration: float = 0.0
    bitrate: float = 0.0
    sample_rate: int = 0
    channels: int = 0
    title: str = ""
    artist: str = ""
    album: str = ""
    year: str = ""
    genre: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class MediaPreview:
    """A sound or a film."""

    kind: ContentKind
    info: MediaInfo


@dataclass(frozen=True, slots=True)
class MediaComparison:
    """Two sounds or films, by their properties."""

    kind: ContentKind
    left: MediaInfo | None
    right: MediaInfo | None
    same_bytes: bool = False


class Member(NamedTuple):
    """One entry of an archive. ``modified`` is ISO 8601, or empty; ``digest`` tells contents apart.

    Names are shown only; nothing is ever unpacked to them.
    """

    path: str
    size: int
    modified: str = ""
    digest: str = ""
    is_folder: bool = False
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """The listing of an archive, in order of path; ``size`` is what all members unpack to, in bytes."""

    format: str
    members: tuple[Member, ...]
    size: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class ArchivePreview:
    """An archive's listing to show."""

    archive: Archive


@dataclass(frozen=True, slots=True)
class ArchiveComparison:
    """Two listings; ``members`` pair them by index, moved ones by their content."""

    left: Archive | None
    right: Archive | None
    members: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Bytes:
    """A stretch of a file: ``hex`` is two digits a byte, from ``offset`` on; ``size`` is the whole file's."""

    size: int
    offset: int
    hex: str

    def rows(self, width: int = 16) -> Iterator[tuple[int, bytes]]:
        """Rows of a hex view: the offset of each, and its bytes."""
        data = bytes.fromhex(self.hex)
        for at in range(0, len(data), width):
            yield self.offset + at, data[at : at + width]


@dataclass(frozen=True, slots=True)
class BinaryPreview:
    """Any file: its type as guessed, and its first bytes."""

    mime: str
    content: Bytes


@dataclass(frozen=True, slots=True)
class BinaryComparison:
    """Any two files: where they start to differ (``None``: nowhere), and the bytes around it."""

    left: Bytes | None
    right: Bytes | None
    first_difference: int | None

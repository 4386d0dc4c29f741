"""Sound and film, by the properties that they tell of themselves."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.content.kinds import ContentKind


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

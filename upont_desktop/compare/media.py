"""Sound and film: their properties (tinytag)."""

from __future__ import annotations

import math

from upont_desktop.compare.bounded_reader import BoundedReader, strangers_file
from upont_desktop.compare.guard import Guard
from upont_desktop.compare.source import Handler, Source
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.media import MediaComparison, MediaInfo, MediaPreview


def preview_media(source: Source, guard: Guard) -> MediaPreview:
    """A sound or a film to show: its size at least."""
    return MediaPreview(source.kind, _info(source, guard))


def _info(source: Source, guard: Guard) -> MediaInfo:
    """What the file says of itself; only its size where it is of a format that cannot be read."""
    from tinytag import TinyTag, UnsupportedFormatError  # noqa: PLC0415 - late for start-up time

    with strangers_file(source.path):
        try:
            tag = TinyTag.get(file_obj=BoundedReader(source.data, guard))
        except UnsupportedFormatError:
            return MediaInfo(len(source.data))
        return MediaInfo(
            size=len(source.data),
            duration=_number(tag.duration),
            bitrate=_number(tag.bitrate),
            sample_rate=int(_number(tag.samplerate)),
            channels=int(_number(tag.channels)),
            title=_text(tag.title),
            artist=_text(tag.artist),
            album=_text(tag.album),
            year=_text(tag.year),
            genre=_text(tag.genre),
            comment=_text(tag.comment),
        )


def _number(value: float | None) -> float:
    return round(float(value), 3) if value and math.isfinite(value) and 0 < value < 1e15 else 0.0


def _text(value: str | None) -> str:
    return str(value or "").encode("utf-8", "replace").decode().replace("\0", " ").strip()[:1_000]


def compare_media(left: Source | None, right: Source | None, _: CompareOptions, guard: Guard) -> MediaComparison:
    """Two sounds or films, by their properties."""
    same_bytes = left is not None and right is not None and left.data == right.data
    kind = right.kind if right else left.kind if left else ContentKind.AUDIO
    return MediaComparison(kind, left and _info(left, guard), right and _info(right, guard), same_bytes)


HANDLER = Handler(preview_media, compare_media)

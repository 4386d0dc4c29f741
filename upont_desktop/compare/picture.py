"""Pictures: what their headers say, and whether they are safe to decode."""

from __future__ import annotations

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.picture_headers import picture_header
from upont_desktop.compare.source import Handler, Source
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.pictures import PictureComparison, PictureInfo, PicturePreview
from upont_desktop.domain.content.unavailable import Reason

_WITHOUT_HEADER = 50_000_000  # bytes of a picture whose size in pixels is not known before it is decoded


def picture_info(data: bytes, guard: Guard) -> PictureInfo:
    """Format and size.

    Raises :class:`RefusedError` where the picture is empty or damaged, or declares more pixels than we take.
    """
    refuse_larger(len(data), guard.limits.file_bytes)
    header = picture_header(data)
    if header is None:
        if not data or data.startswith(_READ_BY_HEADER):
            raise RefusedError(Reason.BROKEN, "the picture's header is damaged" if data else "the file is empty")
        refuse_larger(len(data), _WITHOUT_HEADER)
        return PictureInfo("", 0, 0, len(data))
    if header.width * header.height > guard.limits.pixels:
        raise RefusedError(Reason.TOO_LARGE, f"{header.width} × {header.height} pixels")
    if not header.width or not header.height:
        raise RefusedError(Reason.BROKEN, f"{header.width} × {header.height} pixels")
    return PictureInfo(header.format, header.width, header.height, len(data))


_READ_BY_HEADER = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"II*\0", b"MM\0*", b"8BPS")


def preview_picture(source: Source, guard: Guard) -> PicturePreview:
    """The facts of a picture; its pixels are decoded elsewhere."""
    return PicturePreview(picture_info(source.data, guard))


def compare_picture(left: Source | None, right: Source | None, _: CompareOptions, guard: Guard) -> PictureComparison:
    """Two pictures, by their sizes."""
    return PictureComparison(
        left and picture_info(left.data, guard),
        right and picture_info(right.data, guard),
        left is not None and right is not None and left.data == right.data,
    )


HANDLER = Handler(preview_picture, compare_picture)

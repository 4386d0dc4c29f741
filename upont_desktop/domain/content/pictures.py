"""Pictures: what their headers say. Pixels are the view's work, which gets the bytes from the service."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.content.text import TextComparison, TextSide


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """A picture's format and its size, in pixels as shown and in bytes.

    ``format`` is empty, and the sides are 0, where the format is none whose header we read: a view must then ask its
    decoder for the size before it decodes.
    """

    format: str
    width: int
    height: int
    size: int


@dataclass(frozen=True, slots=True)
class PicturePreview:
    """A picture that is safe to decode."""

    info: PictureInfo


@dataclass(frozen=True, slots=True)
class PictureComparison:
    """Two pictures that are safe to decode, or one where the other side has none."""

    left: PictureInfo | None
    right: PictureInfo | None
    same_bytes: bool = False


@dataclass(frozen=True, slots=True)
class SvgPreview:
    """A drawing, as picture and as text.

    ``drawing`` is what to render: the SVG without scripts, without anything that it would load, without what explodes
    on rendering. Where that cannot be made it is empty, and ``problem`` says why; the text is there all the same.
    ``text`` is ``None`` where it is too long to be shown as lines (a picture inside, on one line of a megabyte).
    """

    info: PictureInfo
    drawing: str
    text: TextSide | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SvgComparison:
    """Two drawings as pictures (``left`` and ``right``) and as text, where both have one."""

    left: SvgPreview | None
    right: SvgPreview | None
    text: TextComparison | None

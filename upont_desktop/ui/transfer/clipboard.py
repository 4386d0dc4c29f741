"""What the clipboard, or a drag from a browser, holds: files, a picture, a text; a picture and a text get a name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class PastedFiles:
    """Files and folders of this computer."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture that is in no file."""

    image: QImage


@dataclass(frozen=True, slots=True)
class PastedText:
    """A text that is in no file."""

    text: str


Pasted: TypeAlias = PastedFiles | PastedPicture | PastedText


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are meant; none where anything else is meant too."""
    urls = data.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return paths if len(paths) == len(urls) else ()


def pasted(data: QMimeData) -> Pasted | None:
    """What can be made a resource of it; a picture is preferred to the words that come along with it."""
    files = local_files(data)
    if files:
        return PastedFiles(files)
    if data.hasImage():
        image = QImage(data.imageData())
        if not image.isNull():
            return PastedPicture(image)
    return PastedText(data.text()) if data.text().strip() else None


def as_bytes(content: PastedPicture | PastedText) -> bytes:
    """The file's content: PNG for a picture, UTF-8 for a text. May take a moment."""
    if isinstance(content, PastedText):
        ended = content.text if content.text.endswith("\n") else f"{content.text}\n"
        return ended.encode("utf-8", "surrogatepass")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    content.image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())

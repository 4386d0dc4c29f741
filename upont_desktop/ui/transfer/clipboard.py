"""What the clipboard, or a drag from a browser, holds: files, a picture, a text; a picture and a text get a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from upont_desktop.service.operations import name_problem
from upont_desktop.ui.widgets.dialog import Form

_PREVIEW = (420, 220)
_EXCERPT = 600  # letters


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


class PasteForm(Form):
    """Shows what was pasted and asks for its name."""

    def __init__(self, content: PastedPicture | PastedText, folder: str, now: datetime, parent: QWidget) -> None:
        picture = isinstance(content, PastedPicture)
        super().__init__(
            self.tr("Add the picture") if picture else self.tr("Add the text"),
            self.tr("It comes into {folder}.").format(folder=folder),
            self.tr("Add"),
            parent,
        )
        preview = QLabel()
        preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if isinstance(content, PastedPicture):
            image = content.image
            if image.width() > _PREVIEW[0] or image.height() > _PREVIEW[1]:
                image = image.scaled(
                    *_PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            preview.setPixmap(QPixmap.fromImage(image))
            preview.setAccessibleName(self.tr("The picture"))
        else:
            cut = content.text.strip()[:_EXCERPT]
            preview.setTextFormat(Qt.TextFormat.PlainText)
            preview.setWordWrap(True)
            preview.setMaximumHeight(_PREVIEW[1])
            preview.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            preview.setProperty("role", "muted")
            preview.setText(cut + ("…" if len(content.text.strip()) > _EXCERPT else ""))
        self.body.addWidget(preview)
        day = now.strftime("%Y-%m-%d %H.%M")
        stem = (self.tr("Picture {day}") if picture else self.tr("Text {day}")).format(day=day)
        self.name = QLineEdit(f"{stem}.{'png' if picture else 'txt'}")
        self.add_field(self.tr("Name"), self.name)
        self.name.setFocus()
        self.name.setSelection(0, len(stem))
        self.name.textChanged.connect(self._enable)

    def _enable(self) -> None:
        name = self.chosen()
        self.go.setEnabled(bool(name) and not self.refuse(name_problem(name) if name else None))

    def chosen(self) -> str:
        """The name, which may begin with folders."""
        return self.name.text().strip().strip("/")

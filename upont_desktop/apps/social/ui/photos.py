"""Photos of people: read from the circle as it is now, decoded by a helper, kept as round pictures."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

from upont_desktop.apps.social.reader import home_of_people
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service.library import Library
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext

PHOTO_SIDE = 256
"""Pixels of a photo that is kept: twice what the card shows."""
MOST_BYTES = 64 * 1024
"""Of a photo that is kept: 20,000 of them are a gigabyte at most."""
_MOST_PIXELS = 40_000_000  # of a picture that a photo is made from: what a camera makes
_KEPT = 400  # pictures, of a quarter of a megabyte at most
_TOGETHER = 24  # a screen of faces, read by one job
_QUALITIES = (90, 80, 70, 60, 45, 30)
"""Of JPEG, in hundredths, from the best: the first that is small enough is taken."""


class PhotoStore(QObject):
    """Pictures by the path of the photo. ``changed`` says that more of them are there."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        parent: QObject,
        *,
        home: Callable[[Library, Circle], Circle] = home_of_people,
        most: int = _KEPT,
        side: int | None = None,
    ) -> None:
        """``home`` is the circle that the pictures lie in, by default that of the people. ``most`` pictures are kept,
        made smaller where they are larger than ``side`` pixels.
        """
        super().__init__(parent)
        self._home, self._most, self._side = home, most, side
        self._job = LatestJob(background, self, Priority.NORMAL)
        self._circle: Circle | None = None
        self._images: OrderedDict[str, QImage | None] = OrderedDict()
        self._round: dict[tuple[str, int, float], QPixmap] = {}
        self._wanted: list[str] = []
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)

    def show(self, circle: Circle | None) -> None:
        """Give the photos of another circle."""
        self._circle = circle
        self.forget()

    def forget(self, paths: frozenset[str] | None = None) -> None:
        """Read these photos again when they are asked for, by default all."""
        for path in list(self._images) if paths is None else paths & self._images.keys():
            del self._images[path]
        self._round = {key: one for key, one in self._round.items() if key[0] in self._images}
        if paths is None:
            self._job.cancel()
            self._busy = False
            self._wanted.clear()

    def image(self, path: str) -> QImage | None:
        """The photo at a path; ``None`` while it is read, and where there is none."""
        if not path:
            return None
        if path not in self._images:
            if path not in self._wanted:
                self._wanted.append(path)
                self._soon.start()
            return None
        self._images.move_to_end(path)
        return self._images[path]

    def face(self, path: str, size: int, scale: float) -> QPixmap | None:
        """The photo as a disc of ``size`` points."""
        image = self.image(path)
        if image is None:
            return None
        key = (path, size, scale)
        if key not in self._round:
            self._round[key] = disc(image, size, scale)
        return self._round[key]

    def _read(self) -> None:
        circle = self._circle
        if circle is None or self._busy or not self._wanted:
            return
        paths = tuple(self._wanted[-_TOGETHER:])  # what was asked for last is in view
        self._busy = True
        home, side = self._home, self._side
        self._job.ask(lambda desk: read_photos(desk, home(desk.library, circle), paths, side), self._take)

    def _take(self, found: dict[str, QImage | None]) -> None:
        self._busy = False
        self._images.update(found)
        self._wanted = [path for path in self._wanted if path not in found]
        while len(self._images) > self._most:
            path, _image = self._images.popitem(last=False)
            self._round = {key: one for key, one in self._round.items() if key[0] != path}
        self.changed.emit()
        if self._wanted:
            self._soon.start()


def read_photos(
    desk: WorkerContext, circle: Circle, paths: tuple[str, ...], side: int | None = None
) -> dict[str, QImage | None]:
    """The pictures at these paths of the circle as it is now, no larger than ``side`` pixels; ``None`` for what is no
    picture.
    """
    reader, decoder = desk.reader(circle), PictureDecoder(desk.pixels)
    found: dict[str, QImage | None] = {}
    for path in paths:
        try:
            resource = reader.resource(path).version.resource
            picture = decoder.read_picture(reader.contents.content(resource), _MOST_PIXELS) if resource.exists else None
        except UserError:
            picture = None
        found[path] = _within(picture.image, side) if isinstance(picture, Picture) else None
    return found


def _within(image: QImage, side: int | None) -> QImage:
    if side is None or max(image.width(), image.height()) <= side:
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def disc(image: QImage, size: int, scale: float) -> QPixmap:
    """The middle of a picture as a disc of ``size`` points, for a screen of that ``scale``."""
    side = round(size * scale)
    square = cropped(image, side)
    picture = QPixmap(side, side)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addEllipse(QRectF(0, 0, side, side))
    painter.setClipPath(shape)
    painter.drawImage(0, 0, square)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def cropped(image: QImage, side: int) -> QImage:
    """The middle square of a picture, ``side`` pixels wide."""
    least = min(image.width(), image.height())
    middle = image.copy((image.width() - least) // 2, (image.height() - least) // 2, least, least)
    smooth = Qt.TransformationMode.SmoothTransformation
    return middle.scaled(QSize(side, side), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def photo_from(desk: WorkerContext, file: Path) -> bytes | None:
    """A photo as it is kept, made from a picture on disk, on the thread of ``desk``; ``None`` where that is none.

    Raises :class:`OSError`.
    """
    return photo_from_bytes(desk, file.read_bytes())


def photo_from_bytes(desk: WorkerContext, data: bytes) -> bytes | None:
    """The same from the bytes of a picture."""
    picture = PictureDecoder(desk.pixels).read_picture(data, _MOST_PIXELS)
    return jpeg(picture.image) if isinstance(picture, Picture) else None


def jpeg(image: QImage) -> bytes:
    """The middle of a picture as a JPEG that is small enough to be kept; what was transparent is white."""
    square = cropped(image, PHOTO_SIDE)
    flat = QImage(square.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(flat)
    painter.drawImage(0, 0, square)
    painter.end()
    data = b""
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        flat.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
        data = bytes(buffer.data().data())
        if len(data) <= MOST_BYTES:
            break
    return data

"""Icons by name, recoloured for the theme, and the icon of each kind of file.

The drawings are from Tabler Icons (MIT; ``resources/icons/LICENSE-tabler-icons.txt``), in one colour, ``currentColor``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.tone import Tone

_SIZES = (16, 18, 20)  # points at which icons are shown


@cache
def _drawing(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def paint_icon(painter: QPainter, name: str, colour: str, target: QRectF) -> None:
    """Draw the icon ``name`` in ``colour`` (``#RRGGBB``) into ``target``, as vectors."""
    _renderer(name, colour).render(painter, target)


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` points at a screen's ``scale``."""
    pixels = round(size * scale)
    picture = QPixmap(QSize(pixels, pixels))
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon ``name`` in ``colour``; ``disabled`` is its colour when it cannot be used."""
    return _icon(name, colour, disabled, tuple(sorted({*_SIZES, *map(scaled, _SIZES)})))


@cache
def _icon(name: str, colour: str, disabled: str | None, sizes: tuple[int, ...]) -> QIcon:
    """Drawn at each of the sizes: Qt makes an icon smaller, and never larger than the largest of its pictures."""
    made = QIcon()
    scale = _screen_scale()
    for size in sizes:
        drawn = pixmap(name, colour, size, scale)
        made.addPixmap(drawn)
        made.addPixmap(drawn, QIcon.Mode.Selected)  # Qt would fade it in a chosen row
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


def _screen_scale() -> float:
    """The finest scale of the screens there are: icons are drawn once, for all of them."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


FOLDER = "folder"
LINK = "file-symlink"
SUBMODULE = "package"
UNKNOWN = "file"

_BY_SUFFIX = {
    "file-text": "txt text log rtf",
    "markdown": "md markdown mdown mkd",
    "file-code": "py js ts jsx tsx c h cpp hpp cc cs java kt rs go rb php sh bash bat ps1 lua r m html htm css scss",
    "file-function": "tex sty cls bib ltx",
    "braces": "json yaml yml toml xml ini cfg conf",
    "file-spreadsheet": "csv tsv xlsx xls ods",
    "file-type-pdf": "pdf ps",
    "photo": "png jpg jpeg gif webp bmp tif tiff ico heic avif xcf psd",
    "vector": "svg ai eps",
    "music": "mp3 ogg oga wav flac m4a opus aac mid",
    "movie": "mp4 mkv webm avi mov m4v ogv",
    "notebook": "ipynb",
    "presentation": "pptx ppt odp key",
    "file-description": "docx doc odt pages",
    "file-zip": "zip tar gz tgz xz bz2 7z rar zst",
    "database": "db sqlite sqlite3 sql",
    "typography": "ttf otf woff woff2",
    "math-function": "pl pltp",
}
_ICONS = {suffix: name for name, suffixes in _BY_SUFFIX.items() for suffix in suffixes.split()}


def file_icon(file_name: str) -> str:
    """The name of the icon for a file, by what its name ends with."""
    return _ICONS.get(file_name.rpartition(".")[2].lower(), UNKNOWN)


_TONES = {
    "file-type-pdf": Tone.REMOVED,
    "file-spreadsheet": Tone.ADDED,
    "photo": Tone.MOVED,
    "vector": Tone.MOVED,
    "presentation": Tone.MODIFIED,
    "file-description": Tone.ACCENT,
    "notebook": Tone.MODIFIED,
    "movie": Tone.REMOVED,
    "music": Tone.REMOVED,
    "file-zip": Tone.MODIFIED,
}


def file_tone(file_name: str) -> Tone:
    """The tone of a file's icon."""
    return _TONES.get(file_icon(file_name), Tone.MUTED)

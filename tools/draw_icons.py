"""Draw the application's icons for all systems from one SVG: `python tools/draw_icons.py`.

PNG files for Linux, an ICO for Windows, an ICNS for macOS. They are committed, as they are small and change rarely.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources/icons/upont-desktop.svg"
FOLDER = ROOT / "resources/icons/application"

LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
"""The sizes that Windows asks for at scales from 100 to 200 %, in pixels."""

MACOS = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
}
"""Types of an ICNS file that hold PNG, and the size of each in pixels."""


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing as a square PNG picture of this many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image.convertToFormat(QImage.Format.Format_ARGB32))
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An ICO file of PNG pictures: a header, 16 bytes on each picture (0 stands for 256 pixels), the pictures."""
    start = 6 + 16 * len(pictures)
    table, body = b"", b""
    for size, data in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return struct.pack("<HHH", 0, 1, len(pictures)) + table + body


def icns(pictures: dict[str, bytes]) -> bytes:
    """An ICNS file: each picture after its type and its length with these 8 bytes."""
    body = b"".join(kind.encode() + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(source: Path, folder: Path) -> None:
    """Write all icons into ``folder``."""
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise SystemExit(f"{source} cannot be drawn")
    pictures = {size: png(renderer, size) for size in {*LINUX, *WINDOWS, *MACOS.values()}}
    folder.mkdir(parents=True, exist_ok=True)
    for size in LINUX:
        (folder / f"{source.stem}-{size}.png").write_bytes(pictures[size])
    (folder / f"{source.stem}.ico").write_bytes(ico({size: pictures[size] for size in WINDOWS}))
    (folder / f"{source.stem}.icns").write_bytes(icns({kind: pictures[size] for kind, size in MACOS.items()}))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    draw(SOURCE, FOLDER)

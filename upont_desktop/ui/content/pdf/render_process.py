"""The process that draws pages of PDF documents, apart from the window.

Drawing one page of a stranger's document may take seconds, much memory, or crash; QtPdf holds Python's lock meanwhile.
Here none of that reaches the window, and the process can simply be ended. Questions and answers are plain bytes: what
comes from here is never unpickled.

Question: ``O`` side document, or ``D`` side page width height (16 bits, 32 for the rest). Answer to ``D``: width,
height (32 bits each) and pixels as ``QImage.Format_RGB32``; only zeros where the page cannot be drawn.
"""

from __future__ import annotations

import contextlib
import struct
import sys
from multiprocessing.connection import Connection

QUESTION = struct.Struct(">BIII")
ANSWER = struct.Struct(">II")
OPEN, DRAW = b"O", b"D"
MOST_PIXELS = 20_000_000
_MOST_MEMORY = 2 << 30


def serve(connection: Connection) -> None:
    """Answer until the other end is closed. The entry of the process."""
    from PySide6.QtCore import QBuffer, QByteArray, QSize  # noqa: PLC0415 - only in this process
    from PySide6.QtGui import QColor, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415

    _limit_memory()
    documents: dict[int, QPdfDocument] = {}

    def load(side: int, data: bytes) -> None:
        document = QPdfDocument()
        buffer = QBuffer(document)  # a child is deleted after the document, which reads from it until its end
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        documents[side] = document

    def draw(side: int, page: int, width: int, height: int) -> bytes:
        document = documents[side]
        if not 0 <= page < document.pageCount() or not 0 < width * height <= MOST_PIXELS:
            return ANSWER.pack(0, 0)
        drawn = document.render(page, QSize(width, height))
        if drawn.isNull():
            return ANSWER.pack(0, 0)
        sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return ANSWER.pack(sheet.width(), sheet.height()) + bytes(sheet.constBits())

    with contextlib.suppress(EOFError, OSError):  # the window is gone, or wants to see something else
        while True:
            question = connection.recv_bytes()
            if question[:1] == OPEN:
                load(question[1], question[2:])
            else:
                connection.send_bytes(draw(*QUESTION.unpack(question[1:])))


def _limit_memory() -> None:
    """Where the system can: a document that wants more ends this process only.

    Memory that is written, not address space: the library reserves tens of gigabytes of that and never uses it.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not everywhere

    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    limit = _MOST_MEMORY if hard == resource.RLIM_INFINITY else min(_MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))

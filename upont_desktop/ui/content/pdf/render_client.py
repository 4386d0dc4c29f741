"""Pages drawn in another process, as the window asks for them: the latest wish first, and never waited for."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage

from upont_desktop.ui.content.pdf.render_process import ANSWER, DRAW, MOST_PIXELS, OPEN, QUESTION, serve

_log = logging.getLogger(__name__)
_PATIENCE_S = 20.0
_LOOK_S = 0.05


class Wish(NamedTuple):
    """A page of a side (0: old, 1: new), at a size in pixels."""

    side: int
    page: int
    width: int
    height: int


class PageDrawer(QObject):
    """``drawn`` carries the wish and the page as a picture, null where it cannot be drawn.

    To be closed by its owner: the process ends, whatever it is doing. The object itself stays until its thread ended.
    """

    drawn = Signal(object, QImage)
    _ended = Signal()
    _working: ClassVar[set[PageDrawer]] = set()

    def __init__(self, documents: tuple[bytes | None, bytes | None]) -> None:
        super().__init__()
        self._ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._documents = documents
        self._change = threading.Condition()
        self._wishes: list[Wish] = []
        self._closed = self._drawing = False
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def wish(self, wishes: Sequence[Wish]) -> None:
        """Draw these, in this order, in place of what was wished before."""
        with self._change:
            self._wishes = [
                wish for wish in wishes if self._documents[wish.side] and wish.width * wish.height <= MOST_PIXELS
            ]
            self._change.notify()
        if self._thread is None and self._wishes and not self._closed:
            self._start()

    @property
    def idle(self) -> bool:
        """Whether everything that was wished is drawn."""
        with self._change:
            return not self._wishes and not self._drawing

    def _start(self) -> None:
        self._working.add(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._close_and_wait)
        self._thread = threading.Thread(target=self._work, name="pdf-pages", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the process and the thread, without waiting."""
        with self._change:
            self._closed = True
            self._change.notify()

    def _close_and_wait(self) -> None:
        self.close()
        if self._thread is not None:
            self._thread.join(2.0)

    def _forget(self) -> None:
        self._working.discard(self)

    # -- on the thread -----------------------------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            while (wish := self._next()) is not None:
                image = self._draw(wish)
                if self._closed:
                    break
                self.drawn.emit(wish, image)
            self._end_process()
            self._ended.emit()
        except RuntimeError:  # the application is gone, and this object with it
            self._end_process()

    def _next(self) -> Wish | None:
        with self._change:
            self._drawing = False
            while not self._wishes and not self._closed:
                self._change.wait()
            self._drawing = not self._closed
            return self._wishes.pop(0) if self._drawing else None

    def _draw(self, wish: Wish) -> QImage:
        try:
            connection = self._connected()
            connection.send_bytes(DRAW + QUESTION.pack(*wish))
            return self._answer(connection)
        except (EOFError, OSError) as error:  # the process died over this page, or had to be ended
            _log.info("page %d could not be drawn: %r", wish.page + 1, error)
            self._end_process()
            return QImage()

    def _answer(self, connection: Connection) -> QImage:
        waited = 0.0
        while not connection.poll(_LOOK_S):
            waited += _LOOK_S
            if self._closed or waited > _PATIENCE_S:
                raise EOFError
        answer = connection.recv_bytes(ANSWER.size + 4 * MOST_PIXELS)
        width, height = ANSWER.unpack_from(answer)
        pixels = answer[ANSWER.size :]
        if not width or len(pixels) != 4 * width * height:
            return QImage()
        return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()

    def _connected(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="pdf-pages")
            self._process.start()
            theirs.close()
            for side, data in enumerate(self._documents):
                if data is not None:
                    self._connection.send_bytes(OPEN + bytes([side]) + data)
        return self._connection

    def _end_process(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._connection = self._process = None

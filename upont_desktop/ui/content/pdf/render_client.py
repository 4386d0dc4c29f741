"""Pages drawn by a helper, as the window asks for them: the latest wish first, and never waited for."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage

from upont_desktop.domain.content.codec import dumps
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.channel import Part
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.service.decoder.worker import HelperBug, RequestFailed
from upont_desktop.ui.content.pictures.pixels import (
    MOST_PAGE_PIXELS,
    Picture,
    PixelAnswer,
    PixelQuestion,
    PixelTask,
    taken,
)

_log = logging.getLogger(__name__)


class PageRequest(NamedTuple):
    """A page of a side (0: old, 1: new), at a size in pixels."""

    side: int
    page: int
    width: int
    height: int


class PageDrawer(QObject):
    """``drawn`` carries the wish and the page as a picture, null where it cannot be drawn.

    To be closed by its owner: what is being drawn is given up. The object itself stays until its thread ended.
    """

    drawn = Signal(object, QImage)
    _ended = Signal()
    _working: ClassVar[set[PageDrawer]] = set()

    def __init__(self, documents: tuple[bytes | None, bytes | None], pool: HelperPool) -> None:
        super().__init__()
        self._pool, self._keys = pool, (os.urandom(16).hex(), os.urandom(16).hex())
        self._ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._documents = documents
        self._change = threading.Condition()
        self._wishes: list[PageRequest] = []
        self._closed = self._drawing = False
        self._thread: threading.Thread | None = None

    def wish(self, wishes: Sequence[PageRequest]) -> None:
        """Draw these, in this order, in place of what was wished before."""
        with self._change:
            self._wishes = [
                wish for wish in wishes if self._documents[wish.side] and wish.width * wish.height <= MOST_PAGE_PIXELS
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
        """End the thread, without waiting."""
        with self._change:
            self._closed = True
            self._change.notify()

    def _close_and_wait(self) -> None:
        self.close()
        if self._thread is not None:
            self._thread.join(2.0)

    def _forget(self) -> None:
        if self._thread is not None:
            self._thread.join()  # at its last line: it must not be the last to hold this object, and so destroy it
        self._working.discard(self)

    # -- on the thread -----------------------------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            while (wish := self._next()) is not None:
                image = self._draw(wish)
                if self._closed:
                    break
                self.drawn.emit(wish, image)
            self._ended.emit()
        except RuntimeError:  # the application is gone, and this object with it
            return

    def _next(self) -> PageRequest | None:
        with self._change:
            self._drawing = False
            while not self._wishes and not self._closed:
                self._change.wait()
            self._drawing = not self._closed
            return self._wishes.pop(0) if self._drawing else None

    def _draw(self, wish: PageRequest) -> QImage:
        question = dumps(PixelQuestion(PixelTask.PAGE, 0, self._keys[wish.side], wish.page, wish.width, wish.height))
        try:
            found = self._asked([question])
            if isinstance(found, PixelAnswer) and found.unknown:
                found = self._asked([question, self._documents[wish.side] or b""])
        except Cancelled:
            return QImage()
        except (RequestFailed, HelperBug) as error:
            _log.info("page %d could not be drawn: %r", wish.page + 1, error)
            return QImage()
        return found.image if isinstance(found, Picture) else QImage()

    def _asked(self, parts: Sequence[Part]) -> PixelAnswer | Picture:
        return self._pool.ask_for(parts, taken, lambda: self._closed)

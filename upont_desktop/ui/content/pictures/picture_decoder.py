"""Pictures and drawings as pixels, made by a helper: what a stranger's file does to a decoder costs one preview.

Made for a background thread, which waits for the helper.
"""

from __future__ import annotations

from collections.abc import Callable

from upont_desktop.domain.content.codec import dumps
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.channel import Part
from upont_desktop.service.decoder.documents import unavailable
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.service.decoder.worker import RequestFailed
from upont_desktop.ui.content.pictures.pixels import MOST_PIXELS, Picture, PixelQuestion, PixelTask, taken


class PictureDecoder:
    """Asks the helpers of ``pool``; ``cancelled`` says when nobody waits any more.

    Raises :class:`~upont_desktop.domain.errors.Cancelled`, and our own mistakes.
    """

    def __init__(self, pool: HelperPool, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._pool, self._cancelled = pool, cancelled

    def read_picture(self, data: bytes, most_pixels: int = MOST_PIXELS) -> Picture | Unavailable:
        """Decode a picture, turned as its camera was held."""
        return self._asked(PixelQuestion(PixelTask.PICTURE, most_pixels), data)

    def draw_svg(self, drawing: str) -> Picture | Unavailable:
        """Draw an SVG that was made safe, with pixels enough to look at it closely."""
        return self._asked(PixelQuestion(PixelTask.SVG), drawing.encode("utf-8", "replace"))

    def _asked(self, question: PixelQuestion, data: Part) -> Picture | Unavailable:
        try:
            found = self._pool.ask_for([dumps(question), data], taken, self._cancelled)
        except RequestFailed as error:
            return unavailable(error)
        return found if isinstance(found, Picture) else found.problem or Unavailable(Reason.BROKEN)

"""PDF documents, page by page."""

from __future__ import annotations

from PySide6.QtGui import QAction

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content.base import Viewer, push, switch
from upont_desktop.ui.content.code.text_viewers import fill
from upont_desktop.ui.content.content_labels import joined
from upont_desktop.ui.content.pdf.layout import PdfSheets
from upont_desktop.ui.content.pdf.pdf_canvas import PdfCanvas
from upont_desktop.ui.content.pdf.render_client import PageDrawer
from upont_desktop.ui.style.theme import Themes


class PdfView(Viewer):
    """One document, or two side by side with what changed. ``documents`` are their bytes, ``pixels`` draws them."""

    def __init__(
        self,
        themes: Themes,
        sheets: PdfSheets,
        documents: tuple[bytes | None, bytes | None],
        pixels: HelperPool,
        notes: str = "",
    ) -> None:
        super().__init__()
        self._sheets, self._notes = sheets, notes
        self._drawer = PageDrawer(documents, pixels)
        self.canvas = PdfCanvas(themes, sheets, self._drawer, self)
        self.canvas.setAccessibleName(self.tr("Pages"))
        self.canvas.setAccessibleDescription(notes)
        self.canvas.moved.connect(lambda _at: self.changed.emit())
        self._marks = switch(
            themes, self.tr("Highlight differences"), "layers-difference", True, self.canvas.set_marking, self
        )
        self._zooms = (
            push(themes, self.tr("Zoom out"), "zoom-out", lambda: self.canvas.zoom_by(-1), self),
            push(themes, self.tr("Fit width"), "zoom-scan", lambda: self.canvas.set_zoom(1.0), self),
            push(themes, self.tr("Zoom in"), "zoom-in", lambda: self.canvas.zoom_by(1), self),
        )
        self._changed = [at for at, pair in enumerate(sheets.pairs) if pair.kind is not PairKind.SAME]
        if sheets.double and self._changed:
            self.canvas.begin_at(self._changed[0])
        fill(self, self.canvas)

    def release(self) -> None:
        """Give up what is being drawn."""
        self._drawer.close()

    @property
    def at_rest(self) -> bool:
        """Whether the pages in view are drawn."""
        return self._drawer.idle

    def tools(self) -> tuple[QAction, ...]:
        """Whether changes are marked, where two are compared, and the scale."""
        return ((self._marks,) if self._sheets.double else ()) + self._zooms

    def notes(self) -> str:
        """What was said of the documents, and where the reader is."""
        count = len(self._sheets.pairs)
        where = self.tr("{page} of {count}").format(page=self.canvas.current + 1, count=count) if count > 1 else ""
        return joined(self._notes, where)

    @property
    def steps(self) -> bool:
        """Whether there are changed pages to step through."""
        return bool(self._changed) and self._sheets.double

    def step(self, direction: int) -> bool:
        """Go to the next changed page, or the one before."""
        here = self.canvas.current
        ahead = [at for at in self._changed if (at > here if direction > 0 else at < here)]
        if not ahead:
            return False
        self.canvas.go_to(ahead[0] if direction > 0 else ahead[-1])
        return True

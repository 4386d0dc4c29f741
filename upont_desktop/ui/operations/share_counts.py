"""How many changes came and went, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from upont_desktop.service.operations import ShareResult


class ShareCounts(QObject):
    """Counts in words, here because lupdate reads plural forms in ``self.tr`` only."""

    def received(self, count: int) -> str:
        """``3 changes received``."""
        return self.tr("%Ln change(s) received", "", count)

    def sent(self, count: int) -> str:
        """``2 sent``."""
        return self.tr("%Ln sent", "", count)

    def only_sent(self, count: int) -> str:
        """``2 changes sent``, where none was received."""
        return self.tr("%Ln change(s) sent", "", count)

    def to_receive(self, count: int) -> str:
        """``3 changes to receive: share to get them.``."""
        return self.tr("%Ln change(s) to receive. Share to get them.", "", count)

    def troubles(self, count: int) -> str:
        """``2 names do not suit every computer.``."""
        return self.tr("%Ln name(s) do not suit every computer.", "", count)


COUNTS = ShareCounts()


def counts_of(shared: ShareResult) -> str:
    """``3 changes received, 2 sent``, where there is anything to count."""
    if shared.received and shared.sent:
        return f"{COUNTS.received(shared.received)}, {COUNTS.sent(shared.sent)}"
    return COUNTS.received(shared.received) if shared.received else COUNTS.only_sent(shared.sent)

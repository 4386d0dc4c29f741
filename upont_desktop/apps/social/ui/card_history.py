"""The last versions of a document of the room, as of any other resource, and the way to all of them."""

from __future__ import annotations

import html

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.social.ui.card_parts import CardSection, flat_button, muted
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rows import HistoryRow
from upont_desktop.domain.scopes import OfResource
from upont_desktop.domain.text import display
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.core.background import LatestJob, Priority, WorkerContext
from upont_desktop.ui.wording import dates

_SHOWN = 5  # versions: the rest is in the history itself


class CardHistory(CardSection):
    """``followed`` carries the path of which the whole history is wanted."""

    followed = Signal(str)

    def __init__(self, host: RoomHost, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._session, self._themes = host.context.session, host.context.themes
        self._job = LatestJob(host.context.background, self, Priority.NORMAL)
        self._path = ""

    def show_path(self, path: str) -> None:
        """Show the last versions of what lies at a path."""
        circle = self._session.circle
        if path != self._path:
            self.clear()
        self._path = path
        if circle is None or not path:
            return

        def look(desk: WorkerContext) -> list[HistoryRow]:
            try:
                return list(desk.reader(circle).histories.rows(OfResource(path), 0, _SHOWN))
            except UserError:
                return []  # the index does not know it yet

        self._job.ask(look, lambda rows: self._show(path, rows))

    def _show(self, path: str, rows: list[HistoryRow]) -> None:
        if path != self._path:
            return
        self.put([self._line(row) for row in rows])
        if rows:
            self.add(flat_button(self.tr("All versions"), lambda: self.followed.emit(path), inline=True))

    def _line(self, row: HistoryRow) -> str:
        title = html.escape(display(row.commit.short_description))
        return f"{title}<br>{muted(dates.brief(row.commit.author), self._themes)}"

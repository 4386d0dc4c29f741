"""What the views of the room have in common: the records that they ask, and how they do something and show it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from upont_desktop.apps.trade.ui.source import ledger_source
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications.view import RoomView, ViewHost

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext


class TradeView(RoomView):
    """A subject of the room: ``read`` asks anew for what it shows, ``forget`` shows nothing."""

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view_host, self.context = view_host, view_host.host.context
        self.source = ledger_source(self.context.background, self)
        self._buttons: dict[str, QPushButton] = {}
        self.changed.connect(self._offer)

    def action_button(self, action: str, words: str) -> QPushButton:
        """A button for an action of the room, which rests while the action makes no sense."""
        button = self._buttons[action] = QPushButton(words, self)
        button.setProperty("action", action)
        button.clicked.connect(partial(self._trigger, action))
        return button

    def _trigger(self, action: str, _checked: bool = False) -> None:
        self.view_host.host.actions[action].trigger()  # actions are made after the views

    def _offer(self) -> None:
        offered = self.offered()
        for action, button in self._buttons.items():
            button.setEnabled(offered.get(action, True))

    def read(self) -> None:
        """Ask for what is shown."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing, as no circle is open."""
        raise NotImplementedError

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show the accounts of another circle, or of the same one again."""
        del rooms
        if circle != self.source.circle:
            self.source.show(circle)
            self.forget()
        self.read()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        if self.source.circle is not None:
            self.read()

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self.source.show(None)
        self.forget()

    def run(
        self,
        work: Callable[[OperationContext], ChangeSet],
        done: Callable[[], object] = lambda: None,
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Do something in its turn, say it, and show the result. What was written into the book alone makes no commit
        yet: it is read again here.
        """

        def finished(change: ChangeSet) -> None:
            self.context.announce(change)
            done()
            if change.entries:
                self.read()

        self.context.run(lambda _desk, place: work(place), finished, failed=failed)

"""What drops down from the Share button: what there is to send and to receive, by whom, and the ways to the place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.sharing_state import Arrival, SharingState
from upont_desktop.domain.text import display
from upont_desktop.ui.operations.share_monitor import ShareMonitor
from upont_desktop.ui.widgets.action_spec import ActionId, Menu
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plain_text import as_plain

_LISTED = 8  # arrivals; a menu of more is no longer read
_LONGEST = 60  # letters of a title


class ShareWords(QObject):
    """Where sharing stands, in words."""

    def counts(self, state: SharingState) -> str:
        """``2 changes to send, 3 to receive``, or that there is nothing."""
        if not state.address:
            return self.tr("Not shared yet")
        send = self.tr("%Ln change(s) to send", "", state.ahead) if state.ahead else ""
        receive = self.tr("%Ln change(s) to receive", "", state.behind) if state.behind else ""
        return " · ".join(part for part in (send, receive) if part) or self.tr("Nothing to send or to receive")

    def arrival(self, one: Arrival) -> str:
        """``Bob, 10 minutes ago: Mend the sheet``."""
        title = display(one.title)
        title = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
        when = dates.relative(one.author, dates.now())
        words = self.tr("{who}, {when}: {title}")
        return words.format(who=display(one.author.name or one.author.email), when=when, title=title)

    def more(self, count: int) -> str:
        """``and 12 more``."""
        return self.tr("and %Ln more", "", count)

    def receive(self) -> str:
        """What the button says where nothing can be sent."""
        return self.tr("Receive")

    def only_gives(self) -> str:
        """The sentence about a place that takes nothing."""
        return self.tr("You can receive from this place, but not send to it")

    def place(self, state: SharingState) -> str:
        """The sentence that says where a circle is shared."""
        return self.tr("Shared at {address}").format(address=display(state.address))


class ShareButton(QObject):
    """Lets the action of sharing say how it stands, and fills the menu of its button. ``picked`` carries the hash of an
    arrival that the person wants to look at.
    """

    picked = Signal(str)

    def __init__(self, actions: Actions, monitor: ShareMonitor, window: QWidget) -> None:
        super().__init__(window)
        self._action, self._monitor = actions[ActionId.SHARE], monitor
        self._tip, self._plain = self._action.toolTip(), self._action.iconText()
        self._actions, self._words = actions, ShareWords(self)
        self._told: list[QAction] = []
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        actions.fill(self.menu, Menu.OF_SHARE)
        self._first = self.menu.actions()[0]
        self.menu.aboutToShow.connect(self._tell)
        self.menu.aboutToHide.connect(monitor.see)
        monitor.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._monitor.state
        sends = state.ahead and state.address and not state.only_gives
        counts = [f"↑{state.ahead}"] if sends else []
        counts += [f"↓{state.behind}"] if state.behind else []
        name = self._words.receive() if state.only_gives else self._plain
        self._action.setIconText(" ".join([name, *counts]))
        told = [self._words.counts(state)] if state.address else []
        told += [self._words.only_gives()] if state.only_gives else []
        told += map(self._words.arrival, state.arrivals[:3])
        self._action.setToolTip(as_plain("\n".join([self._tip, *told])))
        self._action.setProperty("news", self._monitor.unseen)
        self._action.changed.emit()
        self._actions.tick(ActionId.ASK_BY_ITSELF, self._monitor.by_itself)

    def _tell(self) -> None:
        """Put what there is to know above the fixed actions."""
        for action in self._told:
            self.menu.removeAction(action)
            action.deleteLater()
        state, words = self._monitor.state, self._words
        self._told = [self._said(words.counts(state))]
        for one in state.arrivals[:_LISTED]:
            action = QAction(words.arrival(one).replace("&", "&&"), self.menu)
            action.triggered.connect(lambda _checked=False, commit=one.commit: self.picked.emit(commit))
            self._told.append(action)
        left = len(state.arrivals[_LISTED:])
        if left:
            self._told.append(self._said(words.more(left)))
        if state.address:
            self._told.append(self._said(words.place(state)))
        if state.only_gives:
            self._told.append(self._said(words.only_gives()))
        line = QAction(self.menu)
        line.setSeparator(True)
        self._told.append(line)
        self.menu.insertActions(self._first, self._told)

    def _said(self, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self.menu)
        action.setEnabled(False)
        return action

"""What the views of the room have in common: the records that they ask, and how they do something and show it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QTreeView, QWidget

from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.records.bodies import REVERSIBLE
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.ui.money_forms import ReverseForm
from upont_desktop.apps.trade.ui.own_rights import Refusal, offer_rights
from upont_desktop.apps.trade.ui.source import ledger_source, names_for
from upont_desktop.apps.trade.ui.trade_words import OwnerNames
from upont_desktop.domain.book_errors import DeviceNotAccepted, NotAllowed
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications.record_source import answered
from upont_desktop.ui.applications.view import RoomView, ViewHost
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.widgets.submit_form import SubmitForm

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext

_TOGETHER = frozenset({"import-amounts", "book-dues"})
"""Operations that write many entries, which are taken back together."""
_OF_ENTRY = ("trade.reverse", "trade.take_back_batch", "trade.show_entry", "trade.show_account")
Work: TypeAlias = "Callable[[OperationContext], ChangeSet]"


class TradeView(RoomView):
    """A subject of the room: ``read`` asks anew for what it shows, ``forget`` shows nothing. ``wrote`` says that an
    entry was written, which other views show too.
    """

    wrote = Signal()
    reads_hidden = False
    """Whether it reads while another view is shown; else it does once it is shown itself."""

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view_host, self.context = view_host, view_host.host.context
        self.source = ledger_source(self.context.background, self)
        self._buttons: dict[str, QPushButton] = {}
        self._stale = False
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
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        self._stale = True
        if self.reads_hidden or self.isVisible():
            self._read_stale()

    def _read_stale(self) -> None:
        if self._stale and self.source.circle is not None:
            self._stale = False
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another view was shown."""
        super().showEvent(event)
        self._read_stale()

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self.source.show(None)
        self.forget()

    def run(
        self,
        work: Work,
        done: Callable[[], object] = lambda: None,
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Do something in its turn, say it with its way back, and show the result. What was written into the book alone
        makes no commit yet: the room is told that it ``wrote``. Where a right is missing that the person may take, that
        is offered, and it is done then.
        """

        def finished(change: ChangeSet) -> None:
            self.context.announce(change, back=self._way_back(change))
            done()
            if change.entries:
                self.show_written(change)
                self.wrote.emit()

        def refused(error: UserError) -> None:
            if failed is None or not failed(error):
                self.context.feedback.failed.emit(error)

        def missed(error: UserError) -> bool:
            if isinstance(error, NotAllowed | DeviceNotAccepted):
                offer_rights(self.context, Refusal(error, lambda: self.run(work, done, failed), refused))
                return True
            return failed is not None and failed(error)

        self.context.run(lambda _desk, place: work(place), finished, failed=missed)

    def submit(self, form: SubmitForm, asked: Callable[[], Work], done: Callable[[], object] = lambda: None) -> None:
        """Show a dialog, and do what it asks for once it is submitted. It stays open until that is done, and says what
        was in the way: nothing that was typed is lost.
        """

        def finished() -> None:
            form.succeed()
            done()

        form.submitted.connect(lambda: self.run(asked(), finished, form.fail))
        self.context.show(form)

    def show_written(self, change: ChangeSet) -> None:
        """An entry was written: what shows it may choose it."""

    # -- taking back -------------------------------------------------------------------------------------------------

    @property
    def entry(self) -> EntryRow | None:
        """The entry that is chosen in the view; ``None`` where it shows none."""
        return None

    def _way_back(self, change: ChangeSet) -> Callable[[], object] | None:
        if not change.entries:
            return None
        name, together = change.entries[0], change.operation in _TOGETHER
        if together or (change.operation in REVERSIBLE and len(change.entries) == 1):
            return lambda: self.take_back(name, together=together)
        return None

    def offer_entry_menu(self, table: QTreeView) -> None:
        """Offer what can be done with an entry by a right click on it, or by the key for that."""
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(at: QPoint) -> None:
            menu, actions = QMenu(table), self.view_host.host.actions
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([actions[name] for name in _OF_ENTRY if actions[name].isEnabled()])
            if not menu.isEmpty():
                menu.popup(table.viewport().mapToGlobal(at))

        table.customContextMenuRequested.connect(show)

    def take_back(self, name: str, *, ask: bool = False, together: bool = False) -> None:
        """Take an entry back, or all that was written ``together`` with it: at once where it is the person's own of a
        moment ago, else with a reason (``ask``: in any case).
        """
        circle = self.source.circle
        if circle is None:
            return

        def look(desk: WorkerContext) -> tuple[EntryRow | None, OwnerNames, bool]:
            def entry(ledger: Ledger) -> tuple[EntryRow | None, OwnerNames]:
                row = ledger.trade.entry(name)
                return row, names_for(ledger, [row] if row is not None else [])

            row, names = answered(ledger_reader, desk.library, circle, entry)
            return row, names, row is not None and ops.is_undo(workplace(desk, circle), row)

        def then(found: tuple[EntryRow | None, OwnerNames, bool]) -> None:
            row, names, own = found
            if row is None or (own and not ask and not together):
                self.run(lambda place: ops.reverse(place, name))
            else:
                form = ReverseForm(row, names, self.context.window, together=together)
                do = ops.take_back_batch if together else ops.reverse
                self.submit(form, lambda: _reversal(do, name, form.reason))

        self.context.ask(look, then)


def _reversal(do: Callable[[OperationContext, str, str], ChangeSet], name: str, reason: str) -> Work:
    return lambda place: do(place, name, reason)

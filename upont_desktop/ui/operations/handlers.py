"""What the actions do: each kind of work has an object of its own; the dialog that is open is known here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from upont_desktop.domain.errors import UserError
from upont_desktop.service import operations as ops
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.add import Bringing
from upont_desktop.ui.operations.fork import Forking
from upont_desktop.ui.operations.keep import Keeping
from upont_desktop.ui.operations.metadata import Naming
from upont_desktop.ui.operations.move_delete import Arranging
from upont_desktop.ui.operations.open_with import Outgoing
from upont_desktop.ui.operations.prompts import Asking
from upont_desktop.ui.operations.share import Sharing

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing

T = TypeVar("T")


class Doings(QObject):
    """One function for each action, by the action's name; each may be called whatever is chosen."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(changing)
        self._changing = changing
        self.dialog: QDialog | None = None
        self.questions = Asking(changing, self)
        self.bringing = Bringing(changing, self)
        self.keeping = Keeping(changing, self)
        self.outgoing = Outgoing(changing, self)
        self.arranging = Arranging(changing, self)
        self.forking = Forking(changing, self)
        self.naming = Naming(changing, self)
        self.sharing = Sharing(changing, self)
        self._by_name: dict[str, Callable[..., object]] = {
            "undo": lambda: changing.run(lambda _desk, place: ops.undo(place)),
            "redo": lambda: changing.run(lambda _desk, place: ops.redo(place)),
            "keep_changes": self.keeping.ask,
            "keep_automatically": self.keeping.keep_automatically,
            "add_files": self.bringing.add_files,
            "add_folder": self.bringing.add_folder,
            "paste": self.bringing.paste,
            "open_outside": self.outgoing.open_outside,
            "save_copy": self.outgoing.save_copy,
            "rename": self.arranging.rename,
            "delete": self.arranging.delete,
            "restore": self.arranging.restore,
            "copy_to": self.forking.copy_to,
            "describe": self.naming.describe,
            "name_version": self.naming.name_version,
            "share": self.sharing.share,
            "share_place": self.sharing.choose_place,
        }

    def do(self, name: str, *given: object) -> None:
        """Do what an action says."""
        self._by_name[name](*given)

    def look(self, job: Callable[[Desk], T], then: Callable[[T], None], doing: str = "") -> None:
        """Look at something in the background before a question; said, and stopped, where it takes long."""
        busy = self._changing.busy

        def over(found: T) -> None:
            busy.end(work)
            then(found)

        def failed(error: UserError) -> None:
            busy.end(work)
            self._changing.failed.emit(error)

        def stop() -> None:
            ticket.cancel()
            busy.end(work)

        ticket = self._changing.background.ask(job, over, failed, owner=self)
        work = busy.start(doing or self.tr("Looking…"), stop)

    def show(self, dialog: QDialog) -> None:
        """Open a dialog, and forget it when it is closed."""
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

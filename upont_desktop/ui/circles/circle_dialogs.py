"""The ways to a circle: each is asked for by menu, palette, welcome page, drop, notice, or a file that was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NotAClone, UserError
from upont_desktop.domain.invitation import without_password
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NoWorkTree
from upont_desktop.service.place_kind import PlaceKind, place_kind
from upont_desktop.ui.circles.path_line import documents
from upont_desktop.ui.core.background import Background, Priority
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.trouble import Trouble
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.error_notice import Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from upont_desktop.service.new_circle import NewCircle
    from upont_desktop.service.receive import Invitation, ReceivedCircle
    from upont_desktop.ui.circles.work_form import WorkForm


class CircleDialogs(QObject):
    """Opens its dialogs, each loaded when it is first asked for.

    ``ready`` carries the folder of a circle that is to be opened, the commit to select there or nothing, and what to
    say; ``opened`` a folder that is to be opened as it is; ``failed`` an error of the person's world; ``said`` a
    sentence in passing.
    """

    ready = Signal(Path, str, str)
    opened = Signal(Path)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, background: Background, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._session, self._window = background, session, window
        self.current: WorkForm | None = None
        self.dialog: QFileDialog | None = None

    def handlers(self) -> dict[ActionId, Handler]:
        """The functions behind its actions."""
        return {
            ActionId.NEW_CIRCLE: self.new,
            ActionId.RECEIVE_CIRCLE: self.receive,
            ActionId.COPY_INVITATION: self.copy_invitation,
            ActionId.SAVE_INVITATION: self.save_invitation,
        }

    def close(self) -> None:
        """The window closes: what is being made or received is stopped."""
        if self.current is not None:
            self.current.stop()

    # -- new and received --------------------------------------------------------------------------------------------

    def new(self, folder: Path | None = None) -> None:
        """Ask for a new circle, in a folder if one is known."""
        # Late, for start-up time, as everything below.
        from upont_desktop.ui.circles.new_circle_form import NewCircleForm  # noqa: PLC0415

        form = NewCircleForm(self._background, folder, self._window)
        form.made.connect(self._made)
        self._show(form)

    def receive(self, given: str = "") -> None:
        """Ask what to receive; what was given already stands there."""
        from upont_desktop.ui.circles.receive_form import ReceiveForm  # noqa: PLC0415

        form = ReceiveForm(self._background, given, self._window)
        form.received.connect(self._received)
        self._show(form)

    def _show(self, form: WorkForm) -> None:
        if self.current is not None:
            self.current.stop()
        self.current = form
        form.destroyed.connect(lambda: self._forget(form))
        form.open()

    def _forget(self, form: WorkForm) -> None:
        if self.current is form:
            self.current = None

    def _made(self, made: NewCircle) -> None:
        name = made.circle.name
        if made.commit is None:
            words = self.tr("“{name}” is a circle now. Drop files on the window to add them.").format(name=name)
        else:
            words = self.tr("“{name}” is a circle now, with its first version.").format(name=name)
        self.ready.emit(made.circle.path, made.commit or "", words)

    def _received(self, received: ReceivedCircle) -> None:
        name = received.circle.name
        if not received.commits:
            words = self.tr("“{name}” is yours now. Nobody has shared anything there yet.").format(name=name)
        else:
            count = self.tr("%Ln change(s)", "", received.commits)
            words = self.tr("“{name}” was received: {changes}.").format(name=name, changes=count)
        self.ready.emit(received.circle.path, "", words)

    # -- folders and files of the computer ---------------------------------------------------------------------------

    def take(self, path: Path) -> None:
        """A folder or file was dropped, or opened: do what it is for."""
        self._ask_kind(path, lambda kind: self._take(path, kind))

    def _take(self, path: Path, kind: PlaceKind) -> None:
        if kind is PlaceKind.ORDINARY:
            self.new(path)
        elif kind.received_from:
            self.receive(str(path))
        elif kind is PlaceKind.CIRCLE:
            self.opened.emit(path)
        else:
            self.failed.emit(NotAClone(path=str(path)))

    def _ask_kind(self, path: Path, then: Callable[[PlaceKind], None], priority: Priority = Priority.VISIBLE) -> None:
        self._background.ask(lambda _worker: place_kind(path), then, owner=self, priority=priority)

    # -- what notices offer ------------------------------------------------------------------------------------------

    def offer_for(self, error: UserError, then: Callable[[Offer], None]) -> None:
        """Tell, as soon as it is known, what can be done about a folder that cannot be used as it is."""
        if not isinstance(error, NotAClone | NoWorkTree):
            return
        path = Path(str(error.values["path"]))

        def known(kind: PlaceKind) -> None:
            if kind is PlaceKind.ORDINARY:
                then(Offer(self.tr("Make it a circle…"), lambda: self.new(path)))
            elif kind.received_from:
                then(self._own_copy(path))

        self._ask_kind(path, known)

    def look_at(self, circle: Circle, then: Callable[[Trouble, Offer], None]) -> None:
        """Tell, where a circle that was opened is the place where others share it."""

        def known(kind: PlaceKind) -> None:
            if kind is PlaceKind.SHARED:
                words = Trouble(
                    self.tr("This is where a circle is shared."),
                    advice=self.tr("You can look at everything here. To change something, make a copy of your own."),
                )
                then(words, self._own_copy(circle.path))

        self._ask_kind(circle.path, known, Priority.NORMAL)  # the history goes first

    def _own_copy(self, path: Path) -> Offer:
        return Offer(self.tr("Make my own copy…"), lambda: self.receive(str(path)))

    # -- invitations -------------------------------------------------------------------------------------------------

    def copy_invitation(self) -> None:
        """Put on the clipboard what somebody needs to receive the open circle."""
        circle = self._session.circle
        if circle is None:
            return
        from upont_desktop.service.receive import invitation_to  # noqa: PLC0415

        self._background.ask(
            lambda worker: invitation_to(workplace(worker, circle)), self._copied, self.failed.emit, owner=self
        )

    def _copied(self, invitation: Invitation) -> None:
        words = self.tr(
            "You are invited to the circle “{name}”. In uPont Desktop, choose “Receive a circle…” and paste this:"
        )
        address = without_password(invitation.address)
        QGuiApplication.clipboard().setText(f"{words.format(name=invitation.name)}\n\n{display(address)}\n")
        self.said.emit(self.tr("The invitation is on the clipboard: paste it into a message."))

    def save_invitation(self) -> None:
        """Ask for a file, and write the invitation to the open circle into it."""
        circle = self._session.circle
        if circle is None:
            return
        from upont_desktop.service.receive import INVITATION_ENDING  # noqa: PLC0415

        dialog = QFileDialog(self._window, self.tr("Save the invitation"), str(documents()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(INVITATION_ENDING.lstrip("."))
        dialog.setNameFilter(self.tr("Invitations ({patterns})").format(patterns=f"*{INVITATION_ENDING}"))
        dialog.selectFile(f"{circle.slug}{INVITATION_ENDING}")
        dialog.fileSelected.connect(lambda file: self.write_invitation(circle, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write_invitation(self, circle: Circle, file: Path) -> None:
        """Write the file; the person agreed that it replaces the one that is there."""
        from upont_desktop.service.receive import save_invitation  # noqa: PLC0415

        self._background.ask(
            lambda worker: save_invitation(workplace(worker, circle), file, replace=True),
            lambda _invitation: self.said.emit(
                self.tr("“{file}” invites to the circle: hand it on.").format(file=file.name)
            ),
            self.failed.emit,
            owner=self,
        )

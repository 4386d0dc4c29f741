"""What is done to the card that is shown: saved as it was written, given another photo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from upont_desktop.apps.social import operations as ops
from upont_desktop.apps.social.ui.card_panel import CardPanel
from upont_desktop.apps.social.ui.photos import photo_from
from upont_desktop.apps.social.ui.room_handlers import RoomHandlers
from upont_desktop.apps.social.ui.room_selection import RoomDesk
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.trouble import trouble_of

if TYPE_CHECKING:
    from upont_desktop.domain.changes import ChangeSet
    from upont_desktop.service.operations import OperationContext


class CardWork(QObject):
    """Follows the buttons of the card."""

    def __init__(self, desk: RoomDesk, card: CardPanel, handlers: RoomHandlers, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._card, self._handlers = desk, card, handlers
        self._context = desk.host.context
        card.saved.connect(self.save)
        card.photo_wanted.connect(self.choose_photo)
        card.photo_dropped.connect(self.set_photo)

    def save(self) -> None:
        """Keep what was written; where the card cannot be like that, the editor says why and stays."""
        card, editor = self._card.card, self._card.editor
        if card is None or editor is None:
            return
        if problem := editor.judge():
            self._card.say_problem(problem)
            return
        person, changes = card.person.id, editor.changes()
        if not changes:
            self._card.end()
            return
        self._handlers.run(lambda place: ops.edit_person(place, person, changes), self._card.end, self._refused)

    def _refused(self, error: UserError) -> bool:
        """Say in the card what is wrong with it."""
        trouble = trouble_of(error)
        self._card.say_problem(" ".join(part for part in (trouble.what, trouble.advice) if part))
        return self._card.editing

    # -- photo -------------------------------------------------------------------------------------------------------

    def choose_photo(self) -> None:
        """Ask for a picture among the files of the computer."""
        if self._card.card is None:
            return
        file, _kind = QFileDialog.getOpenFileName(
            self._context.window,
            self.tr("Choose a photo"),
            str(Path.home()),
            self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.bmp *.gif)",
        )
        if file:
            self.set_photo(Path(file))

    def set_photo(self, file: Path) -> None:
        """Take a picture for the card that is shown: its middle, in the size that is kept."""
        card = self._card.card
        if card is None:
            return
        person = card.person.id

        def work(desk: WorkerContext, context: OperationContext) -> ChangeSet | None:
            photo = photo_from(desk, file)
            return ops.set_photo(context, person, photo) if photo is not None else None

        def done(change: ChangeSet | None) -> None:
            if change is None:
                self._context.say(self.tr("“{file}” is no picture that can be shown.").format(file=display(file.name)))
            else:
                self._context.announce(change)

        self._context.run(work, done)

    def remove_photo(self) -> None:
        """Let the card be without a photo."""
        card = self._card.card
        if card is not None:
            person = card.person.id
            self._handlers.run(lambda place: ops.set_photo(place, person, None))

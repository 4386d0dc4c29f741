"""Where a right is missing and whoever is here may give rights: the offer to take it, in place of a refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.trade import operations as ops
from upont_desktop.domain.book_errors import DeviceNotAccepted, NotAllowed
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.right_words import RIGHT_WORDS
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
Missing: TypeAlias = NotAllowed | DeviceNotAccepted


class OwnRightsForm(Form):
    """``rights`` are those that would be taken; none where only the computer has to be accepted."""

    def __init__(self, rights: Sequence[str], device: str, parent: QWidget) -> None:
        words = ", ".join(translate("Rights", RIGHT_WORDS[right][0]) for right in rights)
        if device:
            heading, button = self.tr("Accept this computer?"), self.tr("Accept this computer")
            text = self.tr("What “{device}” writes does not count yet. You may accept it.").format(device=device)
        elif len(rights) > 1:
            heading, button = self.tr("Take the rights?"), self.tr("Take the rights")
            text = self.tr(
                "Nobody holds a right in these accounts yet. You were here first, so you may take them all: {rights}. "
                "Later, “Rights…” gives others theirs."
            ).format(rights=words)
        else:
            heading, button = self.tr("Take the right?"), self.tr("Take the right")
            text = self.tr(
                "This needs the right “{right}”, which you do not have. You may give rights here, so you may take it: "
                "the book says so."
            ).format(right=words)
        super().__init__(heading, text, button, parent)
        self.go.setFocus()


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was refused, and how it goes on: ``again`` tries once more, ``refused`` says that it was not done."""

    error: Missing
    again: Callable[[], None]
    refused: Callable[[UserError], None]


def offer_rights(context: ActionContext, refusal: Refusal) -> None:
    """Offer the right that is missing to somebody who may take it, and try again; else say what is missing."""
    error, circle = refusal.error, context.circle
    right = str(error.values["right"]) if isinstance(error, NotAllowed) else ""

    def ask(rights: tuple[str, ...] | None) -> None:
        if rights is None:
            refusal.refused(error)
            return
        device = str(error.values["device"]) if isinstance(error, DeviceNotAccepted) else ""
        form = OwnRightsForm(rights, device, context.dialogs.current or context.window)
        form.accepted.connect(lambda: take(rights))
        form.rejected.connect(lambda: refusal.refused(error))
        form.open()

    def not_taken(trouble: UserError) -> bool:
        refusal.refused(trouble)
        return True

    def take(rights: tuple[str, ...]) -> None:
        context.run(
            lambda _desk, place: ops.take_rights(place, rights),
            lambda _change: refusal.again(),
            failed=not_taken,
        )

    if circle is not None:
        context.ask(
            lambda desk: ops.rights_to_take(workplace(desk, circle), right), ask, lambda _: refusal.refused(error)
        )

"""What was undone, to bring it back; and locks that programs left which are gone."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from upont_desktop.service import operations as ops
from upont_desktop.service.operations import LeftLock, UndoneChange
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.undone import UndoneForm, UnlockForm

translate = QCoreApplication.translate


def show_undone(context: ActionContext) -> None:
    """List what was undone and is still there; what is chosen comes back as a new change."""
    circle = context.circle
    if circle is None:
        return

    def ask(found: tuple[UndoneChange, ...]) -> None:
        if not found:
            context.say(translate("Undone", "Nothing that was undone is left."))
            return
        form = UndoneForm(found, int(time.time()), context.themes, context.window)
        form.accepted.connect(lambda: bring_back(form.chosen()))
        context.show(form)

    def bring_back(chosen: UndoneChange | None) -> None:
        if chosen is not None:
            context.run(lambda _worker, place: ops.bring_back(place, chosen.oid))

    context.look(lambda worker: ops.undone(workplace(worker, circle)), ask)


def clear_locks(context: ActionContext) -> None:
    """Clear the locks of programs that are gone, once the person has said so."""
    circle = context.circle
    if circle is None:
        return

    def ask(found: tuple[LeftLock, ...]) -> None:
        if not found:
            context.say(translate("Undone", "No program that is gone left a lock in this circle."))
            return
        form = UnlockForm(found, context.window)
        form.accepted.connect(clear)
        context.show(form)

    def clear() -> None:
        context.run(lambda _worker, place: ops.clear_locks(place), done)

    def done(_found: object) -> None:
        context.feedback.cleared()

    context.look(lambda worker: ops.left_locks(workplace(worker, circle)), ask)

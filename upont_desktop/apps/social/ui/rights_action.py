"""The action that every room has: who may do what in it. The dialog is loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

if TYPE_CHECKING:
    from upont_desktop.apps.social.ui.rights_state import Scopes

_GROUP = 7  # of the room's menu: after what is done with its records


def rights_action(room: str) -> ActionSpec:
    """The row of the action ``<room>.rights``."""
    return ActionSpec(
        f"{room}.rights", str(QT_TRANSLATE_NOOP("Actions", "Rights…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Who may do what in this room: give rights and take them")),
        icon="lock", places=((Menu.ROOM, _GROUP),),
    )  # fmt: skip


def open_rights(
    context: ActionContext, spec: RoomSpec, changed: Callable[[], None], scopes: Scopes | None = None
) -> None:
    """Show the dialog of a room; ``changed`` is called after each change, ``scopes`` tells where its rights can be
    given, by default the clubs.
    """
    from upont_desktop.apps.social.ui.rights_form import show_rights  # noqa: PLC0415 - for start-up time

    show_rights(context, spec.name, QCoreApplication.translate("Rooms", spec.title), changed, scopes)

"""What each action does, by its name. The only module that names every operation of the window; loaded at the first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QMimeData

from upont_desktop.service import operations as ops
from upont_desktop.ui.operations import add, fork, keep, metadata, move_delete, open_with, share, undone
from upont_desktop.ui.operations.compare_window import compare_originals
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.original import NewerOriginal
from upont_desktop.ui.operations.prompts import Prompts
from upont_desktop.ui.transfer.drop_kinds import BareDrop, Drop, FilesDrop, MoveDrop, NothingDrop, VersionDrop
from upont_desktop.ui.widgets.action_spec import ActionId

Handler = Callable[..., object]
"""Takes the context; that of an action with a tick, whether it is ticked too."""

HANDLERS: dict[ActionId, Handler] = {
    ActionId.UNDO: lambda context: context.feedback.take_back() or context.run(lambda _, place: ops.undo(place)),
    ActionId.REDO: lambda context: context.run(lambda _worker, place: ops.redo(place)),
    ActionId.UNDONE: undone.show_undone,
    ActionId.CLEAR_LOCKS: undone.clear_locks,
    ActionId.KEEP_CHANGES: keep.keep_changes,
    ActionId.DISCARD: keep.discard,
    ActionId.KEEP_AUTOMATICALLY: keep.keep_automatically,
    ActionId.ADD_FILES: add.add_files,
    ActionId.ADD_FOLDER: add.add_folder,
    ActionId.PASTE: add.paste,
    ActionId.OPEN_OUTSIDE: open_with.open_outside,
    ActionId.SAVE_COPY: open_with.save_copy,
    ActionId.SHOW_ON_DISK: open_with.show_on_disk,
    ActionId.COPY_PATH: open_with.copy_path,
    ActionId.COPY_HASH: open_with.copy_hash,
    ActionId.OPEN_TERMINAL: open_with.open_terminal,
    ActionId.SHOW_HISTORY: lambda context: context.selection.show_path(context.selection.target().path),
    ActionId.COMPARE_CURRENT: open_with.compare_current,
    ActionId.RENAME: move_delete.rename,
    ActionId.DELETE: move_delete.delete,
    ActionId.RESTORE: move_delete.restore,
    ActionId.COPY_TO: fork.copy_to,
    ActionId.DESCRIBE: metadata.describe,
    ActionId.NAME_VERSION: metadata.name_version,
    ActionId.SHARE: share.share,
    ActionId.ASK_PLACE: share.ask_place,
    ActionId.ASK_BY_ITSELF: share.ask_by_itself,
    ActionId.SHARE_PLACE: share.choose_place,
}


@dataclass(frozen=True, slots=True)
class Handlers:
    """The handlers with the context that they work in."""

    context: ActionContext

    @property
    def prompts(self) -> Prompts:
        """The questions that may come before an operation can go on."""
        return Prompts(self.context)

    def do(self, name: ActionId, *given: object) -> None:
        """An action was triggered; ``given`` says of one with a tick whether it is ticked."""
        HANDLERS[name](self.context, *given)

    def say_more(self, commit: str) -> None:
        """The person wants to say more about a commit made a moment ago."""
        keep.say_more(self.context, commit)

    def take_newer(self, newer: NewerOriginal) -> None:
        """The person wants what the original of a fork has become."""
        fork.take(self.context, newer)

    def compare_newer(self, newer: NewerOriginal) -> None:
        """The person wants to see what it has become."""
        compare_originals(self.context, newer)

    def take_drop(self, drop: Drop, data: QMimeData) -> None:
        """Something was dropped on the window."""
        match drop:
            case VersionDrop(source, path):
                add.replace(self.context, path, source)
            case FilesDrop(sources, folder):
                add.bring(self.context, sources, folder, promised=True)
            case BareDrop(folder):
                add.take(self.context, data, folder)
            case MoveDrop(paths, folder):
                move_delete.move_into(self.context, paths, folder)
            case NothingDrop():
                pass
            case _:
                assert_never(drop)

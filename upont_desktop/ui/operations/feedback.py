"""What people are told of operations, with a way back from each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NothingToDo, NothingToUndo, OneLeftOut, SeveralLeftOut
from upont_desktop.ui.core.operation_result import FinishedOperation
from upont_desktop.ui.core.trouble import CONTEXT, trouble_of
from upont_desktop.ui.operations.result_messages import ResultMessages
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.toast import Busy, Toast
from upont_desktop.ui.worktree.monitor import WorktreeMonitor

_DESCRIBED = frozenset({"add", "update", "keep", "move", "delete", "restore", "fork", "take", "describe"})
"""Operations whose message a person may want to write."""
_SHOWN = frozenset({"add", "fork", "back"})
"""Operations after which something is there that was not: a person may want to go back to it later."""


class Feedback(QObject):
    """Says how operations went. ``failed`` carries an error of the person's world, ``changed`` a :class:`ChangeSet`,
    ``finished`` the :class:`FinishedOperation` that it is of, ``show_wanted`` one whose result the person wants to see,
    ``more_wanted`` the hash of a commit of which the person wants to say more.
    """

    failed = Signal(object)
    changed = Signal(object)
    finished = Signal(object)
    show_wanted = Signal(object)
    more_wanted = Signal(str)

    def __init__(self, themes: Themes, actions: Actions, monitor: WorktreeMonitor, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._monitor = actions, monitor
        self.toast, self.busy = Toast(themes, window), Busy(themes, window)
        self.messages = ResultMessages(self)
        self.way_back: Callable[[], object] | None = None
        """What takes back the last thing that was done, where that was written into a book and is in no past that the
        action of undoing knows: by it, an older change would be undone, of which nobody thinks.
        """

    @property
    def shown(self) -> bool:
        """Whether one of its messages lies over the window's foot."""
        return self.toast.isVisible() or self.busy.isVisible()

    def announce(
        self,
        change: object,
        about: tuple[str, ...] = (),
        *,
        by_person: bool = True,
        name: str = "",
        back: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done, with a way back; ``about`` which paths, where these are not all that were touched,
        ``name`` what a version was called, and ``back`` what takes an entry of a book back.
        """
        if not isinstance(change, ChangeSet):
            return
        self.way_back = back
        undo, redo = self._monitor.steps
        messages, actions = self.messages, self._actions
        finished = FinishedOperation(change, about, by_person)
        if change.operation == "undo":
            self.toast.say(messages.undone(undo, change), actions[ActionId.REDO], messages.redo("", plain=True))
        elif change.entries and change.commit == change.before:
            taken = self.take_back if back is not None else None
            self.toast.say(messages.done(change, about, name), taken, messages.undo("", plain=True))
        else:
            words = messages.redone(redo, change) if change.operation == "redo" else messages.done(change, about, name)
            commit = change.commit if change.operation in _DESCRIBED else None
            more = None if commit is None else lambda: self.more_wanted.emit(commit)
            shown = change.operation in _SHOWN or not by_person
            show = (lambda: self.show_wanted.emit(finished)) if shown else None
            self.toast.say(words, actions[ActionId.UNDO], messages.undo("", plain=True), more, show)
        self._name_way_back(change)
        self.changed.emit(change)
        self.finished.emit(finished)
        if change.left_out:
            self.failed.emit(left_out(change))

    def _name_way_back(self, change: ChangeSet) -> None:
        undo = self._actions[ActionId.UNDO]
        undo.setEnabled(True)  # until the steps are read anew
        if self.way_back is not None:
            undo.setText(self.messages.undo(change.summary))

    def take_back(self) -> bool:
        """Take back what was written into a book last; tells whether there was something."""
        back, self.way_back = self.way_back, None
        if back is not None:
            back()
        return back is not None

    def report(self, error: UserError) -> None:
        """An operation ended with an error; that there was nothing to do is no trouble."""
        if isinstance(error, NothingToDo):
            self.toast.say(self.messages.nothing())
        elif isinstance(error, NothingToUndo):
            self.toast.say(trouble_of(error).what)
        else:
            self.failed.emit(error)

    def cleared(self) -> None:
        """Locks that were left are gone, and with them what was said of them."""
        self.toast.say(self.messages.cleared())

    def stopped(self) -> None:
        """The person stopped an operation."""
        self.toast.say(self.messages.stopped())

    def leaving(self) -> None:
        """The window is to be closed while an operation is under way."""
        self.toast.say(self.messages.leaving())


def left_out(change: ChangeSet) -> UserError:
    """What an operation could not do, path by path, while it did the rest."""
    first = change.left_out[0]
    if len(change.left_out) == 1:
        return OneLeftOut(path=display(first.path), problem=first.problem)
    lines = (
        f"{display(one.path)}: {QCoreApplication.translate(CONTEXT, one.problem.value)}" for one in change.left_out
    )
    count = len(change.left_out)
    return SeveralLeftOut(path=display(first.path), count=count, details="\n".join(lines))

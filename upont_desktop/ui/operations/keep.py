"""Keeping what was changed on disk: which files, with which words; or by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import Unkept, UnkeptFile
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.dialogs.message_editor import Message, MessageEditor
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.dialog import MARGIN, Form
from upont_desktop.ui.worktree.change_summary import message_of, stories_of
from upont_desktop.ui.worktree.monitor import LARGE, marks_of

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings

_LISTED = 5000
_PAUSE_MS = 400  # after the last letter


@dataclass(frozen=True, slots=True)
class Told:
    """What was read of the files, by path: what became of them in words, and the sizes in bytes of the large ones."""

    stories: Mapping[str, str]
    large: Mapping[str, int]


class KeepForm(Form):
    """The files not yet kept, each with a tick, and the message."""

    def __init__(self, files: tuple[UnkeptFile, ...], recent: tuple[str, ...], themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Keep %Ln changed file(s)", "", len(files)),
            self.tr("They become new versions. What is not ticked stays on disk as it is."),
            self.tr("Keep"),
            parent,
        )
        self._files = files
        self._icons = {
            Unkept.EDITED: (icons.icon("pencil", themes.current.modified), self.tr("changed")),
            Unkept.NEW: (icons.icon("plus", themes.current.added), self.tr("new")),
            Unkept.GONE: (icons.icon("trash", themes.current.removed), self.tr("gone")),
        }
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changed files"))
        self.list.setMinimumHeight(120)
        for file in files[:_LISTED]:
            self.list.addItem(self._item(file))
        self._stories: Mapping[str, str] = {}
        self.message = MessageEditor(self._default(), recent)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.message)
        self.setMinimumWidth(self.message.minimumWidth() + 2 * MARGIN)
        self.list.itemChanged.connect(self._ticked)
        self.message.title.setFocus()

    def _item(self, file: UnkeptFile) -> QListWidgetItem:
        icon, word = self._icons[file.kind]
        folder, _, name = display(file.path).rpartition("/")
        item = QListWidgetItem(icon, f"{name}   {folder}  ({word})" if folder else f"{name}  ({word})")
        item.setToolTip(display(file.path))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    def chosen_files(self) -> list[UnkeptFile]:
        """The files ticked; those beyond what is listed go along."""
        listed = [
            file
            for row, file in enumerate(self._files[:_LISTED])
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]
        return [*listed, *self._files[_LISTED:]]

    def chosen(self) -> list[str]:
        """Their exact paths."""
        return [file.path for file in self.chosen_files()]

    def tell(self, told: Told) -> None:
        """This is what became of the files, and which of them are large: new ones are ticked only by a person."""
        self._stories = told.stories
        for row, file in enumerate(self._files[:_LISTED]):
            if file.path in told.large:
                item = self.list.item(row)
                size = QLocale().formattedDataSize(told.large[file.path])
                item.setText(self.tr("{name}, very large: {size}").format(name=item.text(), size=size))
                item.setToolTip(self.tr("Every version of it stays with everyone who shares the circle"))
                if file.kind is Unkept.NEW:
                    item.setCheckState(Qt.CheckState.Unchecked)
        self.message.suggest(self._default())

    def _default(self) -> Message:
        return message_of(QLocale().name()[:2], self.chosen_files(), self._stories)

    def _ticked(self) -> None:
        self.message.suggest(self._default())
        self.go.setEnabled(bool(self.chosen()))


class SayMoreForm(Form):
    """Title and body of what was done already, and is nobody else's yet."""

    def __init__(self, before: Message, recent: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(
            self.tr("Say more about what was done"),
            self.tr("Why, for whom, with whose help: others will read it in the history."),
            self.tr("Say so"),
            parent,
        )
        self.message = MessageEditor(before, recent)
        self.body.addWidget(self.message)
        self.setMinimumWidth(self.message.minimumWidth() + 2 * MARGIN)
        self.message.edited.connect(lambda: self.go.setEnabled(self.message.touched))
        self.go.setEnabled(False)
        self.message.title.setFocus()


class Keeping(QObject):
    """Asks what to keep and how to call it; what is being written outlasts the dialog, and the program."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def ask(self) -> None:
        """Ask which changed files to keep, and with which words."""
        files, circle = self._changing.unkept, self._changing.circle
        if circle is None:
            return
        if not files:
            self._changing.toast.say(self.tr("Everything on disk is kept already."))
            return
        remembered = self._changing.looking.remembered
        form = KeepForm(files, remembered.recent(circle.slug), self._changing.themes, self._changing.window)
        draft = remembered.draft(circle.slug)
        if draft:
            form.message.put(draft)
        self._follow(form, circle)
        form.accepted.connect(lambda: self._keep(form, circle))
        self._doings.show(form)

    def _follow(self, form: KeepForm, circle: Circle) -> None:
        """Tell in words what changed, and remember what is written."""
        files, remembered = self._changing.unkept, self._changing.looking.remembered

        def look(desk: Desk) -> Told:
            marks = marks_of(circle, [file.path for file in files])
            large = {path: mark[1] for path, mark in marks.items() if mark is not None and mark[1] > LARGE}
            return Told(stories_of(self._changing.workplace(desk, circle), files, lambda: desk.cancelled), large)

        def remember() -> None:
            remembered.keep_draft(circle.slug, form.message.written if form.message.touched else Message())

        self._changing.background.ask(look, form.tell, owner=form)
        pause = QTimer(form, singleShot=True, interval=_PAUSE_MS)
        pause.timeout.connect(remember)
        form.message.edited.connect(pause.start)
        form.rejected.connect(remember)

    def _keep(self, form: KeepForm, circle: Circle) -> None:
        remembered = self._changing.looking.remembered
        paths, message = form.chosen(), form.message.message()
        written = form.message.written if form.message.touched else Message()
        remembered.keep_draft(circle.slug, written)  # until it is a version

        def done(change: object) -> None:
            remembered.keep_draft(circle.slug, Message())
            remembered.add_recent(circle.slug, written.title)
            self._changing.announce(change)

        self._changing.run(
            lambda _desk, place: ops.keep_changes(place, paths, message), done, self.tr("Keeping the changes…")
        )

    def say_more(self, commit: str) -> None:
        """Ask for other words for what was done last."""
        circle = self._changing.circle
        if circle is None:
            return
        remembered = self._changing.looking.remembered

        def ask(before: str) -> None:
            title, _, body = before.partition("\n\n")
            form = SayMoreForm(Message(title, body), remembered.recent(circle.slug), self._changing.window)
            form.accepted.connect(lambda: say(form.message.message(), form.message.written.title))
            self._doings.show(form)

        def say(message: str, title: str) -> None:
            def done(change: object) -> None:
                remembered.add_recent(circle.slug, title)
                self._changing.announce(change)

            self._changing.run(lambda _desk, place: ops.reword(place, commit, message), done)

        self._doings.look(lambda desk: ops.words_of(self._changing.workplace(desk, circle), commit), ask)

    def keep_automatically(self, on: object) -> None:
        """Let the folder at hand keep itself, or no longer."""
        circle = self._changing.circle
        if circle is None:
            return
        folder = self._changing.folder()
        self._changing.looking.keep_automatically(folder, bool(on))
        name = display(folder.rpartition("/")[2]) or circle.name
        words = (
            self.tr(
                "“{folder}” is kept automatically now: what is saved there becomes a version after a moment of quiet."
            )
            if on
            else self.tr("“{folder}” is no longer kept automatically.")
        )
        self._changing.toast.say(words.format(folder=name))

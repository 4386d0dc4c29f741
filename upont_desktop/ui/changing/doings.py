"""What the actions do: ask what is needed, then hand one operation to the controller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.words import Words
from upont_desktop.ui.background import Desk
from upont_desktop.ui.changing import incoming
from upont_desktop.ui.changing.describing import DescribeForm, KnownFields, fields_of
from upont_desktop.ui.changing.incoming import Incoming
from upont_desktop.ui.changing.keeping import KeepForm
from upont_desktop.ui.changing.outside import open_outside, save_version
from upont_desktop.ui.changing.places import Clash, ClashForm, CopyForm, MoveForm, NameForm
from upont_desktop.ui.changing.questions import IdentityForm, TrustForm
from upont_desktop.ui.changing.sharing import ConflictForm

if TYPE_CHECKING:
    from upont_desktop.ui.changing.controller import Changing, Target


class Doings(QObject):
    """One small function per action; each may be called whatever is chosen."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(changing)
        self._changing = changing
        self.dialog: QDialog | None = None

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    # -- questions ---------------------------------------------------------------------------------------------------

    def ask_identity(self, go_on: Callable[[], None], give_up: Callable[[], None]) -> None:
        """Ask who the person is, tell git, and go on."""
        circle = self._changing.circle
        if circle is None:
            return give_up()
        form = IdentityForm(circle.name, self._changing.window)

        def remember() -> None:
            name, email, here = form.name.text().strip(), form.email.text().strip(), form.here.isChecked()
            self._changing.background.ask(
                lambda desk: ops.remember_identity(
                    self._changing.workplace(desk, circle), name, email, everywhere=not here
                ),
                lambda _nothing: go_on(),
                lambda error: self._stop(give_up, error),
                owner=self,
            )

        form.accepted.connect(remember)
        form.rejected.connect(give_up)
        return self._open(form)

    def ask_trust(
        self, circle: Circle, question: ops.TrustQuestion, go_on: Callable[[], None], give_up: Callable[[], None]
    ) -> None:
        """Ask whether the clone's programs may run, remember the answer, and go on."""
        form = TrustForm(circle.name, question, self._changing.window)

        def remember(answer: ops.Answer) -> None:
            self._changing.background.ask(
                lambda desk: desk.library.trust_answers.remember(circle.path, question.settings, answer),
                lambda _nothing: go_on(),
                lambda error: self._stop(give_up, error),
                owner=self,
            )

        form.answered.connect(remember)
        form.rejected.connect(give_up)
        self._open(form)

    def _stop(self, give_up: Callable[[], None], error: UserError) -> None:
        give_up()
        self._changing.failed.emit(error)

    # -- steps -------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last operation back."""
        self._changing.run(lambda _desk, place: ops.undo(place))

    def redo(self) -> None:
        """Do it again."""
        self._changing.run(lambda _desk, place: ops.redo(place))

    # -- files from outside ------------------------------------------------------------------------------------------

    def add_files(self) -> None:
        """Choose files to add."""
        folder = self._changing.folder()
        names, _ = QFileDialog.getOpenFileNames(self._changing.window, self.tr("Files to add"), str(Path.home()))
        if names:
            self.bring([Path(name) for name in names], folder)

    def add_folder(self) -> None:
        """Choose a folder to add."""
        folder = self._changing.folder()
        name = QFileDialog.getExistingDirectory(self._changing.window, self.tr("Folder to add"), str(Path.home()))
        if name:
            self.bring([Path(name)], folder)

    def bring(self, sources: Sequence[Path], folder: str) -> None:
        """Add files and folders; asks first what to do with names that exist."""
        circle = self._changing.circle
        if circle is None:
            return

        def plan(found: Incoming) -> None:
            if not found.files:
                self._changing.toast.say(self.tr("There is no file in it."))
            elif found.existing:
                self._ask_clash(found)
            else:
                self._add(found, Clash.REPLACE)

        self._changing.background.ask(
            lambda desk: incoming.plan(desk, circle, sources, folder), plan, self._changing.failed.emit, owner=self
        )

    def _ask_clash(self, found: Incoming) -> None:
        form = ClashForm(tuple(display(path) for path in sorted(found.existing)), self._changing.window)
        form.accepted.connect(lambda: self._add(found, form.chosen()))
        self._open(form)

    def _add(self, found: Incoming, clash: Clash) -> None:
        files = incoming.settled(found, clash)
        replace = clash is Clash.REPLACE and bool(found.existing)
        if not files:
            return
        doing = self.tr("Adding %Ln file(s)…", "", len(files)) if len(files) > 200 else ""
        self._changing.run(lambda _desk, place: ops.add(place, files, replace=replace), doing=doing)

    def replace(self, path: str, source: Path) -> None:
        """A file becomes the new version of a resource."""
        self._changing.run(lambda _desk, place: ops.update(place, path, source))

    def keep_changes(self) -> None:
        """Ask which changed files to keep, and with which words."""
        files = self._changing.unkept
        if not files:
            self._changing.toast.say(self.tr("Everything on disk is kept already."))
            return
        form = KeepForm(files, self._changing.themes, self._changing.window)

        def keep() -> None:
            paths, message = form.chosen(), form.message.message()
            self._changing.run(lambda _desk, place: ops.keep_changes(place, paths, message))

        form.accepted.connect(keep)
        self._open(form)

    # -- files to outside --------------------------------------------------------------------------------------------

    def open_outside(self) -> None:
        """Open the file, or a copy of an older version, in its own program."""
        circle, target = self._changing.circle, self._changing.target()
        if circle is not None and target.resource is not None:
            open_outside(self._changing, circle, target.resource)

    def save_copy(self) -> None:
        """Save the version somewhere else."""
        circle, resource = self._changing.circle, self._changing.target().resource
        if circle is None or resource is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._changing.window, self.tr("Save a copy"), str(Path.home() / display(resource.name))
        )
        if name:
            save_version(self._changing, circle, resource, Path(name))

    # -- resources ---------------------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Ask for another name or folder, naming what would no longer find it."""
        circle, target = self._changing.circle, self._changing.target()
        if circle is None or not target.path:
            return

        def users(desk: Desk) -> tuple[str, ...]:
            if target.is_folder:
                return ()
            return tuple(dict.fromkeys(each.source for each in desk.reader(circle).used_by(target.path)))

        self._changing.background.ask(
            users, lambda found: self._ask_move(target.path, found), self._changing.failed.emit, owner=self
        )

    def _ask_move(self, path: str, used_by: tuple[str, ...]) -> None:
        form = MoveForm(path, used_by, self._changing.window)

        def move() -> None:
            new = form.new_path()
            self._changing.run(lambda _desk, place: ops.move(place, {path: new}))

        form.accepted.connect(move)
        self._open(form)

    def delete(self) -> None:
        """Delete what is chosen; the message says how to take it back, so nothing is asked."""
        path = self._changing.target().path
        if path:
            self._changing.run(lambda _desk, place: ops.delete(place, [path]))

    def restore(self) -> None:
        """Make what is chosen what it was; everything only after a question."""
        target = self._changing.target()
        if not target.commit:
            return
        if target.path:
            self._restore(target)
            return
        box = QMessageBox(self._changing.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Restore everything as it was then?"))
        box.setInformativeText(
            self.tr("Nothing is lost: it becomes a new change, which can be undone. To restore one file, choose it.")
        )
        go = box.addButton(self.tr("Restore everything"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: self._restore(target))
        self._open(box)

    def _restore(self, target: Target) -> None:
        version = target.resource if not target.is_folder else None
        path, commit = target.path, target.commit

        def work(desk: Desk, place: ops.Workplace) -> ChangeSet:
            if version is None or version.commit != commit or version.rel_path == path:
                then = f"{commit}~1" if version is not None and not version.exists else commit
                return ops.restore(place, path, then)
            content = desk.reader(place.circle).content(version)  # it had another name then
            return ops.update(place, path, content, Words(place.language).title("restore", [path]))

        self._changing.run(work)

    def copy_to(self) -> None:
        """Fork the version at hand."""
        circle, target = self._changing.circle, self._changing.target()
        resource = target.resource
        if circle is None or resource is None or not resource.exists:
            return

        def ask(circles: tuple[Circle, ...]) -> None:
            form = CopyForm(resource.rel_path, circle, circles, self._changing.window)
            form.accepted.connect(lambda: self._fork(circle, resource, *form.chosen()))
            self._open(form)

        self._changing.background.ask(lambda desk: desk.library.circles(), ask, self._changing.failed.emit, owner=self)

    def _fork(self, circle: Circle, origin: Resource, goal: Circle, path: str) -> None:
        forks, revision = {origin.rel_path: path}, origin.commit

        def work(desk: Desk, place: ops.Workplace) -> ChangeSet:
            if goal.slug == circle.slug:
                return ops.fork(place, forks, revision=revision)
            return ops.fork(self._changing.workplace(desk, goal), forks, revision=revision, source=place)

        def done(change: ChangeSet) -> None:
            if goal.slug == circle.slug:
                self._changing.announce(change)
            else:
                words = self.tr("“{name}” begins in {circle}.").format(name=path.rpartition("/")[2], circle=goal.name)
                self._changing.toast.say(words)

        self._changing.run(work, done)

    def name_version(self) -> None:
        """Ask for the name of the version at hand."""
        target = self._changing.target()
        resource = target.resource
        if resource is None or not target.commit or not resource.exists:
            return
        path, revision = resource.rel_path, target.commit
        number = str(resource.version) if resource.commit == revision else ""
        form = NameForm(display(resource.name), number, self._changing.window)

        def name() -> None:
            words = form.name.text()
            self._changing.run(lambda _desk, place: ops.name_version(place, path, revision, words))

        form.accepted.connect(name)
        self._open(form)

    def describe(self) -> None:
        """Edit the metadata."""
        circle, target = self._changing.circle, self._changing.target()
        if circle is None or not target.path or target.is_folder:
            return
        path = target.path

        def ask(known: KnownFields) -> None:
            form = DescribeForm(path, known, self._changing.window)

            def describe() -> None:
                changed = form.changed()
                if changed:
                    self._changing.run(lambda _desk, place: ops.describe(place, {path: changed}))

            form.accepted.connect(describe)
            self._open(form)

        self._changing.background.ask(
            lambda desk: fields_of(desk, circle, path), ask, self._changing.failed.emit, owner=self
        )

    # -- sharing -----------------------------------------------------------------------------------------------------

    def share(self) -> None:
        """Receive, put together, send; asks where both sides changed the same resource."""
        self._share({})

    def _share(self, choices: dict[str, ops.Choice]) -> None:
        self._changing.run(
            lambda _desk, place: ops.share(place, choices), self._shared, self.tr("Sharing with the others…")
        )

    def _shared(self, shared: ops.Shared) -> None:
        if shared.conflicts:
            form = ConflictForm(self._changing, shared, self._changing.window)
            form.accepted.connect(lambda: self._share(form.choices()))
            self._open(form)
            return
        received = self.tr("%Ln change(s) received", "", shared.received)
        sent = self.tr("%Ln sent", "", shared.sent)
        nothing = not shared.received and not shared.sent
        self._changing.toast.say(
            self.tr("Shared: you all have the same already.")
            if nothing
            else self.tr("Shared: {received}, {sent}.").format(received=received, sent=sent)
        )
        if shared.changes:
            self._changing.changed.emit(shared.changes)

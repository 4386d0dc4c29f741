"""What the actions of sheets do: a question where one is needed, then one operation in its turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from upont_desktop.apps.news.operations import sheets, signup_desk, signups
from upont_desktop.apps.news.reader.signup_pages import SheetPage
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.sheets import SignupSheet
from upont_desktop.apps.news.signup_export import signup_csv
from upont_desktop.apps.news.ui.signups.entrance import EntranceScreen
from upont_desktop.apps.news.ui.signups.sheet_form import SheetForm
from upont_desktop.apps.news.ui.signups.sheet_panel import SheetPanel
from upont_desktop.apps.news.ui.signups.signup_forms import (
    EnrolForm,
    RecordsForm,
    ReviewForm,
    draw_form,
    publish_form,
    take_form,
)
from upont_desktop.apps.news.ui.signups.signup_words import translate
from upont_desktop.apps.social.pages import ClubRow
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NotWritable, UserError
from upont_desktop.domain.text import display
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.widgets.actions import Handler

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext


@dataclass(frozen=True, slots=True)
class SignupDesk:
    """What the handlers work with. ``accounts`` says whether the circle has some, ``show`` shows a sheet
    once the records know it, ``refresh`` reads all anew.
    """

    host: RoomHost
    panel: SheetPanel
    people: PeopleSource
    photos: PhotoStore
    clubs: Callable[[], tuple[ClubRow, ...]]
    accounts: Callable[[], bool]
    show: Callable[[str], None]
    refresh: Callable[[], None]


class SignupHandlers(QObject):
    """By the names of the actions."""

    def __init__(self, desk: SignupDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.context = desk, desk.host.context
        self.entrance: EntranceScreen | None = None

    def table(self) -> dict[str, Handler]:
        """The functions behind the actions."""
        return {
            "news.sheet_new": self.open_sheet,
            "news.sheet_edit": lambda: self._with(self._edit),
            "news.sheet_delete": lambda: self._on_sheet(sheets.remove_sheet),
            "news.sheet_join": lambda: self._with(self._join),
            "news.sheet_leave": lambda: self._on_sheet(signups.leave),
            "news.sheet_close": lambda: self._on_sheet(signup_desk.close_sheet),
            "news.sheet_reopen": lambda: self._on_sheet(sheets.reopen_sheet),
            "news.sheet_draw": lambda: self._confirmed(draw_form, signup_desk.draw),
            "news.sheet_publish": lambda: self._confirmed(publish_form, signup_desk.publish_result),
            "news.sheet_take": lambda: self._confirmed(lambda _, parent: take_form(parent), signup_desk.take_desk),
            "news.sheet_review": lambda: self._with(self._review),
            "news.sheet_add": lambda: self._with(self._enrol),
            "news.sheet_remove": lambda: self._with(self._remove),
            "news.sheet_entrance": lambda: self._with(self._open_entrance),
            "news.sheet_print": lambda: self._with(self._print),
            "news.sheet_csv": lambda: self._with(self._export),
            "news.sheet_verify": lambda: self._with(self._verify),
        }

    def run(
        self,
        work: Callable[[OperationContext], ChangeSet],
        shown: Callable[[], object] = lambda: None,
        *,
        quiet: bool = False,
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Do something in its turn, say it where it is not to be seen anyway, and show the result."""

        def done(change: ChangeSet) -> None:
            if not quiet:
                self.context.announce(change)
            shown()
            if change.entries:
                self._desk.refresh()

        self.context.run(lambda _desk, place: work(place), done, failed=failed)

    def receive(self, over: Callable[[], object]) -> None:
        """Receive what has come in, where this computer keeps an order; ``over`` is called whatever came of it. Nobody
        asked for it, so that a clone that is busy just now is no news: it is tried again at the next look.
        """

        def not_now(_error: UserError) -> bool:
            over()
            return True

        self.run(signup_desk.receive, over, quiet=True, failed=not_now)

    # -- sheets ------------------------------------------------------------------------------------------------------

    def open_sheet(self, event: str = "", title: str = "", club: str = "") -> None:
        """Ask for a new sheet, of an event where one is named, and open it."""
        known = SignupSheet(event or new_id(), title, club)
        form = SheetForm(known, self._desk.clubs(), self.context.window, new=True, has_accounts=self._desk.accounts())

        def add() -> None:
            sheet = SignupSheet(known.id, **form.changes)
            self._submit(form, lambda place: sheets.open_sheet(place, sheet), lambda: self._desk.show(sheet.id))

        form.submitted.connect(add)
        self.context.show(form)

    def _edit(self, page: SheetPage) -> None:
        clubs, has_accounts = self._desk.clubs(), self._desk.accounts()
        form = SheetForm(page.sheet, clubs, self.context.window, new=False, has_accounts=has_accounts)

        def save() -> None:
            changes = form.changes
            self._submit(form, lambda place: sheets.edit_sheet(place, page.sheet.id, changes))

        form.submitted.connect(save)
        self.context.show(form)

    def _submit(
        self, form: SheetForm, work: Callable[[OperationContext], ChangeSet], shown: Callable[[], object] = lambda: None
    ) -> None:
        """Do what a form asks for, which stays as it is where that is refused."""

        def done() -> None:
            form.succeed()
            shown()

        self.run(work, done, failed=form.fail)

    # -- people ------------------------------------------------------------------------------------------------------

    def _join(self, page: SheetPage) -> None:
        wish = self._desk.panel.wish
        given = (wish.slot, wish.guests.value(), wish.text)
        self.run(lambda place: signups.sign_up(place, page.sheet.id, *given))

    def _enrol(self, page: SheetPage) -> None:
        form = EnrolForm(self._desk.people, page, self.context.window)

        def add() -> None:
            person, slot, guests = form.wish
            self.run(lambda place: signups.enrol(place, page.sheet.id, person, slot, guests))

        form.accepted.connect(add)
        self.context.show(form)

    def _remove(self, page: SheetPage) -> None:
        for person in self._desk.panel.people_chosen():
            self.run(lambda place, person=person: signups.remove(place, page.sheet.id, person))  # type: ignore[misc]

    def _review(self, page: SheetPage) -> None:
        form = ReviewForm(page, self.context.window)

        def keep() -> None:
            for hash, good in form.new:
                self.run(
                    lambda place, hash=hash, good=good: signups.decide(place, page.sheet.id, hash, accepted=good),  # type: ignore[misc]
                    quiet=True,
                )  # fmt: skip

        form.finished.connect(lambda _: keep())
        self.context.show(form)

    # -- the entrance ------------------------------------------------------------------------------------------------

    def _open_entrance(self, page: SheetPage) -> None:
        screen = EntranceScreen(self.context.themes, self._desk.photos, self.context.window)
        self.entrance = screen

        def let_in(person: str) -> None:
            self.run(lambda place: signups.check_in(place, page.sheet.id, person), lambda: said(person), quiet=True)

        def said(person: str) -> None:
            if self.entrance is screen:
                screen.say_in(person)

        def take_back(person: str) -> None:
            self.run(lambda place: signups.check_in(place, page.sheet.id, person, came=False), quiet=True)

        screen.came.connect(let_in)
        screen.went.connect(take_back)
        screen.finished.connect(self._entrance_closed)
        screen.show_page(page)
        self.context.show(screen)
        screen.showFullScreen()
        screen.field.setFocus()

    def _entrance_closed(self) -> None:
        self.entrance = None

    def _print(self, page: SheetPage) -> None:
        from upont_desktop.apps.news.ui.signups.entrance_paper import (  # noqa: PLC0415 - with what writes pages
            write_entrance_list,
        )

        def write(file: Path) -> None:
            self.context.ask(lambda _: _written(lambda: write_entrance_list(file, page), file), self._say_written)

        self._choose_file(page, "pdf", write)

    def _export(self, page: SheetPage) -> None:
        def table() -> bytes:
            return signup_csv(page, lambda text: translate("Signups", text), lambda text: translate("People", text))

        def write(file: Path) -> None:
            self.context.ask(lambda _: _written(lambda: file.write_bytes(table()), file), self._say_written)

        self._choose_file(page, "csv", write)

    def _choose_file(self, page: SheetPage, ending: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self.context.window)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([f"*.{ending}"])
        name = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in display(page.sheet.title))
        dialog.selectFile(f"{name.strip() or 'list'}.{ending}")
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        self.context.show(dialog)

    def _say_written(self, file: Path) -> None:
        self.context.say(translate("Signups", "Written: {file}").format(file=display(file.name)))

    def _verify(self, page: SheetPage) -> None:
        self.context.show(RecordsForm(page, self.context.window))

    # -- helpers -----------------------------------------------------------------------------------------------------

    def _with(self, act: Callable[[SheetPage], object]) -> None:
        page = self._desk.panel.page
        if page is not None:
            act(page)

    def _on_sheet(self, work: Callable[[OperationContext, str], ChangeSet]) -> None:
        self._with(lambda page: self.run(lambda place: work(place, page.sheet.id)))

    def _confirmed(
        self,
        make: Callable[[SheetPage, QDialog], QDialog],
        work: Callable[[OperationContext, str], ChangeSet],
    ) -> None:
        def ask(page: SheetPage) -> None:
            form = make(page, self.context.window)  # type: ignore[arg-type]
            form.accepted.connect(lambda: self.run(lambda place: work(place, page.sheet.id)))
            self.context.show(form)

        self._with(ask)


def _written(write: Callable[[], object], file: Path) -> Path:
    """Write a file. Raises :class:`NotWritable`."""
    try:
        write()
    except OSError as error:
        raise NotWritable(path=str(file), details=str(error)) from error
    return file

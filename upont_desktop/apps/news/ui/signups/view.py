"""Sign-ups: the sheets at the left, the page of the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SheetPhase, SheetRow
from upont_desktop.apps.news.reader.signups import SignupReader, signup_reader
from upont_desktop.apps.news.records.sheets import SheetMode
from upont_desktop.apps.news.ui.signups.sheet_card import SHEET, SHEET_FOR
from upont_desktop.apps.news.ui.signups.sheet_list import SheetList
from upont_desktop.apps.news.ui.signups.sheet_panel import SheetPanel
from upont_desktop.apps.news.ui.signups.signup_actions import OF_SIGNUPS, SIGNUP_ACTIONS
from upont_desktop.apps.news.ui.signups.signup_handlers import SignupDesk, SignupHandlers
from upont_desktop.apps.social.pages import ClubRow
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.source import people_source
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications.record_source import RecordSource
from upont_desktop.ui.applications.view import RoomView, ViewHost
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import action_button

_ACCOUNTS = "trade"  # the room in which prices go to accounts: no name of it is imported here, as it may not be there
_CLOCK_MS = 30_000  # between two looks whether a sheet has opened or ended by now


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read in one go: the sheets, the clubs, and whether something came in that is to be received here."""

    rows: tuple[SheetRow, ...]
    clubs: tuple[ClubRow, ...]
    is_due: bool


class SignupView(RoomView):
    """Joins the parts: what is chosen at the left shows in the middle."""

    key = "signups"
    icon = "ticket"
    kinds = (SHEET, SHEET_FOR)
    specs: tuple[ActionSpec, ...] = SIGNUP_ACTIONS

    def __init__(self, desk: ViewHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, context = desk, desk.host.context
        self.source: RecordSource[SignupReader] = RecordSource(context.background, signup_reader, self)
        self._people = people_source(context.background, self)
        self.photos = PhotoStore(context.background, self)
        self.sheets = SheetList(context.themes, self)
        self.panel = SheetPanel(context.themes, self.photos, lambda name: desk.host.actions[name], self)
        self.side = QWidget(self)
        self._jobs = {name: self.source.slot(self) for name in ("state", "page", "event")}
        self._stale: set[str] = set()
        self._clubs: tuple[ClubRow, ...] = ()
        self._has_accounts = False
        self._awaited = ""  # the id of the sheet to show once the records know it
        self._is_receiving = False
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self.work = SignupHandlers(
            SignupDesk(
                desk.host,
                self.panel,
                self._people,
                self.photos,
                lambda: self._clubs,
                lambda: self._has_accounts,
                self.show_sheet,
                self.refresh,
            ),
            self,
        )
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        assert self.side is not None
        self._side_layout = QVBoxLayout(self.side)
        self._side_layout.setContentsMargins(0, 0, 0, 0)
        self._side_layout.setSpacing(6)
        self._side_layout.addWidget(self.sheets, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        self.sheets.chosen.connect(self._read_page)
        self.panel.wanted.connect(lambda name: self._desk.host.actions[name].trigger())
        self.panel.selected.connect(self._offer)
        self.panel.menu_wanted.connect(self._menu)
        self.photos.changed.connect(self.panel.people.viewport().update)
        self._clock.timeout.connect(self._time_passes)

    # -- the view's contract -----------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Sign-ups")

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        return self.work.table()

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense for the sheet that is shown."""
        return offered(self.panel.page, chosen=bool(self.panel.people_chosen()))

    def _offer(self) -> None:
        self.panel.offer(dict(self.offered()))
        self.changed.emit()

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show the sheets of another circle, or of the same one again."""
        self._has_accounts = _ACCOUNTS in rooms.names
        if circle != self.source.circle:
            self._offer_new()
            self.source.show(circle)
            self.sheets.forget()
            self.panel.show_page(None)
            for source in (self._people, self.photos):
                source.show(circle)
            self._clock.start()
        self._read_state()

    def _offer_new(self) -> None:
        """Buttons for a new sheet, once the window has the actions."""
        if self.source.circle is None and self._side_layout.count() == 1:
            action = self._desk.host.actions["news.sheet_new"]
            line = QHBoxLayout()
            line.setContentsMargins(8, 2, 8, 0)
            line.addWidget(action_button(action))
            self._side_layout.insertLayout(0, line)
            self.panel.empty.offer(action_button(action, primary=True))

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self._clock.stop()
        for source in (self.source, self._people, self.photos):
            source.show(None)
        self._awaited = ""
        self.sheets.forget()
        self.panel.show_page(None)
        self._offer()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        if self.source.circle is not None:
            self.photos.forget(self._desk.host.context.session.index_change.touched)
            self._read_state()
            if self.sheets.at:
                self._read_page(self.sheets.at)

    def _time_passes(self) -> None:
        if self.isVisible():
            self.refresh()

    def take_focus(self) -> None:
        """The keyboard goes to the list of sheets."""
        self.sheets.setFocus()

    def begin_search(self) -> None:
        """The list finds by the first letters."""
        self.sheets.setFocus()

    def show_record(self, name: str) -> None:
        """Show a sheet, or ask for a new one for an event."""
        kind, _, id = name.partition(":")
        if kind == SHEET:
            self.show_sheet(id)
            return

        def ask(words: tuple[str, str]) -> None:
            self.work.open_sheet(id, *words)

        self.source.ask(self._jobs["event"], lambda reader: reader.event_words(id), ask)

    def show_sheet(self, id: str) -> None:
        """Show a sheet, once the records know it."""
        self._awaited = "" if self.sheets.has(id) else id
        if not self._awaited:
            self.sheets.choose(id)

    @property
    def at_rest(self) -> bool:
        """Whether the list and the page are there, and nothing waits to be received."""
        return not self._stale and not self._is_receiving

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read_state(self) -> None:
        self._stale.add("state")
        self.source.ask(self._jobs["state"], _known, self._show_state, lambda: self._stale.discard("state"))

    def _show_state(self, known: _Known) -> None:
        self._stale.discard("state")
        self._clubs = known.clubs
        self.sheets.put(known.rows)
        self.counted.emit(sum(row.mine is None and row.phase is SheetPhase.OPEN for row in known.rows))
        if self._awaited and self.sheets.has(self._awaited):
            self.show_sheet(self._awaited)
        elif not self.sheets.has(self.sheets.at):
            self.panel.show_page(None)
            self.sheets.choose_first()
        if known.is_due and not self._is_receiving:
            self._is_receiving = True
            self.work.receive(self._received)
        self._offer()

    def _received(self) -> None:
        self._is_receiving = False

    def _read_page(self, id: str) -> None:
        self._stale.add("page")
        self.source.ask(
            self._jobs["page"], lambda reader: reader.page(id), self._show_page, lambda: self._stale.discard("page")
        )

    def _show_page(self, page: SheetPage | None) -> None:
        self._stale.discard("page")
        self.panel.show_page(page)
        if self.work.entrance is not None:
            self.work.entrance.show_page(page)
        self._offer()

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for name in OF_SIGNUPS:
            menu.addAction(self._desk.host.actions.with_icon(name))
        menu.popup(at)


def _known(reader: SignupReader) -> _Known:
    clubs = reader.people.clubs() if reader.people is not None else ()
    return _Known(reader.rows(), clubs, reader.is_due)


def offered(page: SheetPage | None, *, chosen: bool) -> dict[str, bool]:
    """By the names of the actions."""
    if page is None:
        return {spec.id: spec.id == "news.sheet_new" for spec in SIGNUP_ACTIONS}
    state, runs, mode = page.state, page.organises, page.sheet.mode
    here = runs and (page.is_desk or not state.log.device)
    is_open, done = page.phase is SheetPhase.OPEN and page.barred is None, state.result is not None
    return {
        "news.sheet_new": True,
        "news.sheet_join": is_open,
        "news.sheet_leave": page.mine is not None,
        "news.sheet_edit": runs,
        "news.sheet_close": here and not state.closed and page.phase is not SheetPhase.COMING,
        "news.sheet_reopen": here and state.closed,
        "news.sheet_draw": here and mode is SheetMode.DRAW and state.closed and not done,
        "news.sheet_review": runs and mode is SheetMode.REVIEW,
        "news.sheet_publish": here and mode is SheetMode.REVIEW and state.closed and not done,
        "news.sheet_add": runs,
        "news.sheet_remove": runs and chosen,
        "news.sheet_take": runs and bool(state.log.device) and not page.is_desk,
        "news.sheet_entrance": runs,
        "news.sheet_print": runs,
        "news.sheet_csv": runs,
        "news.sheet_verify": True,
        "news.sheet_delete": runs and not page.rows,
    }

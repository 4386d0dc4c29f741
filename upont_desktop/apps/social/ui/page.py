"""The People room: what can be looked at on the left, the list or a page in the middle, a card at the right."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.pages import ClubPage, LoanRow, PersonCard, PersonRow
from upont_desktop.apps.social.ui.card_panel import CLUB as CLUB_LINK
from upont_desktop.apps.social.ui.card_panel import CardPanel
from upont_desktop.apps.social.ui.card_work import CardWork
from upont_desktop.apps.social.ui.club_view import ClubView
from upont_desktop.apps.social.ui.many_panel import ManyPanel
from upont_desktop.apps.social.ui.people_panel import PeoplePanel
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.room_actions import OF_PEOPLE, OF_SECTIONS, OF_THINGS, ROOM_ACTIONS
from upont_desktop.apps.social.ui.room_handlers import RoomHandlers
from upont_desktop.apps.social.ui.room_offers import importable, offered
from upont_desktop.apps.social.ui.room_selection import RoomDesk, RoomSelection
from upont_desktop.apps.social.ui.room_state import RoomState, read_state
from upont_desktop.apps.social.ui.section_view import RoomSections, SectionView
from upont_desktop.apps.social.ui.side_tree import CLUB, LOANS, PEOPLE, SideTree
from upont_desktop.apps.social.ui.source import people_source
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications import RoomHost, RoomPage
from upont_desktop.ui.panes.panes_layout import PanesLayout
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.tab_order import follow_layout
from upont_desktop.ui.wording import dates

_SHARES = "people/pane-shares"


def make_page(host: RoomHost) -> PeopleRoom:
    """The page, for the window."""
    return PeopleRoom(host)


class PeopleRoom(RoomPage):
    """Joins the parts: what is chosen in one shows in the others."""

    def __init__(self, host: RoomHost) -> None:
        super().__init__(host.context.window)
        context = host.context
        self._host, self._context = host, context
        self.source = people_source(context.background, self)
        self.photos = PhotoStore(context.background, self)
        self.selection = RoomSelection()
        self.side = QWidget(self)
        self.tree = SideTree(context.themes, self)
        self.people = PeoplePanel(self.source, self.photos, context.themes, self)
        self.club = ClubView(host, self.photos, self)
        self.sections = RoomSections(context.themes, self.photos, self)
        self.card = CardPanel(host, self.photos, self)
        self.many = ManyPanel(context.themes, self)
        self.middle, self.right = QStackedWidget(self), QStackedWidget(self)
        self.parts = PanesLayout(self.side, self.middle, self.right, self)
        self._jobs = {name: self.source.slot(self) for name in ("state", "card", "club", "row")}
        self._stale: set[str] = set()
        self._goal = ""  # the section or club to show as soon as it is there
        self._awaited = ""  # the id of who is to be selected once the records know them
        desk = RoomDesk(host, self.source, self.selection, self.go, self.show_person)
        self.work = RoomHandlers(desk, self.refresh, self)
        self.card_work = CardWork(desk, self.card, self.work, self)
        self._arrange()
        self._connect()

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.side.setObjectName("sidebar")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side_layout = QVBoxLayout(self.side)
        self._side_layout.setContentsMargins(0, 0, 0, 0)
        self._side_layout.setSpacing(6)
        self._side_layout.addWidget(self.tree, 1)
        for view in (self.people, self.club, *self.sections.views.values()):
            self.middle.addWidget(view)
        for panel in (self.card, self.many):
            self.right.addWidget(panel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)
        self.parts.stacked.connect(lambda _on: self._fit_right())
        self.setAcceptDrops(True)
        state = self._host.settings.bytes_of(_SHARES)
        if state is not None:
            self.parts.restore(bytes(state.data()))

    def _connect(self) -> None:
        chosen = self.selection
        self.tree.chosen.connect(self._show_section)
        self.people.chosen.connect(self._people_chosen)
        self.people.opened.connect(self.card.begin)
        self.people.menu_wanted.connect(partial(self._menu, OF_PEOPLE))
        self.club.person_chosen.connect(lambda row: self._want_card(row.person.id))
        self.club.selected.connect(self._club_selected)
        self.club.club_followed.connect(lambda slug: self.go(f"{CLUB}{slug}"))
        self.club.menu_wanted.connect(lambda at: self._menu(OF_PEOPLE if chosen.thing is None else OF_THINGS, at))
        self.card.link_followed.connect(self._follow)
        self.club.history_wanted.connect(self._host.show_history)
        self.card.history_wanted.connect(self._host.show_history)
        for wanted in (self.club.wanted, self.many.wanted, *(view.wanted for view in self.sections.views.values())):
            wanted.connect(lambda name: self._host.actions[name].trigger())
        for key, view in self.sections.views.items():
            view.chosen.connect(self._row_chosen)
            view.opened.connect(self._row_opened)
            view.menu_wanted.connect(partial(self._menu, OF_SECTIONS.get(key, ())))

    # -- the room's contract -----------------------------------------------------------------------------------------

    @property
    def branches(self) -> Mapping[int, str]:
        """The menu has more than a small screen shows."""
        return {5: self.tr("C&lubs"), 6: self.tr("&Things and loans")}

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The table of its actions."""
        return ROOM_ACTIONS

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&People")

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        return {
            **self.work.table(),
            "social.edit_card": self.card.begin,
            "social.set_photo": self.card_work.choose_photo,
            "social.remove_photo": self.card_work.remove_photo,
            "social.import": lambda: self._import(()),
            "social.export": self._export,
        }

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense for what is chosen now."""
        return offered(self.selection)

    def _offer(self) -> None:
        """Other actions make sense now: buttons follow, the window is told."""
        offered = self.offered()
        for button in self.findChildren(QPushButton):
            name = button.property("action")
            if name:
                button.setEnabled(offered.get(name, True))
        self.changed.emit()

    def show_circle(self, circle: Circle, _rooms: Rooms) -> None:
        """Show the people of another circle, or of the same one again."""
        if self.source.circle is None:
            self.people.offer_ways([self._host.actions[name] for name in ("social.import", "social.add_person")])
        if circle != self.source.circle:
            self.source.show(circle)
            self.photos.show(circle)
            self._forget_chosen()
            self.tree.choose(PEOPLE)
            self.people.restart()
            follow_layout(self.side, self.middle, self.right)
        self._read_state()

    def _forget_chosen(self) -> None:
        chosen = self.selection
        chosen.leave_page()
        chosen.people, chosen.card = [], None
        self.card.show_card(None)
        self._offer()

    def leave_circle(self) -> None:
        """Forget everybody, as the circle is closed."""
        self._host.settings.keep_bytes(_SHARES, QByteArray(self.parts.state()))
        self.source.show(None)
        self.photos.show(None)
        self.people.model.clear()
        self._forget_chosen()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        if self.source.circle is None:
            return
        self.photos.forget(self._context.session.index_change.touched)
        self.people.again()
        self._read_state()
        if self.selection.card is not None:
            self._want_card(self.selection.card.person.id)
        if self.tree.at.startswith(CLUB):
            self._read_club(self.tree.at.removeprefix(CLUB))
        if self._awaited:
            self.show_person(self._awaited)

    def take_focus(self) -> None:
        """The list, or what is in its place."""
        shown = self.middle.currentWidget()
        if shown is self.people:
            self.people.take_focus()
        elif isinstance(shown, SectionView):
            shown.table.setFocus()
        else:
            self.tree.setFocus()

    def begin_search(self) -> None:
        """Go to the field that finds people."""
        self.go(PEOPLE)
        self.people.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.field.selectAll()

    def put_head(self, widget: QWidget) -> None:
        """The circle's name stands above the tree."""
        self._side_layout.insertWidget(0, widget)

    def show_record(self, name: str) -> None:
        """Show a person (``person:`` and the id) or a club (``club:`` and its short name)."""
        kind, _colon, rest = name.partition(":")
        if kind == "person":
            self.show_person(rest)
        elif kind == "club":
            self.go(f"{CLUB}{rest}")

    @property
    def at_rest(self) -> bool:
        """Whether the list and what else is shown is there."""
        return not self.people.model.loading and not self._stale

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read_state(self) -> None:
        """Read what the left side and the sections show."""
        today = dates.now().date()
        self._stale.add("state")
        self.source.ask(
            self._jobs["state"],
            lambda reader: read_state(reader, today),
            self._show_state,
            lambda: self._stale.discard("state"),
        )

    def _show_state(self, state: RoomState) -> None:
        self._stale.discard("state")
        chosen = self.selection
        chosen.clubs, chosen.roles, chosen.known = state.clubs, state.roles, state.known
        self.tree.show_records(state.clubs, state.counts)
        if self._goal and self.tree.has(self._goal):
            self.go(self._goal)
        self.people.chips.offer(state.promotions, state.clubs, state.known.departments)
        self.card.know(state.known)
        self.sections.show_birthdays(state.birthdays)
        self.sections.show_loans(state.loans)
        self.sections.show_requests(state.requests)
        self.sections.show_problems(state.problems)
        self._offer()

    def _want_card(self, person: str) -> None:
        self.source.ask(self._jobs["card"], lambda reader: reader.person(person), self._show_card)

    def _show_card(self, card: PersonCard | None) -> None:
        self.selection.card = card
        self.card.show_card(card)
        self.right.setCurrentWidget(self.card)
        self._fit_right()
        self._offer()

    def _fit_right(self) -> None:
        """Where there is little room, nothing says that nobody is chosen."""
        unused = self.right.currentWidget() is self.card and self.selection.card is None
        self.right.setVisible(not (unused and self.parts.is_stacked))

    def _read_club(self, slug: str) -> None:
        self.source.ask(self._jobs["club"], lambda reader: reader.club(slug), self._show_club)

    def _show_club(self, page: ClubPage | None) -> None:
        self.selection.club = page
        self.club.show_page(page)
        self._offer()

    # -- going -------------------------------------------------------------------------------------------------------

    def go(self, key: str) -> None:
        """Show a section or a club."""
        self._goal = "" if self.tree.has(key) else key
        if not self._goal:
            if key == self.tree.at and key.startswith(CLUB):
                self._read_club(key.removeprefix(CLUB))
            self.tree.choose(key)

    def _show_section(self, key: str) -> None:
        chosen = self.selection
        chosen.leave_page()
        focused: QWidget | None = self._context.window.focusWidget()
        if focused is not None and self.middle.isAncestorOf(focused):
            self.tree.setFocus()  # what has the keyboard goes out of sight
        if key.startswith(CLUB):
            self.middle.setCurrentWidget(self.club)
            self._read_club(key.removeprefix(CLUB))
        else:
            self.middle.setCurrentWidget(self.sections.views.get(key, self.people))
        if key != PEOPLE:
            chosen.people = []
            self._show_card(None)
        else:
            self._people_chosen(self.people.selected())
        self._offer()

    def show_person(self, person: str) -> None:
        """Select somebody in the list, once the records know them; conditions that leave them out are given up."""
        self._awaited = person
        self.go(PEOPLE)
        self._want_card(person)
        words, chosen = self.people.field.text(), self.people.filter
        self.source.ask(self._jobs["row"], lambda reader: reader.row_of(person, words, chosen), self._select)

    def _select(self, row: int | None) -> None:
        person = self._awaited
        if row is not None:
            self._awaited = ""
            self.people.select_at(row, person)
        elif self.people.asked:
            self.people.restart()
            self.show_person(person)

    def _follow(self, address: str) -> None:
        """A link of a card: a club, or a thing, which is on the page of its club or among the loans."""
        self.go(f"{CLUB}{address.removeprefix(CLUB_LINK)}" if address.startswith(CLUB_LINK) else LOANS)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _people_chosen(self, people: list[PersonRow]) -> None:
        if self.middle.currentWidget() is not self.people:
            return
        self.selection.people = people
        if len(people) > 1:
            self.many.show_people(people)
            self.right.setCurrentWidget(self.many)
            self._fit_right()
        elif people:
            self._want_card(people[0].id)
        else:
            self._show_card(None)
        self._offer()

    def _club_selected(self) -> None:
        club, chosen = self.club, self.selection
        chosen.choose_in_club((*club.members.selected(), *club.former.selected(), *club.things.selected()))
        if chosen.people:
            self._want_card(chosen.people[0].id)
        self._offer()

    def _row_chosen(self, values: list[Any]) -> None:
        """A row of a section is chosen: whom it is about is shown at the right."""
        self.selection.choose_row(values[0] if values else None)
        if self.selection.people:
            self._want_card(self.selection.people[0].id)
        self._offer()

    def _row_opened(self, value: Any) -> None:
        if isinstance(value, PersonRow):
            self.show_person(value.id)
        elif isinstance(value, LoanRow):
            self.go(f"{CLUB}{value.thing.club}")
        elif getattr(value, "path", ""):
            self._host.show_history(value.path)

    # -- menus and drops ---------------------------------------------------------------------------------------------

    def _menu(self, names: tuple[str, ...], at: QPoint) -> None:
        if names:
            self._host.actions.popup(names, at, self)

    def _import(self, files: tuple[Path, ...]) -> None:
        from upont_desktop.apps.social.ui.import_form import import_people  # noqa: PLC0415 - with what reads files

        import_people(self.work, self._context, self.source, files, self.tr("Choose lists or cards"))

    def _export(self) -> None:
        from upont_desktop.apps.social.ui.export_form import export_people  # noqa: PLC0415 - with what writes files

        export_people(self._context, self.source, self.people.field.text(), self.people.filter, self.selection.people)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lists and cards from another program."""
        if importable(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what they would bring."""
        files = importable(event)
        if files:
            event.acceptProposedAction()
            self._import(files)

"""The room of the bar: its till in the window, or alone on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron import desk
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.events import Event
from upont_desktop.apps.pochtron.counter.states import Closed, Counting, Reported, SignInPurpose
from upont_desktop.apps.pochtron.room import POCHTRON
from upont_desktop.apps.pochtron.setup import CounterSetup, Want, read_setup
from upont_desktop.apps.pochtron.ui.counter_view import CounterView
from upont_desktop.apps.pochtron.ui.driver import Counter, TillDriver
from upont_desktop.apps.pochtron.ui.errands import Errands
from upont_desktop.apps.pochtron.ui.full_screen import FullScreen
from upont_desktop.apps.pochtron.ui.room_actions import MORE_ACTIONS, ROOM_ACTIONS
from upont_desktop.apps.pochtron.ui.setup_form import ask_to_set_up, hindrance_of
from upont_desktop.apps.pochtron.ui.shop_panels import ShopChoice
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.rights_action import open_rights, rights_action
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.apps.trade.ui.shop_scopes import shop_scopes
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rooms import Rooms
from upont_desktop.service.operations.books import has_books, keep_books
from upont_desktop.ui.applications import RoomHost, RoomPage
from upont_desktop.ui.core.background import LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec
from upont_desktop.ui.widgets.actions import Handler

_LOOK_MS = 30_000  # between two looks how old what is known is: it is said in minutes
_SOON_MS = 2_000  # after a sale: the next customer goes first
_NOT_READY = frozenset({"records-not-ready", "no-room-here"})


def make_page(host: RoomHost) -> BarRoom:
    """The page, for the window."""
    return BarRoom(host)


class BarRoom(RoomPage):
    """Joins the till and its view, and knows what has to be there before anything is sold."""

    def __init__(self, host: RoomHost) -> None:
        super().__init__(host.context.window)
        context = host.context
        context.sharing.changed.connect(self._look)
        self._host, self._context = host, context
        self.photos = PhotoStore(context.background, self)
        self.driver = TillDriver(context.background, self)
        self.view = CounterView(context.themes, self.photos, self.happen, self)
        self.errands = Errands(context, self.driver, self.view, self.refresh)
        self.screen_window: FullScreen | None = None
        self.setup: CounterSetup | None = None
        self._circle: Circle | None = None
        self._reading = LatestJob(context.background, self, Priority.VISIBLE)
        self._looking = LatestJob(context.background, self, Priority.NORMAL)
        self._counting = LatestJob(context.background, self, Priority.VISIBLE)
        self._pace = QTimer(self, interval=_LOOK_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._waiting = False
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.view, 1)
        self._offer_buttons()
        self._connect()

    def _offer_buttons(self) -> None:
        head = self.view.head
        self._seller = head.offer(
            self.tr("Seller"), self.tr("Another seller shows who it is (F12)"), "users",
            partial(self.happen, events.SellerTouched(SignInPurpose.SELL)),
        )  # fmt: skip
        self._more = QMenu(self)
        head.offer(self.tr("More"), self.tr("More"), "dots", self._show_more).setText("")
        head.offer(self.tr("Light or dark"), self.tr("Light or dark"), "sun-moon", self._turn_theme).setText("")
        self._closing = head.offer(
            self.tr("Close…"), self.tr("Count the box and close the bar"), "door-exit",
            partial(self.happen, events.CloseTouched()),
        )  # fmt: skip
        head.offer(self.tr("Full screen"), self.tr("Full screen (F11)"), "arrows-maximize", self.toggle).setText("")

    def _connect(self) -> None:
        driver, view = self.driver, self.view
        driver.changed.connect(self._show)
        driver.left_full_screen.connect(self._leave_screen)
        driver.opened.connect(self._shop_changed)
        driver.closed.connect(self._shop_changed)
        driver.refused.connect(view.opening.say_problem)
        driver.written.connect(self._soon.start)
        view.full_screen_wanted.connect(self.toggle)
        view.opening.way.clicked.connect(self.ask_to_set_up)
        view.opening.shops.activated.connect(lambda _at: self._choose_shop())
        view.report.save_wanted.connect(self._save_report)
        view.report.print_wanted.connect(self._print_report)
        view.report.share_wanted.connect(self._share)
        view.goods.missing.connect(self.errands.add_good)
        view.found.missing.connect(self.errands.add_person)
        self._pace.timeout.connect(self._look)
        self._soon.timeout.connect(self._look)

    # -- the till ----------------------------------------------------------------------------------------------------

    def happen(self, event: Event) -> None:
        """Something happened at the till."""
        self.driver.happen(event)

    def _show(self) -> None:
        till, before = self.driver.till, self.view.till
        self.view.show_till(till)
        selling = not isinstance(till.state, Closed | Reported)
        self._seller.setEnabled(selling and not isinstance(till.state, Counting))
        self._closing.setEnabled(selling and not isinstance(till.state, Counting))
        if isinstance(till.state, Counting) and not isinstance(before.state, Counting):
            self._add_up()
        if type(till.state) is not type(before.state):
            self.changed.emit()

    def _add_up(self) -> None:
        """What should be in the box, while it is counted."""
        circle = self._circle
        if circle is not None:
            self._counting.ask(
                lambda worker: desk.expected_in_box(workplace(worker, circle)),
                lambda cents: self.view.closing.expect(cents or 0),
            )

    def _shop_changed(self) -> None:
        """It was opened or closed: the book becomes a commit soon, and what is shown of the shop is read again."""
        self.changed.emit()
        self._read_setup()
        self._look()
        if isinstance(self.driver.till.state, Reported):
            self._keep()

    def _keep(self) -> None:
        """One commit of the evening, in the background; where that is not possible, the entries are on the disk."""
        circle, session = self._circle, self._context.session

        def job(worker: WorkerContext) -> object:
            place = workplace(worker, circle) if circle is not None else None
            return keep_books(place) if place is not None and has_books(place) else None

        def kept(change: object) -> None:
            if change is not None and session.circle == circle:
                session.apply(change)  # type: ignore[arg-type]

        self._context.background.ask(job, kept, lambda _error: None, owner=self, priority=Priority.IDLE)

    # -- the room's contract -----------------------------------------------------------------------------------------

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The table of its actions."""
        return (*ROOM_ACTIONS, rights_action(POCHTRON.name))

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&Bar")

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        happen: dict[str, Event] = {
            "pochtron.credit": events.CreditTouched(0),
            "pochtron.guest": events.GuestTouched(),
            "pochtron.debts": events.DebtsTouched(),
            "pochtron.pay": events.PayTouched(),
            "pochtron.anyway": events.AnywayTouched(),
            "pochtron.seller": events.SellerTouched(SignInPurpose.SELL),
            "pochtron.pin": events.SellerTouched(SignInPurpose.SET),
            "pochtron.close": events.CloseTouched(),
        }
        table: dict[str, Handler] = {name: partial(self.happen, event) for name, event in happen.items()}
        return {
            **table,
            "pochtron.full_screen": self.toggle,
            "pochtron.set_up": self.ask_to_set_up,
            "pochtron.undo_last": self.view.undo_last,
            "pochtron.add_good": self.errands.add_good,
            "pochtron.add_person": self.errands.add_person,
            "pochtron.ban": self.errands.ban,
            "pochtron.deliver": self.errands.deliver,
            f"{POCHTRON.name}.rights": partial(open_rights, self._context, TRADE, self._read_setup, shop_scopes),
        }

    def offered(self) -> Mapping[str, bool]:
        """Selling is offered while the shop is open."""
        selling = not isinstance(self.driver.till.state, Closed | Reported | Counting)
        names = (spec.id for spec in ROOM_ACTIONS)
        free = {"pochtron.full_screen", "pochtron.set_up"}
        wanted = self.setup is not None and self.setup.want is not Want.NOTHING
        return {name: selling for name in names if name not in free} | {"pochtron.set_up": wanted}

    def show_circle(self, circle: Circle, _rooms: Rooms) -> None:
        """Show the till of another circle, or of the same one again."""
        if circle != self._circle:
            self._circle = circle
            self.setup = None
            self.photos.show(circle)
            self.driver.serve_at(None)
        self._pace.start()
        self._read_setup()

    def leave_circle(self) -> None:
        """Forget the till, as the circle is closed. What was sold is on the disk."""
        self._leave_screen()
        self._pace.stop()
        self._reading.cancel()
        self._looking.cancel()
        self._circle = self.setup = None
        self.photos.show(None)
        self.driver.serve_at(None)

    def refresh(self) -> None:
        """The index went on: goods, prices and what others sold may be new."""
        if self._circle is None:
            return
        self._read_setup()
        if not isinstance(self.driver.till.state, Closed | Reported):
            self.driver.read_again()
        self._look()
        self.errands.welcome()

    def take_focus(self) -> None:
        """The till has the keyboard."""
        self.view.take_focus()

    def begin_search(self) -> None:
        """The till searches at each key; it only needs the keyboard."""
        self.view.take_focus()

    def put_head(self, widget: QWidget) -> None:
        """The circle's name stands above the till."""
        self._head.addWidget(widget)

    @property
    def at_rest(self) -> bool:
        """Whether everything is shown that there is to show."""
        return not self._waiting and self.driver.at_rest

    # -- what has to be there ----------------------------------------------------------------------------------------

    def _read_setup(self) -> None:
        circle = self._circle
        if circle is None:
            return
        self._waiting = True

        def failed(error: UserError) -> None:
            self._waiting = False
            if error.code not in _NOT_READY:
                self._context.background.user_error.emit(error)

        self._reading.ask(
            lambda worker: read_setup(worker.library, workplace(worker, circle)), self._take_setup, failed
        )

    def _take_setup(self, setup: CounterSetup) -> None:
        self._waiting = False
        self.setup = setup
        opening = self.view.opening
        shops = [ShopChoice(slug, name) for slug, name in setup.shops]
        opening.offer(shops, setup.seller.name, setup.opened)
        opening.hinder(hindrance_of(setup))
        if setup.opened and isinstance(self.driver.till.state, Closed):
            self._resume(setup.opened)
        elif self.driver.counter is None:
            self._choose_shop()
        self._name_shop()
        self._look()
        self.changed.emit()

    def _choose_shop(self) -> None:
        circle, shop = self._circle, self.view.opening.shop
        if circle is not None and shop and isinstance(self.driver.till.state, Closed):
            self.driver.serve_at(Counter(circle, shop))
            self._name_shop()
            self._counting.ask(
                lambda worker: desk.left_in_box(workplace(worker, circle), shop), self.view.opening.expect,
                lambda _error: self.view.opening.expect(None),
            )  # fmt: skip

    def _resume(self, shop: str) -> None:
        """The shop is open here, perhaps since before the program ended: the evening goes on."""
        circle = self._circle
        if circle is None:
            return
        counter = Counter(circle, shop)

        def opened(event: Event | None) -> None:
            if event is not None and self.driver.counter == counter:
                self.happen(event)
                self._name_shop()

        self.driver.serve_at(counter)
        self._counting.ask(lambda worker: desk.opened(worker.library, workplace(worker, circle), shop), opened)

    def _name_shop(self) -> None:
        shop = self.driver.counter.shop if self.driver.counter is not None else ""
        names = dict(self.setup.shops) if self.setup is not None else {}
        self.view.shop_name = names.get(shop, shop)
        self.view.show_till(self.driver.till)

    def ask_to_set_up(self) -> None:
        """Do what is wanted before this computer can sell."""
        if self.setup is not None:
            ask_to_set_up(self._context, self.setup, self._read_setup)

    def _look(self) -> None:
        """How old what is known is."""
        circle = self._circle
        if circle is not None and self.setup is not None:
            self._looking.ask(
                lambda worker: desk.freshness(workplace(worker, circle)), self._show_freshness, lambda _error: None
            )

    def _show_freshness(self, known: desk.Freshness) -> None:
        self.view.head.show_freshness(known)
        self.view.report.show_unshared(known.not_shared)

    # -- full screen -------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Into the full screen, or out of it: that asks for a PIN."""
        if self.screen_window is None:
            self._enter_screen()
        elif isinstance(self.driver.till.state, Closed | Reported | Counting):
            self._leave_screen()
        else:
            self.happen(events.SellerTouched(SignInPurpose.LEAVE))

    def _enter_screen(self) -> None:
        window = self.screen_window = FullScreen(self._context.window)
        window.leave_wanted.connect(self.toggle)
        window.hold(self.view, self.view.shop_name or self.tr("Bar"))
        self.view.take_focus()

    def _leave_screen(self) -> None:
        window = self.screen_window
        if window is None:
            return
        self.screen_window = None
        self._layout.addWidget(self.view, 1)
        window.release()
        window.deleteLater()
        self.view.show()
        self._context.window.activateWindow()
        self.view.take_focus()

    def _turn_theme(self) -> None:
        """A dark bar, or daylight."""
        themes = self._context.themes
        action = "theme_light" if themes.current.dark else "theme_dark"
        self._host.actions[action].trigger()

    def _show_more(self) -> None:
        """What the menu of the room offers: on the whole screen there is no other way to it by touch."""
        self._more.clear()
        for name in MORE_ACTIONS:
            self._more.addAction(self._host.actions[name])
        self._more.popup(QCursor.pos())

    # -- the report --------------------------------------------------------------------------------------------------

    def _save_report(self) -> None:
        from upont_desktop.apps.trade.ui.closing_files import save_report  # noqa: PLC0415 - with what writes files

        report = self.view.report.report
        if report is not None:
            save_report(self._context, self.view.window(), report)

    def _share(self) -> None:
        """Share what was sold: what that asks belongs to the window, and a bar that is closed needs no screen alone."""
        self._leave_screen()
        self._host.actions[ActionId.SHARE].trigger()

    def _print_report(self) -> None:
        from upont_desktop.apps.trade.ui.closing_files import print_report  # noqa: PLC0415 - as above

        report = self.view.report.report
        if report is not None:
            print_report(self.view.window(), report)

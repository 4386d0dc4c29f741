"""What is done from behind the counter besides selling: a good or a person that is missing, a delivery, the report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.states import Serving
from upont_desktop.apps.pochtron.people import know_customer
from upont_desktop.apps.pochtron.ui.ban_form import BanForm
from upont_desktop.apps.pochtron.ui.driver import Counter, TillDriver
from upont_desktop.apps.social.operations import add_person
from upont_desktop.apps.social.reader import home_of_people
from upont_desktop.apps.social.ui.person_editor import KnownWords
from upont_desktop.apps.social.ui.person_forms import PersonForm
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.apps.trade.records.bodies import DELIVER
from upont_desktop.apps.trade.records.pages import StockRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.good_forms import GoodForm
from upont_desktop.apps.trade.ui.stock_forms import StockForm
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.submit_form import SubmitForm
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.domain.changes import ChangeSet
    from upont_desktop.service.operations import OperationContext

Work: TypeAlias = "Callable[[OperationContext], ChangeSet]"
"""What a form asks for, done in its turn."""


class Errands(QObject):
    """Asks for what is wanted in a dialog over the till, in the window or on the whole screen, and does it."""

    def __init__(
        self, context: ActionContext, driver: TillDriver, view: QWidget, refresh: Callable[[], object]
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._context, self._driver, self._view, self._refresh = context, driver, view, refresh
        self._newcomer = ""

    def _submit(self, form: SubmitForm, asked: Callable[[], Work]) -> None:
        """Show a form; what it asks for is done, or said in it why not, with all that was typed."""

        def do() -> None:
            work = asked()

            def done(change: ChangeSet) -> None:
                form.succeed()
                self._context.announce(change)
                self._refresh()

            self._context.run(lambda _worker, place: work(place), done, failed=form.fail)

        form.submitted.connect(do)
        self._context.show(form)

    @property
    def _window(self) -> QWidget:
        return self._view.window()

    # -- goods -------------------------------------------------------------------------------------------------------

    def add_good(self) -> None:
        """Something new is sold, from now on."""
        counter = self._driver.counter
        if counter is not None:
            self._context.ask(partial(_shop_of, counter), self._good_form)

    def _good_form(self, shop: Shop) -> None:
        categories = sorted({good.category for good in self._driver.till.goods if good.category})
        form = GoodForm(None, shop, categories, self._window)

        def asked() -> Work:
            good = form.good
            return lambda place: ops.add_good(place, good)

        self._submit(form, asked)

    def deliver(self) -> None:
        """Bottles came in the middle of the evening."""
        counter = self._driver.counter
        if counter is not None:
            self._context.ask(partial(_stock_of, counter), partial(self._delivery_form, counter.shop))

    def _delivery_form(self, shop: str, rows: list[StockRow]) -> None:
        if not rows:
            self._context.say(self.tr("The stock of no good is kept: say so in the good itself, in the room Accounts."))
            return
        form = StockForm(DELIVER, rows, self._window)

        def asked() -> Work:
            lines, words, cost = form.lines, form.words.text().strip(), form.cost.cents or 0
            return lambda place: ops.deliver(place, shop, lines, cost, words)

        self._submit(form, asked)

    def ban(self) -> None:
        """Whoever stands there is served no alcohol, nothing at all, or everything again."""
        state, counter = self._driver.till.state, self._driver.counter
        if not isinstance(state, Serving) or state.customer.is_guest or counter is None:
            self._context.say(self.tr("First choose the person who is not to be served."))
            return
        self._context.ask(partial(_shop_of, counter), partial(self._ban_form, state.customer))

    def _ban_form(self, customer: Customer, known: Shop) -> None:
        """With what the disk says of him now, not what the till showed."""
        person, shop, seller = customer.id, known.slug, self._driver.till.seller.id
        form = BanForm(customer, known.ban_of(person, dates.now().date()), self._window)

        def asked() -> Work:
            ban = form.ban
            if ban is None:
                return lambda place: ops.lift_ban(place, shop, person, seller=seller)
            return lambda place: ops.ban_person(place, shop, person, ban, seller=seller)

        self._submit(form, asked)

    # -- people ------------------------------------------------------------------------------------------------------

    def add_person(self) -> None:
        """Somebody who stands there has no card yet: it goes to the circle that keeps the people."""
        circle = self._context.circle
        if circle is not None:
            self._context.ask(lambda worker: home_of_people(worker.library, circle), self._person_form)

    def _person_form(self, home: Circle) -> None:
        form = PersonForm(KnownWords(), self._window)

        def add() -> None:
            record = form.record

            def added(change: object) -> None:
                self._newcomer = record.id
                self._context.announce(change)

            self._context.run(lambda _worker, place: add_person(place, record), added, circle=home)

        form.accepted.connect(add)
        self._context.show(form)

    def welcome(self) -> None:
        """Serve who was added a moment ago, where the index knows the card by now."""
        counter, person = self._driver.counter, self._newcomer
        if counter is None or not person:
            return
        self._newcomer = ""
        self._context.ask(
            lambda worker: know_customer(worker.library, counter.circle, counter.shop, person),
            self._driver.choose, lambda _error: None,
        )  # fmt: skip


def _shop_of(counter: Counter, worker: WorkerContext) -> Shop:
    with trade_reader(worker.library, counter.circle) as reader:
        return reader.shop(counter.shop)


def _stock_of(counter: Counter, worker: WorkerContext) -> list[StockRow]:
    with trade_reader(worker.library, counter.circle) as reader:
        return reader.stock(counter.shop)

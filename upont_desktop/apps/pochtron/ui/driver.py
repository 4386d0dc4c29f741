"""Drives the till: what happens goes in, the effects go to the background, their answers come back as events."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from upont_desktop.apps.pochtron import desk, people, pins
from upont_desktop.apps.pochtron.counter import advance, events
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.effects import (
    CheckPin,
    CloseShop,
    Effect,
    FindDebtors,
    FindPeople,
    FindSellers,
    KeepPin,
    KnowCustomer,
    LeaveFullScreen,
    OpenShop,
    ReadRecent,
    Write,
)
from upont_desktop.apps.pochtron.counter.events import Event
from upont_desktop.apps.pochtron.counter.orders import Seller
from upont_desktop.apps.pochtron.counter.states import Confirming, Serving, Till, TillMoment
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service.operations import OperationContext
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.wording import dates


@dataclass(frozen=True, slots=True)
class Counter:
    """The circle and the shop that are sold in."""

    circle: Circle
    shop: str


class TillDriver(QObject):
    """``changed`` says that the till shows something else, ``written`` that there is a new entry on the disk,
    ``left_full_screen`` that the seller showed who he is, ``opened`` and ``closed`` the shop.
    """

    changed = Signal()
    written = Signal()
    left_full_screen = Signal()
    opened = Signal()
    closed = Signal()
    refused = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.till = Till()
        self.counter: Counter | None = None
        self.clock: Callable[[], float] = time.monotonic
        self._finding = LatestJob(background, self, Priority.VISIBLE)
        self._knowing = LatestJob(background, self, Priority.VISIBLE)
        self._reading = LatestJob(background, self, Priority.NORMAL)
        background.bug.connect(self._bug)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is on its way to the disk."""
        return not isinstance(self.till.state, Confirming)

    def serve_at(self, counter: Counter | None, till: Till | None = None) -> None:
        """Sell in another shop, or nowhere."""
        self._finding.cancel()
        self._knowing.cancel()
        self.counter = counter
        self.till = till or Till()
        self.changed.emit()

    def happen(self, event: Event) -> None:
        """Something happened: a step, shown at once, and what it asks of the world."""
        step = advance(self.till, event, TillMoment(self.clock(), dates.now()))
        self.till = step.till
        self.changed.emit()
        for effect in step.effects:
            self._perform(effect)

    def choose(self, customer: Customer | None) -> None:
        """Somebody is chosen by other ways than the till's own, where nobody is served."""
        if customer is not None:
            self.happen(events.PersonTouched(customer))

    # -- effects -----------------------------------------------------------------------------------------------------

    def _perform(self, effect: Effect) -> None:  # noqa: C901, PLR0912 - a case for each
        counter = self.counter
        if counter is None:
            return
        match effect:
            case FindPeople(typed):
                self._find(counter, typed)
            case FindDebtors():
                self._find_debtors(counter)
            case KnowCustomer(person):
                self._know(counter, person)
            case FindSellers(typed):
                self._find_sellers(counter, typed)
            case Write(order):
                self._do(
                    counter, lambda _worker, context: desk.write(context, counter.shop, order),
                    lambda error: events.NotWritten(order.intention, *_said(error)), self.written.emit,
                )  # fmt: skip
            case ReadRecent():
                self._read_recent(counter)
            case OpenShop(count):
                self._do(
                    counter, lambda worker, context: desk.open_at(worker.library, context, counter.shop, count),
                    self._not_changed, self.opened.emit,
                )  # fmt: skip
            case CloseShop(count, reason):
                self._close(counter, count, reason, self.till.seller)
            case CheckPin(person, pin):
                self._with_seller(counter, person, lambda context: pins.is_pin(context, person, pin))
            case KeepPin(person, pin):
                self._with_seller(counter, person, lambda context: pins.keep_pin(context, person, pin))
            case LeaveFullScreen():
                self.left_full_screen.emit()
            case _:
                assert_never(effect)

    def _close(self, counter: Counter, count: CashCount, reason: str, seller: Seller) -> None:
        def close(worker: WorkerContext, context: OperationContext) -> Event:
            return desk.close_at(worker.library, context, count, reason, seller)

        self._do(counter, close, self._not_changed, self.closed.emit)

    def _do(
        self, counter: Counter, work: Callable[[WorkerContext, OperationContext], Event],
        failed: Callable[[UserError], Event], done: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """Do something on a thread; its answer is an event."""

        def job(worker: WorkerContext) -> Event:
            return work(worker, workplace(worker, counter.circle))

        def answered(event: Event) -> None:
            self.happen(event)
            done()

        def refused(error: UserError) -> None:
            self.happen(failed(error))

        self._background.ask(job, answered, refused, owner=self, priority=Priority.VISIBLE)

    def _not_changed(self, error: UserError) -> Event:
        words, advice = _said(error)
        self.refused.emit(f"{words} {advice}".strip())
        return events.ShopNotChanged(f"{words} {advice}".strip())

    def _bug(self, _bug: object) -> None:
        """A mistake of ours, perhaps in what the till waits for: what became of that, the disk knows."""
        if self.counter is not None:
            self.happen(events.Lost())

    # -- looking -----------------------------------------------------------------------------------------------------

    def _find(self, counter: Counter, typed: str) -> None:
        def job(worker: WorkerContext) -> tuple[object, ...]:
            return people.find_people(worker.library, counter.circle, counter.shop, typed)

        self._finding.ask(job, lambda found: self.happen(events.PeopleFound(typed, found)))  # type: ignore[arg-type]

    def _find_debtors(self, counter: Counter) -> None:
        self._finding.ask(
            lambda worker: people.find_debtors(worker.library, counter.circle, counter.shop),
            lambda found: self.happen(events.DebtorsFound(found)),
        )

    def _know(self, counter: Counter, person: str) -> None:
        def known(customer: object) -> None:
            if customer is not None:
                self.happen(events.CustomerKnown(customer))  # type: ignore[arg-type]

        self._knowing.ask(
            lambda worker: people.know_customer(worker.library, counter.circle, counter.shop, person), known
        )

    def _find_sellers(self, counter: Counter, typed: str) -> None:
        self._finding.ask(
            lambda worker: people.find_sellers(worker.library, counter.circle, counter.shop, typed),
            lambda found: self.happen(events.SellersFound(typed, found)),
        )

    def _read_recent(self, counter: Counter) -> None:
        self._background.ask(
            lambda worker: events.RecentRead(desk.recent(worker.library, counter.circle, counter.shop)),
            self.happen, lambda _error: self.happen(events.Lost()), owner=self, priority=Priority.VISIBLE,
        )  # fmt: skip

    def read_again(self) -> None:
        """Look what is sold, and what the disk holds: something came from elsewhere."""
        counter = self.counter
        if counter is None:
            return
        state = self.till.state
        if isinstance(state, Serving) and not state.customer.is_guest:
            self._know(counter, state.customer.id)

        def job(worker: WorkerContext) -> tuple[Event, ...]:
            return desk.news(worker.library, counter.circle, counter.shop)

        def take(found: tuple[Event, ...]) -> None:
            if counter == self.counter:
                for event in found:
                    self.happen(event)

        self._reading.ask(job, take, lambda _error: None)

    def _with_seller(self, counter: Counter, person: str, right: Callable[[OperationContext], bool]) -> None:
        def job(worker: WorkerContext) -> Event:
            fine = right(workplace(worker, counter.circle))
            known = people.seller_of(worker.library, counter.circle, counter.shop, person)
            return events.PinChecked(known, fine)

        self._background.ask(job, self.happen, lambda _error: self.happen(events.Escaped()), owner=self)


def _said(error: UserError) -> tuple[str, str]:
    trouble = trouble_of(error)
    return trouble.what, trouble.advice

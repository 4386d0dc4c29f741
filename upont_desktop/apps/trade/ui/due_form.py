"""What people owe by sheets of sign-ups and loans: a table of whom it is booked from, then all of it together."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.accounts import AccountKind, is_account, member
from upont_desktop.apps.trade.records.due_lines import STATE_WORDS, DueLine, DuePlan, DueState
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount
from upont_desktop.apps.trade.ui.wide_fields import wide_fields
from upont_desktop.domain.dues import DueList
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_WIDTH, _TABLE_HEIGHT = 680, 260  # points
translate = QCoreApplication.translate


class DueLists(NamedTuple):
    """What there is to book, the shops that can, and the clubs that money can go to."""

    lists: tuple[DueList, ...]
    shops: tuple[Shop, ...]
    clubs: tuple[tuple[str, str], ...]


class DueTable(NamedTuple):
    """How everybody stands on a list, with names."""

    plan: DuePlan
    names: OwnerNames


class DueForm(Form):
    """A list, the account that it goes to, and each person on it. ``changed`` says that something else was chosen."""

    changed = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Book sign-ups and deposits"),
            self.tr(
                "What each person owes goes from the account of each to that of the club, once; whoever left gets it "
                "back. Nothing is written before you choose “Book”."
            ),
            self.tr("Book"), parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self.list, self.account, self.shop = QComboBox(), QComboBox(), ShopBox(self)
        self.short = QCheckBox(self.tr("Also from accounts that go below the lowest balance"))
        heads = (self.tr("Person"), self.tr("Price"), self.tr("On the account"), self.tr("State"))
        self.table = RecordTable(self.tr("Who owes"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({1, 2})
        self.table.share(0.34, 0.13, 0.19, 0.34)
        self.note = PlainLabel(self.tr("Reading…"))
        self.note.setWordWrap(True)
        above = wide_fields((self.tr("For"), self.list), (self.tr("To the account of"), self.account))
        above.addRow(self.shop)
        self.body.addLayout(above)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.short)
        self.body.addWidget(self.note)
        self.known = DueLists((), (), ())
        self.shown: DueTable | None = None
        self.list.activated.connect(lambda _: self._choose())
        self.account.activated.connect(lambda _: self._ask_again())
        self.shop.activated.connect(lambda _: self._ask_again())
        self.short.toggled.connect(lambda _: self._judge())
        self.go.setEnabled(False)

    def show_lists(self, found: DueLists) -> None:
        """Offer what there is to book."""
        self.known = found
        self.shop.offer(found.shops)
        for one in found.lists:
            self.list.addItem(title_of(one), one.id)
        for slug, name in found.clubs:
            self.account.addItem(display(name), f"{AccountKind.CLUB.value}:{slug}")
        if found.lists:
            self._choose()
        else:
            nothing = self.tr("Nobody owes anything for a sign-up, or for something that is lent.")
            self.note.setText(nothing)

    @property
    def listed(self) -> DueList | None:
        """The list that is chosen."""
        return next((one for one in self.known.lists if one.id == self.list.currentData()), None)

    @property
    def to(self) -> str:
        """The account that money goes to; empty where there is none."""
        return str(self.account.currentData() or "")

    def _ask_again(self) -> None:
        """What is shown is of something else now: it is not booked before it was seen."""
        self.shown = None
        self.go.setEnabled(False)
        self.changed.emit()

    def _choose(self) -> None:
        listed = self.listed
        if listed is not None and is_account(listed.account):
            if self.account.findData(listed.account) < 0:
                self.account.addItem(display(listed.account.partition(":")[2]), listed.account)
            self.account.setCurrentIndex(self.account.findData(listed.account))
        self._ask_again()

    def show_table(self, found: DueTable) -> None:
        """Show each person of the list with price, balance and state."""
        self.shown = found
        self.table.put([self._line(line, found.names) for line in found.plan.lines])
        self._judge()

    @staticmethod
    def _line(line: DueLine, names: OwnerNames) -> RecordLine:
        unknown = line.state is DueState.UNKNOWN
        name = display(line.person) if unknown else names.account(member(line.person))
        tone = {DueState.BOOKED: Tone.ADDED, DueState.SHORT: Tone.WARNING, DueState.UNKNOWN: Tone.REMOVED}
        price = amount(line.cents if line.state is not DueState.LEFT or line.entry is None else -line.entry.cents)
        texts = (name, price, "" if unknown else amount(line.balance), translate("DueWords", STATE_WORDS[line.state]))
        return RecordLine(texts, line.key, tone=tone.get(line.state))

    def _judge(self) -> None:
        plan = self.shown.plan if self.shown is not None else None
        if plan is None:
            return
        short = self.short.isChecked()
        new, undone = plan.to_write(short=short), plan.to_take_back(short=short)
        total = amount(sum(line.cents for line in new))
        said = [self.tr("%Ln is (are) booked: {amount}.", "", len(new)).format(amount=total)] if new else []
        said += [self.tr("%Ln is (are) taken back.", "", len(undone))] if undone else []
        self.note.setText(" ".join(said) or self.tr("Nothing is booked."))
        self.short.setEnabled(bool(plan.of(DueState.SHORT)))
        self.go.setEnabled(bool(new or undone) and bool(self.to) and bool(self.shop.slug))


class DueBooking(QWidget):
    """Asks what is owed, and books what the person saw."""

    def __init__(self, view: TradeView, form: DueForm) -> None:
        super().__init__(form)
        self.hide()
        self._view, self._form = view, form
        self._lists, self._table = view.source.slot(self), view.source.slot(self)
        form.changed.connect(self._ask)
        form.accepted.connect(self._book)
        view.source.ask(self._lists, _read_lists, form.show_lists)

    def _ask(self) -> None:
        listed, shop, to = self._form.listed, self._form.shop.slug, self._form.to
        if listed is not None and shop:
            self._view.source.ask(
                self._table, lambda ledger: _read_table(ledger, listed, shop, to), self._form.show_table
            )

    def _book(self) -> None:
        form = self._form
        listed, shop, to, short = form.listed, form.shop.slug, form.to, form.short.isChecked()
        if listed is not None:
            reason = title_of(listed)
            self._view.run(lambda place: ops.book_dues(place, shop, listed, reason, account=to, short=short))


def _read_lists(ledger: Ledger) -> DueLists:
    clubs = sorted(ledger.owners.clubs.items(), key=lambda one: one[1])
    return DueLists(ledger.dues(), tuple(ledger.trade.goods.shops()), tuple(clubs))


def _read_table(ledger: Ledger, listed: DueList, shop: str, to: str) -> DueTable:
    plan = ops.plan_dues(ledger.trade, listed, shop, to)
    accounts = [member(line.person) for line in plan.lines if line.state is not DueState.UNKNOWN]
    return DueTable(plan, names_for(ledger, (), accounts))


def title_of(listed: DueList) -> str:
    """What a list is for."""
    title = display(listed.title)
    return translate("Documents", listed.template).format(title=title) if listed.template else title


def book_dues(view: TradeView) -> DueForm:
    """Show what is owed, and how each person stands."""
    form = DueForm(view.context.themes, view.context.window)
    DueBooking(view, form)
    view.context.show(form)
    return form

"""Dialogs that move money: taking an entry back, a transfer, a credit or a payout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from upont_desktop.apps.social.ui.source import people_source
from upont_desktop.apps.trade.operations import Payment
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.accounts import AccountKind, Means
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.ui.account_field import AccountField
from upont_desktop.apps.trade.ui.entry_filters import shops_of
from upont_desktop.apps.trade.ui.entry_words import entry_about, entry_moment
from upont_desktop.apps.trade.ui.money_line import MoneyLine
from upont_desktop.apps.trade.ui.source import LedgerSource
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word, means_word
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.widgets.submit_form import SubmitForm

_EVERY = tuple(AccountKind)
_OWNED = (AccountKind.MEMBER, AccountKind.CLUB)


@dataclass(frozen=True, slots=True)
class TransferOrder:
    """Money from one account to another, for a reason."""

    shop: str
    source: str
    target: str
    cents: int
    reason: str
    reference: str = ""


class ReverseForm(SubmitForm):
    """Why an entry is taken back, or all of those that were imported or booked ``together`` with it."""

    def __init__(self, row: EntryRow, names: OwnerNames, parent: QWidget, *, together: bool = False) -> None:
        what = (kind_word(row.kind), amount(row.cents) if row.cents else "", entry_about(row, names), entry_moment(row))
        alone = self.tr("{entry}. Everything that it moved goes back; both entries stay in the book.")
        all_of = self.tr(
            "{entry}, and every entry that was imported or booked together with it. Everything that they moved goes "
            "back; all entries stay in the book."
        )
        super().__init__(
            self.tr("Take the import back") if together else self.tr("Take the entry back"),
            (all_of if together else alone).format(entry=" · ".join(filter(None, what))),
            self.tr("Take back"),
            parent,
        )
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("wrong person, wrong good…"))
        self.add_field(self.tr("Reason"), self._reason)
        self._reason.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.reason))

    @property
    def reason(self) -> str:
        """The reason, as it was written."""
        return self._reason.text().strip()


class _AccountForm(SubmitForm):
    """A dialog that knows which shops and clubs there are."""

    def __init__(
        self, source: LedgerSource, background: Background, words: tuple[str, str, str], parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(*words, parent)
        self.people = people_source(background, self)
        self.people.show(source.circle)
        self.shop, self.cents = QComboBox(), MoneyLine()
        self._slot = source.slot(self)
        self.shop.activated.connect(lambda _: self.judge())
        self.cents.textChanged.connect(self.judge)
        source.ask(self._slot, _places, self._know)

    def _know(self, found: tuple[list[tuple[str, str]], list[tuple[str, str]]]) -> None:
        clubs, shops = found
        for slug, name in shops:
            self.shop.addItem(display(name), slug)
        for field in self.findChildren(AccountField):
            field.know(clubs, shops)
        self.judge()

    def accounts(self) -> tuple[str, ...]:
        """The accounts that are chosen; empty names where one is missing."""
        return tuple(field.account for field in self.findChildren(AccountField))

    def judge(self) -> None:
        """Let the button rest until nothing is missing."""
        self.say_problem(self.cents.problem)
        there = all(self.accounts()) and bool(self.shop.currentData()) and (self.cents.cents or 0) > 0
        self.go.setEnabled(there and self.is_whole())

    def is_whole(self) -> bool:
        """Whether what this dialog asks for besides is there."""
        return True


class TransferForm(_AccountForm):
    """From which account to which, how much, and why."""

    def __init__(self, source: LedgerSource, background: Background, parent: QWidget) -> None:
        super().__init__(
            source,
            background,
            (
                self.tr("Transfer money"),
                self.tr("From the cash box to the bank, from one person to another: always for a reason."),
                self.tr("Transfer"),
            ),
            parent,
        )
        self.source = AccountField(self.people, _EVERY)
        self.target = AccountField(self.people, _EVERY)
        self._reason, self._reference = QLineEdit(), QLineEdit()
        self._reference.setPlaceholderText(self.tr("number of the slip, if there is one"))
        for name, field in (
            (self.tr("From"), self.source), (self.tr("To"), self.target), (self.tr("Amount"), self.cents),
            (self.tr("Reason"), self._reason), (self.tr("Reference"), self._reference), (self.tr("Shop"), self.shop),
        ):  # fmt: skip
            self.add_field(name, field)
        for chooser in (self.source, self.target):
            chooser.picked.connect(self.judge)
        self._reason.textChanged.connect(self.judge)
        self.source.choose_kind(AccountKind.CASH)
        self.target.choose_kind(AccountKind.BANK)
        self.judge()

    def is_whole(self) -> bool:
        """A reason is there, and the accounts are two."""
        return bool(self._reason.text().strip()) and self.source.account != self.target.account

    @property
    def order(self) -> TransferOrder:
        """The transfer as it stands in the fields; asked before the dialog closes."""
        reason, reference = self._reason.text().strip(), self._reference.text().strip()
        shop, cents = self.shop.currentData(), self.cents.cents or 0
        return TransferOrder(shop, self.source.account, self.target.account, cents, reason, reference)


class PaymentForm(_AccountForm):
    """Money that comes to an account, or is given back from it."""

    def __init__(
        self, source: LedgerSource, background: Background, account: str, names: OwnerNames, parent: QWidget, *,
        out: bool = False,
    ) -> None:  # fmt: skip
        """``account`` is whose it is where that is known already."""
        super().__init__(
            source,
            background,
            (
                self.tr("Pay money out") if out else self.tr("Credit an account"),
                names.account(account) if account else "",
                self.tr("Pay out") if out else self.tr("Credit"),
            ),
            parent,
        )
        self._account = account
        self._field = AccountField(self.people, _OWNED)
        self._means, self._reference = QComboBox(), QLineEdit()
        for means in Means:
            self._means.addItem(means_word(means), means)
        if not account:
            self.add_field(self.tr("Account"), self._field)
            self._field.picked.connect(self.judge)
        else:
            self._field.setParent(None)
        for name, field in (
            (self.tr("Amount"), self.cents), (self.tr("Means"), self._means), (self.tr("Reference"), self._reference),
            (self.tr("Shop"), self.shop),
        ):  # fmt: skip
            self.add_field(name, field)
        self.judge()

    @property
    def payment(self) -> Payment:
        """The payment as it stands in the fields; asked before the dialog closes."""
        account = self._account or self._field.account
        means = Means(self._means.currentData())  # Qt gives a plain text back
        return Payment(self.shop.currentData(), account, self.cents.cents or 0, means, self._reference.text().strip())


def _places(ledger: Ledger) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    return sorted(ledger.owners.clubs.items(), key=lambda one: one[1]), shops_of(ledger)

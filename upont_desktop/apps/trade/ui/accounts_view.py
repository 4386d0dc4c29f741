"""Accounts: what everybody has, who owes, cash boxes and the bank; what moved the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, kind_of, owner
from upont_desktop.apps.trade.records.pages import AccountRow, StatementRow
from upont_desktop.apps.trade.ui.entry_words import entry_moment, entry_note
from upont_desktop.apps.trade.ui.money_forms import PaymentForm
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.statement_pages import statement_html, write_pages
from upont_desktop.apps.trade.ui.trade_actions import ACCOUNT_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word, pieces
from upont_desktop.apps.trade.ui.turning_splitter import TurningSplitter
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display, fold
from upont_desktop.ui.applications.record_source import answered
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState, SearchField

_STATEMENT = 200  # entries: some screens; the ledger has them all
PEOPLE, DEBTS, CLUBS, BOXES, PROMOTIONS = range(5)
_BOXES = frozenset(AccountKind) - OWNED


class AccountList(NamedTuple):
    """Some accounts with names, and what all of them come to."""

    rows: tuple[AccountRow, ...]
    names: OwnerNames


def read_accounts(ledger: Ledger, choice: int) -> AccountList:
    """The accounts of a choice."""
    kinds = {CLUBS: frozenset({AccountKind.CLUB.value}), BOXES: frozenset(kind.value for kind in _BOXES)}
    if choice == DEBTS:
        rows = ledger.trade.debts()
    else:
        rows = ledger.trade.accounts.listed(kinds.get(choice, frozenset({AccountKind.MEMBER.value})))
    return AccountList(tuple(rows), names_for(ledger, (), [row.name for row in rows]))


def read_statement(
    ledger: Ledger, account: str, most: int | None = _STATEMENT
) -> tuple[list[StatementRow], OwnerNames]:  # fmt: skip
    """What moved an account, the newest first."""
    rows = ledger.trade.statement(account, most)
    return rows, names_for(ledger, [row.entry for row in rows], [account])


class AccountsView(TradeView):
    """A list of accounts, and the statement of one."""

    key = "accounts"
    icon = "users"
    kinds = ("account",)
    specs = ACCOUNT_ACTIONS

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        super().__init__(view_host, parent)
        themes = self.context.themes
        self._list, self._statement = self.source.slot(self), self.source.slot(self)
        self._shown = AccountList((), OwnerNames())
        self._wanted, self._busy = "", False
        self.choice, self.field = QComboBox(self), SearchField(themes, self.tr("Find an account"), parent=self)
        self.total, self.heading = QLabel(), QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        columns = (self.tr("Whose"), self.tr("Entries"), self.tr("Balance"))
        self.table = RecordTable(self.tr("Accounts"), columns, themes, None, self)
        moved = (self.tr("When"), self.tr("What"), self.tr("Note"), self.tr("Amount"), self.tr("Balance"))
        self.statement = RecordTable(self.tr("Statement"), moved, themes, None, self)
        self.empty = EmptyState(themes, "users", self.tr("No account"), "", self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self.choice.activated.connect(lambda _: self.read())
        self.field.textChanged.connect(lambda _: self._put())
        self.table.chosen.connect(lambda _: self._chosen())
        self.table.opened.connect(self._open)

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Accounts")

    def _arrange(self) -> None:
        for words in (
            self.tr("People"), self.tr("Who owes"), self.tr("Clubs"), self.tr("Cash, bank, sales"),
            self.tr("By promotion"),
        ):  # fmt: skip
            self.choice.addItem(words)
        self.choice.setAccessibleName(self.tr("Which accounts"))
        self.table.rows.amounts, self.statement.rows.amounts = frozenset({1, 2}), frozenset({3, 4})
        self.table.share(0.56, 0.16, 0.28)
        self.table.keep_whole(1, 2)
        self.statement.share(0.22, 0.2, 0.26, 0.16, 0.16)
        self.statement.keep_whole(0, 1, 3, 4)
        self.total.setProperty("role", "muted")
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        for widget in (self.field, self.choice):
            top.addWidget(widget)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.addLayout(top)
        for shown in (self.table, self.empty):
            self._stack.addWidget(shown)
        column.addWidget(self._stack, 1)
        self.total.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self.total)
        self._arrange_statement(right)
        both = TurningSplitter(self)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([354, 626])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)

    def _arrange_statement(self, right: QWidget) -> None:
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)
        self.heading.setWordWrap(True)
        buttons = QHBoxLayout()
        for action, words in (
            ("trade.credit", self.tr("Credit…")),
            ("trade.pay_out", self.tr("Pay out…")),
            ("trade.save_statement", self.tr("PDF…")),
        ):
            buttons.addWidget(self.action_button(action, words))
        buttons.addStretch(1)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(12, 14, 8, 8)
        layout.addWidget(self.heading)
        layout.addLayout(buttons)
        layout.addWidget(self.statement, 1)

    # -- showing -----------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for the accounts, and for the statement of the one that is chosen."""
        choice = self.choice.currentIndex()
        self._busy = True
        self.source.ask(self._list, lambda ledger: read_accounts(ledger, choice), self._show, self._not_yet)
        self._read_statement()

    def _not_yet(self) -> None:
        self._busy = False

    def forget(self) -> None:
        """Show no account, as the circle is closed."""
        self._wanted = ""
        self.field.clear()
        self._show(AccountList((), OwnerNames()))

    def _show(self, found: AccountList) -> None:
        self._shown, self._busy = found, False
        self._put()

    def _put(self) -> None:
        promotions = self.choice.currentIndex() == PROMOTIONS
        lines = self._by_promotion() if promotions else self._by_account()
        self.table.put(lines)
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        total = sum(row.cents for row in self._shown.rows)
        self.total.setText(self.tr("Together: {amount}").format(amount=amount(total)) if lines else "")
        if self._wanted and not promotions:
            self.table.select_value(self._wanted)
        self._chosen()

    def _by_account(self) -> list[RecordLine]:
        names, words = self._shown.names, fold(self.field.text()).split()
        lines = []
        for row in self._shown.rows:
            said, person = names.account(row.name), names.people.get(owner(row.name))
            found = fold(f"{said} {person.promotion}" if person is not None else said)
            if all(word in found for word in words):
                tone = Tone.REMOVED if row.cents < 0 and kind_of(row.name) in OWNED else None
                lines.append(RecordLine((said, pieces(row.entries), amount(row.cents)), row.name, tone=tone))
        return sorted(lines, key=lambda line: fold(line.texts[0])) if self.choice.currentIndex() != DEBTS else lines

    def _by_promotion(self) -> list[RecordLine]:
        sums: dict[str, tuple[int, int]] = {}
        for row in self._shown.rows:
            person = self._shown.names.people.get(owner(row.name))
            code = person.promotion if person is not None else ""
            entries, cents = sums.get(code, (0, 0))
            sums[code] = entries + row.entries, cents + row.cents
        none = self.tr("no promotion")
        return [
            RecordLine((display(code) or none, pieces(entries), amount(cents)), code, tone=None)
            for code, (entries, cents) in sorted(sums.items())
        ]

    @property
    def account(self) -> str:
        """The account that is chosen; empty where none is."""
        chosen = self.table.selected()
        return str(chosen[0]) if chosen and self.choice.currentIndex() != PROMOTIONS else ""

    def _open(self, promotion: object) -> None:
        """Show the people of a promotion that was opened."""
        if self.choice.currentIndex() == PROMOTIONS and promotion:
            self.choice.setCurrentIndex(PEOPLE)
            self.field.setText(display(str(promotion)))
            self.read()

    def _chosen(self) -> None:
        self._wanted = self.account or self._wanted
        self._read_statement()
        self.changed.emit()

    def _read_statement(self) -> None:
        account = self.account
        if account:
            self.source.ask(
                self._statement,
                lambda ledger: (account, *read_statement(ledger, account)),
                lambda found: self._show_statement(*found),
            )
        else:
            self._show_statement("", [], OwnerNames())

    def _show_statement(self, account: str, rows: list[StatementRow], names: OwnerNames) -> None:
        if account:
            self.heading.setText(f"{names.account(account)} · {amount(rows[0].balance if rows else 0)}")
        else:
            promotions = self.choice.currentIndex() == PROMOTIONS
            self.heading.setText(
                self.tr("A double click, or Enter, shows the people of a promotion") if promotions
                else self.tr("Choose an account")
            )  # fmt: skip
        self.statement.put([
            RecordLine((
                entry_moment(row.entry), kind_word(row.entry.kind), entry_note(row.entry, names), amount(row.change),
                amount(row.balance),
            ), row.entry.name, tone=Tone.REMOVED if row.balance < 0 and kind_of(account) in OWNED else None)
            for row in rows
        ])  # fmt: skip

    def show_record(self, name: str) -> None:
        """Choose an account, by ``account:`` and its name."""
        self._wanted = name.partition(":")[2]
        kind = kind_of(self._wanted)
        places = {AccountKind.MEMBER: PEOPLE, AccountKind.CLUB: CLUBS}
        self.choice.setCurrentIndex(places.get(kind, BOXES))
        self.field.clear()
        self.read()

    def take_focus(self) -> None:
        """The list has the keyboard."""
        self.table.setFocus()

    def begin_search(self) -> None:
        """Go to the field that finds accounts."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def at_rest(self) -> bool:
        """Whether the accounts are there."""
        return not self._busy

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {
            "trade.credit": lambda: self._pay(out=False),
            "trade.pay_out": lambda: self._pay(out=True),
            "trade.save_statement": self._ask_where,
        }

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        return {"trade.save_statement": bool(self.account)}

    def _ask_where(self) -> None:
        account, circle = self.account, self.source.circle
        if account and circle is not None:
            dialog = QFileDialog(self.context.window, self.tr("Save the statement"), "", "PDF (*.pdf)")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile(self.tr("statement") + ".pdf")
            dialog.fileSelected.connect(lambda file: self._save(circle, account, Path(file)))
            self.context.show(dialog)

    def _save(self, circle: Circle, account: str, file: Path) -> None:
        def work(desk: WorkerContext) -> None:
            def whole(ledger: Ledger) -> tuple[list[StatementRow], OwnerNames]:
                return read_statement(ledger, account, None)

            rows, names = answered(ledger_reader, desk.library, circle, whole)
            write_pages(file, statement_html(account, circle.name, rows, names), names.account(account))

        said = self.tr("The statement was saved.")
        self.context.look(work, lambda _: self.context.say(said), self.tr("Writing the statement…"))

    def _pay(self, *, out: bool) -> None:
        account = self.account
        owned = account if account and kind_of(account) in OWNED else ""
        form = PaymentForm(
            self.source, self.context.background, owned, self._shown.names, self.context.window, out=out
        )  # fmt: skip

        def pay() -> None:
            payment, do = form.payment, ops.pay_out if out else ops.credit
            self._wanted = payment.account
            self.run(lambda place: do(place, payment))

        form.accepted.connect(pay)
        self.context.show(form)

"""Accounts: what everybody has, who owes, cash boxes and the bank; what moved the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.exports.statement_table import statement_csv
from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, kind_of, shown_cents
from upont_desktop.apps.trade.records.pages import AccountRow, EntryRow, StatementRow
from upont_desktop.apps.trade.ui.account_list import (
    BOXES,
    CLUBS,
    DEBTS,
    GROUPS,
    OF_CLUBS,
    PEOPLE,
    PROMOTIONS,
    STATEMENT,
    AccountList,
    read_accounts,
    read_statement,
)
from upont_desktop.apps.trade.ui.cheque_form import remit_cheques
from upont_desktop.apps.trade.ui.debt_form import write_debts
from upont_desktop.apps.trade.ui.entry_words import moment_words
from upont_desktop.apps.trade.ui.money_forms import PaymentForm
from upont_desktop.apps.trade.ui.period_report import save_period
from upont_desktop.apps.trade.ui.statement_pages import statement_html, write_pages
from upont_desktop.apps.trade.ui.statement_panel import StatementPanel, may_owe
from upont_desktop.apps.trade.ui.trade_actions import ACCOUNT_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import TradeView, Work
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, pieces
from upont_desktop.apps.trade.ui.turning_splitter import TurningSplitter
from upont_desktop.domain.circle import Circle
from upont_desktop.service.external_copies import safe_name
from upont_desktop.service.file_export import replaced
from upont_desktop.ui.applications.record_source import answered
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel, SearchField
from upont_desktop.ui.wording import dates

_MOST_LINES = 500  # accounts that are listed at once: who looks further types letters


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
        self._shown = AccountList()
        self._wanted, self._busy = "", False
        self.choice, self.field = QComboBox(self), SearchField(themes, self.tr("Find an account"), parent=self)
        self.total = PlainLabel()
        columns = (self.tr("Whose"), self.tr("Entries"), self.tr("Balance"))
        self.table = RecordTable(self.tr("Accounts"), columns, themes, None, self)
        self.panel = StatementPanel(themes, self._pay_buttons(), self)
        self.empty = EmptyState(themes, "users", self.tr("No account"), "", self)
        self.first = self.action_button("trade.import", self.tr("Import balances…"))
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()

    def _pay_buttons(self) -> list[QWidget]:
        return [
            self.action_button("trade.credit", self.tr("Credit…")),
            self.action_button("trade.pay_out", self.tr("Pay out…")),
            self.action_button("trade.save_statement", self.tr("Save…")),
        ]

    def _connect(self) -> None:
        self.choice.activated.connect(lambda _: self.read())
        self.field.textChanged.connect(lambda _: self._put())
        self.field.returnPressed.connect(self._take_first)
        down = QShortcut(Qt.Key.Key_Down, self.field, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._take_first)
        self.table.chosen.connect(lambda _: self._chosen())
        self.table.opened.connect(self._open)
        self.panel.chosen.connect(self.changed)
        self.panel.opened.connect(lambda name: self.view_host.go(f"entry:{name}"))
        self.panel.entry_panel.back_wanted.connect(lambda name: self.take_back(name, ask=True))
        self.offer_entry_menu(self.panel.table)

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Accounts")

    def _arrange(self) -> None:
        for words in (
            self.tr("People"), self.tr("Who owes"), self.tr("Clubs"), self.tr("Cash, bank, sales"),
            self.tr("By promotion"), self.tr("By club of the people"),
        ):  # fmt: skip
            self.choice.addItem(words)
        self.choice.setAccessibleName(self.tr("Which accounts"))
        self.table.rows.amounts = frozenset({1, 2})
        self.table.share(0.56, 0.16, 0.28)
        self.table.keep_whole(1, 2)
        self.total.setProperty("role", "muted")
        self.empty.offer(self.first)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        for widget in (self.field, self.choice):
            top.addWidget(widget)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.addLayout(top)
        for shown in (self.table, self.empty):
            self._stack.addWidget(shown)
        column.addWidget(self._stack, 1)
        self.total.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self.total)
        both = TurningSplitter(self)
        both.addWidget(left)
        both.addWidget(self.panel)
        both.setSizes([354, 626])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)

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
        self._show(AccountList())

    def _show(self, found: AccountList) -> None:
        self._shown, self._busy = found, False
        self._put()

    def _put(self) -> None:
        groups, owes = self.choice.currentIndex() in GROUPS, self.choice.currentIndex() == DEBTS
        middle = self.tr("Below since") if owes else self.tr("Entries")
        self.table.rows.name_columns((self.tr("Whose"), middle, self.tr("Balance")))
        rows = self._shown.found(self.field.text())
        lines = self._by_group(rows) if groups else [self._line(row) for row in self._nearest(rows)]
        self.table.put(lines)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self._say_empty()
        self._say_total(rows, cut=not groups and len(lines) < len(rows))
        if self._wanted and not groups:
            self.table.select_value(self._wanted)
        self._chosen()

    def _nearest(self, rows: Sequence[AccountRow]) -> list[AccountRow]:
        """As many as are listed at once, and the one that is wanted."""
        wanted = [row for row in rows[_MOST_LINES:] if row.name == self._wanted] if self._wanted else []
        return [*rows[:_MOST_LINES], *wanted]

    def _say_total(self, rows: Sequence[AccountRow], *, cut: bool) -> None:
        total = self.tr("Together: {amount}").format(amount=amount(sum(row.cents for row in rows)))
        boxes = self.choice.currentIndex() == BOXES  # what was sold, and where it lies, is not one sum
        more = self.tr("%Ln account(s): type some letters", "", len(rows)) if cut else ""
        self.total.setText(" · ".join(filter(None, (total if rows and not boxes else "", more))))

    def _say_empty(self) -> None:
        """Why no account is listed, and where a circle without any begins."""
        choice, searched = self.choice.currentIndex(), bool(self.field.text().strip())
        words = {
            DEBTS: (self.tr("Nobody owes anything"), self.tr("Who is below zero is listed here, with since when.")),
            CLUBS: (self.tr("No club has an account yet"), self.tr("A transfer or a credit makes one.")),
        }.get(choice, (
            self.tr("No account yet"),
            self.tr("A person has one from the first credit or sale on. Balances of last year come from a file."),
        ))  # fmt: skip
        found = self.tr("No account found"), self.tr("Nothing matches what you search for.")
        self.empty.say(*(found if searched else words))
        self.first.setVisible(not searched and choice not in {DEBTS, CLUBS})

    def _line(self, row: AccountRow) -> RecordLine:
        cents = shown_cents(row.name, row.cents)
        tone = Tone.REMOVED if cents < 0 and may_owe(row.name) else None
        owes = self.choice.currentIndex() == DEBTS
        since = moment_words(row.below_since) if row.below_since else ""
        texts = (self._shown.title(row), since if owes else pieces(row.entries), amount(cents))
        return RecordLine(texts, row.name, tone=tone)

    def _by_group(self, rows: Iterable[AccountRow]) -> list[RecordLine]:
        by_club = self.choice.currentIndex() == OF_CLUBS
        none = self.tr("no club") if by_club else self.tr("no promotion")
        return [
            RecordLine((code or none, pieces(entries), amount(cents)), code, tone=None)
            for code, entries, cents in self._shown.sums(rows, by_club=by_club)
        ]

    def _take_first(self) -> None:
        """Enter, or an arrow, goes from the field to the first account that it found."""
        if self.table.rows.lines:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
            self.table.setFocus()

    @property
    def account(self) -> str:
        """The account that is chosen; empty where none is."""
        chosen = self.table.selected()
        return str(chosen[0]) if chosen and self.choice.currentIndex() not in GROUPS else ""

    def _open(self, promotion: object) -> None:
        """Show the people of a promotion that was opened."""
        if self.choice.currentIndex() == PROMOTIONS and promotion:
            self.choice.setCurrentIndex(PEOPLE)
            self.field.setText(str(promotion))
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
            self.panel.show_statement(account, rows, names, STATEMENT)
        elif self.choice.currentIndex() == PROMOTIONS:
            hint = self.tr("A double click, or Enter, shows the people of a promotion.")
            self.panel.show_nothing(self.tr("Choose a promotion"), hint)
        elif self.choice.currentIndex() == OF_CLUBS:
            self.panel.show_nothing(self.tr("What the people of each club have"), "")
        else:
            hint = self.tr("What moved it stands here: each sale, credit and transfer, with the balance after it.")
            self.panel.show_nothing(self.tr("Choose an account"), hint)

    @property
    def statement(self) -> RecordTable:
        """The table of what moved the account."""
        return self.panel.table

    @property
    def entry(self) -> EntryRow | None:
        """The entry that is chosen in the statement."""
        return self.panel.entry

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
            "trade.write_debts": lambda: write_debts(self),
            "trade.remit": lambda: remit_cheques(self),
            "trade.save_period": lambda: save_period(self),
        }

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        return {"trade.save_statement": bool(self.account)}

    def _ask_where(self) -> None:
        account, circle = self.account, self.source.circle
        if account and circle is not None:
            dialog = QFileDialog(self.context.window, self.tr("Save the statement"), "", "PDF (*.pdf);;CSV (*.csv)")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("pdf")
            whose = self._shown.names.account(account)
            named = self.tr("Statement of {account}").format(account=whose)
            dialog.selectFile(safe_name(f"{named} {dates.now().date().isoformat()}.pdf"))
            dialog.fileSelected.connect(lambda file: self._save(circle, account, Path(file)))
            self.context.show(dialog)

    def _save(self, circle: Circle, account: str, file: Path) -> None:
        def work(desk: WorkerContext) -> None:
            def whole(ledger: Ledger) -> tuple[list[StatementRow], OwnerNames, str]:
                heads = dict.fromkeys(shop.receipt for shop in ledger.trade.goods.shops() if shop.receipt)
                return *read_statement(ledger, account, None), "\n".join(heads)

            rows, names, head = answered(ledger_reader, desk.library, circle, whole)
            if file.suffix.lower() == ".csv":
                with replaced(file) as writing:
                    writing.write(statement_csv(rows, names.goods))
            else:
                write_pages(file, statement_html(account, circle.name, rows, names, head), names.account(account))

        said = self.tr("The statement was saved.")
        self.context.look(work, lambda _: self.context.say(said), self.tr("Writing the statement…"))

    def _pay(self, *, out: bool) -> None:
        account = self.account if self.isVisible() else ""  # what is chosen where nobody sees it is not meant
        owned = account if account and kind_of(account) in OWNED else ""
        form = PaymentForm(
            self.source, self.context.background, owned, self._shown.names, self.context.window, out=out
        )  # fmt: skip
        balance = next((row.cents for row in self._shown.rows if row.name == owned), 0)
        if out and balance > 0:
            form.cents.put(balance)  # all of it, until less is typed
            form.cents.selectAll()

        def asked() -> Work:
            payment, do = form.payment, ops.pay_out if out else ops.credit
            self._wanted = payment.account
            return lambda place: do(place, payment)

        self.submit(form, asked)

"""What a treasurer should look at: accounts below the floor, entries that are odd, devices that nobody accepted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from upont_desktop.apps.social.operations import take_back
from upont_desktop.apps.social.pages import RecordProblem
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.social.ui.request_forms import TakeBackForm
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import is_account
from upont_desktop.apps.trade.records.pages import TradeProblem
from upont_desktop.apps.trade.ui.books_check import BooksReportForm, check_books
from upont_desktop.apps.trade.ui.entry_words import entry_about, entry_moment
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.table_view import TradeTableView
from upont_desktop.apps.trade.ui.trade_actions import PROBLEM_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import Work
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, finding_words, flag_word, kind_word, told
from upont_desktop.domain.book_findings import BooksReport
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.document_rules import UnallowedChange
from upont_desktop.domain.text import display
from upont_desktop.service.rights import accept_device
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState
from upont_desktop.ui.widgets.submit_form import SubmitForm


class SettleForm(SubmitForm):
    """What came of looking at some entries."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Say that it was looked at"),
            self.tr("%Ln entry(ies) will no longer be listed; they stay in the book.", "", count),
            self.tr("Settle"),
            parent,
        )
        self._reason = QLineEdit()
        self.add_field(self.tr("What came of it"), self._reason)
        self._reason.textChanged.connect(lambda _: self.go.setEnabled(bool(self.reason)))
        self.go.setEnabled(False)

    @property
    def reason(self) -> str:
        """What the person wrote, without blanks around it."""
        return self._reason.text().strip()


def read_problems(ledger: Ledger) -> tuple[list[TradeProblem], OwnerNames]:
    """The problems, with the names that they need."""
    found = ledger.problems()
    accounts = [one.about for one in found if is_account(one.about)]
    return found, names_for(ledger, [row for one in found for row in one.entries], accounts)


class ProblemsView(TradeTableView):
    """Problems, and what is done about them."""

    key = "problems"
    icon = "alert-triangle"
    specs = PROBLEM_ACTIONS
    anywhere = frozenset({"trade.check_books"})
    reads_hidden = True  # the switch says how many there are

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        themes = view_host.host.context.themes
        columns = (self.tr("What"), self.tr("About"), self.tr("When"), self.tr("Amount"))
        table = RecordTable(self.tr("To look at"), columns, themes, None, parent)
        empty = EmptyState(themes, "check", self.tr("Everything is in order"), "", parent)
        super().__init__(view_host, parent, table, empty)
        self._names = OwnerNames()
        table.rows.amounts = frozenset({3})
        table.share(0.42, 0.28, 0.18, 0.12)
        table.keep_whole(2, 3)
        self.add_buttons(
            ("trade.show_problem", self.tr("Show it")), ("trade.accept_device", self.tr("Accept the device")),
            ("trade.settle", self.tr("Settle…")), ("trade.check_books", self.tr("Check the books")),
        )  # fmt: skip
        table.opened.connect(lambda _: self._go())

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("To look at")

    def read(self) -> None:
        """Ask for the problems that nobody has settled yet."""
        self.busy = True
        self.source.ask(self._slot, read_problems, self._show, self.not_yet)

    def forget(self) -> None:
        """Show no problem, as the circle is closed."""
        self._show(([], OwnerNames()))

    def _show(self, found: tuple[list[TradeProblem], OwnerNames]) -> None:
        problems, self._names = found
        self.table.put([self._line(one) for one in problems])
        self.show_filled()
        self.table.select_first()
        self.counted.emit(len(problems))
        self.changed.emit()

    def _line(self, one: TradeProblem) -> RecordLine:
        row = one.entries[0] if one.entries else None
        cents = amount(one.cents) if one.cents else ""
        if row is not None:
            what = told(kind_word(row.kind), flag_word(one.what))
            return RecordLine((what, entry_about(row, self._names), entry_moment(row), cents), one)
        if one.finding is not None:
            return RecordLine((finding_words(one.finding), display(one.about), "", ""), one)
        if one.what == "floor":
            return RecordLine((self.tr("Below the floor"), self._names.account(one.about), "", cents), one)
        if one.what == "quarantined":
            words = self.tr("%Ln entry(ies) of a device that nobody accepted count for nothing", "", one.count)
            return RecordLine((words, display(one.about), "", ""), one)
        words = problem_words(one.problem) if one.problem is not None else display(one.what)
        return RecordLine((words, display(one.about), "", cents), one)

    def _selected(self, what: str = "") -> list[TradeProblem]:
        found = [one for one in self.table.selected() if isinstance(one, TradeProblem)]
        return [one for one in found if not what or one.what == what]

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {
            "trade.show_problem": self._go, "trade.accept_device": self._accept, "trade.settle": self._settle,
            "trade.check_books": self._check,
        }  # fmt: skip

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        chosen = self._selected()
        return {
            "trade.show_problem": any(one.entries or one.unallowed or is_account(one.about) for one in chosen[:1]),
            "trade.accept_device": bool(self._selected("quarantined")),
            "trade.settle": bool(chosen) and all(one.entries for one in chosen),
            "trade.check_books": self.source.circle is not None,
        }

    def _go(self) -> None:
        for one in self._selected()[:1]:
            if one.entries:
                self.view_host.go(f"entry:{one.entries[0].name}")
            elif is_account(one.about):
                self.view_host.go(f"account:{one.about}")
            elif one.unallowed is not None and one.problem is not None:
                self._ask_back(one.problem, one.unallowed)

    def _ask_back(self, problem: Problem, change: UnallowedChange) -> None:
        form = TakeBackForm(RecordProblem(problem, change.path, unallowed=change), self.context.window)
        form.accepted.connect(lambda: self.run(lambda place: take_back(place, change, room=ROOM)))
        self.context.show(form)

    def _accept(self) -> None:
        chosen = self._selected("quarantined")
        if chosen:
            device = chosen[0].about
            self.run(lambda place: accept_device(place, device, actor=acting_person(place)))

    def _check(self) -> None:
        """Read all books again, every hash of them, and add up what they come to."""
        circle = self.source.circle
        if circle is not None:
            self.context.look(
                lambda worker: check_books(worker, circle), self._say_checked, self.tr("Checking the books…")
            )

    def _say_checked(self, report: BooksReport) -> None:
        if report.sound and not report.findings:
            self.context.say(self.tr("%Ln entry(ies): all as they were written.", "", report.entries))
        else:
            self.context.show(BooksReportForm(report, self.context.window))

    def _settle(self) -> None:
        names = list(dict.fromkeys(row.name for one in self._selected() for row in one.entries))
        form = SettleForm(len(names), self.context.window)
        self.submit(form, lambda: _settling(names, form.reason))


def _settling(names: list[str], reason: str) -> Work:
    return lambda place: ops.settle(place, names, reason)

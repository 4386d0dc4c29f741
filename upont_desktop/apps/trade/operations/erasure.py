"""How accounts forget somebody: not while there is money on the person's account, and without a change in the books."""

from __future__ import annotations

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.operations.bans import forget_bans
from upont_desktop.apps.trade.operations.titles import money
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.faults import ACCOUNTS_NOT_READ, MONEY_LEFT, MONEY_OWED
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext


class TradeErasure:
    """Accounts have to be kept: what was sold stays, under an id that leads nowhere any more."""

    def check(self, context: OperationContext, person: str) -> None:
        """Raise :class:`RecordRefused` while the balance of the person is not 0, or is not known as the index of the
        accounts is not there yet.
        """
        circle = display(context.circle.name)
        with local_reader(context) as reader:
            if not reader.state.database.ready(ROOM):
                raise RecordRefused(ACCOUNTS_NOT_READ, circle=circle)
            balance = reader.balance(member(person))
        if balance:
            sentence = MONEY_LEFT if balance > 0 else MONEY_OWED
            raise RecordRefused(sentence, balance=money(context, abs(balance)), circle=circle)

    def erase(self, context: OperationContext, person: str, *, texts: bool) -> ChangeSet | None:  # noqa: ARG002
        """End what shops say of the person: the books name no one."""
        return forget_bans(context, person)


ERASURE = TradeErasure()

"""A field in which an account is chosen: what kind, then whose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.apps.trade.records.accounts import WORLD, AccountKind, kind_of, member, owner
from upont_desktop.domain.text import display


class AccountField(QWidget):
    """``picked`` says that another account is chosen, or none."""

    picked = Signal()

    def __init__(self, people: PeopleSource, kinds: tuple[AccountKind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.person, self.named = QComboBox(self), PersonSearch(people, self), QComboBox(self)
        self._names: dict[AccountKind, list[tuple[str, str]]] = {}
        self._none = QWidget(self)
        self._stack = QStackedWidget(self)
        for widget in (self.person, self.named, self._none):
            self._stack.addWidget(widget)
        for kind in kinds:
            self.kind.addItem(self._word(kind), kind)
        self.kind.setVisible(len(kinds) > 1)
        self.kind.setAccessibleName(self.tr("Kind of account"))
        self.person.setAccessibleName(self.tr("Person"))
        self.named.setAccessibleName(self.tr("Account"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.person)
        self.kind.activated.connect(lambda _: self._switch())
        self.person.picked.connect(self.picked)
        self.named.activated.connect(lambda _: self.picked.emit())
        self._switch()

    def _word(self, kind: AccountKind) -> str:
        return {
            AccountKind.MEMBER: self.tr("Person"), AccountKind.CLUB: self.tr("Club"),
            AccountKind.SALES: self.tr("Sales"),
            AccountKind.CASH: self.tr("Cash"), AccountKind.CARD: self.tr("Card payments"),
            AccountKind.CHEQUE: self.tr("Cheques"), AccountKind.BANK: self.tr("Bank"),
            AccountKind.LOSS: self.tr("Losses"), AccountKind.WORLD: self.tr("Outside the books"),
        }[kind]  # fmt: skip

    def know(self, clubs: list[tuple[str, str]], shops: list[tuple[str, str]]) -> None:
        """Which clubs and shops there are, by slug and name."""
        for place in range(self.kind.count()):
            kind = AccountKind(self.kind.itemData(place))
            self._names[kind] = clubs if kind is AccountKind.CLUB else shops
            if kind is AccountKind.BANK:  # of a club, or of a shop that has none
                self._names[kind] = list(dict([*shops, *clubs]).items())
        self._switch()

    def _switch(self) -> None:
        kind = self._kind
        if kind is AccountKind.MEMBER:
            self._stack.setCurrentWidget(self.person)
        elif kind is AccountKind.WORLD:
            self._stack.setCurrentWidget(self._none)
        else:
            self.named.clear()
            for slug, name in self._names.get(kind, []):
                self.named.addItem(display(name), slug)
            self._stack.setCurrentWidget(self.named)
        self.picked.emit()

    @property
    def _kind(self) -> AccountKind:
        return AccountKind(self.kind.currentData())  # Qt gives a plain text back

    @property
    def account(self) -> str:
        """The name of the account; empty while none is chosen."""
        kind = self._kind
        if kind is AccountKind.MEMBER:
            return member(self.person.person.id) if self.person.person is not None else ""
        if kind is AccountKind.WORLD:
            return WORLD
        slug = self.named.currentData()
        return f"{kind.value}:{slug}" if slug else ""

    def choose_kind(self, kind: AccountKind) -> None:
        """Offer the accounts of a kind."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._switch()

    def choose_named(self, account: str) -> None:
        """Choose an account that is no person's."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind_of(account))))
        self._switch()
        self.named.setCurrentIndex(max(0, self.named.findData(owner(account))))

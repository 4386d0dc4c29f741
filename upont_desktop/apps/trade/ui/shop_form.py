"""The dialog in which a shop is made, or edited: its floor, its cap while nothing is received, its price groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.trade.records.shops import Shop, shop_faults
from upont_desktop.apps.trade.ui.money_line import MoneyLine
from upont_desktop.domain.circle import slugify
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import inset
from upont_desktop.ui.widgets.submit_form import SubmitForm

_RECEIPT_HEIGHT = 60  # points: three lines
_DAY_MINUTES = 1_440  # what is longer is no network at all


class ShopForm(SubmitForm):
    """``shop`` is the one that is edited, ``None`` for a new one; ``taken`` are the slugs of the others, ``clubs`` the
    slugs and names of clubs that are known here.
    """

    def __init__(
        self, shop: Shop | None, taken: Sequence[str], clubs: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(
            self.tr("Edit “{shop}”").format(shop=display(shop.name)) if shop is not None else self.tr("New shop"),
            self.tr("A shop has its own goods, prices and cash boxes: a bar, a kiosk, an office."),
            self.tr("Save") if shop is not None else self.tr("Add the shop"),
            parent,
        )
        self.setMinimumWidth(scaled(540))
        self._shop, self._taken = shop or Shop("", ""), frozenset(taken)
        self.name, self.club = QLineEdit(display(self._shop.name)), QComboBox()
        self._offer_clubs(clubs)
        self.floor, self.cap, self.minutes = MoneyLine(self._shop.floor), MoneyLine(self._shop.offline_cap), QSpinBox()
        self.groups, self.receipt = QPlainTextEdit(), QPlainTextEdit(self._shop.receipt)
        self.name.setPlaceholderText(self.tr("Bar"))
        inset(self.minutes)
        self.minutes.setRange(0, _DAY_MINUTES)
        self.minutes.setValue(self._shop.offline_minutes)
        self.minutes.setSuffix(self.tr(" min"))
        self.groups.setPlainText(
            "\n".join(f"{group} = {', '.join(clubs)}" for group, clubs in self._shop.groups.items())
        )
        self.groups.setPlaceholderText(self.tr("member = bde, bds"))
        self.receipt.setPlaceholderText(self.tr("Name and address of the association"))
        for text in (self.groups, self.receipt):
            text.setFixedHeight(scaled(_RECEIPT_HEIGHT))
            text.setTabChangesFocus(True)
        self._add_rows()
        for line in (self.name, self.floor, self.cap):
            line.textChanged.connect(self._judge)
        self.groups.textChanged.connect(self._judge)
        self._judge()

    def _add_rows(self) -> None:
        self.add_field(self.tr("Name"), self.name)
        if self.club.count() > 1:  # where no club is known, the shop's bank account is its own
            self.add_field(self.tr("Bank account of"), self.club)
        self.add_field(self.tr("Lowest balance"), self.floor)
        self.add_note(self.tr("0, or less where people may owe something: −5 lets everybody drink for 5 € more."))
        self.add_field(self.tr("Offline, spend at most"), self.cap)
        self.add_field(self.tr("when nothing came for"), self.minutes)
        self.add_note(self.tr("A till without a network does not know what others sold: it lets nobody spend more."))
        self.add_field(self.tr("Price groups"), self.groups)
        self.add_note(self.tr("A line each: the name of the group, =, and the clubs whose members pay its prices."))
        self.add_field(self.tr("On printed pages"), self.receipt)

    def _offer_clubs(self, clubs: Sequence[tuple[str, str]]) -> None:
        self.club.addItem(self.tr("its own"), "")
        for slug, name in clubs:
            self.club.addItem(display(name), slug)
        if self.club.findData(self._shop.club) < 0:
            self.club.addItem(display(self._shop.club), self._shop.club)
        self.club.setCurrentIndex(self.club.findData(self._shop.club))

    def _judge(self) -> None:
        problem = self.floor.problem or self.cap.problem
        if not problem and self.name.text().strip():
            problem = next((problem_words(fault) for fault in shop_faults(self.shop)), "")
        self.say_problem(problem)
        self.go.setEnabled(bool(self.name.text().strip()) and not problem)

    @property
    def shop(self) -> Shop:
        """The shop as it stands in the fields."""
        name = self.name.text().strip()
        floor, cap = self.floor.cents or 0, self.cap.cents or 0
        known, receipt = self._shop, self.receipt.toPlainText().strip()
        slug = known.slug or _free(slugify(name), self._taken)
        return replace(
            known, slug=slug, name=name, club=str(self.club.currentData()), floor=floor, offline_cap=cap,
            offline_minutes=self.minutes.value(), groups=self._groups, receipt=receipt,
        )  # fmt: skip

    @property
    def _groups(self) -> dict[str, tuple[str, ...]]:
        found = {}
        for line in self.groups.toPlainText().splitlines():
            group, _, clubs = line.partition("=")
            if group.strip():
                found[group.strip()] = tuple(one.strip() for one in clubs.split(",") if one.strip())
        return found


def _free(slug: str, taken: frozenset[str]) -> str:
    """The slug, with a number where another shop has it."""
    number, found = 2, slug
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    return found

"""The dialog in which somebody is served no more, or again."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.ui.words import name_of
from upont_desktop.apps.trade.records.bans import Ban
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.submit_form import SubmitForm
from upont_desktop.ui.wording import dates

_FEW_DAYS = 14  # what an evening that went wrong is worth; another day can be said


class BanForm(SubmitForm):
    """``customer`` is whom it is about, ``ban`` what holds for him now, with its last day. Everything is a choice too:
    then he is served again.
    """

    def __init__(self, customer: Customer, ban: Ban | None, parent: QWidget) -> None:
        super().__init__(
            self.tr("Whether {name} is served").format(name=name_of(customer)),
            self.tr("Every till of this shop knows it once it is shared, and everybody who has the circle reads why."),
            self.tr("Save"),
            parent,
        )
        self.setMinimumWidth(scaled(440))
        self.kind, self.why = QComboBox(), QLineEdit(ban.why if ban is not None else "")
        self.ends, self.until = QCheckBox(self.tr("Until")), QDateEdit()
        for words, alcohol in (
            (self.tr("everything is sold"), None), (self.tr("no alcohol"), True), (self.tr("nothing at all"), False)
        ):  # fmt: skip
            self.kind.addItem(words, alcohol)
        self.kind.setCurrentIndex(1 if ban is None or ban.alcohol else 2)
        day = dates.now().date()
        self.until.setCalendarPopup(True)
        self.until.setMinimumDate(QDate(day.year, day.month, day.day))
        last = ban.until if ban is not None else None
        self.until.setDate(
            self.until.minimumDate().addDays(_FEW_DAYS) if last is None else QDate(last.year, last.month, last.day)
        )
        self.ends.setChecked(last is not None)
        self.until.setAccessibleName(self.tr("Until"))
        self.add_field(self.tr("Sold"), self.kind)
        self.add_field(self.tr("Reason"), self.why)
        span = QWidget()
        across = QHBoxLayout(span)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.ends)
        across.addWidget(self.until, 1)
        span.setFocusProxy(self.ends)
        self.add_field(self.tr("How long"), span)
        self.kind.currentIndexChanged.connect(lambda _at: self._judge())
        self.why.textChanged.connect(lambda _text: self._judge())
        self.ends.toggled.connect(lambda _on: self._judge())
        self._judge()

    def _judge(self) -> None:
        banned = self.kind.currentData() is not None
        for widget in (self.why, self.ends):
            widget.setEnabled(banned)
        self.until.setEnabled(banned and self.ends.isChecked())
        self.go.setEnabled(not banned or bool(self.why.text().strip()))

    @property
    def ban(self) -> Ban | None:
        """What is to be kept; ``None`` where he is served everything."""
        alcohol, last = self.kind.currentData(), self.until.date().toPython()
        if alcohol is None:
            return None
        return Ban(self.why.text().strip(), bool(alcohol), last if self.ends.isChecked() else None)  # type: ignore[arg-type]

"""Dialogs about goods: what one is, what it costs from when on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.trade.records import new_id
from upont_desktop.apps.trade.records.goods import AGES, Good, GoodPrice, good_faults
from upont_desktop.apps.trade.records.shops import EVERYBODY, Shop
from upont_desktop.apps.trade.ui.money_line import MoneyLine
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import inset
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.submit_form import SubmitForm

_MOST_VOLUME, _MOST_DEGREE, _MOST_STOCK = 100_000, 1_000, 100_000  # mL, per mille, pieces: as documents allow
_LAST_PLACE = 9_999  # of what was given none
_AT_THE_END = -1  # what the box says of it
_SWATCH = 14  # points of the square of a colour
_TENTHS = 10  # per mille in a per cent, as bottles say it


class GoodForm(SubmitForm):
    """``good`` is the one that is edited, ``None`` for a new one; its prices have a dialog of their own."""

    def __init__(self, good: Good | None, shop: Shop, categories: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            self.tr("Edit “{good}”").format(good=display(good.name)) if good is not None else self.tr("New good"),
            "",
            self.tr("Save") if good is not None else self.tr("Add the good"),
            parent,
        )
        self.setMinimumWidth(scaled(520))
        self._new = good is None
        self._good = good or Good(new_id(), "", shop.slug)
        self.name, self.category = QLineEdit(display(self._good.name)), QLineEdit(display(self._good.category))
        self.price, self.codes, self.picture = MoneyLine(), QLineEdit(), QLineEdit(self._good.picture)
        self.age, self.degree, self.volume = QComboBox(), QDoubleSpinBox(), QSpinBox()
        self.counted, self.wanted, self.bundle = QCheckBox(self.tr("Keep its stock")), QSpinBox(), QSpinBox()
        self.colour, self.position = QPushButton(), QSpinBox()
        self._hue = self._good.colour
        for box in (self.degree, self.volume, self.wanted, self.bundle, self.position):
            inset(box)
        self._fill(categories)
        self._add_rows()
        for line in (self.name, self.price):
            line.textChanged.connect(self._judge)
        self.counted.toggled.connect(self._judge)
        self.colour.clicked.connect(self._choose_colour)
        self._judge()

    def _fill(self, categories: Sequence[str]) -> None:
        good = self._good
        self.category.setCompleter(Completions(categories, self.category))
        self.category.setPlaceholderText(self.tr("beers, soft drinks, snacks"))
        self.codes.setText(", ".join(good.codes))
        self.codes.setPlaceholderText(self.tr("bar codes, with commas between them"))
        self.picture.setPlaceholderText(self.tr(":pictures/pint.jpg, a resource of the circle"))
        for age in AGES:
            self.age.addItem(self.tr("from {age} years on").format(age=age) if age else self.tr("everybody"), age)
        self.age.setCurrentIndex(AGES.index(good.age) if good.age in AGES else 0)
        for box, most, value, suffix in (
            (self.volume, _MOST_VOLUME, good.volume, " mL"),
            (self.wanted, _MOST_STOCK, good.wanted, ""), (self.bundle, _MOST_STOCK, good.bundle, ""),
        ):  # fmt: skip
            box.setRange(0, most)
            box.setValue(value)
            box.setSuffix(suffix)
        self.bundle.setMinimum(1)
        self.degree.setDecimals(1)
        self.degree.setRange(0, _MOST_DEGREE / _TENTHS)
        self.degree.setSingleStep(0.5)
        self.degree.setSuffix(self.tr("%"))
        self.degree.setValue(good.degree / _TENTHS)
        self.position.setRange(_AT_THE_END, _LAST_PLACE - 1)
        self.position.setSpecialValueText(self.tr("at the end"))
        self.position.setValue(good.position if good.position < _LAST_PLACE else _AT_THE_END)
        self.counted.setChecked(good.counted)
        self._dress_colour()

    def _add_rows(self) -> None:
        rows: list[tuple[str, QWidget]] = [(self.tr("Name"), self.name)]
        rows += [(self.tr("Price"), self.price)] if self._new else []
        rows += [
            (self.tr("Category"), self.category), (self.tr("Who may buy it"), self.age),
            (self.tr("Alcohol"), self.degree), (self.tr("Volume"), self.volume), (self.tr("Codes"), self.codes),
            (self.tr("Picture"), self.picture), (self.tr("Colour"), self.colour), (self.tr("Place"), self.position),
            ("", self.counted), (self.tr("Should be there"), self.wanted), (self.tr("Come together"), self.bundle),
        ]  # fmt: skip
        for name, field in rows:
            if name:
                self.add_field(name, field)
            else:
                self.fields.addRow(field)

    def _choose_colour(self) -> None:
        dialog = QColorDialog(self._hue or "#e0a030", self)
        dialog.colorSelected.connect(self._take_colour)
        dialog.open()

    def _take_colour(self, chosen: object) -> None:
        self._hue = chosen.name()  # type: ignore[attr-defined]
        self._dress_colour()

    def _dress_colour(self) -> None:
        self.colour.setText(self._hue or self.tr("none"))
        self.colour.setIcon(_swatch(self._hue, self.devicePixelRatioF()) if self._hue else QIcon())

    def _judge(self) -> None:
        for box in (self.wanted, self.bundle):
            box.setEnabled(self.counted.isChecked())
        named, problem = bool(self.name.text().strip()), self.price.problem
        if named and not problem:
            problem = next((problem_words(fault) for fault in good_faults(self.good)), "")
        self.say_problem(problem)
        self.go.setEnabled(named and not problem)

    @property
    def _position(self) -> int:
        place = self.position.value()
        return place if place != _AT_THE_END else _LAST_PLACE

    @property
    def good(self) -> Good:
        """The good as it stands in the fields; a new one has its price from now on."""
        cents = self.price.cents
        now = dt.datetime.now().astimezone().replace(second=0, microsecond=0)
        prices = (GoodPrice(now, EVERYBODY, cents),) if self._new and cents is not None else self._good.prices
        codes = tuple(one.strip() for one in self.codes.text().split(",") if one.strip())
        return replace(
            self._good, name=self.name.text().strip(), category=self.category.text().strip(),
            picture=self.picture.text().strip(), colour=self._hue, position=self._position, codes=codes,
            prices=prices, age=int(self.age.currentData()),
            degree=round(self.degree.value() * _TENTHS), volume=self.volume.value(),
            counted=self.counted.isChecked(), wanted=self.wanted.value(), bundle=self.bundle.value(),
        )  # fmt: skip


def _swatch(hue: str, scale: float) -> QIcon:
    """A square of a colour."""
    side = scaled(_SWATCH)
    square = QPixmap(round(side * scale), round(side * scale))
    square.setDevicePixelRatio(scale)
    square.fill(QColor(hue))
    return QIcon(square)


class PriceForm(SubmitForm):
    """What a good costs, whom, and from when on."""

    def __init__(self, good: Good, shop: Shop, group: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Price of “{good}”").format(good=display(good.name)),
            self.tr("What was sold keeps the price at which it was sold."),
            self.tr("Set the price"),
            parent,
        )
        now = dt.datetime.now().astimezone()
        self.price, self.group = MoneyLine(good.price(group, now)), QComboBox()
        self.group.addItem(self.tr("Everybody"), EVERYBODY)
        for name in shop.groups:
            self.group.addItem(display(name), name)
        self.group.setCurrentIndex(max(0, self.group.findData(group)))
        self.moment = QDateTimeEdit(QDateTime.currentDateTime())
        self.moment.setCalendarPopup(True)
        self.add_field(self.tr("Price"), self.price)
        self.add_field(self.tr("For"), self.group)
        self.add_field(self.tr("From"), self.moment)
        self.price.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self.say_problem(self.price.problem)
        self.go.setEnabled(self.price.cents is not None and self.price.cents >= 0)

    @property
    def since(self) -> dt.datetime:
        """From when on, on this computer's clock."""
        moment = self.moment.dateTime()
        return dt.datetime.fromtimestamp(moment.toSecsSinceEpoch()).astimezone()

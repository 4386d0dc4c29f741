"""Statistics: what was sold by hour, day, good or promotion, as a chart that can be kept, and as a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.reader.sales_figures import SalesReader
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.records.statistics import Figure, Grouping, figures, promotion_figures
from upont_desktop.apps.trade.ui.bar_chart import BarChart, ChartBar
from upont_desktop.apps.trade.ui.periods import PeriodBox
from upont_desktop.apps.trade.ui.table_view import TradeTableView
from upont_desktop.apps.trade.ui.trade_actions import STATISTICS_ACTIONS
from upont_desktop.apps.trade.ui.trade_words import amount, pieces, told
from upont_desktop.domain.text import display
from upont_desktop.service.external_copies import safe_name
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import load_theme
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState
from upont_desktop.ui.wording import dates

_WIDTH, _HEIGHT = 1200, 640  # points of a chart that is kept
_SCALE = 2  # pixels of a picture in a point
_MOST_BARS = 30  # goods: beyond them nobody reads the names
_NAMED = frozenset({Grouping.GOOD, Grouping.CATEGORY, Grouping.PROMOTION})
"""By these, every bar has a name that is read; by the others, time goes from left to right."""


class SalesFigures(NamedTuple):
    """The shops, and the sums of one of them, with how goods are called."""

    shops: tuple[Shop, ...] = ()
    rows: tuple[Figure, ...] = ()
    goods: Mapping[str, str] = {}


def read_figures(ledger: Ledger, slug: str, by: Grouping, days: tuple[str, str]) -> SalesFigures:
    """What a shop sold (the first one where none is named), added up."""
    shops = tuple(ledger.trade.goods.shops())
    known = next((shop for shop in shops if shop.slug == slug), shops[0] if shops else None)
    if known is None:
        return SalesFigures()
    goods = ledger.trade.goods.goods(known.slug, archived=True)
    reader = SalesReader(ledger.trade.state, ledger.trade.goods)
    if by is Grouping.PROMOTION:
        spent = reader.spent(known.slug, *days)
        people = ledger.owners.rows(set(filter(None, spent)))
        rows = promotion_figures(spent, {person: row.promotion for person, row in people.items()})
    else:
        rows = figures(reader.sold(known.slug, *days), by, {good.id: good.category for good in goods})
    return SalesFigures(shops, rows, {good.id: good.name for good in goods})


class StatisticsView(TradeTableView):
    """The chart above, the same sums as a table beside it."""

    key = "statistics"
    icon = "presentation"
    specs = STATISTICS_ACTIONS

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        themes = view_host.host.context.themes
        columns = (self.tr("What"), self.tr("Count"), self.tr("Amount"))
        table = RecordTable(self.tr("Sums"), columns, themes, None, parent)
        empty = EmptyState(
            themes, "presentation", self.tr("Nothing was sold"), self.tr("Choose other days, or another shop."), parent
        )
        super().__init__(view_host, parent, table, empty)
        table.rows.amounts = frozenset({1, 2})
        table.share(0.44, 0.22, 0.34)
        table.keep_whole(1, 2)
        self.by, self.period, self.chart = QComboBox(self), PeriodBox(self), BarChart(themes, self)
        self._by_words = {
            Grouping.HOUR: self.tr("by hour"), Grouping.WEEKDAY: self.tr("by day of the week"),
            Grouping.DAY: self.tr("by day"), Grouping.MONTH: self.tr("by month"), Grouping.GOOD: self.tr("by good"),
            Grouping.CATEGORY: self.tr("by category"), Grouping.PROMOTION: self.tr("by promotion"),
        }  # fmt: skip
        for grouping, words in self._by_words.items():
            self.by.addItem(words, grouping)
        self.by.setAccessibleName(self.tr("By what"))
        self.by.activated.connect(lambda _: self.read())
        self.period.changed.connect(self.read)
        for box in (self.by, self.period):
            self.top.addWidget(box)
        self.parts.insertWidget(0, self.chart)
        self.parts.setSizes([640, 320])
        self.add_buttons(("trade.save_chart", self.tr("Save the chart…")))

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Statistics")

    @property
    def grouping(self) -> Grouping:
        """By what sales are added up."""
        return list(self._by_words)[self.by.currentIndex()]

    def read(self) -> None:
        """Ask for the sums of what was sold, as it is chosen to be added up."""
        self.busy, slug, by, days = True, self.shop.slug, self.grouping, self.period.days
        self.source.ask(self._slot, lambda ledger: read_figures(ledger, slug, by, days), self._show, self.not_yet)

    def forget(self) -> None:
        """Show no chart, as the circle is closed."""
        self._show(SalesFigures())

    def _show(self, found: SalesFigures) -> None:
        self.shop.offer(found.shops)
        total = sum(one.cents for one in found.rows)
        named = [(self._name(one, found.goods), one) for one in found.rows]
        self.table.put([
            RecordLine((name, pieces(one.quantity), amount(one.cents)), one.key) for name, one in named
        ])  # fmt: skip
        by = self.tr("Sales {by_what}").format(by_what=self._by_words[self.grouping])
        in_rows = self.grouping in _NAMED
        shown = named[:_MOST_BARS] if in_rows else named
        bars = [ChartBar(name, one.cents, told(name, amount(one.cents))) for name, one in shown]
        self.chart.put(f"{by} · {self.period.currentText()} · {amount(total)}", bars, in_rows=in_rows)
        self.chart.setVisible(bool(found.rows))
        self.show_filled()
        self.changed.emit()

    def _name(self, one: Figure, goods: Mapping[str, str]) -> str:
        match self.grouping:
            case Grouping.HOUR:
                return self.tr("{hour}:00").format(hour=one.key)
            case Grouping.WEEKDAY if one.key.isdecimal():
                return QLocale().dayName(int(one.key) + 1, QLocale.FormatType.ShortFormat)
            case Grouping.DAY if len(one.key) == len("2026-11-28"):
                return dates.short_day(dt.date.fromisoformat(one.key))
            case Grouping.MONTH if len(one.key) == len("2026-11"):
                year, month = one.key.split("-")
                return f"{QLocale().monthName(int(month), QLocale.FormatType.ShortFormat)} {year}"
            case Grouping.GOOD:
                return display(goods.get(one.key, one.key[:4]))
            case Grouping.CATEGORY:
                return display(one.key) or self.tr("no category")
            case Grouping.PROMOTION:
                return display(one.key) or self.tr("guests and others")
            case _:
                return display(one.key) or "–"

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {"trade.save_chart": self._ask_where}

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now."""
        return {"trade.save_chart": bool(self.table.rows.lines)}

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.context.window, self.tr("Save the chart"), "", "SVG (*.svg);;PNG (*.png)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._file_name("svg"))
        named = self._file_name
        dialog.filterSelected.connect(lambda kind: dialog.selectFile(named("png" if "png" in kind else "svg")))
        dialog.fileSelected.connect(self._save)
        self.context.show(dialog)

    def _file_name(self, ending: str) -> str:
        """What is shown, as a name: two charts of one evening do not overwrite each other."""
        words = self.tr("Sales {by_what}").format(by_what=self._by_words[self.grouping])
        return safe_name(f"{words} {self.period.currentText()} {dates.now().date().isoformat()}.{ending}")

    def _save(self, file: str) -> None:
        if save_chart(self.chart, file):
            self.context.say(self.tr("The chart was saved."))
        else:
            self.context.say(self.tr("The chart could not be written there."))


def save_chart(chart: BarChart, file: str) -> bool:
    """Write a chart in the light colours, which paper wants, by the ending of the file's name; whether that worked."""
    area, theme = QRectF(0, 0, _WIDTH, _HEIGHT), load_theme(ThemeChoice.LIGHT)
    if file.lower().endswith(".png"):
        image = QImage(_WIDTH * _SCALE, _HEIGHT * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        chart.paint_into(painter, area, theme)
        painter.end()
        return image.save(file)
    name = Path(file if file.lower().endswith(".svg") else f"{file}.svg")
    try:
        with name.open("wb"):  # what cannot be written is said by the system, not by Qt
            pass
    except OSError:
        return False
    drawing = QSvgGenerator()
    drawing.setFileName(str(name))
    drawing.setSize(QSize(_WIDTH, _HEIGHT))
    drawing.setViewBox(area)
    painter = QPainter(drawing)
    chart.paint_into(painter, area, theme)
    return painter.end()

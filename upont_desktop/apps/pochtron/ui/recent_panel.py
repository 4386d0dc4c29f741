"""What was sold a moment ago: each line with its undo."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import UndoTouched
from upont_desktop.apps.pochtron.counter.orders import RecentEntry, RecentKind
from upont_desktop.apps.pochtron.counter.states import Till
from upont_desktop.apps.pochtron.ui.till_parts import big_label
from upont_desktop.apps.pochtron.ui.touch import Happen, TouchButton
from upont_desktop.apps.pochtron.ui.words import DOT, amount, entry_person, entry_words, means_word
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel
from upont_desktop.ui.wording import dates

_TODAY = dt.timedelta(hours=16)  # an evening goes past midnight
LISTED = 30
"""Entries that are listed: older ones are looked for in the room Accounts."""


class _UndoButton(TouchButton):
    """An arrow back."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.setFixedSize(scaled(44), scaled(44))

    def paint_content(self, painter, area) -> None:  # type: ignore[no-untyped-def]
        """Draw the arrow that takes back, faint where it cannot."""
        side = scaled(20)
        target = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        icons.paint_icon(painter, "arrow-back-up", self.theme.text if self.isEnabled() else self.theme.faint, target)


class RecentRow(QWidget):
    """An entry: when, who, what, how much."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry: RecentEntry | None = None
        self.who, self.what, self.sum = ElidedLabel(self), ElidedLabel(self), PlainLabel(self)
        self.what.setProperty("role", "muted")
        self.undo = _UndoButton(themes, self)
        self.undo.clicked.connect(lambda: happen(UndoTouched(self._name)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.who)
        words.addWidget(self.what)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addLayout(words, 1)
        layout.addWidget(self.sum)
        layout.addWidget(self.undo)

    @property
    def _name(self) -> str:
        return self.entry.name if self.entry is not None else ""

    def show_entry(self, entry: RecentEntry, till: Till) -> None:
        """Show an entry; the button takes back this one."""
        self.entry = entry
        who = entry_person(entry) or (means_word(entry.means) if entry.means and not entry.person else "")
        self.who.say(DOT.join(filter(None, (_moment(entry), who))))
        what = entry_words(entry, till.goods)
        self.what.say(DOT.join(filter(None, (self.tr("taken back") if entry.reversed else "", what))))
        sign = {RecentKind.CREDIT: "+", RecentKind.REVERSAL: "−"}.get(entry.kind, "")
        self.sum.setText(f"{sign}{amount(entry.cents)}")
        font = self.sum.font()
        font.setStrikeOut(entry.reversed)
        self.sum.setFont(font)
        self.undo.setEnabled(not entry.reversed and not entry.of and entry.kind is not RecentKind.OTHER)
        self.undo.setAccessibleName(self.tr("Take back {what}, {amount}").format(what=what, amount=amount(entry.cents)))
        self.undo.setToolTip(self.tr("Take it back"))


def _moment(entry: RecentEntry) -> str:
    """The time of an entry, with the day where that is another one: a bar that opens shows the last evening."""
    at = entry.at.astimezone()
    if dates.now() - at < _TODAY:
        return dates.clock(at)
    return f"{QLocale().toString(QDate(at.year, at.month, at.day), 'd MMM')} {dates.clock(at)}"


class RecentPanel(QWidget):
    """The last entries, the newest first."""

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._happen = themes, happen
        self.rows: list[RecentRow] = []
        self._shown: tuple[RecentEntry, ...] | None = None
        self._goods: dict[str, str] = {}
        head = big_label(self, 1.0)
        head.setText(self.tr("Recent"))
        self._list = QWidget(self)
        self._list.setObjectName("pane")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(6))
        self._rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("pane")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Recent entries"))
        scroll.setMinimumHeight(scaled(44))
        scroll.setWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(6))
        layout.addWidget(head)
        layout.addWidget(scroll, 1)

    def show_till(self, till: Till) -> None:
        """What the till knows to be on the disk. A row stays with its entry: after a sale one is written anew, and put
        first.
        """
        shown = till.recent[:LISTED]
        goods = {good.id: good.name for good in till.goods}
        anew = goods != self._goods  # a good may have another name
        if shown == self._shown and not anew:
            return
        self._shown, self._goods = shown, goods
        known = {row.entry.name: row for row in self.rows if row.entry is not None}
        names = {entry.name for entry in shown}
        spare = [row for row in self.rows if row.entry is None or row.entry.name not in names]
        self.rows = [known.get(entry.name) or self._row(spare) for entry in shown]
        for number, (row, entry) in enumerate(zip(self.rows, shown, strict=True)):
            if self._rows.indexOf(row) != number:
                self._rows.insertWidget(number, row)
            if anew or row.entry != entry:
                row.show_entry(entry, till)
            row.setVisible(True)
        for row in spare:
            row.entry = None
            row.hide()
        self.rows += spare

    def _row(self, spare: list[RecentRow]) -> RecentRow:
        """One that shows nothing that is listed, or another one."""
        return spare.pop() if spare else RecentRow(self._themes, self._happen, self._list)

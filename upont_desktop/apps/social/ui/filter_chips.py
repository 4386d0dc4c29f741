"""What the list of people is narrowed to: chips that are taken away by a click, and the menu that adds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from upont_desktop.apps.social.pages import ClubRow, PeopleFilter
from upont_desktop.apps.social.records import PersonStatus, Promotion
from upont_desktop.apps.social.ui.people_words import status_word
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.flow_layout import FlowLayout

_ICON = 12  # points


class PeopleChips(QWidget):
    """``changed`` carries the filter that is left, or wanted now."""

    changed = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._filter = PeopleFilter()
        self._clubs: dict[str, str] = {}
        self._promotions: Sequence[Promotion] = ()
        self._departments: Sequence[str] = ()
        self.chips: list[QPushButton] = []
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(12, 0, 10, 8)
        self.hide()

    def offer(self, promotions: Sequence[Promotion], clubs: Iterable[ClubRow], departments: Sequence[str]) -> None:
        """What can be chosen in the menu."""
        self._promotions, self._departments = promotions, departments
        self._clubs = {row.club.slug: display(row.club.name) for row in clubs}

    def show_filter(self, chosen: PeopleFilter) -> None:
        """Show the conditions of a filter; nothing for an empty one."""
        self._filter = chosen
        for chip in self.chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(words, without) for words, without in self._conditions(chosen)]
        for chip in self.chips:
            self._layout.addWidget(chip)
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _conditions(self, chosen: PeopleFilter) -> Iterable[tuple[str, PeopleFilter]]:
        if chosen.promotion:
            words = self.tr("Promotion {code}").format(code=display(chosen.promotion))
            yield words, replace(chosen, promotion="")
        if chosen.club:
            name = self._clubs.get(chosen.club, display(chosen.club))
            words = self.tr("Formerly {club}") if chosen.former else "{club}"
            yield words.format(club=name), replace(chosen, club="", former=False)
        if chosen.status is not None:
            yield status_word(chosen.status), replace(chosen, status=None)
        if chosen.department:
            yield display(chosen.department), replace(chosen, department="")

    def _chip(self, words: str, without: PeopleFilter) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"))
        chip.setObjectName("chip")
        chip.setIcon(icons.icon("x", self._themes.current.muted))
        chip.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        chip.setToolTip(self.tr("Remove this condition"))
        chip.setAccessibleName(self.tr("Remove: {condition}").format(condition=words))
        chip.clicked.connect(lambda: self.changed.emit(without))
        return chip

    # -- the menu ----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.menu.clear()
        chosen = self._filter
        promotions = [(display(each.code), replace(chosen, promotion=each.code)) for each in self._promotions]
        self._submenu(self.tr("Promotion"), promotions)
        clubs = [(name, replace(chosen, club=slug, former=False)) for slug, name in self._clubs.items()]
        self._submenu(self.tr("Club"), clubs)
        former = [(name, replace(chosen, club=slug, former=True)) for slug, name in self._clubs.items()]
        self._submenu(self.tr("Formerly in a club"), former)
        states = [(status_word(status), replace(chosen, status=status)) for status in PersonStatus]
        self._submenu(self.tr("Status"), states)
        departments = [(display(name), replace(chosen, department=name)) for name in self._departments]
        self._submenu(self.tr("Department"), departments)
        self.menu.addSeparator()
        everyone = self.menu.addAction(self.tr("Everyone"))
        everyone.setEnabled(chosen != PeopleFilter())
        everyone.triggered.connect(lambda: self.changed.emit(PeopleFilter()))

    def _submenu(self, name: str, choices: Sequence[tuple[str, PeopleFilter]]) -> None:
        menu = self.menu.addMenu(name)
        menu.setEnabled(bool(choices))
        for words, wanted in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(wanted == self._filter)
            action.triggered.connect(partial(self._want, wanted))

    def _want(self, wanted: PeopleFilter, _checked: bool = False) -> None:
        self.changed.emit(wanted)

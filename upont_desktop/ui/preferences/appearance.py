"""Settings of language, colours and fonts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from upont_desktop.ui.core.settings import TEXT_SIZES, Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.preferences.page import PreferencesPage
from upont_desktop.ui.style.fonts import fixed_families
from upont_desktop.ui.widgets.action_spec import THEME_ACTIONS
from upont_desktop.ui.widgets.actions import Actions


class AppearancePage(PreferencesPage):
    """``remake`` says that the window must be made anew to show what was chosen in the field of that name."""

    remake = Signal(str)

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._settings, self._actions = settings, actions
        self.language = self._choice(
            "language", (("", self.tr("System default")), ("en", "English"), ("fr", "Français")), settings.language
        )
        themes = (
            (ThemeChoice.SYSTEM, self.tr("System default")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        )
        self.colours = self._choice("colours", themes, settings.theme)
        self.text_size = self._choice(
            "text_size", [(size, self.tr("{number} %").format(number=size)) for size in TEXT_SIZES], settings.text_size
        )
        families = [("", self.tr("System default")), *((family, family) for family in fixed_families())]
        self.fixed = self._choice("fixed", families, settings.fixed_family)
        self._arrange()
        self.language.activated.connect(self._take_language)
        self.colours.activated.connect(self._take_colours)
        self.text_size.activated.connect(self._take_text_size)
        self.fixed.activated.connect(self._take_fixed)

    def _choice(self, name: str, choices: Sequence[tuple[object, str]], chosen: object) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _arrange(self) -> None:
        self.set_title(self.tr("Appearance"))
        self.add_field(
            self.tr("&Language"), self.language, self.tr("Of the window, and of the descriptions that it proposes.")
        )
        self.add_field(self.tr("&Colours"), self.colours)
        self.add_field(self.tr("&Text size"), self.text_size, self.tr("Compared with the system's text size."))
        self.add_field(self.tr("&Fixed-width font"), self.fixed, self.tr("For code and tables of text."))

    def _take_language(self) -> None:
        if self.language.currentData() != self._settings.language:
            self._settings.language = self.language.currentData()
            self.remake.emit("language")

    def _take_colours(self) -> None:
        self._actions[THEME_ACTIONS[ThemeChoice(self.colours.currentData())]].setChecked(True)

    def _take_text_size(self) -> None:
        if self.text_size.currentData() != self._settings.text_size:
            self._settings.text_size = self.text_size.currentData()
            self.remake.emit("text_size")

    def _take_fixed(self) -> None:
        if self.fixed.currentData() != self._settings.fixed_family:
            self._settings.fixed_family = self.fixed.currentData()
            self.remake.emit("fixed")

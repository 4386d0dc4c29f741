"""Settings of sharing: whether the shared place is asked by itself, and how often."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSpinBox

from upont_desktop.ui.core.settings import ASK_RANGE, Settings
from upont_desktop.ui.preferences.page import PreferencesPage
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions


class SharePage(PreferencesPage):
    """The switch is the action of the Share menu."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._settings = settings
        self._action = actions[ActionId.ASK_BY_ITSELF]
        self.set_title(self.tr("Sharing"))
        self.switch = QCheckBox(self.tr("&Look for news automatically"))
        self.switch.setObjectName("asks-place")
        self.switch.setChecked(settings.asks_place)
        self.minutes = QSpinBox()
        self.minutes.setObjectName("ask-minutes")
        self.minutes.setRange(*ASK_RANGE)
        self.minutes.setSuffix(self.tr(" min", "minutes, after a number"))
        self.minutes.setValue(settings.ask_minutes)
        self.add_wide(
            self.switch,
            self.tr(
                "The window asks the place where the open circle is shared what others shared, and says it on the "
                "Share button. Nothing is received or sent before you share, and you are never asked for a password."
            ),
        )
        self.add_field(self.tr("&Every"), self.minutes)
        self.switch.toggled.connect(self._take)
        self.minutes.valueChanged.connect(self._take)
        self.minutes.setEnabled(settings.asks_place)

    def _take(self) -> None:
        on = self.switch.isChecked()
        self._settings.ask_minutes = self.minutes.value()
        self.minutes.setEnabled(on)
        self._settings.asks_place = on
        if self._action.isEnabled():
            self._action.setChecked(on)

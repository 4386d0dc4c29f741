"""Settings of keeping changes by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSpinBox

from upont_desktop.ui.core.settings import QUIET_RANGE, Settings
from upont_desktop.ui.preferences.page import PreferencesPage


class StoragePage(PreferencesPage):
    """The switch, and how long it waits. Which folders are kept so is chosen in the tree of resources."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.set_title(self.tr("Saving versions"))
        self.switch = QCheckBox(self.tr("&Keep changes automatically"))
        self.switch.setObjectName("automatic")
        self.switch.setChecked(settings.keeps_automatically)
        self.quiet = QSpinBox()
        self.quiet.setObjectName("quiet")
        self.quiet.setRange(*QUIET_RANGE)
        self.quiet.setSuffix(self.tr(" s", "seconds, after a number"))
        self.quiet.setValue(settings.quiet_seconds)
        self.add_wide(
            self.switch,
            self.tr(
                "In folders where you ask for it, what you save in other apps becomes a version without a "
                "question. Elsewhere, the window shows what was changed, and you decide."
            ),
        )
        self.add_field(
            self.tr("&Wait after the last save"),
            self.quiet,
            self.tr("So that a version is made when you have finished, not each time you save."),
        )
        self.switch.toggled.connect(self._take)
        self.quiet.valueChanged.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._settings.keeps_automatically = self.switch.isChecked()
        self._settings.quiet_seconds = self.quiet.value()
        self.quiet.setEnabled(self.switch.isChecked())

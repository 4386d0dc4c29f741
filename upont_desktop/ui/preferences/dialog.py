"""The settings dialog: pages at the left, what the chosen one holds at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.preferences.appearance import AppearancePage
from upont_desktop.ui.preferences.page import PreferencesPage
from upont_desktop.ui.preferences.person import IdentityFields
from upont_desktop.ui.preferences.programs import ProgramsPage
from upont_desktop.ui.preferences.share_page import SharePage
from upont_desktop.ui.preferences.sign_ins import SignInsPage
from upont_desktop.ui.preferences.storage import StoragePage
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.sections import Sections

_BESIDE_TITLE = 72  # pixels: an icon, and the room around it and the title


class PreferencesDialog(QDialog):
    """Everything is in effect as soon as it is chosen. ``remake`` says that the window must be made anew for that,
    because of the field of that name.
    """

    remake = Signal(str)

    def __init__(
        self,
        settings: Settings,
        themes: Themes,
        actions: Actions,
        background: Background,
        circle: Circle | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Settings"))
        self.looks = AppearancePage(settings, actions)
        self.keeping = StoragePage(settings)
        self.share = SharePage(settings, actions)
        self.identity = IdentityFields(background, circle)
        self.sign_ins = SignInsPage(background)
        self.programs = ProgramsPage(settings)
        self.looks.remake.connect(self.remake)
        self.list = Sections(themes, self.tr("Sections"))
        self._stack = QStackedWidget()
        self._pages: tuple[PreferencesPage, ...] = (
            self.looks,
            self.keeping,
            self.share,
            self.identity,
            self.sign_ins,
            self.programs,
        )
        for page in self._pages:
            self._add(page)
        icons = ("sun-moon", "check", "cloud-up", "user", "lock", "external-link")
        self.list.chosen.connect(self._stack.setCurrentIndex)
        self.list.put([(icon, page.title) for icon, page in zip(icons, self._pages, strict=True)])
        widest = max(self.fontMetrics().horizontalAdvance(page.title) for page in self._pages)
        self.list.setFixedWidth(widest + _BESIDE_TITLE)
        self._arrange()
        self.list.setFocus()

    def _add(self, page: PreferencesPage) -> None:
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._stack.addWidget(area)

    def _arrange(self) -> None:
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter keeps a field
        buttons.setContentsMargins(16, 10, 16, 14)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.horizontalAdvance("m") * 62, metrics.height() * 31)

    def show_field(self, name: str) -> None:
        """Go to a field: its page is shown, and it has the keyboard."""
        field = self.findChild(QWidget, name)
        assert isinstance(field, QWidget)
        self.list.choose(next(number for number, page in enumerate(self._pages) if page.isAncestorOf(field)))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

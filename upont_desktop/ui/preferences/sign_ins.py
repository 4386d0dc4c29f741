"""Settings of where the person is signed in, to be forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.preferences.page import PreferencesPage

_FEWEST, _MOST = 2, 6  # rows of the list, beyond which it scrolls
_FRAME = 8  # pixels around them


class SignInsPage(PreferencesPage):
    """The hosts by name; passwords are never shown."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self.set_title(self.tr("Passwords"))
        self.add_note(
            self.tr(
                "Hosts where you are signed in. Passwords and access tokens lie in this computer's password manager, "
                "not in files of this program."
            )
        )
        self.places = QListWidget()
        self.places.setObjectName("sign-ins")
        self.forget = QPushButton(self.tr("&Forget the password"))
        self.add_field(self.tr("&Hosts"), self.places)
        self.add_wide(self.forget)
        self.note = self.add_note()
        self.places.itemSelectionChanged.connect(self._enable)
        self.forget.clicked.connect(self._forget)
        self._read()

    def _read(self) -> None:
        self._background.ask(lambda worker: worker.library.sign_ins.known(), self._show, owner=self)

    def _show(self, known: tuple[tuple[str, str], ...]) -> None:
        self.places.clear()
        for place, name in known:
            item = QListWidgetItem(f"{place}  ·  {name}" if name else place)
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.places.addItem(item)
        self.places.setEnabled(bool(known))
        if not known:
            self.places.addItem(self.tr("You are signed in nowhere."))
        rows = min(max(self.places.count(), _FEWEST), _MOST)
        self.places.setFixedHeight(self.places.sizeHintForRow(0) * rows + _FRAME)
        self._enable()

    def _chosen(self) -> list[str]:
        found = [item.data(Qt.ItemDataRole.UserRole) for item in self.places.selectedItems()]
        return [place for place in found if place]

    def _enable(self) -> None:
        self.forget.setEnabled(bool(self._chosen()))

    def _forget(self) -> None:
        places = self._chosen()

        def forget(worker: WorkerContext) -> None:
            for place in places:
                worker.library.sign_ins.forget(place)

        self._background.ask(forget, lambda _nothing: self._forgotten(), owner=self)

    def _forgotten(self) -> None:
        self.note.setText(self.tr("Forgotten."))
        self._read()

"""What can be done where a host does not take what is shared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from upont_desktop.domain.host_errors import BranchProtected, FilesTooLarge, LfsCouldKeep
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.widgets.dialog import Form


class TooLargeForm(Form):
    """Offers to keep one file out of what is shared; or, by ``given_to_lfs``, to let git-lfs keep it."""

    given_to_lfs = Signal()

    def __init__(self, error: FilesTooLarge, parent: QWidget) -> None:
        super().__init__(
            self.tr("This file is too large for {host}").format(host=error.values["host"]),
            trouble_of(error).what,
            self.tr("Keep this one out"),
            parent,
        )
        self.add_note(
            self.tr(
                "It stays on your disk, and everything else is shared. Others will not get it: hand it on in another "
                "way. You can undo this."
            )
        )
        self.lfs = QPushButton(self.tr("Give it to git-lfs"))
        self.lfs.setVisible(isinstance(error, LfsCouldKeep))
        if isinstance(error, LfsCouldKeep):
            self._offer_lfs()

    def _offer_lfs(self) -> None:
        self.add_note(
            self.tr(
                "Or give it to git-lfs: the versions that nobody has yet then hold a pointer, its content lies at the "
                "host beside them, and everybody who has git-lfs receives it. You can undo this, too."
            )
        )
        self.lfs.setAutoDefault(False)
        self.lfs.clicked.connect(self._give)
        row = QHBoxLayout()
        row.addWidget(self.lfs)
        row.addStretch(1)
        self.fields.addRow(row)

    def _give(self) -> None:
        self.given_to_lfs.emit()
        self.reject()


class OwnBranchForm(Form):
    """Offers a branch of the person's own, where the circle's is protected."""

    def __init__(self, error: BranchProtected, parent: QWidget) -> None:
        own = str(error.values["own"])
        super().__init__(
            self.tr("Only some may send to “{branch}”").format(branch=error.values["branch"]),
            trouble_of(error).what,
            self.tr("Send to “{branch}”").format(branch=own),
            parent,
        )
        self.add_note(
            self.tr(
                "Your versions can go to a branch of your own, beside it. Then ask somebody who may to take them over "
                "at the host (a merge request, or pull request)."
            )
        )

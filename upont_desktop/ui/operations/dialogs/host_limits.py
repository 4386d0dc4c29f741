"""What can be done where a host does not take what is shared."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from upont_desktop.domain.host_errors import BranchProtected, FilesTooLarge
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.widgets.dialog import Form


class TooLargeForm(Form):
    """Offers to keep one file out of what is shared."""

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

"""Which encoding a person wants a text read as: asked in a menu, remembered for the resource on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.content.encodings import ENCODINGS
from upont_desktop.domain.extensions import kind_by_name
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.core.background import Background

translate = QCoreApplication.translate


class EncodingChoice(QObject):
    """One for all panes that work with the same background: ``changed`` says that texts are to be read anew."""

    changed = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__(background)
        self._background = background

    @classmethod
    def of(cls, background: Background) -> EncodingChoice:
        """The one of a background."""
        return background.findChild(cls) or cls(background)

    @staticmethod
    def applies(resource: Resource | None) -> bool:
        """Whether a resource is a text, by its name."""
        if resource is None or not resource.exists:
            return False
        kind = kind_by_name(resource.rel_path)
        return kind is None or kind.is_text

    def choose(self, resources: Sequence[Resource], encoding: str) -> None:
        """Read the text of a resource so from now on, under each path that it has; empty: as it says or seems."""
        self._background.ask(
            lambda worker: worker.library.encodings.choose(resources, encoding),
            lambda _: self.changed.emit(),
            owner=self,
        )

    def menu(self, resources: Sequence[Resource], chosen: str, parent: QWidget) -> QMenu:
        """The encodings to choose from, the present one ticked."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for encoding, name in (("", translate("ContentPane", "Detect automatically")), *ENCODINGS):
            action = menu.addAction(name, partial(self.choose, resources, encoding))
            action.setCheckable(True)
            action.setChecked(encoding == chosen)
        menu.insertSeparator(menu.actions()[1])
        return menu

    def ask(self, resources: Sequence[Resource], parent: QWidget) -> None:
        """Open the menu where the mouse is, for the versions of one resource, the newest first."""
        at = QCursor.pos()
        self._background.ask(
            lambda worker: worker.library.encodings.of(*resources),
            lambda chosen: self.menu(resources, chosen, parent).popup(at),
            owner=parent,
        )

"""Which encoding a person wants a text read as: asked in a menu, remembered for the resource while the program runs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.extensions import kind_by_name
from upont_desktop.domain.resource import Resource

translate = QCoreApplication.translate
ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", "UTF-16 BE"),
    ("cp1252", "Windows-1252"),
    ("mac_roman", "Mac Roman"),
    ("cp850", "DOS 850"),
    ("iso8859-15", "ISO 8859-15"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("cp1253", "Windows-1253"),
    ("cp1256", "Windows-1256"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("shift_jis", "Shift JIS"),
    ("euc_kr", "EUC-KR"),
)
"""Python's names, and what people call them: western Europe first, then eastwards."""


class EncodingChoice(QObject):
    """``changed`` says that a text is to be read otherwise from now on."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._chosen: dict[tuple[str, str], str] = {}

    def of(self, circle: Circle, resource: Resource | None) -> str:
        """The encoding chosen for a resource; empty where it is read as it says or seems."""
        return self._chosen.get((circle.slug, resource.rel_path), "") if resource is not None else ""

    @staticmethod
    def applies(resource: Resource | None) -> bool:
        """Whether a resource is a text, by its name."""
        if resource is None or not resource.exists:
            return False
        kind = kind_by_name(resource.rel_path)
        return kind is None or kind.is_text

    def choose(self, circle: Circle, resource: Resource, encoding: str) -> None:
        """Read a resource's text so from now on; with nothing, as it says or seems."""
        self._chosen[circle.slug, resource.rel_path] = encoding
        self.changed.emit()

    def menu(self, circle: Circle, resource: Resource) -> QMenu:
        """The encodings to choose from, the present one ticked."""
        menu = QMenu(self._window)
        offered = (("", translate("ContentPane", "As the file says or seems")), *ENCODINGS)
        for encoding, name in offered:
            action = menu.addAction(name, partial(self.choose, circle, resource, encoding))
            action.setCheckable(True)
            action.setChecked(encoding == self.of(circle, resource))
        return menu

    def ask(self, circle: Circle, resource: Resource) -> None:
        """Open the menu where the mouse is."""
        self.menu(circle, resource).popup(QCursor.pos())

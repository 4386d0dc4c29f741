"""The place of the content pane in the details. The pane itself, with all its kinds of views, is loaded when the window
is up: on a background thread, so that nothing stands still, and before it is first needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.core.background import Background, Priority, WorkerContext
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.actions import Actions

if TYPE_CHECKING:
    from upont_desktop.ui.content.pane import ContentPane

_MODULE = "upont_desktop.ui.content.pane"
_STEP_MS = 1
"""Between two steps, so that the window does what else there is to do: without any time, Qt does them in one go."""
_Wanted: TypeAlias = tuple[Circle, Resource | None, Resource | None]


class ContentSlot(QWidget):
    """Keeps what is to be shown until the pane is there. ``ready`` says that it is; ``link_followed`` carries an
    address that was followed in a content, ``resource_followed`` the exact path of a resource, ``version_followed``
    that and a commit.
    """

    ready = Signal()
    link_followed = Signal(str)
    resource_followed = Signal(str)
    version_followed = Signal(str, str)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._background, self._themes = background, themes
        self._actions: Actions | None = None
        self._pane: ContentPane | None = None
        self._wanted: _Wanted | None = None
        self._asked = False
        self._layout = QStackedLayout(self)

    @property
    def pane(self) -> ContentPane | None:
        """The pane, once it was loaded."""
        return self._pane

    @property
    def at_rest(self) -> bool:
        """Whether what was asked for is shown."""
        return self._pane.at_rest if self._pane is not None else self._wanted is None

    def prepare(self, actions: Actions | None = None) -> None:
        """Load the pane, if that was not asked for yet; its actions go into the registry."""
        self._actions = actions or self._actions
        if not self._asked:
            self._asked = True
            self._background.ask(_load, self._build, owner=self, priority=Priority.AHEAD)

    def show_versions(self, circle: Circle, old: Resource | None, new: Resource | None) -> None:
        """Show a version and what it changed; with one of the two only, that one."""
        self._wanted = (circle, old, new)
        if self._pane is not None:
            self._pane.show_versions(circle, old, new)
        else:
            self.prepare()

    def clear(self) -> None:
        """Show no content, and drop what was asked for."""
        self._wanted = None
        if self._pane is not None:
            self._pane.clear()

    def take_focus(self) -> None:
        """Give the keyboard to the content."""
        if self._pane is not None:
            self._pane.take_focus()

    def _build(self, kind: type[ContentPane]) -> None:
        """In steps, each an event of its own: all of it together, with the icons, holds up the window for 60 ms."""
        pane = kind(self._background, self._themes, self)
        pane.hide()
        pane.link_followed.connect(self.link_followed)
        pane.resource_followed.connect(self.resource_followed)
        pane.version_followed.connect(self.version_followed)
        QTimer.singleShot(_STEP_MS, self, lambda: self._offer(pane))

    def _offer(self, pane: ContentPane) -> None:
        if self._actions is not None:
            pane.register(self._actions)
        QTimer.singleShot(_STEP_MS, self, lambda: self._put(pane))

    def _put(self, pane: ContentPane) -> None:
        self._layout.addWidget(pane)
        self._pane = pane
        self.ready.emit()
        QTimer.singleShot(_STEP_MS, self, self._show_wanted)

    def _show_wanted(self) -> None:
        if self._pane is not None and self._wanted is not None:
            self._pane.show_versions(*self._wanted)


def _load(_worker: WorkerContext) -> type[ContentPane]:
    kind: type[ContentPane] = import_module(_MODULE).ContentPane
    return kind

"""A room of several subjects: a switch of views at the top of the left side, and the view that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications import RoomHost, RoomPage
from upont_desktop.ui.applications.view import MakeView, RoomView, ViewHost
from upont_desktop.ui.applications.view_switch import ViewSwitch
from upont_desktop.ui.panes.panes_layout import PanesLayout
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler


class ViewsPage(RoomPage):
    """Joins the views: one is shown, all are kept up to date. The room says what its menu is called."""

    def __init__(self, host: RoomHost, views: Sequence[MakeView], name: str) -> None:
        """``views`` in the order of the switch; under ``name`` the settings keep how wide the parts are."""
        super().__init__(host.context.window)
        self._host, self._shares = host, f"{name}/pane-shares"
        view_host = ViewHost(host, self.show_record)
        self.side = QWidget(self)
        self.stack, self._sides = QStackedWidget(self), QStackedWidget(self)
        self.views = tuple(make(view_host, self.stack) for make in views)
        self.switch = ViewSwitch(self.views, host.context.themes, self)
        self._rest = QWidget(self)  # views have panes of their own: the layout keeps the width of the left side
        self._rest.hide()
        self.parts = PanesLayout(self.side, self.stack, self._rest, self)
        self._arrange()
        self.switch.chosen.connect(self.show_view)
        for view in self.views:
            view.changed.connect(self.changed)

    def _arrange(self) -> None:
        self.side.setObjectName("sidebar")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side_layout = QVBoxLayout(self.side)
        self._side_layout.setContentsMargins(0, 0, 0, 0)
        self._side_layout.setSpacing(6)
        self._side_layout.addWidget(self.switch)
        self._side_layout.addWidget(self._sides, 1)
        for view in self.views:
            self.stack.addWidget(view)
            self._sides.addWidget(view.side if view.side is not None else QWidget(self._sides))
        self.switch.show_chosen(self.view.key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)
        state = self._host.settings.bytes_of(self._shares)
        if state is not None:
            self.parts.restore(bytes(state.data()))

    @property
    def view(self) -> RoomView:
        """The view that is shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, RoomView)
        return shown

    def show_view(self, key: str) -> None:
        """Show the view of that key, and give it the keyboard."""
        for place, view in enumerate(self.views):
            if view.key == key:
                self.stack.setCurrentIndex(place)
                self._sides.setCurrentIndex(place)
                self.switch.show_chosen(key)
                view.take_focus()
                self.changed.emit()

    # -- the room's contract -----------------------------------------------------------------------------------------

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The tables of the views' actions, one after the other."""
        return tuple(spec for view in self.views for spec in view.specs)

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        return {name: handler for view in self.views for name, handler in view.handlers().items()}

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense: of views that are not shown, those that need nothing chosen there."""
        found: dict[str, bool] = {}
        for view in self.views:
            shown = view is self.view
            found |= {name: good and (shown or name in view.anywhere) for name, good in view.offered().items()}
        return found

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show another circle in every view, or the same one again."""
        for view in self.views:
            view.show_circle(circle, rooms)

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self._host.settings.keep_bytes(self._shares, QByteArray(self.parts.state()))
        for view in self.views:
            view.leave_circle()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        for view in self.views:
            view.refresh()

    def take_focus(self) -> None:
        """As the view that is shown has it."""
        self.view.take_focus()

    def begin_search(self) -> None:
        """As the view that is shown does it."""
        self.view.begin_search()

    def put_head(self, widget: QWidget) -> None:
        """The circle's name stands above the switch."""
        self._side_layout.insertWidget(0, widget)

    def show_record(self, name: str) -> None:
        """Show a record in the view of its kind."""
        kind = name.partition(":")[0]
        for view in self.views:
            if kind in view.kinds:
                self.show_view(view.key)
                view.show_record(name)

    @property
    def at_rest(self) -> bool:
        """Whether every view shows all that there is to show."""
        return all(view.at_rest for view in self.views)

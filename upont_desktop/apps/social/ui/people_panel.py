"""The list of people: a field that searches at each key, chips, and the same rows with faces or as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.social.pages import PeopleFilter, PersonRow
from upont_desktop.apps.social.ui.filter_chips import PeopleChips
from upont_desktop.apps.social.ui.people_model import NAME, PeopleModel
from upont_desktop.apps.social.ui.people_rows import PeopleRows
from upont_desktop.apps.social.ui.people_words import COUNTS
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel, SearchField, action_button, thin_line
from upont_desktop.ui.wording.plain_text import as_plain

_SETTLE_MS = 40  # after the last step of a selection: the card is asked for where it ends
_ICON = 18  # points


class PeoplePanel(QWidget):
    """``chosen`` carries the people that are selected, the one with the keyboard first; ``opened`` one that was double
    clicked, or entered; ``menu_wanted`` a place on the screen.
    """

    chosen = Signal(list)
    opened = Signal()
    menu_wanted = Signal(object)

    def __init__(self, source: PeopleSource, photos: PhotoStore, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self.model = PeopleModel(source, self)
        self.field = SearchField(themes, self.tr("Find a person"), parent=self)
        self.words = PlainLabel()
        self.words.setProperty("role", "muted")
        self.chips = PeopleChips(themes, self)
        self.narrow, self.switch, self.more = QToolButton(self), QToolButton(self), QToolButton(self)
        self.list, self.table = (PeopleRows(self.model, themes, photos, self, table=table) for table in (False, True))
        self.table.setSelectionModel(self.list.selectionModel())
        self._views = QStackedWidget(self)
        self.empty = EmptyState(
            themes,
            "users",
            self.tr("Nobody yet"),
            self.tr("Import a list (CSV, vCard) or add the first person."),
            self,
        )
        self.nothing = EmptyState(
            themes,
            "users",
            self.tr("No one found"),
            self.tr("Nobody matches. Remove a condition, or write less."),
            self,
        )
        self._wanted: str | None = None  # the id of who is to be selected once the rows are there
        self._keep: tuple[str, int] | None = None  # who was selected, and in which row, while rows are read again
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self._arrange()
        self._connect(photos)

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        named = (self.narrow, self.tr("Filter the list")), (self.switch, ""), (self.more, self.tr("Add people"))
        for button, words in named:
            button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
            button.setToolTip(as_plain(words))
            button.setAccessibleName(words)
        self.narrow.setMenu(self.chips.menu)
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.switch.setCheckable(True)
        self.switch.setProperty("quiet", True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 8)
        head.setSpacing(6)
        head.addWidget(self.field, 1)
        for button in (self.narrow, self.switch, self.more):
            head.addWidget(button)
        for view in (self.list, self.table, self.empty, self.nothing):
            self._views.addWidget(view)
        self.words.setContentsMargins(14, 0, 14, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for part in (self.chips, self.words, thin_line()):
            layout.addWidget(part)
        layout.addWidget(self._views, 1)
        self._dress()

    def _connect(self, photos: PhotoStore) -> None:
        self._themes.changed.connect(self._dress)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.chips.changed.connect(self.ask_for)
        self.switch.toggled.connect(self._switched)
        self.model.settled.connect(self._settled)
        self.model.dataChanged.connect(lambda *_: self._select_wanted())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        photos.changed.connect(self.list.viewport().update)
        photos.changed.connect(self.table.viewport().update)
        for view in (self.list, self.table):
            view.installEventFilter(self)
            view.doubleClicked.connect(lambda _index: self.opened.emit())
            view.customContextMenuRequested.connect(
                lambda at, view=view: self.menu_wanted.emit(view.viewport().mapToGlobal(at))
            )

    def _dress(self) -> None:
        muted = self._themes.current.muted
        self.narrow.setIcon(icons.icon("filter", muted))
        self.more.setIcon(icons.icon("user-plus", muted))
        table = self.switch.isChecked()
        self.switch.setIcon(icons.icon("layout-rows" if table else "columns-3", muted))
        words = self.tr("Show as a list with photos") if table else self.tr("Show as a table")
        self.switch.setToolTip(as_plain(words))
        self.switch.setAccessibleName(words)

    def offer_ways(self, ways: Sequence[QAction]) -> None:
        """What to begin with where there is nobody, the first of it most of all; it stays at hand at the head."""
        for number, action in enumerate(ways):
            self.empty.offer(action_button(action, primary=number == 0))
        self.more.menu().addActions(ways[::-1])

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def view(self) -> PeopleRows:
        """The one of both that is shown, or would be."""
        return self.table if self.switch.isChecked() else self.list

    @property
    def filter(self) -> PeopleFilter:
        """What the list is narrowed to."""
        return self.model.filter

    def ask_for(self, chosen: PeopleFilter) -> None:
        """Narrow the list to this."""
        self.chips.show_filter(chosen)
        self.model.show(self.field.text(), chosen)

    def take_focus(self) -> None:
        """The rows, where there are any, or may be soon."""
        (self.view if self.model.total or self.model.loading else self.field).setFocus()

    def restart(self) -> None:
        """Show everyone of another circle."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._keep = self._wanted = None
        self._views.setCurrentWidget(self.view)
        self.ask_for(PeopleFilter())

    def again(self) -> None:
        """The records changed: read what is shown anew, and keep who is selected."""
        people = self.selected()
        if people and self._keep is None:
            self._keep = (people[0].id, self.view.currentIndex().row())
        self.model.again()

    @property
    def asked(self) -> bool:
        """Whether anything is asked for: words, or conditions."""
        return bool(self.field.text().strip()) or self.model.filter != PeopleFilter()

    def select_at(self, row: int, person: str) -> None:
        """Select somebody by id, who stands or will stand in a row, now or as soon as the rows are there."""
        self._wanted = person
        if not self.model.loading:
            self.choose_row(min(row, max(0, self.model.total - 1)))
            self._select_wanted()

    def _select_wanted(self) -> None:
        row = self.model.known_row(self._wanted) if self._wanted else None
        if row is not None:
            self._wanted = None
            self.choose_row(row)

    def choose_row(self, row: int) -> None:
        """Select a row, and bring it into view."""
        index = self.model.index(row, NAME)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.list.selectionModel().setCurrentIndex(index, flags)
        hint = QAbstractItemView.ScrollHint
        seen = self.view.viewport().rect().contains(self.view.visualRect(index).center())
        self.view.scrollTo(index, hint.EnsureVisible if seen else hint.PositionAtCenter)

    def _search(self, text: str) -> None:
        self._keep = None
        self.model.show(text, self.model.filter)

    def _settled(self) -> None:
        total, asked = self.model.total, self.asked
        self.words.setText(COUNTS.people(total))
        shown = self.view if total else self.nothing if asked else self.empty
        moved = self.list.hasFocus() or self.table.hasFocus()
        self._views.setCurrentWidget(shown)
        if moved and not total:
            self.field.setFocus()
        self.words.setVisible(bool(total))
        keep, self._keep = self._keep, None
        if self._wanted is not None:
            self._select_wanted()
        elif keep is not None:
            row = self.model.known_row(keep[0])
            self.choose_row(min(keep[1], total - 1) if row is None and total else row or 0)
        elif asked and total and self.field.hasFocus():
            self.choose_row(0)
        self._settle.start()

    def _switched(self) -> None:
        self._dress()
        if self.model.total:
            self._views.setCurrentWidget(self.view)
            self.view.scrollTo(self.list.selectionModel().currentIndex())
            self.view.setFocus()

    # -- selection ---------------------------------------------------------------------------------------------------

    def selected(self) -> list[PersonRow]:
        """The people selected, the one with the keyboard first."""
        model = self.list.selectionModel()
        rows = sorted({index.row() for index in model.selectedIndexes()})
        current = model.currentIndex().row()
        rows.sort(key=lambda row: row != current)
        people = (self.model.person(row) for row in rows)
        return [person for person in people if person is not None]

    def _tell(self) -> None:
        self.chosen.emit(self.selected())

    # -- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters go to the field from anywhere in the list; Down and Enter go from the field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field:
                return self._field_key(event)
            if watched in {self.list, self.table}:
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_PageDown:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                if self.model.total and not self.selected():
                    self.choose_row(0)
                return True
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
                return True
            case Qt.Key.Key_Escape:
                self.view.setFocus()
                return True
            case _:
                return False

    def _list_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace or (plain and event.text().strip() and event.text().isprintable()):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.setText(
                self.field.text()[:-1] if event.key() == Qt.Key.Key_Backspace else self.field.text() + event.text()
            )
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False

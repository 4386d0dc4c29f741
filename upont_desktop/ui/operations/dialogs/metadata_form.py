"""The editor of metadata: labels, maintainers, what is used, and free fields with a type each; of one resource or
several at once.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.metadata import DEPENDENCIES, LABELS, MAINTAINERS, JsonValue
from upont_desktop.domain.text import display
from upont_desktop.ui.operations.dialogs.dependencies import Dependencies
from upont_desktop.ui.operations.dialogs.metadata_fields import FieldType, KnownFields, type_of, value_of, written
from upont_desktop.ui.operations.dialogs.tag_edit import ListLine
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.dialog import MARGIN, Form, field_label

_OWN = frozenset({LABELS, MAINTAINERS, DEPENDENCIES})
"""The keys that have a part of their own in the editor."""

_MOST_SEEN = 330  # pixels of the fields: the rest of a small screen is for what is around them
_WIDE, _WIDEST = 600, 860
"""Points that the fields need beside each other, following the size of the text, and what a small screen has."""
_SCROLL_BAR = 14  # pixels that the fields leave to it


class _Row:
    """Key, type, value. ``given`` is a value that no field can hold as it is, until it is changed; ``there`` where it
    is typed already, ``mixed`` where the resources have different values.
    """

    def __init__(self, form: DescribeForm, key: str = "", value: JsonValue = "", *, there: bool, mixed: bool) -> None:
        self.was, self.given, self.shown, self.mixed = key if there else "", value, written(value), mixed
        self.key, self.kind, self.text, self.choice = QLineEdit(key), QComboBox(), QLineEdit(self.shown), QComboBox()
        form.name_parts(self)
        for kind, name in form.type_names().items():
            self.kind.addItem(name, kind)
        self.choice.setCurrentIndex(0 if value is True else 1)
        self.kind.setCurrentIndex(list(FieldType).index(type_of(value)))
        self.kind.currentIndexChanged.connect(self.follow)
        self.follow()

    @property
    def type(self) -> FieldType:
        """The type that is chosen for the value."""
        return list(FieldType)[self.kind.currentIndex()]

    @property
    def left_alone(self) -> bool:
        """Whether it stands as it was shown at first."""
        same = self.key.text().strip() == self.was and self.type is type_of(self.given)
        if self.type is FieldType.YES_NO:
            return same and self.value() == self.given
        return same and self.text.text() == self.shown

    def follow(self) -> None:
        """Show the field that fits the type."""
        asks = self.type is FieldType.YES_NO
        self.text.setVisible(not asks)
        self.choice.setVisible(asks)
        if not self.mixed:
            hints = {FieldType.DATE: "2026-03-12", FieldType.LIST: "a, b, c", FieldType.NUMBER: "12"}
            self.text.setPlaceholderText(hints.get(self.type, ""))

    def value(self) -> JsonValue:
        """The value, which is the given one where nothing was changed. Raises :class:`ValueError`."""
        if self.type is FieldType.YES_NO:
            return bool(self.choice.currentIndex() == 0)
        if self.text.text() == self.shown and self.type is type_of(self.given):
            return self.given
        return value_of(self.type, self.text.text())


class DescribeForm(Form):
    """Labels and people first, then one row for each field. A field whose key or value is emptied is removed."""

    def __init__(self, known: KnownFields, parent: QWidget) -> None:
        paths = tuple(known.typed)
        super().__init__(
            self.tr("Describe “{name}”").format(name=display(paths[0].rpartition("/")[2]))
            if len(paths) == 1
            else self.tr("Describe %Ln file(s)", "", len(paths)),
            self.tr("Search finds these fields, and changes to them are kept like any others."),
            self.tr("Save description"),
            parent,
        )
        self.setMinimumWidth(min(scaled(_WIDE), _WIDEST))
        self._known = known
        self._rows: list[_Row] = []
        self.labels = self._list(LABELS, known.used.get(LABELS, ()))
        self.labels.setPlaceholderText(self._hint(self.labels, self.tr("exam, second year")))
        self.maintainers = self._list(MAINTAINERS, (*known.people, *known.used.get(MAINTAINERS, ())))
        self.maintainers.setPlaceholderText(self._hint(self.maintainers, self.tr("who looks after it")))
        self.uses: Dependencies | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._arrange_parts()
        self._add_known_rows()
        for line in (self.labels, self.maintainers):
            line.textChanged.connect(self._enable)
        self.labels.setFocus()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """As large as the fields are in the person's text size."""
        inside = self._inside
        width = min(inside.minimumSizeHint().width(), _WIDEST - 2 * MARGIN)
        self._scroll.setMinimumSize(width, min(inside.sizeHint().height(), _MOST_SEEN))
        super().showEvent(event)

    # -- parts -------------------------------------------------------------------------------------------------------

    def _list(self, key: str, suggestions: Iterable[str]) -> ListLine:
        return ListLine([typed.get(key) for typed in self._known.typed.values()], suggestions)

    def _hint(self, line: ListLine, otherwise: str) -> str:
        if not line.elsewhere:
            return otherwise
        return self.tr("on some: {words}").format(words=", ".join(line.elsewhere[:8]))

    def _arrange_parts(self) -> None:
        inside = QWidget()
        inside.setObjectName("fields")
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, _SCROLL_BAR, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, line in ((self.tr("Labels"), self.labels), (self.tr("Maintainers"), self.maintainers)):
            line.setAccessibleName(name)
            form.addRow(field_label(name, line), line)
        if len(self._known.typed) == 1:
            typed = next(iter(self._known.typed.values()))
            self.uses = Dependencies(typed.get(DEPENDENCIES), self._known.versions)
            self.uses.changed.connect(self._enable)
            form.addRow(field_label(self.tr("Uses"), self.uses), self.uses)
        more = QPushButton(self.tr("Add a field"))
        more.setProperty("flat", True)
        more.setProperty("inline", True)
        more.clicked.connect(self._add_empty)
        others = QVBoxLayout()
        others.addLayout(self._grid)
        others.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        others.addStretch(1)
        form.addRow(field_label(self.tr("Other fields"), self.labels), others)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll, self._inside = scroll, inside
        self.body.addWidget(scroll, 1)

    def _add_known_rows(self) -> None:
        every = list(self._known.typed.values())
        for key in dict.fromkeys(key for typed in every for key in typed if key not in _OWN):
            values = [typed.get(key) for typed in every]
            if any(isinstance(value, dict) for value in values):
                continue
            same = all(type(value) is type(values[0]) and value == values[0] for value in values)
            self.add_row(key, values[0] if same else "", there=True, mixed=not same)
        if not self._rows:
            self.add_row()

    def type_names(self) -> dict[FieldType, str]:
        """The types in the words of the window's language."""
        return {
            FieldType.TEXT: self.tr("text"),
            FieldType.NUMBER: self.tr("number"),
            FieldType.YES_NO: self.tr("yes or no"),
            FieldType.DATE: self.tr("date"),
            FieldType.LIST: self.tr("list"),
        }

    def name_parts(self, row: _Row) -> None:
        """What a row's parts are called."""
        row.key.setPlaceholderText(self.tr("Field"))
        row.key.setAccessibleName(self.tr("Field"))
        row.kind.setAccessibleName(self.tr("Type"))
        for each in (row.text, row.choice):
            each.setAccessibleName(self.tr("Value"))
        if row.mixed:
            row.text.setPlaceholderText(self.tr("different values"))
        for word in (self.tr("yes"), self.tr("no")):
            row.choice.addItem(word)

    def _add_empty(self) -> None:
        self.add_row()

    def add_row(self, key: str = "", value: JsonValue = "", *, there: bool = False, mixed: bool = False) -> None:
        """One more field; ``there`` where it is typed already."""
        row = _Row(self, key, value, there=there, mixed=mixed)
        self._rows.append(row)
        at = self._grid.rowCount()
        for column, part in enumerate((row.key, row.kind, row.text)):
            self._grid.addWidget(part, at, column)
        self._grid.addWidget(row.choice, at, 2)
        row.key.setCompleter(Completions(sorted(self._known.used.keys() - _OWN), row.key))
        row.key.textChanged.connect(lambda _text: self._suggest(row))
        for changed in (row.key.textChanged, row.text.textChanged):
            changed.connect(self._enable)
        for index in (row.kind.currentIndexChanged, row.choice.currentIndexChanged):
            index.connect(self._enable)
        self._suggest(row)
        if not key:
            row.key.setFocus()

    def _suggest(self, row: _Row) -> None:
        row.text.setCompleter(Completions(self._known.used.get(row.key.text(), ()), row.text))

    # -- what was changed --------------------------------------------------------------------------------------------

    def changed(self) -> dict[str, dict[str, JsonValue]]:
        """Path → key → value, of what was changed; ``None`` removes a field. Raises :class:`ValueError`."""
        wanted = self._wanted()
        found = {}
        for path, before in self._known.typed.items():
            after = {**wanted, LABELS: self.labels.of(before.get(LABELS)),
                     MAINTAINERS: self.maintainers.of(before.get(MAINTAINERS))}  # fmt: skip
            if self.uses is not None and self.uses.different:
                after[DEPENDENCIES] = self.uses.value()
            changes = {key: value for key, value in after.items() if not _same(before.get(key), value)}
            if changes:
                found[path] = changes
        return found

    def _wanted(self) -> dict[str, JsonValue]:
        """The free fields that a person changed."""
        wanted: dict[str, JsonValue] = {}
        for row in self._rows:
            key = row.key.text().strip()
            if row.left_alone:
                continue
            if row.was and key != row.was:
                wanted.setdefault(row.was, None)
            if key:
                there = row.type is FieldType.YES_NO or bool(row.text.text().strip())
                wanted[key] = row.value() if there else None
        return wanted

    def _enable(self) -> None:
        try:
            self.go.setEnabled(bool(self.changed()))
        except ValueError:
            self.go.setEnabled(False)


def _same(before: JsonValue, after: JsonValue) -> bool:
    return type(before) is type(after) and before == after

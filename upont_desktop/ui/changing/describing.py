"""The editor of metadata: labels, and free fields with a type each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.metadata import LABELS, METADATA_FOLDER, JsonValue, parse_metadata
from upont_desktop.domain.text import display
from upont_desktop.ui.background import Desk
from upont_desktop.ui.changing.form import Form

_SCANNED = 500  # files on disk that are read for suggestions
_LARGEST = 1 << 16


class FieldType(StrEnum):
    """How a value is written."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes/no"
    DATE = "date"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class KnownFields:
    """The fields that people typed for a resource, and which keys and values the circle uses elsewhere."""

    typed: Mapping[str, JsonValue] = field(default_factory=dict)
    used: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def fields_of(desk: Desk, circle: Circle, path: str) -> KnownFields:
    """Read the fields of a resource, and what is used elsewhere as far as a quick look at the disk tells."""
    used: dict[str, dict[str, None]] = {}
    top = circle.path / METADATA_FOLDER
    for file in islice(top.rglob("*.json"), _SCANNED):
        if file.is_symlink() or not file.is_file() or file.stat().st_size > _LARGEST:
            continue
        for key, value in (parse_metadata(file.read_bytes()) or {}).items():
            values = used.setdefault(key, {})
            values.update(dict.fromkeys(map(written, value if isinstance(value, list) else [value])))
    typed = desk.reader(circle).resource(path).metadata.typed
    return KnownFields(dict(typed), {key: tuple(values) for key, values in used.items()})


def type_of(value: JsonValue) -> FieldType:
    """The type that a value has."""
    match value:
        case bool():
            return FieldType.YES_NO
        case int() | float():
            return FieldType.NUMBER
        case list():
            return FieldType.LIST
        case str() if len(value) == 10 and QDate.fromString(value, "yyyy-MM-dd").isValid():
            return FieldType.DATE
        case _:
            return FieldType.TEXT


def written(value: JsonValue) -> str:
    """A value as it stands in a field."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(map(written, value))
        case _:
            return str(value)


def value_of(kind: FieldType, text: str) -> JsonValue:
    """What was typed, as the type says. Raises :class:`ValueError` where it does not fit."""
    text = text.strip()
    match kind:
        case FieldType.NUMBER:
            return _number(text)
        case FieldType.YES_NO:
            return text == "yes"
        case FieldType.DATE:
            if not QDate.fromString(text, "yyyy-MM-dd").isValid():
                raise ValueError(text)
            return text
        case FieldType.LIST:
            return [part for part in (each.strip() for each in text.split(",")) if part]
        case _:
            return text


def _number(text: str) -> int | float:
    plain = text.replace(",", ".")
    number = float(plain)
    if not math.isfinite(number):
        raise ValueError(text)
    return int(plain) if plain.lstrip("+-").isdecimal() else number


class _Row:
    """Key, type, value. ``given`` is a value that no field can hold as it is, until it is changed."""

    def __init__(self, form: DescribeForm, key: str = "", value: JsonValue = "") -> None:
        self.given, self.shown = value, written(value)
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
        """The type chosen."""
        return list(FieldType)[self.kind.currentIndex()]

    def follow(self) -> None:
        """Show the field that fits the type."""
        asks = self.type is FieldType.YES_NO
        self.text.setVisible(not asks)
        self.choice.setVisible(asks)
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
    """Labels first, then one row for each field. A field whose key or value is emptied is removed."""

    def __init__(self, path: str, known: KnownFields, parent: QWidget) -> None:
        super().__init__(
            self.tr("Describe “{name}”").format(name=display(path.rpartition("/")[2])),
            self.tr("Fields are found by the search, and their changes are kept like any others."),
            self.tr("Keep the description"),
            parent,
        )
        self.setMinimumWidth(560)
        self._known = known
        self._rows: list[_Row] = []
        labels = known.typed.get(LABELS)
        self.labels = QLineEdit(written(labels))
        self.labels.setPlaceholderText(self.tr("exam, second year"))
        if known.used.get(LABELS):
            self.labels.setToolTip(self.tr("In use: {labels}").format(labels=", ".join(known.used[LABELS][:30])))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.addLayout(self._grid)
        more = QPushButton(self.tr("Add a field"))
        more.setProperty("flat", True)
        more.clicked.connect(self._add_empty)
        column.addWidget(more)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(180)
        scroll.setWidget(inside)
        self.add_field(self.tr("Labels"), self.labels)
        self.body.addWidget(scroll)
        for key, value in known.typed.items():
            if key != LABELS and not isinstance(value, dict):
                self.add_row(key, value)
        if not self._rows:
            self.add_row()
        self.labels.textChanged.connect(self._enable)
        self.labels.setFocus()
        self._enable()

    def type_names(self) -> dict[FieldType, str]:
        """The types in words."""
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
        for word in (self.tr("yes"), self.tr("no")):
            row.choice.addItem(word)

    def _add_empty(self) -> None:
        self.add_row()

    def add_row(self, key: str = "", value: JsonValue = "") -> None:
        """One more field."""
        row = _Row(self, key, value)
        self._rows.append(row)
        at = self._grid.rowCount()
        for column, part in enumerate((row.key, row.kind, row.text)):
            self._grid.addWidget(part, at, column)
        self._grid.addWidget(row.choice, at, 2)
        row.key.setCompleter(QCompleter(sorted(self._known.used), row.key))
        row.key.textChanged.connect(lambda _text: self._suggest(row))
        for changed in (row.key.textChanged, row.text.textChanged):
            changed.connect(self._enable)
        for index in (row.kind.currentIndexChanged, row.choice.currentIndexChanged):
            index.connect(self._enable)
        self._suggest(row)
        if not key:
            row.key.setFocus()

    def _suggest(self, row: _Row) -> None:
        row.text.setCompleter(QCompleter(list(self._known.used.get(row.key.text(), ())), row.text))

    def changed(self) -> dict[str, JsonValue]:
        """Key → value, of what was changed; ``None`` removes a field. Raises :class:`ValueError`."""
        wanted: dict[str, JsonValue] = {}
        for row in self._rows:
            key = row.key.text().strip()
            if key and (row.type is FieldType.YES_NO or row.text.text().strip()):
                wanted[key] = row.value()
        before = {key: value for key, value in self._known.typed.items() if not isinstance(value, dict)}
        if self.labels.text() != written(before.get(LABELS)):
            labels = value_of(FieldType.LIST, self.labels.text())
            if labels:
                wanted[LABELS] = labels
        elif LABELS in before:
            wanted[LABELS] = before[LABELS]
        gone: dict[str, JsonValue] = dict.fromkeys(before.keys() - wanted.keys())
        new = {
            key: value
            for key, value in wanted.items()
            if key not in before or type(before[key]) is not type(value) or before[key] != value
        }
        return {**gone, **new}

    def _enable(self) -> None:
        try:
            self.go.setEnabled(bool(self.changed()))
        except ValueError:
            self.go.setEnabled(False)

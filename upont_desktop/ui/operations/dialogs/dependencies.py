"""What a resource uses, as people type it: paths, each following the newest version or pinned to one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.reference import Reference, parse_reference
from upont_desktop.domain.text import display
from upont_desktop.ui.widgets.completion_list import Completions


class _Row:
    """A reference; a value that is none is kept as it is."""

    def __init__(self, given: JsonValue) -> None:
        self.given = given
        self.path, self.version, self.note = QLineEdit(), QComboBox(), QPushButton()
        self.reference: Reference | None = None
        if isinstance(given, str) and given:
            try:
                self.reference = parse_reference(given if ":" in given else f":{given}")
            except BadReference:
                self.reference = None


class Dependencies(QWidget):
    """One row for each resource that is used. ``changed`` says that a row is another now."""

    changed = Signal()

    def __init__(self, given: JsonValue, versions: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = given if isinstance(given, list) else []
        self._versions = {display(path): (path, number) for path, number in versions.items()}
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.more = QPushButton(self.tr("Add a file it uses…"))
        self.more.setProperty("flat", True)
        self.more.setProperty("inline", True)
        self.more.clicked.connect(self._add_empty)
        self._grid.addWidget(self.more, 999, 0, Qt.AlignmentFlag.AlignLeft)
        for value in self._given:
            self.add_row(value)
        self._begin = self.value()

    def _add_empty(self) -> None:
        self.add_row("").path.setFocus()

    def add_row(self, given: JsonValue) -> _Row:
        """Add a row for a resource that is used, filled with what is given."""
        row = _Row(given)
        self._rows.append(row)
        at = len(self._rows)
        reference = row.reference
        if reference is not None:
            circle = f"{reference.circle}:" if reference.circle else ""
            row.path.setText(f"{circle}{display(reference.path)}")
        elif given:
            row.path.setText(str(given))
        row.path.setPlaceholderText(self.tr("Path of the file, such as Pictures/logo.svg"))
        row.path.setAccessibleName(self.tr("File that is used"))
        row.version.setAccessibleName(self.tr("Version that is used"))
        row.path.setCompleter(Completions(sorted(self._versions), row.path))
        row.note.setProperty("flat", True)
        row.note.clicked.connect(lambda: row.version.setCurrentIndex(row.version.count() - 1))
        for column, part in enumerate((row.path, row.version, row.note)):
            self._grid.addWidget(part, at, column)
        self._offer(row, reference.version if reference is not None else None)
        row.path.textChanged.connect(lambda _text: self._path_changed(row))
        row.version.currentIndexChanged.connect(lambda _index: self._version_changed(row))
        return row

    def _newest(self, row: _Row) -> int:
        return self._versions.get(row.path.text().strip(), ("", 0))[1]

    def _offer(self, row: _Row, pinned: int | None) -> None:
        """The versions that can be pinned; the newest last, so that it is the last entry."""
        newest = max(self._newest(row), pinned or 0)
        row.version.blockSignals(True)
        row.version.clear()
        row.version.addItem(self.tr("newest version"), None)
        for number in range(1, newest + 1):
            row.version.addItem(self.tr("version {number}").format(number=number), number)
        row.version.setCurrentIndex(pinned or 0)
        row.version.blockSignals(False)
        self._point_out(row)

    def _point_out(self, row: _Row) -> None:
        pinned, newest = row.version.currentData(), self._newest(row)
        behind = pinned is not None and 0 < pinned < newest
        row.note.setText(self.tr("version {number} is available: use it").format(number=newest) if behind else "")
        row.note.setVisible(behind)

    def _path_changed(self, row: _Row) -> None:
        self._offer(row, None)
        self.changed.emit()

    def _version_changed(self, row: _Row) -> None:
        self._point_out(row)
        self.changed.emit()

    def value(self) -> JsonValue:
        """The references as metadata keep them; ``None`` where there is none."""
        found = [self._written(row) for row in self._rows if row.path.text().strip()]
        return list(dict.fromkeys(found)) or None

    def _written(self, row: _Row) -> str:
        text, version = row.path.text().strip(), row.version.currentData()
        if text in self._versions:
            return str(Reference(self._versions[text][0], None, version))
        known = row.reference
        if known is not None and text == f"{known.circle + ':' if known.circle else ''}{display(known.path)}":
            return str(Reference(known.path, known.circle, version))
        try:
            named = parse_reference(text if ":" in text else f":{text}")
        except BadReference:
            return text
        return str(named if version is None else Reference(named.path, named.circle, version))

    @property
    def different(self) -> bool:
        """Whether a person changed something."""
        return self.value() != self._begin

    def notes(self) -> list[str]:
        """What is pointed out, for those who do not see it."""
        return [row.note.text() for row in self._rows if row.note.text()]

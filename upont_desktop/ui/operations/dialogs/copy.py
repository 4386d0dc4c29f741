"""Where a copy goes."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.widgets.dialog import Form


class CopyForm(Form):
    """Where a fork goes: a path of this circle or of another one; with what it uses, if it uses something."""

    def __init__(
        self, path: str, here: Circle, circles: tuple[Circle, ...], *, folder: bool, uses: int, parent: QWidget
    ) -> None:
        above, slash, name = display(path).rpartition("/")
        stem, dot, ending = name.rpartition(".") if "." in name[1:] and not folder else (name, "", "")
        super().__init__(
            self.tr("Copy “{name}” to…").format(name=name),
            self.tr("The new folder starts with everything in this one. Where each file came from is noted.")
            if folder
            else self.tr(
                "The new resource starts from this version. Where it came from is noted, and can be followed."
            ),
            self.tr("Copy"),
            parent,
        )
        self._circles = (here, *(each for each in circles if each.slug != here.slug))
        self.circle = QComboBox()
        for each in self._circles:
            self.circle.addItem(each.name)
        copy = self.tr("{stem} (copy)").format(stem=stem)
        self._here, self._there = f"{above}{slash}{copy}{dot}{ending}", f"{above}{slash}{name}"
        self.path = QLineEdit(self._here)
        self.uses = QCheckBox(self.tr("With %Ln file(s) that it &uses", "", uses))
        self.uses.setChecked(bool(uses))
        self.uses.setVisible(bool(uses))
        self.add_field(self.tr("Circle"), self.circle)
        self.add_field(self.tr("Path"), self.path)
        self.fields.addRow(self.uses)
        self.path.textChanged.connect(self._enable)
        self.circle.currentIndexChanged.connect(self._other_circle)
        self.path.setFocus()

    def _enable(self) -> None:
        path = self.chosen()[1]
        self.go.setEnabled(bool(path) and not self.refuse(ops.name_problem(path) if path else None))

    def _other_circle(self, index: int) -> None:
        """Another circle has room for the same name."""
        if self.path.text() in {self._here, self._there}:
            self.path.setText(self._there if index else self._here)

    def chosen(self) -> tuple[Circle, str]:
        """The circle and the path there."""
        return self._circles[self.circle.currentIndex()], self.path.text().strip().strip("/")

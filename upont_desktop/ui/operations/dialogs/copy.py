"""The dialog that asks where a copy goes: folder, name, circle."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.widgets.dialog import Form


@dataclass(frozen=True, slots=True)
class CopyGoals:
    """Where a copy can go: the circles, this one first, with the names (as displayed) that stand in the folder of the
    original in each, by slug; and how many files it uses.
    """

    circles: tuple[Circle, ...]
    taken: Mapping[str, Collection[str]] = field(default_factory=dict)
    uses: int = 0


class CopyForm(Form):
    """Where a fork goes: a path of this circle or of another one; with what it uses, if it uses something."""

    def __init__(self, path: str, goals: CopyGoals, *, folder: bool, parent: QWidget) -> None:
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
        self._circles = goals.circles
        self.circle = QComboBox()
        for each in self._circles:
            self.circle.addItem(each.name)

        def copied(number: int) -> str:
            words = self.tr("{stem} (copy)") if number == 1 else self.tr("{stem} (copy {number})")
            return words.format(stem=stem, number=number) + dot + ending

        self._offered = tuple(
            f"{above}{slash}{_free(name if at else '', copied, goals.taken.get(each.slug, ()))}"
            for at, each in enumerate(self._circles)
        )
        self.path = QLineEdit(self._offered[0])
        self.uses = QCheckBox(self.tr("With %Ln file(s) that it &uses", "", goals.uses))
        self.uses.setChecked(bool(goals.uses))
        self.uses.setVisible(bool(goals.uses))
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
        """Another circle may have room for the same name."""
        if self.path.text() in self._offered:
            self.path.setText(self._offered[index])

    def put(self, circle: Circle, path: str, *, with_uses: bool) -> None:
        """Choose what was chosen before."""
        self.circle.setCurrentIndex(self._circles.index(circle))
        self.path.setText(display(path))
        self.uses.setChecked(with_uses)

    def chosen(self) -> tuple[Circle, str]:
        """The circle and the path there."""
        return self._circles[self.circle.currentIndex()], self.path.text().strip().strip("/")


def _free(own: str, copied: Callable[[int], str], taken: Collection[str]) -> str:
    """A name that nothing has: its own one where that may be, or that of a copy; disks may ignore case."""
    folded = {name.casefold() for name in taken}
    if own and own.casefold() not in folded:
        return own
    number = 1
    while copied(number).casefold() in folded:
        number += 1
    return copied(number)

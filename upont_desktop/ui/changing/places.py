"""Paths and names asked for: rename or move, copy to, name a version; and what to do with names that exist."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.ui.changing.form import Form


class MoveForm(Form):
    """Name and folder of a resource or folder, with what uses it."""

    def __init__(self, path: str, used_by: tuple[str, ...], parent: QWidget) -> None:
        shown = display(path)
        folder, _, name = shown.rpartition("/")
        super().__init__(
            self.tr("Rename or move “{name}”").format(name=name),
            self.tr("Its history and its description go along."),
            self.tr("Rename or move"),
            parent,
        )
        self._path = path
        self.name, self.folder = QLineEdit(name), QLineEdit(folder)
        self.folder.setPlaceholderText(self.tr("the top folder"))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Folder"), self.folder)
        names = ", ".join(display(each) for each in used_by[:6]) + (" …" if len(used_by) > 6 else "")
        self.add_note(
            self.tr("%Ln file(s) use it and would no longer find it: {names}", "", len(used_by)).format(names=names)
            if used_by
            else ""
        )
        stem = name.rpartition(".")[0] if "." in name[1:] else name
        self.name.setFocus()
        self.name.setSelection(0, len(stem))
        for field in (self.name, self.folder):
            field.textChanged.connect(self._enable)
        self._enable()

    def new_path(self) -> str:
        """The whole new path; what was left alone keeps its exact bytes."""
        folder, _, name = self._path.rpartition("/")
        new_name = name if self.name.text() == display(name) else self.name.text().strip()
        new_folder = folder if self.folder.text() == display(folder) else self.folder.text().strip().strip("/")
        return f"{new_folder}/{new_name}" if new_folder else new_name

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()) and self.new_path() != self._path)


class CopyForm(Form):
    """Where a fork goes: a path of this circle or of another one."""

    def __init__(self, path: str, here: Circle, circles: tuple[Circle, ...], parent: QWidget) -> None:
        folder, slash, name = display(path).rpartition("/")
        stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
        super().__init__(
            self.tr("Copy “{name}” to…").format(name=name),
            self.tr(
                "A new resource begins with this version. Where it comes from is written down, and can be followed."
            ),
            self.tr("Copy"),
            parent,
        )
        self._circles = (here, *(each for each in circles if each.slug != here.slug))
        self.circle = QComboBox()
        for each in self._circles:
            self.circle.addItem(each.name)
        copy = self.tr("{stem} (copy)").format(stem=stem)
        self.path = QLineEdit(f"{folder}{slash}{copy}{dot}{ending}")
        self.add_field(self.tr("Circle"), self.circle)
        self.add_field(self.tr("Path"), self.path)
        self.path.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip(" /"))))
        self.path.setFocus()

    def chosen(self) -> tuple[Circle, str]:
        """The circle and the path there."""
        return self._circles[self.circle.currentIndex()], self.path.text().strip().strip("/")


class NameForm(Form):
    """The name of a version."""

    def __init__(self, name: str, version: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Name version {version} of “{name}”").format(version=version, name=name)
            if version
            else self.tr("Name this version of “{name}”").format(name=name),
            self.tr("The name stays with this version, is shown beside it, and can be searched."),
            self.tr("Give the name"),
            parent,
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("handed out 12 March"))
        self.add_field(self.tr("Name"), self.name)
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.setEnabled(False)


class Clash(StrEnum):
    """What to do with files whose names exist."""

    REPLACE = "replace"
    BOTH = "both"
    SKIP = "skip"


class ClashForm(Form):
    """Asks once, for all names that exist."""

    def __init__(self, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln file(s) exist already", "", len(names)),
            ", ".join(names[:8]) + (" …" if len(names) > 8 else ""),
            self.tr("Go on"),
            parent,
        )
        self._group = QButtonGroup(self)
        self.choices: dict[Clash, QRadioButton] = {}
        for clash, text in (
            (Clash.REPLACE, self.tr("Make them &new versions of those")),
            (Clash.BOTH, self.tr("Keep &both, under another name")),
            (Clash.SKIP, self.tr("&Skip them")),
        ):
            button = self.choices[clash] = QRadioButton(text)
            self._group.addButton(button)
            self.body.addWidget(button)
        self.choices[Clash.REPLACE].setChecked(True)

    def chosen(self) -> Clash:
        """The answer, for all."""
        return next(clash for clash, button in self.choices.items() if button.isChecked())

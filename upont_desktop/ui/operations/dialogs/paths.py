"""Paths and names asked for: rename or move, delete, name a version; and what to do with names that exist."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QWidget

from upont_desktop.domain.commit import free_tag
from upont_desktop.domain.text import display
from upont_desktop.service.operations import name_problem
from upont_desktop.service.operations.affected_links import AffectedLinks
from upont_desktop.ui.transfer.import_plan import ClashChoice
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.dialog import Form


class MoveForm(Form):
    """Name and folder of one resource or folder, or the folder of several, with what uses them."""

    def __init__(self, paths: tuple[str, ...], links: AffectedLinks, folders: tuple[str, ...], parent: QWidget) -> None:
        folder, _, name = display(paths[0]).rpartition("/")
        several = len(paths) > 1
        if several:
            heading, button = self.tr("Move %Ln item(s)", "", len(paths)), self.tr("Move")
            text = self.tr("Their history and descriptions move with them.")
        else:
            heading, button = self.tr("Rename or move “{name}”").format(name=name), self.tr("Rename or move")
            text = self.tr("Its history and description move with it.")
        super().__init__(heading, text, button, parent)
        self._paths = paths
        self.name, self.folder = QLineEdit(name), QLineEdit(folder)
        self.folder.setPlaceholderText(self.tr("the top folder"))
        self.folder.setCompleter(Completions(map(display, folders), self.folder))
        if not several:
            self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Folder"), self.folder)
        self.rewrite = QCheckBox(self.tr("Update the &links, so that everything is still found"))
        self._name_users(links)
        stem = name.rpartition(".")[0] if "." in name[1:] else name
        (self.folder if several else self.name).setFocus()
        self.name.setSelection(0, len(stem))
        for field in (self.name, self.folder):
            field.textChanged.connect(self._enable)
        self._enable()

    def _name_users(self, links: AffectedLinks) -> None:
        if links.users:
            self.users = self.add_note(
                self.tr(
                    "%Ln file(s) use what you are moving and would no longer find it: {names}", "", len(links.users)
                ).format(names=some_names(links.users))
            )
        if links.users or links.uses:
            self.rewrite.setChecked(True)
            self.fields.addRow(self.rewrite)

    def moves(self) -> dict[str, str]:
        """Old and new paths; what was left alone keeps its exact bytes."""
        return {path: self._new_path(path) for path in self._paths if self._new_path(path) != path}

    def _new_path(self, path: str) -> str:
        folder, _, name = path.rpartition("/")
        several = len(self._paths) > 1
        new_name = name if several or self.name.text() == display(name) else self.name.text().strip()
        same = self.folder.text() == display(folder)
        new_folder = folder if same else self.folder.text().strip().strip("/")
        return f"{new_folder}/{new_name}" if new_folder else new_name

    def _enable(self) -> None:
        moves = self.moves()
        refused = self.refuse(next(filter(None, map(name_problem, moves.values())), None))
        self.go.setEnabled(bool(self.name.text().strip() and moves) and not refused)


class DeleteForm(Form):
    """Asked only where something that stays uses what goes."""

    def __init__(self, paths: tuple[str, ...], users: tuple[str, ...], parent: QWidget) -> None:
        name = display(paths[0].rpartition("/")[2])
        super().__init__(
            self.tr("Delete %Ln item(s)?", "", len(paths))
            if len(paths) > 1
            else self.tr("Delete “{name}”?").format(name=name),
            self.tr(
                "%Ln file(s) use what you are deleting and would no longer find it: {names}", "", len(users)
            ).format(names=some_names(users)),
            self.tr("Delete anyway"),
            parent,
        )
        self.add_note(self.tr("Every version stays in the history, and you can undo this."))
        self.cancel.setDefault(True)


def some_names(paths: tuple[str, ...], most: int = 6) -> str:
    """A few paths, and a sign that there are more."""
    return ", ".join(display(each) for each in paths[:most]) + (" …" if len(paths) > most else "")


class NameForm(Form):
    """The name of a version."""

    def __init__(self, name: str, version: str, taken: Collection[str], parent: QWidget) -> None:
        """``taken`` are the refs that there are."""
        super().__init__(
            self.tr("Name version {version} of “{name}”").format(version=version, name=name)
            if version
            else self.tr("Name this version of “{name}”").format(name=name),
            self.tr("The name stays with this version, is shown beside it, and can be searched."),
            self.tr("Save name"),
            parent,
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("handed out 12 March"))
        self.add_field(self.tr("Name"), self.name)
        self._taken = taken
        self.preview = self.add_note(" ")
        self.name.textChanged.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """The name as it will be read."""
        return " ".join(self.name.text().split())

    def _show(self) -> None:
        self.go.setEnabled(bool(self.words))
        told = self.tr("Shown as “{name}”. Its tag in git: {tag}")
        shown = told.format(name=self.words, tag=free_tag(self.words, self._taken)) if self.words else ""
        self.preview.setText(shown or self.tr("Any words will do, with spaces and accents."))


class ClashForm(Form):
    """Asks once, for all names that exist."""

    def __init__(self, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln file(s) already exist", "", len(names)),
            ", ".join(names[:8]) + (" …" if len(names) > 8 else ""),
            self.tr("Continue"),
            parent,
        )
        self._group = QButtonGroup(self)
        self.choices: dict[ClashChoice, QRadioButton] = {}
        for clash, text in (
            (ClashChoice.REPLACE, self.tr("Save as a &new version")),
            (ClashChoice.BOTH, self.tr("Keep &both (rename the new file)")),
            (ClashChoice.SKIP, self.tr("&Skip")),
        ):
            button = self.choices[clash] = QRadioButton(text)
            self._group.addButton(button)
            self.body.addWidget(button)
        self.choices[ClashChoice.REPLACE].setChecked(True)

    def chosen(self) -> ClashChoice:
        """What to do with every file whose name exists."""
        return next(clash for clash, button in self.choices.items() if button.isChecked())

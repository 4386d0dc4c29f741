"""Writing people to a file: a list, cards, or pages of faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QRadioButton, QWidget

from upont_desktop.apps.social.face_book import FaceGroup, by_club, by_promotion
from upont_desktop.apps.social.pages import PeopleFilter, PersonRow
from upont_desktop.apps.social.ui.people_words import COUNTS
from upont_desktop.apps.social.ui.photos import read_photos
from upont_desktop.apps.social.ui.source import PeopleSource, answer
from upont_desktop.apps.social.ui.trombinoscope import write_trombinoscope
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.text import display
from upont_desktop.service.file_export import replaced, translated
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.dialog import Form

if TYPE_CHECKING:
    from upont_desktop.apps.social.reader import SocialReader

translate = QCoreApplication.translate
_MOST = 1_000_000  # people: all there are


class ExportKind(Enum):
    """What is written."""

    CSV = auto()
    VCARD = auto()
    FACES = auto()


class ExportForm(Form):
    """What to write, of how many people."""

    def __init__(self, shown: int, chosen: int, asked: str, parent: QWidget) -> None:
        super().__init__(self.tr("Export people"), "", self.tr("Export…"), parent)
        self.whom, self.order = QComboBox(), QComboBox()
        if chosen > 1:
            self.whom.addItem(COUNTS.chosen(chosen))
        self.whom.addItem(self.tr("Those in the list: {people}").format(people=asked))
        self.selected_offered = chosen > 1
        self.kinds = {
            ExportKind.CSV: QRadioButton(self.tr("A list (CSV), for spreadsheets")),
            ExportKind.VCARD: QRadioButton(self.tr("Cards (vCard), for phones and address books")),
            ExportKind.FACES: QRadioButton(self.tr("Pages of faces (PDF), to print")),
        }
        self._group = QButtonGroup(self)
        self.add_field(self.tr("Whom"), self.whom)
        for kind, button in self.kinds.items():
            self._group.addButton(button)
            self.fields.addRow(button)
            button.toggled.connect(self._follow)
            button.setChecked(kind is ExportKind.CSV)
        self.order.addItem(self.tr("by promotion"))
        self.order.addItem(self.tr("by club, with roles"))
        self.add_field(self.tr("Pages"), self.order)
        self.add_note(
            self.tr("The file is for you to give away: what it holds about people is no longer in your hands.")
        )
        self.go.setEnabled(shown > 0 or chosen > 0)
        self._follow()

    def _follow(self) -> None:
        self.order.setEnabled(self.kind is ExportKind.FACES)

    @property
    def kind(self) -> ExportKind:
        """What is to be written."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), ExportKind.CSV)

    def ask_file(self, ending: str) -> Path | None:
        """Ask where to write; nothing where the person gives up."""
        name, title = self.tr("people.{ending}").format(ending=ending), self.tr("Export people")
        path, _kind = QFileDialog.getSaveFileName(self.parentWidget(), title, str(Path.home() / name), f"*.{ending}")
        return Path(path) if path else None

    def doing(self) -> str:
        """What is said while the file is written."""
        return self.tr("Writing people…")

    def said(self, file: Path, count: int) -> str:
        """What is said once the file is written."""
        return self.tr("Exported to {file}: {people}").format(file=display(file.name), people=COUNTS.people(count))

    @property
    def only_selected(self) -> bool:
        """Whether only those who are selected are written, not the whole list."""
        return self.selected_offered and self.whom.currentIndex() == 0

    @property
    def by_club(self) -> bool:
        """Whether faces stand under their clubs."""
        return self.order.currentIndex() == 1


def export_people(
    context: ActionContext, source: PeopleSource, words: str, narrowed: PeopleFilter, chosen: Sequence[PersonRow]
) -> None:
    """Ask what to write and where, and write it in the background."""
    circle = source.circle
    if circle is None:
        return
    selected = tuple(chosen)

    def ask(count: int) -> None:
        form = ExportForm(count, len(selected), COUNTS.people(count), context.window)
        form.accepted.connect(lambda: _choose_file(context, circle, form, selected, words, narrowed))
        context.show(form)

    context.ask(lambda desk: answer(desk, circle, lambda reader: reader.find_people(words, narrowed, 0, 1).total), ask)


def _choose_file(
    context: ActionContext, circle: Circle, form: ExportForm, selected: Sequence[PersonRow], words: str,
    narrowed: PeopleFilter,
) -> None:  # fmt: skip
    kind, by_clubs = form.kind, form.by_club
    ending = {ExportKind.CSV: "csv", ExportKind.VCARD: "vcf", ExportKind.FACES: "pdf"}[kind]
    file = form.ask_file(ending)
    if file is None:
        return
    people = selected if form.only_selected else None

    def work(desk: WorkerContext) -> int:
        whom = people or answer(desk, circle, lambda reader: reader.find_people(words, narrowed, 0, _MOST).people)
        if kind is ExportKind.FACES:
            _write_faces(desk, circle, file, whom, by_clubs=by_clubs)
        else:
            _write_text(desk, circle, file, whom, kind)
        return len(whom)

    words_for = form.said

    def said(count: int) -> None:
        context.say(words_for(file, count), show=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))

    context.look(work, said, form.doing())


def _write_text(desk: WorkerContext, circle: Circle, file: Path, people: Sequence[PersonRow], kind: ExportKind) -> None:
    from upont_desktop.apps.social.person_export import csv_of, vcard_of  # noqa: PLC0415 - only for this

    ids = [person.id for person in people]
    if kind is ExportKind.CSV:
        data = answer(desk, circle, lambda reader: csv_of(reader.records(ids)))
    else:
        data = answer(desk, circle, lambda reader: vcard_of(reader.cards(ids)))
    with replaced(file) as writing:
        writing.write(data)


def _write_faces(
    desk: WorkerContext, circle: Circle, file: Path, people: Sequence[PersonRow], *, by_clubs: bool
) -> None:
    groups = answer(desk, circle, lambda reader: face_groups(reader, people, by_clubs=by_clubs))

    def photo(path: str) -> QImage | None:
        return read_photos(desk, circle, (path,))[path]

    def told(_done: int, _whole: int) -> None:
        if desk.cancelled:
            raise Cancelled

    with translated(file):
        write_trombinoscope(file, groups, circle.name, photo, told)


def face_groups(reader: SocialReader, people: Sequence[PersonRow], *, by_clubs: bool) -> tuple[FaceGroup, ...]:
    """People under their promotions, or under their clubs with their roles, as the pages of these list them."""
    if not by_clubs:
        named, without = (
            translate("Trombinoscope", "Promotion {code}"),
            translate("Trombinoscope", "Without a promotion"),
        )
        names = {row.promotion: named.format(code=display(row.promotion)) for row in people} | {"": without}
        return tuple(replace(group, about=tuple(map(_about, group.people))) for group in by_promotion(people, names))
    wanted = {person.id for person in people}
    clubs = [row.club for row in reader.clubs() if row.club.active]
    members = {club.slug: [each for each in reader.members(club.slug) if each.person.id in wanted] for club in clubs}
    return by_club((club.name, members[club.slug]) for club in clubs)


def _about(person: PersonRow) -> str:
    return person.nick or person.department

"""Taking in people from files: columns are chosen, and what would come is shown, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from upont_desktop.apps.social import operations as ops
from upont_desktop.apps.social.import_plan import ImportPlan, NewPerson
from upont_desktop.apps.social.person_import import (
    IMPORT_FIELDS,
    CardFile,
    CsvTable,
    plan_import,
    read_cards,
    read_table,
)
from upont_desktop.apps.social.ui.import_lines import Decisions, ImportLines
from upont_desktop.apps.social.ui.people_words import COUNTS
from upont_desktop.apps.social.ui.photos import photo_from_bytes
from upont_desktop.apps.social.ui.record_table import RecordTable
from upont_desktop.apps.social.ui.room_handlers import RoomHandlers
from upont_desktop.apps.social.ui.source import PeopleSource, answer
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import LatestJob, Priority, WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

if TYPE_CHECKING:
    from upont_desktop.domain.changes import ChangeSet
    from upont_desktop.service.operations import OperationContext

_WIDTH, _TABLE_HEIGHT = 760, 230  # points
_COLUMNS_HEIGHT = 136
"""Points of the columns: two rows of them; more are scrolled."""
_ACROSS = 5  # columns beside each other
_KINDS = "*.csv *.vcf *.txt *.tsv"
_MOST_FILE = 64 << 20  # bytes of a file: 20,000 cards with photos inside
NEW, SAME, DOUBTFUL, WRONG = range(4)


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What the files hold: cards of all of them together, or one table."""

    cards: CardFile | None = None
    table: CsvTable | None = None


def read_files(files: Sequence[Path]) -> ReadFiles:
    """Read them, by what they hold and not by their names. Raises :class:`OSError`."""
    cards: list[bytes] = []
    table: CsvTable | None = None
    for file in files:
        with file.open("rb") as stream:
            raw = stream.read(_MOST_FILE)
        found = read_cards(raw) if b"BEGIN:VCARD" in raw.upper() else CardFile(())
        cards += found.cards
        if not found.cards and table is None:
            table = read_table(raw)
    return ReadFiles(CardFile(tuple(cards))) if cards else ReadFiles(table=table)


class ImportForm(Form):
    """The columns of a table, then four lists: whom the files add, who is there, who may be, what cannot be taken.

    ``columns_changed`` carries the table with its columns as they are chosen now.
    """

    columns_changed = Signal(object)

    def __init__(self, files: Sequence[Path], context: ActionContext, parent: QWidget) -> None:
        names = ", ".join(display(file.name) for file in files[:3])
        super().__init__(
            self.tr("Import people"),
            self.tr("From {files}. Nothing is written before you choose “Import”.").format(files=names),
            self.tr("Import"),
            parent,
        )
        self.setMinimumWidth(scaled(_WIDTH))
        self._table: CsvTable | None = None
        self.columns: list[QComboBox] = []
        self._columns_area = QScrollArea()
        self._columns_area.setWidgetResizable(True)
        self._columns_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns_area.setAccessibleName(self.tr("Columns"))
        self._columns_area.hide()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What the import would do"))
        self.lines = ImportLines()
        self.decisions = Decisions()
        heads = (self.tr("Line"), self.tr("Person"), self.tr("Promotion"), self.tr("E-mail"), self.tr("What"))
        self.table = RecordTable(self.tr("Lines"), heads, context.themes, None, self)
        self.table.setProperty("framed", True)
        self._share_width()
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self._doubt = self._doubt_buttons()
        for _each in range(WRONG + 1):
            self.tabs.addTab("")
        self.body.addWidget(self._columns_area)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._doubt)
        self.note = self.add_note("")
        self.tabs.currentChanged.connect(lambda _at: self._show_lines())
        self.go.setEnabled(False)
        self._say_counts()
        self.note.setText(self.tr("Reading…"))
        self.tabs.setFocus()

    def _doubt_buttons(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for words, choice in (
            (self.tr("The same person"), "same"), (self.tr("Somebody new"), "new"), (self.tr("Leave out"), ""),
        ):  # fmt: skip
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, choice=choice: self._decide(choice))
            layout.addWidget(button)
        layout.addStretch(1)
        row.hide()
        return row

    # -- columns -----------------------------------------------------------------------------------------------------

    def show_table(self, table: CsvTable) -> None:
        """Offer what each column is."""
        self._table = table
        inside = QWidget()
        inside.setObjectName("fields")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setHorizontalSpacing(10)
        words = self.field_words()
        for number, field in enumerate(table.fields):
            example = next((row[number] for row in table.rows if row[number]), "")
            head = table.header[number] if table.header else self.tr("Column {number}").format(number=number + 1)
            combo = QComboBox()
            combo.addItem(self.tr("leave out"), "")
            for name in IMPORT_FIELDS:
                combo.addItem(words[name], name)
            combo.setCurrentIndex(max(0, combo.findData(field)))
            combo.setAccessibleName(self.tr("What “{column}” is").format(column=display(head)))
            combo.currentIndexChanged.connect(lambda _at: self._columns_chosen())
            label = PlainLabel(f"{display(head)}\n{display(example)[:28]}")
            label.setProperty("role", "muted")
            row, column = divmod(number, _ACROSS)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(combo, 2 * row + 1, column)
            self.columns.append(combo)
        self._columns_area.setWidget(inside)
        self._columns_area.setFixedHeight(min(inside.sizeHint().height() + 4, scaled(_COLUMNS_HEIGHT)))
        self._columns_area.show()
        self.fit()

    def field_words(self) -> dict[str, str]:
        """What the fields of a person are called."""
        return {
            "shown": self.tr("whole name"), "family": self.tr("family name"), "given": self.tr("first name"),
            "emails": self.tr("e-mail"), "promotion": self.tr("promotion"), "phones": self.tr("phone"),
            "nicknames": self.tr("nickname"), "birth": self.tr("birthday"), "department": self.tr("department"),
            "status": self.tr("status"), "login": self.tr("login"), "categories": self.tr("categories"),
            "note": self.tr("about"), "numbers": self.tr("card number"),
        }  # fmt: skip

    def _columns_chosen(self) -> None:
        if self._table is not None:
            self._table = replace(self._table, fields=tuple(str(combo.currentData()) for combo in self.columns))
            self.columns_changed.emit(self._table)

    # -- the plan ----------------------------------------------------------------------------------------------------

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what an import would do."""
        self.decisions = Decisions(plan)
        counts = (len(plan.new), len(plan.same), len(plan.doubtful), len(plan.wrong))
        at = self.tabs.currentIndex()
        if not counts[at]:
            self.tabs.setCurrentIndex(next((tab for tab, count in enumerate(counts) if count), NEW))
        self._say_counts()
        self._show_lines()

    def _say_counts(self) -> None:
        plan = self.decisions.plan
        counts = (len(plan.new), len(plan.same), self.decisions.open, len(plan.wrong))
        words = (self.tr("New ({n})"), self.tr("Known ({n})"), self.tr("In doubt ({n})"), self.tr("Not taken ({n})"))
        for tab, (text, count) in enumerate(zip(words, counts, strict=True)):
            self.tabs.setTabText(tab, text.format(n=self.locale().toString(count)))
        taken = self.decisions.result()
        changed = sum(bool(one.changes) for one in taken.same)
        self.go.setEnabled(bool(taken.new) or bool(changed))
        self.go.setText(
            self.tr("Import {people}").format(people=COUNTS.people(len(taken.new))) if taken.new else self.tr("Import")
        )
        empty = plan == ImportPlan()
        self.note.setText(self.lines.nobody() if empty else self.lines.sentence(taken, self.decisions.open))

    def _share_width(self) -> None:
        """What is said of a line is longest, and most of all where it says why the line is not taken."""
        wrong = self.tabs.currentIndex() == WRONG
        self.table.share(*((0.08, 0.34, 0, 0, 0.58) if wrong else (0.08, 0.24, 0.13, 0.25, 0.3)))
        for column in (2, 3):
            self.table.setColumnHidden(column, wrong)

    def _show_lines(self) -> None:
        tab = self.tabs.currentIndex()
        self._share_width()
        self.table.put(self.lines.of(self.decisions, tab))
        self._doubt.setVisible(tab == DOUBTFUL and bool(self.decisions.plan.doubtful))

    def _decide(self, choice: str) -> None:
        rows = self.table.selected() or [line.value for line in self.table.rows.lines]
        for doubtful in rows:
            self.decisions.decide(doubtful, choice)
        self._say_counts()
        self._show_lines()


class ImportWork(QWidget):
    """Reads the files, plans, and imports what the person saw."""

    def __init__(
        self, handlers: RoomHandlers, context: ActionContext, circle: Circle, files: Sequence[Path], form: ImportForm
    ) -> None:
        super().__init__(form)
        self.hide()
        self._handlers, self._context, self._circle, self._form = handlers, context, circle, form
        self._reading = LatestJob(context.background, self, Priority.VISIBLE)
        self._planning = LatestJob(context.background, self, Priority.VISIBLE)
        form.columns_changed.connect(self._plan)
        form.accepted.connect(self._import)
        self._reading.ask(lambda _desk: _read(files), self._read)

    def _read(self, found: ReadFiles | None) -> None:
        if found is None:
            self._form.note.setText(self.tr("The file cannot be read."))
            return
        if found.table is not None:
            self._form.show_table(found.table)
        self._plan(found.cards or found.table)

    def _plan(self, found: CsvTable | CardFile | None) -> None:
        if found is not None:
            circle = self._circle
            self._planning.ask(
                lambda desk: answer(desk, circle, lambda reader: plan_import(reader, found)), self._form.show_plan
            )

    def _import(self) -> None:
        plan = self._form.decisions.result()

        def work(desk: WorkerContext, context: OperationContext) -> ChangeSet:
            return ops.import_people(context, replace(plan, new=tuple(_with_photo(desk, one) for one in plan.new)))

        handlers, first = self._handlers, plan.new[0].person.id if plan.new else ""
        handlers.run_with(work, lambda: handlers.show_person(first) if first else None, self.tr("Importing people…"))


def _read(files: Sequence[Path]) -> ReadFiles | None:
    try:
        return read_files(files)
    except OSError:
        return None


def _with_photo(desk: WorkerContext, one: NewPerson) -> NewPerson:
    """The same with its picture in the form that is kept, or without where that is none."""
    return one if one.photo is None else replace(one, photo=photo_from_bytes(desk, one.photo))


def import_people(
    handlers: RoomHandlers, context: ActionContext, source: PeopleSource, files: Sequence[Path], title: str
) -> None:
    """Ask for files where none are given, and show what they would bring."""
    circle = source.circle
    if circle is None:
        return
    if not files:
        kinds = QCoreApplication.translate("ImportForm", "Lists and cards ({kinds})").format(kinds=_KINDS)
        chosen, _kind = QFileDialog.getOpenFileNames(context.window, title, str(Path.home()), kinds)
        files = tuple(map(Path, chosen))
    if files:
        form = ImportForm(files, context, context.window)
        ImportWork(handlers, context, circle, files, form)
        context.show(form)

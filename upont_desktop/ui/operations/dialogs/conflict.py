"""Where two people's changes need a choice: what happened to each file, both sides of it, and the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Signature
from upont_desktop.domain.conflict import Conflict, ConflictKind
from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.external_copies import ExternalCopies
from upont_desktop.service.operations import Choice, ConflictAnswer, ConflictSide, SeenChoice, ShareResult, TextMerge
from upont_desktop.ui.content.pane import ContentPane
from upont_desktop.ui.core.background import Background, LatestJob
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.operations.dialogs.merge_editor import MergeEditor
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording.dates import clock, day_name, local, now
from upont_desktop.ui.wording.plain_text import as_plain

_ORDER = (Choice.BOTH, Choice.MINE, Choice.THEIRS)
_ROW_HEIGHT = 28  # pixels: a line of text with room above and below it
_FRAME = 12  # pixels of the list's line and of the room inside it, above and below
_MOST_ROWS = 4  # of the list that are seen at once: the rest of the height is for the contents

Pair = tuple[Resource | None, Resource | None]


class ConflictForm(Form):
    """The files in a list, both versions of the chosen one side by side, and the answer for it below.

    Nothing is lost whatever is chosen, and "both" is the answer given beforehand. ``failed`` carries an error of the
    person's world: a side could not be read.
    """

    failed = Signal(object)

    def __init__(
        self, background: Background, themes: Themes, circle: Circle, shared: ShareResult, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("%Ln file(s) changed on both sides", "", len(shared.conflicts)),
            self.tr("Choose which version to keep. The other one stays in the history."),
            self.tr("Share"),
            parent,
        )
        self._circle, self._shared, self._themes = circle, shared, themes
        self._slot = LatestJob(background, self)
        self._choices: dict[str, Choice | None] = {conflict.path: Choice.BOTH for conflict in shared.conflicts}
        self._answered: set[str] = set()
        self._editors: dict[str, MergeEditor] = {}
        self._pairs: list[Pair] = []
        self._said = ("", "")
        self.list = self._filled_list()
        self.meaning = PlainLabel()
        self.meaning.setWordWrap(True)
        self.files = QComboBox()
        self.files.setAccessibleName(self.tr("File of the folder"))
        self.files.currentIndexChanged.connect(self._show_pair)
        self.mine, self.theirs = _caption(Qt.AlignmentFlag.AlignLeft), _caption(Qt.AlignmentFlag.AlignRight)
        self.pane = ContentPane(background, themes, self, ExternalCopies())
        self.pane.titled = False
        self.both = PlainLabel()
        self.both.setProperty("role", "muted")
        self.both.setWordWrap(True)
        self.stack, self._beside = QStackedWidget(), QWidget()
        self._lay_out()
        self.resize(min(980, parent.width() - 40), min(680, parent.height() - 40))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def choices(self) -> dict[str, ConflictAnswer]:
        """The answer for each conflict, by its path. Raises :class:`UnicodeEncodeError`."""
        return {
            path: choice if choice is not None else self._editors[path].answer()
            for path, choice in self._choices.items()
        }

    def answers(self) -> dict[str, ConflictAnswer]:
        """The same, for these conflicts alone. Raises :class:`UnicodeEncodeError`."""
        seen = {conflict.path: conflict for conflict in self._shared.conflicts}
        return {
            path: SeenChoice(answer, seen[path]) if isinstance(answer, Choice) else answer
            for path, answer in self.choices().items()
        }

    def accept(self) -> None:
        """Only with texts that can be written in their encoding."""
        try:
            self.choices()
        except UnicodeEncodeError as error:
            letter = error.object[error.start : error.end]
            words = self.tr("The file cannot hold “{letter}”: its encoding has no such letter.")
            self.say_problem(words.format(letter=letter))
            return
        super().accept()

    def _filled_list(self) -> QListWidget:
        found = QListWidget()
        found.setAccessibleName(self.tr("Files changed on both sides"))
        found.setUniformItemSizes(True)
        for conflict in self._shared.conflicts:
            item = QListWidgetItem(self._name(conflict))
            item.setToolTip(as_plain("\n".join(display(path) for path in conflict.paths)))
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            found.addItem(item)
        found.setMinimumHeight(_ROW_HEIGHT + _FRAME)
        return found

    def _name(self, conflict: Conflict) -> str:
        described = described_path(conflict.path)
        folder, _, name = display(described or conflict.path).rpartition("/")
        what = f"{name}   {folder}" if folder else name
        return self.tr("Description of {what}").format(what=what) if described else what

    def _lay_out(self) -> None:
        captions = QHBoxLayout()
        captions.addWidget(self.mine, 1)
        captions.addWidget(self.files)
        captions.addWidget(self.theirs, 1)
        chosen = QWidget()
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.meaning)
        compared = QVBoxLayout(self._beside)
        compared.setContentsMargins(0, 0, 0, 0)
        compared.setSpacing(8)
        compared.addLayout(captions)
        compared.addWidget(self.pane, 1)
        self.stack.addWidget(self._beside)
        column.addWidget(self.stack, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(chosen)
        split.setChildrenCollapsible(False)
        split.setSizes([min(self.list.count(), _MOST_ROWS) * _ROW_HEIGHT + _FRAME, 360])
        split.setStretchFactor(1, 1)
        self.body.addWidget(split, 1)
        self.body.addWidget(self._answers())
        self.body.addWidget(self.both)

    def _answers(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self.by_line = QRadioButton(self.tr("Both, merged by &line"))
        self.by_line.clicked.connect(lambda: self._choose(None))
        self._group.addButton(self.by_line)
        row.addWidget(self.by_line)
        self.buttons: dict[Choice, QRadioButton] = {}
        for choice in _ORDER:
            button = self.buttons[choice] = QRadioButton()
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return holder

    @property
    def _conflict(self) -> Conflict:
        return self._shared.conflicts[max(0, self.list.currentRow())]

    def _choose(self, choice: Choice | None) -> None:
        """``None`` is both in one text, as it stands in its editor."""
        self._answered.add(self._conflict.path)
        self._choices[self._conflict.path] = choice
        self._turn()

    def _turn(self) -> None:
        """Show the text that both are merged to where that is the answer, else both beside each other."""
        path = self._conflict.path
        editor = self._editors.get(path)
        self.by_line.setVisible(editor is not None)
        choice = self._choices[path]
        (self.by_line if choice is None else self.buttons[choice]).setChecked(True)
        self.stack.setCurrentWidget(editor if editor is not None and choice is None else self._beside)
        words = (
            self.tr("Both: your changes and theirs are in one file.")
            if choice is None
            else QCoreApplication.translate(CONTEXT, self._conflict.meaning_of_both.value)
        )
        self.both.setText(words)

    def _show(self) -> None:
        conflict, circle, shared = self._conflict, self._circle, self._shared
        self.meaning.setText(QCoreApplication.translate(CONTEXT, conflict.kind.value))
        for choice, text in self._texts(conflict).items():
            self.buttons[choice].setText(text)
        self._turn()

        def job(_worker: object) -> tuple[tuple[ConflictSide, ConflictSide], TextMerge | None]:
            return ops.sides_of(circle, conflict, shared.mine, shared.theirs), ops.text_merge(circle, conflict)

        self._slot.ask(job, lambda found: self._look(*found), self.failed.emit)

    def _texts(self, conflict: Conflict) -> dict[Choice, str]:
        named = conflict.kind is ConflictKind.FILE_AND_FOLDER
        mine = self.tr("Keep &mine") if conflict.mine else self.tr("&Mine: delete it")
        theirs = self.tr("Keep &theirs") if conflict.theirs else self.tr("&Theirs: delete it")
        return {
            Choice.BOTH: self.tr("Keep &both") if conflict.mine and conflict.theirs else self.tr("&Keep it"),
            Choice.MINE: self.tr("&Mine keeps the name") if named else mine,
            Choice.THEIRS: self.tr("&Theirs keeps the name") if named else theirs,
        }

    def _look(self, sides: tuple[ConflictSide, ConflictSide], merge: TextMerge | None) -> None:
        mine, theirs = sides
        who = display(theirs.changed.name) if theirs.changed else self.tr("Theirs")
        self._said = self._side(self.tr("Yours"), mine), self._side(who, theirs)
        self._pairs = _pairs(mine.versions, theirs.versions)
        self._offer(merge)
        self.files.blockSignals(True)
        self.files.clear()
        self.files.addItems([_path(pair) for pair in self._pairs])
        self.files.blockSignals(False)
        self.files.setVisible(len(self._pairs) > 1)
        self._show_pair()

    def _offer(self, merge: TextMerge | None) -> None:
        """Both in one text, where they are texts; that is the answer where nothing has to be chosen in it."""
        path = self._conflict.path
        if merge is not None and path not in self._editors:
            editor = self._editors[path] = MergeEditor(merge, *self._said, self._themes, self)
            self.stack.addWidget(editor)
            if not merge.contested and path not in self._answered:
                self._choices[path] = None
        self._turn()

    def _side(self, who: str, side: ConflictSide) -> str:
        """``Malik Roux, 15:33``; the day where it was not today; what became of it where it is gone or elsewhere."""
        words = f"{who}, {_when(side.changed)}" if side.changed else who
        if not side.versions:
            return self.tr("{who}: deleted").format(who=words)
        path = side.versions[0].rel_path
        moved = len(side.versions) == 1 and path != self._conflict.path
        return self.tr("{who}: {path}").format(who=words, path=display(path)) if moved else words

    def _show_pair(self) -> None:
        if not self._pairs:
            return
        mine, theirs = self._pairs[max(0, self.files.currentIndex())]
        left, right = self._said
        if mine is not None and theirs is not None:
            left, right = self.tr("{who} (left, or red)"), self.tr("{who} (right, or green)")
            left, right = (words.format(who=who) for words, who in zip((left, right), self._said, strict=True))
        self.mine.setText(left)
        self.theirs.setText(right)
        self.pane.show_versions(self._circle, *((mine, theirs) if mine and theirs else (None, mine or theirs)))


def _caption(side: Qt.AlignmentFlag) -> QLabel:
    label = PlainLabel()
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label


def _when(changed: Signature) -> str:
    moment, present = local(changed), now()
    today = moment.date() == present.date()
    return clock(moment) if today else f"{day_name(moment.date(), present.date())} {clock(moment)}"


def _pairs(mine: tuple[Resource, ...], theirs: tuple[Resource, ...]) -> list[Pair]:
    """What to look at together: the one of each side; where one is a folder, each file with its namesake."""
    if len(mine) <= 1 and len(theirs) <= 1:
        return [(next(iter(mine), None), next(iter(theirs), None))]
    left, right = ({version.rel_path: version for version in side} for side in (mine, theirs))
    return [(left.get(path), right.get(path)) for path in sorted(left.keys() | right.keys())]


def _path(pair: Pair) -> str:
    return next(display(side.rel_path) for side in pair if side is not None)

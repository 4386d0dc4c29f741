"""The dialog of the weekly letter: which days, how it reads, and where it is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QTextBrowser, QWidget

from upont_desktop.apps.news.letter import letter_html, letter_markdown
from upont_desktop.apps.news.reader.letters import letter_posts
from upont_desktop.apps.news.reader.news import news_reader
from upont_desktop.apps.news.ui.feed.feed_words import author_words
from upont_desktop.apps.news.ui.feed.rendered_posts import render
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording import dates

_SPANS = (7, 14, 31)  # days
_HEIGHT = 320  # points of the preview


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in both forms."""

    markdown: str
    html: str


def make_letter(desk: WorkerContext, circle: Circle, days: int) -> Letter:
    """The letter of the last days, on the thread of ``desk``."""
    until = dates.now().date()
    since = until - dt.timedelta(days=days - 1)
    with news_reader(desk.library, circle, dates.now()) as readers:
        posts = letter_posts(readers, since, until, lambda row: author_words(row.author))
    bodies = {post.body: render(desk, post.body).html for post in posts}
    return Letter(
        letter_markdown(posts, since, until, _say, dates.long_day),
        letter_html(posts, bodies, since, until, _say, dates.long_day),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Letter", text)


class LetterForm(Form):
    """Shows the letter of some days. ``wanted`` carries how many; it is written where the person says."""

    wanted = Signal(int)

    def __init__(self, save: Callable[[Path, str], object], parent: QWidget) -> None:
        super().__init__(
            self.tr("Weekly letter"),
            self.tr("What was published for everybody, ready to be pasted into a mail or kept as a file."),
            self.tr("Save as…"),
            parent,
        )
        self._save = save
        self._letter = Letter("", "")
        self.spans, self.preview = QComboBox(), QTextBrowser()
        names = (self.tr("The last 7 days"), self.tr("The last 14 days"), self.tr("The last 31 days"))
        for words, days in zip(names, _SPANS, strict=True):
            self.spans.addItem(words, days)
        self.spans.setAccessibleName(self.tr("Which days"))
        self.preview.setAccessibleName(self.tr("The letter"))
        self.preview.setObjectName("framed")
        self.preview.setOpenLinks(False)
        self.preview.setMinimumHeight(scaled(_HEIGHT))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.body.addWidget(self.spans)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(scaled(640))
        self.spans.currentIndexChanged.connect(lambda: self.wanted.emit(self.days))
        self.go.setEnabled(False)

    @property
    def days(self) -> int:
        """How many days it goes back."""
        return int(self.spans.currentData())

    def show_letter(self, letter: Letter) -> None:
        """Show how it reads, and offer to write it."""
        self._letter = letter
        self.preview.setHtml(letter.html)
        self.go.setEnabled(True)

    def _copy(self) -> None:
        data = QMimeData()
        data.setHtml(self._letter.html)
        data.setText(self._letter.markdown)
        QGuiApplication.clipboard().setMimeData(data)
        self.copy.setText(self.tr("Copied"))

    def accept(self) -> None:
        """Ask where to write it."""
        page, text = self.tr("Web page (*.html)"), self.tr("Markdown (*.md)")
        dialog = QFileDialog(self, self.tr("Save the letter"), "", f"{page};;{text}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self.tr('letter')}-{dates.now().date().isoformat()}.html")
        dialog.fileSelected.connect(lambda name: self._write(Path(name), markdown=dialog.selectedNameFilter() == text))
        dialog.open()

    def _write(self, file: Path, *, markdown: bool) -> None:
        ending = file.suffix.lower()
        as_text = ending == ".md" or (markdown and ending != ".html")
        file = file if ending in {".md", ".html"} else file.with_name(file.name + (".md" if as_text else ".html"))
        self._save(file, self._letter.markdown if as_text else self._letter.html)
        super().accept()

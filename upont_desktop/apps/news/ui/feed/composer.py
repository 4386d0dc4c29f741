"""The dialog in which a post is written: the text, how it looks beside it, pictures that are dropped on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.news.operations.drafts import KeptDraft
from upont_desktop.apps.news.operations.posts import PICTURE_ENDINGS, PostDraft
from upont_desktop.apps.news.post_pages import FeedState
from upont_desktop.apps.news.records.posts import LONGEST_TITLE, MOST_PICTURES, Post, PostChange
from upont_desktop.apps.news.ui.feed.post_pane import empty
from upont_desktop.apps.news.ui.feed.post_text import PostText
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts, picture_path
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.widgets.flow_layout import FlowLayout
from upont_desktop.ui.wording import dates

_PREVIEW_MS = 250  # after the last key
_KEEP_MS = 2_000  # after the last change: what a power cut may take
_WIDTH, _TEXT_HEIGHT, _THUMB = 860, 260, 72  # points


class Composer(Form):
    """``kept`` carries the draft as it is now, to be kept on this computer. ``post`` is the one that is edited."""

    kept = Signal(object)

    def __init__(
        self,
        draft: KeptDraft,
        state: FeedState,
        themes: Themes,
        pictures: PhotoStore,
        rendered: RenderedPosts,
        parent: QWidget,
        post: Post | None = None,
    ) -> None:
        go = self.tr("Save") if post is not None else self.tr("Publish")
        super().__init__(self.tr("Edit the post") if post is not None else self.tr("New post"), "", go, parent)
        self._themes, self._rendered, self.start, self.post = themes, rendered, draft, post
        self._pictures: list[str] = list(draft.draft.pictures)
        self._files: list[Path] = list(draft.draft.files)
        self.done_with = False  # published, or thrown away: nothing is to be kept
        self.voice, self.title = QComboBox(), QLineEdit()
        self.text, self.preview = QPlainTextEdit(), PostText(themes, pictures, self)
        self.when, self.moment = QComboBox(), QDateTimeEdit()
        self.pinned, self.pin_day = QCheckBox(self.tr("Pinned until")), QDateEdit()
        self.audience, self.about = QLineEdit(), QComboBox()
        self._thumbs = QWidget()
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._later = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._fill(draft.draft, state)
        self._arrange_parts()
        self._connect()
        self._show_thumbs()
        self._show_preview()
        self._judge()
        self.setAcceptDrops(True)
        self.resize(scaled(_WIDTH), scaled(640))

    # -- making ------------------------------------------------------------------------------------------------------

    def _fill(self, draft: PostDraft, state: FeedState) -> None:
        self.voice.addItem(self.tr("Myself"), "")
        for slug, name in state.voices:
            self.voice.addItem(display(name), slug)
        if draft.club and self.voice.findData(draft.club) < 0:
            self.voice.addItem(draft.club, draft.club)
        self.voice.setCurrentIndex(self.voice.findData(draft.club))
        self.about.addItem(self.tr("no event"), "")
        for id, title in state.events:
            self.about.addItem(display(title), id)
        if draft.event and self.about.findData(draft.event) < 0:
            self.about.addItem(self.tr("the event"), draft.event)
        self.about.setCurrentIndex(self.about.findData(draft.event))
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setText(display(draft.title))
        self.text.setPlainText(draft.body)
        now = QDateTime.currentDateTime()
        self.when.addItem(self.tr("at once"), False)
        self.when.addItem(self.tr("at a moment to come"), True)
        self.moment.setCalendarPopup(True)
        self.moment.setDateTime(now.addSecs(3600))
        if self.post is not None or draft.published is not None:
            published = self.post.published if self.post is not None else draft.published
            assert published is not None
            self.moment.setDateTime(QDateTime.fromSecsSinceEpoch(int(published.timestamp())))
            self.when.setCurrentIndex(int(published > dates.now()))
        self.pin_day.setCalendarPopup(True)
        self.pin_day.setDate(draft.pinned or now.date().addDays(7).toPython())  # type: ignore[arg-type]
        self.pinned.setChecked(draft.pinned is not None)
        self.audience.setText(", ".join(draft.audience))

    def _arrange_parts(self) -> None:
        self.title.setPlaceholderText(self.tr("What it is about, in a few words"))
        self.text.setPlaceholderText(
            self.tr("Markdown: **bold**, - lists, [words](address), | tables |, $formulas$. Drop pictures here.")
        )
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("How it will look"))
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.text, 1)
        both.addWidget(self._framed_preview(), 1)
        self.text.setMinimumHeight(scaled(_TEXT_HEIGHT))
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(self.voice)
        names.addWidget(self.title, 1)
        self.voice.setAccessibleName(self.tr("In whose name"))
        self.title.setAccessibleName(self.tr("Title"))
        self.body.addLayout(names)
        self.body.addLayout(both, 1)
        FlowLayout(self._thumbs).setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._thumbs)
        self.body.addLayout(self._options())
        self._note = self.add_note(
            self.tr("Anybody who has the circle can read it: promotions are a filter, no secret.")
        )
        self._note.setVisible(bool(self.audience.text()))
        self.cancel.setText(self.tr("Close") if self.post is None else self.tr("Cancel"))

    def first_field(self) -> QWidget | None:
        """The title: most people speak for themselves."""
        return self.title

    def _framed_preview(self) -> QWidget:
        area, inside = QScrollArea(), QWidget()
        area.setObjectName("framedArea")
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.preview)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _options(self) -> QHBoxLayout:
        self.add_picture = QToolButton()
        self.add_picture.setText(self.tr("Add pictures…"))
        self.add_picture.setIcon(icons.icon("photo", self._themes.current.muted))
        self.add_picture.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.audience.setPlaceholderText(self.tr("everybody"))
        self.audience.setToolTip(self.tr("Promotions with commas: 025, 026"))
        self.audience.setMaximumWidth(scaled(130))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.add_picture)
        self.about.setAccessibleName(self.tr("About an event"))
        self.about.setMaximumWidth(scaled(160))
        line.addWidget(self.about)
        self.about.setVisible(self.about.count() > 1)
        line.addStretch(1)
        for words, field in ((self.tr("Published"), self.when), (self.tr("For"), self.audience)):
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            line.addWidget(label)
            line.addWidget(field)
            if field is self.when:
                line.addWidget(self.moment)
        line.addWidget(self.pinned)
        line.addWidget(self.pin_day)
        return line

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show_preview)
        self._later.timeout.connect(self._keep)
        self._rendered.changed.connect(lambda _texts: self._show_preview())
        self.text.textChanged.connect(self._soon.start)
        changed: tuple[Signal, ...] = (
            self.text.textChanged, self.title.textChanged, self.voice.currentIndexChanged,
            self.when.currentIndexChanged, self.moment.dateTimeChanged, self.pinned.toggled, self.pin_day.dateChanged,
            self.audience.textChanged, self.about.currentIndexChanged,
        )  # type: ignore[assignment]  # fmt: skip
        for signal in changed:
            signal.connect(self._changed)  # type: ignore[attr-defined]
        self.add_picture.clicked.connect(self._choose_pictures)

    # -- what is written ---------------------------------------------------------------------------------------------

    @property
    def draft(self) -> PostDraft:
        """What is written, as it is to be published."""
        codes = tuple(part for one in self.audience.text().split(",") if (part := one.strip()))
        moment = self.moment.dateTime().toPython()
        assert isinstance(moment, dt.datetime)
        later = moment.astimezone() if self.when.currentData() else None
        day, written = self.pin_day.date().toPython(), self.text.toPlainText().rstrip()
        return PostDraft(
            self.title.text().strip(), f"{written}\n" if written.strip() else "",
            self.voice.currentData() or "", later, cast("dt.date", day) if self.pinned.isChecked() else None,
            self.about.currentData() or "", codes, tuple(self._pictures), tuple(self._files),
        )  # fmt: skip

    def changes(self) -> PostChange:
        """The fields that differ from the post that is edited."""
        assert self.post is not None
        draft, post = self.draft, self.post
        wanted = PostChange(
            title=draft.title, club=draft.club, event=draft.event,
            pictures=draft.pictures, pinned=draft.pinned, audience=draft.audience,
            body=draft.body if draft.body.strip() != post.body.strip() else post.body,
        )  # fmt: skip
        if draft.published is not None:
            wanted["published"] = draft.published
        elif post.published > dates.now():
            wanted["published"] = dates.now()
        found = {key: value for key, value in wanted.items() if getattr(post, key) != value}
        return cast("PostChange", found)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        draft = self.draft
        return not (draft.title or draft.body.strip() or draft.files or draft.pictures)

    def _changed(self) -> None:
        self._judge()
        self._later.start()

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.title.text().strip()))
        later = bool(self.when.currentData())
        self.moment.setVisible(later)
        self.pin_day.setVisible(self.pinned.isChecked())
        self._note.setVisible(bool(self.audience.text().strip()))
        if self.post is None:
            self.go.setText(self.tr("Schedule") if later else self.tr("Publish"))

    def _keep(self) -> None:
        if not self.done_with and not self.is_empty:
            self.kept.emit(self.now_kept)

    @property
    def now_kept(self) -> KeptDraft:
        """The draft, to be kept."""
        return KeptDraft(self.start.id, self.draft, dates.now().isoformat(timespec="seconds"), self.post is not None)

    def reject(self) -> None:
        """What was written is kept among the drafts."""
        self._later.stop()
        self._keep()
        super().reject()

    def _show_preview(self) -> None:
        rendered = self._rendered.get(self.text.toPlainText().strip())
        if rendered is not None:
            self.preview.show_rendered(rendered)

    # -- pictures ----------------------------------------------------------------------------------------------------

    def _choose_pictures(self) -> None:
        endings = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
        chosen = QFileDialog(self, self.tr("Add pictures"), "", self.tr("Pictures ({endings})").format(endings=endings))
        chosen.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chosen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        chosen.open()

    def take_files(self, files: Sequence[Path]) -> None:
        """Add pictures from elsewhere on this computer; what is none is said."""
        good = [file for file in files if file.suffix.lower() in PICTURE_ENDINGS and file.is_file()]
        bad = [file for file in files if file not in good]
        room = MOST_PICTURES - len(self._pictures) - len(self._files)
        self._files += [file for file in good if file not in self._files][: max(0, room)]
        problem = ""
        if bad:
            problem = self.tr("{name} is no picture that can be shown.").format(name=display(bad[0].name))
        elif len(good) > room:
            problem = self.tr("A post has %Ln pictures at most.", "", MOST_PICTURES)
        self.say_problem(problem)
        self._show_thumbs()
        self._changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the dialog."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They become pictures of the post."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_files(files)
        event.acceptProposedAction()

    def _show_thumbs(self) -> None:
        layout = self._thumbs.layout()
        assert layout is not None
        empty(layout)
        for reference in self._pictures:
            name = picture_path(reference).rpartition("/")[2]
            layout.addWidget(self._thumb(name, partial(self._pictures.remove, reference)))
        for file in self._files:
            layout.addWidget(self._thumb(file.name, partial(self._files.remove, file)))
        self._thumbs.setVisible(bool(self._pictures or self._files))

    def _thumb(self, name: str, drop: Callable[[], object]) -> QWidget:
        def remove() -> None:
            drop()
            self._show_thumbs()
            self._changed()

        button = QToolButton()
        button.setObjectName("chip")
        button.setText(display(name))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icons.icon("x", self._themes.current.muted))
        button.setToolTip(self.tr("Remove the picture"))
        button.setAccessibleName(self.tr("Remove the picture {name}").format(name=display(name)))
        button.clicked.connect(remove)
        return button

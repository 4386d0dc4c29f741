"""The feed: a field that finds posts, what narrows it, the cards, and what is said where there are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.news.post_pages import FeedFilter, FeedSection, FeedState
from upont_desktop.apps.news.ui.feed.feed_list import FeedList
from upont_desktop.apps.news.ui.feed.feed_model import FeedModel
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts
from upont_desktop.apps.news.ui.source import NewsSource
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel, SearchField, thin_line
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plain_text import as_plain

_ICON = 18  # points
_TYPED_MS = 60  # after a key: a word is asked for once it is typed, and nobody waits
_NARROW = 560  # points in which the words of all buttons do not fit beside a field
_SPAN_LETTERS = 13  # of the longest words of a span in French
_SPANS = (None, 0, 7, 31, 366)  # days back that the feed can be narrowed to


class FeedPanel(QWidget):
    """``wrote`` asks for a new post, ``cleared`` for everything."""

    wrote = Signal()
    cleared = Signal()

    def __init__(
        self, source: NewsSource, themes: Themes, faces: PhotoStore, pictures: PhotoStore, rendered: RenderedPosts,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("feedPane")
        self._themes = themes
        self.model = FeedModel(source, self)
        self.list = FeedList(self.model, themes, faces, pictures, rendered, self)
        self.field = SearchField(themes, self.tr("Find posts"), parent=self)
        self.spans = QComboBox(self)
        self.audience = QToolButton(self)
        self.chip = QPushButton(self)
        self.write = QPushButton(self.tr("New post"), self)
        self.empty = EmptyState(
            themes,
            "news",
            self.tr("Nothing was published yet"),
            self.tr("Write the first post: everybody will see it."),
            self,
        )
        self.nothing = EmptyState(themes, "news", "", "", self)
        self._views = QStackedWidget(self)
        self._state = FeedState()
        self._author: PersonRow | None = None
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._soon.timeout.connect(self.show_filter)
        self._section, self._club = FeedSection.ALL, ""
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        names = (
            self.tr("At any time"), self.tr("Today"), self.tr("Last 7 days"), self.tr("Last month"),
            self.tr("Last year"),
        )  # fmt: skip
        for words, span in zip(names, _SPANS, strict=True):
            self.spans.addItem(words, span)
        self.spans.setAccessibleName(self.tr("When"))
        self.audience.setCheckable(True)
        self.audience.hide()
        self.audience.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.chip.setObjectName("chip")
        self.chip.setIconSize(QSize(scaled(12), scaled(12)))
        self.chip.hide()
        self.write.setProperty("primary", True)
        self.write.setAccessibleName(self.tr("New post"))
        self.write.setToolTip(self.tr("New post"))
        self.spans.setMinimumContentsLength(_SPAN_LETTERS)
        self.spans.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        for widget in (self.chip, self.spans, self.audience, self.write):
            head.addWidget(widget)
        offer, clear = QPushButton(self.tr("Write a post")), QPushButton(self.tr("Show everything"))
        offer.setProperty("primary", True)
        offer.clicked.connect(self.wrote)
        clear.clicked.connect(self.cleared)
        self.empty.offer(offer)
        self.nothing.offer(clear)
        for view in (self.list, self.empty, self.nothing, PlainLabel()):
            self._views.addWidget(view)
        self._views.setCurrentIndex(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(thin_line())
        layout.addWidget(self._views, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._soon.start)
        self.spans.activated.connect(self.show_filter)
        self.audience.toggled.connect(self.show_filter)
        self.chip.clicked.connect(lambda: self.show_author(None))
        self.write.clicked.connect(self.wrote)
        self.model.settled.connect(self._settle)
        self._themes.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the words of the button leave their room to the field."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        self.write.setText("" if narrow else self.tr("New post"))
        self.write.setIcon(icons.icon("pencil", self._themes.current.accent_text) if narrow else QIcon())

    def _dress(self) -> None:
        ink = self._themes.current.muted
        self.audience.setIcon(icons.icon("users", ink))
        self.chip.setIcon(icons.icon("x", ink))

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_state(self, state: FeedState) -> None:
        """Take who reads: the switch for posts that are meant for other promotions is offered where that is known."""
        before, self._state = self._state, state
        promotion = state.person.promotion if state.person is not None else ""
        self.audience.setVisible(bool(promotion))
        words = self.tr("Show posts for other promotions than {code} too").format(code=display(promotion))
        self.audience.setToolTip(as_plain(words))
        self.audience.setAccessibleName(words)
        old = before.person.promotion if before.person is not None else ""
        if old != promotion:
            self.show_filter()

    def show_section(self, section: FeedSection, club: str = "") -> None:
        """Show a section, or the posts of a club; other conditions stay."""
        self._section, self._club = section, club
        self.show_filter()

    def show_author(self, person: PersonRow | None) -> None:
        """Show what one person wrote, or what everybody did."""
        self._author = person
        self.chip.setVisible(person is not None)
        if person is not None:
            self.chip.setText(name_of(person))
            self.chip.setToolTip(self.tr("Show the posts of everybody"))
        self.show_filter()

    def clear_conditions(self) -> None:
        """Give up what was typed and chosen here."""
        self._author = None
        self.chip.hide()
        self.spans.setCurrentIndex(0)
        blocked = self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(blocked)

    @property
    def asked(self) -> FeedFilter:
        """The filter as it stands."""
        person, span = self._state.person, self.spans.currentData()
        promotion = "" if person is None or self.audience.isChecked() else person.promotion
        since = None if span is None else dates.now().date() - dt.timedelta(days=span)
        author = "" if self._author is None else self._author.id
        return FeedFilter(self._section, self.field.text().strip(), self._club, author, promotion, since)

    def show_filter(self) -> None:
        """Ask for what the conditions leave."""
        self._soon.stop()
        self.model.show(self.asked)

    def _settle(self) -> None:
        if self.model.rowCount():
            self._views.setCurrentWidget(self.list)
        elif self.asked == replace(FeedFilter(), promotion=self.asked.promotion):
            self._views.setCurrentWidget(self.empty)
        else:
            self.nothing.say(*self._nothing_words())
            self._views.setCurrentWidget(self.nothing)

    def _nothing_words(self) -> tuple[str, str]:
        asked = self.asked
        if asked.words or asked.since or asked.author:
            return self.tr("No post is like that"), self.tr("Write less, or choose another time.")
        return {
            FeedSection.UNREAD: (self.tr("All is read"), self.tr("What comes by sharing will be told here.")),
            FeedSection.BOOKMARKS: (
                self.tr("Nothing is kept for later"),
                self.tr("The bookmark of a post keeps it here, on this computer only."),
            ),
            FeedSection.MINE: (self.tr("You have published nothing yet"), ""),
        }.get(asked.section, (self.tr("Nothing here"), ""))  # fmt: skip

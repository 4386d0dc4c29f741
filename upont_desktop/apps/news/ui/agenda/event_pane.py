"""One event beside the agenda: when and where, who comes, what was published about it."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.event_pages import EventPage
from upont_desktop.apps.news.records.events import EventStatus
from upont_desktop.apps.news.ui.agenda.event_words import price_words, rule_words, short_day_words, when_words
from upont_desktop.apps.news.ui.signups.sheet_card import SheetCard
from upont_desktop.apps.social.ui.markdown_text import MarkdownText
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_NAMED = 12  # guests: the rest is a number
_POSTER = 260  # points of height at the most
_ICON = 16  # points


class FactLine(QWidget):
    """A sign and words, hidden where there is nothing to say; ``followed`` carries the address of a link."""

    followed = Signal(str)

    def __init__(self, icon: str, name: str, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._themes = icon, themes
        self._sign, self.words = PlainLabel(), PlainLabel()
        self._sign.setToolTip(as_plain(name))
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.words.linkActivated.connect(self.followed)
        self.words.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(10))
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        size = scaled(_ICON)
        self._sign.setPixmap(icons.icon(self._icon, self._themes.current.muted).pixmap(QSize(size, size)))

    def say(self, text: str, *, rich: bool = False) -> None:
        """Show these words beside the sign; nothing at all where they are empty."""
        self.words.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.words.setText(text)
        self.setVisible(bool(text))


class EventPane(QWidget):
    """Signals: ``closed``, ``followed`` a name of a record or ``:path`` of a resource."""

    closed = Signal()
    followed = Signal(str)

    def __init__(
        self, context: ActionContext, actions: Actions, pictures: PhotoStore, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes, self._pictures, self._actions = context.themes, pictures, actions
        self.page: EventPage | None = None
        self.title, self.state = PlainLabel(), PlainLabel()
        self._shut = QToolButton()
        self.facts = {
            key: FactLine(icon, words, context.themes, self)
            for key, icon, words in (
                ("when", "clock", self.tr("When")), ("rule", "refresh", self.tr("Repeats")),
                ("moved", "arrows-exchange", self.tr("Moved")), ("place", "target", self.tr("Where")),
                ("club", "flag", self.tr("Club")), ("price", "ticket", self.tr("Price")),
                ("poster", "photo", self.tr("Poster")), ("guests", "users", self.tr("Who comes")),
                ("posts", "news", self.tr("Posts about it")), ("planner", "user", self.tr("Planned by")),
            )
        }  # fmt: skip
        self.poster = PlainLabel()
        self.text = MarkdownText(self)
        self.sheet = SheetCard(context, self)
        self.buttons: dict[str, QPushButton] = {}
        self._dress_parts()
        self._arrange()
        pictures.changed.connect(self._show_poster)

    def _dress_parts(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state.setProperty("role", "problem")
        self.state.setWordWrap(True)
        self.poster.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.poster.setAccessibleName(self.tr("Poster"))
        self._shut.setAutoRaise(True)
        self._shut.setToolTip(self.tr("Close"))
        self._shut.setAccessibleName(self.tr("Close"))
        self._shut.clicked.connect(self.closed)
        self._themes.changed.connect(self._dress)
        self._dress()
        self.sheet.followed.connect(self.followed)
        for line in self.facts.values():
            line.followed.connect(self.followed)
        for action, words, primary in (
            ("news.attend", self.tr("I take part"), True), ("news.stay_away", self.tr("I take part"), False),
            ("news.edit_event", self.tr("Edit…"), False),
        ):  # fmt: skip
            button = self.buttons[action] = QPushButton(words)
            button.setProperty("primary", primary)
            button.clicked.connect(lambda _on=False, action=action: self._actions[action].trigger())
        away = self.buttons["news.stay_away"]
        away.setToolTip(self.tr("Click to take part no longer"))

    def _dress(self) -> None:
        self._shut.setIcon(icons.icon("x", self._themes.current.muted))
        away = self.buttons.get("news.stay_away")
        if away is not None:
            away.setIcon(icons.icon("check", self._themes.current.added))
        self.show_page(self.page)  # links have colours of their own

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("eventPage")
        body = QVBoxLayout(inside)
        body.setContentsMargins(scaled(18), scaled(14), scaled(14), scaled(14))
        body.setSpacing(scaled(10))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._shut, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        body.addLayout(head)
        body.addWidget(self.state)
        body.addLayout(row)
        body.addWidget(self.sheet)
        for key in ("when", "rule", "moved", "place", "club", "price"):
            body.addWidget(self.facts[key])
        body.addWidget(self.poster)
        body.addWidget(self.facts["poster"])
        body.addWidget(self.text)
        for key in ("guests", "posts", "planner"):
            body.addWidget(self.facts[key])
        body.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no frame around all of it for a click
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_page(self, page: EventPage | None) -> None:
        """Show an event; nothing for ``None``."""
        self.page = page
        if page is None:
            return
        row, event = page.row, page.event
        self.title.setText(display(event.title))
        self.state.setText(self._state_words(page))
        self.state.setVisible(bool(self.state.text()))
        told = {
            "when": when_words(row),
            "rule": rule_words(event.rule) if page.repeats else "",
            "moved": self._moved_words(page),
            "place": display(event.place),
            "club": row.club_name or display(event.club),
            "price": price_words(event.price),
            "planner": name_of(page.planner) if page.planner is not None else "",
        }
        for key, words in told.items():
            self.facts[key].say(words)
        self.facts["guests"].say(self._guest_words(page))
        self.facts["posts"].say(self._links((f"post:{id}", title) for id, title in page.posts), rich=True)
        poster = event.poster.removeprefix(":")
        self.facts["poster"].say(self._links([(event.poster, poster.rpartition("/")[2])]) if poster else "", rich=True)
        self.text.show_text(display(event.text))
        self._offer(page)
        self._show_poster()
        self.sheet.show_event(row.event, may_open=page.editable)

    def _links(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Links under their words, one a line."""
        ink = self._themes.current.accent
        links = (
            f'<a style="color: {ink}" href="{html.escape(to, quote=True)}">{html.escape(display(words))}</a>'
            for to, words in pairs
        )
        return "<br>".join(links)

    def _offer(self, page: EventPage) -> None:
        going, cancelled = page.row.going, page.row.cancelled
        self.buttons["news.attend"].setVisible(not going and not cancelled)
        self.buttons["news.stay_away"].setVisible(going and not cancelled)
        self.buttons["news.edit_event"].setVisible(page.editable)

    def _state_words(self, page: EventPage) -> str:
        if page.row.cancelled:
            return self.tr("It does not take place.")
        return self.tr("It is not certain yet.") if page.row.status is EventStatus.TENTATIVE else ""

    def _moved_words(self, page: EventPage) -> str:
        if page.moved_from is None:
            return ""
        return self.tr("Moved from {day}").format(day=short_day_words(page.moved_from.date()))

    def _guest_words(self, page: EventPage) -> str:
        count = len(page.guests)
        if not count:
            return self.tr("Nobody has said yet that they come.")
        names = ", ".join(name_of(row) for row in page.guests[:_NAMED])
        more = self.tr("and %Ln more", "", count - _NAMED) if count > _NAMED else ""
        told = self.tr("%Ln guest(s)", "", count)
        return f"{told}: {names} {more}".strip()

    def _show_poster(self) -> None:
        poster = self.page.event.poster.removeprefix(":") if self.page is not None else ""
        image = self._pictures.image(poster) if poster else None
        self.poster.setVisible(image is not None)
        if image is None:
            return
        scale = self.devicePixelRatioF()
        room = QSize(max(80, self.width() - scaled(40)), scaled(_POSTER)) * scale
        picture = QPixmap.fromImage(
            image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        picture.setDevicePixelRatio(scale)
        self.poster.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The poster is as wide as there is room."""
        super().resizeEvent(event)
        self._show_poster()

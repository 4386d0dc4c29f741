"""The page of a club: what it is, who is in it with which role, who was, what it lends."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.pages import ClubPage, MemberRow, ThingRow
from upont_desktop.apps.social.records import Club
from upont_desktop.apps.social.ui.card_history import CardHistory
from upont_desktop.apps.social.ui.card_parts import CardSection, link
from upont_desktop.apps.social.ui.markdown_text import MarkdownText
from upont_desktop.apps.social.ui.people_words import (
    COUNTS,
    borrower_name,
    fee_word,
    label_word,
    loan_words,
    name_of,
    since_words,
    span_words,
    year_words,
)
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.domain.hits import FoundRecord, Hit
from upont_desktop.domain.text import display
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel

_LOGO = 64  # points
_FOUND = 6  # of what other rooms have of a club: the last weeks of most


class ClubView(QStackedWidget):
    """``person_chosen`` carries a :class:`MemberRow`, ``club_followed`` the short name of another club; ``wanted`` the
    name of an action of the room; ``menu_wanted`` a place on the screen.
    """

    person_chosen = Signal(object)
    club_followed = Signal(str)
    history_wanted = Signal(str)
    wanted = Signal(str)
    menu_wanted = Signal(object)
    selected = Signal()

    def __init__(self, host: RoomHost, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._photos = host.context.themes, photos
        self.page: ClubPage | None = None
        self._empty = EmptyState(
            self._themes, "flag", self.tr("No such club"), self.tr("It is not in the circle any more."), self
        )
        self.logo, self.name, self.about = PlainLabel(), PlainLabel(), PlainLabel()
        self.links, self.body = PlainLabel(), MarkdownText(self)
        self.inside = CardSection(self.tr("Inside it"), self)
        self.news = CardSection(self.tr("In the news"), self)  # what they have of the club
        self._host, self._found = host, dict[str, FoundRecord]()
        columns: tuple[str, ...] = (self.tr("Name"), self.tr("Role"), self.tr("Since"))
        self.members = RecordTable(self.tr("Members"), columns, self._themes, photos, self)
        columns = (self.tr("Name"), self.tr("Role"), self.tr("Year"))
        self.former = RecordTable(self.tr("Former members"), columns, self._themes, photos, self)
        columns = (self.tr("Thing"), self.tr("Lent to"), self.tr("When"))
        self.things = RecordTable(self.tr("Things"), columns, self._themes, None, self)
        self.history = CardHistory(host, self.tr("History of the page"), self)
        self._headings: dict[str, QLabel] = {}
        self._scroll = QScrollArea(self)
        self._arrange()
        self._connect()
        photos.changed.connect(self._show_logo)
        self._themes.changed.connect(self._fill)

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        for label in (self.name, self.about):
            label.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.links.setWordWrap(True)
        self.links.setAccessibleName(self.tr("Links"))
        self.links.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.logo.setFixedSize(scaled(_LOGO), scaled(_LOGO))
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.body)
        column.addWidget(self.inside)
        column.addWidget(self.news)
        for part, buttons in self._buttons().items():
            column.addLayout(self._heading(part, buttons))
            column.addWidget({"members": self.members, "former": self.former, "things": self.things}[part])
        column.addWidget(self.history)
        column.addStretch(1)
        self._scroll.setObjectName("pane")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.addWidget(self._scroll)
        self.addWidget(self._empty)

    def _buttons(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """The parts of the page in their order, each with the actions that stand beside its heading."""
        return {
            "members": (
                ("social.add_members", self.tr("Add members…")),
                ("social.hand_over", self.tr("Next year's committee…")),
            ),
            "former": (),
            "things": (
                ("social.lend", self.tr("Lend…")),
                ("social.give_back", self.tr("It came back")),
                ("social.add_thing", self.tr("Add a thing…")),
            ),
        }

    def _head(self) -> QHBoxLayout:
        self.edit = self._button("social.edit_club", self.tr("Edit…"))
        words = QVBoxLayout()
        words.setSpacing(3)
        for widget in (self.name, self.about, self.links):
            words.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _heading(self, key: str, buttons: Iterable[tuple[str, str]]) -> QHBoxLayout:
        label = self._headings[key] = PlainLabel()
        label.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(6)
        row.addWidget(label)
        row.addStretch(1)
        for name, words in buttons:
            row.addWidget(self._button(name, words))
        return row

    def _button(self, action: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("action", action)
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def _connect(self) -> None:
        self.links.linkActivated.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.inside.followed.connect(self.club_followed)
        self.news.followed.connect(lambda name: self._host.show_record(self._found[name]))
        self.history.followed.connect(self.history_wanted)
        for table in (self.members, self.former, self.things):
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.chosen.connect(lambda values, table=table: self._chosen(table, values))
            table.customContextMenuRequested.connect(
                lambda at, table=table: self.menu_wanted.emit(table.viewport().mapToGlobal(at))
            )

    def _chosen(self, table: RecordTable, values: list[object]) -> None:
        """One table at a time has something selected."""
        if values:
            for other in (self.members, self.former, self.things):
                if other is not table:
                    other.clearSelection()
            if isinstance(values[0], MemberRow):
                self.person_chosen.emit(values[0])
        self.selected.emit()

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_page(self, page: ClubPage | None) -> None:
        """Show a club; ``None`` where there is no such one."""
        other = page is None or self.page is None or page.club.slug != self.page.club.slug
        self.page = page
        self._fill()
        self.setCurrentWidget(self._scroll if page is not None else self._empty)
        if other:
            self._scroll.verticalScrollBar().setValue(0)
            self.news.clear()
        circle = self._host.context.circle
        if page is not None and circle is not None:
            slug = page.club.slug
            self._host.context.ask(
                lambda desk: desk.library.club_records(circle, slug, _FOUND), lambda hits: self._show_found(slug, hits)
            )

    def _show_found(self, slug: str, hits: Sequence[Hit]) -> None:
        """What other rooms have of the club, each a way to it."""
        if self.page is not None and self.page.club.slug == slug:
            self._found = {hit.record.name: hit.record for hit in hits if hit.record is not None}
            self.news.put([link(hit.record.name, display(hit.title)) for hit in hits if hit.record is not None])

    def _fill(self) -> None:
        page = self.page
        if page is None:
            return
        club = page.club
        self.name.setText(display(club.name))
        self.name.setAccessibleName(display(club.name))
        parent = self.tr("inside {club}").format(club=display(page.parent.club.name)) if page.parent is not None else ""
        resting = "" if club.active else self.tr("no longer active")
        about = (
            display(club.nickname),
            label_word(club.label),
            parent,
            ", ".join(map(display, club.categories)),
            resting,
        )
        self.about.setText(" · ".join(part for part in about if part))
        self._show_links(club)
        self._show_logo()
        self.body.show_text(display(club.body))
        self.inside.put([link(row.club.slug, display(row.club.name)) for row in page.inside])
        self._fill_members(page)
        self._fill_things(page.things)
        self.history.show_path(page.path)

    def _show_links(self, club: Club) -> None:
        contact = display(club.contact)
        address = f"mailto:{contact}" if "@" in contact else ""
        parts = [link(address, contact) if address else html.escape(contact)] if contact else []
        parts += [link(display(each), display(each)) for each in club.links if each.startswith(("https://", "http://"))]
        self.links.setText(" · ".join(parts))
        self.links.setVisible(bool(parts))

    def _show_logo(self) -> None:
        page = self.page
        path = page.club.logo.removeprefix(":") if page is not None else ""
        image = self._photos.image(path)
        self.logo.setVisible(image is not None)
        if image is not None:
            side = round(scaled(_LOGO) * self.devicePixelRatioF())
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = QPixmap.fromImage(image.scaled(side, side, keep, smooth))
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.logo.setPixmap(picture)

    def _fill_members(self, page: ClubPage) -> None:
        self._headings["members"].setText(COUNTS.members(len(page.members)))
        self.members.put([_member(row) for row in page.members])
        self.members.fit_rows()
        self.members.setVisible(bool(page.members))
        lines = [_former(year.year, row) for year in page.former for row in year.members]
        self._headings["former"].setText(self.tr("Former members"))
        self.former.put(lines)
        self.former.fit_rows()
        for widget in (self.former, self._headings["former"]):
            widget.setVisible(bool(lines))

    def _fill_things(self, things: tuple[ThingRow, ...]) -> None:
        self._headings["things"].setText(self.tr("Things that it lends"))
        self.things.put([_thing(row) for row in things])
        self.things.fit_rows()
        self.things.setVisible(bool(things))


def _member(row: MemberRow) -> RecordLine:
    membership = row.membership
    more = " · ".join(part for part in (since_words(membership), fee_word(membership.fee)) if part)
    return RecordLine((name_of(row.person), display(membership.role), more), row, row.person)


def _former(year: int, row: MemberRow) -> RecordLine:
    """Somebody who left the club, with the school year of that."""
    membership = row.membership
    texts = (name_of(row.person), display(membership.role), year_words(year))
    return RecordLine(texts, row, row.person, tip=span_words(membership))


def _thing(row: ThingRow) -> RecordLine:
    loan = row.loan
    who, when = (borrower_name(loan), loan_words(loan)) if loan is not None else ("", "")
    tone = Tone.REMOVED if loan is not None and loan.late else None
    return RecordLine((display(row.thing.name), who, when), row, tone=tone)

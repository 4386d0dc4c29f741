"""The feed: cards in the middle, the open post with its comments at the right, or in their place where it is narrow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QWidget

from upont_desktop.apps.news.operations.drafts import DraftStore, KeptDraft
from upont_desktop.apps.news.post_pages import CommentRow, FeedSection, FeedState, PostPage, PostRow
from upont_desktop.apps.news.reader.feed_state import feed_state
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.ui.feed.draft_list import DraftList
from upont_desktop.apps.news.ui.feed.feed_actions import FEED_ACTIONS, OF_POSTS, REACTIONS_OF
from upont_desktop.apps.news.ui.feed.feed_handlers import FeedDesk, FeedHandlers
from upont_desktop.apps.news.ui.feed.feed_panel import FeedPanel
from upont_desktop.apps.news.ui.feed.post_pane import PostPane
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts, picture_path
from upont_desktop.apps.news.ui.feed.seen_watch import SeenWatch
from upont_desktop.apps.news.ui.feed.side import CLUB, DRAFTS, FeedSide
from upont_desktop.apps.news.ui.source import news_source
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms
from upont_desktop.ui.applications.view import RoomView, ViewHost
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler

_BESIDE = 780  # points from which on a post stands beside the feed: both are read then
_PICTURES, _PICTURE_SIDE = 40, 1_200
"""Pictures that are kept, and pixels of the larger side: 4 MB each."""
_SHARES = (560, 420)  # points of the feed and of the post beside it, in a window of the usual width
_CLOCK_MS = 60_000  # between two looks whether a scheduled post's time has come


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read beside the posts, in one go."""

    state: FeedState
    drafts: tuple[KeptDraft, ...]
    first_visit: bool


class FeedView(RoomView):
    """Joins the parts: what is chosen in one shows in the others."""

    key = "feed"
    icon = "layout-rows"
    kinds = ("post", "write")
    specs: tuple[ActionSpec, ...] = FEED_ACTIONS

    def __init__(self, desk: ViewHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._host, context = desk, desk.host, desk.host.context
        self._context = context
        self.source = news_source(context.background, self)
        self.faces = PhotoStore(context.background, self)
        self.pictures = PhotoStore(
            context.background, self, home=lambda _library, circle: circle, most=_PICTURES, side=_PICTURE_SIDE
        )
        self.rendered = RenderedPosts(context.background, self)
        self.state = FeedState()
        self.side: FeedSide = FeedSide(context.themes, self)
        self.panel = FeedPanel(self.source, context.themes, self.faces, self.pictures, self.rendered, self)
        self.drafts = DraftList(context.themes, self)
        self.pane = PostPane(context, self.faces, self.pictures, self.rendered, self)
        self.middle, self.parts = QStackedWidget(self), QSplitter(Qt.Orientation.Horizontal, self)
        self._jobs = {name: self.source.slot(self) for name in ("state", "post", "place")}
        self._open = ""  # the id of the post at the right
        self._goal: int | None = None  # the place of the card to choose once the feed has it
        self._awaited = ""  # the id of the post to choose once the records know it
        self.seen = SeenWatch(self.source, self.panel.list, self._read_state, self)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self.work = FeedHandlers(self._feed_desk(), self)
        self._arrange()
        self._connect()

    def _feed_desk(self) -> FeedDesk:
        return FeedDesk(
            self._host, self.pictures, self.rendered, lambda: self.current, lambda: self.state, self.open_post,
            self.refresh, self._show_author,
        )  # fmt: skip

    def _arrange(self) -> None:
        self.middle.addWidget(self.panel)
        self.middle.addWidget(self.drafts)
        self.parts.addWidget(self.middle)
        self.parts.addWidget(self.pane)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(1)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.middle.setMinimumWidth(scaled(300))
        self.pane.setMinimumWidth(scaled(300))
        self.parts.setSizes([scaled(_SHARES[0]), scaled(_SHARES[1])])
        self.pane.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)

    def _connect(self) -> None:
        cards, pane = self.panel.list, self.pane
        self.side.chosen.connect(self._show_section)
        self.panel.wrote.connect(self.work.write)
        self.panel.cleared.connect(self._show_all)
        self.panel.model.settled.connect(lambda: self._choose(self._goal))
        cards.opened.connect(lambda row: self.open_post(row.post.id))
        cards.acted.connect(self._act)
        cards.looked.connect(self.seen.look)
        cards.menu_wanted.connect(self._menu)
        cards.selectionModel().currentChanged.connect(self._card_chosen)
        pane.acted.connect(self._act)
        pane.closed.connect(self.close_post)
        pane.followed.connect(self.follow)
        pane.comment_menu.connect(self._comment_menu)
        pane.said.connect(lambda text, club: self.work.comment(text, club, self._said))
        self.work.drafts_changed.connect(self._read_state)
        self.work.comment_wanted.connect(self._begin_comment)
        self.drafts.opened.connect(self.work.compose)
        self.drafts.dropped.connect(self.work.drop_draft)
        self._clock.timeout.connect(self._time_passes)

    # -- the view's contract -----------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Feed")

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        return {**self.work.table(), "news.read_all": lambda: self.seen.see(None, self.refresh)}

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense for the post that is meant."""
        row = self.current
        there, own = row is not None, row is not None and row.own
        shown = row is not None and row.hidden is None
        moderates = self.state.moderates
        return {
            "news.edit": own, "news.delete": own,
            "news.pin": row is not None and own and not row.pinned,
            "news.unpin": row is not None and own and row.pinned,
            **dict.fromkeys(REACTIONS_OF, shown), "news.comment": shown, "news.bookmark": there,
            "news.author": row is not None and row.author.person is not None, "news.history": there, "news.copy": there,
            "news.read_all": self.state.unread > 0,
            "news.hide": shown and moderates, "news.unhide": there and not shown and moderates,
        }  # fmt: skip

    def show_circle(self, circle: Circle, _rooms: Rooms) -> None:
        """Show the posts of another circle, or of the same one again."""
        if circle == self.source.circle:
            self.refresh()
            return
        self.source.show(circle)
        for store in (self.faces, self.pictures):
            store.show(circle)
        self.close_post()
        self.panel.clear_conditions()
        self.side.choose(FeedSection.ALL)
        self.panel.show_section(FeedSection.ALL)
        self._read_state()
        self._clock.start()

    def leave_circle(self) -> None:
        """Forget everything, as the circle is closed."""
        self._clock.stop()
        self.source.show(None)
        for store in (self.faces, self.pictures):
            store.show(None)
        self.rendered.clear()
        self.state, self._awaited = FeedState(), ""
        self.close_post()
        self.panel.model.clear()

    def refresh(self) -> None:
        """Read again what is shown, as the records changed."""
        if self.source.circle is None:
            return
        touched = self._context.session.index_change.touched
        for store in (self.faces, self.pictures):
            store.forget(touched)
        self.panel.model.again()
        self._read_state()
        if self._open:
            self._read_post(self._open)
        if self._awaited:
            self.open_post(self._awaited)

    def take_focus(self) -> None:
        """The cards, or the post where it stands in their place."""
        if self.middle.isVisible():
            self.panel.list.setFocus()
        else:
            self.pane.box.field.setFocus()

    def begin_search(self) -> None:
        """Go to the field that finds posts."""
        self.close_post()
        self.side.choose(FeedSection.ALL)
        self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.field.selectAll()

    def show_record(self, name: str) -> None:
        """Open a post (``post:`` and its id), or write one about an event (``write:`` and the id of that)."""
        kind, _, id = name.partition(":")
        if kind == "write":
            self.work.write(id)
        else:
            self.open_post(id)

    @property
    def at_rest(self) -> bool:
        """Whether the cards and their texts are there."""
        return not self.panel.model.loading and self.rendered.at_rest

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> PostRow | None:
        """The post that is meant: the one that is open, or else the card that is chosen."""
        return self.pane.post if self._open else self.panel.list.current()

    def _read_state(self) -> None:
        circle = self.source.circle
        if circle is None:
            return

        def read(readers: NewsReaders) -> _Beside:
            drafts = DraftStore(readers.folders).load(circle.slug)
            marks = MarkStore(readers.folders)
            first = marks.load(circle.slug).seen is None
            if first:
                marks.see(circle.slug, readers.posts.recent_ids, readers.posts.recent_ids)
            return _Beside(feed_state(readers), drafts, first)

        self.source.ask(self._jobs["state"], read, self._show_state)

    def _show_state(self, beside: _Beside) -> None:
        self.state = beside.state
        drafts = [kept for kept in beside.drafts if not kept.edits]
        self.side.show_state(beside.state, len(drafts))
        self.drafts.show_drafts(drafts)
        self.panel.show_state(beside.state)
        self.pane.show_voices(beside.state)
        self.counted.emit(beside.state.unread)
        self.changed.emit()

    def _read_post(self, id: str) -> None:
        self.source.ask(self._jobs["post"], lambda readers: readers.posts.post(id), self._show_post)

    def _show_post(self, page: PostPage | None) -> None:
        if page is None:
            if self._open != self._awaited:  # it was deleted
                self.close_post()
            return
        if page.row.post.id == self._awaited:
            self._awaited = ""
        self.pane.show_page(page)
        self.changed.emit()

    # -- going -------------------------------------------------------------------------------------------------------

    def _show_section(self, key: str) -> None:
        self.middle.setCurrentWidget(self.drafts if key == DRAFTS else self.panel)
        self._fold()
        if key.startswith(CLUB):
            self.panel.show_section(FeedSection.ALL, key.removeprefix(CLUB))
        elif key != DRAFTS:
            self.panel.show_section(FeedSection(key))

    def _show_all(self) -> None:
        self.panel.clear_conditions()
        self.side.choose(FeedSection.ALL)
        self.panel.show_section(FeedSection.ALL)

    def _show_author(self, row: PostRow) -> None:
        self.middle.setCurrentWidget(self.panel)
        self.panel.show_author(row.author.person)

    def open_post(self, id: str) -> None:
        """Read a post with its comments, once the records know it; its card is chosen where it is in the feed."""
        self._open = self._awaited = id
        self._read_post(id)
        self._fold()
        self.source.ask(self._jobs["place"], lambda readers: readers.posts.place_of(id), self._choose)

    def _choose(self, place: int | None) -> None:
        """Choose the card at a place: where the feed does not have it yet, once it does."""
        places, card = self.panel.model.places, self.panel.list.current()
        self._goal = place if place not in places else None
        if place in places and (card is None or card.place != place):
            self.panel.list.show_row(places.index(place))

    def close_post(self) -> None:
        """Go back to the feed."""
        had = self.pane.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._open = self._awaited = ""
        self._goal = None
        self.pane.show_page(None)
        self._fold()
        if had:
            self.panel.list.setFocus()
        self.changed.emit()

    def _fold(self) -> None:
        """Where it is narrow, a post stands in the place of the feed."""
        beside = self.width() >= scaled(_BESIDE)
        self.pane.setVisible(bool(self._open))
        self.middle.setVisible(beside or not self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both, or no longer."""
        super().resizeEvent(event)
        self._fold()

    def follow(self, address: str) -> None:
        """Go where a link of a post leads: to a file or another record of the circle, or out into the web."""
        path, kind = picture_path(address), address.partition(":")[0]
        if path:
            self._host.show_history(path)
        elif kind in {"post", "event", "sheet"}:
            self._desk.go(address)
        elif kind in {"http", "https", "mailto"}:
            QDesktopServices.openUrl(QUrl(address))

    # -- acting ------------------------------------------------------------------------------------------------------

    def _act(self, name: str, row: PostRow) -> None:
        """Something on a card, or at the foot of the post, was clicked."""
        if self._open and self._open != row.post.id:
            self.open_post(row.post.id)
            return
        if name == "menu":
            self._menu(self.cursor().pos())
        elif name == "react":
            self._popup(REACTIONS_OF, self.cursor().pos())
        elif name == "event":
            self._desk.go(f"event:{row.post.event}")
        elif f"news.{name}" in self.work.table():
            self._host.actions[f"news.{name}"].trigger()
        else:
            self.follow(name)

    def _card_chosen(self) -> None:
        self.changed.emit()

    def _menu(self, at: QPoint) -> None:
        if self.current is not None:
            self._popup(OF_POSTS, at)

    def _popup(self, names: tuple[str, ...], at: QPoint) -> None:
        offered = self.offered()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if offered.get(name, True):
                menu.addAction(self._host.actions.with_icon(name))
        menu.popup(at)

    def _comment_menu(self, row: CommentRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.own:
            menu.addAction(self.tr("Take it back")).triggered.connect(lambda: self.work.retract(row))
        if self.state.moderates and row.hidden is None:
            menu.addAction(self.tr("Hide it…")).triggered.connect(lambda: self.work.hide_comment(row))
        if self.state.moderates and row.hidden is not None:
            menu.addAction(self.tr("Show it again")).triggered.connect(lambda: self.work.show_comment(row))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing to do here")).setEnabled(False)
        menu.popup(at)

    def _begin_comment(self) -> None:
        row = self.current
        if row is not None:
            self.open_post(row.post.id)
            self.pane.box.field.setFocus()

    def _said(self) -> None:
        self.pane.box.field.clear()
        self.pane.follow = True

    def _time_passes(self) -> None:
        if self.isVisible():
            self.panel.model.again()

"""The details pane: the card of the chosen commit, the resources it touched, the content of the chosen one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Ref
from upont_desktop.domain.errors import NoSuchRevision, UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Change, CommitDetails
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.panes.details.card import CommitCard
from upont_desktop.ui.panes.details.changes_model import Group, grouped, is_note
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.panes.details.content_slot import ContentSlot
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, EmptyState

if TYPE_CHECKING:
    from upont_desktop.service.operations import UnkeptFile

_CARD_PART, _LIST_PART = 0.36, 0.28


class DetailsPanel(QWidget):
    """Details of what is chosen in the history.

    ``link_followed`` carries a web address or ``commit:`` and a hash, ``resource_opened`` the exact path of a resource
    whose history is wanted, ``resource_followed`` one that a content names, there or not, ``version_followed`` a path
    and the commit of a version of it, ``failed`` an error, ``shown`` the hash of the commit that is there now,
    ``resource_shown`` the version (:class:`Resource`) whose content is.
    """

    link_followed = Signal(str)
    resource_opened = Signal(str)
    resource_followed = Signal(str)
    version_followed = Signal(str, str)
    failed = Signal(object)
    shown = Signal(str)
    resource_shown = Signal(object)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._sizing, self._placing = (
            LatestJob(background, self, Priority.AHEAD),
            LatestJob(background, self, Priority.AHEAD),
        )
        self._circle: Circle | None = None
        self._asked: object = None
        self._details: CommitDetails | None = None
        self._prefer = self._unkept_path = ""
        self._pair: tuple[Resource, Resource] | None = None
        self._since = ("", "")
        self._card = CommitCard(themes, self)
        self._heading = ElidedLabel()
        self._said = QScrollArea()
        self._unkept_tools = QWidget()
        self._changes = ChangesView(themes, self)
        self.content = ContentSlot(background, themes, self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._empty = EmptyState(
            themes, "target", self.tr("No change chosen"), self.tr("Choose a change to see what it was about."), self
        )
        self._stack = QStackedWidget(self)
        self._sized = False
        self._arrange()
        self._card.link_followed.connect(self.link_followed)
        self.content.link_followed.connect(self.link_followed)
        self._changes.chosen.connect(self._show_content)
        self.content.resource_followed.connect(self.resource_followed)
        self.content.version_followed.connect(self.version_followed)
        self._changes.opened.connect(lambda change: self.resource_opened.emit(change.resource.rel_path))

    def _arrange(self) -> None:
        scroll = self._said
        scroll.setAccessibleName(self.tr("Message, author and date"))
        scroll.setObjectName("pane")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._card)
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(14, 10, 14, 2)
        listed = QWidget()
        listed.setObjectName("pane")
        listed.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.setSpacing(2)
        inside.addWidget(self._heading)
        tools = QHBoxLayout(self._unkept_tools)
        tools.setContentsMargins(8, 0, 8, 4)
        tools.addStretch(1)
        self._unkept_tools.hide()
        inside.addWidget(self._unkept_tools)
        inside.addWidget(self._changes, 1)
        for part, stretch in ((scroll, 4), (listed, 3), (self.content, 5)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self.keep_sizes)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def splitter(self) -> QSplitter:
        """The parts, one below the other: their sizes are remembered."""
        return self._splitter

    @property
    def sized(self) -> bool:
        """Whether the person gave the parts their sizes."""
        return self._sized

    @property
    def card(self) -> CommitCard:
        """What is said of the commit."""
        return self._card

    @property
    def hash(self) -> str:
        """The commit shown; empty for none."""
        return self._details.commit.hash if self._details is not None else ""

    @property
    def shown_details(self) -> CommitDetails | None:
        """What is shown."""
        return self._details

    def take_focus(self) -> None:
        """Give the keyboard to the resources touched."""
        self._changes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- showing -----------------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Show nothing."""
        for slot in (self._slot, self._sizing, self._placing):
            slot.cancel()
        self._details, self._pair = None, None
        self._show_said(True)
        self.content.clear()
        self._stack.setCurrentWidget(self._empty)

    def show_commit(self, circle: Circle, revision: str, prefer: str = "") -> None:
        """Show a commit, and of its resources the one at the exact path ``prefer``, or the first."""
        self._pair, self._since = None, ("", "")
        self._ask(circle, revision, prefer)

    def show_between(self, circle: Circle, older: str, newer: str, folder: str = "") -> None:
        """Show a commit with all that differs from an older one (whole hashes), below a folder."""
        self._pair, self._since = None, (older, folder)
        self._ask(circle, newer, "")

    def show_pair(self, circle: Circle, old: Resource, new: Resource) -> None:
        """Show a version with its difference from another one, instead of from the one before."""
        self._pair, self._since = (old, new), ("", "")
        self._ask(circle, new.commit, new.rel_path)

    def offer_for_unkept(self, offers: Iterable[tuple[QAction, str]]) -> None:
        """What can be done with what is not kept, as buttons with these words."""
        layout = self._unkept_tools.layout()
        assert isinstance(layout, QHBoxLayout)
        for at, (action, words) in enumerate(offers):
            button = QPushButton(words)
            button.setProperty("flat", True)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            layout.insertWidget(at, button)

    def show_unkept(self, circle: Circle, files: tuple[UnkeptFile, ...], count: int) -> None:
        """Show what stands on disk and is not kept, each file with its difference from the kept version."""
        path = self._unkept_path if self.shows_unkept else ""
        self._circle, self._pair, self._since = circle, None, ("", "")

        def job(desk: WorkerContext) -> tuple[Group, ...]:
            from upont_desktop.service.unkept_versions import unkept_changes  # noqa: PLC0415 - start-up time

            return grouped(unkept_changes(desk.reader(circle), files, lambda: desk.cancelled))

        self._slot.ask(job, lambda groups: self._take_unkept(groups, count, path), self._fail)

    @property
    def shows_unkept(self) -> bool:
        """Whether it is what is not kept that is shown."""
        return not self._unkept_tools.isHidden()

    def _take_unkept(self, groups: tuple[Group, ...], count: int, path: str) -> None:
        if self.shows_unkept and groups == self._asked:
            return
        for slot in (self._sizing, self._placing):
            slot.cancel()
        self._asked, self._details = groups, None
        self._heading.say(self.tr("%Ln file(s) not kept yet", "", count))
        self._show_said(False)
        self._stack.setCurrentWidget(self._splitter)
        self._changes.put(groups, path)
        QTimer.singleShot(0, self, self._fit)

    def _show_said(self, on: bool) -> None:
        self._said.setVisible(on)
        self._unkept_tools.setVisible(not on)

    def _ask(self, circle: Circle, revision: str, prefer: str) -> None:
        self._circle, self._prefer = circle, prefer
        since, folder = self._since

        def job(desk: WorkerContext) -> tuple[CommitDetails, tuple[Group, ...]]:
            reader = desk.reader(circle)
            details = reader.between(since, revision, folder) if since else reader.commit(revision)
            return details, grouped(details.changes)

        asked = (circle, revision, prefer, self._pair, self._since)
        self._slot.ask(job, lambda answer: self._take(asked, *answer), self._fail)

    def _fail(self, error: UserError) -> None:
        """A commit that went away since it was asked for, as by undo, is no trouble: its neighbour is chosen."""
        if not isinstance(error, NoSuchRevision):
            self.clear()
            self.failed.emit(error)

    def _fail_on_the_side(self, error: UserError) -> None:
        if not isinstance(error, NoSuchRevision):
            self.failed.emit(error)

    def _take(self, asked: object, details: CommitDetails, groups: tuple[Group, ...]) -> None:
        if (asked, details) == (self._asked, self._details):
            return  # asked again because the index changed, and this did not
        self._asked, self._details = asked, details
        self._show_said(True)
        self._card.show_details(details)
        self._heading.say(self._heading_of(details))
        self._stack.setCurrentWidget(self._splitter)
        self._changes.put(groups, self._prefer)
        self._ask_more(details)
        QTimer.singleShot(0, self, self._fit)
        self.shown.emit(details.commit.hash)

    def _ask_more(self, details: CommitDetails) -> None:
        """What takes longer to know comes when it is known: how much changed, and what the commit is part of."""
        circle, name = self._circle, details.commit.hash
        if circle is None:
            return

        def sizes(desk: WorkerContext) -> dict[str, ChangeSize]:
            from upont_desktop.service.sizes import change_sizes  # noqa: PLC0415 - start-up time

            return change_sizes(desk.reader(circle), details.changes, lambda: desk.cancelled)

        self._sizing.ask(sizes, self._changes.put_sizes, self._fail_on_the_side)
        self._placing.ask(
            lambda desk: desk.reader(circle).containing(name), self._take_containing, self._fail_on_the_side
        )

    def _take_containing(self, found: tuple[tuple[Ref, ...], bool]) -> None:
        self._card.show_containing(*found)
        QTimer.singleShot(0, self, self._fit)

    def keep_sizes(self) -> None:
        """The person gave the parts their sizes: they stay as they are."""
        self._sized = True

    def _fit(self) -> None:
        """Give the card and the list what they need, within bounds, and the content the rest."""
        if self._sized:
            return
        height, width = self._splitter.height(), self._splitter.width()
        card = 0 if self.shows_unkept else min(self._card.heightForWidth(width), int(height * _CARD_PART))
        rows = self._heading.sizeHint().height() + self._changes.full_height() + 10
        rows += self._unkept_tools.sizeHint().height() if self.shows_unkept else 0
        listed = min(rows, int(height * _LIST_PART))
        self._splitter.setSizes([card, listed, height - card - listed])

    def _heading_of(self, details: CommitDetails) -> str:
        if not details.changes_known:
            return self.tr("Loading files…")
        if details.since is not None:
            return self.tr("%Ln file(s) differ", "", len(details.changes))
        if not details.changes:
            return self.tr("No files of its own: it merges what others did")
        notes = sum(map(is_note, details.changes))
        resources = len(details.changes) - notes
        said = [self.tr("%Ln file(s) changed", "", resources)] if resources else []
        said += [self.tr("information about %Ln file(s)", "", notes)] if notes else []
        return " · ".join(said)[:1].upper() + " · ".join(said)[1:]

    def _show_content(self, change: Change | None) -> None:
        circle = self._circle
        if circle is None or change is None:
            self.content.clear()
        elif change.resource.is_on_disk:
            self._unkept_path = change.resource.rel_path
            self.content.show_versions(circle, change.previous, change.resource)
        elif self._pair is not None and change.resource.rel_path == self._pair[1].rel_path:
            self.content.show_versions(circle, *self._pair)
        else:
            new = change.resource if change.resource.exists else None
            self.content.show_versions(circle, change.previous, new)
            if new is not None and self.isVisible():
                self.resource_shown.emit(new)

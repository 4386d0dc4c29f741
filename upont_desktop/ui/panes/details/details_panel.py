"""The details pane: the card of the chosen commit, the resources it touched, the content of the chosen one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Ref, Signature
from upont_desktop.domain.errors import NoSuchRevision, UserError
from upont_desktop.domain.information import FieldChange, ResourceFacts
from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Change, CommitDetails
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.index_change import IndexChange
from upont_desktop.ui.panes.details.about_card import AboutCard
from upont_desktop.ui.panes.details.card import CommitCard
from upont_desktop.ui.panes.details.changes_model import Group, grouped
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.panes.details.content_slot import ContentSlot
from upont_desktop.ui.panes.details.details_extras import DetailsExtras
from upont_desktop.ui.panes.details.details_layout import DetailsLayout
from upont_desktop.ui.panes.details.information_view import InformationView
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState

if TYPE_CHECKING:
    from upont_desktop.service.operations import UnkeptFile


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a thread read: the details of what was ``asked``, the very ones known already where they are the same; who
    made the version ``compared``, and what people call the circles, by their slugs.
    """

    asked: object
    details: CommitDetails
    groups: tuple[Group, ...]
    compared: Signature | None
    names: Mapping[str, str]


class DetailsPanel(QWidget):
    """Details of what is chosen in the history.

    ``link_followed`` carries a web address, or one of the schemes of
    :mod:`~upont_desktop.ui.panes.details.rich_text`; ``resource_opened`` the exact path of a resource whose history is
    wanted, ``resource_followed`` one that a content names, there or not, ``version_followed`` a path and the commit of
    a version of it, ``file_opened`` the change of a file that was double-clicked, ``failed`` an error, ``shown`` the
    hash of the commit that is there now, ``resource_shown`` the version (:class:`Resource`) whose content is.
    """

    link_followed = Signal(str)
    resource_opened = Signal(str)
    resource_followed = Signal(str)
    version_followed = Signal(str, str)
    file_opened = Signal(object)
    failed = Signal(object)
    shown = Signal(str)
    resource_shown = Signal(object)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._extras = DetailsExtras(background, self)
        self._circle: Circle | None = None
        self._asked: object = None
        self._details: CommitDetails | None = None
        self._prefer = self._unkept_path = self._alone = ""
        self._pair: tuple[Resource, Resource] | None = None
        self._since = ("", "")
        self._names: Mapping[str, str] = {}
        self._groups: tuple[Group, ...] = ()
        self._noted: dict[str, tuple[FieldChange, ...]] = {}
        self._folded = {False: False, True: True}  # the card, by whether one resource is shown
        cards = QWidget()
        cards.setObjectName("pane")
        self._card, self._about = CommitCard(themes, cards), AboutCard(themes, cards)
        self._changes = ChangesView(themes, self)
        self._contents = QStackedWidget(self)
        self.content = ContentSlot(background, themes, self)
        self._information = InformationView(themes, self)
        self.parts = DetailsLayout(themes, cards, self._changes, self._contents, self)
        self._heading = self.parts.heading
        self._empty = EmptyState(
            themes, "target", self.tr("No change chosen"), self.tr("Choose a change to see what it was about."), self
        )
        self._stack = QStackedWidget(self)
        self._arrange(cards)
        self._connect()

    def _arrange(self, cards: QWidget) -> None:
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for card in (self._card, self._about):
            column.addWidget(card)
        column.addStretch(1)
        for shown in (self.content, self._information):
            self._contents.addWidget(shown)
        for place in (self._empty, self.parts):
            self._stack.addWidget(place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        for source in (self._card, self._about, self.content):
            source.link_followed.connect(self.link_followed)
        self._card.folded.connect(self._fold_card)
        self._changes.chosen.connect(self._show_content)
        self.content.resource_followed.connect(self.resource_followed)
        self.content.version_followed.connect(self.version_followed)
        self._changes.opened.connect(self._open)
        self._extras.sized.connect(self._changes.put_sizes)
        self._extras.noted.connect(self._take_notes)
        self._extras.contained.connect(self._take_containing)
        self._extras.described.connect(self._take_facts)
        self._extras.failed.connect(self.failed)

    @property
    def card(self) -> CommitCard:
        """What is said of the commit."""
        return self._card

    @property
    def about(self) -> AboutCard:
        """What is said of the resource."""
        return self._about

    @property
    def information(self) -> InformationView:
        """What a change did to what is noted of a resource."""
        return self._information

    @property
    def files(self) -> ChangesView:
        """The list of the files of the commit."""
        return self._changes

    @property
    def hash(self) -> str:
        """The commit shown; empty for none."""
        return self._details.commit.hash if self._details is not None else ""

    @property
    def shown_details(self) -> CommitDetails | None:
        """The commit that is shown, with its changes."""
        return self._details

    def take_focus(self) -> None:
        """Give the keyboard to the resources touched, or to the content where these are folded away."""
        if self._changes.isVisible():
            self._changes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.content.take_focus()

    # -- showing -----------------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Show no commit, and drop what was asked for."""
        self._slot.cancel()
        self._extras.cancel()
        self._details, self._pair = None, None
        self.parts.show_card(True)
        self.content.clear()
        self._stack.setCurrentWidget(self._empty)

    def show_commit(self, circle: Circle, revision: str, prefer: str = "", alone: str = "") -> None:
        """Show a commit, and of its resources the one at the exact path ``prefer``, or the first; ``alone`` is the path
        of the resource whose history is shown, if it is that of one.
        """
        self._pair, self._since, self._alone = None, ("", ""), alone
        self._ask(circle, revision, prefer)

    def show_between(self, circle: Circle, older: str, newer: str, folder: str = "") -> None:
        """Show a commit with all that differs from an older one (whole hashes), below a folder."""
        self._pair, self._since, self._alone = None, (older, folder), ""
        self._ask(circle, newer, "")

    def show_pair(self, circle: Circle, old: Resource, new: Resource) -> None:
        """Show a version with its difference from another one, instead of from the one before."""
        self._pair, self._since, self._alone = (old, new), ("", ""), new.rel_path
        self._ask(circle, new.commit, new.rel_path)

    def is_concerned(self, change: IndexChange) -> bool:
        """Whether the commit that is shown may look different: its labels, or which commits come after it."""
        details = self._details
        if details is None or not details.changes_known or details.since is not None:
            return True
        return change.concerns_commits((details.commit.hash, *(child.hash for child in details.children)))

    def refresh_facts(self, change: IndexChange) -> None:
        """Read again what is said of the resource whose history is shown, where that may be other."""
        if self._alone and self._circle is not None and change.concerns_resource(self._alone):
            self._extras.ask_facts(self._circle, self._alone)

    def offer_for_unkept(self, offers: Iterable[tuple[QAction, str]]) -> None:
        """What can be done with what is not kept, as buttons with these words."""
        layout = self.parts.tools.layout()
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

        def job(worker: WorkerContext) -> tuple[Group, ...]:
            from upont_desktop.service.unkept_versions import unkept_changes  # noqa: PLC0415 - start-up time

            return grouped(unkept_changes(worker.reader(circle), files, lambda: worker.cancelled))

        self._slot.ask(job, lambda groups: self._take_unkept(groups, count, path), self._fail)

    @property
    def shows_unkept(self) -> bool:
        """Whether it is what is not kept that is shown."""
        return not self.parts.tools.isHidden()

    def _take_unkept(self, groups: tuple[Group, ...], count: int, path: str) -> None:
        if self.shows_unkept and groups == self._asked:
            return
        self._extras.cancel()
        self._asked, self._details = groups, None
        self._heading.say(self.tr("%Ln file(s) not kept yet", "", count))
        self.parts.show_alone(False, single=False)
        self.parts.show_card(False)
        self._stack.setCurrentWidget(self.parts)
        self._changes.put(groups, path)
        self.parts.fit_later()

    def _ask(self, circle: Circle, revision: str, prefer: str) -> None:
        self._circle, self._prefer = circle, prefer
        since, folder = self._since
        pair = self._pair

        asked = (circle, revision, prefer, pair, self._since, self._alone)
        known, before, shown = self._details, self._asked, self._groups

        def job(worker: WorkerContext) -> _Answer:
            reader = worker.reader(circle)
            details = reader.histories.between(since, revision, folder) if since else reader.histories.commit(revision)
            made = reader.histories.made(pair[0]) if pair is not None else None
            if (asked, details) == (before, known) and known is not None:
                # Asked again because the index changed, and this did not: what was read is dropped on this thread.
                details, groups = known, shown
            else:
                groups = grouped((*details.changes, *details.information))
            author = made.author if made is not None else None
            return _Answer(asked, details, groups, author, worker.circle_names)

        self._slot.ask(job, self._take, self._fail)

    def _fail(self, error: UserError) -> None:
        """A commit that went away since it was asked for, as by undo, is no trouble: its neighbour is chosen."""
        if not isinstance(error, NoSuchRevision):
            self.clear()
            self.failed.emit(error)

    def _take(self, answer: _Answer) -> None:
        circle, details, groups = self._circle, answer.details, answer.groups
        self._names = answer.names
        if circle is not None:
            self._ask_facts(circle)
        if (answer.asked == self._asked and details is self._details) or circle is None:
            return
        if self.hash != details.commit.hash:
            self.parts.area.rewind()
        self._asked, self._details, self._noted = answer.asked, details, {}
        self.parts.show_card(True)
        self._card.fold(self._folded[bool(self._alone)])
        compared = (self._pair[0], answer.compared) if self._pair is not None else None
        self._card.show_details(details, compared, answer.names)
        self._heading.say(self._heading_of(details))
        self._stack.setCurrentWidget(self.parts)
        self.parts.show_alone(bool(self._alone), single=sum(len(group.changes) for group in groups) == 1)
        self._groups = groups
        self._changes.put(groups, self._prefer)
        self._extras.ask(circle, details)
        self.shown.emit(details.commit.hash)

    def _ask_facts(self, circle: Circle) -> None:
        """Of the resource whose history is shown; what is noted of it may have changed without a version of it."""
        if not self._alone or self._about.path != self._alone:
            self._about.clear()
        if self._alone:
            self._extras.ask_facts(circle, self._alone)

    def _take_facts(self, facts: ResourceFacts) -> None:
        if self._alone and self._circle is not None:
            self._about.show_facts(facts, self._circle.slug, self._names)

    def _take_notes(self, noted: dict[str, tuple[FieldChange, ...]]) -> None:
        self._noted = noted
        self._changes.put_notes(noted)
        change = self._changes.current_change
        if change is not None and described_path(change.resource.rel_path) is not None:
            self._show_information(change)

    def _take_containing(self, found: tuple[tuple[Ref, ...], bool]) -> None:
        self._card.show_containing(*found)

    def _fold_card(self, on: bool) -> None:
        self._folded[bool(self._alone)] = on
        self.parts.fit_later()

    def _heading_of(self, details: CommitDetails) -> str:
        if not details.changes_known:
            return self.tr("Loading files…")
        if details.since is not None:
            return self.tr("%Ln file(s) differ", "", len(details.changes))
        resources, notes, records = len(details.changes), len(details.information), details.records
        if not (resources or notes or records):
            merges = len(details.parents) > 1
            return self.tr("No files of its own: it merges what others did") if merges else self.tr("No files changed")
        said = [self.tr("%Ln file(s) changed", "", resources)] if resources else []
        said += [self.tr("information about %Ln file(s)", "", notes)] if notes else []
        said += [self.tr("%Ln record(s) of rooms", "", records)] if records else []
        return " · ".join(said)[:1].upper() + " · ".join(said)[1:]

    def _open(self, change: Change) -> None:
        path = change.resource.rel_path
        described = described_path(path)
        if described:
            self.resource_opened.emit(described)
        else:
            self.file_opened.emit(change)

    def _show_content(self, change: Change | None) -> None:
        circle = self._circle
        about = change is not None and described_path(change.resource.rel_path) is not None
        self._contents.setCurrentWidget(self._information if about else self.content)
        if circle is None or change is None:
            self.content.clear()
        elif about:
            self._show_information(change)
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

    def _show_information(self, change: Change) -> None:
        self.content.clear()
        path = described_path(change.resource.rel_path) or ""
        title = self.tr("Information about {name}").format(name=display(path.rpartition("/")[2]))
        self._information.show_changes(title, self._noted.get(path))

"""The three panes of an open circle, and how a choice in one shows in the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.index_change import IndexChange
from upont_desktop.ui.core.name_search import Catalogue
from upont_desktop.ui.core.navigation import Trail, TrailPlace, path_of, scope_of
from upont_desktop.ui.panes.details.details_panel import DetailsPanel
from upont_desktop.ui.panes.details.rich_text import COMMIT_SCHEME, RESOURCE_SCHEME, linked_version
from upont_desktop.ui.panes.history.history_panel import HistoryPanel
from upont_desktop.ui.panes.history.history_rows import PaintedRow
from upont_desktop.ui.panes.panes_layout import PanesLayout
from upont_desktop.ui.panes.tree.tree_model import TreeModel
from upont_desktop.ui.panes.tree.tree_panel import TreePanel
from upont_desktop.ui.style.theme import Themes


class MainPanes(QWidget):
    """Tree, history, details. The trail says where we are; every choice goes through it.

    ``failed`` carries an error of the person's world, ``placed`` the place that is shown now, ``then_changed`` says
    that a past commit is browsed as a whole, or no longer.
    """

    failed = Signal(object)
    placed = Signal(object)
    then_changed = Signal()

    def __init__(
        self, background: Background, themes: Themes, trail: Trail, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._circle: Circle | None = None
        self._trail = trail
        self._catalogue = catalogue
        self._shown: TrailPlace | None = None
        self._then: Commit | None = None
        self._resolving = LatestJob(background, self)
        self._looking_abroad = LatestJob(background, self, Priority.VISIBLE)
        self._tree_model = TreeModel(background, themes, self)
        self.tree = TreePanel(self._tree_model, catalogue, themes, self)
        self.history = HistoryPanel(background, themes, self)
        self.details = DetailsPanel(background, themes, self)
        self.side = QWidget(self)
        self.splitter = PanesLayout(self.side, self.history, self.details, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.side.setObjectName("sidebar")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.tree, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._entry_chosen)
        self.tree.path_chosen.connect(self._path_chosen)
        self.history.chosen.connect(self._commits_chosen)
        self.details.link_followed.connect(self._follow)
        self.details.resource_opened.connect(self.visit_resource)
        self.details.resource_followed.connect(self.visit_named)
        self.details.version_followed.connect(self.visit_version)
        self.details.failed.connect(self.failed)
        self.details.resource_shown.connect(self.tree.marks.look_at)
        self.tree.marks.changed.connect(lambda: self.history.view.show_news(self.tree.marks.news))
        self._trail.moved.connect(self._go)
        self.splitter.stacked.connect(self.details.parts.lie)

    def put_above_tree(self, widget: QWidget) -> None:
        """Place something at the head of the left pane."""
        layout = self.side.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, widget)

    def put_below_tree(self, widget: QWidget) -> None:
        """Place something at the foot of the left pane, which comes and goes without moving what is above."""
        layout = self.side.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(widget)

    def put_above_details(self, widget: QWidget) -> None:
        """Place something at the head of the right pane."""
        layout = self.details.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setSpacing(0)
        layout.insertWidget(0, widget)

    # -- circles -----------------------------------------------------------------------------------------------------

    def open_circle(self, circle: Circle, place: TrailPlace) -> None:
        """Show another circle, at a place."""
        self.browse_now()
        self._circle, self._shown = circle, None
        self.history.complete = False
        self._catalogue.use(circle)
        self.details.clear()
        self._tree_model.show(circle)
        self._trail.start(place)

    def close_circle(self) -> None:
        """Show no circle in any pane."""
        self.browse_now()
        self._circle, self._shown = None, None
        self._catalogue.use(None)
        self._tree_model.show(None)
        self.history.clear()
        self.details.clear()

    def refresh(self, summary: CircleSummary, change: IndexChange) -> None:
        """The index changed: what shows something that the change concerns is read again, and nothing else."""
        circle = self._circle
        if circle is None:
            return
        if not change.keeps_paths:
            self._catalogue.use(circle, self._then.hash if self._then is not None else None)
        self._tree_model.refresh(change.touched)
        if summary.complete:
            self.tree.marks.refresh(change)
        self.history.complete = summary.complete
        self.history.model.refresh(change)
        if not self.details.hash or not summary.complete:
            return
        if self.details.is_concerned(change):
            self._show_details(self.details.hash)
        else:
            self.details.refresh_facts(change)

    # -- as it was then ----------------------------------------------------------------------------------------------

    @property
    def then(self) -> Commit | None:
        """The past commit that is browsed as a whole, if one is."""
        return self._then

    def browse_then(self) -> None:
        """Let the tree show everything as it was at the chosen commit."""
        details = self.details.shown_details
        if self._circle is not None and details is not None:
            self._then = details.commit
            self._show_tree(details.commit.hash)
            self.tree.banner.say(details.commit)
            self.then_changed.emit()

    def browse_now(self) -> None:
        """Let the tree show everything as it is."""
        if self._then is not None:
            self._then = None
            self.tree.banner.hide()
            self._show_tree(None)
            self.tree.tree.choose(path_of(self._trail.place.scope))
            self.then_changed.emit()

    def _show_tree(self, at: str | None) -> None:
        """Let the tree show another moment; the folders that are open stay so, and the filter looks there too."""
        opened = self.tree.tree.open_paths()
        self._tree_model.show(self._circle, at)
        self.tree.tree.reopen(opened)
        self._catalogue.use(self._circle, at)
        self.tree.filter_again()

    @property
    def at_rest(self) -> bool:
        """Whether what is chosen is shown."""
        return self.history.settled and self.details.content.at_rest

    # -- places ------------------------------------------------------------------------------------------------------

    def visit(self, scope: Scope, commit: str = "") -> None:
        """Show a history, and choose a commit in it; both are remembered for going back."""
        place = TrailPlace(scope, commit)
        if commit and place == self._trail.place:
            self.history.choose(commit)  # another row may have been chosen that was not told yet
        self._trail.visit(place)

    def visit_resource(self, rel_path: str) -> None:
        """Go to a resource's history."""
        self.visit(OfResource(rel_path))

    def visit_first(self, paths: Sequence[str]) -> None:
        """Go to the first of some resources that is there, if any is."""
        circle = self._circle
        if circle is None:
            return

        def resolve(worker: WorkerContext) -> Scope | None:
            found = (scope_named(worker, circle, path) for path in paths)
            return next((scope for scope in found if scope is not None), None)

        self._resolving.ask(resolve, lambda scope: self.visit(scope) if scope is not None else None, self.failed.emit)

    def visit_named(self, path: str) -> None:
        """Go to what a text of the circle names: a resource or a folder that is there now."""
        circle = self._circle
        if circle is None:
            return

        def resolve(worker: WorkerContext) -> Scope:
            scope = scope_named(worker, circle, path)
            if scope is None:
                raise NoSuchResource(path=path, circle=circle.slug)
            return scope

        self._resolving.ask(resolve, self.visit, self.failed.emit)

    def visit_version(self, rel_path: str, commit: str) -> None:
        """Go to a version: in the history of a resource that is shown, if it is there, else in its own."""
        circle, scope = self._circle, self._trail.place.scope
        if circle is None:
            return

        def resolve(worker: WorkerContext) -> bool:
            return isinstance(scope, OfResource) and worker.reader(circle).histories.row_of(scope, commit) is not None

        self._resolving.ask(
            resolve, lambda inside: self.visit(scope if inside else OfResource(rel_path), commit), self.failed.emit
        )

    def visit_revision(self, text: str) -> None:
        """Go to a commit by anything that names one: in what is shown if it is there, else in the whole circle."""
        circle = self._circle
        if circle is None:
            return
        scope = self._trail.place.scope

        def resolve(worker: WorkerContext) -> tuple[str, bool]:
            reader = worker.reader(circle)
            found = reader.histories.commit(text).commit.hash
            return found, reader.histories.row_of(scope, found) is not None

        def go(answer: tuple[str, bool]) -> None:
            commit, inside = answer
            self.visit(scope if inside else WholeCircle(), commit)

        self._resolving.ask(resolve, go, self.failed.emit)

    def visit_day(self, last: date) -> None:
        """Go to the last change of what is shown that was made until the end of a day."""
        circle, scope = self._circle, self._trail.place.scope
        if circle is None:
            return

        def resolve(worker: WorkerContext) -> str:
            from upont_desktop.service.destinations import end_of  # noqa: PLC0415 - start-up time

            return worker.reader(circle).histories.last_before(scope, end_of(last))

        self._resolving.ask(resolve, lambda commit: self.visit(scope, commit), self.failed.emit)

    def visit_reference(self, reference: Reference) -> None:
        """Go to the version of a resource of this circle that a reference names, to its newest one, or to a folder."""
        circle = self._circle
        if circle is None:
            return
        path, number = reference.path, reference.version

        def resolve(worker: WorkerContext) -> tuple[Scope, str]:
            try:
                return OfResource(path), worker.reader(circle).resources.resource(path, number).version.resource.commit
            except NoSuchResource:
                folder = scope_named(worker, circle, path) if number is None else None
                if folder is None:
                    raise
                return folder, ""

        self._resolving.ask(resolve, lambda found: self.visit(*found), self.failed.emit)

    def visit_text(self, text: str) -> None:
        """Go to the resource or folder at a path, or to a revision."""
        circle = self._circle
        if circle is not None:
            self._resolving.ask(
                lambda worker: scope_named(worker, circle, text),
                lambda scope: self.visit(scope) if scope is not None else self.visit_revision(text),
                self.failed.emit,
            )

    def _go(self) -> None:
        circle, place, shown = self._circle, self._trail.place, self._shown
        if circle is None:
            return
        self._shown = place
        if shown is None or shown.scope != place.scope:
            self.history.show_scope(circle, place.scope, place.commit)
            self.tree.tree.choose(path_of(place.scope))
        elif place.commit:
            self.history.choose(place.commit)
        self.placed.emit(place)

    def _entry_chosen(self, entry: TreeEntry | None) -> None:
        version = entry.resource if entry is not None and self._then is not None else None
        self.visit(scope_of(entry), version.commit if version is not None else "")

    def _path_chosen(self, path: str) -> None:
        """A resource was found by its name: go to it as it is, or as it was then."""
        circle, then = self._circle, self._then
        if circle is None or then is None:
            self.visit_resource(path)
            return

        def resolve(worker: WorkerContext) -> str:
            entries = worker.reader(circle).resources.tree(path.rpartition("/")[0], then.hash)
            entry = next((entry for entry in entries if entry.rel_path == path and entry.resource), None)
            return entry.resource.commit if entry is not None and entry.resource is not None else ""

        self._resolving.ask(resolve, lambda commit: self.visit(OfResource(path), commit), self.failed.emit)

    def _commits_chosen(self, hashes: list[str]) -> None:
        if not hashes:
            self.details.clear()
            return
        place = TrailPlace(self._trail.place.scope, hashes[0])
        self._trail.amend(place)
        self._shown = place
        self.placed.emit(place)
        self._show_details(hashes[0])

    def _show_details(self, commit: str) -> None:
        circle, scope = self._circle, self._trail.place.scope
        if circle is None:
            return
        pair = self.history.view.chosen_pair()
        if pair is not None:
            self._show_pair(circle, scope, *pair)
            return
        rows = self.history.view.chosen_rows()
        versions = [row.resource for row in rows if row.resource is not None]
        prefer = self._preferred(scope, commit, versions)
        home = next((version.circle for version in versions if version.commit == commit), circle.slug)
        alone = scope.rel_path if isinstance(scope, OfResource) and home == circle.slug else ""
        self._at_home(home, lambda there: self.details.show_commit(there, commit, prefer, alone))

    def _at_home(self, slug: str, show: Callable[[Circle], None]) -> None:
        """Show something of the open circle, or of another one that it was copied from or to."""
        circle = self._circle
        if circle is None or slug == circle.slug:
            self._looking_abroad.cancel()
            if circle is not None:
                show(circle)
        else:
            self._looking_abroad.ask(lambda worker: worker.library.circle(slug), show, self.failed.emit)

    def _show_pair(self, circle: Circle, scope: Scope, older: PaintedRow, newer: PaintedRow) -> None:
        """Two selected together are compared with each other."""
        old, new = older.resource, newer.resource
        if old is not None and new is not None:
            self._at_home(new.circle, lambda there: self.details.show_pair(there, old, new))
        else:
            folder = scope.folder if isinstance(scope, InFolder) else ""
            self.details.show_between(circle, older.hash, newer.hash, folder)

    def _preferred(self, scope: Scope, commit: str, versions: list[Resource]) -> str:
        """The path of the resource to show of a commit; before a move, a version has another one than now."""
        here = next((version.rel_path for version in versions if version.commit == commit), "")
        if here or not isinstance(scope, OfResource):
            return here or self.history.first_words.preferred(commit)
        return scope.rel_path

    def _follow(self, target: str) -> None:
        if target.startswith(COMMIT_SCHEME):
            self.visit_revision(target.removeprefix(COMMIT_SCHEME))
        elif target.startswith(RESOURCE_SCHEME):
            path, commit = linked_version(target)
            if commit:
                self.visit_version(path, commit)
            else:
                self.visit_named(path)
        else:
            QDesktopServices.openUrl(QUrl(target))


def scope_named(worker: WorkerContext, circle: Circle, path: str) -> Scope | None:
    """The folder or resource at a path of today's tree."""
    folder = path.strip("/").rpartition("/")[0]
    for entry in worker.reader(circle).resources.tree(folder):
        if entry.rel_path == path.strip("/"):
            return scope_of(entry)
    return None

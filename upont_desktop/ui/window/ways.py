"""The ways of the window: to what a jump picked, to what a search found, in whichever circle and room it is."""

from __future__ import annotations

from collections.abc import Callable

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.hits import Hit
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.scopes import OfResource
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.search.jump import Day, Revision
from upont_desktop.ui.window.room_pages import RoomPages


class Ways:
    """Leads the panes, or the page of a room, to something."""

    def __init__(self, session: Session, panes: MainPanes, rooms: RoomPages) -> None:
        self._session, self._panes, self._rooms = session, panes, rooms

    def go_to(self, target: object) -> None:
        """Go to what a jump picked: a path, a reference or a revision."""
        self._rooms.show_files()
        match target:
            case str():
                self._panes.visit_resource(target)
            case Day(last):
                self._panes.visit_day(last)
            case Revision(text):
                self._panes.visit_revision(text)
            case Reference():
                self._follow(target)
            case Ref(path=path, commit=commit) if path:
                self._panes.visit_version(path, commit)
            case Ref(commit=commit):
                self._panes.visit_revision(commit)
            case _:
                pass

    def show_history(self, path: str) -> None:
        """Go to the history of what lies at a path."""
        self._rooms.show_files()
        self._panes.visit_resource(path)

    def _follow(self, reference: Reference) -> None:
        """Go to what a reference names, in its own circle."""
        self._in_circle(reference.circle, lambda: self._panes.visit_reference(reference))

    def open_hit(self, hit: Hit) -> None:
        """Go to what the search of everything found."""
        self._in_circle(hit.circle, lambda: self._show_hit(hit))

    def _in_circle(self, slug: str | None, go: Callable[[], None]) -> None:
        """Go on in a circle, the open one where it is not named."""
        circle = self._session.circle
        if slug is None or (circle is not None and circle.slug == slug):
            go()
        else:
            self._session.open_slug(slug, go)

    def _show_hit(self, hit: Hit) -> None:
        if hit.record is not None:
            self._rooms.show_record(hit.record)
            return
        self._rooms.show_files()
        if hit.rel_path is not None:
            self._panes.visit(OfResource(hit.rel_path), hit.commit or "")
        elif hit.commit is not None:
            self._panes.visit_revision(hit.commit)

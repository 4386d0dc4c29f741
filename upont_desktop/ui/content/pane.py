"""The pane for the content of one resource: its preview, or its comparison with another version."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.service.external_copies import ExternalCopies
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.content.base import Mode, Viewer, ViewPreferences
from upont_desktop.ui.content.captions import caption, said_of, same_content, titles
from upont_desktop.ui.content.code.blame_loader import BlameLoader
from upont_desktop.ui.content.content_actions import CONTENT_ACTIONS, MODES
from upont_desktop.ui.content.encoding_choice import EncodingChoice
from upont_desktop.ui.content.find_bar import FindBar
from upont_desktop.ui.content.lists.media_player import MediaView
from upont_desktop.ui.content.loader import Answer, ComparisonAnswer, PreviewAnswer, ViewRequest, answer
from upont_desktop.ui.content.open_save import OpenSaveActions
from upont_desktop.ui.content.pictures.linked_images import path_beside
from upont_desktop.ui.content.registry import ViewContext, comparison_view, preview_view
from upont_desktop.ui.content.side_titles import SideTitles
from upont_desktop.ui.content.tabs import Facets
from upont_desktop.ui.content.tool_bar import ContentToolBar
from upont_desktop.ui.content.view_cache import AnswerCache
from upont_desktop.ui.content.view_stage import ViewStage
from upont_desktop.ui.core.background import Background, LatestJob, Priority
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId, When
from upont_desktop.ui.widgets.actions import Actions, Handler

_WEB = frozenset({"http", "https", "mailto"})


class ContentPane(QWidget):
    """What the window shows of one resource. It takes versions and finds out itself, in the background, what to show.

    ``link_followed`` carries an address of the web that was clicked in a text, ``resource_followed`` the exact path of
    a resource of the circle, ``version_followed`` that and the commit of a version; ``failed`` an error of the person's
    world, ``settled`` says that what was asked for is there.
    """

    link_followed = Signal(str)
    resource_followed = Signal(str)
    version_followed = Signal(str, str)
    failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        background: Background,
        themes: Themes,
        parent: QWidget | None = None,
        copies: ExternalCopies | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._themes, self._copies = background, themes, copies or ExternalCopies()
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._habits = ViewPreferences()
        self._mode = Mode.COMPARISON
        self._ignore_blanks = False
        self._encodings = EncodingChoice.of(background)
        self._circle: Circle | None = None
        self._versions: tuple[Resource | None, Resource | None] = (None, None)
        self._asked = self._ticking = False
        self.titled = True  # whether it says which versions are compared
        self._doing = OpenSaveActions(background, self, self._copies)
        self._origins = BlameLoader(background, self)
        self._answers = AnswerCache()
        self._bar = ContentToolBar(themes, self)
        self.titles = SideTitles(themes, self)
        self._find = FindBar(themes, self)
        self._stage = ViewStage(themes, self)
        self._actions: Actions | None = None
        self._group = QActionGroup(self)
        self._arrange()
        self._connect()
        self.clear()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.titles)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self._find)

    def _connect(self) -> None:
        self._stage.changed.connect(self._viewer_changed)
        self._stage.left.connect(self._origins.leave)
        self._stage.opened.connect(self._follow)
        self._stage.failed.connect(self._report)
        self._find.wanted.connect(self._search)
        self._find.left.connect(self._stage.take_focus)
        self._doing.failed.connect(self._report)
        self._origins.followed.connect(self.version_followed)
        self._encodings.changed.connect(self._read_anew)

    # -- actions -----------------------------------------------------------------------------------------------------

    def register(self, actions: Actions) -> None:
        """Offer what can be done here to a registry (menus, palette, shortcuts): once, before the pane is first shown.

        Without that, it has a registry of its own.
        """
        assert self._actions is None
        self._actions = actions
        actions.make(CONTENT_ACTIONS, self._handlers().__getitem__)
        for name in MODES:
            self._group.addAction(actions[name])
        self._bar.offer(actions)
        self._enable()

    def _handlers(self) -> dict[ActionId, Handler]:
        doing = self._doing
        return {
            ActionId.CONTENT_PREVIEW: lambda on: self._choose(Mode.PREVIEW, on),
            ActionId.CONTENT_COMPARISON: lambda on: self._choose(Mode.COMPARISON, on),
            ActionId.NEXT_CHANGE: lambda: self.step(1),
            ActionId.PREVIOUS_CHANGE: lambda: self.step(-1),
            ActionId.FIND_IN_CONTENT: self.start_find,
            ActionId.IGNORE_BLANKS: self.ignore_blanks,
            ActionId.READ_AS: self.read_as,
            ActionId.SHOW_ORIGINS: self.show_origins,
            ActionId.OPEN_ELSEWHERE: doing.open_new,
            ActionId.OPEN_OLDER_ELSEWHERE: doing.open_old,
            ActionId.SAVE_VERSION: doing.save_new,
            ActionId.ENLARGE_CONTENT: self.enlarge,
        }

    def showEvent(self, event: QShowEvent) -> None:
        """The actions are there at the latest when the pane is seen."""
        self._have_actions()
        super().showEvent(event)

    def _have_actions(self) -> Actions:
        if self._actions is None:
            self.register(Actions(self, self._themes))
        assert self._actions is not None
        return self._actions

    def _enable(self) -> None:
        actions = self._actions
        if actions is None:
            return
        old, new = (side is not None and side.exists for side in self._versions)
        viewer, both = self.viewer, old and new
        facts = {
            When.CONTENT: old or new,
            When.TWO_CONTENTS: both,
            When.STEPS: viewer is not None and viewer.steps,
            When.SEARCHABLE: viewer is not None and viewer.searchable,
            When.TEXT: any(map(self._encodings.applies, self._versions)),
            When.BLANKS: viewer is not None and viewer.ignores_blanks(),
        }
        actions.enable(CONTENT_ACTIONS, {when for when, holds in facts.items() if holds})
        self._tick()

    def _tick(self) -> None:
        """Let the actions say what is shown; buttons hear of it, and nothing is chosen by it."""
        actions = self._actions
        assert actions is not None
        self._ticking = True
        actions[ActionId.CONTENT_COMPARISON if self._comparing else ActionId.CONTENT_PREVIEW].setChecked(True)
        actions[ActionId.IGNORE_BLANKS].setChecked(self._ignore_blanks)
        actions[ActionId.SHOW_ORIGINS].setChecked(self._habits.origins and not self._comparing)
        self._ticking = False

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_versions(self, circle: Circle, old: Resource | None, new: Resource | None) -> None:
        """Show a version and what it changed; with one of the two only, that one."""
        if (self._circle, self._versions) == (circle, (old, new)) and self._asked:
            return
        self._circle, self._versions = circle, (old, new)
        self._doing.show(circle, old, new)
        if self._here(old) is None and self._here(new) is None:
            self._say(self.tr("Nothing to show"), "")
        else:
            self._ask()

    def show_pair(self, circle: Circle, old: Resource, new: Resource) -> None:
        """Show what differs between two versions, whatever was chosen before."""
        self._mode = Mode.COMPARISON
        self.show_versions(circle, old, new)

    def clear(self) -> None:
        """Show nothing, and drop what was asked for."""
        self._circle, self._versions = None, (None, None)
        self._doing.clear()
        self._say(self.tr("Nothing chosen"), self.tr("Choose a resource to see it here."))

    @property
    def at_rest(self) -> bool:
        """Whether what was asked for is shown."""
        return not self._asked or (self.viewer is not None and self.viewer.at_rest)

    @property
    def viewer(self) -> Viewer | None:
        """The view of the content; ``None`` while there is none."""
        return self._stage.viewer

    @property
    def _comparing(self) -> bool:
        old, new = map(self._here, self._versions)
        return self._mode is Mode.COMPARISON and old is not None and new is not None

    @staticmethod
    def _here(side: Resource | None) -> Resource | None:
        return side if side is not None and side.exists else None

    def _ask(self) -> None:
        assert self._circle is not None
        old, new = map(self._here, self._versions)
        same = old is not None and new is not None and same_content(old, new)
        options = CompareOptions(ignore_whitespace=self._ignore_blanks)
        request = ViewRequest(self._circle, old, new, self._comparing and not same, options)
        self._asked = True
        known = self._answers.get(request)
        if known is not None:
            self._slot.cancel()
            self._take(known)
            return
        self._stage.await_answer()
        self._slot.ask(lambda worker: answer(worker, request), self._take, self._fail)
        self._enable()

    def _take(self, found: Answer) -> None:
        self._answers.put(found)
        old, new = self._versions
        captions = titles((old, new), found.made)
        self.titles.say(*captions)
        context = ViewContext(
            self._themes, self._habits, found.extras, self._background.pixels, captions, self._ignore_blanks
        )
        match found:
            case PreviewAnswer():
                self._put(preview_view(found.content, context))
                self._attend(found.request)
            case ComparisonAnswer():
                self._put(comparison_view(found.content, context))
            case _:
                assert_never(found)
        self.settled.emit()

    def _attend(self, request: ViewRequest) -> None:
        """Let the lines of a text that is shown as it is tell where they come from."""
        if self.viewer is not None and request.shown.commit and not request.shown.is_on_disk:
            old = self._versions[0]
            self._origins.attend(self.viewer, request.circle, old if request.shown != old else None, request.shown)

    def _put(self, viewer: Viewer | None) -> None:
        if isinstance(viewer, MediaView):
            viewer.play_wanted.connect(lambda: self._doing.with_bytes(viewer.play))
        self._stage.put(viewer)

    def _read_anew(self) -> None:
        """Texts are to be read otherwise than they were."""
        self._answers.clear()
        self._origins.forget()
        if self._circle is not None and self._asked:
            self._ask()

    def _follow(self, address: str) -> None:
        """A stranger's text may name anything: only the web and the circle itself are ever gone to."""
        if address.partition(":")[0].lower() in _WEB:
            self.link_followed.emit(address)
            return
        shown = next((side for side in reversed(self._versions) if side is not None), None)
        path = path_beside(address, shown.folder) if shown is not None else None
        if path is not None:
            self.resource_followed.emit(path)

    def _viewer_changed(self) -> None:
        viewer = self.viewer
        choices = viewer.choices if isinstance(viewer, Facets) else []
        tools = viewer.tools() if viewer is not None else ()
        self._bar.put_tools(choices, tools)
        self._bar.notes.say(self._notes(viewer))
        self.titles.setVisible(self.titled and self._comparing and viewer is not None and not viewer.titled)
        if viewer is None or not viewer.searchable:
            self._find.hide()
        self._enable()

    def _notes(self, viewer: Viewer | None) -> str:
        if viewer is None:
            return ""
        return content_labels.joined(said_of(*self._versions, self._mode is Mode.COMPARISON), viewer.notes())

    # -- words instead -----------------------------------------------------------------------------------------------

    def _say(self, title: str, text: str) -> None:
        self._slot.cancel()
        self._asked = False
        self._stage.say(title, text)

    def _fail(self, error: UserError) -> None:
        trouble = trouble_of(error)
        self._say(trouble.what, trouble.advice)
        self._bar.notes.say(trouble.details)
        self.settled.emit()

    def _report(self, error: UserError) -> None:
        self._background.user_error.emit(error)
        self.failed.emit(error)

    # -- what can be done --------------------------------------------------------------------------------------------

    def _choose(self, mode: Mode, on: bool) -> None:
        if on and not self._ticking and mode is not self._mode:
            self._mode = mode
            if self._circle is not None:
                self._ask()

    def ignore_blanks(self, on: bool) -> None:
        """Compare texts as if blanks made no difference."""
        if self._ticking:
            return
        self._ignore_blanks = on
        if self._comparing:
            self._ask()

    def read_as(self) -> None:
        """Ask which encoding the text is to be read as."""
        shown = [side for side in map(self._here, reversed(self._versions)) if side is not None]
        if shown:
            self._encodings.ask(shown, self)

    def show_origins(self, on: bool) -> None:
        """Show a version as it is, and who last changed each line of it; or no longer."""
        if self._ticking:
            return
        self._habits.tell_origins(on)
        self._mode = Mode.PREVIEW if on else self._mode
        if self._circle is not None:
            self._ask()

    def step(self, direction: int) -> None:
        """Go to the next change, or to the one before (-1)."""
        if self.viewer is not None:
            self.viewer.step(direction)

    def start_find(self) -> None:
        """Ask for words to find in what is shown."""
        if self.viewer is not None and self.viewer.searchable:
            self._find.start()

    def _search(self, text: str, direction: int) -> None:
        if self.viewer is not None:
            self._find.say_found(self.viewer.search(text, direction))

    def take_focus(self) -> None:
        """Give the keyboard to the content."""
        self._stage.take_focus()

    def enlarge(self) -> None:
        """Show the same in a window of its own."""
        if self._circle is None or not self.isVisible():
            return
        window = ContentWindow(self._background, self._themes, self._copies, self.window())
        window.pane.take_over(self)
        window.show()

    def take_over(self, other: ContentPane) -> None:
        """Show what another pane shows, the way it does."""
        self._mode, self._ignore_blanks = other._mode, other._ignore_blanks
        self._habits = other._habits.in_more_room()
        circle, (old, new) = other._circle, other._versions
        if circle is not None:
            self.show_versions(circle, old, new)
            shown = new if new is not None and new.exists else old
            self.window().setWindowTitle(caption(shown))


class ContentWindow(QWidget):
    """A content in a window of its own; Escape closes it."""

    def __init__(self, background: Background, themes: Themes, copies: ExternalCopies, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pane = ContentPane(background, themes, self, copies)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        leave = QAction(self)
        leave.setShortcut("Escape")
        leave.triggered.connect(self.close)
        self.addAction(leave)
        self.resize(1100, 760)

"""What keeps the house: settings, guide, tour, git's presence, the report for those who help, about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service.git_program import check_git, git_advice, put_git_on_path
from upont_desktop.ui.core.background import Background, Priority, WorkerContext
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.trouble import Trouble
from upont_desktop.ui.help.about import AboutDialog, circumstances, own_version, show_folder
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions, Handler

if TYPE_CHECKING:
    from upont_desktop.ui.help.guide import Guide
    from upont_desktop.ui.help.tour.targets import TourTargets
    from upont_desktop.ui.help.tour.tour import Tour
    from upont_desktop.ui.preferences.dialog import PreferencesDialog

SEEN = "tour/seen"


class AppDialogs(QObject):
    """The dialogs that belong to no circle; each is loaded when it is first asked for. ``remake`` says that the window
    must be made anew, because of the settings' field of that name; ``troubled`` carries a :class:`Trouble`, ``said`` a
    sentence in passing.
    """

    remake = Signal(str)
    troubled = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        actions: Actions,
        targets: Callable[[], TourTargets],
        background: Background,
        themes: Themes,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._actions, self._targets = window, session, actions, targets
        self._background, self._themes, self._settings = background, themes, settings
        self.preferences: PreferencesDialog | None = None
        self.guide: Guide | None = None
        self.tour: Tour | None = None
        self._tour_wanted = False

    def handlers(self) -> dict[ActionId, Handler]:
        """The functions behind its actions."""
        return {
            ActionId.SETTINGS: self.show_settings,
            ActionId.GUIDE: self.show_guide,
            ActionId.TOUR: self.begin_tour,
            ActionId.SHOW_DATA: lambda: self._background.ask(
                lambda worker: worker.library.places.data, show_folder, owner=self
            ),
            ActionId.COPY_REPORT: self.copy_report,
            ActionId.ABOUT: lambda: AboutDialog(self._window).open(),
        }

    def close(self) -> None:
        """The window closes, and what belongs to it."""
        if self.tour is not None:
            self.tour.deleteLater()
        for part in (self.preferences, self.guide):
            if part is not None:
                part.close()

    # -- settings ----------------------------------------------------------------------------------------------------

    def show_settings(self, field: str = "", at: QPoint | None = None) -> None:
        """Open the settings, at a field if one is named; ``at`` is where another window had them on the screen."""
        # Late, for start-up time, as everything below.
        from upont_desktop.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415

        circle = self._session.circle
        dialog = PreferencesDialog(self._settings, self._themes, self._actions, self._background, circle, self._window)
        dialog.remake.connect(self.remake)
        dialog.destroyed.connect(lambda: self._forget("preferences"))
        self.preferences = dialog
        if at is not None:
            dialog.move(at)
        dialog.open()
        if field:
            dialog.show_field(field)

    def _forget(self, name: str) -> None:
        setattr(self, name, None)

    # -- guide and tour ----------------------------------------------------------------------------------------------

    def show_guide(self) -> None:
        """Open the guide, or bring it to the front."""
        from upont_desktop.ui.help.guide import Guide  # noqa: PLC0415

        if self.guide is None:
            self.guide = Guide(self._themes, self._window)
            self.guide.destroyed.connect(lambda: self._forget("guide"))
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def begin_tour(self) -> None:
        """Show the person around in the sample circle, which is opened for that."""
        self._tour_wanted = True
        self._session.open_sample()

    def circle_shown(self, circle: Circle) -> None:
        """A circle is there, whole: if it is the sample, for the first time or for the tour, show around."""
        if self.tour is None and (self._tour_wanted or (self._settings.lasts and not self._settings.flag(SEEN))):
            self._background.ask(
                lambda worker: _is_sample(worker, circle), lambda sample: self._start_tour(sample, circle), owner=self
            )

    def _start_tour(self, sample: bool, circle: Circle) -> None:
        from upont_desktop.ui.help.tour.tour import Tour  # noqa: PLC0415

        if sample and self.tour is None and self._session.circle == circle:
            self._tour_wanted = False
            self.tour = Tour(self._targets(), self._themes)
            self.tour.ended.connect(self._tour_ended)

    def end_tour(self) -> None:
        """Another circle is opened, or none: what the tour points at is gone."""
        if self.tour is not None:
            self.tour.end()

    def _tour_ended(self) -> None:
        self.tour = None
        self._settings.keep_flag(SEEN, True)

    # -- git ---------------------------------------------------------------------------------------------------------

    def check_git(self) -> None:
        """See whether git is there and new enough; say how to get it where it is not."""
        self._background.ask(
            lambda _worker: _look_for_git(), failed=self._git_missing, owner=self, priority=Priority.AHEAD
        )

    def _git_missing(self, error: UserError) -> None:
        from upont_desktop.ui.help.git_dialog import GitDialog  # noqa: PLC0415

        dialog = GitDialog(error, git_advice(), self._window)
        dialog.again.connect(self.check_git)
        dialog.open()

    # -- other programs ----------------------------------------------------------------------------------------------

    def not_opened(self, name: str) -> None:
        """Another program, or a file, could not be opened."""
        self.troubled.emit(
            Trouble(
                self.tr("“{name}” could not be opened.").format(name=name),
                advice=self.tr("Choose another app for it in the settings."),
            )
        )

    # -- help --------------------------------------------------------------------------------------------------------

    def copy_report(self) -> None:
        """Put the report for those who help on the clipboard."""
        around = circumstances(self._themes, self._settings)
        self._background.ask(lambda worker: _report(worker, around), self._copied, owner=self)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("The report is on the clipboard. Nothing personal is in it."))


def _look_for_git() -> str:
    put_git_on_path()
    return check_git()


def _is_sample(worker: WorkerContext, circle: Circle) -> bool:
    sample = worker.library.places.sample
    return sample.exists() and sample.samefile(circle.path)


def _report(worker: WorkerContext, around: str) -> str:
    from upont_desktop.service.report import report_text  # noqa: PLC0415 - only for this

    return report_text(worker.library.places, own_version()) + around

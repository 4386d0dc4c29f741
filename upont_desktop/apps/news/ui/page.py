"""The News room: feed, agenda and sign-ups, one of them shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.news.ui.views import VIEWS
from upont_desktop.apps.social.ui.rights_action import open_rights, rights_action
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.applications.views_page import ViewsPage
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler


def make_page(host: RoomHost) -> NewsRoom:
    """The page, for the window."""
    return NewsRoom(host, VIEWS, "news")


class NewsRoom(ViewsPage):
    """The page of the room."""

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&News")

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions of the views, and that of rights."""
        return (*super().specs, rights_action(NEWS.name))

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        rights = partial(open_rights, self._host.context, NEWS, self.refresh)
        return {**super().handlers(), f"{NEWS.name}.rights": rights}

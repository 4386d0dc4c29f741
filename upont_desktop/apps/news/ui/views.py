"""The views of the room, in the order in which the switch offers them."""

from __future__ import annotations

from upont_desktop.apps.news.ui.agenda.view import AgendaView
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.signups.view import SignupView
from upont_desktop.ui.applications.view import MakeView

VIEWS: tuple[MakeView, ...] = (FeedView, AgendaView, SignupView)

"""The views of the room, by their names here."""

from __future__ import annotations

from upont_desktop.ui.applications.view import MakeView
from upont_desktop.ui.applications.view import RoomView as NewsView
from upont_desktop.ui.applications.view import ViewHost as NewsDesk

__all__ = ["MakeView", "NewsDesk", "NewsView"]

"""The rooms that the program knows: a line for each, of light values. Nothing of an application is imported here."""

from __future__ import annotations

from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.pochtron.room import POCHTRON
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.rooms import RoomSpec

ROOMS: tuple[RoomSpec, ...] = (SOCIAL, NEWS, TRADE, POCHTRON)

"""What the terminal knows of the room before one of its commands is named: light to import."""

from __future__ import annotations

from upont_desktop.apps.news.event_commands import EVENT_COMMANDS
from upont_desktop.apps.news.post_commands import POST_COMMANDS
from upont_desktop.apps.news.signup_commands import SIGNUP_COMMANDS

COMMANDS = (*POST_COMMANDS, *EVENT_COMMANDS, *SIGNUP_COMMANDS)

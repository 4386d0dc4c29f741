"""The whole table of commands: the program's own, with those of the applications joined to them."""

from __future__ import annotations

from upont_desktop.apps.registry import ROOMS
from upont_desktop.cli.command_table import COMMANDS

__all__ = ["COMMANDS"]

COMMANDS.join(ROOMS)

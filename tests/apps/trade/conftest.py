"""A bar in a clone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.support.people import introduce
from tests.support.trade_room import TradeRoom
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.cli import arguments, completion
from upont_desktop.cli import main as entry
from upont_desktop.cli.command import CommandTable
from upont_desktop.cli.command_table import COMMANDS
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library

Call: TypeAlias = Callable[..., tuple[int, str, str]]
"""Runs a command of the program, and gives its code, what it printed, and what it said beside that."""


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (TRADE,))


@pytest.fixture
def room(tmp_path: Path, library: Library) -> TradeRoom:
    return TradeRoom.made(tmp_path / "bar", library)


@pytest.fixture
def call(room: TradeRoom, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """The program with the room of accounts, in the bar."""
    table = CommandTable(COMMANDS.own.values())
    table.join((TRADE,))
    for module in (arguments, completion, entry):
        monkeypatch.setattr(module, "COMMANDS", table)
    introduce(monkeypatch, "bar", "bar@example.org")

    def run(*words: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = entry.main([words[0], words[1], str(room.path), *words[2:], "--lang", "en"], (TRADE,))
        told = capfd.readouterr()
        return code, told.out, told.err

    return run

"""A bar in a clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.trade_room import TradeRoom
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (TRADE,))


@pytest.fixture
def room(tmp_path: Path, library: Library) -> TradeRoom:
    return TradeRoom.made(tmp_path / "bar", library)

"""The sample association, with a room of news."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.news_room import NewsRoom
from tests.support.signup_club import SignupClub
from upont_desktop.apps.news.room import NEWS
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (SOCIAL, NEWS))


@pytest.fixture
def room(clone: CloneBuilder, library: Library) -> NewsRoom:
    return NewsRoom(clone, library)


@pytest.fixture
def club(clone: CloneBuilder, library: Library, tmp_path: Path) -> SignupClub:
    return SignupClub(clone, library, tmp_path)

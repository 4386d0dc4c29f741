"""The sample association in a clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.social_room import SocialRoom
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (SOCIAL,))


@pytest.fixture
def room(clone: CloneBuilder, library: Library) -> SocialRoom:
    return SocialRoom(clone, library)

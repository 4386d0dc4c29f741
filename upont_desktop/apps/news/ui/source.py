"""The way from the room to the records of its circle."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from PySide6.QtCore import QObject

from upont_desktop.apps.news.reader.news import NewsReaders, news_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, who
from upont_desktop.ui.applications.record_source import RecordSource
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.wording import dates

NewsSource: TypeAlias = RecordSource[NewsReaders]


class _Opener:
    """Opens the readers; who is at this computer is asked of git once a circle, as asking it starts a process."""

    def __init__(self) -> None:
        self._own: dict[str, Identity] = {}

    @contextmanager
    def open(self, library: Library, circle: Circle) -> Iterator[NewsReaders]:
        if circle.slug not in self._own:
            try:
                self._own[circle.slug] = who(library.workplace(circle))
            except NoIdentity:
                self._own[circle.slug] = Identity("", "")
        with news_reader(library, circle, dates.now(), self._own[circle.slug]) as readers:
            yield readers


def news_source(background: Background, parent: QObject) -> NewsSource:
    """The news of the circle that will be shown."""
    return RecordSource(background, _Opener().open, parent)

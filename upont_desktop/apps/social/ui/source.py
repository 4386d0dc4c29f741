"""The way from the room to the people and clubs of its circle."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject

from upont_desktop.apps.social.reader import SocialReader, social_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.applications.record_source import RecordSource, answered
from upont_desktop.ui.core.background import Background, WorkerContext

T = TypeVar("T")
PeopleSource: TypeAlias = RecordSource[SocialReader]


def people_source(background: Background, parent: QObject) -> PeopleSource:
    """The people and clubs of the circle that will be shown."""
    return RecordSource(background, social_reader, parent)


def answer(desk: WorkerContext, circle: Circle, question: Callable[[SocialReader], T]) -> T:
    """What the records of a circle say to a question, on the thread of ``desk``."""
    return answered(social_reader, desk.library, circle, question)

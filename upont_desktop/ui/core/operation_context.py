"""The service's side of an operation, spoken to in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.progress import Progress

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext


def workplace(worker: WorkerContext, circle: Circle, progress: Progress | None = None) -> OperationContext:
    """Where operations on a circle work, with default messages in the window's language."""
    language = QLocale().name()[:2]
    if progress is None:
        return worker.library.workplace(circle, language=language)
    return worker.library.workplace(circle, language=language, progress=progress, traffic=progress.carry)

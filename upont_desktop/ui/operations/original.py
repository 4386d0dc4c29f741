"""What the original of a fork has become since, as far as this computer knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext, Original


@dataclass(frozen=True, slots=True)
class NewerOriginal:
    """A fork at ``path`` (``earlier`` are the paths that it had before it moved) whose ``original`` has gone on."""

    path: str
    original: Original
    earlier: tuple[str, ...] = ()


def newer_of(worker: WorkerContext, circle: Circle, path: str) -> NewerOriginal | None:
    """Ask whether a resource is a fork, and whether its original has newer versions; quick where it is no fork."""
    try:
        versions = worker.reader(circle).resources.history(path)
    except UserError:
        return None
    if not any(each.origin is not None for each in versions):
        return None
    # Late, for start-up time: most resources are no forks.
    from upont_desktop.service.operations import original_of  # noqa: PLC0415

    earlier = tuple(dict.fromkeys(each.resource.rel_path for each in versions if each.resource.rel_path != path))

    def sources(slug: str) -> OperationContext:
        return workplace(worker, worker.library.circle(slug))

    try:
        original = original_of(workplace(worker, circle), path, sources, earlier)
    except UserError:  # the original's circle is not here
        return None
    return NewerOriginal(path, original, earlier) if original is not None and original.newer else None

"""Reading pages of a history in the background, ready to paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.scopes import FilteredScope, FoldedScope, OfResource, Scope, Shown
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.panes.history.history_rows import PaintedRow, paint_rows
from upont_desktop.ui.wording import dates

PAGE = 128  # rows of one question: three screens
Wanted: TypeAlias = Scope | FilteredScope
"""What a person asks for; which of its rows are folded comes on top."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The number of ``rows``, of the ``commits`` that they stand for, and the first page of them; ``counts`` where they
    are versions of one resource.
    """

    rows: int
    commits: int
    page: tuple[PaintedRow, ...]
    counts: VersionCounts | None


def scope_of(shown: Wanted) -> Scope:
    """The circle, folder or resource of a history, filtered or not."""
    return shown.scope if isinstance(shown, FilteredScope) else shown


def read_page(worker: WorkerContext, circle: Circle, shown: Shown, page: int) -> tuple[PaintedRow, ...]:
    """The rows of page number ``page``, from 0."""
    first, before = page * PAGE, 1 if page else 0
    scope = scope_of(shown.shown if isinstance(shown, FoldedScope) else shown)
    rows = worker.reader(circle).histories.rows(shown, first - before, PAGE + before)
    here = Reference(scope.rel_path, circle.slug) if isinstance(scope, OfResource) else None
    above, names = rows[0] if before and rows else None, worker.circle_names if here is not None else {}
    return paint_rows(rows[before:], above, dates.now(), here, names)


def first_page(worker: WorkerContext, circle: Circle, shown: Shown) -> FirstPage:
    """How much there is, with the first rows."""
    reader = worker.reader(circle).histories
    counts = reader.version_counts(shown.rel_path) if isinstance(shown, OfResource) else None
    return FirstPage(reader.count(shown), reader.commits(shown), read_page(worker, circle, shown, 0), counts)


def compare(worker: WorkerContext, circle: Circle, shown: Shown, top: str) -> tuple[FirstPage, int | None]:
    """The history as it is now, and where its row ``top`` (a commit) is, which was the first."""
    return first_page(worker, circle, shown), worker.reader(circle).histories.row_of(shown, top)

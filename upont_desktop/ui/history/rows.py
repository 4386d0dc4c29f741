"""Rows ready to paint, made away from the interface's thread: what the delegate draws, it does not work out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.history import HistoryRow
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.graph.segments import Segment, Stroke, segments
from upont_desktop.ui import dates, words

translate = QCoreApplication.translate
LANES_SHOWN = 24

_ORDER = {
    RefKind.HEAD: 0,
    RefKind.BRANCH: 1,
    RefKind.NAMED_VERSION: 2,
    RefKind.TAG: 3,
    RefKind.REMOTE_BRANCH: 4,
    RefKind.STASH: 5,
    RefKind.OTHER: 6,
}


@dataclass(frozen=True, slots=True)
class Badge:
    """A ref beside a title."""

    text: str
    kind: RefKind
    current: bool
    tip: str


@dataclass(frozen=True, slots=True)
class PaintedRow:
    """One row of the history. ``width`` is the number of lanes it needs, ``through`` the mask of those that pass,
    ``strokes`` what touches the node; ``opens_day`` says that the row above has another day; ``version`` and
    ``resource`` are those of a resource's history, and else empty; ``elsewhere`` says where a version is that has
    another path, or is in another circle.
    """

    hash: str
    title: str
    who: str
    day: str
    time: str
    exact: str
    opens_day: bool
    lane: int
    width: int
    through: int
    strokes: tuple[Segment, ...]
    tip: bool
    merge: bool
    on_head: bool
    version: str
    resource: Resource | None
    elsewhere: str
    badges: tuple[Badge, ...]

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it: ``version 7, modified by Léa, 12 March, title``."""
        if self.resource is None:
            return translate("History", "{title}, by {who}, {day} {time}").format(
                title=self.title, who=self.who, day=self.day, time=self.time
            )
        return translate("History", "version {number}, {change}, {day}, {title}").format(
            number=self.version, change=words.change_by(self.resource.change, self.who), day=self.day, title=self.title
        )


def paint_rows(
    rows: Sequence[HistoryRow], above: HistoryRow | None, present: datetime, here: Reference | None = None
) -> tuple[PaintedRow, ...]:
    """The rows as they are painted; ``above`` is the row before the first one, where there is one, ``here`` the
    resource whose history it is.
    """
    today = present.date()
    before = dates.local(above.commit.author).date() if above is not None else None
    painted = []
    for row in rows:
        made = _paint(row, before, today, here)
        painted.append(made)
        before = dates.local(row.commit.author).date()
    return tuple(painted)


def _paint(row: HistoryRow, before: date | None, today: date, here: Reference | None) -> PaintedRow:
    commit, lanes, version = row.commit, row.lanes, row.version
    moment = dates.local(commit.author)
    return PaintedRow(
        hash=commit.hash,
        title=display(commit.short_description) or translate("History", "(no description)"),
        who=display(commit.author.name),
        day=dates.day_name(moment.date(), today),
        time=dates.clock(moment),
        exact=dates.exact(commit.author),
        opens_day=moment.date() != before,
        lane=lanes.lane,
        width=lanes.width,
        through=lanes.through,
        strokes=tuple(stroke for stroke in segments(lanes, LANES_SHOWN) if stroke.stroke is not Stroke.THROUGH),
        tip=lanes.is_tip,
        merge=lanes.is_merge,
        on_head=row.on_head,
        version=version.label if version is not None else "",
        resource=version.resource if version is not None else None,
        elsewhere=_elsewhere(version.resource, here) if version is not None else "",
        badges=tuple(_badge(ref) for ref in sorted(row.refs, key=_rank)),
    )


def _elsewhere(resource: Resource, here: Reference | None) -> str:
    if here is None or (resource.circle, resource.rel_path) == (here.circle, here.path):
        return ""
    if resource.circle != here.circle:
        return f"{resource.circle} · {display(resource.rel_path)}"
    return display(resource.rel_path)


def _rank(ref: Ref) -> tuple[bool, int, str]:
    return not ref.current, _ORDER[ref.kind], ref.name


def _badge(ref: Ref) -> Badge:
    return Badge(display(ref.short_name), ref.kind, ref.current, words.ref_tip(ref))

"""Rows ready to paint, made away from the interface's thread: what the delegate draws, it does not work out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.commit import Ref, RefKind, Signature
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import FoldedCommits, HistoryRow
from upont_desktop.domain.text import display
from upont_desktop.graph.segments import Segment, segments
from upont_desktop.ui.wording import dates, labels

translate = QCoreApplication.translate
LANES_SHOWN = 24  # a graph of more is wider than its texts

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
    another path, or is in another circle; ``fold`` is set where the row stands for several commits.
    """

    hash: str
    title: str
    who: str
    day: str
    time: str
    made: Signature
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
    fold: FoldedCommits | None = None

    @property
    def commits(self) -> tuple[str, ...]:
        """The hashes of what it stands for."""
        return self.fold.hashes if self.is_closed and self.fold is not None else (self.hash,)

    @property
    def is_closed(self) -> bool:
        """Whether it stands for several commits."""
        return self.fold is not None and not self.fold.is_open

    @property
    def exact(self) -> str:
        """The whole date, in the author's own time zone: for a tooltip, so it is not made beforehand."""
        return dates.exact(self.made)

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it: ``version 7, modified by Léa, 12 March, title. Handed out``."""
        if self.is_closed:
            said = translate("History", "{title}, {day}, folded").format(title=self.title, day=self.day)
        elif self.resource is None:
            said = translate("History", "{title}, by {who}, {day} {time}").format(
                title=self.title, who=self.who, day=self.day, time=self.time
            )
        else:
            change = labels.change_by(self.resource.change, self.who)
            said = translate("History", "version {number}, {change}, {day}, {title}").format(
                number=self.version, change=change, day=self.day, title=self.title
            )
        return ". ".join([said, *(badge.text for badge in self.badges)])


def paint_rows(
    rows: Sequence[HistoryRow],
    above: HistoryRow | None,
    present: datetime,
    here: Reference | None = None,
    names: Mapping[str, str] | None = None,
) -> tuple[PaintedRow, ...]:
    """The rows as they are painted; ``above`` is the row before the first one, where there is one, ``here`` the
    resource whose history it is, ``names`` what people call the circles, by their slugs.
    """
    calendar = _Calendar(present.date())
    before = dates.local(above.commit.author).date() if above is not None else None
    painted = []
    for row in rows:
        moment = dates.local(row.commit.author)
        day = moment.date()
        elsewhere = _elsewhere(row.version.resource, here, names or {}) if row.version is not None else ""
        painted.append(_paint(row, calendar.day(day), calendar.time(moment), day != before, elsewhere))
        before = day
    return tuple(painted)


class _Calendar:
    """Days and times in words, each said once for a page: asking Qt takes longer than the rest of a row."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._days: dict[date, str] = {}
        self._times: dict[tuple[int, int], str] = {}

    def day(self, day: date) -> str:
        if day not in self._days:
            self._days[day] = dates.day_name(day, self._today)
        return self._days[day]

    def time(self, moment: datetime) -> str:
        key = (moment.hour, moment.minute)
        if key not in self._times:
            self._times[key] = dates.clock(moment)
        return self._times[key]


def _paint(row: HistoryRow, day: str, time: str, opens_day: bool, elsewhere: str) -> PaintedRow:
    commit, lanes, version = row.commit, row.lanes, row.version
    touching = LaneRow(lanes.lane, 0, lanes.into, lanes.out)  # what passes is drawn from its mask
    return PaintedRow(
        hash=commit.hash,
        title=_title(row),
        who=display(commit.author.name),
        day=day,
        time=time,
        made=commit.author,
        opens_day=opens_day,
        lane=lanes.lane,
        width=lanes.width,
        through=lanes.through,
        strokes=tuple(segments(touching, LANES_SHOWN)),
        tip=lanes.is_tip,
        merge=lanes.is_merge,
        on_head=row.on_head,
        version=version.label if version is not None else "",
        resource=version.resource if version is not None else None,
        elsewhere=elsewhere,
        badges=tuple(_badge(ref) for ref in sorted(row.refs, key=_rank)),
        fold=row.fold,
    )


def _title(row: HistoryRow) -> str:
    """The commit's own, or what several folded ones are: ``Books: 12 changes, 21:00–23:40``."""
    fold = row.fold
    if fold is None or fold.oldest is None:
        return display(row.commit.short_description) or translate("History", "(no description)")
    first, last = dates.local(fold.oldest), dates.local(row.commit.author)
    return labels.folded_books(fold.count, dates.clock(first), dates.clock(last))


def _elsewhere(resource: Resource, here: Reference | None, names: Mapping[str, str]) -> str:
    if here is None or (resource.circle, resource.rel_path) == (here.circle, here.path):
        return ""
    if resource.circle != here.circle:
        return f"{names.get(resource.circle, resource.circle)} · {display(resource.rel_path)}"
    same_folder = resource.folder == here.path.rpartition("/")[0]
    return display(resource.name if same_folder else resource.rel_path)


def _rank(ref: Ref) -> tuple[bool, bool, int, str]:
    """What a person wrote comes before what git calls the place: where room is short, the last are only counted."""
    return ref.kind is not RefKind.NAMED_VERSION, not ref.current, _ORDER[ref.kind], ref.name


def _badge(ref: Ref) -> Badge:
    return Badge(labels.ref_word(ref), ref.kind, ref.current, labels.ref_tip(ref))

"""Versions with their neighbours: previous, merged, next, forks, and all above and below (ARCHITECTURE, section 3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import VersionDetails
from upont_desktop.index.version_rows import VersionReader, VersionRow

MOST_RELATIVES = 5000
"""Descendants shown of one resource: a template that was copied more often than this is not read by scrolling."""


def describe(
    reader: VersionReader, rows: Sequence[VersionRow], known: Mapping[int, str] | None = None
) -> list[VersionDetails]:
    """The details of versions, in the order given, with the labels that are ``known``."""
    ids = [row.id for row in rows]
    later = reader.made_from(ids)
    merging = reader.merging(ids)
    merged = reader.merged(ids)
    relatives = reader.by_id([row.previous for row in rows if row.previous] + [other for _, other in merged])
    mergers = reader.by_id(version for version, _ in merging)
    followers: defaultdict[int, list[VersionRow]] = defaultdict(list)
    forks: defaultdict[int, list[Resource]] = defaultdict(list)
    for row in later:
        if row.resource.change is ChangeKind.FORKED:
            forks[row.previous].append(row.resource)
        else:
            followers[row.previous].append(row)
    for version, other in merging:
        followers[other].append(mergers[version])
    others: defaultdict[int, list[Resource]] = defaultdict(list)
    for version, other in merged:
        others[version].append(relatives[other].resource)
    told = labels(rows) if known is None else known
    return [
        VersionDetails(
            resource=row.resource,
            label=told[row.id],
            on_head=row.on_head,
            previous=relatives[row.previous].resource if row.previous else None,
            merged=tuple(others[row.id]),
            following=_following(followers[row.id]),
            forks=tuple(sorted(forks[row.id], key=lambda fork: fork.rel_path)),
            origin=relatives[row.previous].resource
            if row.previous and row.resource.change is ChangeKind.FORKED
            else None,
        )
        for row in rows
    ]


def _following(candidates: Iterable[VersionRow]) -> Resource | None:
    """The version that follows on the current branch: a move goes before the deletion that it leaves behind."""
    here = [row for row in candidates if row.on_head]
    best = min(here, key=lambda row: (row.position, not row.resource.exists, row.resource.rel_path), default=None)
    return best.resource if best else None


def labels(rows: Sequence[VersionRow], first: Collection[int] = ()) -> dict[int, str]:
    """The number of each version, told apart by a letter where several versions of one resource have the same one: on
    two branches, or under two names. Those in ``first`` have the number alone before others do.
    """
    lines = _lines(rows)
    same: defaultdict[tuple[str, int], list[VersionRow]] = defaultdict(list)
    for row in rows:
        same[lines[row.resource.rel_path], row.resource.version].append(row)
    found: dict[int, str] = {}
    for (_, number), group in same.items():
        group.sort(key=lambda row: (row.id not in first, not row.on_head, row.position))
        for at, row in enumerate(group):
            found[row.id] = str(number) if at == 0 else f"{number}·{_letters(at)}"
    return found


def _lines(rows: Sequence[VersionRow]) -> dict[str, str]:
    """For each path, one that stands for all the names that a resource has had."""
    paths = {row.id: row.resource.rel_path for row in rows}
    above = {path: path for path in paths.values()}

    def top(path: str) -> str:
        while above[path] != path:
            above[path] = path = above[above[path]]
        return path

    for row in rows:
        if row.resource.change is ChangeKind.MOVED and row.previous in paths:
            above[top(row.resource.rel_path)] = top(paths[row.previous])
    return {path: top(path) for path in above}


def _letters(number: int) -> str:
    """1 gives b, 25 z, 26 aa."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(97 + rest) + letters
    return letters


def ancestors(reader: VersionReader, rows: Iterable[VersionRow], *, through_forks: bool = True) -> list[VersionRow]:
    """What precedes ``rows``, all the way up, without them: through moves, merges and, if wanted, forks."""
    known = {row.id: row for row in rows}
    given = set(known)
    wanted = list(known.values())
    while wanted:
        ids = {row.previous for row in wanted if row.previous and (through_forks or not _is_fork(row))}
        ids |= {other for _, other in reader.merged([row.id for row in wanted])}
        found = reader.by_id(sorted(ids - known.keys()))
        known.update(found)
        wanted = list(found.values())
    return [row for name, row in known.items() if name not in given]


def descendants(reader: VersionReader, rows: Iterable[VersionRow], limit: int = MOST_RELATIVES) -> list[VersionRow]:
    """What was made from ``rows``, all the way down, without them; no more than ``limit``."""
    known = {row.id: row for row in rows}
    given = set(known)
    wanted = list(known)
    while wanted and len(known) - len(given) < limit:
        found = {row.id: row for row in reader.made_from(wanted)}
        found |= reader.by_id(version for version, _ in reader.merging(wanted))
        wanted = [name for name in found if name not in known]
        known.update(found)
    return [row for name, row in known.items() if name not in given][:limit]


def _is_fork(row: VersionRow) -> bool:
    return row.resource.change is ChangeKind.FORKED


def newest_first(rows: Iterable[VersionRow]) -> list[VersionRow]:
    """In the order of the history; within one commit, what exists before what went."""
    return sorted(rows, key=lambda row: (-row.position, not row.resource.exists, row.resource.rel_path))


def without_shadows(rows: Sequence[VersionRow]) -> list[VersionRow]:
    """Without the deletions that moves leave behind: the move itself says it."""
    moved = {(row.commit, row.previous) for row in rows if row.resource.change is ChangeKind.MOVED}
    return [row for row in rows if row.resource.exists or (row.commit, row.previous) not in moved]

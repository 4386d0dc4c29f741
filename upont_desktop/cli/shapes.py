"""The JSON shapes: one function for each kind of value. Scripts rely on them: members may be added, never renamed.

A path is given twice: ``path`` as it can be shown, ``path_hex`` exactly, as the hexadecimal of its bytes. Every other
text is as it can be shown. Dates are given as git keeps them (``time`` in seconds since 1970 UTC, ``offset`` in minutes
east) and in ISO 8601 (``date``). Lane columns are numbered from 0, on the left.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit, Ref, Signature
from upont_desktop.domain.conflict import Conflict, ConflictEntry, MergeNote, NameTrouble
from upont_desktop.domain.hits import Appearance, Hit
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.information import FieldChange
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Change, CommitDetails, Dependency, HistoryRow, VersionDetails
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.graph.lanes import columns

Shape = dict[str, Any]


def path(rel_path: str) -> Shape:
    """A path as people read it and, in hexadecimal, as the bytes that it is."""
    return {"path": display(rel_path), "path_hex": git_bytes(rel_path).hex()}


def folder(circle: Circle) -> Shape:
    """``circle`` (the slug), ``path`` and ``path_hex`` of its clone on this computer."""
    raw = bytes(circle.path)
    return {"circle": circle.slug, "path": display(git_text(raw)), "path_hex": raw.hex()}


def signature(signed: Signature) -> Shape:
    """``name``, ``email``, ``time``, ``offset``, ``date``."""
    return {
        "name": display(signed.name),
        "email": display(signed.email),
        "time": signed.time,
        "offset": signed.offset,
        "date": signed.moment.isoformat(),
    }


def ref(named: Ref) -> Shape:
    """``name`` (whole), ``kind``, ``current``, and the path of a named version."""
    shape: Shape = {"name": display(named.name), "kind": str(named.kind), "current": named.current}
    return shape if named.path is None else shape | path(named.path)


def commit(made: Commit) -> Shape:
    """``commit`` (the whole hash), ``parents``, ``author``, ``committer``, both descriptions."""
    return {
        "commit": made.hash,
        "parents": list(made.parents),
        "author": signature(made.author),
        "committer": signature(made.committer),
        "short_description": display(made.short_description),
        "long_description": display(made.long_description),
    }


def brief(made: Commit | str) -> Shape:
    """``commit`` and ``short_description``, which is null where the clone does not hold the commit."""
    if isinstance(made, str):
        return {"commit": made, "short_description": None}
    return {"commit": made.hash, "short_description": display(made.short_description)}


def lanes(row: LaneRow) -> Shape:
    """``lane`` of the node; the lanes that pass ``through``, come ``into`` it and go ``out`` of it, as lists."""
    return {
        "lane": row.lane,
        "through": list(columns(row.through)),
        "into": list(columns(row.into)),
        "out": list(columns(row.out)),
    }


def history_row(row: HistoryRow) -> Shape:
    """A commit with ``on_head``, ``refs`` and ``lanes``."""
    return commit(row.commit) | {
        "on_head": row.on_head,
        "refs": [ref(named) for named in row.refs],
        "lanes": lanes(row.lanes),
    }


def resource(at: Resource) -> Shape:
    """A resource at a version: path, ``version``, ``commit``, ``change``, ``kind``, ``mode`` (octal), ``blob``."""
    return path(at.rel_path) | {
        "version": at.version or None,
        "commit": at.commit or None,
        "change": at.change.word,
        "kind": str(at.kind),
        "mode": f"{at.mode:06o}",
        "blob": at.blob,
    }


def named(at: Resource) -> Shape:
    """A neighbour of a version: ``circle``, path, ``version``, ``commit``."""
    return {"circle": at.circle} | path(at.rel_path) | {"version": at.version, "commit": at.commit}


def optional(at: Resource | None) -> Shape | None:
    """A neighbour of a version; null where it has none."""
    return None if at is None else named(at)


def version(details: VersionDetails, made: Commit | None) -> Shape:
    """A version in a history: a resource with its ``label``, neighbours and the commit that made it."""
    return resource(details.resource) | {
        "label": details.label,
        "on_head": details.on_head,
        "previous": optional(details.previous),
        "merged": [named(other) for other in details.merged],
        "next": optional(details.following),
        "forks": [named(fork) for fork in details.forks],
        "origin": optional(details.origin),
        "author": signature(made.author) if made else None,
        "short_description": display(made.short_description) if made else None,
    }


def change(touched: Change) -> Shape:
    """A resource touched by a commit, with ``previous`` and ``merged``."""
    return resource(touched.resource) | {
        "previous": optional(touched.previous),
        "merged": [named(other) for other in touched.merged],
    }


def commit_details(details: CommitDetails) -> Shape:
    """A commit with ``on_head``, ``refs``, its parents and children in brief, and ``changes``."""
    return commit(details.commit) | {
        "on_head": details.on_head,
        "refs": [ref(named_) for named_ in details.refs],
        "parents": [brief(parent) for parent in details.parents],
        "children": [brief(child) for child in details.children],
        "changes": [change(touched) for touched in details.changes],
    }


def information(rel_path: str, changes: Iterable[FieldChange]) -> Shape:
    """What changed in the fields of a resource: path, and ``fields`` with ``key``, ``old`` and ``new``."""
    fields = [{"key": display(each.key), "old": each.old, "new": each.new} for each in changes]
    return path(rel_path) | {"fields": fields}


def summary(held: CircleSummary) -> Shape:
    """What an index holds, in numbers, and what could not be read."""
    return {
        "commits": held.commits,
        "commits_on_head": held.commits_on_head,
        "resources": held.resources,
        "versions": held.versions,
        "people": held.people,
        "head": held.head or None,
        "branch": display(held.branch) or None,
        "unreadable": [{"what": display(item.what), "object": item.object or None} for item in held.unreadable],
        "words_unread": held.unread,
    }


def appearance(found: Appearance) -> Shape:
    """A version in which words appeared: ``circle``, a resource, ``author`` and ``line``."""
    told = {"author": signature(found.author), "line": display(found.line)}
    return {"circle": found.resource.circle} | resource(found.resource) | told


def hit(found: Hit) -> Shape:
    """A result of a search: ``circle``, ``kind``, ``title``, ``passage``, ``marks``, path, ``commit``, ``changed``."""
    here = path(found.rel_path) if found.rel_path is not None else {"path": None, "path_hex": None}
    return {
        "circle": found.circle,
        "kind": str(found.kind),
        "title": display(found.title),
        "passage": display(found.passage),
        "marks": [list(span) for span in found.marks],
        **here,
        "commit": found.commit,
        "changed": signature(found.changed) if found.changed else None,
        "score": found.score,
        "gone": found.gone,
        "formerly": found.formerly,
        "searched": str(found.extent.kind),
        "record": found.record and {"room": found.record.room, "name": found.record.name, "kind": found.record.kind},
    }


def dependency(link: Dependency) -> Shape:
    """A dependency: ``source`` and ``target`` (paths), ``kind``, ``broken``, ``pinned``, ``circle`` of the target."""
    return {
        "source": path(link.source),
        "target": path(link.target),
        "kind": link.kind,
        "broken": link.broken,
        "pinned": link.pinned,
        "circle": link.circle,
    }


def conflict(found: Conflict, by_line: int | None) -> Shape:
    """``path`` (its name), ``kind``, ``meaning``, what ``base``, ``mine`` and ``theirs`` have, and in how many passages
    the sides touch when they are merged ``by_line`` (none where that cannot be).
    """
    sides = {"base": found.base, "mine": found.mine, "theirs": found.theirs}
    entries = {side: [_conflict_entry(entry) for entry in entries] for side, entries in sides.items()}
    return path(found.path) | {"kind": found.kind.word, "meaning": found.kind.value, "by_line": by_line} | entries


def _conflict_entry(entry: ConflictEntry) -> Shape:
    return path(entry.path) | {"blob": entry.oid, "mode": f"{entry.mode:06o}"}


def merge_note(note: MergeNote) -> Shape:
    """``kind``, and the path before (``path``) and ``now``."""
    return path(note.path) | {"kind": note.kind.word, "now": path(note.now)}


def name_trouble(trouble: NameTrouble) -> Shape:
    """``path``, the ``problem`` or the ``other`` path that it clashes with, and the name that is ``offered``."""
    other = None if trouble.other is None else path(trouble.other)
    return path(trouble.path) | {"problem": trouble.problem, "other": other, "offered": path(trouble.offered)}


def change_set(changes: ChangeSet) -> Shape:
    """What a writing command did: ``operation``, ``summary``, the commits after and ``before``, ``paths``, ``refs``.

    ``left_out`` are paths that were meant and not done, each with its ``problem``, and with another path that could be
    kept where one is on ``offer``; ``entries`` are those that were written into a book.
    """
    return {
        "circle": changes.circle,
        "operation": changes.operation,
        "summary": display(changes.summary),
        "commit": changes.commit,
        "before": changes.before,
        "paths": [path(one) for one in changes.paths],
        "refs": [display(name) for name in changes.refs],
        "entries": list(changes.entries),
        "left_out": [
            path(one.path) | {"problem": one.problem.value, "offer": display(one.offer)} for one in changes.left_out
        ],
    }

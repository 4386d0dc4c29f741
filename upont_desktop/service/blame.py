"""Who last changed each line: the versions of a resource, compared one after the other, newest first.

The index knows the versions, through moves, merges and copies, so nothing walks the whole history as ``git blame`` has
to. Where a version joins others, a line belongs to the first of them that has it, as in git.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from heapq import heappop, heappush

from upont_desktop.compare.line_tracer import LineTracer, OutOfTime
from upont_desktop.domain.blame import Blame, LineOrigin
from upont_desktop.domain.content.limits import DEFAULT_LIMITS
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionRow

LIMITS = replace(DEFAULT_LIMITS, seconds=60.0)

Read = Callable[[Resource], bytes]
Pending = dict[int, int]
"""Lines that are looked for in a version: the index there, and in the version that was asked about."""


class BlameSearch:
    """One search. ``read`` gives the bytes of a version, ``encoding`` what they are read as (empty: as they seem)."""

    def __init__(self, session: IndexSession, read: Read, cancelled: Callable[[], bool], encoding: str = "") -> None:
        """Nothing is read yet; the clock starts."""
        self._session, self._read, self._tracer = session, read, LineTracer(LIMITS, cancelled, encoding)
        self._rows: dict[int, VersionRow] = {}
        self._others: dict[int, list[int]] = {}
        self._texts: dict[int, tuple[str, ...]] = {}
        self._waiting: dict[int, Pending] = {}
        self._heap: list[tuple[int, int]] = []
        self._found: dict[int, tuple[VersionRow, int]] = {}

    def blame(self, row: VersionRow) -> Blame:
        """Where the lines of a version come from. Raises :class:`~upont_desktop.domain.errors.Cancelled`."""
        self._know([row])
        text = self._tracer.lines(self._read(row.resource))
        self._texts[row.id] = text
        self._wait(row.id, {at: at for at in range(len(text))})
        try:
            while self._heap:
                self._look_into(heappop(self._heap)[1])
        except OutOfTime:
            pass
        return self._told(len(text))

    def _look_into(self, version: int) -> None:
        """What a version has of the ones before it belongs to them; the rest is its own."""
        lines = self._waiting.pop(version, {})
        text = self._text(version)
        for before in self._before(version):
            if not lines:
                break
            kept = self._tracer.kept(self._text(before), text)
            self._wait(before, {kept[here]: asked for here, asked in lines.items() if here in kept})
            lines = {here: asked for here, asked in lines.items() if here not in kept}
            if before not in self._waiting:
                self._texts.pop(before, None)
        row = self._rows[version]
        self._found.update((asked, (row, here)) for here, asked in lines.items())
        self._texts.pop(version, None)

    def _wait(self, version: int, lines: Pending) -> None:
        """Look for lines in a version, once all versions after it were looked into."""
        if lines:
            if version not in self._waiting:
                heappush(self._heap, (-self._rows[version].position, version))
            self._waiting.setdefault(version, {}).update(lines)

    def _text(self, version: int) -> tuple[str, ...]:
        if version not in self._texts:
            try:
                self._texts[version] = self._tracer.lines(self._read(self._rows[version].resource))
            except UserError:  # this clone lacks it: the search ends at the version after it
                self._texts[version] = ()
        return self._texts[version]

    def _before(self, version: int) -> list[int]:
        """The versions that one was made from: the first parent's first. Those that hold nothing do not count."""
        row = self._rows[version]
        before = [row.previous] if row.previous else []
        before += self._others[version]
        missing = [each for each in before if each not in self._rows]
        if missing:
            self._know(self._session.versions.by_id(missing).values())
        return [each for each in dict.fromkeys(before) if each in self._rows and self._rows[each].resource.blob]

    def _know(self, rows: Iterable[VersionRow]) -> None:
        known = {row.id: row for row in rows}
        self._rows.update(known)
        self._others.update({version: [] for version in known})
        for version, other in self._session.versions.merged(list(known)):
            self._others[version].append(other)

    def _told(self, count: int) -> Blame:
        rows = {row.id: row for row, _ in self._found.values()}
        commits = self._session.commits.by_id(row.commit for row in rows.values())
        numbers = {name: at for at, name in enumerate(rows)}
        origins = tuple(LineOrigin(row.resource, commits[row.commit].commit) for row in rows.values())
        found = [self._found.get(at) for at in range(count)]
        lines = tuple(numbers[one[0].id] if one else -1 for one in found)
        return Blame(origins, lines, tuple(one[1] if one else -1 for one in found))

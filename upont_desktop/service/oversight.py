"""Documents that somebody changed who had no right to: git cannot forbid, so other programs can; it is said, and can be
taken back.

Judged is the version in effect, by the author of its commit and the rights that stood on the commit's day. What a merge
made is judged by the versions that it was made of.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import MOST_BYTES
from upont_desktop.domain.document_rules import People, RuleOf, UnallowedChange, allowed_on
from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.rooms import ROOMS_PATH, parse_rooms
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import EditedMeanwhile
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents

if TYPE_CHECKING:
    from upont_desktop.index.record_database import RecordDatabase
    from upont_desktop.index.version_authors import DocumentVersion

_DAY = 86_400  # seconds: the calendar of an author may be a day behind
_MOST_EARLIER = 20_000  # versions: some seconds of reading, where an author is nobody of today
_TOGETHER = 500  # versions asked for at once: SQLite takes 999 parameters at least
_FARTHEST = 1_000  # versions of one document that are looked at


def unallowed_changes(
    circle: Circle,
    database: RecordDatabase,
    folder: str,
    rule_of: RuleOf,
    rights: RoomRights,
    people: Callable[[], People],
) -> tuple[UnallowedChange, ...]:
    """The documents below a folder (with its slash) whose version in effect nobody had the right to make, by path.

    ``people`` is asked where something changed since rights count. Raises what opening a clone raises,
    :class:`DamagedClone`.
    """
    since = rights.since
    if not since:
        return ()
    begun = read_moment(since, dt.UTC)  # none where the clock of whoever gave the first right told no day
    earliest = 0 if begun is None else int(begun.timestamp()) - _DAY
    current = [one for one in database.current_versions(folder, earliest) if one.merges or rights.in_force_on(one.day)]
    if not current:
        return ()
    with ObjectReader(known_repository(circle.path).git) as reader:
        judge = _Judge(database, rule_of, rights, people(), reader)
        judge.expect(current)
        return tuple(found for version in current if (found := judge.look(version)) is not None)


def founder_change(circle: Circle, database: RecordDatabase, room: str) -> UnallowedChange | None:
    """The version of ``rooms.json`` in effect, where it names another founder of a room (or none any more) than this
    clone believes in; ``None`` where it does not.
    """
    believed, said = database.founder(room), database.rooms().founders.get(room, "")
    versions = database.versions_of(ROOMS_PATH, _FARTHEST) if believed and said != believed else ()
    if not versions:
        return None
    with ObjectReader(known_repository(circle.path).git) as reader:
        contents = reader.read_many((one.blob.hex() for one in versions if one.blob is not None), MOST_BYTES)
        said_then = {oid: parse_rooms(raw).founders.get(room) for oid, raw in contents if isinstance(raw, bytes)}
    before = next((one for one in versions if one.blob and said_then.get(one.blob.hex()) == believed), None)
    now = versions[0]
    # where the history was written anew there is nothing to go back to: never to a circle without rooms
    return UnallowedChange(ROOMS_PATH, now.address, now.day, now.commit, (before or now).commit)


def earlier_contents(circle: Circle, database: RecordDatabase, folder: str) -> Iterator[tuple[str, bytes]]:
    """The path and the content of every version of the documents below a folder (with its slash) that is not in effect
    any more, the newest first. Raises what opening a clone raises.
    """
    found = database.earlier_blobs(folder, _MOST_EARLIER)
    with ObjectReader(known_repository(circle.path).git) as reader:
        contents = reader.read_many((blob.hex() for _, blob in found), MOST_BYTES)
        for (path, _), (_, content) in zip(found, contents, strict=True):
            if isinstance(content, bytes):
                yield path, content


def take_back(context: OperationContext, change: UnallowedChange) -> ChangeSet:
    """Make a document again what it was before an unallowed change; whether the person may is the room's to ask before.

    Raises :class:`EditedMeanwhile` where the document is not that of the change any more, and what operations raise.
    """

    def plan(records: Records) -> DocumentPlan:
        repository = known_repository(context.circle.path)
        then = CommitTree(repository, change.commit, records.reader)
        if records.tree.get(change.path) != then.get(change.path):
            raise EditedMeanwhile(path=display(change.path))
        old = Records(CommitTree(repository, change.before, records.reader), records.reader) if change.before else None
        title = CommitTitles(context.language).say("take-back", what=display(change.path.rpartition("/")[2]))
        return DocumentPlan({change.path: None if old is None else old.read(change.path)}, title)

    return change_documents(context, "take-back", plan)


class _Judge:
    """Judges versions of the documents of a room."""

    def __init__(
        self, database: RecordDatabase, rule_of: RuleOf, rights: RoomRights, people: People, reader: ObjectReader
    ) -> None:
        self._known: dict[int, DocumentVersion] = {}
        self._database, self._reader = database, reader
        self._rule_of, self._rights, self._people = rule_of, rights, people

    def expect(self, versions: Sequence[DocumentVersion]) -> None:
        """Read together what these versions were made from: asking for each alone would take much longer."""
        ids = [one.before[0] for one in versions if one.before]
        for first in range(0, len(ids), _TOGETHER):
            found = self._database.versions_by_id(ids[first : first + _TOGETHER])
            self._known |= {one.id: one for one in found}

    def look(self, version: DocumentVersion) -> UnallowedChange | None:
        """What is wrong with a version in effect; ``None`` where nothing is."""
        wrong = self._wrong(version)
        if wrong is None:
            return None
        before = next((one for one in self._history(version) if self._wrong(one) is None), None)
        return UnallowedChange(
            version.path, wrong.address, wrong.day, version.commit,
            before.commit if before is not None and before.blob is not None else "", version.blob is None,
        )  # fmt: skip

    def _wrong(self, version: DocumentVersion) -> DocumentVersion | None:
        """The version, or of those that a merge made it of the newest, that nobody had the right to make."""
        if not version.merges:
            return None if self._allowed(version) else version
        made_of = [one for one in self._history(version, deep=False) if not one.merges]
        return next((one for one in made_of if not self._allowed(one)), None)

    def _allowed(self, version: DocumentVersion) -> bool:
        """By what the document was before and by what it is now: nobody makes a document of others his own."""
        if not self._rights.in_force_on(version.day):
            return True
        before = self._known.get(version.before[0]) if version.before else None
        if before is None:
            before = next(iter(self._database.versions_by_id(version.before[:1])), None)
        persons = self._people.persons_at(version.address)
        states = {version.blob, None if before is None else before.blob}
        rules = (self._rule_of(version.path, partial(self._content, blob)) for blob in states)
        return all(allowed_on(rule, persons, version.day, self._rights, self._people) for rule in rules)

    def _content(self, blob: bytes | None) -> bytes | None:
        if blob is None:
            return None
        found = next(iter(self._reader.read_many([blob.hex()], MOST_BYTES)))[1]
        return None if isinstance(found, (Unreadable, TooLarge)) else found

    def _history(self, version: DocumentVersion, *, deep: bool = True) -> Iterator[DocumentVersion]:
        """The versions that one was made from, the newest first; without ``deep`` only beyond those of merges."""
        seen: set[int] = set()
        waiting: Sequence[int] = version.before
        while waiting and len(seen) < _FARTHEST:
            found = [one for one in self._database.versions_by_id(waiting) if one.id not in seen]
            seen |= {one.id for one in found}
            yield from found
            waiting = tuple({id for one in found if deep or one.merges for id in one.before} - seen)

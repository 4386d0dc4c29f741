"""Which version is meant: named by the lineage of a resource, whatever it was called then (ARCHITECTURE, section 3).

A resource is the one that stands at a path now, or that stood there last and has moved since: an old name still names
it. Its versions are its own and those that they were made from, through moves and merges. A fork is a resource of its
own: what was before the fork are versions of the origin, and are asked for by the origin's name.

``3`` and ``7·b`` name a version by its label in the history of the resource; anything else is a revision, and names
the version that a reader of it sees: at the path of then. A revision that the index does not hold (one that was
undone, for instance) has no lineage; there, the name of now is looked up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource, NoSuchRevision, NoSuchVersion, NotThereThen
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text import display
from upont_desktop.index.commit_rows import CommitRow
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionReader, VersionRow
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.objects import entry_at
from upont_desktop.service.commits import CommitLookup
from upont_desktop.service.lineage import MOST_RELATIVES, ancestors, labels, newest_first, without_shadows

LABEL = re.compile(r"\{[1-9][0-9]{0,8}(?:[·.]?[a-z]{1,4})?\}")
"""``{3}``, ``{7·b}``; ``{7.b}`` and ``{7b}`` are the same for keyboards that have no middle dot."""
_REFERENCE = re.compile(rf"(?s)(.+?)(?:({LABEL.pattern})|@([^/@]+))")
_MOST_VOTES = 50
"""Files of a folder that say where it was: a folder moves as a whole, so some tell as much as all."""
_FOLDER = 0o040000  # git's mode of a tree


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """What was meant.

    ``path`` is the name of now (the last one, of what was deleted), ``asked`` the one that was given. ``then`` is the
    path at ``revision``, the whole hash of the commit to read at. ``resource`` is the version; ``None`` for a folder.
    """

    path: str
    asked: str
    then: str
    revision: str
    resource: Resource | None = None

    @property
    def renamed(self) -> bool:
        """Whether it was asked for by a name that it no longer has."""
        return self.path != self.asked


def names_version(text: str) -> bool:
    """Whether a text has the form of a path with its version: told without looking anything up."""
    return _REFERENCE.fullmatch(text) is not None


class VersionLine:
    """The versions of one resource. Raises :class:`NoSuchResource` where nothing is or was at the path."""

    def __init__(self, session: IndexSession, circle: str, path: str) -> None:
        self._reader = session.versions
        self.asked, self.path = path, name_of_now(self._reader, path)
        resource = self._reader.resource_id(self.path)
        own = self._reader.of_resource(resource) if resource is not None else []
        if not own or resource is None:
            raise NoSuchResource(path=display(path), circle=circle)
        current = self._reader.current(resource)
        self.current = next((row for row in own if row.id == current), own[0])
        straight = [self.current, *ancestors(self._reader, [self.current], through_forks=False)]
        self._straight = {row.id for row in straight}
        self.rows = without_shadows(newest_first(self._family(own, straight)))
        self.labels = labels(self.rows, first=self._straight)
        self._branched: list[VersionRow] | None = None

    def _family(self, own: Sequence[VersionRow], straight: Sequence[VersionRow]) -> Iterable[VersionRow]:
        """All versions at the path and what they come from, without those whose resource has another name now: at a
        path that two resources have had in turn, each has its own.
        """
        others = [row for row in own if row.id not in self._straight]
        followers = self._reader.made_from([row.id for row in others])
        left = {row.previous for row in followers if row.resource.change is ChangeKind.MOVED and row.on_head}
        gone = [row for row in others if row.id in left]
        gone += ancestors(self._reader, gone, through_forks=False)
        elsewhere = {row.id for row in gone}
        kept = [row for row in others if row.id not in elsewhere]
        before = ancestors(self._reader, kept, through_forks=False)
        return {row.id: row for row in (*straight, *kept, *before)}.values()

    def labelled(self, label: str) -> VersionRow:
        """The version of a label, with its braces or without. Raises :class:`NoSuchVersion`."""
        wanted = re.sub(r"[{}·.]", "", label)
        for row in self.rows:
            if self.labels[row.id].replace("·", "") == wanted:
                return row
        raise NoSuchVersion(path=display(self.asked), number=label.strip("{}"))

    def seen_at(self, commit: CommitRow) -> VersionRow | None:
        """The version that a reader of a commit sees, under whichever name; a deletion only at the commit that made
        it. ``None`` where it was not there.
        """
        known = {row.id: row for row in (*self.rows, *self._elsewhere())}
        places = dict.fromkeys(row.resource_id for row in known.values())
        found = [known[at] for place in places if (at := self._reader.effective(place, commit.id)) in known]
        there = [row for row in found if row.resource.exists]
        there = there or [row for row in found if row.resource.commit == commit.commit.hash]
        return max(there, key=self._preference, default=None)

    def _elsewhere(self) -> list[VersionRow]:
        """What became of it on other branches, under other names too; forks are resources of their own."""
        if self._branched is None:
            known = {row.id: row for row in self.rows}
            wanted = list(known)
            while wanted and len(known) < MOST_RELATIVES:
                later = {row.id: row for row in self._reader.made_from(wanted)}
                later |= self._reader.by_id(version for version, _ in self._reader.merging(wanted))
                own = {at: row for at, row in later.items() if row.resource.change is not ChangeKind.FORKED}
                wanted = [at for at in own if at not in known]
                known |= own
            self._branched = list(known.values())[len(self.rows) :]
        return self._branched

    def _preference(self, row: VersionRow) -> tuple[bool, bool, int]:
        return row.id in self._straight, row.resource.rel_path == self.path, row.position


def name_of_now(reader: VersionReader, path: str) -> str:
    """Where the resource of a path is now: its own path, unless all that was there has moved away."""
    seen: set[str] = set()
    while path not in seen:
        seen.add(path)
        resource = reader.resource_id(path)
        current = reader.current(resource) if resource is not None else None
        row = reader.by_id([current]).get(current) if current else None
        if row is None or row.resource.exists or not row.previous:
            return path
        moved = [each for each in reader.made_from([row.previous]) if each.commit == row.commit]
        path = next((each.resource.rel_path for each in moved if each.resource.change is ChangeKind.MOVED), path)
    return path


class VersionNames:
    """Finds the versions of one circle by what people write."""

    def __init__(
        self, session: IndexSession, circle: Circle, commits: CommitLookup, repository: Callable[[], Repository]
    ) -> None:
        """``repository`` opens the clone where that is needed."""
        self._session, self._circle, self._commits, self._repository = session, circle, commits, repository

    def find(self, path: str, word: str = "") -> NamedVersion:
        """The version of a resource that ``word`` names: a label in braces, or a revision (by default HEAD).

        A path that is none of the circle's may say it itself: ``path{3}``, ``path@revision``, ``:path``,
        ``circle:path``.

        Raises :class:`NoSuchResource`, :class:`NoSuchVersion`, :class:`NoSuchRevision`, :class:`NotThereThen`.
        """
        path, own = self._taken_apart(path)
        word = word or own or "HEAD"
        if self._session.versions.resource_id(path) is None:
            return self._folder(path, word)
        line = VersionLine(self._session, self._circle.slug, path)
        if LABEL.fullmatch(word):
            return _named(line, line.labelled(word))
        return self._seen(line, word)

    def find_content(self, path: str, word: str = "") -> NamedVersion:
        """The same; but a version that deleted the resource stands for what it deleted, which is there to be had."""
        found = self.find(path, word)
        if found.resource is None or found.resource.exists:
            return found
        commit = self._commits.find(found.revision)
        line = VersionLine(self._session, self._circle.slug, found.path)
        before = next((row.previous for row in line.rows if row.resource == found.resource), 0)
        row = self._session.versions.by_id([before]).get(before)
        if row is None:
            raise NotThereThen(path=display(found.asked), revision=found.revision[:10])
        return NamedVersion(found.path, found.asked, row.resource.rel_path, commit.commit.parents[0], row.resource)

    def is_written(self, text: str) -> bool:
        """Whether a text names a version of a resource that is or was there."""
        return bool(self._taken_apart(text)[1])

    def _taken_apart(self, path: str) -> tuple[str, str]:
        """The path, and the version that it names with it; a path that is there is meant as it is."""
        if not path or self._known(path):
            return path, ""
        found = _REFERENCE.fullmatch(path)
        bare, word = (found[1], found[2] or found[3]) if found else (path, "")
        circle, colon, rest = bare.partition(":")
        if colon and not self._known(bare) and circle in {"", self._circle.slug}:
            bare = rest
        return (bare, word) if self._known(bare) else (path, "")

    def _known(self, path: str) -> bool:
        return self._session.versions.resource_id(path) is not None or bool(self._members(path))

    def _seen(self, line: VersionLine, word: str) -> NamedVersion:
        commit = self._indexed(word)
        if commit is None:
            return self._outside(line, word)
        if commit.commit.hash == self._session.facts().head:
            return _named(line, line.current, commit.commit.hash)
        row = line.seen_at(commit)
        if row is None:
            raise NotThereThen(path=display(line.asked), revision=display(word))
        return _named(line, row, commit.commit.hash)

    def _indexed(self, word: str) -> CommitRow | None:
        try:
            return self._commits.find(word)
        except NoSuchRevision:
            return None

    def _outside(self, line: VersionLine, word: str) -> NamedVersion:
        """At a commit that no branch has, under the name of now, or the one that was given."""
        revision = self._repository().resolve(word)
        for path in (line.path, line.asked):
            entry = entry_at(self._repository().git, revision, path)
            if entry is not None and entry.mode != _FOLDER:
                there = Resource(self._circle.slug, path, 0, revision, entry.oid, entry.mode, ChangeKind.MODIFIED)
                return NamedVersion(line.path, line.asked, path, revision, there)
        raise NotThereThen(path=display(line.asked), revision=display(word))

    # --- folders ------------------------------------------------------------------------------------------------------

    def _folder(self, folder: str, word: str) -> NamedVersion:
        """A folder is where most of its files are, then as now."""
        if folder and not self._members(folder):
            raise NoSuchResource(path=display(folder), circle=self._circle.slug)
        if LABEL.fullmatch(word):
            raise NoSuchVersion(path=display(folder), number=word[1:-1])
        commit = self._indexed(word)
        revision = commit.commit.hash if commit else self._repository().resolve(word)
        if not folder:
            return NamedVersion("", "", "", revision)
        path = self._folder_now(folder)
        then = self._folder_then(path, commit) if commit else path
        if then is None and entry_at(self._repository().git, revision, path) is not None:
            then = path
        if then is None:
            raise NotThereThen(path=display(folder), revision=display(word))
        return NamedVersion(path, folder, then, revision)

    def _members(self, folder: str) -> list[str]:
        """Some of the files in a folder: those of now, or, where none is left, those that were."""
        paths = self._session.versions.some_below(folder, _MOST_VOTES)
        return paths or self._session.versions.some_below(folder, _MOST_VOTES, existing=False)

    def _folder_now(self, folder: str) -> str:
        votes: Counter[str] = Counter()
        for path in self._members(folder):
            _vote(votes, path[len(folder) :], name_of_now(self._session.versions, path))
        return max(votes, key=lambda each: (votes[each], each == folder), default=folder)

    def _folder_then(self, folder: str, commit: CommitRow) -> str | None:
        votes: Counter[str] = Counter()
        for path in self._members(folder):
            row = VersionLine(self._session, self._circle.slug, path).seen_at(commit)
            if row is not None and row.resource.exists:
                _vote(votes, path[len(folder) :], row.resource.rel_path)
        return max(votes, key=lambda each: (votes[each], each == folder), default=None)


def _vote(votes: Counter[str], rest: str, path: str) -> None:
    """A file that has its place below another folder speaks for that folder."""
    if path.endswith(rest) and len(path) > len(rest):
        votes[path[: -len(rest)]] += 1


def _named(line: VersionLine, row: VersionRow, revision: str = "") -> NamedVersion:
    there = row.resource
    return NamedVersion(line.path, line.asked, there.rel_path, revision or there.commit, there)

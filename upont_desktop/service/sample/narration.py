"""Telling a story that git can keep: who did what, when, on which branch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from upont_desktop.domain.metadata import JsonValue, metadata_bytes, metadata_path, parse_metadata
from upont_desktop.domain.text import git_bytes
from upont_desktop.service.sample.texts import SamplePaths, SampleTexts


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody of the sample circle."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as git writes it: seconds since 1970 and minutes east."""

    seconds: int
    offset: int

    def __str__(self) -> str:
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{self.seconds} {'-' if self.offset < 0 else '+'}{hours:02}{minutes:02}"


@dataclass(frozen=True, slots=True)
class StoryCommit:
    """One commit of the story: ``number`` from 1; ``changes`` say what each path holds now, ``None`` for nothing."""

    number: int
    branch: str
    parents: tuple[int, ...]
    who: SamplePerson
    when: Moment
    message: str
    changes: Mapping[str, bytes | None]
    forked_from: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class StoryTag:
    """A named version: an annotated tag."""

    name: str
    number: int
    who: SamplePerson
    when: Moment
    message: str
    path: str | None


@dataclass(slots=True)
class Story:
    """Collects commits. What is put, edited or dropped goes into the next commit."""

    paths: SamplePaths
    texts: SampleTexts
    french: bool = True
    commits: list[StoryCommit] = field(default_factory=list)
    names: list[StoryTag] = field(default_factory=list)
    branch: str = "main"
    _tips: dict[str, int] = field(default_factory=dict)
    _starts: dict[str, int] = field(default_factory=dict)
    _trees: dict[int, dict[str, bytes]] = field(default_factory=dict)
    _now: dict[str, bytes] = field(default_factory=dict)

    def either(self, french: str, english: str) -> str:
        """What the story says in its language."""
        return french if self.french else english

    def put(self, path: str, content: str | bytes) -> None:
        """Add or replace a file."""
        self._now[path] = git_bytes(content) if isinstance(content, str) else content

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace ``old``, which stands there once, by ``new``."""
        before = self._now[path].decode()
        if before.count(old) != 1:
            raise ValueError(f"{path}: {before.count(old)} times {old!r}")
        self.put(path, before.replace(old, new))

    def append(self, path: str, text: str) -> None:
        """Add lines at the end."""
        self.put(path, self._now[path].decode() + text)

    def move(self, old: str, new: str) -> None:
        """Give a file another path, and its metadata with it."""
        self._now[new] = self._now.pop(old)
        if metadata_path(old) in self._now:
            self._now[metadata_path(new)] = self._now.pop(metadata_path(old))

    def copy(self, old: str, new: str) -> None:
        """Add a file with the content of another."""
        self._now[new] = self._now[old]

    def drop(self, path: str) -> None:
        """Delete a file in the commit that is told next."""
        del self._now[path]

    def bring_back(self, path: str, number: int) -> None:
        """Put a file as an earlier commit has it."""
        self._now[path] = self._trees[number][path]

    def describe(self, path: str, **fields: JsonValue) -> None:
        """Set metadata of a file."""
        place = metadata_path(path)
        known = parse_metadata(self._now[place]) if place in self._now else {}
        self.put(place, metadata_bytes({**(known or {}), **fields}))

    def switch(self, branch: str, *, new: bool = False) -> None:
        """Go on with another branch; a new one starts here."""
        if new:
            self._starts[branch] = self._tips[branch] = self._tips[self.branch]
        self.branch = branch
        self._now = dict(self._trees[self._tips[branch]])

    def tell(
        self,
        who: SamplePerson,
        when: str,
        french: str,
        english: str,
        *,
        forked_from: tuple[str, int] | None = None,
        merging: str | None = None,
    ) -> int:
        """Commit what was put, with the message in the story's language, and give its number."""
        parent = self._tips.get(self.branch)
        before = self._trees[parent] if parent else {}
        changes: dict[str, bytes | None] = {
            path: content for path, content in self._now.items() if before.get(path) != content
        }
        changes.update((path, None) for path in before if path not in self._now)
        number = len(self.commits) + 1
        parents = tuple(tip for tip in (parent, self._tips.get(merging or "")) if tip)
        message = self.either(french, english)
        self.commits.append(
            StoryCommit(number, self.branch, parents, who, _moment(when), message, changes, forked_from)
        )
        self._tips[self.branch] = number
        self._trees[number] = dict(self._now)
        return number

    def merge(self, branch: str, settled: Mapping[str, str]) -> None:
        """Take what ``branch`` changed since it began; paths that both sides changed must be settled."""
        theirs, start = self._trees[self._tips[branch]], self._trees[self._starts[branch]]
        for path in theirs.keys() | start.keys():
            if theirs.get(path) == start.get(path):
                continue
            if self._now.get(path) != start.get(path):
                self.put(path, settled[path])
            elif path in theirs:
                self._now[path] = theirs[path]
            else:
                del self._now[path]

    def name(
        self, name: str, who: SamplePerson, when: str, french: str, english: str, *, path: str | None = None
    ) -> None:
        """Name the newest commit of this branch, or its version of one resource."""
        message = self.either(french, english)
        self.names.append(StoryTag(name, self._tips[self.branch], who, _moment(when), message, path))


def _moment(text: str) -> Moment:
    """A moment in Paris, as ``2024-09-05 18:30``; its offset is written out, without the system's tables."""
    local = datetime.fromisoformat(text)
    summer = 120 if _in_summer(local) else 60
    naive = int((local - datetime(1970, 1, 1)).total_seconds())  # noqa: DTZ001 (both are local)
    return Moment(naive - 60 * summer, summer)


def _in_summer(local: datetime) -> bool:
    """Summer time of the European Union: from the last Sunday of March to the last of October."""
    return (3, _last_sunday(local.year, 3)) <= (local.month, local.day) < (10, _last_sunday(local.year, 10))


def _last_sunday(year: int, month: int) -> int:
    return 31 - (datetime(year, month, 31).weekday() + 1) % 7  # noqa: DTZ001

"""Commits, the people who made them and the refs that point at them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

from upont_desktop.domain.circle import slugify

_EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 12, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who and when, as git writes it.

    ``time`` is in seconds since 1970-01-01 UTC (negative before), ``offset`` the author's time zone in minutes east.
    """

    name: str
    email: str
    time: int
    offset: int

    @property
    def moment(self) -> datetime:
        """The date in the author's own time zone; dates that Python has no room for are moved to its limits."""
        try:
            moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=self.time)
        except OverflowError:
            moment = _LATEST if self.time > 0 else _EARLIEST
        moment = min(max(moment, _EARLIEST), _LATEST)
        if abs(self.offset) < 24 * 60:
            moment = moment.astimezone(timezone(timedelta(minutes=self.offset)))
        return moment

    @property
    def who(self) -> str:
        """``Name <email>``, as git prints it."""
        return f"{self.name} <{self.email}>"


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit as git has it. ``hash`` is whole (40 or 64 hexadecimal digits), ``parents`` in git's order.

    ``short_description`` is git's title (``%s``: the lines up to the first blank one, joined by spaces),
    ``long_description`` what follows, without the blank line between.
    """

    hash: str
    parents: tuple[str, ...]
    author: Signature
    committer: Signature
    short_description: str
    long_description: str

    @property
    def description(self) -> str:
        """Both descriptions, with the blank line that git wants between them."""
        if not self.long_description:
            return self.short_description
        return f"{self.short_description}\n\n{self.long_description}"


def split_description(message: str) -> tuple[str, str]:
    """Title and body of a raw message, as ``%s`` and ``%b`` give them, without trailing blank lines.

    Git's rule (``git-log(1)``, pretty formats): leading blank lines are skipped, the title is every line up to the next
    blank one, joined by a space.
    """
    text = message.strip("\n")
    if "\n" not in text:
        return text.strip(), ""
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    end = next((at for at in range(start, len(lines)) if not lines[at].strip()), len(lines))
    title = " ".join(line.strip() if at == start else line.rstrip() for at, line in enumerate(lines[start:end], start))
    return title.strip(), "\n".join(lines[end:]).strip("\n")


class RefKind(StrEnum):
    """What a ref is to a person."""

    HEAD = "head"
    BRANCH = "branch"
    REMOTE_BRANCH = "remote-branch"
    TAG = "tag"
    NAMED_VERSION = "named-version"
    STASH = "stash"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Ref:
    """A name for a commit. ``path`` is the resource that a named version carries; ``current`` the branch HEAD is on."""

    name: str
    kind: RefKind
    commit: str
    message: str = ""
    path: str | None = None
    current: bool = False

    @property
    def short_name(self) -> str:
        """The name without ``refs/heads/`` and its like."""
        for prefix in ("refs/heads/", "refs/remotes/", "refs/tags/", "refs/"):
            if self.name.startswith(prefix):
                return self.name[len(prefix) :]
        return self.name

    @property
    def shown_name(self) -> str:
        """What people read: a named version as it was named, which its tag could not hold; else the short name."""
        words = self.message.partition("\n")[0].strip() if self.kind is RefKind.NAMED_VERSION else ""
        return words or self.short_name


def free_tag(name: str, taken: Collection[str]) -> str:
    """The tag for a version that people call ``name``: what is left of it in a ref, and a number where it is taken."""
    slug = slugify(name)
    candidates = (f"refs/tags/{slug}{f'-{number}' if number > 1 else ''}" for number in range(1, len(taken) + 2))
    return next(tag for tag in candidates if tag not in taken).removeprefix("refs/tags/")

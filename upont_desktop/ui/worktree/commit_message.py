"""A commit message as a title and a body."""

from __future__ import annotations

from dataclasses import dataclass

TITLE, LINE = 50, 72
"""The lengths that git's tools show whole: of a title, and of a line of the body (git-commit(1), DISCUSSION)."""


@dataclass(frozen=True, slots=True)
class CommitMessage:
    """A title and a body; an empty title stands for the one that a change gets by itself."""

    title: str = ""
    body: str = ""

    def __bool__(self) -> bool:
        """Whether a title or a body was written."""
        return bool(self.title.strip() or self.body.strip())

    def __str__(self) -> str:
        """As git keeps it; empty where nothing was said."""
        return "\n\n".join(part for part in (self.title.strip(), self.body.strip()) if part)

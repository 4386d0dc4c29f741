"""Whether two histories have a commit in common, before anything of one is brought into the other."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git


@dataclass(frozen=True, slots=True)
class LastCommit:
    """The newest commit of a history, by which a person knows it again."""

    title: str
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class JoinedObjects:
    """A clone's git that also sees the objects of another place, as long as it is used; nothing is copied for good."""

    git: Git
    environment: Mapping[str, str] = field(default_factory=dict)

    def related(self, mine: str, theirs: str) -> bool:
        """Whether both commits have an ancestor in common."""
        code, _ = self.git.attempt("merge-base", mine, theirs, accept=(0, 1, 128), env=self.environment)
        return code == 0

    def last(self, commit: str) -> LastCommit:
        """A commit in a person's terms."""
        shown = "--format=%s%x00%an%x00%as"
        raw = self.git.run("log", "-1", "--no-show-signature", shown, commit, "--", env=self.environment)
        title, author, date = git_text(raw).rstrip("\n").split("\0")
        return LastCommit(title, author, date)


def joined_with_folder(git: Git, repository: Path) -> JoinedObjects:
    """With the objects of a repository of this computer: its git folder."""
    return JoinedObjects(git, {"GIT_ALTERNATE_OBJECT_DIRECTORIES": _quoted(repository / "objects")})


@contextmanager
def quarantine(objects: Path) -> Iterator[dict[str, str]]:
    """An environment in which git writes new objects aside; they are gone at the end. ``objects`` are the clone's."""
    with tempfile.TemporaryDirectory(prefix="upont-", ignore_cleanup_errors=True) as folder:
        yield {"GIT_OBJECT_DIRECTORY": folder, "GIT_ALTERNATE_OBJECT_DIRECTORIES": _quoted(objects)}


def _quoted(folder: Path) -> str:
    r"""A folder in git's list of folders, quoted as it asks for (``git(1)``): a ``:`` would end it."""
    text = str(folder).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'

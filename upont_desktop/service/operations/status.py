"""What is on disk and not yet kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.books import is_book
from upont_desktop.domain.errors import Phrase
from upont_desktop.domain.text import git_text
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.disk_survey import DiskSurvey, survey
from upont_desktop.repository.names import name_problem, portable
from upont_desktop.repository.process import Git
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.trust import (
    Answer,
    Purpose,
    command_settings,
    needing_trust,
    without_filters,
)
from upont_desktop.repository.worktree import SUBMODULE, WorkTreePaths
from upont_desktop.service.operations.context import OperationContext


class UnkeptKind(StrEnum):
    """How a file on disk differs from its current version."""

    EDITED = "edited"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class UnkeptFile:
    """A file that :func:`~upont_desktop.service.operations.keep_changes` would make a version of.

    ``problem`` says why it cannot, and ``offer`` is another path under which it could. A repository of its own has a
    path that ends with a slash.
    """

    path: str
    kind: UnkeptKind
    problem: Phrase | None = None
    offer: str = ""

    @property
    def can_be_kept(self) -> bool:
        """Under its own name, or under the one on offer."""
        return self.problem is None or bool(self.offer)


def not_kept(context: OperationContext) -> tuple[UnkeptFile, ...]:
    """The files that differ from the current versions, by path; ignored files are left out. Changes nothing.

    No program of the clone is run unless it is trusted; its filters are then as good as absent.
    """
    repository = known_repository(context.circle.path)
    if repository.work_tree is None:
        return ()
    git = _reading_git(repository, context)
    head = repository.head().commit
    with closing(CommitTree(repository, head)) as kept:  # of a large circle, only the folders of suspects are read
        suspects = sorted(_suspects(git, head, kept))
        disk = survey(git, WorkTreePaths(repository.work_tree), suspects)
        return tuple(
            _unkept(path, path in kept, disk) for path in suspects
            if path in disk.problems or disk.entries.get(path) != kept.get(path)
        )  # fmt: skip


def _unkept(path: str, kept: bool, disk: DiskSurvey) -> UnkeptFile:
    problem: Phrase | None = disk.problems.get(path)
    if problem is None and path not in disk.entries:
        return UnkeptFile(path, UnkeptKind.GONE)
    if kept:
        return UnkeptFile(path, UnkeptKind.EDITED, problem)
    wrong = None if problem else name_problem(path)
    return UnkeptFile(path, UnkeptKind.NEW, problem or wrong, portable(path) if wrong else "")


def _suspects(git: Git, head: str | None, kept: CommitTree) -> Iterator[str]:
    """Paths that may differ: by what the index remembers of their files, by the index itself, and unknown ones. Git
    compares the index: it holds every file of the circle, and a look comes every few seconds.
    """
    compared = ("diff-index", "--cached", "--name-only", "--no-renames", "--ignore-submodules=none", "-z")
    staged = git.run(*compared, head, "--") if head else git.run("ls-files", "-z")
    changed = git.run("diff-files", "--name-only", "-z", "--ignore-submodules")
    unknown = git.run("ls-files", "--others", "--exclude-standard", "-z")
    paths = {path for found in (staged, changed, unknown) for path in git_text(found).split("\0")} - {""}
    for path in paths:
        if not is_book(path):  # those are kept by themselves, whole lines at a time
            entry = kept.get(path)
            if entry is None or entry.mode != SUBMODULE:
                yield path


def _reading_git(repository: Repository, context: OperationContext) -> Git:
    settings = needing_trust(command_settings(repository), Purpose.WRITE)
    if not settings or context.trust(settings) is Answer.RUN:
        return repository.trusted_git()
    return without_filters(repository, settings)

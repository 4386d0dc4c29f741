"""What is on disk and not yet kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.books import is_book
from upont_desktop.domain.errors import Phrase
from upont_desktop.domain.text import git_text
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.disk_survey import DiskSurvey, survey
from upont_desktop.repository.names import name_problem, portable
from upont_desktop.repository.objects import read_tree
from upont_desktop.repository.process import Git
from upont_desktop.repository.trust import (
    Answer,
    Purpose,
    command_settings,
    needing_trust,
    without_filters,
)
from upont_desktop.repository.worktree import Entry, WorkTreePaths
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
    kept = {} if head is None else {one.path: Entry(one.mode, one.oid) for one in read_tree(git, head, sizes=False)}
    suspects = _suspects(git, kept)
    disk = survey(git, WorkTreePaths(repository.work_tree), sorted(suspects))
    return tuple(
        _unkept(path, path in kept, disk) for path in sorted(suspects)
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


def _suspects(git: Git, kept: dict[str, Entry]) -> set[str]:
    """Paths that may differ: by what the index remembers of their files, by the index itself, and unknown ones."""
    changed = git_text(git.run("diff-files", "--name-only", "-z", "--ignore-submodules"))
    unknown = git_text(git.run("ls-files", "--others", "--exclude-standard", "-z"))
    staged = set()
    listed: set[str] = set()
    for record in git_text(git.run("ls-files", "-s", "-z")).split("\0")[:-1]:
        head, _, path = record.partition("\t")
        mode, oid, _ = head.split(" ")
        listed.add(path)
        if kept.get(path) != Entry(int(mode, 8), oid):
            staged.add(path)
    paths = {*changed.split("\0"), *unknown.split("\0"), *staged, *(kept.keys() - listed)} - {""}
    own = {path for path in paths if is_book(path)}  # kept by themselves, whole lines at a time
    return {path for path in paths - own if path not in kept or kept[path].mode != 0o160000}


def _reading_git(repository: Repository, context: OperationContext) -> Git:
    settings = needing_trust(command_settings(repository), Purpose.WRITE)
    if not settings or context.trust(settings) is Answer.RUN:
        return repository.trusted_git()
    return without_filters(repository, settings)

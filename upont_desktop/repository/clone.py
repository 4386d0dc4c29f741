"""Opening a clone safely, and what it says of itself (ARCHITECTURE, sections 5 and 7).

Opening asks git once (``rev-parse``) and runs nothing that the clone names. What is slow or rarely needed (GitPython,
the refs) waits until it is asked for.
"""

from __future__ import annotations

import os
import re
import stat
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.errors import DamagedClone, GitFailed, GitTask, NoSuchFolder, NoSuchRevision, NotAClone
from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.refs import read_refs

if TYPE_CHECKING:
    from git import Commit as GitCommit  # GitPython costs 140 ms at start-up
    from git import Repo as GitRepo


@dataclass(frozen=True, slots=True)
class OnBranch:
    """HEAD is on a branch (``refs/heads/main``) that has commits."""

    branch: str
    commit: str


@dataclass(frozen=True, slots=True)
class Unborn:
    """HEAD is on a branch that has no commit yet: an empty clone, or an orphan branch."""

    branch: str
    commit: None = None


@dataclass(frozen=True, slots=True)
class Detached:
    """HEAD is on a commit and on no branch."""

    commit: str
    branch: None = None


Head: TypeAlias = OnBranch | Unborn | Detached


class Unfinished(StrEnum):
    """What a person began in the clone with git and has not ended."""

    MERGE = "merge"
    REBASE = "rebase"
    CHERRY_PICK = "cherry-pick"
    REVERT = "revert"
    BISECT = "bisect"


# The files by which git itself knows (wt-status.c, wt_status_get_state), in its order.
_SIGNS = (
    ("MERGE_HEAD", Unfinished.MERGE),
    ("rebase-merge", Unfinished.REBASE),
    ("rebase-apply", Unfinished.REBASE),
    ("CHERRY_PICK_HEAD", Unfinished.CHERRY_PICK),
    ("REVERT_HEAD", Unfinished.REVERT),
    ("sequencer", Unfinished.CHERRY_PICK),
    ("BISECT_LOG", Unfinished.BISECT),
)


@dataclass(frozen=True, slots=True)
class Repository:
    """An open clone. Cheap to keep, immutable, usable from every thread.

    ``path`` is where git runs: the work tree's top, or the git folder where there is none. ``work_tree`` is ``None``
    for a bare clone, and where the clone's configuration puts it outside (``core.worktree``): such a place is never
    written. ``git_dir`` is this work tree's git folder, ``common_dir`` the one that linked work trees share.
    ``object_format`` is ``sha1`` or ``sha256``.
    """

    path: Path
    work_tree: Path | None
    git_dir: Path
    common_dir: Path
    object_format: str = "sha1"
    shallow: bool = False
    git: Git = field(init=False, repr=False, compare=False)
    _local: threading.local = field(init=False, repr=False, compare=False, default_factory=threading.local)
    _sound: list[Head] = field(init=False, repr=False, compare=False, default_factory=list)

    def __post_init__(self) -> None:
        """Make the runner of hardened commands for this path."""
        object.__setattr__(self, "git", Git(self.path))

    def trusted_git(self) -> Git:
        """Git with the clone's own hooks, filters and helpers: only for a clone that the person trusts."""
        return Git(self.path, trusted=True)

    @property
    def bare(self) -> bool:
        """Whether there is no work tree to put files in."""
        return self.work_tree is None

    @property
    def null_hash(self) -> str:
        """The hash of nothing, of this clone's length."""
        return "0" * (64 if self.object_format == "sha256" else 40)

    @property
    def partial(self) -> bool:
        """Whether some objects were left where the clone came from (a partial clone)."""
        packs = self.common_dir / "objects" / "pack"
        try:
            return any(name.endswith(".promisor") for name in os.listdir(packs))  # noqa: PTH208 (names are enough)
        except OSError:
            return False

    def head(self) -> Head:
        """Where HEAD is, now. Raises :class:`DamagedClone` where it points at something unreadable.

        Git is asked once for each commit that HEAD comes to: as long as the files say what git has confirmed last, they
        are enough, and cost a thousandth.
        """
        plain = _plain_head(self.git_dir, self.common_dir)
        if plain is not None and plain in self._sound:
            return plain
        head = self._asked_head()
        self._sound[:] = [head]
        return head

    def _asked_head(self) -> Head:
        code, both = self.git.attempt("rev-parse", "HEAD^{commit}", "--symbolic-full-name", "HEAD", accept=(0, 128))
        oid, _, name = git_text(both.removesuffix(b"\n")).partition("\n")
        if not code and name:
            return Detached(oid) if name == "HEAD" else OnBranch(name, oid)
        return self._unusual_head()

    def _unusual_head(self) -> Head:
        """Where HEAD is when there is no commit, or no clear answer: a name that several refs have, damage."""
        code, branch = self.git.attempt("symbolic-ref", "--quiet", "HEAD", accept=(0, 1, 128))
        missing, commit = self.git.attempt("rev-parse", "--verify", "--quiet", "HEAD^{commit}", accept=(0, 1, 128))
        if code:
            if missing:
                raise DamagedClone(path=str(self.path), details="HEAD")
            return Detached(git_text(commit.strip()))
        name = git_text(branch.removesuffix(b"\n"))
        if not missing:
            return OnBranch(name, git_text(commit.strip()))
        if self._has_ref(name):
            raise DamagedClone(path=str(self.path), details=name)
        return Unborn(name)

    def _has_ref(self, name: str) -> bool:
        return self.git.attempt("rev-parse", "--verify", "--quiet", name, accept=(0, 1, 128))[0] == 0

    def refs(self) -> tuple[Ref, ...]:
        """Every name that stands for a commit; see :func:`~upont_desktop.repository.refs.read_refs`."""
        return read_refs(self.git)

    def unfinished(self) -> Unfinished | None:
        """The merge, rebase or the like that a person has under way in this work tree."""
        return next((kind for sign, kind in _SIGNS if (self.git_dir / sign).exists()), None)

    def resolve(self, revision: str) -> str:
        """The whole hash of the commit that ``revision`` names: a hash or its beginning, a branch, a tag, ``HEAD~2``.

        Raises :class:`NoSuchRevision`.
        """
        if not revision or "\0" in revision or "\n" in revision:
            raise NoSuchRevision(revision=revision, circle=self.path.name)
        wanted = ("--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        code, found = self.git.attempt("rev-parse", *wanted, accept=(0, 1, 128))
        if code or not found.strip():
            raise NoSuchRevision(revision=revision, circle=self.path.name)
        return git_text(found.split()[-1])

    def commit(self, revision: str) -> GitCommit:
        """GitPython's own object for a commit, hardened like our calls; use it in the thread that asked for it.

        Raises :class:`NoSuchRevision`, and :class:`GitFailed` in a SHA-256 clone, which GitPython cannot read.
        """
        if self.object_format != "sha1":
            raise GitFailed(doing=GitTask.OPEN, details=f"GitPython does not read {self.object_format} clones.")
        return self._gitpython().commit(self.resolve(revision))

    def _gitpython(self) -> GitRepo:
        repo: GitRepo | None = getattr(self._local, "repo", None)
        if repo is None:
            # Imported late, for start-up time: no first paint needs GitPython.
            from upont_desktop.repository.gitpython import hardened_repo  # noqa: PLC0415

            repo = self._local.repo = hardened_repo(self.git_dir, self.git)
        return repo


def _plain_head(git_dir: Path, common_dir: Path) -> OnBranch | None:
    """What the files say of HEAD, where it is on a branch of a file of its own, which is so but for packed refs."""
    target = _line(git_dir / "HEAD")
    if not target.startswith(b"ref: refs/heads/"):
        return None
    name = git_text(target.removeprefix(b"ref: "))
    commit = _line(common_dir / os.fsdecode(target.removeprefix(b"ref: ")))
    return OnBranch(name, commit.decode()) if _HASH.fullmatch(commit) else None


_HASH = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")


def _line(file: Path) -> bytes:
    """The one line of a small regular file; empty where it is no such file."""
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return b""
        with file.open("rb") as opened:
            line = opened.read(_LONGEST_LINE)
    except (OSError, ValueError):
        return b""
    return line.removesuffix(b"\n") if line.count(b"\n") == 1 and line.endswith(b"\n") else b""


_LONGEST_LINE = 4096
"""Bytes: no name of a branch is as long, so that what is longer is left to git."""


def open_repository(path: Path) -> Repository:
    """Open the clone that ``path`` is, or lies in.

    Raises :class:`NoSuchFolder`, :class:`NotAClone`, :class:`ForeignOwner`, :class:`DamagedClone`, :class:`GitMissing`.
    """
    if not path.is_dir():
        raise NoSuchFolder(path=str(path))
    folder = path.resolve()
    facts = _ask(folder)
    if facts.work_tree is None and facts.git_dir.name == ".git" and folder.is_relative_to(facts.git_dir):
        # The hidden folder itself was chosen: the clone around it is meant.
        facts = _ask(facts.git_dir.parent)
    work_tree = facts.work_tree
    if work_tree is not None and not _holds(work_tree, facts.git_dir):
        work_tree = None
    return Repository(
        work_tree or facts.git_dir, work_tree, facts.git_dir, facts.common_dir, facts.object_format, facts.shallow
    )


def known_repository(path: Path) -> Repository:
    """The same, without asking git again while the clone's git folder and its configuration are those that they were:
    asking takes longer than a sale. Raises what :func:`open_repository` raises.
    """
    seal = _seal(path)
    known = _KNOWN.get(path)
    if known is None or seal is None or known[0] != seal:
        opened = open_repository(path)
        if seal is None:
            return opened
        known = _KNOWN[path] = seal, opened
    return known[1]


_KNOWN: dict[Path, tuple[tuple[int, ...], Repository]] = {}


def _seal(path: Path) -> tuple[int, ...] | None:
    """What tells the git folder of a clone and its configuration from others; ``None`` where it lies elsewhere."""
    folder = path / ".git"
    try:
        own, configuration = folder.stat(follow_symlinks=False), (folder / "config").stat()
    except OSError:
        return None
    if not stat.S_ISDIR(own.st_mode):
        return None
    who = own.st_dev, own.st_ino, own.st_uid
    shallow = (folder / "shallow").exists()
    return (*who, configuration.st_ino, configuration.st_mtime_ns, configuration.st_size, shallow)


@dataclass(frozen=True, slots=True)
class _Facts:
    git_dir: Path
    common_dir: Path
    work_tree: Path | None
    object_format: str
    shallow: bool


def _ask(folder: Path) -> _Facts:
    """What ``rev-parse`` says; the git folders are asked for alone where one of their paths holds a line end.

    The top of the work tree is as many folders up as ``--show-cdup`` says: a question that, unlike its path, may be
    asked in one breath with the others where there is no work tree.
    """
    git = Git(folder)
    everywhere = {"GIT_CEILING_DIRECTORIES": ""}
    plain = ("--show-object-format", "--is-shallow-repository", "--is-inside-work-tree")
    paths = ("--absolute-git-dir", "--git-common-dir")
    asked = ("rev-parse", *plain, "--path-format=absolute", *paths, "--show-cdup")
    try:
        lines = git.run(*asked, env=everywhere).removesuffix(b"\n").split(b"\n")
    except NotAClone as error:
        raise _not_a_clone(folder, error) from error
    object_format, shallow, inside = (line.decode() for line in lines[:3])
    within = inside == "true"
    answers = lines[3:-1] if within else lines[3:]
    if len(answers) != len(paths):
        answers = [_one_path(git, option) for option in paths]
    git_dir, common_dir = (Path(os.fsdecode(answer)) for answer in answers)
    top = (folder, *folder.parents)[lines[-1].count(b"../")] if within else None
    return _Facts(git_dir, common_dir, top, object_format, shallow == "true")


def _one_path(git: Git, option: str) -> bytes:
    found = git.run("rev-parse", "--path-format=absolute", option, env={"GIT_CEILING_DIRECTORIES": ""})
    return found.removesuffix(b"\n")


def _not_a_clone(folder: Path, error: NotAClone) -> NotAClone | DamagedClone:
    """A folder with a git folder that git does not recognise was a clone once."""
    if (folder / ".git" / "objects").is_dir() or ((folder / "objects").is_dir() and (folder / "refs").is_dir()):
        return DamagedClone(path=str(folder), details=error.details)
    return error


def _holds(work_tree: Path, git_dir: Path) -> bool:
    """Whether the work tree's own ``.git`` leads to the git folder, rather than only ``core.worktree`` saying so."""
    mark = work_tree / ".git"
    try:
        if mark.is_dir():
            return mark.samefile(git_dir)
        target = mark.read_bytes()[:4096].removeprefix(b"gitdir:").strip()
        return (work_tree / os.fsdecode(target)).samefile(git_dir)
    except (OSError, ValueError):
        return False

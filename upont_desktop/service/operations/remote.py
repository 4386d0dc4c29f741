"""Where a circle is shared: an address of any git host, or a folder; said at the first time, or anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere, CannotReach, NotShared
from upont_desktop.repository.clone import Detached, Repository, open_repository
from upont_desktop.repository.process import Git
from upont_desktop.repository.sync import upstream_of
from upont_desktop.repository.worktree import translated
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.share import ask_for_trust

REMOTE = "origin"
_RUNS = re.compile(r"^-|^[A-Za-z0-9+.-]+::")
"""What git would take for an option, or for a helper to run (gitremote-helpers(7))."""


def share_address(place: OperationContext) -> str:
    """Where the circle is shared now; empty where it is not yet."""
    repository = open_repository(place.circle.path)
    try:
        remote = _remote(repository, place.circle.name)
    except NotShared:
        return ""
    return repository.git.text("remote", "get-url", "--", remote)


def share_at(place: OperationContext, address: str, *, replace: bool = False) -> str:
    """Let the circle be shared at an address, or in a folder, where a repository is made if there is none; its address.

    Nothing is sent yet: :func:`~upont_desktop.service.operations.share` does that. With ``replace``, the place where it
    is shared now is left as it is, and no longer used.

    Raises :class:`AlreadyThere` where the circle has a place already, :class:`CannotReach` where nothing answers,
    :class:`UntrustedClone`, :class:`NotWritable`.
    """
    with place.job() as job:
        ask_for_trust(job, place)
        before = share_address(place)
        if before and not replace:
            raise AlreadyThere(path=display(before))
        remote = _remote(job.repository, job.circle.name) if before else REMOTE
        url = _address(job, address.strip())
        git = job.writer.git
        git.run("remote", *(("set-url", "--", remote) if before else ("add", "--", remote)), url)
        try:
            git.run("ls-remote", "--quiet", "--", remote)
        except UserError as error:
            git.run("remote", *(("set-url", "--", remote, before) if before else ("remove", remote)))
            raise CannotReach(circle=job.circle.name, remote=display(url), details=error.details) from error
        return url


def _remote(repository: Repository, circle: str) -> str:
    """The name under which the clone knows the place. Raises :class:`NotShared`."""
    head = repository.head()
    if isinstance(head, Detached):
        raise NotShared(circle=circle)
    return upstream_of(repository.git, head.branch, circle).remote


def _address(job: Transaction, wanted: str) -> str:
    if _RUNS.search(wanted) or not wanted:
        raise CannotReach(circle=job.circle.name, remote=display(wanted))
    folder = Path(wanted).expanduser()
    if not folder.is_dir():
        return wanted
    return git_text(os.fsencode(folder if _is_repository(folder) else _made_in(job, folder)))


def _is_repository(folder: Path) -> bool:
    return (folder / ".git").exists() or ((folder / "HEAD").is_file() and (folder / "objects").is_dir())


def _made_in(job: Transaction, folder: Path) -> Path:
    """The circle's repository in a folder, made if it is not there yet; its branch is named as ours is."""
    made = folder / f"{job.circle.slug}.git"
    if not _is_repository(made):
        head = job.repository.head()
        branch = str(getattr(head, "branch", "refs/heads/main")).removeprefix("refs/heads/")
        with translated(made):
            made.mkdir(exist_ok=True)
        Git(made).run("init", "--quiet", "--bare", f"--initial-branch={branch}", "--", os.fspath(made))
    return made

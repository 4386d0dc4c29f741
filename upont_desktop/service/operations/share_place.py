"""Where a circle is shared, said at the first time: an address of any git host, or a folder."""

from __future__ import annotations

import os
import re
from pathlib import Path

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere, CannotReach
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import translated
from upont_desktop.service.operations.workplace import Job, Workplace

REMOTE = "origin"
_RUNS = re.compile(r"^-|^[A-Za-z0-9+.-]+::")
"""What git would take for an option, or for a helper to run (gitremote-helpers(7))."""


def share_at(place: Workplace, address: str) -> str:
    """Let the circle be shared at an address, or in a folder, where a repository is made if there is none; its address.

    Nothing is sent yet: :func:`~upont_desktop.service.operations.share` does that. Raises :class:`AlreadyThere` where
    the circle has such a place already, :class:`CannotReach` where nothing answers, :class:`NotWritable`.
    """
    with place.job() as job:
        git = job.writer.git
        if REMOTE in git.text("remote").split("\n"):
            raise AlreadyThere(path=REMOTE)
        url = _address(job, address.strip())
        git.run("remote", "add", "--", REMOTE, url)
        try:
            git.run("ls-remote", "--quiet", "--", REMOTE)
        except UserError as error:
            git.run("remote", "remove", REMOTE)
            raise CannotReach(circle=job.circle.name, remote=display(url), details=error.details) from error
        return url


def _address(job: Job, wanted: str) -> str:
    if _RUNS.search(wanted) or not wanted:
        raise CannotReach(circle=job.circle.name, remote=display(wanted))
    folder = Path(wanted).expanduser()
    if not folder.is_dir():
        return wanted
    return git_text(os.fsencode(folder if _is_repository(folder) else _made_in(job, folder)))


def _is_repository(folder: Path) -> bool:
    return (folder / ".git").exists() or ((folder / "HEAD").is_file() and (folder / "objects").is_dir())


def _made_in(job: Job, folder: Path) -> Path:
    """The circle's repository in a folder, made if it is not there yet; its branch is named as ours is."""
    made = folder / f"{job.circle.slug}.git"
    if not _is_repository(made):
        head = job.repository.head()
        branch = str(getattr(head, "branch", "refs/heads/main")).removeprefix("refs/heads/")
        with translated(made):
            made.mkdir(exist_ok=True)
        Git(made).run("init", "--quiet", "--bare", f"--initial-branch={branch}", "--", os.fspath(made))
    return made

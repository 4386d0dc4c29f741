"""GitPython's objects, made to run git the way :class:`~upont_desktop.repository.process.Git` does.

Left to itself GitPython starts git with the clone's whole configuration; every call below gets our settings and
environment instead, so that even an absent object of a partial clone runs nothing.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")  # GitPython otherwise refuses to be imported where git is missing

import git
from git.db import GitCmdObjectDB

from upont_desktop.repository.process import Git


def hardened_repo(git_dir: Path, runner: Git) -> git.Repo:
    """GitPython's view of an opened clone; its objects are for one thread at a time."""
    repo = git.Repo(git_dir, expand_vars=False)
    safe = git.cmd.Git(os.fspath(runner.path))
    safe.set_persistent_git_options(c=list(runner.settings))
    objects = os.path.join(repo.common_dir, "objects")  # noqa: PTH118
    safe.update_environment(**runner.hardening(), GIT_DIR=os.fspath(git_dir), GIT_OBJECT_DIRECTORY=objects)
    repo.git = safe
    repo.odb = GitCmdObjectDB(objects, safe)
    return repo

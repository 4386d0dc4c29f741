"""Moving refs in one transaction of git, each only from where it is expected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress

from upont_desktop.domain.errors import GitFailed
from upont_desktop.domain.text import git_bytes
from upont_desktop.domain.writing_errors import MovedOn
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.process import Git
from upont_desktop.repository.undo_log import RefMove

# What git says of a ref that is no longer where it was expected (refs/files-backend.c).
_OVERTAKEN = re.compile("cannot lock ref|but expected|already exists|unable to resolve reference")


def move_refs(git: Git, moves: Iterable[RefMove], null: str, reflog: str, identity: Identity | None) -> None:
    """Move all of them or none; ``null`` is the hash of nothing. Raises :class:`MovedOn`."""
    lines = "".join(f"update {move.name}\0{move.new or null}\0{move.old or null}\0" for move in moves)
    if not lines:
        return
    env = identity.environment() if identity else None
    options = ("--create-reflog", "-m", reflog.replace("\n", " "))
    try:
        git.run("update-ref", *options, "--stdin", "-z", data=git_bytes(lines), env=env)
    except GitFailed as error:
        raise (MovedOn(details=error.details) if _OVERTAKEN.search(error.details) else error) from error


def finish_moves(git: Git, moves: Sequence[RefMove], null: str) -> None:
    """Let the refs that wait follow those that moved: a git that is killed may move some of a transaction only. Where
    somebody did anything else to one of them since, all stay as they are.
    """
    tips = [(move, ref_at(git, move.name)) for move in moves]
    waiting = [move for move, tip in tips if tip == move.old]
    if 0 < len(waiting) < len(tips) and all(tip in (move.old, move.new) for move, tip in tips):
        with suppress(MovedOn):
            move_refs(git, waiting, null, "upont: finish what was begun", None)


def ref_at(git: Git, ref: str) -> str | None:
    """What a ref is at; ``None`` where it is not there."""
    code, oid = git.attempt("rev-parse", "--verify", "--quiet", ref, accept=(0, 1, 128))
    return None if code else oid.decode().strip()

"""What a place did not take: why, and what can be done."""

from __future__ import annotations

import re
import unicodedata
from typing import assert_never

from upont_desktop.domain.address import host_of
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import (
    Archived,
    BranchProtected,
    FilesTooLarge,
    LfsCouldKeep,
    NoRight,
    RefusedAsTooLarge,
)
from upont_desktop.domain.host_kinds import MEGABYTE, largest_file
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import RefusedInWords, SharingRefused, WorkingCopy
from upont_desktop.repository.connection import address_of
from upont_desktop.repository.host_words import RefusalKind
from upont_desktop.repository.large_files import large_files
from upont_desktop.repository.lfs_program import lfs_runs
from upont_desktop.repository.place_notes import PlaceNotes
from upont_desktop.repository.remote_refs import BRANCHES, Upstream
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.repository.sync import PushRefusal
from upont_desktop.service.operations.context import Transaction

ONLY_GIVES = frozenset({RefusalKind.NO_RIGHT, RefusalKind.ARCHIVED})
"""A place that refuses for one of these lets the person receive, and takes nothing."""


def explained(transaction: Transaction, upstream: Upstream, refused: PushRefusal) -> UserError:
    """What the place refused, in its own words where it has some. That it takes nothing at all is remembered."""
    remote = address_of(transaction.writer.git, upstream.remote)
    if refused.kind in ONLY_GIVES:
        notes_of(transaction).learn(remote, only_gives=True)
    if refused.working_copy:
        return WorkingCopy(remote=remote, details=refused.details)
    words = refused.words or _last_line(refused.details)
    values = {"circle": transaction.circle.name, "remote": remote, "words": words, "host": host_of(remote) or remote}
    match refused.kind:
        case RefusalKind.TOO_LARGE:
            return RefusedAsTooLarge(**values, details=refused.details)
        case RefusalKind.ARCHIVED:
            return Archived(**values, details=refused.details)
        case RefusalKind.PROTECTED:
            branch, own = display(upstream.branch.removeprefix(BRANCHES)), own_branch(transaction.identity.name)
            return BranchProtected(**values, branch=branch, own=own, details=refused.details)
        case RefusalKind.NO_RIGHT:
            return NoRight(**values, details=refused.details)
        case None:
            kind = RefusedInWords if refused.words else SharingRefused
            return kind(**values, details=refused.details)
        case _:
            assert_never(refused.kind)


def notes_of(transaction: Transaction) -> PlaceNotes:
    """What is remembered of the place."""
    return PlaceNotes(StateFolder(transaction.repository.git_dir).folder)


def refuse_too_large(transaction: Transaction, upstream: Upstream, theirs: str | None, tip: str) -> None:
    """Look for files that the host would refuse, before they are sent. Raises :class:`FilesTooLarge`."""
    remote = address_of(transaction.writer.git, upstream.remote)
    limit = largest_file(remote)
    found = large_files(transaction.writer.git, tip, theirs, limit) if limit is not None else ()
    if limit is None or not found:
        return
    first = found[0]
    kind = LfsCouldKeep if lfs_runs(transaction.writer.git) else FilesTooLarge
    raise kind(
        circle=transaction.circle.name,
        remote=remote,
        host=host_of(remote),
        path=display(first.path),
        raw_path=first.path,
        size=first.size // MEGABYTE,
        limit=limit // MEGABYTE,
        details="\n".join(display(one.path) for one in found),
    )


def own_branch(person: str) -> str:
    """The name of a branch of somebody's own: letters and digits of the name, as every host takes them."""
    plain = unicodedata.normalize("NFKD", person).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "mine"


def _last_line(details: str) -> str:
    lines = [line.removeprefix("remote:").strip() for line in details.splitlines()]
    return next((line for line in reversed(lines) if line), "")

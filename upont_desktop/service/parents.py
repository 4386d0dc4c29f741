"""The parents that a commit names, be they in this clone or not."""

from __future__ import annotations

from upont_desktop.domain.errors import UserError
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git

_MOST = 1 << 22  # bytes of a commit: only its head is needed, before the message


def written_parents(git: Git, commit: str) -> tuple[str, ...]:
    """The hashes in the commit's own header (gitformat-commit); none where it cannot be read.

    Where a shallow clone ends, git itself tells of no parents; where a damaged one lacks them, the index does not.
    """
    try:
        with ObjectReader(git) as objects:
            header = objects.read(commit, _MOST).partition(b"\n\n")[0]
    except UserError:
        return ()
    return tuple(line[7:].decode("ascii", "replace") for line in header.split(b"\n") if line.startswith(b"parent "))

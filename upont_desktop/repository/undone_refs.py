"""What was undone stays reachable until it is pruned: by refs of ours at the commits and tags that undo took back.

A ref is named ``refs/upont/undone/<seconds since 1970>-<beginning of the hash>``: its name tells its age, so that a
clone that is copied keeps it. No git pushes or fetches these refs by itself, and they are left out of the history.

The rule of pruning: each undo removes the refs that are older than the days of the setting ``upont.undoneDays``
(:data:`DAYS` by default; 0 keeps them for ever); a person can remove any of them before. Git's own garbage collection
removes the objects later, when nothing else holds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git
from upont_desktop.repository.undo_log import RefMove

PREFIX = "refs/upont/undone/"
DAYS = 90  # git's own default for its logs of refs (gc.reflogExpire)
_DAY = 86_400  # seconds
_NAME = re.compile(re.escape(PREFIX) + r"(\d+)-[0-9a-f]+")
_FIELDS = "%(refname)%00%(objectname)%00%(objecttype)%00%(subject)%00"


@dataclass(frozen=True, slots=True)
class UndoneRef:
    """A ref of ours at something that was undone; ``time`` is when, in seconds since 1970 UTC."""

    name: str
    oid: str
    is_tag: bool
    time: int
    subject: str


def undone_refs(git: Git) -> tuple[UndoneRef, ...]:
    """What was undone and is still reachable, the newest first; nothing where git cannot read it."""
    try:
        values = git_text(git.run("for-each-ref", f"--format={_FIELDS}", PREFIX)).split("\0")[:-1]
    except UserError:
        return ()
    found = []
    for at in range(0, len(values), 4):
        name, oid, kind, subject = values[at : at + 4]
        named = _NAME.fullmatch(name.removeprefix("\n"))
        if named is not None and kind in {"commit", "tag"}:
            found.append(UndoneRef(named[0], oid, kind == "tag", int(named[1]), subject))
    return tuple(sorted(found, key=lambda one: (-one.time, one.name)))


def keeping(oids: Iterable[str], now: int, existing: Iterable[UndoneRef]) -> tuple[RefMove, ...]:
    """The moves that make each of these objects reachable from now on, where none of our refs does yet."""
    held = {one.oid for one in existing}
    return tuple(RefMove(f"{PREFIX}{now}-{oid[:12]}", None, oid) for oid in dict.fromkeys(oids) if oid not in held)


def removing(refs: Iterable[UndoneRef]) -> tuple[RefMove, ...]:
    """The moves that let go of these."""
    return tuple(RefMove(one.name, one.oid, None) for one in refs)


def without_undone(moves: Iterable[RefMove]) -> tuple[RefMove, ...]:
    """The moves of other refs than ours."""
    return tuple(move for move in moves if not move.name.startswith(PREFIX))


def expired(git: Git, now: int, existing: Iterable[UndoneRef]) -> tuple[UndoneRef, ...]:
    """Those that are older than the clone, or the person, wants them kept."""
    code, value = git.attempt("config", "--type=int", "--get", "upont.undoneDays", accept=range(256))
    days = int(value) if code == 0 and value.strip().lstrip(b"-").isdigit() else DAYS
    if days <= 0:
        return ()
    return tuple(one for one in existing if now - one.time > days * _DAY)

"""What a fork's original has become since, and taking it: a merge for text, a choice for anything else.

``Taken-from: circle:path@<hash>`` in a commit's message says up to where the original was taken, as ``Forked-from``
said at first; the newest of both in the history of the fork is where a merge starts from.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.text import display, git_text, words_or
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.object_transfer import bring_blobs
from upont_desktop.repository.objects import ObjectReader, TreeRecord, entry_at
from upont_desktop.repository.process import Git
from upont_desktop.repository.trailers import ForkOrigin, parse_origins, parse_trailers, quote_path, unquote_path
from upont_desktop.repository.worktree import EXECUTABLE, FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction

TAKEN_FROM = "Taken-from"
MAX_MERGED = 20_000_000
"""A text larger than this, in bytes, is not merged: its version is chosen whole."""

_VALUE = re.compile(r"([a-z0-9-]*):(.+)@([0-9a-f]{40}|[0-9a-f]{64})", re.DOTALL)
_WITH_ORIGIN = f"^(Forked-from|{TAKEN_FROM}): "


@dataclass(frozen=True, slots=True)
class Original:
    """The resource that a fork was made from. ``circle`` is its slug, empty for the fork's own circle.

    ``since`` is the commit at which the fork last had its content, ``now`` the current one there; ``newer`` versions
    were made between them. ``gone`` where nothing stands at its path any more.
    """

    circle: str
    path: str
    since: str
    now: str
    newer: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class TakeResult:
    """What taking did: a change; or ``conflict``, and nothing changed, where a person has to choose."""

    changes: ChangeSet | None
    conflict: bool = False


Sources = Callable[[str], OperationContext]
"""Where the circle of a slug is; raises :class:`~upont_desktop.domain.errors.NoSuchCircle`."""


def original_of(context: OperationContext, path: str, sources: Sources, earlier: Iterable[str] = ()) -> Original | None:
    """The original of a resource and how far it has gone on, or ``None`` where it is no fork.

    ``earlier`` are paths that the fork had before it moved. Raises :class:`NoSuchCircle` where the original's circle is
    not known on this computer, :class:`NoSuchRevision` where that does not have the commit.
    """
    repository = open_repository(context.circle.path)
    origin = _origin(repository, [path, *earlier])
    return None if origin is None else _state(_home(repository, origin, sources), origin)


def take(
    context: OperationContext,
    path: str,
    sources: Sources,
    message: str = "",
    *,
    replace: bool = False,
    earlier: Iterable[str] = (),
) -> TakeResult:
    """Bring what the original has become into its fork: merged with what the fork changed, where both are text.

    Where both changed the same lines, or it is no text, nothing is done and a ``conflict`` told: with ``replace`` the
    original's version is taken whole; the fork's own stays in history.

    Raises :class:`NoSuchResource` where it is no fork, or the original is gone, and :class:`NothingToDo` where there
    is nothing newer.
    """
    with context.job() as transaction:
        origin = _origin(transaction.repository, [path, *earlier])
        if origin is None or path not in transaction.tree:
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        home = _home(transaction.repository, origin, sources)
        state = _state(home, origin)
        theirs = entry_at(home.git, state.now, origin.path)
        if theirs is None:
            raise NoSuchResource(path=display(origin.path), circle=origin.circle or transaction.circle.name)
        if not state.newer:
            raise NothingToDo
        base = entry_at(home.git, state.since, origin.path)
        entry = _together(transaction, home, path, base, theirs, replace=replace)
        if entry is None:
            return TakeResult(None, conflict=True)
        if entry == transaction.tree[path]:
            raise NothingToDo
        summary = transaction.words.title("take", [path], origin.path.rpartition("/")[2])
        trailer = f"{TAKEN_FROM}: {origin.circle}:{quote_path(origin.path)}@{state.now}"
        return TakeResult(
            transaction.keep("take", {path: entry}, summary, f"{words_or(message, summary).rstrip()}\n\n{trailer}")
        )


def _origin(repository: Repository, paths: list[str]) -> ForkOrigin | None:
    """The newest origin that the history of these paths speaks of."""
    head = repository.head().commit
    if head is None:
        return None
    made = repository.git.text("rev-list", "--extended-regexp", f"--grep={_WITH_ORIGIN}", head, "--", *paths).split()
    with ObjectReader(repository.git) as reader:
        for commit in made:
            message = git_text(reader.read(commit)).partition("\n\n")[2]
            if found := _taken(message) or _forked(message, paths):
                return found
    return None


def _taken(message: str) -> ForkOrigin | None:
    for key, value in parse_trailers(message):
        found = _VALUE.fullmatch(value) if key == TAKEN_FROM.lower() else None
        if found:
            return ForkOrigin(found[1], unquote_path(found[2]), found[3])
    return None


def _forked(message: str, paths: Iterable[str]) -> ForkOrigin | None:
    wanted = set(paths)
    return next((one for one in parse_origins(message) if not one.paths or wanted.intersection(one.paths)), None)


def _home(repository: Repository, origin: ForkOrigin, sources: Sources) -> Repository:
    return open_repository(sources(origin.circle).circle.path) if origin.circle else repository


def _state(home: Repository, origin: ForkOrigin) -> Original:
    since, now = home.resolve(origin.commit), home.resolve("HEAD")
    newer = int(home.git.text("rev-list", "--count", f"{since}..{now}", "--", origin.path))
    gone = entry_at(home.git, now, origin.path) is None
    return Original(origin.circle, origin.path, since, now, 0 if gone else newer, gone)


def _together(
    transaction: Transaction, home: Repository, path: str, base: TreeRecord | None, theirs: TreeRecord, *, replace: bool
) -> Entry | None:
    """The fork's new entry; ``None`` where a person has to choose."""
    mine = transaction.tree[path]
    if replace or (base is not None and base.oid == mine.oid):
        brought = bring_blobs(home, transaction.repository, transaction.writer.git, [theirs.oid])
        return Entry(mine.mode, brought[theirs.oid])
    with ObjectReader(home.git) as there, ObjectReader(transaction.repository.git) as here:
        modes = {mine.mode, theirs.mode, base.mode if base else 0}
        if base is None or modes - {FILE, EXECUTABLE}:
            return None
        if max(here.size(mine.oid), there.size(base.oid), there.size(theirs.oid)) > MAX_MERGED:
            return None
        merged = merged_text(transaction.writer.git, here.read(mine.oid), there.read(base.oid), there.read(theirs.oid))
    return None if merged is None else Entry(mine.mode, hash_bytes(transaction.writer.git, merged, write=True))


def merged_text(git: Git, mine: bytes, base: bytes, theirs: bytes) -> bytes | None:
    """A merge of three texts line by line (``git-merge-file(1)``, which asks no attribute and runs no driver).

    ``None`` where both changed the same lines, or one side is no text.
    """
    if any(b"\0" in side for side in (mine, base, theirs)):
        return None
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("mine", "base", "theirs")]
        for file, content in zip(files, (mine, base, theirs), strict=True):
            file.write_bytes(content)
        code, merged = git.attempt("merge-file", "-p", "-q", *map(str, files), accept=range(128))
    return None if code else merged

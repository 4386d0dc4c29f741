"""Forks: new resources made from versions of others, alone or with what they use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import is_private, metadata_path
from upont_desktop.domain.text import display, words_or
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.repository.clone import Repository, open_repository
from upont_desktop.repository.names import check_clashes, check_name, folded
from upont_desktop.repository.object_transfer import bring_blobs
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trailers import ForkOrigin
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.worktree import SUBMODULE, Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction, each_once
from upont_desktop.service.operations.relink import (
    Relocation,
    may_link,
    relinked,
    renamed,
    targets,
    text_of,
    typed_targets,
)


def fork(
    context: OperationContext,
    forks: Mapping[str, str],
    message: str = "",
    *,
    revision: str = "HEAD",
    source: OperationContext | None = None,
    with_uses: bool = False,
) -> ChangeSet:
    """Make new resources (origin's path → new path) from versions of others, in this circle or ``source``.

    A folder is forked with everything below it. ``with_uses`` also forks what they use, and what that uses: beside
    them where it stood below their folder, else into the new folder itself, with the links written anew. What is there
    already with the same content is used as it is; where another file has the name, a free one is taken.

    Their metadata come along, and the origin is written into the message (``Forked-from``).

    Raises :class:`NoSuchRevision`, :class:`NoSuchResource`, :class:`AlreadyThere`, :class:`NameNotAllowed`.
    """
    with context.job() as transaction:
        repository = open_repository(source.circle.path) if source else transaction.repository
        commit = repository.resolve(revision)
        with ObjectReader(repository.git) as reader:
            then = CommitTree(repository, commit, reader)
            whole = _every_fork(then, forks, (source or context).circle.name)
            there = _WhatTheyUse(transaction.tree, reader, then).bring(whole) if with_uses else {}
            each_once(whole.values())
            for new in whole.values():
                check_name(new)
                transaction.writer.ground.place(new)
                if new in transaction.tree:
                    raise AlreadyThere(path=display(new))
            check_clashes(transaction.tree, whole.values())
            origin = _Origin(repository, reader, then, bring=source is not None)
            edits = _copies(transaction, origin, whole, there, relink=with_uses)
        slug = source.circle.slug if source else ""
        origins = [ForkOrigin(slug, old, commit, (new,) if len(whole) > 1 else ()) for old, new in whole.items()]
        summary = transaction.words.title("fork", list(forks.values()), next(iter(forks)).rpartition("/")[2])
        trailers = "\n".join(one.trailers() for one in origins)
        return transaction.keep("fork", edits, summary, f"{words_or(message, summary).rstrip()}\n\n{trailers}")


@dataclass(frozen=True, slots=True)
class _Origin:
    """What is forked from; ``bring`` where it is another clone, whose objects this one has not."""

    repository: Repository
    reader: ObjectReader
    tree: Mapping[str, Entry]
    bring: bool


def _every_fork(then: CommitTree, forks: Mapping[str, str], circle: str) -> dict[str, str]:
    """Origin and new path of every single resource."""
    whole: dict[str, str] = {}
    for old, new in forks.items():
        below = [old] if old in then else [path for path in then.below(old) if not is_private(path)]
        below = [path for path in below if then[path].mode != SUBMODULE]
        if not below:
            raise NoSuchResource(path=display(old), circle=circle)
        whole.update((path, new + path[len(old) :] if old else f"{new}/{path}") for path in below)
    return whole


@dataclass(frozen=True, slots=True)
class _WhatTheyUse:
    """Looks in the tree of the origin for what its files use, and for room in the tree that they go to."""

    goal: Mapping[str, Entry]
    reader: ObjectReader
    then: Mapping[str, Entry]

    def bring(self, whole: dict[str, str]) -> dict[str, str]:
        """Add everything that is used, however far, nothing twice; gives what is there already, and where."""
        there: dict[str, str] = {}
        taken = {folded(path) for path in whole.values()}
        waiting = list(whole)
        while waiting:
            path = waiting.pop()
            for used in self._uses(path):
                if used in whole or used in there or is_private(used):
                    continue
                place = self._place_for(used, path, whole[path], taken)
                if self.goal.get(place) == self.then.get(used):
                    there[used] = place
                else:
                    whole[used] = place
                    taken.add(folded(place))
                    waiting.append(used)
        return there

    def _uses(self, path: str) -> Iterable[str]:
        """What its text links to, and what its metadata name."""
        if may_link(path, self.then.get(path)) and (data := text_of(self.reader, self.then[path])) is not None:
            yield from targets(path, data, self.then)
        described = self.then.get(metadata_path(path))
        if described is not None and (data := text_of(self.reader, described)) is not None:
            yield from typed_targets(data, self.then)

    def _place_for(self, used: str, user: str, new_user: str, taken: set[str]) -> str:
        """Below the new folder as it was below the old one, or directly in it; a free name, or that of the same."""
        old_folder, new_folder = (path.rpartition("/")[0] for path in (user, new_user))
        inside = not old_folder or used.startswith(f"{old_folder}/")
        rest = used[len(old_folder) + 1 if old_folder else 0 :] if inside else used.rpartition("/")[2]
        wanted = f"{new_folder}/{rest}" if new_folder else rest
        folder, slash, name = wanted.rpartition("/")
        stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
        number = 1
        while folded(wanted) in taken or self.goal.get(wanted) not in {None, self.then.get(used)}:
            number += 1
            wanted = f"{folder}{slash}{stem} {number}{dot}{ending}"
        return wanted


def _copies(
    transaction: Transaction, origin: _Origin, whole: Mapping[str, str], there: Mapping[str, str], *, relink: bool
) -> dict[str, Entry | None]:
    """The new entries, metadata among them, with every object in this clone; ``there`` is used and not copied."""
    places = Relocation(origin.tree, {**there, **whole}, copied=not origin.bring)
    edits: dict[str, Entry | None] = {}
    same: dict[str, Entry] = {}
    for old, new in whole.items():
        entry = origin.tree[old]
        described = origin.tree.get(metadata_path(old))
        for path, one in ((new, entry), (metadata_path(new), described)):
            if one is None:
                continue
            data = text_of(origin.reader, one) if relink and (one is described or may_link(old, one)) else None
            write = renamed if one is described else partial(relinked, old)
            changed = write(data, places) if data is not None else data
            if changed is not None and changed != data:
                edits[path] = Entry(one.mode, hash_bytes(transaction.writer.git, changed, write=True))
            else:
                same[path] = one
    return edits | _brought(transaction, origin, same)


def _brought(transaction: Transaction, origin: _Origin, entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries, with their blobs in this clone."""
    if not origin.bring:
        return dict(entries)
    blobs = (entry.oid for entry in entries.values())
    here = bring_blobs(origin.repository, transaction.repository, transaction.writer.git, blobs)
    return {path: Entry(entry.mode, here[entry.oid]) for path, entry in entries.items()}

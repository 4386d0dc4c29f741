"""Contents that git-lfs keeps beside the versions: given to it, sent before these, and fetched before the files."""

from __future__ import annotations

import re
import tempfile

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.host_errors import NoLfs
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.lfs import LfsStore
from upont_desktop.repository.lfs_program import (
    fetch_contents,
    lfs_fetches,
    lfs_runs,
    pointers_between,
    send_contents,
    taken_in,
)
from upont_desktop.repository.objects import TreeRecord, entry_at
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import Upstream, upstream_of
from upont_desktop.repository.sync import commit_at
from upont_desktop.repository.unshared_commits import UnsharedCommits
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.upstream_branch import current_branch

_RULES = ".gitattributes"
_GLOB = re.compile(r"([\\*?\[\]])")


def keep_with_lfs(context: OperationContext, path: str) -> ChangeSet:
    """Let git-lfs keep a path's contents in every version that nobody else has yet: the versions then hold pointers.

    Author, dates and messages of those versions stay; what others have already is not touched. The file on disk stays
    as it is. One step, which can be undone.

    Raises :class:`NoSuchResource`, :class:`NoLfs`, :class:`NothingToDo` where others have all its versions already.
    """
    with context.job() as transaction:
        git, tip = transaction.writer.git, transaction.head
        if tip is None or path not in transaction.tree:
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        if not lfs_runs(git):
            raise NoLfs(path=display(path))
        upstream = upstream_of(git, current_branch(transaction), transaction.circle.name)
        shared = transaction.tree_at(commit_at(git, upstream.tracking)).get(path)
        made = UnsharedCommits(git, tip, transaction.repository.null_hash).changed(_LfsEntries(git, path, shared).of)
        if made == tip:
            raise NothingToDo
        summary = transaction.words.say("lfs", what=display(path))
        return transaction.go("lfs", made, summary, transaction.new_past("lfs", summary, (path,)), kept=(path,))


class _LfsEntries:
    """What commits have at a path, and in the attributes, once git-lfs keeps the path's contents."""

    def __init__(self, git: Git, path: str, shared: Entry | None) -> None:
        """``shared`` is what others have at the path: that stays."""
        self._git, self._path = git, path
        self._shared = "" if shared is None else shared.oid
        self._pointers: dict[str, str] = {}

    def of(self, commit: str) -> dict[str, Entry | None]:
        """The entries that differ in a commit."""
        entry = entry_at(self._git, commit, self._path)
        if entry is None or entry.oid == self._shared:
            return {}
        rules = entry_at(self._git, commit, _RULES)
        return {self._path: Entry(entry.mode, self._pointer(entry.oid)), _RULES: Entry(FILE, self._with_rule(rules))}

    def _pointer(self, blob: str) -> str:
        if blob not in self._pointers:
            with tempfile.TemporaryFile() as content:
                self._git.run("cat-file", "blob", blob, stdout=content)
                content.seek(0)
                pointer = taken_in(self._git, content, self._path)
            self._pointers[blob] = hash_bytes(self._git, pointer, write=True)
        return self._pointers[blob]

    def _with_rule(self, rules: TreeRecord | None) -> str:
        before = b"" if rules is None else self._git.run("cat-file", "blob", rules.oid)
        line = lfs_rule(self._path)
        if line in before.splitlines(keepends=True):
            return rules.oid if rules is not None else ""
        ended = before if not before or before.endswith(b"\n") else before + b"\n"
        return hash_bytes(self._git, ended + line, write=True)


def lfs_rule(path: str) -> bytes:
    """The line of attributes by which git-lfs keeps one path and no other (gitattributes(5))."""
    pattern = git_bytes("/" + _GLOB.sub(r"\\\1", path))
    if re.search(rb'[\s"\\]|[^ -~]', pattern):
        quoted = pattern.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\t", b"\\t").replace(b"\n", b"\\n")
        pattern = b'"' + quoted + b'"'
    return pattern + b" filter=lfs diff=lfs merge=lfs -text\n"


def send_large_contents(transaction: Transaction, upstream: Upstream, theirs: str | None, tip: str) -> None:
    """Send what the pointers of versions to be shared stand for, as far as it is here.

    Raises :class:`CannotReach`, :class:`LargeContentRefused`.
    """
    git, store = transaction.writer.git, LfsStore(transaction.repository.common_dir)
    if not store.used or not lfs_runs(git):
        return
    here = [pointer.oid for pointer in pointers_between(git, tip, theirs) if store.has(pointer)]
    send_contents(git, upstream.remote, transaction.circle.name, here, transaction.watch)


def fetch_large_contents(transaction: Transaction, upstream: Upstream, mine: str | None, theirs: str | None) -> None:
    """Fetch what the pointers of others' versions stand for, before their files are put in place.

    Raises :class:`CannotReach`, :class:`LargeContentRefused`.
    """
    git, store = transaction.writer.git, LfsStore(transaction.repository.common_dir)
    if theirs is None or theirs == mine or not lfs_fetches(git):
        return
    if any(not store.has(pointer) for pointer in pointers_between(git, theirs, mine)):
        fetch_contents(git, upstream.remote, transaction.circle.name, theirs, transaction.watch)

"""Where a circle is shared: an address of any git host, or a folder; said at the first time, or anew."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from upont_desktop.domain.address import AddressKind, address_kind, local_path, shown_address
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.conflict import Answers
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import (
    AlreadyShared,
    CannotReach,
    InsideCircle,
    NothingThere,
    NotShared,
    UnrelatedCircle,
    WorkingCopy,
)
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.process import Git
from upont_desktop.repository.remote_refs import BRANCHES, RemoteRefs, Upstream, remember_upstream, remote_of
from upont_desktop.repository.sync import git_folder
from upont_desktop.repository.worktree import translated
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.share import ShareResult, ask_for_trust, share
from upont_desktop.service.operations.upstream_branch import agreed_at, current_branch

REMOTE = "origin"
_MANY = 500  # entries of a folder that are looked at for the circle: a stick holds tens, a home folder no circles
_SETTINGS = ("remote", "merge")


def share_address(context: OperationContext) -> str:
    """Where the circle is shared now; empty where it is not yet."""
    repository = open_repository(context.circle.path)
    try:
        remote = remote_of(repository.git, repository.head().branch, context.circle.name)
    except NotShared:
        return ""
    return repository.git.text("remote", "get-url", "--", remote)


def share_at(context: OperationContext, address: str, *, replace: bool = False, unite: bool = False) -> str:
    """Let the circle be shared at an address, or in a folder, where a repository is made if there is none; its address.

    Nothing is sent yet: :func:`~upont_desktop.service.operations.share` does that. With ``replace``, the place where it
    is shared now is left as it is, and no longer used. With ``unite``, what is shared there may be another circle.

    A folder's path may be relative to the current folder. In a folder that holds several repositories, the circle's
    own is known by its history; where there is none, one is made beside them.

    Raises :class:`AlreadyShared` where the circle has a place already, :class:`CannotReach` where nothing answers,
    :class:`UnrelatedCircle`, :class:`WorkingCopy`, :class:`InsideCircle`, :class:`OnNoBranch`,
    :class:`UntrustedClone`, :class:`NotWritable`.
    """
    return _connect(context, address, replace=replace, unite=unite).address


def use_new_address(context: OperationContext, address: str) -> str:
    """Write down the address to which the shared place has moved, as sharing told it (``ShareResult.moved``); as it may
    be shown. Nothing is connected to. Raises :class:`CannotReach` where it is no address, :class:`NotShared`.
    """
    with context.job() as transaction:
        if address_kind(address) not in {AddressKind.URL, AddressKind.SSH}:
            raise CannotReach(circle=transaction.circle.name, remote=display(address))
        git = transaction.writer.git
        git.run(
            "remote",
            "set-url",
            "--",
            remote_of(git, transaction.repository.head().branch, transaction.circle.name),
            address,
        )
        return shown_address(address)


def first_share(
    context: OperationContext,
    address: str,
    choices: Answers | None = None,
    *,
    replace: bool = False,
    unite: bool = False,
) -> ShareResult:
    """:func:`share_at`, then :func:`share`. Where that ends with an error before anything arrived, everything is as it
    was: no remote is configured that was not there, and no repository is left where one was made.

    Raises what both raise.
    """
    connection = _connect(context, address, replace=replace, unite=unite)
    try:
        return share(context, choices, unite=unite)
    except BaseException:
        connection.take_back(open_repository(context.circle.path).git)
        raise


@dataclass(frozen=True, slots=True)
class _Destination:
    """Where the circle goes: the address, the branch there, what else is there, and what was made for it."""

    address: str
    branch: str
    refs: RemoteRefs
    made: Path | None = None

    def remove(self) -> None:
        """Take back what was made, if nothing was sent there."""
        if self.made is not None and not Git(self.made).run("for-each-ref", "--count=1"):
            shutil.rmtree(self.made, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Connection:
    """A clone that was connected with a place, and what it said before: enough to take it back."""

    destination: _Destination
    remote: str
    branch: str
    tip: str | None
    before: str
    settings: tuple[str, ...]

    @property
    def address(self) -> str:
        """Where the circle is shared now."""
        return self.destination.address

    def take_back(self, git: Git) -> None:
        """Forget the place, unless something arrived from there meanwhile: then sharing again goes on with it."""
        if git.attempt("rev-parse", "--verify", "--quiet", "HEAD", accept=(0, 1, 128))[1].decode().strip() != (
            self.tip or ""
        ):
            return
        with suppress(UserError):  # what went wrong first is what the person is told
            if not self.before:
                git.run("remote", "remove", self.remote)
            else:
                git.run("remote", "set-url", "--", self.remote, self.before)
                for name, value in zip(_SETTINGS, self.settings, strict=True):
                    _write_setting(git, f"{_section(self.branch)}.{name}", value)
            self.destination.remove()


def _connect(context: OperationContext, address: str, *, replace: bool, unite: bool) -> _Connection:
    with context.job() as transaction:
        ask_for_trust(transaction, context)
        branch = current_branch(transaction)
        before = share_address(context)
        if before and not replace:
            raise AlreadyShared(circle=transaction.circle.name, path=shown_address(before))
        git = transaction.writer.git
        remote = remote_of(git, branch, transaction.circle.name) if before else REMOTE
        destination = _destination(transaction, branch, address.strip(), remote=remote, unite=unite)
        settings = tuple(_setting(git, f"{_section(branch)}.{name}") for name in _SETTINGS)
        connection = _Connection(destination, remote, branch, transaction.head, before, settings)
        try:
            git.run("remote", *(("set-url", "--", remote) if before else ("add", "--", remote)), destination.address)
            remember_upstream(git, branch, Upstream(remote, destination.branch), destination.refs)
        except UserError:
            connection.take_back(git)
            raise
        return connection


def _section(branch: str) -> str:
    return f"branch.{branch.removeprefix(BRANCHES)}"


def _setting(git: Git, name: str) -> str:
    return git_text(git.attempt("config", "--local", "--get", name, accept=(0, 1))[1]).strip()


def _write_setting(git: Git, name: str, value: str) -> None:
    if value:
        git.run("config", name, value)
    else:
        git.attempt("config", "--unset-all", name, accept=(0, 5))  # 5: it was not there (git-config(1))


def _destination(transaction: Transaction, branch: str, wanted: str, *, remote: str, unite: bool) -> _Destination:
    kind = address_kind(wanted)
    if kind is AddressKind.REFUSED:
        raise CannotReach(circle=transaction.circle.name, remote=display(wanted))
    address = wanted
    if kind is AddressKind.PATH:
        folder = absolute(wanted)
        address = git_text(os.fsencode(folder))
        _check_folder(transaction, folder, address)
        if git_folder(folder) is None:
            return _in_folder(transaction, branch, folder, remote=remote)
    return _Destination(address, *agreed_at(transaction, branch, address, remote=remote, unite=unite))


def absolute(wanted: str) -> Path:
    """The folder or file that a person named by its path, seen from the current folder."""
    path = os.fsdecode(git_bytes(local_path(wanted)))
    return Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111 - without following links


def _check_folder(transaction: Transaction, folder: Path, address: str) -> None:
    """Refuse what is no folder, lies in the circle, or is a clone that somebody works in."""
    if not folder.is_dir():
        raise NothingThere(circle=transaction.circle.name, remote=display(address))
    real, own = folder.resolve(), transaction.circle.path.resolve()
    if real != own and real.is_relative_to(own):
        raise InsideCircle(circle=transaction.circle.name, remote=display(address))
    if real == own or ((folder / ".git").exists() and not _takes_pushes(folder)):
        raise WorkingCopy(remote=display(address))


def _takes_pushes(clone: Path) -> bool:
    """Whether a clone with a work tree lets its current branch be sent to, as ``git-config(1)`` says, or has none."""
    git = Git(clone)
    _, answer = git.attempt("config", "--get", "receive.denyCurrentBranch", accept=(0, 1, 128))
    if answer.strip().lower() in {b"ignore", b"warn", b"false", b"updateinstead"}:
        return True
    return git.attempt("symbolic-ref", "--quiet", "HEAD", accept=(0, 1, 128))[0] == 1


def _in_folder(transaction: Transaction, branch: str, folder: Path, *, remote: str) -> _Destination:
    """The circle's own repository in a folder: the one that shares its history, or its empty one, or a new one."""
    own = folder / f"{transaction.circle.slug}.git"
    empty: _Destination | None = None
    for repository in _repositories(folder, first=own):
        address = git_text(os.fsencode(repository))
        try:
            found = _Destination(address, *agreed_at(transaction, branch, address, remote=remote))
        except (UnrelatedCircle, CannotReach):
            continue
        if found.refs.branches and transaction.head is not None:
            return found
        if repository == own and not found.refs.branches:
            empty = found
    return empty or _made(folder, transaction.circle, branch)


def _repositories(folder: Path, first: Path) -> Iterator[Path]:
    with translated(folder):
        entries = sorted(islice(folder.iterdir(), _MANY), key=lambda entry: (entry != first, entry.name))
    yield from (entry for entry in entries if not (entry / ".git").exists() and git_folder(entry) is not None)


def _made(folder: Path, circle: Circle, branch: str) -> _Destination:
    """A new repository, whole when it gets its name; its description is what the circle is called."""
    with translated(folder):
        begun = Path(tempfile.mkdtemp(prefix=".upont-", dir=folder))
    try:
        name = branch.removeprefix(BRANCHES)
        Git(begun).run("init", "--quiet", "--bare", "--template=", f"--initial-branch={name}", "--", os.fspath(begun))
        with translated(folder):
            (begun / "description").write_text(f"{circle.name}\n", "utf-8")
            begun.chmod(0o777 & ~_umask())  # mkdtemp lets nobody else in
            made = next(path for path in _names(folder, circle.slug) if not path.exists())
            begun.rename(made)
    except BaseException:
        shutil.rmtree(begun, ignore_errors=True)
        raise
    return _Destination(git_text(os.fsencode(made)), branch, RemoteRefs(), made)


def _names(folder: Path, slug: str) -> Iterator[Path]:
    yield folder / f"{slug}.git"
    yield from (folder / f"{slug}-{number}.git" for number in count(2))


def _umask() -> int:
    value = os.umask(0o022)
    os.umask(value)
    return value

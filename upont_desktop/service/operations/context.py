"""What every operation works with: one circle's clone, who works, what is trusted, and the words for messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import filterfalse
from typing import TypeAlias

from upont_desktop.domain.books import is_book
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import metadata_path
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.domain.text import display, words_or
from upont_desktop.domain.traffic import Traffic, ignored
from upont_desktop.domain.writing_errors import AlreadyThere, OwnRepository
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import Identity, known_identity
from upont_desktop.repository.state_folder import Changes
from upont_desktop.repository.transaction import Writer
from upont_desktop.repository.transfer_watch import TransferWatch
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.trust import Answer, Purpose, Setting, git_for
from upont_desktop.repository.undo_log import CarriedPath, RefMove, UndoLog, UndoRecord
from upont_desktop.repository.undone_refs import without_undone
from upont_desktop.repository.worktree import SUBMODULE, Entry
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.service.sign_ins import SignIns

Trust: TypeAlias = Callable[[tuple[Setting, ...]], Answer]


def unasked(_: tuple[Setting, ...]) -> Answer:
    """The answer of somebody who was not asked yet."""
    return Answer.UNASKED


@dataclass(frozen=True, slots=True)
class OperationContext:
    """Where operations work. Make one per operation, or keep it: it holds nothing that grows old.

    ``trust`` answers for the programs that the clone names; ``identity`` is ``None`` for what git's configuration says;
    ``language`` is that of default messages; ``step`` is told of every step, for tests. ``progress`` is told how many
    of how many files were read, before anything changes: what it raises (``Cancelled``) leaves everything as it was.
    ``traffic`` is told of bytes that go over a line, just before ``progress`` of objects.
    ``documents`` compares what was edited; ``sign_ins`` know who the person is at other places;
    ``folders`` are the person's own, where a device is told from a copy of it; ``rooms`` those that the program knows.
    """

    circle: Circle
    trust: Trust = unasked
    identity: Identity | None = None
    language: str = "fr"
    step: Callable[[str], None] = field(default=lambda _: None)
    progress: Callable[[int, int], None] = field(default=lambda _done, _whole: None)
    traffic: Callable[[Traffic], None] = ignored
    documents: DocumentHelper = field(default_factory=DocumentHelper)
    sign_ins: SignIns | None = None
    folders: DataFolders = field(default_factory=DataFolders.default)
    rooms: KnownRooms = ()

    @property
    def watch(self) -> TransferWatch:
        """Who looks on at exchanges with other places."""
        return TransferWatch(self.progress, self.traffic)

    @contextmanager
    def job(self) -> Iterator[Transaction]:
        """Hold the clone's locks for one operation.

        Raises :class:`UntrustedClone`, :class:`NoIdentity`, :class:`UnfinishedWork`, :class:`CloneBusy`,
        :class:`NoWorkTree`, and whatever opening raises.
        """
        repository = known_repository(self.circle.path)
        configuration = read_configuration(repository.git)
        git = git_for(repository, Purpose.WRITE, self.trust, configuration)
        git.answers = self.sign_ins
        writer = Writer(repository, git, configuration, self.step)
        with writer.session():
            identity = self.identity or known_identity(configuration)
            yield Transaction(
                self.circle, repository, writer, identity, CommitTitles(self.language), self.watch, self.rooms
            )


@dataclass(eq=False)
class Transaction:
    """One operation under way, with the clone's locks held."""

    circle: Circle
    repository: Repository
    writer: Writer
    identity: Identity
    words: CommitTitles
    watch: TransferWatch
    rooms: KnownRooms = ()

    def progress(self, done: int, whole: int) -> None:
        """Tell how many of how many are done; raises what stops the operation."""
        self.watch.told(done, whole)

    @cached_property
    def head(self) -> str | None:
        """The commit that the operation starts from."""
        return self.writer.head.commit

    @cached_property
    def tree(self) -> CommitTree:
        """Every path of the starting commit, read as it is asked for."""
        return self.tree_at(self.head)

    def tree_at(self, commit: str | None) -> CommitTree:
        """Every path of a commit, read as it is asked for."""
        return CommitTree(self.repository, commit, self.writer.reader)

    def below(self, path: str, tree: CommitTree | None = None) -> tuple[str, ...]:
        """The path itself where it is a resource, or every resource of the folder; without their metadata. Parts of
        books are none.

        Raises :class:`NoSuchResource`, :class:`OwnRepository`.
        """
        tree = self.tree if tree is None else tree
        found = tuple(filterfalse(is_book, (path,) if path in tree else tree.below(path)))
        if not found:
            raise NoSuchResource(path=display(path), circle=self.circle.name)
        no_submodules(tree, found)
        return found

    def with_metadata(self, paths: Iterable[str], tree: Mapping[str, Entry] | None = None) -> dict[str, str]:
        """Each path, and the path of its metadata where it has some: what travels together."""
        tree = self.tree if tree is None else tree
        wanted = {path: path for path in paths}
        wanted.update((metadata_path(path), path) for path in tuple(wanted) if metadata_path(path) in tree)
        return wanted

    def keep(
        self,
        operation: str,
        edits: Mapping[str, Entry | None],
        summary: str,
        message: str = "",
        kept: Iterable[str] = (),
        carried: Iterable[CarriedPath] = (),
        moves: Iterable[RefMove] = (),
    ) -> ChangeSet:
        """Make the commit and bring everything to it; ``summary`` is the title where ``message`` has no words.

        ``kept`` are the paths whose file on disk is the new version already, ``carried`` what is in no version and
        goes along on disk, ``moves`` other refs that move along.

        Raises :class:`NothingToDo` and what :meth:`Writer.transition` raises.
        """
        kept, carried = tuple(kept), tuple(carried)
        commit = self.writer.commit(edits, words_or(message, summary), self.identity)
        from_disk = None if edits.keys() <= set(kept) else tuple(path for path in kept if path in edits)
        past = self.new_past(operation, summary, from_disk, carried)
        return self.go(operation, commit, summary, past, kept=kept, carried=carried, moves=moves)

    def new_past(
        self,
        operation: str,
        summary: str,
        from_disk: tuple[str, ...] | None = (),
        carried: tuple[CarriedPath, ...] = (),
        edit: str = "",
    ) -> Callable[[tuple[RefMove, ...]], UndoLog]:
        """What can be undone after a new operation; ``edit`` is a commit with what it takes from the disk."""

        def past(moves: tuple[RefMove, ...]) -> UndoLog:
            record = UndoRecord(operation, summary, without_undone(moves), from_disk, carried, edit)
            return self.writer.state.past().with_new(record)

        return past

    def go(
        self,
        operation: str,
        target: str | None,
        summary: str,
        past: Callable[[tuple[RefMove, ...]], UndoLog],
        *,
        kept: Iterable[str] = (),
        moves: Iterable[RefMove] = (),
        carried: Iterable[CarriedPath] = (),
        left_out: Iterable[str] = (),
    ) -> ChangeSet:
        """Bring branch, files and index to ``target``, with other refs; see :meth:`Writer.transition`."""
        moves = tuple(moves)
        reflog = f"upont: {display(summary)}"
        paths = self.writer.transition(
            target, past, reflog=reflog, identity=self.identity, kept=kept, moves=moves, carried=carried,
            left_out=left_out,
        )  # fmt: skip
        refs = tuple(move.name for move in without_undone(moves))
        return ChangeSet(self.circle.slug, operation, summary, target, self.head, paths, refs)

    def change_disk(
        self,
        operation: str,
        changes: Changes,
        summary: str,
        past: Callable[[tuple[RefMove, ...]], UndoLog],
        moves: Iterable[RefMove],
    ) -> ChangeSet:
        """Change files on disk alone; see :meth:`Writer.change_disk`."""
        reflog = f"upont: {display(summary)}"
        paths = self.writer.change_disk(changes, past, reflog=reflog, identity=self.identity, moves=moves)
        return ChangeSet(self.circle.slug, operation, summary, self.head, self.head, paths)


def no_submodules(tree: Mapping[str, Entry], paths: Iterable[str]) -> None:
    """Refuse to change what belongs to another repository. Raises :class:`OwnRepository`."""
    for path in paths:
        if path in tree and tree[path].mode == SUBMODULE:
            raise OwnRepository(path=display(path))


def each_once(paths: Iterable[str]) -> None:
    """Refuse two resources at one new path: one of them would be lost. Raises :class:`AlreadyThere`."""
    seen: set[str] = set()
    for path in paths:
        if path in seen:
            raise AlreadyThere(path=display(path))
        seen.add(path)

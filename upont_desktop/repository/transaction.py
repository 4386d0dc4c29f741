"""Changing a clone: one commit at a time, all or nothing (ARCHITECTURE, sections 5 and 7).

A change is a commit made through an index of its own, then a *transition*: with git's index lock held, every touched
path is checked, the new files are staged aside, what will be done is written down, the refs move in one transaction
(each only from where it is expected), the files are moved into place, and the index gets exactly the touched entries.
A run that is killed leaves a journal: the next one finishes the transition, or drops it where no ref had moved.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    EditedMeanwhile,
    NoWorkTree,
    StagedElsewhere,
    UnderWay,
    UnfinishedWork,
)
from upont_desktop.repository import locks
from upont_desktop.repository.clone import Detached, Head, Repository, Unfinished
from upont_desktop.repository.commits import Committer
from upont_desktop.repository.companions import carry, check_free
from upont_desktop.repository.configuration import Configuration
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.locks import await_refs, change_locks, free_left_lock, own_lock
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git
from upont_desktop.repository.ref_moves import finish_moves, move_refs, ref_at
from upont_desktop.repository.stale_files import nothing_left
from upont_desktop.repository.state_folder import Changes, Journal, StateFolder
from upont_desktop.repository.trees import CommitTree, changes_between
from upont_desktop.repository.undo_log import CarriedPath, RefMove, UndoLog
from upont_desktop.repository.user_index import StagedState, UserIndex
from upont_desktop.repository.worktree import (
    Entry,
    WorkTreePaths,
    entries_on_disk,
    index_lines,
    is_submodule,
    on_disk,
    put,
    refusal,
    remove,
    same,
    stage,
    translated,
)


class Writer:
    """Makes changes in one clone. ``git`` runs what the person trusts it to run; ``step`` is told of every step."""

    def __init__(
        self,
        repository: Repository,
        git: Git,
        configuration: Configuration,
        step: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Raises :class:`NoWorkTree` where there are no files to change."""
        if repository.work_tree is None:
            raise NoWorkTree(path=str(repository.path))
        self.repository = repository
        self.git = git
        self.work_tree = repository.work_tree
        self.ground = WorkTreePaths(repository.work_tree)
        self.state = StateFolder(repository.git_dir)
        self._step = step
        self.reader = ObjectReader(repository.git)
        self._head: Head | None = None
        self.committer = Committer(repository, git, configuration, self.state, step)
        self._index = UserIndex(git, repository.git_dir, self.state, repository.null_hash)
        self._modes = configuration.truth("core.filemode") is not False
        self.ignores_case = configuration.truth("core.ignorecase") is True
        """Whether this disk takes names that differ in case only for one, as git found when the clone was made."""

    # -- a change as a whole -------------------------------------------------------------------------------------------

    @contextmanager
    def session(self) -> Iterator[None]:
        """Hold our own lock, with everything that a killed run left finished first.

        Raises :class:`UnfinishedWork`, :class:`CloneBusy`; what the system refuses becomes a :class:`UserError`.
        """
        with translated(self.work_tree), nothing_left(self.repository.common_dir):
            self.state.folder.mkdir(exist_ok=True)
            with own_lock(self.state.folder):
                self.recover()
                unfinished = self.repository.unfinished()
                if unfinished is not None and unfinished is not Unfinished.BISECT:
                    raise UnfinishedWork(what=UnderWay[unfinished.name], path=str(self.work_tree))
                self._head = None
                self.reader.start()
                try:
                    yield
                finally:
                    self.reader.close()
                    self.state.tidy()

    @property
    def head(self) -> Head:
        """Where HEAD was when this session first looked, or where it has brought it since.

        An operation starts from one commit: the branch moves from that one only, whoever else moves it meanwhile.
        """
        if self._head is None:
            self._head = self.repository.head()
        return self._head

    def commit(
        self, edits: Mapping[str, Entry | None], message: str, identity: Identity, *, parents: Iterable[str] = ()
    ) -> str:
        """Make a commit of HEAD with these paths changed, and give its hash. No ref moves and no file changes yet.

        ``parents`` come after HEAD, for a merge. Raises :class:`NothingToDo`, :class:`HookRefused`.
        """
        head = CommitTree(self.repository, self.head.commit, self.reader)
        return self.committer.commit(head, edits, message, identity, parents=parents)

    def commit_of_disk(self, edits: Mapping[str, Entry | None], message: str, identity: Identity) -> str:
        """A commit of HEAD with what stands on disk at these paths: nobody's version, so that no hook is asked."""
        head = CommitTree(self.repository, self.head.commit, self.reader)
        return self.committer.aside(head, edits, message, identity)

    def transition(
        self,
        target: str | None,
        past: Callable[[tuple[RefMove, ...]], UndoLog],
        *,
        reflog: str,
        identity: Identity,
        kept: Iterable[str] = (),
        moves: Iterable[RefMove] = (),
        carried: Iterable[CarriedPath] = (),
        left_out: Iterable[str] = (),
    ) -> tuple[str, ...]:
        """Bring branch, files and index from HEAD to ``target`` (``None``: before the first commit); all or nothing.

        ``kept`` are paths whose file on disk already is the new version; ``moves`` are other refs that move along;
        ``carried`` is what is in no version and changes its path on disk; ``left_out`` are paths that this disk cannot
        hold beside others: they get no file; ``past`` gives what can be undone afterwards. Gives the touched paths.

        Raises :class:`StagedElsewhere`, :class:`EditedMeanwhile`, :class:`AlreadyThere`, :class:`MovedOn`,
        :class:`FileInUse`, :class:`CloneBusy`.
        """
        head, homeless = self.head, tuple(left_out)
        name = "HEAD" if isinstance(head, Detached) else head.branch
        all_moves = (RefMove(name, head.commit, target), *moves) if head.commit != target else tuple(moves)
        changes = self.changes_between(head.commit, target)
        kept = (*kept, *homeless)
        journal = Journal(all_moves, changes, kept, past(all_moves), (), tuple(carried), homeless)
        self._carry_out(journal, changes, reflog, identity)
        self._head = None
        if target is not None and head.commit != target:
            self.committer.hook("post-commit", {}, refusing=False)
        return tuple(changes)

    def change_disk(
        self,
        changes: Changes,
        past: Callable[[tuple[RefMove, ...]], UndoLog],
        *,
        reflog: str,
        identity: Identity,
        moves: Iterable[RefMove] = (),
    ) -> tuple[str, ...]:
        """Change files alone, from what stands on disk to another content that git has; all or nothing.

        The branch stays where it is. The person's index follows where a path comes to what HEAD keeps. ``moves`` are
        refs that move along; gives the touched paths. Raises what :meth:`transition` raises.
        """
        every, now = tuple(moves), CommitTree(self.repository, self.head.commit, self.reader)
        kept = {path: both for path, both in changes.items() if self._same(now.get(path), both[1])}
        self._carry_out(Journal(every, changes, past=past(every), disk_only=True), kept, reflog, identity)
        return tuple(changes)

    def _carry_out(self, journal: Journal, indexed: Changes, reflog: str, identity: Identity) -> None:
        """Do what is to be done; ``indexed`` are those of the changes that the person's index gets."""
        self.ground = self._ground(journal.changes)
        with change_locks(self.repository.git_dir, self.state.folder, books=self.state.has_books_in(journal)):
            self._step("locked")
            stamps = {path: self.ground.stamp(path) for path in journal.changes.keys() - set(journal.kept)}
            staged, disk = self._look(journal)
            self._check(journal, staged, disk)
            journal = self._with_disk(journal, disk, staged)
            waiting = self._stage(journal.on_disk(), disk)
            self._index.copy_aside()
            self._step("staged")
            self._await_refs(journal.moves)
            self.state.write_journal(journal)
            self._step("journal")
            try:
                move_refs(self.git, journal.moves, self.repository.null_hash, reflog, identity)
            except UserError:
                self.state.remove_journal()
                raise
            self._step("refs")
            try:
                self._place(waiting, stamps)
                carry(self.ground, journal.carried, self._step)
                self._prepare_index(indexed, staged)
            except (OSError, UserError) as error:
                self._take_back(journal, reflog, identity)
                raise refusal(error) from error
            self._finish(journal)

    def recover(self) -> None:
        """Finish what a killed run began, or drop it; only within :meth:`session`, with our own lock held."""
        free_left_lock(self.repository.git_dir, self.state.folder)
        self.state.tidy()  # first: a git that died with us may have left the lock of a draft
        journal = self.state.journal()
        if journal is not None:
            self._await_refs(journal.moves, locks.LEFT)
            with change_locks(self.repository.git_dir, self.state.folder, books=self.state.has_books_in(journal)):
                self._resume(journal)
        self.state.tidy()

    def _await_refs(self, moves: Iterable[RefMove], stale: float | None = None) -> None:
        folders = {self.repository.git_dir, self.repository.common_dir}
        await_refs(folders, {move.name for move in moves}, stale)

    def changes_between(self, old: str | None, new: str | None) -> Changes:
        """Every path that differs, with its entries on both sides."""
        sides = (CommitTree(self.repository, commit, self.reader) for commit in (old, new))
        return changes_between(*sides)

    # -- the steps -----------------------------------------------------------------------------------------------------

    def _look(self, journal: Journal) -> tuple[StagedState, dict[str, Entry]]:
        """What is staged at the paths that change, and what stands on disk at those that are not kept.

        Git reads the whole index for the one, and the files for the other: both at once.
        """
        kept = set(journal.kept)
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(self._index.staged, journal.changes, journal.left_out)
            disk = entries_on_disk(self.git, self.ground, (path for path in journal.changes if path not in kept))
            staged = asked.result()
        if self.ignores_case:
            disk = self.ground.without_namesakes(disk, journal.changes, staged.left_out)
        return staged, disk

    def _check(self, journal: Journal, staged: StagedState, disk: Mapping[str, Entry]) -> None:
        """Refuse what would lose something."""
        check_free(self.ground, journal.carried)
        entries, kept = staged.entries, set(journal.kept)
        for path, (old, new) in journal.changes.items():
            if not (self._same(entries.get(path), old) or self._same(entries.get(path), new)):
                raise StagedElsewhere(path=display(path))
            found = disk.get(path)
            if path in kept or found is None or self._same(found, old) or self._same(found, new):
                continue
            if (
                is_submodule(old)
                or is_submodule(new)
                or (found.oid == "" and self.ground.gives_way(path, journal.changes))
            ):
                continue
            raise (EditedMeanwhile if old else AlreadyThere)(path=display(path))

    def _with_disk(self, journal: Journal, disk: Mapping[str, Entry], staged: StagedState) -> Journal:
        """With what the disk says: paths that need nothing there are kept, some that had a version have no file."""
        left_out = staged.left_out - disk.keys()
        right = {path for path, (_, new) in journal.changes.items() if self._same(disk.get(path), new)}
        kept = {*journal.kept, *left_out, *right}
        absent = {path for path, (old, _) in journal.changes.items() if old and path not in disk} - kept
        return replace(journal, kept=tuple(sorted(kept)), absent=tuple(sorted(absent)))

    def _stage(self, changes: Changes, disk: Mapping[str, Entry]) -> Changes:
        """Write the files that must change below our folder, and give the changes that wait for the disk."""
        waiting: Changes = {
            path: change for path, change in changes.items() if not self._same(disk.get(path), change[1])
        }
        shutil.rmtree(self.state.stage, ignore_errors=True)
        self.state.stage_index.unlink(missing_ok=True)
        new = {path: entry for path, (_, entry) in waiting.items() if entry}
        if new:
            env = {"GIT_INDEX_FILE": os.fspath(self.state.stage_index)}
            lines = index_lines(new, self.repository.null_hash)
            self.git.run("update-index", "--add", "-z", "--index-info", data=lines, env=env)
            stage(self.git, self.state.stage_index, list(new), self.state.stage)
        return waiting

    def _place(self, waiting: Changes, stamps: Mapping[str, tuple[int, int, int] | None] | None = None) -> None:
        """Deletions first, as a file may become a folder. ``stamps`` tell whether a file was written since checked."""
        for path in waiting:
            if stamps is not None and self.ground.stamp(path) != stamps[path]:
                raise EditedMeanwhile(path=display(path))
        for path, (_, new) in waiting.items():
            if new is None:
                remove(self.ground, self.ground.place(path))
                self._step("removed")
        for path, (_, new) in waiting.items():
            if new is not None:
                put(f"{self.state.stage}/{on_disk(path)}", self.ground.place(path))
                self._step("placed")

    def _finish(self, journal: Journal) -> None:
        self._index.install()
        self._step("index")
        try:
            self.state.write_past(journal.past)
        except OSError:  # no room: it stands in the journal, and the next start writes it
            return
        self._step("past")
        self.state.remove_journal()
        self._step("done")

    def _prepare_index(self, changes: Changes, staged: StagedState) -> None:
        """The person's index with the new entries of the touched paths, where it has the old ones."""
        entries = {
            path: new
            for path, (old, new) in changes.items()
            if self._same(staged.entries.get(path), old) and not self._same(staged.entries.get(path), new)
        }
        self._index.prepare(entries, staged.left_out & entries.keys())
        self._step("next index")

    def _take_back(self, journal: Journal, reflog: str, identity: Identity | None) -> None:
        """The system refused a file: everything goes back to where it was. What cannot yet, the next start does."""
        with suppress(OSError, UserError):
            back = (move.back() for move in journal.moves)
            move_refs(self.git, back, self.repository.null_hash, f"{reflog} (taken back)", identity)
            self._settle(journal, begun=False)
            carry(self.ground, (one.back() for one in journal.carried), self._step)
            self.state.remove_journal()

    def _resume(self, journal: Journal) -> None:
        """Finish a change whose refs have moved, take back one whose refs have not; what others did since stays."""
        finish_moves(self.git, journal.moves, self.repository.null_hash)
        tips = [(move, ref_at(self.git, move.name)) for move in journal.moves]
        whole = all(tip == move.new for move, tip in tips)
        done = self._settle(journal, begun=whole)
        self._index.copy_aside()
        self._prepare_index(done, self._index.staged(done, journal.left_out))
        begun = any(tip != move.old for move, tip in tips)
        with suppress(OSError):  # what cannot go stays at its old path, where it was
            carry(self.ground, (one if begun else one.back() for one in journal.carried), self._step)
        self._index.install()
        if whole:
            self.state.write_past(journal.past)
        self.state.remove_journal()

    def _settle(self, journal: Journal, *, begun: bool) -> Changes:
        """Bring the files to HEAD, whichever side of the change it is on; gives the changes that HEAD has.

        A change of the disk alone has no side in HEAD: it goes on where it has ``begun``, by the refs that it moves. A
        file that is neither as it was nor as it was to become was changed by somebody since, and stays.
        """
        now = CommitTree(self.repository, self.repository.head().commit, self.reader)
        kept = {path: now.get(path) for path in journal.changes}
        done: Changes = {path: both for path, both in journal.changes.items() if self._same(kept[path], both[1])}
        self.ground = self._ground(journal.changes)
        if journal.disk_only:
            self._settle_disk(journal, begun=begun)
            return done if begun else {}
        wanted: Changes = {}
        for path, (before, after) in journal.on_disk().items():
            if self.ground.reaches(path):
                old = journal.changes[path][0]
                if path in done:
                    wanted[path] = (before, after)
                elif self._same(kept[path], old):
                    wanted[path] = (after, before)
        self._bring(wanted)
        return done

    def _settle_disk(self, journal: Journal, *, begun: bool) -> None:
        """Go on with a change of the disk alone, or take it back."""
        forward = {path: both for path, both in journal.on_disk().items() if self.ground.reaches(path)}
        self._bring(forward if begun else {path: (after, before) for path, (before, after) in forward.items()})

    def _bring(self, wanted: Changes) -> None:
        """Change the files that are still as they were."""
        disk = entries_on_disk(self.git, self.ground, wanted)
        untouched = {path: both for path, both in wanted.items() if self._same(disk.get(path), both[0])}
        self._place(self._stage(untouched, disk))

    def _ground(self, changes: Changes) -> WorkTreePaths:
        """The work tree, without the links that the change removes."""
        return WorkTreePaths(self.work_tree, {path for path, (old, new) in changes.items() if old and not new})

    def _same(self, one: Entry | None, other: Entry | None) -> bool:
        return same(one, other, modes=self._modes)

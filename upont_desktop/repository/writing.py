"""Changing a clone: one commit at a time, all or nothing (DESIGN, sections 5 and 7).

A change is a commit made through an index of its own, then a *transition*: with git's index lock held, every touched
path is checked, the new files are staged aside, what will be done is written down, the refs move in one transaction
(each only from where it is expected), the files are moved into place, and the index gets exactly the touched entries.
A run that is killed leaves a journal: the next one finishes the transition, or drops it where no ref had moved.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

from upont_desktop.domain.errors import GitFailed, UserError
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    EditedMeanwhile,
    FileInUse,
    HookRefused,
    MovedOn,
    NothingToDo,
    NoWorkTree,
    StagedElsewhere,
    UnderWay,
    UnfinishedWork,
)
from upont_desktop.repository import locks
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.journal import LASTING, Changes, Desk, Journal, Past, RefMove
from upont_desktop.repository.locks import await_refs, free_left_lock, index_lock, own_lock
from upont_desktop.repository.opening import Detached, Repository, Unfinished
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import (
    SUBMODULE,
    Entry,
    Ground,
    entries_on_disk,
    index_lines,
    on_disk,
    place_of,
    put,
    remove,
    same,
    stage,
    translated,
)

_FEW = 200  # paths that fit a command line


class Writer:
    """Makes changes in one clone. ``git`` runs what the person trusts it to run; ``step`` is told of every step."""

    def __init__(self, repository: Repository, git: Git, step: Callable[[str], None] = lambda _: None) -> None:
        """Raises :class:`NoWorkTree` where there are no files to change."""
        if repository.work_tree is None:
            raise NoWorkTree(path=str(repository.path))
        self.repository = repository
        self.git = git
        self.work_tree = repository.work_tree
        self.ground = Ground(repository.work_tree)
        self.desk = Desk(repository.git_dir)
        self._step = step
        self._modes = git.attempt("config", "--type=bool", "--get", "core.fileMode", accept=(0, 1))[1] != b"false\n"

    # -- a change as a whole -------------------------------------------------------------------------------------------

    @contextmanager
    def session(self) -> Iterator[None]:
        """Hold our own lock, with everything that a killed run left finished first.

        Raises :class:`UnfinishedWork`, :class:`CloneBusy`; what the system refuses becomes a :class:`UserError`.
        """
        with translated(self.work_tree):
            self.desk.folder.mkdir(exist_ok=True)
            with own_lock(self.desk.folder):
                self.recover()
                unfinished = self.repository.unfinished()
                if unfinished is not None and unfinished is not Unfinished.BISECT:
                    raise UnfinishedWork(what=UnderWay[unfinished.name], path=str(self.work_tree))
                try:
                    yield
                finally:
                    self._tidy()

    def commit(
        self, edits: Mapping[str, Entry | None], message: str, identity: Identity, *, parents: Iterable[str] = ()
    ) -> str:
        """Make a commit of HEAD with these paths changed, and give its hash. No ref moves and no file changes yet.

        ``parents`` come after HEAD, for a merge. Raises :class:`NothingToDo`, :class:`HookRefused`.
        """
        head = self.repository.head().commit
        others = tuple(parents)
        env = {"GIT_INDEX_FILE": os.fspath(self.desk.tree_index)}
        self._seed_tree(head, edits, env)
        self._hook("pre-commit", env)
        tree = self.git.run("write-tree", env=env).decode().strip()
        if head is not None and not others and self.git.text("rev-parse", f"{head}^{{tree}}") == tree:
            raise NothingToDo
        self.desk.message.write_bytes(git_bytes(message.strip("\n") + "\n"))
        self._hook("prepare-commit-msg", env, os.fspath(self.desk.message), "message")
        self._hook("commit-msg", env, os.fspath(self.desk.message))
        self._step("commit-tree")
        options = [part for parent in (head, *others) if parent for part in ("-p", parent)]
        if (
            self.git.trusted
            and self.git.attempt("config", "--type=bool", "commit.gpgSign", accept=(0, 1))[1] == b"true\n"
        ):
            options.append("-S")
        settings = ("-c", "i18n.commitEncoding=UTF-8")
        made = self.git.run(
            *settings, "commit-tree", tree, *options, "-F", os.fspath(self.desk.message), env=identity.environment()
        )
        return made.decode().strip()

    def transition(
        self,
        target: str | None,
        past: Callable[[tuple[RefMove, ...]], Past],
        *,
        reflog: str,
        identity: Identity,
        kept: Iterable[str] = (),
        moves: Iterable[RefMove] = (),
    ) -> tuple[str, ...]:
        """Bring branch, files and index from HEAD to ``target`` (``None``: before the first commit); all or nothing.

        ``kept`` are paths whose file on disk already is the new version; ``moves`` are other refs that move along;
        ``past`` gives what can be undone afterwards. Gives the touched paths.

        Raises :class:`StagedElsewhere`, :class:`EditedMeanwhile`, :class:`AlreadyThere`, :class:`MovedOn`,
        :class:`FileInUse`, :class:`CloneBusy`.
        """
        head = self.repository.head()
        name = "HEAD" if isinstance(head, Detached) else head.branch
        all_moves = (RefMove(name, head.commit, target), *moves) if head.commit != target else tuple(moves)
        changes = self.changes_between(head.commit, target)
        journal = Journal(all_moves, changes, tuple(kept), past(all_moves))
        with index_lock(self.repository.git_dir, self.desk.folder):
            self._step("locked")
            stamps = {path: self._stamp(path) for path in changes}
            waiting = self._stage(journal, self._check(journal))
            self._step("staged")
            self._await_refs(all_moves)
            self.desk.write_journal(journal)
            self._step("journal")
            self._move_refs(journal.moves, reflog, identity)
            self._step("refs")
            try:
                self._place(waiting, stamps)
            except EditedMeanwhile:
                self._take_back(journal, reflog, identity)
                raise
            except OSError as error:
                self._take_back(journal, reflog, identity)
                place = error.filename2 or error.filename or ""
                raise FileInUse(path=display(str(place)), details=str(error)) from error
            self._finish(journal)
        if target is not None and head.commit != target:
            self._hook("post-commit", {}, refusing=False)
        return tuple(changes)

    def recover(self) -> None:
        """Finish what a killed run began, or drop it; only within :meth:`session`, with our own lock held."""
        free_left_lock(self.repository.git_dir)
        self._tidy()  # first: a git that died with us may have left the lock of a draft
        journal = self.desk.journal()
        if journal is not None:
            self._await_refs(journal.moves, locks.LEFT)
            with index_lock(self.repository.git_dir, self.desk.folder):
                self._resume(journal)
        self._tidy()

    def _await_refs(self, moves: Iterable[RefMove], stale: float | None = None) -> None:
        folders = {self.repository.git_dir, self.repository.common_dir}
        await_refs(folders, {"HEAD", *(move.name for move in moves)}, stale)

    # -- reading -------------------------------------------------------------------------------------------------------

    def changes_between(self, old: str | None, new: str | None) -> Changes:
        """Every path that differs, with its entries on both sides."""
        empty = self.git.run("hash-object", "-t", "tree", "-w", "--stdin", data=b"").decode().strip()
        raw = self.git.run("diff-tree", "-r", "-z", "--no-renames", "--raw", "--no-abbrev", old or empty, new or empty)
        values = git_text(raw).split("\0")[:-1]
        changes: Changes = {}
        for head, path in zip(values[0::2], values[1::2], strict=True):
            old_mode, new_mode, old_oid, new_oid, _ = head.removeprefix(":").split(" ")
            changes[path] = (_entry(old_mode, old_oid), _entry(new_mode, new_oid))
        return changes

    def staged(self, paths: Iterable[str]) -> dict[str, Entry]:
        """The person's index at these paths; a path in conflict has the mode 0."""
        wanted = set(paths)
        few = sorted(wanted) if len(wanted) <= _FEW else []
        raw = self.git.run("ls-files", "-s", "-z", "--", *few)
        found: dict[str, Entry] = {}
        for record in git_text(raw).split("\0")[:-1]:
            head, _, path = record.partition("\t")
            mode, oid, number = head.split(" ")
            if path in wanted:
                found[path] = Entry(int(mode, 8) if number == "0" else 0, oid)
        return found

    # -- the steps -----------------------------------------------------------------------------------------------------

    def _seed_tree(self, head: str | None, edits: Mapping[str, Entry | None], env: Mapping[str, str]) -> None:
        self.desk.tree_index.unlink(missing_ok=True)
        self.git.run("read-tree", *([head] if head else ["--empty"]), env=env)
        self._step("tree index")
        lines = index_lines(edits, self.repository.null_hash)
        self.git.run("update-index", "--add", "--replace", "-z", "--index-info", data=lines, env=env)

    def _check(self, journal: Journal) -> dict[str, Entry]:
        """Refuse what would lose something; gives what stands on disk at the paths that are not kept."""
        staged = self.staged(journal.changes)
        kept = set(journal.kept)
        disk = entries_on_disk(self.git, self.work_tree, (path for path in journal.changes if path not in kept))
        for path, (old, new) in journal.changes.items():
            if not (self._same(staged.get(path), old) or self._same(staged.get(path), new)):
                raise StagedElsewhere(path=display(path))
            found = disk.get(path)
            if path in kept or found is None or self._same(found, old) or self._same(found, new):
                continue
            if _is_submodule(old) or _is_submodule(new) or (found.oid == "" and self._gives_way(path, journal.changes)):
                continue
            raise (EditedMeanwhile if old else AlreadyThere)(path=display(path))
        return disk

    def _gives_way(self, path: str, changes: Changes) -> bool:
        """Whether all that is in the folder where a file will stand is deleted by the same change."""
        folder = place_of(self.work_tree, path)
        inside = (found for found in folder.rglob("*") if not found.is_dir() or found.is_symlink())
        paths = (git_text(os.fsencode(found.relative_to(self.work_tree).as_posix())) for found in inside)
        return all(found in changes and changes[found][1] is None for found in paths)

    def _stage(self, journal: Journal, disk: Mapping[str, Entry] | None = None) -> Changes:
        """Write the files that must change below our folder, and give the changes that wait for the disk."""
        kept = set(journal.kept)
        touched = {path: change for path, change in journal.changes.items() if path not in kept}
        if disk is None:
            disk = entries_on_disk(self.git, self.work_tree, touched)
        waiting: Changes = {
            path: change
            for path, change in touched.items()
            if not (_is_submodule(change[0]) or _is_submodule(change[1])) and not self._same(disk.get(path), change[1])
        }
        shutil.rmtree(self.desk.stage, ignore_errors=True)
        self.desk.stage_index.unlink(missing_ok=True)
        new = {path: entry for path, (_, entry) in waiting.items() if entry}
        if new:
            env = {"GIT_INDEX_FILE": os.fspath(self.desk.stage_index)}
            lines = index_lines(new, self.repository.null_hash)
            self.git.run("update-index", "--add", "-z", "--index-info", data=lines, env=env)
            stage(self.git, self.desk.stage_index, list(new), self.desk.stage)
        return waiting

    def _move_refs(self, moves: Iterable[RefMove], reflog: str, identity: Identity | None) -> None:
        null = self.repository.null_hash
        lines = "".join(f"update {move.name}\0{move.new or null}\0{move.old or null}\0" for move in moves)
        if not lines:
            return
        env = identity.environment() if identity else None
        options = ("--create-reflog", "-m", reflog.replace("\n", " "))
        try:
            self.git.run("update-ref", *options, "--stdin", "-z", data=git_bytes(lines), env=env)
        except GitFailed as error:
            self.desk.remove_journal()
            raise MovedOn(details=error.details) from error

    def _stamp(self, path: str) -> tuple[int, int, int] | None:
        """What changes whenever a program writes the file."""
        try:
            status = os.lstat(self.ground.place(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        return None if stat.S_ISDIR(status.st_mode) else (status.st_mtime_ns, status.st_size, status.st_ino)

    def _place(self, waiting: Changes, stamps: Mapping[str, tuple[int, int, int] | None] | None = None) -> None:
        """Deletions first, as a file may become a folder. ``stamps`` tell whether a file was written since checked."""
        for path in waiting:
            if stamps is not None and self._stamp(path) != stamps[path]:
                raise EditedMeanwhile(path=display(path))
        for path, (_, new) in waiting.items():
            if new is None:
                remove(self.ground, self.ground.place(path))
                self._step("removed")
        for path, (_, new) in waiting.items():
            if new is not None:
                put(f"{self.desk.stage}/{on_disk(path)}", self.ground.place(path))
                self._step("placed")

    def _finish(self, journal: Journal) -> None:
        self._update_index(journal.changes)
        self._step("index")
        self.desk.write_past(journal.past)
        self._step("past")
        self.desk.remove_journal()
        self._step("done")

    def _update_index(self, changes: Changes) -> None:
        """Give the person's index the new entries of the touched paths, where it has the old ones; no other changes."""
        index = self.repository.git_dir / "index"
        staged = self.staged(changes)
        entries = {
            path: new
            for path, (old, new) in changes.items()
            if self._same(staged.get(path), old) and not self._same(staged.get(path), new)
        }
        if not entries:
            return
        self.desk.next_index.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            shutil.copyfile(index, self.desk.next_index)
        env = {"GIT_INDEX_FILE": os.fspath(self.desk.next_index)}
        lines = index_lines(entries, self.repository.null_hash)
        self.git.run("update-index", "--add", "--replace", "-z", "--index-info", data=lines, env=env)
        self.git.attempt("update-index", "-q", "--refresh", accept=(0, 1), env=env)
        self._step("next index")
        self.desk.next_index.replace(index)

    def _take_back(self, journal: Journal, reflog: str, identity: Identity | None) -> None:
        """The system refused a file: everything goes back to where it was."""
        back: Changes = {path: (new, old) for path, (old, new) in journal.changes.items()}
        reverse = Journal(tuple(move.back() for move in journal.moves), back, journal.kept, self.desk.past())
        self._move_refs(reverse.moves, f"{reflog} (taken back)", identity)
        with suppress(OSError):
            self._place(self._only_untouched(self._stage(reverse)))
        self.desk.remove_journal()

    def _resume(self, journal: Journal) -> None:
        """Finish for the paths that HEAD now has as the journal says; others were changed by somebody since."""
        head = self.repository.head().commit
        tips = [self._at(move.name) == move.new for move in journal.moves]
        now = self.changes_between(None, head)
        kept = {path: now[path][1] if path in now else None for path in journal.changes}
        changes: Changes = {
            path: change for path, change in journal.changes.items() if self._same(kept[path], change[1])
        }
        rest = Journal(journal.moves, changes, journal.kept, journal.past)
        self._place(self._only_untouched(self._stage(rest)))
        self._update_index(changes)
        if all(tips):
            self.desk.write_past(journal.past)
        self.desk.remove_journal()

    def _only_untouched(self, waiting: Changes) -> Changes:
        """The changes whose file is still as it was before: what a person did since stays."""
        disk = entries_on_disk(self.git, self.work_tree, waiting)
        return {path: change for path, change in waiting.items() if self._same(disk.get(path), change[0])}

    def _at(self, ref: str) -> str | None:
        code, oid = self.git.attempt("rev-parse", "--verify", "--quiet", ref, accept=(0, 1, 128))
        return None if code else oid.decode().strip()

    def _hook(self, name: str, env: Mapping[str, str], *arguments: str, refusing: bool = True) -> None:
        """Run a hook as git-commit(1) would, where the clone is trusted. Raises :class:`HookRefused`."""
        if not self.git.trusted:
            return
        self._step(name)
        try:
            self.git.run("hook", "run", "--ignore-missing", name, "--", *arguments, env=env)
        except UserError as error:
            if refusing:
                raise HookRefused(hook=name, details=error.details) from error

    def _same(self, one: Entry | None, other: Entry | None) -> bool:
        return same(one, other, modes=self._modes)

    def _tidy(self) -> None:
        """Remove drafts: whatever is in our folder but for what must last."""
        for left in self.desk.folder.iterdir():
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            elif left.name not in LASTING:
                left.unlink(missing_ok=True)


def _entry(mode: str, oid: str) -> Entry | None:
    number = int(mode, 8)
    return Entry(number, oid) if number else None


def _is_submodule(entry: Entry | None) -> bool:
    return entry is not None and entry.mode == SUBMODULE

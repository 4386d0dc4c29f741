"""Putting what was chosen into the tree of a merge."""

from __future__ import annotations

from collections.abc import Callable

from upont_desktop.domain.conflict import (
    Answers,
    Choice,
    Conflict,
    ConflictAnswer,
    ConflictEntry,
    ConflictKind,
    MergedText,
    SeenChoice,
)
from upont_desktop.domain.metadata import described_path, is_private, metadata_path
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.merge.books import SettledBooks
from upont_desktop.service.operations.merge.contests import Contest
from upont_desktop.service.operations.merge.documents import SettledDocument
from upont_desktop.service.operations.merge.draft import Draft
from upont_desktop.service.operations.merge.sides import MergeSides, Side

_SIDE = {Choice.MINE: Side.MINE, Choice.THEIRS: Side.THEIRS}


def answer_for(conflict: Conflict, answers: Answers) -> Choice | MergedText | None:
    """What a person chose, by any of the conflict's paths; or what needs no person.

    Metadata go where their resource goes. Where one side deleted a document of the application's own and the other
    changed it, the change stays.
    """
    described = described_path(conflict.path)
    for path in (*conflict.paths, *([described] if described else [])):
        if path in answers:
            answer: ConflictAnswer | None = answers[path]
            if isinstance(answer, SeenChoice):
                answer = answer.choice if described or answer.conflict == conflict else None
            if answer is None or isinstance(answer, Choice):
                return answer
            if described:
                return Choice.BOTH
            return answer if _is_about(answer, conflict) else None
    return Choice.BOTH if is_private(conflict.path) and not (conflict.mine and conflict.theirs) else None


def _is_about(merged: MergedText, conflict: Conflict) -> bool:
    """Whether a person who put this text together saw what each side has now."""
    sides = [entry.oid for entry in conflict.mine], [entry.oid for entry in conflict.theirs]
    return sides == ([merged.mine], [merged.theirs])


class Settlement:
    """Settles contests in a draft, and remembers what was given up on purpose: (side, path on that side)."""

    def __init__(self, draft: Draft, sides: MergeSides, store: Callable[[bytes], str]) -> None:
        """``draft`` begins as git's tree; ``store`` keeps a content and gives its object."""
        self._draft, self._sides, self._store = draft, sides, store
        self.given_up: set[tuple[Side, str]] = set()

    def clear(self, contest: Contest) -> None:
        """Remove git's marks and inventions; before anything is settled."""
        for path in contest.stages:
            self._draft.remove(path)

    def settle(self, chosen: list[tuple[Contest, Choice | MergedText]]) -> None:
        """Put what was chosen; files in a folder's place come last."""
        for contest, answer in sorted(chosen, key=lambda one: one[0].conflict.kind is ConflictKind.FILE_AND_FOLDER):
            if isinstance(answer, MergedText):
                self._settle_text(contest, answer)
            elif contest.conflict.kind is ConflictKind.FILE_AND_FOLDER:
                self._settle_folder(contest, answer)
            else:
                self._settle_versions(contest, answer)

    def put_document(self, document: SettledDocument) -> None:
        """Put what was merged by field; both sides' versions are in it."""
        self._draft.remove(document.path)
        if document.entry is not None:
            self._draft.place(document.path, document.entry)
        self.given_up |= {(Side.MINE, document.mine), (Side.THEIRS, document.theirs)}

    def put_books(self, books: SettledBooks) -> None:
        """Put the books that both sides changed; every line of either is in them."""
        for path in books.paths:
            self._draft.remove(path)
        for path, entry in books.entries.items():
            self._draft.place(path, entry)
        self.given_up |= {(side, path) for side, paths in books.before.items() for path in paths}

    def _settle_versions(self, contest: Contest, choice: Choice) -> None:
        kept = _SIDE.get(choice)
        for side in Side:
            if kept in {None, side}:
                for target, entry in contest.targets[side]:
                    self._place(side, target, entry)
            else:
                self.given_up.update((side, entry.path) for entry in contest.entries(side))

    def _settle_text(self, contest: Contest, merged: MergedText) -> None:
        """Put a text that a person put together; whatever of either side is not in it was given up with it."""
        conflict = contest.conflict
        mine, theirs = conflict.mine[0], conflict.theirs[0]
        untouched = bool(conflict.base) and mine.mode == conflict.base[0].mode
        mode = theirs.mode if untouched else mine.mode
        self._draft.place(conflict.path, Entry(mode, self._store(merged.content)))
        self.given_up |= {(Side.MINE, mine.path), (Side.THEIRS, theirs.path)}

    def _settle_folder(self, contest: Contest, choice: Choice) -> None:
        """Both stay; the choice says whose has the name, and with ``BOTH`` the folder has it."""
        name = contest.conflict.path
        files = [(side, one) for side in Side for target, one in contest.targets[side] if target == name]
        inside = [(side, target, one) for side in Side for target, one in contest.targets[side] if target != name]
        for side, target, one in inside:
            if target in contest.stages:
                self._place(side, target, one)
        files.sort(key=lambda file: file[0] is not _SIDE.get(choice))
        for side, file in files:
            if side is _SIDE.get(choice):
                self._draft.place_file(name, _entry(file))
            else:
                self._place(side, name, file)

    def _place(self, side: Side, target: str, entry: ConflictEntry) -> None:
        """Put a side's entry at its place; where that is taken by another content, beside it, with its metadata."""
        there = self._draft.entries.get(target)
        if there is not None and there.oid == entry.oid and _same_type(there.mode, entry.mode):
            return
        path = self._draft.place(target, _entry(entry))
        metadata = self._sides.of(side).tree.get(metadata_path(entry.path))
        if path != target and metadata is not None:
            self._draft.place(metadata_path(path), metadata)


def _entry(entry: ConflictEntry) -> Entry:
    return Entry(entry.mode, entry.oid)


def _same_type(one: int, other: int) -> bool:
    """Whether both are files, links, or submodules; a program is a file."""
    return one & 0o170000 == other & 0o170000

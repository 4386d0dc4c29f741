"""Putting what was chosen into the tree of a merge."""

from __future__ import annotations

from collections.abc import Mapping

from upont_desktop.domain.conflict import Choice, Conflict, ConflictEntry, ConflictKind
from upont_desktop.domain.metadata import described_path, is_private, metadata_path
from upont_desktop.repository.worktree import Entry
from upont_desktop.service.operations.merge.contests import Contest
from upont_desktop.service.operations.merge.documents import SettledDocument
from upont_desktop.service.operations.merge.draft import Draft
from upont_desktop.service.operations.merge.sides import MergeSides, Side

_SIDE = {Choice.MINE: Side.MINE, Choice.THEIRS: Side.THEIRS}


def choice_for(conflict: Conflict, choices: Mapping[str, Choice]) -> Choice | None:
    """What a person chose, by any of the conflict's paths; or what needs no person.

    Metadata go where their resource goes. Where one side deleted a document of the application's own and the other
    changed it, the change stays.
    """
    described = described_path(conflict.path)
    for path in (*conflict.paths, *([described] if described else [])):
        if path in choices:
            return choices[path]
    return Choice.BOTH if is_private(conflict.path) and not (conflict.mine and conflict.theirs) else None


class Settlement:
    """Settles contests in a draft, and remembers what was given up on purpose: (side, path on that side)."""

    def __init__(self, draft: Draft, sides: MergeSides) -> None:
        """``draft`` begins as git's tree."""
        self._draft, self._sides = draft, sides
        self.given_up: set[tuple[Side, str]] = set()

    def clear(self, contest: Contest) -> None:
        """Remove git's marks and inventions; before anything is settled."""
        for path in contest.stages:
            self._draft.remove(path)

    def settle(self, chosen: list[tuple[Contest, Choice]]) -> None:
        """Put what was chosen; files in a folder's place come last."""
        for contest, choice in sorted(chosen, key=lambda one: one[0].conflict.kind is ConflictKind.FILE_AND_FOLDER):
            if contest.conflict.kind is ConflictKind.FILE_AND_FOLDER:
                self._settle_folder(contest, choice)
            else:
                self._settle_versions(contest, choice)

    def put_document(self, document: SettledDocument) -> None:
        """Put what was merged by field; both sides' versions are in it."""
        self._draft.remove(document.path)
        if document.entry is not None:
            self._draft.place(document.path, document.entry)
        self.given_up |= {(Side.MINE, document.mine), (Side.THEIRS, document.theirs)}

    def _settle_versions(self, contest: Contest, choice: Choice) -> None:
        kept = _SIDE.get(choice)
        for side in Side:
            if kept in {None, side}:
                for target, entry in contest.targets[side]:
                    self._place(side, target, entry)
            else:
                self.given_up.update((side, entry.path) for entry in contest.entries(side))

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

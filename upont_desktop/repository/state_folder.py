"""What a change is about to do, written down before it is done, and what was done, for undo.

Both live in the ``upont`` folder of the clone's git folder: nothing there is shared, and another git does not see it.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from upont_desktop.domain.books import parse_part
from upont_desktop.repository.locks import BOOK_LOCK
from upont_desktop.repository.undo_log import CarriedPath, RefMove, UndoLog, UndoRecord
from upont_desktop.repository.worktree import DRAFT, Entry, is_submodule, write_atomically

Changes: TypeAlias = dict[str, tuple[Entry | None, Entry | None]]
"""Path → what git kept there before, and what it keeps there after."""

DEVICE_FILE, CLOCK_FILE, RECEIVED_FILE, FOUNDERS_FILE = "device.json", "clock.json", "received", "founders.json"
BATCH_FILE = "batch.jsonl"
"""Entries that are written together, until they are moved to their book as a whole; the next ones replace them."""
TORN = "torn-"
"""How the name of a file begins that holds what a power cut tore from a book."""
LASTING = frozenset(
    {
        "lock", "journal.json", "operations.json", "place.json", BOOK_LOCK, DEVICE_FILE, CLOCK_FILE, RECEIVED_FILE,
        FOUNDERS_FILE, BATCH_FILE, f"{BATCH_FILE}{DRAFT}", f"{DEVICE_FILE}{DRAFT}",
    }
)  # fmt: skip
"""The files of our folder that outlive an operation, beside what was torn; with drafts of what is written into books
meanwhile, under another lock.
"""


@dataclass(frozen=True, slots=True)
class Journal:
    """One change under way: the refs that move, the paths that change, the past after.

    ``kept`` are paths where nothing has to happen on disk, ``absent`` those whose file somebody had removed before;
    ``carried`` is what is in no version and changes its path on disk; ``left_out`` are those among the kept ones that
    this disk cannot hold: the index says that they are not on it. With ``disk_only`` the first half of each change is
    what stood on disk, and no branch moves.
    """

    moves: tuple[RefMove, ...]
    changes: Changes
    kept: tuple[str, ...] = ()
    past: UndoLog = field(default_factory=UndoLog)
    absent: tuple[str, ...] = ()
    carried: tuple[CarriedPath, ...] = ()
    left_out: tuple[str, ...] = ()
    disk_only: bool = False

    def on_disk(self) -> Changes:
        """What has to happen on disk: what stands at each path now, and what shall."""
        kept, absent = set(self.kept), set(self.absent)
        return {
            path: (None if path in absent else old, new)
            for path, (old, new) in self.changes.items()
            if path not in kept and not (is_submodule(old) or is_submodule(new))
        }


class StateFolder:
    """Our folder in the git folder of one work tree."""

    def __init__(self, git_dir: Path) -> None:
        """Nothing is made before it is needed."""
        self.folder = git_dir / "upont"
        self.stage = self.folder / "stage"  # new files, before they are moved into place
        self.stage_index = self.folder / "index.stage"  # the index that these are written from
        self.tree_index = self.folder / "index.tree"  # the index of a commit in the making, where hooks look at it
        self.next_index = self.folder / "index.next"  # the person's index, as it is to become
        self.message = self.folder / "message"
        self._journal = self.folder / "journal.json"
        self._past = self.folder / "operations.json"

    def devices(self) -> tuple[str, ...]:
        """The devices that this clone has been, the newest last: whose books are written here."""
        known = (_load(self.folder / DEVICE_FILE) or {}).get("devices")
        return tuple(name for name in known if isinstance(name, str)) if isinstance(known, list) else ()

    def has_books_in(self, journal: Journal) -> bool:
        """Whether files of books that are written here may change on disk. Others' may be thousands."""
        own = set(self.devices())
        placed = journal.changes.keys() - set(journal.kept) if own else ()
        return any(part.device in own for part in map(parse_part, placed) if part is not None)

    def journal(self) -> Journal | None:
        """The change that a killed run left, if any."""
        loaded = _load(self._journal)
        return _journal(loaded) if loaded else None

    def write_journal(self, journal: Journal) -> None:
        """Write it down; it is on the disk when this returns."""
        changes = {path: [_pair(old), _pair(new)] for path, (old, new) in journal.changes.items()}
        moves = [asdict(move) for move in journal.moves]
        carried = [asdict(one) for one in journal.carried]
        paths = {"kept": journal.kept, "absent": journal.absent, "left_out": journal.left_out, "carried": carried}
        whole = {
            "moves": moves,
            "changes": changes,
            **paths,
            "disk_only": journal.disk_only,
            "past": asdict(journal.past),
        }
        write_atomically(self._journal, json.dumps(whole).encode())

    def remove_journal(self) -> None:
        """The change is whole, or was taken back."""
        self._journal.unlink(missing_ok=True)

    def past(self) -> UndoLog:
        """What can be undone and redone; nothing where the file is damaged."""
        return _past(_load(self._past) or {})

    def tidy(self) -> None:
        """Remove drafts: whatever is in our folder but for what must last."""
        for left in self.folder.iterdir():
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            elif left.name not in LASTING and not left.name.startswith(TORN):
                left.unlink(missing_ok=True)

    def write_past(self, past: UndoLog) -> None:
        """Write the list of operations that can be undone, whole or not at all."""
        write_atomically(self._past, json.dumps(asdict(past)).encode())


def _load(place: Path) -> dict[str, Any] | None:
    try:
        loaded = json.loads(place.read_bytes())
    except (OSError, ValueError):
        return None
    return loaded if isinstance(loaded, dict) else None


def _journal(loaded: dict[str, Any]) -> Journal:
    changes: Changes = {path: (_entry(old), _entry(new)) for path, (old, new) in loaded["changes"].items()}
    absent, left_out = (tuple(loaded.get(key, ())) for key in ("absent", "left_out"))
    past, carried = _past(loaded["past"]), _carried(loaded)
    kept, disk_only = tuple(loaded["kept"]), bool(loaded.get("disk_only"))
    return Journal(_moves(loaded["moves"]), changes, kept, past, absent, carried, left_out, disk_only)


def _pair(entry: Entry | None) -> tuple[int, str] | None:
    return None if entry is None else (entry.mode, entry.oid)


def _entry(loaded: list[Any] | None) -> Entry | None:
    return None if loaded is None else Entry(*loaded)


def _moves(loaded: list[dict[str, Any]]) -> tuple[RefMove, ...]:
    return tuple(RefMove(move["name"], move["old"], move["new"]) for move in loaded)


def _carried(loaded: dict[str, Any]) -> tuple[CarriedPath, ...]:
    """Files of older versions of the program have none."""
    return tuple(CarriedPath(one["old"], one["new"]) for one in loaded.get("carried", ()))


def _past(loaded: dict[str, Any]) -> UndoLog:
    done, undone = (tuple(_record(one) for one in loaded.get(key, ())) for key in ("done", "undone"))
    return UndoLog(done, undone)


def _record(loaded: dict[str, Any]) -> UndoRecord:
    """Before ``from_disk`` was written down, keeping was the operation whose every file stood on disk."""
    from_disk = loaded.get("from_disk", None if loaded["operation"] == "keep" else ())
    paths = None if from_disk is None else tuple(from_disk)
    edit = loaded.get("edit", "")
    return UndoRecord(loaded["operation"], loaded["summary"], _moves(loaded["moves"]), paths, _carried(loaded), edit)

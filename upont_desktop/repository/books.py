"""The only writer of books: what one device of a clone appends, durable before anything is shown as done.

One line is written at the end of the open part and synced. A run that is killed, or a power cut, leaves at most one
torn line; the next one sets it aside, and the chain goes on from the last whole line.

Which device this is stands in ``.git/upont/device.json``, with a mark in the person's data folder that says which
clone has it and what it wrote last. A copy of the clone lacks the mark, or is behind it: it takes a new device, as two
writers of one book would break its chain.
"""

from __future__ import annotations

import errno
import json
import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path

from upont_desktop.domain.book_batches import composed_lines
from upont_desktop.domain.book_order import horizon
from upont_desktop.domain.books import (
    LAST_NUMBER,
    PART_BYTES,
    PART_LINES,
    Body,
    BookEntry,
    BookLine,
    BookPart,
    book_folder,
    device_name,
    first_link,
    first_part,
    parse_line,
    parse_part,
)
from upont_desktop.repository.durable_folders import make_folders_of
from upont_desktop.repository.locks import book_lock
from upont_desktop.repository.state_folder import BATCH_FILE, DEVICE_FILE, TORN, StateFolder
from upont_desktop.repository.worktree import WorkTreePaths, fsync_path, put, translated, write_atomically

INTENTION = "i"
"""The key of a body by which a repeated click is told."""
_RECENT = 2  # parts looked at for it: the last hours, at least
_YEAR = 4  # digits of a folder's name, where a part is of a day


class BookShelf:
    """The books of one clone's own devices, on disk."""

    def __init__(
        self,
        work_tree: Path,
        folder: Path,
        marks: Path,
        *,
        word: str = "",
        step: Callable[[str], None] = lambda _: None,
    ) -> None:
        """``folder`` is ours in the git folder, ``marks`` the one of the person's data; ``word`` begins the name of a
        new device; ``step`` is told of every step.
        """
        self._work_tree, self._folder, self._marks = work_tree, folder, marks
        self._word, self._step = word, step

    # -- reading -------------------------------------------------------------------------------------------------------

    def devices(self) -> tuple[str, ...]:
        """The devices that this clone has been, the newest last."""
        return StateFolder(self._folder.parent).devices()

    def rooms(self, device: str) -> tuple[str, ...]:
        """The rooms in which a device has a book here."""
        top = self._work_tree / ".upont"
        with suppress(OSError):
            return tuple(sorted(room.name for room in top.iterdir() if _are_folders(room / "book", device)))
        return ()

    def backwards(self, room: str, device: str) -> Iterator[BookPart]:
        """The parts of a book on disk, the newest first, listed as they are asked for: a year may have thousands."""
        for _, names in groupby(self._names(book_folder(room, device)), lambda name: name.rpartition("-")[0]):
            parts = (parse_part(f"{book_folder(room, device)}/{name}") for name in names)
            yield from sorted((part for part in parts if part is not None), reverse=True)

    def _names(self, folder: str) -> Iterator[str]:
        """The names of the parts below a folder; those of the newest day or month first, but in no order among them.

        Whoever shares the circle may put a link there, which may lead to what has no end: what is no file is no part.
        """
        top = self._work_tree / folder
        for name in sorted(_listed(top), reverse=True):
            if len(name) != _YEAR:
                yield from [name] if stat.S_ISREG(_mode(top / name)) else ()
            elif stat.S_ISDIR(_mode(top / name)):
                inside = (f"{name}/{one}" for one in sorted(_listed(top / name), reverse=True))
                yield from (one for one in inside if stat.S_ISREG(_mode(top / one)))

    def parts(self, room: str, device: str) -> list[BookPart]:
        """The parts of a book on disk, in their order."""
        return [*self.backwards(room, device)][::-1]

    def recent(self, room: str, device: str) -> list[BookPart]:
        """The last few parts, in their order."""
        return [*islice(self.backwards(room, device), _RECENT)][::-1]

    def read(self, part: BookPart) -> bytes:
        """What stands on disk of a part, a torn line too; nothing where it is gone."""
        try:
            return Path(self._place(part)).read_bytes()
        except FileNotFoundError:
            return b""

    def _place(self, part: BookPart) -> str:
        return WorkTreePaths(self._work_tree).place(part.path)

    # -- writing -------------------------------------------------------------------------------------------------------

    def append(self, room: str, kind: str, body: Body, *, now: datetime, seen: int) -> BookEntry:
        """Write one entry and give it: it is on the disk when this returns. ``seen`` is the highest tick seen so far.

        An entry whose body has the same :data:`INTENTION` as one of the last is not written again: that one is given.

        Raises :class:`CloneBusy`, :class:`NoSpace`, :class:`NotWritable`, and :class:`ValueError` for a body that JSON
        has no form for; then nothing was written.
        """
        with translated(self._work_tree), book_lock(self._folder):
            self._step("book locked")
            device = self._own_device(room)
            parts = self.recent(room, device)
            done = self._already(device, parts, body)
            if done is not None:
                return done
            last = self._last_line(room, device)
            if last is not None and last.entry.number >= LAST_NUMBER:  # somebody else put it there
                device, parts, last = self.new_device(), [], None
            number, link = (last.entry.number + 1, last.link) if last else (1, first_link(room, device))
            at, tick = now.isoformat(timespec="seconds"), self._next_tick(room, device, seen)
            ((line, entry),) = composed_lines(device, number, tick, link, [(at, kind, body)])
            self._write(self._open_part(room, device, parts, now), line)
            self._remember(device, room, entry.hash)
            return entry

    def append_all(
        self, room: str, news: Sequence[tuple[str, Body]], *, now: datetime, seen: int
    ) -> list[BookEntry]:  # fmt: skip
        """Write some entries (kind and body of each), at least one: all of them are on the disk when this returns, and
        wherever it is stopped, all are there or none is. They stand in a part of their own, which appears whole.
        Raises what :meth:`append` raises, and :class:`ValueError` for more than a part can have.
        """
        with translated(self._work_tree), book_lock(self._folder):
            self._step("book locked")
            device = self._own_device(room)
            last = self._last_line(room, device)
            if last is not None and last.entry.number + len(news) > LAST_NUMBER:
                device, last = self.new_device(), None
            start, link = (last.entry.number + 1, last.link) if last else (1, first_link(room, device))
            at, tick = now.isoformat(timespec="seconds"), self._next_tick(room, device, seen)
            lines = list(composed_lines(device, start, tick, link, ((at, kind, body) for kind, body in news)))
            content = b"".join(line for line, _ in lines)
            if len(content) > PART_BYTES:
                raise ValueError(f"{len(content)} bytes are more than a part of a book has")
            self._write_part(self._new_part(room, device, self.recent(room, device), now), content)
            self._remember(device, room, lines[-1][1].hash)
            return [entry for _, entry in lines]

    def _new_part(self, room: str, device: str, parts: list[BookPart], now: datetime) -> BookPart:
        """The part after the last one, at whose place nothing stands."""
        day = now.year, now.month, now.day
        part = parts[-1].next(*day) if parts else first_part(room, device, *day)
        while os.path.lexists(self._place(part)):
            part = part._replace(number=part.number + 1)
        return part

    def _write_part(self, part: BookPart, content: bytes) -> None:
        """Have a whole part appear at once: written aside, then moved to its place."""
        draft, place = self._folder / BATCH_FILE, Path(self._place(part))
        write_atomically(draft, content)
        self._step("staged")
        make_folders_of(place)
        put(str(draft), str(place))
        self._step("written")
        fsync_path(place.parent)
        self._step("synced")

    def _already(self, device: str, parts: list[BookPart], body: Body) -> BookEntry | None:
        wanted = body.get(INTENTION)
        if not wanted:
            return None
        written = json.dumps(wanted, ensure_ascii=False).encode("utf-8", "surrogatepass")  # as `compose_line` has it
        for part in reversed(parts):
            content = self.read(part)
            for raw in reversed(content.split(b"\n")) if written in content else ():
                line = parse_line(raw, device) if written in raw else None
                if line is not None and line.entry.body and line.entry.body.get(INTENTION) == wanted:
                    return line.entry
        return None

    def _last_line(self, room: str, device: str) -> BookLine | None:
        for part in self.backwards(room, device):
            lines = self.read(part).split(b"\n")[:-1]
            if lines:
                return parse_line(lines[-1], part.device)
        return None

    def _next_tick(self, room: str, device: str, seen: int) -> int:
        """One more than the highest that was not made up; and one more again where the last of this book was, as that
        counts as the next of its own device.
        """
        highest = horizon((self._last_tick(each, device) for each in {room, *self.rooms(device)}), seen)
        return highest + (2 if self._last_tick(room, device) > highest else 1)

    def _last_tick(self, room: str, device: str) -> int:
        last = self._last_line(room, device)
        return last.entry.tick if last else 0

    def _open_part(self, room: str, device: str, parts: list[BookPart], now: datetime) -> BookPart:
        """The part that the next line goes to, made where it is new: its folder is on the disk before the line is."""
        day = now.year, now.month, now.day
        last = parts[-1] if parts else None
        if last is not None and last.is_for(*day) and self.read(last).count(b"\n") < PART_LINES:
            return last
        part = self._new_part(room, device, parts, now)
        place = Path(self._place(part))
        make_folders_of(place)
        place.touch()
        fsync_path(place.parent)
        self._step("part")
        return part

    def _write(self, part: BookPart, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self._place(part), flags)
        try:
            size = os.fstat(handle).st_size
            try:
                _write_whole(handle, line)
                self._step("written")
                os.fsync(handle)
            except OSError:
                with suppress(OSError):
                    os.ftruncate(handle, size)
                raise
        finally:
            os.close(handle)
        self._step("synced")

    # -- the device ----------------------------------------------------------------------------------------------------

    def own_device(self, room: str) -> str:
        """The device that writes on in a room here; a new one where there is none. Raises :class:`CloneBusy`."""
        with translated(self._work_tree), book_lock(self._folder):
            return self._own_device(room)

    def _own_device(self, room: str) -> str:
        """The device that goes on writing here: the newest whose mark is on this computer and whose book is whole."""
        for device in reversed(self.devices()):
            mark = _load(self._mark(device))
            if mark and self._is_ours(device, mark) and self._is_whole(room, device, mark):
                return device
        return self.new_device()

    def new_device(self) -> str:
        """Become another device from now on; what the one before wrote stays its own."""
        while True:
            device = device_name(self._word, secrets.token_hex(4))
            if not self._mark(device).exists() and not self.rooms(device):
                break
        self._marks.mkdir(parents=True, exist_ok=True)
        self._save_mark(device, {})
        devices = [*self.devices(), device]
        self._folder.mkdir(exist_ok=True)
        write_atomically(self._folder / DEVICE_FILE, json.dumps({"devices": devices}).encode())
        self._step("device")
        return device

    def _mark(self, device: str) -> Path:
        return self._marks / f"{device}.json"

    def _is_ours(self, device: str, mark: dict[str, object]) -> bool:
        """Whether the mark is this clone's: made here, or where the clone was before it was moved."""
        place = mark.get("place")
        if place == str(self._folder):
            return True
        there = _load(Path(str(place)) / DEVICE_FILE).get("devices")
        return not (isinstance(there, list) and device in there)

    def _is_whole(self, room: str, device: str, mark: dict[str, object]) -> bool:
        """Whether the book has what was written last; with a torn line set aside. A damaged one is never continued."""
        heads = mark.get("heads")
        head = heads.get(room) if isinstance(heads, dict) else None
        parts = self.recent(room, device)
        if parts and not self._mended(parts[-1], str(head or "")):
            return False
        if head is None:
            return not any(self.read(part) for part in parts) or mark.get("place") == str(self._folder)
        wanted = f'{{"h":"{head}"'.encode()
        return any(wanted in self.read(part) for part in self.backwards(room, device))

    def _mended(self, part: BookPart, head: str) -> bool:
        """Whether the last line is one, after what was not written whole was set aside."""
        content = self.read(part)
        whole = content.rfind(b"\n") + 1
        if whole == len(content):
            start = content.rfind(b"\n", 0, max(whole - 1, 0)) + 1
            line = parse_line(content[start : whole - 1], part.device)
            if not content or (line is not None and (line.intact or line.entry.body is None)):
                return True
            if f'{{"h":"{head}"'.encode() in content[start:]:
                return False  # it was written whole, and changed since
            whole = start
        self._set_aside(part, content, whole)
        return True

    def mend(self) -> None:
        """Set aside what is torn at the end of this clone's books. Raises :class:`CloneBusy`."""
        if any(self._torn_parts()):
            with translated(self._work_tree), book_lock(self._folder):
                for part in [*self._torn_parts()]:
                    content = self.read(part)
                    self._set_aside(part, content, content.rfind(b"\n") + 1)

    def _torn_parts(self) -> Iterator[BookPart]:
        """Outside the lock, one of them may be a line that is just being written."""
        for device in self.devices():
            for room in self.rooms(device):
                for part in islice(self.backwards(room, device), 1):
                    content = self.read(part)
                    if content and not content.endswith(b"\n"):
                        yield part

    def _set_aside(self, part: BookPart, content: bytes, whole: int) -> None:
        """Keep what is torn in our folder, then cut it off."""
        aside = self._folder / f"{TORN}{datetime.now().astimezone():%Y%m%dT%H%M%S.%f}"
        write_atomically(aside, content[whole:])
        self._step("set aside")
        handle = os.open(self._place(part), os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0))
        try:
            os.ftruncate(handle, whole)
            os.fsync(handle)
        finally:
            os.close(handle)
        self._step("cut")

    def torn(self) -> tuple[Path, ...]:
        """What was set aside, the oldest first."""
        return tuple(sorted(self._folder.glob(f"{TORN}*")))

    def _remember(self, device: str, room: str, head: str) -> None:
        heads = _load(self._mark(device)).get("heads")
        with suppress(OSError):  # the entry stands: a mark that is behind is caught up with
            self._save_mark(device, {**(heads if isinstance(heads, dict) else {}), room: head})
        self._step("marked")

    def _save_mark(self, device: str, heads: dict[str, object]) -> None:
        """Whole or not at all, but not synced: a mark that is behind the book is caught up with."""
        draft = self._mark(device).with_suffix(".new")
        draft.write_text(json.dumps({"place": str(self._folder), "heads": heads}))
        draft.replace(self._mark(device))


def _write_whole(handle: int, line: bytes) -> None:
    """The system writes less than it was asked to where the disk is full: the next write would say so."""
    if os.write(handle, line) != len(line):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - a till waits for it
    except (FileNotFoundError, NotADirectoryError):
        return []


def _mode(place: Path) -> int:
    """What stands there, a link itself; 0 for nothing."""
    try:
        return os.lstat(place).st_mode
    except OSError:
        return 0


def _are_folders(book: Path, device: str) -> bool:
    """Whether there is a folder of a device, and no link on the way from the room to it."""
    return all(stat.S_ISDIR(_mode(folder)) for folder in (book.parent, book, book / device))


def _load(place: Path) -> dict[str, object]:
    try:
        loaded = json.loads(place.read_bytes())
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}

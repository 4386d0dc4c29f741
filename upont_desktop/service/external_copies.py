"""Copies of versions outside the circle: to be opened by another application, or kept where the person says."""

from __future__ import annotations

import re
import shutil
import stat
import tempfile
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from upont_desktop.domain.errors import NoSpace, NotWritable
from upont_desktop.domain.programs import may_run
from upont_desktop.domain.text import display

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 120  # letters: file systems take 255 bytes, and a letter may have four
_HEAD = 8192  # bytes: git looks at as many for a zero to tell a text


def name_to_open(name: str, data: bytes) -> str | None:
    """The name under which a copy can be opened without being run: a script as a text; ``None`` for other programs."""
    if "." in name.strip(".") and not may_run(name):
        return name
    return None if b"\0" in data[:_HEAD] else f"{name}.txt"


def safe_name(name: str, label: str = "") -> str:
    """A file name that every system takes, with a label before its extension; never a path."""
    shown = _FORBIDDEN.sub("_", display(name)).strip(" .") or "file"
    stem, dot, extension = shown.rpartition(".")
    if not dot or not stem:
        stem, extension = shown, ""
    stem = stem[: _LONGEST - len(extension[:20])]
    made = f"{stem} ({label})" if label else stem
    made = f"{made}.{extension[:20]}" if extension else made
    return f"_{made}" if _RESERVED.fullmatch(made) else made


class ExternalCopies:
    """Read-only copies in a folder of their own, which goes with the program, or with this object."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._count = 0
        self.clear: Callable[[], object] = lambda: None

    def write(self, name: str, save: Callable[[Path], object]) -> Path:
        """A read-only copy under this name, written by ``save``; raises :class:`NoSpace`, :class:`NotWritable`."""
        try:
            self._count += 1
            place = self._opened() / str(self._count)
            place.mkdir()
            path = place / name
            save(path)
            path.chmod(stat.S_IRUSR)
        except OSError as error:
            raise _told(error, tempfile.gettempdir()) from error
        return path

    def _opened(self) -> Path:
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix="upont-desktop-"))
            self.clear = weakref.finalize(self, _remove, self._folder)
        return self._folder


def _remove(folder: Path) -> None:
    """As far as other applications let go of it. Some systems remove no file that is read-only."""
    for file in folder.glob("*/*"):
        with suppress(OSError):
            file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(folder, ignore_errors=True)


def _told(error: OSError, place: str) -> NoSpace | NotWritable:
    kind = NoSpace if error.errno in (28, 122) else NotWritable  # ENOSPC, EDQUOT
    return kind(path=place, details=str(error))

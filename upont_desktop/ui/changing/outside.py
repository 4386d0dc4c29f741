"""Versions on their way out: opened in their own program, saved as a copy, dragged to another window."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.ui.background import Desk

if TYPE_CHECKING:
    from upont_desktop.ui.changing.controller import Changing

translate = QCoreApplication.translate

# A clone may come from a stranger (DESIGN, section 7): what the system would run rather than show is not opened.
_PROGRAMS = frozenset(
    "app appimage bat bin cmd com command cpl desktop dll exe gadget hta inf ins jar jnlp jse js lnk msc msi msp mst"
    " pif ps1 psm1 py pyw rb reg run scf scr sct sh terminal url vb vbe vbs workflow ws wsc wsf wsh xbap".split()
)


def is_program(resource: Resource) -> bool:
    """Whether opening it might run it."""
    return resource.kind is not EntryKind.FILE or resource.name.rpartition(".")[2].lower() in _PROGRAMS


def copies_folder() -> Path:
    """A folder of this run for temporary copies."""
    global _copies  # noqa: PLW0603 - one for the whole run; the system's object removes it at the end
    if _copies is None:
        _copies = tempfile.TemporaryDirectory(prefix="upont-", ignore_cleanup_errors=True)
    return Path(_copies.name)


_copies: tempfile.TemporaryDirectory[str] | None = None


def temporary_copy(desk: Desk, circle: Circle, resource: Resource) -> Path:
    """A read-only copy of a version, under its own name. Raises :class:`TooLarge` and what reading raises."""
    folder = copies_folder() / (resource.blob or "gone")
    place = folder / _safe_name(resource)
    if not place.exists():
        folder.mkdir(exist_ok=True)
        part = place.with_name(f"{place.name}.part")
        part.write_bytes(desk.reader(circle).content(resource))
        part.chmod(stat.S_IRUSR)
        part.replace(place)
    return place


def _safe_name(resource: Resource) -> str:
    return display(resource.name).replace("/", "_").replace("\\", "_").replace(":", "_") or "file"


def save_version(changing: Changing, circle: Circle, resource: Resource, goal: Path) -> None:
    """Write a version to a file of the person's choice."""

    def work(desk: Desk) -> Path:
        content = desk.reader(circle).content(resource)
        try:
            goal.write_bytes(content)
        except OSError as error:
            raise NotWritable(path=str(goal), details=str(error)) from error
        return goal

    def done(place: Path) -> None:
        changing.toast.say(translate("Outside", "Saved: {path}").format(path=place))

    changing.background.ask(work, done, changing.failed.emit, owner=changing)


def open_outside(changing: Changing, circle: Circle, resource: Resource) -> None:
    """Open the file itself where the version is the current one, so that edits are noticed; else a read-only copy."""
    if is_program(resource):
        changing.toast.say(
            translate("Outside", "“{name}” may be a program, and is not run from here.").format(
                name=display(resource.name)
            )
        )
        return

    def find(desk: Desk) -> Path:
        current = desk.reader(circle).resource(resource.rel_path).version.resource
        place = Path(os.fsdecode(os.path.join(os.fsencode(circle.path), git_bytes(resource.rel_path))))  # noqa: PTH118
        inside = place.is_file() and not place.is_symlink() and place.resolve().is_relative_to(circle.path.resolve())
        return place if current.blob == resource.blob and inside else temporary_copy(desk, circle, resource)

    changing.background.ask(find, show_file, changing.failed.emit, owner=changing)


def show_file(place: Path) -> None:
    """Hand a file to the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

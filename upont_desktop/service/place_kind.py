"""What a folder or file of this computer is to somebody who wants a circle, and which folder to propose for one."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from upont_desktop.domain.circle_errors import AlreadyCircle
from upont_desktop.domain.errors import UserError

_NEVER_IN_NAMES = '<>:"/\\|?*'  # of Windows, which has the strictest rules: a stick goes from one system to another
_TRIES = 100  # folders of one name beside each other: more are no accident


class PlaceKind(StrEnum):
    """What can be done with a folder or file: open it, make it a circle, or receive the circle that it leads to."""

    CIRCLE = "circle"
    SHARED = "shared"
    ORDINARY = "ordinary"
    INVITATION = "invitation"
    BUNDLE = "bundle"
    NOTHING = "nothing"

    @property
    def received_from(self) -> bool:
        """Whether it is a place that a circle is received from."""
        return self in {PlaceKind.SHARED, PlaceKind.INVITATION, PlaceKind.BUNDLE}


def place_kind(path: Path) -> PlaceKind:
    """What a folder or file is. ``SHARED`` is a clone without files, or a folder that holds such (a stick)."""
    try:
        return _kind_of_folder(path) if path.is_dir() else _kind_of_file(path)
    except (OSError, UserError):
        return PlaceKind.NOTHING


def _kind_of_folder(folder: Path) -> PlaceKind:
    # Late, as below, for start-up time: the window names the kinds from its start, and looks at a place when asked.
    from upont_desktop.repository.sync import git_folder  # noqa: PLC0415
    from upont_desktop.service.new_circle import refuse_inside_circle  # noqa: PLC0415
    from upont_desktop.service.receive import shared_in  # noqa: PLC0415

    if (folder / ".git").exists():
        return PlaceKind.CIRCLE
    if git_folder(folder) is not None or shared_in(folder):
        return PlaceKind.SHARED
    try:
        refuse_inside_circle(folder)
    except AlreadyCircle:
        return PlaceKind.CIRCLE
    return PlaceKind.ORDINARY


def _kind_of_file(file: Path) -> PlaceKind:
    from upont_desktop.repository.received_clone import is_bundle  # noqa: PLC0415
    from upont_desktop.service.receive import INVITATION_ENDING  # noqa: PLC0415

    if file.name.lower().endswith(INVITATION_ENDING):
        return PlaceKind.INVITATION
    return PlaceKind.BUNDLE if is_bundle(file) else PlaceKind.NOTHING


def proposed_folder(parent: Path, name: str) -> Path:
    """Where a circle of this name could lie: a folder in ``parent`` that does not exist yet, or is empty. Where there
    is no ``parent``, the person's own folder takes its place.
    """
    above = parent if parent.is_dir() else Path.home()
    plain = "".join("-" if sign in _NEVER_IN_NAMES or ord(sign) < 0x20 else sign for sign in name).strip(" .")
    wanted = plain.removesuffix(".git") or "circle"
    names = (wanted, *(f"{wanted} {number}" for number in range(2, _TRIES)))
    return next((above / name for name in names if _is_free(above / name)), above / wanted)


def _is_free(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))

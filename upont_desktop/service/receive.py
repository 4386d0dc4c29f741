"""Receiving a circle into a folder of one's own, and inviting others to do so."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from upont_desktop.domain.address import AddressKind, address_kind, local_path, name_in_address
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.circle_errors import (
    FolderNotEmpty,
    NoCircleThere,
    NotAnAddress,
    SeveralCircles,
)
from upont_desktop.domain.errors import NoSuchFolder
from upont_desktop.domain.invitation import (
    ENDING,
    MOST_BYTES,
    Invitation,
    address_in_text,
    invitation_bytes,
    parse_invitation,
    plain_name,
)
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.traffic import Traffic, ignored
from upont_desktop.domain.writing_errors import AlreadyThere, NotShared
from upont_desktop.repository.names import name_problem
from upont_desktop.repository.received_clone import CloneSource, ReceiveStage, is_bundle, receive_clone
from upont_desktop.repository.sync import git_folder
from upont_desktop.repository.worktree import translated
from upont_desktop.service.new_circle import refuse_inside_circle
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.remote import absolute, share_address

if TYPE_CHECKING:
    from upont_desktop.service.library import Library

__all__ = [
    "INVITATION_ENDING",
    "CircleSource",
    "Invitation",
    "ReceiveProgress",
    "ReceiveStage",
    "ReceivedCircle",
    "circle_source",
    "invitation_to",
    "read_invitation",
    "receive_circle",
    "save_invitation",
    "shared_in",
]

ReceiveProgress: TypeAlias = Callable[[ReceiveStage, int, int], None]
INVITATION_ENDING = ENDING
_MOST_OF_A_NAME = 1024  # bytes of a description that are read
_MOST = 500  # entries of a folder that are looked at for circles: a stick holds tens


@dataclass(frozen=True, slots=True)
class CircleSource:
    """What a person gave to receive from, understood: the circle's ``name`` there, and where it is."""

    name: str
    source: CloneSource

    @property
    def address(self) -> str:
        """Where it is: an address, or a path."""
        return self.source.address


@dataclass(frozen=True, slots=True)
class ReceivedCircle:
    """A circle that was received, with the commits of its branch; none where nothing was shared there yet."""

    circle: Circle
    commits: int


def circle_source(given: str) -> CircleSource:
    """What a person gave: an address, a folder that a circle is shared in or a circle's own, a bundle file, an
    invitation, or the text of one. Paths may be relative to the current folder. Nothing is connected to.

    Raises :class:`NotAnAddress`, :class:`NoCircleThere`, :class:`SeveralCircles`, :class:`BadInvitation`.
    """
    given = address_in_text(given)
    kind = address_kind(given)
    if kind is AddressKind.REFUSED:
        raise NotAnAddress(address=display(given))
    if kind is not AddressKind.PATH:
        return CircleSource(name_in_address(given), CloneSource(given))
    path = absolute(given)
    if path.is_file():
        return _in_invitation(path) if path.name.lower().endswith(ENDING) else _in_bundle(path)
    return _in_folder(path)


def receive_circle(
    library: Library,
    source: CircleSource,
    folder: Path,
    progress: ReceiveProgress = lambda _stage, _done, _whole: None,
    traffic: Callable[[Traffic], None] = ignored,
) -> ReceivedCircle:
    """Receive a circle into a folder that does not exist yet or is empty, and make it known.

    ``progress`` is told the stage, and how many of how many objects or files, ``traffic`` of bytes; what the first
    raises (``Cancelled``) leaves nothing behind. A run that was killed, or whose connection broke, leaves no circle;
    the next one for the same address and folder goes on with what had come.

    Raises :class:`FolderNotEmpty`, :class:`AlreadyCircle`, :class:`NoSuchFolder` where the folder above is not there,
    :class:`CannotReach` and its kinds, :class:`NotWritable`, :class:`NoSpace`, :class:`CloneBusy`.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - without following links
    _check_target(folder)
    commits = receive_clone(source.source, folder, display(source.name), progress, library.sign_ins, traffic)
    return ReceivedCircle(library.recognise(folder, title=display(source.name)), commits)


def _check_target(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise FolderNotEmpty(path=str(folder))
    refuse_inside_circle(folder)
    with translated(folder):
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderNotEmpty(path=str(folder))
    if not folder.parent.is_dir():
        raise NoSuchFolder(path=str(folder.parent))


def _in_bundle(file: Path) -> CircleSource:
    if not is_bundle(file):
        raise NoCircleThere(path=_shown(file))
    return CircleSource(name_in_address(file.name), CloneSource(git_text(os.fsencode(file)), bundle=True))


def _in_invitation(file: Path) -> CircleSource:
    invitation = read_invitation(file)
    address = invitation.address
    if address_kind(address) is AddressKind.PATH:
        place = os.fsdecode(git_bytes(local_path(address)))
        address = git_text(os.fsencode(file.parent / place))
        if not Path(os.fsdecode(git_bytes(address))).exists():
            raise NoCircleThere(path=display(address))
        found = circle_source(os.path.normpath(address))
        return CircleSource(invitation.name or found.name, found.source)
    return CircleSource(invitation.name or name_in_address(address), CloneSource(address))


def _in_folder(folder: Path) -> CircleSource:
    """The circle that a folder is, or the only one that is shared in it."""
    if git_folder(folder) is None:
        if not folder.is_dir():
            raise NoCircleThere(path=_shown(folder))
        found = shared_in(folder)
        if len(found) > 1:
            raise SeveralCircles(path=_shown(folder), names=", ".join(display(one.name) for one in found))
        if not found:
            raise NoCircleThere(path=_shown(folder))
        folder = found[0]
    name = _description(folder) or name_in_address(folder.name)
    return CircleSource(name, CloneSource(git_text(os.fsencode(folder))))


def _description(folder: Path) -> str:
    """What those who share the circle call it: git's ``description`` file (gitrepository-layout), which sharing to a
    folder writes. Empty where there is none, or none that a folder could be called.
    """
    try:
        with (folder / "description").open("rb") as stream:
            raw = stream.read(_MOST_OF_A_NAME)
    except OSError:
        return ""
    name = plain_name(raw.decode("utf-8", "replace"))
    usual = name.startswith("Unnamed repository")  # git's own template
    return "" if usual or name_problem(name) or "/" in name else name


def shared_in(folder: Path) -> list[Path]:
    """The clones without files that lie in a folder: what others share there."""
    with translated(folder):
        entries = sorted(folder.iterdir())[:_MOST]
    return [entry for entry in entries if not (entry / ".git").exists() and git_folder(entry) is not None]


def _shown(path: Path) -> str:
    return display(git_text(os.fsencode(path)))


def read_invitation(file: Path) -> Invitation:
    """What an invitation file says, read with bounds. Raises :class:`BadInvitation`, :class:`NotReadable`."""
    with translated(file), file.open("rb") as stream:
        raw = stream.read(MOST_BYTES + 1)
    return parse_invitation(raw, _shown(file))


def invitation_to(context: OperationContext) -> Invitation:
    """The invitation to a circle, to be copied or saved. Raises :class:`NotShared`."""
    address = share_address(context)
    if not address:
        raise NotShared(circle=context.circle.name)
    return Invitation(context.circle.name, address)


def save_invitation(context: OperationContext, file: Path, *, replace: bool = False) -> Invitation:
    """Write an invitation file. Where the circle is shared in the file's own folder (on a stick), the address is seen
    from there: the stick may be called otherwise on another computer. ``replace`` an invitation that is there.

    Raises :class:`NotShared`, :class:`AlreadyThere`, :class:`NotWritable`.
    """
    file = Path(os.path.abspath(file))  # noqa: PTH100 - without following links
    invitation = invitation_to(context)
    if address_kind(invitation.address) is AddressKind.PATH:
        shared = Path(os.fsdecode(git_bytes(local_path(invitation.address))))
        if shared.is_relative_to(file.parent):
            near = shared.relative_to(file.parent).as_posix()
            invitation = Invitation(invitation.name, f"./{git_text(os.fsencode(near))}")
    with translated(file):
        try:
            with file.open("wb" if replace else "xb") as stream:
                stream.write(invitation_bytes(invitation))
        except FileExistsError as error:
            raise AlreadyThere(path=_shown(file)) from error
    return invitation

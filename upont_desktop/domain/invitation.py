"""Invitations: a small text file that says where a circle is shared, handed on by mail or on a stick.

It may come from a stranger: it is read with bounds, and its address is one that git only connects to.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass

from upont_desktop.domain.address import AddressKind, address_kind, local_path
from upont_desktop.domain.circle_errors import BadInvitation, InvitationProblem

ENDING = ".upont-circle"
MOST_BYTES = 16 * 1024  # a name and an address of the longest path (4 KiB), escaped
_LONGEST_NAME = 200  # characters
_FORM = 1  # the number in the file, raised when older programs could misread it
_PASSWORD = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")
_WEB_USER = re.compile(r"(?<=://)[^/@]*@")
_OTHER_COMPUTER = re.compile(r"[\\/]{2}")


@dataclass(frozen=True, slots=True)
class Invitation:
    """A circle's name, and where it is shared. An address that begins with ``./`` is seen from the file's folder."""

    name: str
    address: str


def invitation_bytes(invitation: Invitation) -> bytes:
    """The file: JSON that a person can read. No password of the address goes with it."""
    shown = {"v": _FORM, "name": invitation.name, "address": without_password(invitation.address)}
    return (json.dumps(shown, ensure_ascii=True, indent=2) + "\n").encode()


def parse_invitation(raw: bytes, path: str) -> Invitation:
    """What a file says; ``path`` is named where it is of no use. Raises :class:`BadInvitation`."""
    if len(raw) > MOST_BYTES:
        raise BadInvitation(path=path, problem=InvitationProblem.LARGE)
    try:
        loaded = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        loaded = None
    if not isinstance(loaded, dict) or not isinstance(loaded.get("v"), int) or isinstance(loaded["v"], bool):
        raise BadInvitation(path=path, problem=InvitationProblem.FORM)
    if loaded["v"] != _FORM:
        raise BadInvitation(path=path, problem=InvitationProblem.LATER)
    name, address = loaded.get("name"), loaded.get("address")
    if not isinstance(name, str) or not isinstance(address, str):
        raise BadInvitation(path=path, problem=InvitationProblem.FORM)
    if not _harmless(address):
        raise BadInvitation(path=path, problem=InvitationProblem.ADDRESS)
    return Invitation(plain_name(name), address)


def address_in_text(text: str) -> str:
    """The address in what was pasted: a message that invites ends with it, on a line of its own."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _harmless(address: str) -> bool:
    """Whether git would only connect to it. A path of another computer would send that the person's password."""
    kind = address_kind(address)
    if kind is not AddressKind.PATH:
        return kind is not AddressKind.REFUSED
    path = local_path(address)
    return not _OTHER_COMPUTER.match(path) and ".." not in re.split(r"[\\/]", path)


def plain_name(name: str) -> str:
    """What somebody else calls a circle, on one line, without what is not seen."""
    seen = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in name[: 4 * _LONGEST_NAME])
    return " ".join(seen.split())[:_LONGEST_NAME]


def without_password(address: str) -> str:
    """An address without what only its owner may know: the password, and for the web the user's name too."""
    if address.lower().startswith(("http://", "https://")):
        return _WEB_USER.sub("", address, count=1)
    return _PASSWORD.sub(r"\1@", address, count=1)

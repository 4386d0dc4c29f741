"""What can stand in the way of a circle that is made, received or handed on."""

from __future__ import annotations

from upont_desktop.domain.errors import Phrase, UserError


class AlreadyCircle(UserError):
    """The folder is a clone already, or lies in one."""

    code = "already-circle"
    sentence = "“{path}” is a circle already, or lies in one."
    kept_safe = "Nothing was changed."
    advice = "Open it as it is, or choose another folder."


class FolderNotEmpty(UserError):
    """Something is to be received into a folder that holds files."""

    code = "folder-not-empty"
    sentence = "“{path}” holds files already: choose an empty folder, or the name of a new one."
    kept_safe = "Nothing was changed."


class NotAnAddress(UserError):
    """A text that git would take for an option or a program, or that names nothing."""

    code = "not-an-address"
    sentence = "“{address}” is not an address that a circle can be received from."
    kept_safe = "Nothing was done with it."
    advice = "Ask whoever gave it to you for the address, or for an invitation."


class SeveralCircles(UserError):
    """A folder holds more than one shared circle; ``names`` are theirs."""

    code = "several-circles"
    sentence = "Several circles are shared in “{path}”: {names}. Choose the folder of one of them."


class NoCircleThere(UserError):
    """A folder or file that was to be received from holds no circle."""

    code = "no-circle-there"
    sentence = "No circle is shared at “{path}”."
    advice = "Choose the folder that a circle was shared in, its address, a bundle file or an invitation."


class InvitationProblem(Phrase):
    """Why an invitation is of no use."""

    LARGE = "it is too large to be one"
    FORM = "it is not in the form of one"
    LATER = "a later version of the program wrote it"
    ADDRESS = "its address is none that a circle can be received from"


class BadInvitation(UserError):
    """An invitation file that cannot be used; ``problem`` is an :class:`InvitationProblem`."""

    code = "bad-invitation"
    sentence = "“{path}” is not an invitation that can be used: {problem}."
    kept_safe = "Nothing was done with it."
    advice = "Ask for a new one."

"""What can stand in the way of books and of what their entries need."""

from __future__ import annotations

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP


class BookShortened(UserError):
    """The shared place has fewer entries of a device's book than are known here: ``count`` are gone there."""

    code = "book-shortened"
    sentence = "Entries that were already received from “{device}” are no longer at the shared place ({count})."
    kept_safe = "Nothing was changed: your circle still has them, and what the shared place has was kept beside it."
    advice = "Ask the others who changed it. “upont-desktop share --put-back” puts the entries back for everybody."


class AccountsAreKept(UserError):
    """Nothing is taken out of a book in which money moves."""

    code = "accounts-are-kept"
    sentence = QT_TRANSLATE_NOOP("Errors", "Nothing is taken out of the books of a room where money changes hands.")
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "Take the entry back with another one, which says why.")


class NotAllowed(UserError):
    """The person does not have the right that this needs; ``right`` is its name, ``scope`` where (or empty)."""

    code = "not-allowed"
    sentence = "This needs the right “{right}”, which you do not have here."
    kept_safe = "Nothing was changed."
    advice = "Ask somebody who may give rights for it."


class BadDay(UserError):
    """What was given as a day is none."""

    code = "bad-day"
    sentence = QT_TRANSLATE_NOOP("Errors", "“{value}” is no day: write it like 2026-09-01.")


class NoSuchEntry(UserError):
    """No book has an entry of this name."""

    code = "no-such-entry"
    sentence = "There is no entry “{entry}” in the books of this circle."


class NoSuchDevice(UserError):
    """No device of this name is known to the circle."""

    code = "no-such-device"
    sentence = "The circle knows no device “{device}”."


class DeviceNotAccepted(UserError):
    """This computer's device is not among those whose entries count in a room; ``device`` is its name."""

    code = "device-not-accepted"
    sentence = "This computer is not accepted here yet: nothing that it writes would count."
    kept_safe = "Nothing was changed."
    advice = "Ask somebody who may give rights to accept the device “{device}”."


class NoSuchRight(UserError):
    """No right is called that; ``rights`` are those that there are."""

    code = "no-such-right"
    sentence = "No right is called “{right}”: there are {rights}."
    kept_safe = "Nothing was changed."


class LastGiver(UserError):
    """Nobody would be left who may give rights everywhere in the room."""

    code = "last-giver"
    sentence = "Nobody would be left who may give rights here."
    kept_safe = "Nothing was changed."
    advice = "Give the right “grant” to somebody else first."

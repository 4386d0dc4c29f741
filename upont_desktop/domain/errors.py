"""What can go wrong, in two families.

:class:`UserError` is the world's: no network, a damaged clone, a full disk. It is shown as a sentence. Everything else
that is raised is our own mistake: it is logged with its traceback and never swallowed.

A :class:`UserError` carries a stable ``code`` and the values that its sentence needs, not the sentence in the person's
language: the front ends translate ``code``; ``str(error)`` is the English sentence, for the command line and logs.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar


class Phrase(StrEnum):
    """Words of ours that fill a place of an error's sentence; the front ends translate them like the sentence itself.

    The closed sets of them are subclasses.
    """


class Age(int):
    """How old something is, in seconds. Formats as English words (``3 days ago``); the window has its own."""

    def parts(self) -> tuple[int, str]:
        """The largest whole unit that fits: a number, and ``second``, ``minute``, ``hour`` or ``day``."""
        for unit, seconds in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
            if self >= seconds:
                return self // seconds, unit
        return max(0, int(self)), "second"

    def __format__(self, _: str) -> str:
        """As English words, whatever the format asks for."""
        number, unit = self.parts()
        return f"{number} {unit}{'' if number == 1 else 's'} ago"


class UserError(Exception):
    """Something that the person, not the programmer, can do something about.

    ``kept_safe`` and ``advice`` complete the sentence: what was not touched, and what to do. ``details`` is folded
    away (git's own words, for instance).
    """

    code: ClassVar[str] = "error"
    context: ClassVar[str] = "Errors"  # of the translation of its sentence
    sentence: ClassVar[str] = "Something went wrong."
    kept_safe: ClassVar[str] = ""
    advice: ClassVar[str] = ""

    def __init__(self, *, details: str = "", **values: str | int) -> None:
        """Keep the ``values`` that fill the sentence's placeholders."""
        self.values = values
        self.details = details
        super().__init__(self.sentence.format(**values))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by class and values, as keyword-only arguments need."""
        return (_rebuild, (type(self), self.details, self.values))


def _rebuild(kind: type[UserError], details: str, values: dict[str, str | int]) -> UserError:
    return kind(details=details, **values)


class NotAClone(UserError):
    """The folder is not a git clone, nor inside one."""

    code = "not-a-clone"
    sentence = "“{path}” is not a circle (git: a clone)."
    advice = "Make it a new circle, or choose the folder of one."


class NoSuchFolder(UserError):
    """The path does not exist, or is not a folder."""

    code = "no-such-folder"
    sentence = "There is no folder “{path}”."
    advice = "It may have been moved: open it from its new place."


class DamagedClone(UserError):
    """Git cannot read something that the operation needs."""

    code = "damaged-clone"
    sentence = "Part of “{path}” cannot be read by git."
    kept_safe = "Nothing was changed."
    advice = "A fresh copy from where the circle is shared usually brings it back."


class UntrustedClone(UserError):
    """The operation would run commands that the clone's own configuration names."""

    code = "untrusted-clone"
    sentence = "“{path}” comes with settings of its own that would run programs: {settings}."
    kept_safe = "Nothing was run."
    advice = "Trust this circle first, if you know where it comes from."


class ForeignOwner(UserError):
    """Git refuses a clone that belongs to another user of this machine (``safe.directory``)."""

    code = "foreign-owner"
    sentence = "“{path}” belongs to another user of this computer."
    advice = "Copy the folder to a place of your own, or list it in git's safe.directory."


class GitMissing(UserError):
    """No usable git on this machine."""

    code = "git-missing"
    sentence = "Git was not found on this computer."
    advice = "Install git, then start again."


class GitTooOld(UserError):
    """The git of this machine lacks what the operation needs."""

    code = "git-too-old"
    sentence = "Git {found} is too old: {needed} or later is needed."
    advice = "Update git, then start again."


class NotFetched(DamagedClone):
    """The clone is a partial one (git-clone(1), ``--filter``), and what is needed was left where it came from."""

    code = "not-fetched"
    sentence = "Part of “{path}” was left where it was cloned from, and is not on this computer."
    advice = "It is a partial clone, not a damaged one: clone the circle again as a whole, or fetch the rest with git."


class ContentElsewhere(UserError):
    """The content is kept by git-lfs, and this clone has not fetched it."""

    code = "content-elsewhere"
    sentence = "The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer."
    kept_safe = "Nothing was changed."
    advice = "Fetch it with “git lfs pull” in the circle's folder, then try again."


class UnknownFormat(UserError):
    """The clone is kept in a way that the git of this machine does not know."""

    code = "unknown-format"
    sentence = "“{path}” is kept in a format that the git of this computer does not know."
    kept_safe = "Nothing was changed."
    advice = "Update git, then open it again; the details name the format."


class BrokenSettings(UserError):
    """Git cannot read one of its configuration files, or a value in it; ``file`` is its path, or the clone's."""

    code = "broken-settings"
    sentence = "Git cannot read its settings in “{file}”."
    kept_safe = "Nothing was changed."
    advice = "Correct the line named in the details, in a text editor."


class DiskFault(UserError):
    """The disk itself reports that it could not read or write."""

    code = "disk-fault"
    sentence = "The disk of “{path}” reports a fault."
    kept_safe = "Nothing was changed."
    advice = "Copy what matters to another disk first."


class GitTask(Phrase):
    """What git was to do, as a person would say it; fills ``GitFailed``."""

    OPEN = "read this clone"
    HISTORY = "read the history"
    FILES = "look at the files on disk"
    STORE = "store the files"
    COMMIT = "make the version"
    REFS = "bring the branch up to date"
    PLACE = "put the files in their places"
    MERGE = "put both sides together"
    RECEIVE = "receive what others shared"
    SEND = "send the versions"
    SETTINGS = "read or write its settings"
    OTHER = "do its part"


class GitFailed(UserError):
    """A git command failed in a way that has no sentence of its own. ``doing`` is a :class:`GitTask`."""

    code = "git-failed"
    sentence = "Git did not manage to {doing}."
    kept_safe = "Nothing was changed."
    advice = "The details have git's own words."


class FilterFailed(UserError):
    """A program that the clone's attributes name (``filter``) could not prepare a file; ``filter`` is its name."""

    code = "filter-failed"
    sentence = "The program that prepares files for keeping ({filter}) failed."
    kept_safe = "Nothing was changed."
    advice = "Install it, or ask whoever set this circle up."


class NoSuchRevision(UserError):
    """The text names no commit of the circle."""

    code = "no-such-revision"
    sentence = "{circle} has no change called “{revision}”."


class AmbiguousRevision(UserError):
    """An abbreviated hash that fits several commits."""

    code = "ambiguous-revision"
    sentence = "“{revision}” fits several commits of {circle}."
    advice = "Give more of the hash."


class NoSuchResource(UserError):
    """The path names no resource of the circle, now or in its history."""

    code = "no-such-resource"
    sentence = "{circle} has no resource “{path}”."


class NoSuchVersion(UserError):
    """The resource has no version of that number."""

    code = "no-such-version"
    sentence = "“{path}” has no version {number}."


class NotThereThen(UserError):
    """The resource has no version that a reader of this revision sees, under any of its names."""

    code = "not-there-then"
    sentence = "“{path}” did not exist yet, or no longer existed, at {revision}."
    kept_safe = "Nothing was changed."
    advice = "Choose one of the versions in its history."


class NoSuchFork(UserError):
    """The resource was made from no other."""

    code = "no-such-fork"
    sentence = "“{path}” was made from no other resource."


class NoSuchCircle(UserError):
    """No circle is known under this name."""

    code = "no-such-circle"
    sentence = "No circle is called “{circle}”."


class BadReference(UserError):
    """The text is no reference (``circle:path{3}``)."""

    code = "bad-reference"
    sentence = "“{text}” is not a reference: write circle:path or circle:path{{3}}."


class BadQuery(UserError):
    """A search that cannot be understood."""

    code = "bad-query"
    sentence = "The search “{text}” cannot be understood: {problem}."


class IndexBusy(UserError):
    """Another process holds the index for longer than it should."""

    code = "index-busy"
    sentence = "The index of {circle} is being written by another program."
    advice = "Wait a moment, then try again."


class NoSpace(UserError):
    """A full disk, or a quota."""

    code = "no-space"
    sentence = "There is no space left on the disk of “{path}”."
    kept_safe = "Nothing was lost."
    advice = "Make some room, then try again."


class NotWritable(UserError):
    """The system refuses to write there."""

    code = "not-writable"
    sentence = "“{path}” cannot be written."
    kept_safe = "Nothing was changed."


class Cancelled(UserError):
    """The person stopped it."""

    code = "cancelled"
    sentence = "Stopped."

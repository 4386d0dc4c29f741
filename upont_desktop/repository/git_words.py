"""What git's own words mean for a person: from the text that a command that failed left, the error with a sentence.

The texts are those of git's sources (C locale), from 2.39 on; what is not among them becomes :class:`GitFailed`, whose
sentence names what git was to do.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.errors import (
    BrokenSettings,
    DamagedClone,
    DiskFault,
    FilterFailed,
    ForeignOwner,
    GitFailed,
    GitTask,
    NoSpace,
    NotAClone,
    NotFetched,
    NotWritable,
    UnknownFormat,
    UserError,
)
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import (
    HookRefused,
    NameNotAllowed,
    NameProblem,
    NoIdentity,
    NotReadable,
    SigningFailed,
)
from upont_desktop.repository.locks import busy

_ROOM = 1 << 20  # bytes; git that cannot write where less is free has run out of it, whether or not it says so

_LOCKED = re.compile(r"[Uu]nable to create '(.+?\.lock)': File exists")
_UNREADABLE = re.compile(r"could not open '(.+?)' for reading|unable to hash (.+)|read error while indexing (.+?)[:\n]")
_TOO_LONG = re.compile(r"([^\s']*)'?: File ?name too long", re.IGNORECASE)
_UNWRITTEN = re.compile(
    r"(unable|failed) to (write|create|append|update|close)|(cannot|couldn't) (write|store|create|lock)|write error"
)
_FILTER = re.compile(
    r"external filter '?([^'\n]+?)'? failed|(?:clean|smudge) filter '?([^'\n]+?)'? failed"
    r"|to external filter '?([^'\n]+?)'?(?: |$)|filter '([^'\n]+)' not available",
    re.MULTILINE,
)
_SIGNING = re.compile(
    r"failed to sign|unable to sign|signing ?key|ssh-keygen|gpg[\w.]*:|gpg\.|cannot (?:run|spawn|exec)|"
    r"(?:secret|public|private) key|failed to write commit object",
    re.IGNORECASE,
)
_SETTINGS_FILE = re.compile(r"(?:in file |in |access |parse )'?((?:[A-Za-z]:)?[^':\n]*config[^':\n ]*)'?")
_SETTINGS = re.compile(
    r"bad (?:config|numeric config|boolean config|string config)|invalid (?:config|section)|missing value for '"
    r"|unable to parse .* from .*config|unable to access '[^']*config'|unknown error occurred while reading the conf"
    r"|exceeded maximum include depth|could not expand include path|error processing config"
    r"|(?:malformed|bad|invalid) value for "
)
_FORMAT = re.compile(
    r"unknown repository extension|v1-only extension|git repo version|unknown (?:ref storage|object) format"
    r"|invalid value for 'extensions\.|unknown hash algorithm|which we do not understand|bad index version"
    r"|[Uu]nknown index entry format|unsupported (?:multi-pack|commit-graph|pack|index)|pack version \d+ unsupported"
    r"|packfile .* is version \d+"
)
_HOOK = re.compile(r"aborted by hook|'?([\w-]+)'? hook (?:declined|refused|returned error|exited)|hook declined")
_NOBODY = re.compile("empty ident name|Please tell me who you are|unable to auto-detect email|no email was given")
_REFUSED = re.compile("Permission denied|Read-only file system|insufficient permission|Operation not permitted")
_PARTIAL = re.compile(r"promisor|lazy fetching|transport '\w+' not allowed")
_DAMAGED = re.compile(
    r"corrupt|missing (?:blob|tree|commit|object)|unable to (?:read|find|parse|unpack|load)"
    r"|bad (?:object|tree|signature|ref)|is empty|inflate:|could not (?:parse|read) |invalid (?:object|sha1)"
    r"|not a valid object|unknown object type|hash mismatch|[Ff]ailed to (?:read|traverse)|broken link"
    r"|garbage at end|premature end of pack|cannot be accessed|cannot read existing object"
    r"|index file (?:smaller|open failed)|does not point to a valid object"
)


@dataclass(frozen=True, slots=True)
class _Failure:
    """What is known of a command that failed: where it ran, its words, and what was recognised in them."""

    found: re.Match[str]
    path: Path
    words: str

    @property
    def first(self) -> str:
        """The first group that matched."""
        return next(filter(None, self.found.groups()), "")


def _settings(failure: _Failure) -> UserError:
    named = _SETTINGS_FILE.search(failure.words)
    return BrokenSettings(file=named[1].strip() if named else str(failure.path), details=failure.words)


def damaged(path: Path, details: str) -> DamagedClone:
    """An object cannot be read: the clone is damaged, or a partial one that never had it."""
    return (NotFetched if _is_partial(path) else DamagedClone)(path=str(path), details=details)


def _plain(kind: type[UserError]) -> Callable[[_Failure], UserError]:
    return lambda it: kind(path=str(it.path), details=it.words)


# In this order: a text may hold several of them, and the first names the cause best.
_CAUSES: tuple[tuple[re.Pattern[str], Callable[[_Failure], UserError]], ...] = (
    (_LOCKED, lambda it: busy(it.path / it.first)),
    (_UNREADABLE, lambda it: NotReadable(path=it.first, details=it.words)),
    (_TOO_LONG, lambda it: NameNotAllowed(path=it.first, problem=NameProblem.LONG_PATH, details=it.words)),
    (re.compile("dubious ownership|unsafe repository"), _plain(ForeignOwner)),
    (_FORMAT, _plain(UnknownFormat)),
    (_SETTINGS, _settings),
    (_FILTER, lambda it: FilterFailed(filter=it.first, details=it.words)),
    (_NOBODY, lambda it: NoIdentity(details=it.words)),
    (re.compile("not a git repository|not a gitdir"), _plain(NotAClone)),
    (re.compile("No space left on device|Disk quota exceeded"), _plain(NoSpace)),
    (re.compile("Input/output error"), _plain(DiskFault)),
    (_REFUSED, _plain(NotWritable)),
    (_HOOK, lambda it: HookRefused(hook=it.first or "reference-transaction", details=it.words)),
    (_PARTIAL, _plain(NotFetched)),
    (_DAMAGED, lambda it: damaged(it.path, it.words)),
)


def explain(path: Path, arguments: Sequence[str], stderr: bytes) -> UserError:
    """What git's own words mean for a person; the words themselves are kept as details."""
    words = display(git_text(stderr)).strip()
    if _BY_COMMAND.get(_command(arguments)) is GitTask.COMMIT and _SIGNING.search(words):
        return SigningFailed(details=words)
    for pattern, made in _CAUSES:
        found = pattern.search(words)
        if found is not None:
            return made(_Failure(found, path, words))
    if _UNWRITTEN.search(words) and _room(path) < _ROOM:
        return NoSpace(path=str(path), details=words)
    return GitFailed(doing=_BY_COMMAND.get(_command(arguments), GitTask.OTHER), details=words)


_TASKS = {
    GitTask.OPEN: "rev-parse symbolic-ref cat-file ls-tree for-each-ref",
    GitTask.HISTORY: "log rev-list diff-tree merge-base show blame",
    GitTask.FILES: "diff-files ls-files check-attr status",
    GitTask.STORE: "hash-object fast-import update-index read-tree write-tree unpack-objects index-pack",
    GitTask.COMMIT: "commit-tree mktag tag",
    GitTask.REFS: "update-ref",
    GitTask.PLACE: "checkout-index",
    GitTask.MERGE: "merge-tree merge-file",
    GitTask.RECEIVE: "fetch clone ls-remote",
    GitTask.SEND: "push",
    GitTask.SETTINGS: "config remote",
}
_BY_COMMAND = {command: task for task, commands in _TASKS.items() for command in commands.split()}


def _command(arguments: Sequence[str]) -> str:
    """The name of a command; options before it, and their values, are passed over."""
    return next((word for word in arguments if word in _BY_COMMAND), "")


def _is_partial(path: Path) -> bool:
    """Whether some objects were left where the clone came from; ``path`` is a work tree or a git folder."""
    packs = (folder / "objects" / "pack" for folder in (path, path / ".git"))
    return any(next(folder.glob("*.promisor"), None) is not None for folder in packs)


def _room(path: Path) -> int:
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return _ROOM

"""What an ordinary folder becomes a circle with: its files, and which are better left out, with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.domain.errors import Phrase

LARGE_BYTES = 50_000_000  # the size from which git hosts warn; every clone would carry it for ever


class ExclusionReason(Phrase):
    """Why something is left out of a first version, unless a person wants it in."""

    LARGE = "it is large, and every copy of the circle would carry it for ever"
    PRIVATE = "it looks private: a password or a key"
    SYSTEM = "the system or a program made it for itself"
    CACHE = "programs can make it again"
    OTHER_CLONE = "it is a circle or a git repository of its own"
    LINK = "it is a link to something else"
    SPECIAL = "it is not an ordinary file"
    UNREADABLE = "it cannot be read"
    NAME = "other systems could not hold its name"


NEVER = frozenset(
    {ExclusionReason.OTHER_CLONE, ExclusionReason.SPECIAL, ExclusionReason.UNREADABLE, ExclusionReason.NAME}
)
"""What cannot be taken in, whoever asks."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of the folder, or a whole folder that is left out (``path`` ends with ``/``; its size is not known).

    ``reason`` is ``None`` for what is taken in by default.
    """

    path: str
    size: int | None
    reason: ExclusionReason | None = None

    @property
    def possible(self) -> bool:
        """Whether a person may take it in."""
        return self.reason not in NEVER

    @property
    def is_folder(self) -> bool:
        """Whether it stands for everything in a folder."""
        return self.path.endswith("/")


@dataclass(frozen=True, slots=True)
class FirstVersionPlan:
    """The files of a folder in order of path; ``whole`` is ``False`` where there are more than can be listed."""

    files: tuple[PlannedFile, ...]
    whole: bool = True

    @property
    def taken(self) -> tuple[PlannedFile, ...]:
        """What is taken in by default."""
        return tuple(file for file in self.files if file.reason is None)

    @property
    def left_out(self) -> tuple[PlannedFile, ...]:
        """What is left out by default."""
        return tuple(file for file in self.files if file.reason is not None)

    @property
    def bytes_taken(self) -> int:
        """The size of what is taken in by default."""
        return total(self.taken)


def ignore_patterns(plan: FirstVersionPlan, chosen: Iterable[str]) -> tuple[str, ...]:
    """What git is told to ignore (``gitignore(5)``), so that what was left out is not offered with the next change.

    What systems and programs make for themselves is named wherever it stands, everything else by its path.
    """
    taken = set(chosen)
    folders = {path[: at + 1] for path in taken for at, sign in enumerate(path) if sign == "/"}
    patterns: dict[str, None] = {}
    for file in plan.files:
        if file.path in taken or file.path in folders or "\n" in file.path:
            continue
        everywhere = file.reason in {ExclusionReason.SYSTEM, ExclusionReason.CACHE}
        name = file.path.rstrip("/").rpartition("/")[2] + ("/" if file.is_folder else "")
        patterns[_escaped(name) if everywhere else f"/{_escaped(file.path)}"] = None
    return tuple(patterns)


def _escaped(path: str) -> str:
    special = re.sub(r"([\\*?\[])", r"\\\1", path)
    if special.startswith(("#", "!")):
        special = f"\\{special}"
    return re.sub(r" +$", lambda found: "\\ " * len(found[0]), special)


def total(files: Iterable[PlannedFile]) -> int:
    """The size of files together, in bytes."""
    return sum(file.size or 0 for file in files)


_PRIVATE = re.compile(
    r"\.env(\..+)?|\.netrc|_netrc|\.pgpass|\.htpasswd|\.git-credentials|\.pypirc|\.npmrc|id_(rsa|dsa|ecdsa|ed25519)[^/]*|"
    r"[^/]*\.(pem|p12|pfx|ppk|kdbx?|keystore|jks|ovpn|asc\.key|agekey)|secrets?\.(json|ya?ml|toml|txt|env)|"
    r"credentials?(\.(json|ya?ml|txt|csv))?|client_secret[^/]*\.json|wallet\.dat|passwords?\.(txt|csv|xlsx|ods)|"
    r"(mots?[ _-]de[ _-]passe)[^/]*\.(txt|csv|xlsx|ods|docx|odt)",
    re.IGNORECASE,
)
_HARMLESS = re.compile(r"\.env\.(example|sample|template|dist)|id_[a-z0-9]+\.pub", re.IGNORECASE)
_SYSTEM = re.compile(
    r"\.DS_Store|\.localized|\._.*|Icon\r|Thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|\.directory|~\$.*|"
    r"\.~lock\..*#|\.~.*|.*\.(swp|swo|crdownload|part|partial|lnk)|\.fuse_hidden.*|\.nfs[0-9a-f]+",
    re.IGNORECASE,
)
_SYSTEM_FOLDERS = frozenset({
    ".spotlight-v100", ".trashes", ".fseventsd", ".temporaryitems", ".documentrevisions-v100", ".trash", "lost+found",
    "$recycle.bin", "system volume information", "@eadir", ".appledouble",
})  # fmt: skip
_PRIVATE_FOLDERS = frozenset({".ssh", ".gnupg", ".aws", ".password-store", ".kube"})
_CACHE_FOLDERS = frozenset({
    "node_modules", "bower_components", "__pycache__", ".venv", ".cache", ".pytest_cache", ".mypy_cache",
    ".ruff_cache", ".tox", ".nox", ".gradle", ".ipynb_checkpoints", ".sass-cache", ".parcel-cache", ".next", ".nuxt",
    ".hypothesis", ".eggs",
})  # fmt: skip


def reason_for_file(name: str, size: int, start: bytes = b"") -> ExclusionReason | None:
    """Why a file is better left out, by its name, its size, and the first bytes that it holds."""
    if _SYSTEM.fullmatch(name):
        return ExclusionReason.SYSTEM
    if _PRIVATE.fullmatch(name) and not _HARMLESS.fullmatch(name):
        return ExclusionReason.PRIVATE
    if b"PRIVATE KEY" in start:  # of every form that OpenSSL and OpenSSH write; a .key may also be a presentation
        return ExclusionReason.PRIVATE
    return ExclusionReason.LARGE if size >= LARGE_BYTES else None


def reason_for_folder(name: str) -> ExclusionReason | None:
    """Why a folder is better left out, by its name."""
    low = name.lower()
    if low in _SYSTEM_FOLDERS or low.startswith(".trash-"):
        return ExclusionReason.SYSTEM
    if low in _PRIVATE_FOLDERS:
        return ExclusionReason.PRIVATE
    return ExclusionReason.CACHE if low in _CACHE_FOLDERS else None

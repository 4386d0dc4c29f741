"""What in a clone's own configuration would run programs, and who may run them (ARCHITECTURE, section 7).

Only what travels with the clone is looked at: its configuration, the files that this includes, its hooks. What the
person's own global configuration says (git-lfs, a credential helper, ssh) was chosen by the person and keeps working.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.domain.text import display
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.configuration import Configuration, read_configuration
from upont_desktop.repository.lfs import is_lfs_hook
from upont_desktop.repository.process import Git


class Purpose(StrEnum):
    """What an operation is about to do with git; reading never runs anything and needs no trust."""

    WRITE = "write"
    MERGE = "merge"
    SHARE = "share"


class Answer(StrEnum):
    """What a person said about the programs of a clone: nothing yet, run them, or go on without them."""

    UNASKED = "unasked"
    RUN = "run"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of the clone that names a program. ``origin`` is the file that says so, ``value`` what would run."""

    name: str
    value: str
    origin: str
    purposes: frozenset[Purpose]

    def __str__(self) -> str:
        """As a person is told of it."""
        return f"{display(self.name)} = {display(self.value)}" if self.value else display(self.name)


_WRITE = frozenset({Purpose.WRITE, Purpose.MERGE, Purpose.SHARE})
_MERGE = frozenset({Purpose.MERGE, Purpose.SHARE})
_SHARE = frozenset({Purpose.SHARE})
_NEVER: frozenset[Purpose] = frozenset()

# Every setting of git-config(1) whose value is run; those of _NEVER are named, but nothing that we call uses them.
_RULES: tuple[tuple[re.Pattern[str], frozenset[Purpose]], ...] = tuple(
    (re.compile(pattern, re.DOTALL), purposes)
    for pattern, purposes in (
        (r"core\.hookspath", _WRITE),
        (r"core\.fsmonitor", _WRITE),
        (r"filter\..*\.(clean|smudge|process)", _WRITE),
        # What git-lfs itself runs (git-lfs-config(5)), once the person's own configuration has it run.
        (r"lfs\.extension\..*\.(clean|smudge)|lfs\.customtransfer\..*\.path", _WRITE),
        (r"gpg\.program|gpg\..*\.program|gpg\.ssh\.defaultkeycommand", _WRITE),
        (r"merge\..*\.driver", _MERGE),
        (r"core\.(sshcommand|gitproxy|askpass|alternaterefscommand)", _SHARE),
        (r"ssh\.variant", _NEVER),
        (r"credential\.helper|credential\..*\.helper", _SHARE),
        (r"remote\..*\.(uploadpack|receivepack|vcs)", _SHARE),
        (r"protocol\.allow|protocol\..*\.allow", _SHARE),
        (r"submodule\..*\.update", _SHARE),
        (r"uploadpack\.packobjectshook", _SHARE),
        (r"diff\.external|diff\..*\.(command|textconv)", _NEVER),
        (r"core\.(editor|pager)|sequence\.editor|pager\..*|interactive\.difffilter", _NEVER),
        (r"alias\..*|trailer\..*\.(command|cmd)|(diff|merge)tool\..*\.cmd|browser\..*\.cmd", _NEVER),
    )
)
_ANY_NAME = re.compile(".*", re.DOTALL)
_URL = re.compile(r"remote\..*\.(url|pushurl)|url\..*\.(insteadof|pushinsteadof)", re.DOTALL)
_TRUTHS = {"", "true", "false", "yes", "no", "on", "off", "0", "1"}


def command_settings(repository: Repository, configuration: Configuration | None = None) -> tuple[Setting, ...]:
    """Every setting and hook that came with the clone and would run a program, in the order found.

    ``configuration`` is the clone's, where it was read just now.
    """
    found: list[Setting] = []
    hooks = repository.common_dir / "hooks"
    for entry in (configuration or read_configuration(repository.git)).of_the_clone():
        name, value = entry.name, entry.value or ""
        purposes = _purposes(name, value)
        if purposes is not None:
            found.append(Setting(name, value, entry.origin, purposes))
        if name == "core.hookspath" and value:
            hooks = repository.path / os.path.expanduser(value)  # noqa: PTH111 (git's own rule for "~")
    return (*found, *_hooks(hooks))


def needing_trust(settings: Iterable[Setting], purpose: Purpose) -> tuple[Setting, ...]:
    """Those that an operation of this purpose would run."""
    return tuple(setting for setting in settings if purpose in setting.purposes)


def fingerprint(settings: Iterable[Setting]) -> str:
    """A short text that changes when what would be run changes, so that a remembered answer holds for no more."""
    lines = sorted(f"{setting.name}\0{setting.value}\0{_script(setting)}" for setting in settings)
    return hashlib.sha256("\1".join(lines).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def git_for(
    repository: Repository,
    purpose: Purpose,
    answer: Callable[[tuple[Setting, ...]], Answer],
    configuration: Configuration | None = None,
) -> Git:
    """Git as an operation may use it; ``configuration`` is the clone's, where it was read just now.

    A clone that names no program gets git with the person's own configuration. Otherwise ``answer`` is asked, with the
    settings found; :class:`UntrustedClone` is raised where the person has not said anything yet.
    """
    settings = needing_trust(command_settings(repository, configuration), purpose)
    if not settings:
        return repository.trusted_git()
    said = answer(settings)
    if said is Answer.UNASKED:
        raise UntrustedClone(path=str(repository.path), settings=", ".join(str(setting) for setting in settings))
    return repository.trusted_git() if said is Answer.RUN else without_filters(repository, settings)


def without_filters(repository: Repository, settings: Iterable[Setting]) -> Git:
    """Hardened git that may hash, write files and sign, with the person's own programs instead of the clone's.

    Attributes still lead to filters that the clone names; these are the person's own of the same name, or empty. Plain
    :attr:`Repository.git` would run the clone's in ``hash-object`` and ``checkout-index``.
    """
    return Git(repository.path, more=tuple(instead_of(repository, settings).items()))


def instead_of(repository: Repository, settings: Iterable[Setting]) -> dict[str, str]:
    """Settings that put the person's own programs, or none, in the place of those that the clone names."""
    named = {setting.name: setting.value for setting in settings}
    own = read_configuration(repository.git).of_the_person().matching(_ANY_NAME) if named else {}
    instead = {name: own.get(name, _SIGNERS.get(name, "")) for name in named if name.startswith("gpg.")}
    for start in sorted({name.rpartition(".")[0] for name in named if name.startswith("filter.")}):
        instead |= _filter(start, named, own)
    if any(name.startswith("lfs.") for name in named):  # git-lfs has no setting that keeps it from running these
        instead |= _filter("filter.lfs", dict.fromkeys(_LFS_FILTERS, ""), {})
    return instead


_LFS_FILTERS = ("filter.lfs.clean", "filter.lfs.smudge", "filter.lfs.process")


def reading_settings(
    repository: Repository, answer: Callable[[tuple[Setting, ...]], Answer]
) -> tuple[dict[str, str], set[str]]:
    """Settings for writing files outside of the clone, and the names of the filters that they switch off.

    Nobody is asked: what was not said to be trusted is not run.
    """
    settings = needing_trust(command_settings(repository), Purpose.WRITE)
    if not settings or answer(settings) is Answer.RUN:
        return {}, set()
    instead = instead_of(repository, settings)
    named = {setting.name.rpartition(".")[0] for setting in settings if setting.name.startswith("filter.")}
    off = {name for name in named if not (instead.get(f"{name}.smudge") or instead.get(f"{name}.process"))}
    return instead, {name.removeprefix("filter.") for name in off}


def _filter(start: str, named: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """A filter's settings: the person's, or none. An empty ``process`` would switch the others off (convert.c)."""
    keys = [f"{start}.{key}" for key in ("clean", "smudge", "process", "required")]
    theirs = {key: own[key] for key in keys if key in own}
    if theirs and (f"{start}.process" not in named or f"{start}.process" in own):
        return {key: "" for key in keys[:2] if key in named} | theirs
    return {**dict.fromkeys(keys[:3], ""), keys[3]: "false"}


_SIGNERS = {
    "gpg.program": "gpg",
    "gpg.openpgp.program": "gpg",
    "gpg.x509.program": "gpgsm",
    "gpg.ssh.program": "ssh-keygen",
}


def wishes(git: Git, configuration: Configuration, name: str) -> bool:
    """Whether a setting says yes: the one that holds where the clone is trusted, else the person's own."""
    asked = configuration if git.trusted else configuration.of_the_person()
    return asked.truth(name.lower()) is True


def _purposes(name: str, value: str) -> frozenset[Purpose] | None:
    """Which purposes would run what the setting names, or ``None`` where it names no program."""
    if name == "core.fsmonitor" and value.lower() in _TRUTHS:
        return None
    if re.fullmatch(r"submodule\..*\.update", name, re.DOTALL) and not value.startswith("!"):
        return None
    if _URL.fullmatch(name):
        runs = "::" in value or "ext::" in name or value.startswith("-")
        return _SHARE if runs else None
    return next((purposes for pattern, purposes in _RULES if pattern.fullmatch(name)), None)


def _hooks(folder: Path) -> list[Setting]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return []
    return [
        Setting(f"hooks/{entry.name}", "", str(entry), _SHARE if entry.name == "pre-push" else _WRITE)
        for entry in entries
        if entry.suffix != ".sample" and entry.is_file() and os.access(entry, os.X_OK) and not is_lfs_hook(entry)
    ]


def _script(setting: Setting) -> str:
    """A hook's content, so that trust in one is no trust in another of the same name."""
    if not setting.name.startswith("hooks/"):
        return ""
    try:
        return hashlib.sha256(Path(setting.origin).read_bytes()).hexdigest()
    except OSError:
        return "?"

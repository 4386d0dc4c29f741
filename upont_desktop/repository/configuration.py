"""Git's configuration as it stood at one moment, read by one process for all that an operation asks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git

_TRUE, _FALSE = frozenset({"true", "yes", "on"}), frozenset({"false", "no", "off", ""})
_INTEGER = re.compile(r"[+-]?\d+[kmg]?")  # git-config(1): a number is a boolean, too


@dataclass(frozen=True, slots=True)
class ConfigurationEntry:
    """One setting in one place. ``scope`` is git's word (``system``, ``global``, ``local``, ``worktree``, ``command``),
    ``name`` is in lower case but for a middle part, ``value`` is ``None`` where the line has no ``=``, ``origin`` is
    the file.
    """

    scope: str
    name: str
    value: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class Configuration:
    """Every setting that git knows in a clone, but for those that our own command lines add. It grows old: read it once
    for each operation.
    """

    entries: tuple[ConfigurationEntry, ...]

    def of_the_clone(self) -> Iterator[ConfigurationEntry]:
        """What travels with the clone: its own file, that of the work tree, and the files that these include."""
        return (entry for entry in self.entries if entry.scope in {"local", "worktree"})

    def of_the_person(self) -> Configuration:
        """What the person and the computer say, which no clone can change."""
        return Configuration(tuple(entry for entry in self.entries if entry.scope in {"system", "global"}))

    def matching(self, pattern: re.Pattern[str]) -> dict[str, str]:
        """The settings whose whole name the pattern describes, with the value that holds; empty for one without."""
        return {entry.name: entry.value or "" for entry in self.entries if pattern.fullmatch(entry.name)}

    def text(self, name: str) -> str:
        """The value that holds: the last one said. Empty where there is none. ``name`` is in lower case."""
        return self._last(name) or ""

    def truth(self, name: str) -> bool | None:
        """The value that holds as git reads booleans; ``None`` where nothing is said, or nothing that git understands.

        A name without ``=`` says yes (git-config(1)).
        """
        if all(entry.name != name for entry in self.entries):
            return None
        value = self._last(name)
        said = "true" if value is None else value.lower()
        if said in _TRUE or said in _FALSE:
            return said in _TRUE
        return int(said.rstrip("kmg")) != 0 if _INTEGER.fullmatch(said) else None

    def _last(self, name: str) -> str | None:
        return next((entry.value for entry in reversed(self.entries) if entry.name == name), None)


def read_configuration(git: Git) -> Configuration:
    """What git says of itself where it runs; nothing that a setting names is run for it.

    The settings that ``git`` itself adds with ``-c`` come last, after what the person's environment says, and are left
    out. Raises :class:`BrokenSettings`.
    """
    raw = git.run("config", "--null", "--list", "--show-scope", "--show-origin", "--includes")
    values = git_text(raw).split("\0")[:-1]
    found = []
    for scope, origin, entry in zip(values[0::3], values[1::3], values[2::3], strict=True):
        name, said, value = entry.partition("\n")
        found.append(ConfigurationEntry(scope, name, value if said else None, origin.removeprefix("file:")))
    return Configuration(tuple(found[: len(found) - len(git.settings)]))

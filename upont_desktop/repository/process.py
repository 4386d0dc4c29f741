"""Running git safely: the one place that starts it.

A clone may come from a stranger (ARCHITECTURE, section 7), and its configuration can name commands that git would run.
Every call made through :class:`Git` therefore switches those off: no hooks, no file-system monitor, no pager, no
external diff, no prompts, no lazy fetch, no replaced or grafted history. ``trusted=True`` gives the clone's own hooks,
filters and helpers back, for operations on a clone that the person trusts.

The folder is found by discovery from ``-C path``, never by ``GIT_DIR``: naming the git folder outright would skip
git's check that the clone belongs to the person (``safe.directory``). ``GIT_CEILING_DIRECTORIES`` keeps discovery from
climbing out of the folder that was chosen.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from upont_desktop.domain.errors import GitMissing
from upont_desktop.domain.sign_in import KnownAnswers
from upont_desktop.domain.text import git_text
from upont_desktop.repository.git_words import explain

_STREAMED = "core.bigFileThreshold=64m"  # git holds smaller files in memory, twice; its own limit is 512 MiB
_READ_ONLY_SETTINGS = (
    _STREAMED,
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "core.quotePath=false",
    "core.commitGraph=true",
    "i18n.logOutputEncoding=UTF-8",
    "log.showSignature=false",
    "log.showRoot=true",
    "log.mailmap=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "color.ui=false",
    "advice.graftFileDeprecated=false",
)
_TRUSTED_SETTINGS = (_STREAMED, "core.quotePath=false", "i18n.logOutputEncoding=UTF-8", "color.ui=false", "gc.auto=0")

# What an outer git (a hook, an alias) leaves in the environment would turn our calls to another repository.
_FOREIGN = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
    "GIT_TRACE",
    "GIT_PAGER",
    "GIT_CONFIG",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_QUARANTINE_PATH",
    "GIT_ATTR_SOURCE",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_REFLOG_ACTION",
)


class Git:
    """Git on one clone: builds hardened command lines and runs them.

    ``path`` is the work tree or the bare folder; ``trusted`` keeps what the clone's own configuration says; ``more``
    are settings (name, value) on top, given by the environment, as a name may hold what ``-c`` cannot (``=``).
    """

    def __init__(
        self, path: Path, *, trusted: bool = False, executable: str = "git", more: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self.path = path
        self.trusted = trusted
        self.executable = executable
        self._more = more
        self.answers: KnownAnswers | None = None
        """Who answers where another place asks for a password; nobody by default."""

    @property
    def settings(self) -> tuple[str, ...]:
        """The settings (``name=value``) that every call is given with ``-c``."""
        return _TRUSTED_SETTINGS if self.trusted else _READ_ONLY_SETTINGS

    def argv(self, *arguments: str) -> list[str]:
        """The whole command line for ``arguments``."""
        options = [part for setting in self.settings for part in ("-c", setting)]
        return [self.executable, "--no-pager", *options, "-C", str(self.path), *arguments]

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment of a call; ``extra`` comes on top."""
        env = child_environment()
        for name in _FOREIGN:
            env.pop(name, None)
        env.update(self.hardening())
        if self._more:
            env.update(_as_environment(self._more, int(env.get("GIT_CONFIG_COUNT") or 0)))
        if extra:
            env.update(extra)
        return env

    def hardening(self) -> dict[str, str]:
        """What the environment of every call says, whatever this process's own says."""
        added = {
            "LC_ALL": "C",
            "LANGUAGE": "C",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_LITERAL_PATHSPECS": "1",
            "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_GRAFT_FILE": os.devnull,
            "GIT_CEILING_DIRECTORIES": os.fspath(self.path.parent),
        }
        if not self.trusted:
            # From git 2.45 (and 2.39.4) the first is enough; before, refusing every transport has the same effect.
            added |= {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_ASKPASS": "", "SSH_ASKPASS": ""}
        return added

    def start(
        self,
        *arguments: str,
        stdin: int | IO[bytes] = subprocess.DEVNULL,
        stdout: int | IO[bytes] = subprocess.PIPE,
        stderr: int | IO[bytes] = subprocess.DEVNULL,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a command whose output is read as a stream of bytes. Raises :class:`GitMissing`."""
        try:
            return subprocess.Popen(
                self.argv(*arguments),
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
                env=self.environment(env),
                bufsize=1 << 16,
                creationflags=_NO_WINDOW,
            )
        except FileNotFoundError as error:
            raise GitMissing from error

    def run(
        self,
        *arguments: str,
        data: bytes | None = None,
        stdin: IO[bytes] | None = None,
        stdout: IO[bytes] | None = None,
        accept: Sequence[int] = (0,),
        env: Mapping[str, str] | None = None,
    ) -> bytes:
        """Run a command to its end and give its output; ``data`` or the file ``stdin`` is its input.

        Where a file ``stdout`` is given, the output goes there, and nothing is returned.

        Raises a :class:`~upont_desktop.domain.errors.UserError` where the exit code is not among ``accept``.
        """
        return self.attempt(*arguments, data=data, stdin=stdin, stdout=stdout, accept=accept, env=env)[1]

    def attempt(
        self,
        *arguments: str,
        data: bytes | None = None,
        stdin: IO[bytes] | None = None,
        stdout: IO[bytes] | None = None,
        accept: Sequence[int] = (0,),
        env: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        """Like :meth:`run`, with the exit code before the output."""
        try:
            done = subprocess.run(
                self.argv(*arguments),
                input=data,
                stdin=(stdin or subprocess.DEVNULL) if data is None else None,
                stdout=stdout or subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self.environment(env),
                check=False,
                creationflags=_NO_WINDOW,
            )
        except FileNotFoundError as error:
            raise GitMissing from error
        if done.returncode not in accept:
            raise explain(self.path, arguments, done.stderr)
        return done.returncode, done.stdout or b""

    def text(self, *arguments: str) -> str:
        """The output of :meth:`run` as exact text, without its last line end."""
        return git_text(self.run(*arguments).removesuffix(b"\n"))


def _as_environment(settings: Sequence[tuple[str, str]], start: int) -> dict[str, str]:
    """Settings as ``GIT_CONFIG_KEY_0`` and so on (git-config(1)), after those that are there."""
    env = {"GIT_CONFIG_COUNT": str(start + len(settings))}
    for number, (name, value) in enumerate(settings, start):
        env[f"GIT_CONFIG_KEY_{number}"] = name
        env[f"GIT_CONFIG_VALUE_{number}"] = value
    return env


_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def child_environment() -> dict[str, str]:
    """This process's environment for a program that is not ours.

    A frozen application sets ``LD_LIBRARY_PATH`` to its bundled libraries; git's helpers must not load those, so the
    value from before (``LD_LIBRARY_PATH_ORIG``), or none, is given on.
    """
    env = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            original = env.pop(f"{name}_ORIG", None)
            env.pop(name, None)
            if original:
                env[name] = original
    return env

"""Git that connects without asking anybody anything: what would need a password, or an answer, fails instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git

_SSH = re.compile(r"""^("[^"]*\bssh(\.exe)?"|'[^']*\bssh'|\S*\bssh(\.exe)?)(?=\s|$)""")
_BATCH = "-o BatchMode=yes -o ConnectTimeout=15"  # seconds, as long as a slow network takes
_SILENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "SSH_ASKPASS_REQUIRE": "never",
    "GCM_INTERACTIVE": "never",  # Git Credential Manager, which comes with git for Windows
}


class QuietGit(Git):
    """Git on a clone whose programs the person trusts, or that names none."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, trusted=True)

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The usual one, in which nothing may ask for a password."""
        env = super().environment(extra) | _SILENT
        if not env.get("GIT_SSH"):  # a program that takes other options than ssh's
            env["GIT_SSH_COMMAND"] = without_questions(env.get("GIT_SSH_COMMAND") or self._ssh)
        return env

    @cached_property
    def _ssh(self) -> str:
        """What the configuration has run as ssh (git-config(1), ``core.sshCommand``)."""
        found = Git(self.path, trusted=True).attempt("config", "--get", "core.sshCommand", accept=(0, 1))[1]
        return git_text(found).strip() or "ssh"


def without_questions(ssh: str) -> str:
    """A command for ssh that asks nothing (ssh_config(5), ``BatchMode``); another program is left as it is."""
    return _SSH.sub(lambda found: f"{found[0]} {_BATCH}", ssh, count=1)

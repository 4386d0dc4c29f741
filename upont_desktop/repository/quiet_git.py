"""Git that connects without asking anybody anything: what would need a password, or an answer, fails instead."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from upont_desktop.domain.sign_in import KnownAnswers
from upont_desktop.repository.askpass import VARIABLE
from upont_desktop.repository.process import Git
from upont_desktop.repository.ssh_command import configured_ssh, with_options

_BATCH = "-o BatchMode=yes -o ConnectTimeout=15"  # seconds, as long as a slow network takes
_SILENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "SSH_ASKPASS_REQUIRE": "never",
    "GCM_INTERACTIVE": "never",  # Git Credential Manager, which comes with git for Windows
}


class QuietGit(Git):
    """Git on a clone whose programs the person trusts, or that names none. ``answers`` are given without asking."""

    def __init__(self, path: Path, answers: KnownAnswers | None = None) -> None:
        super().__init__(path, trusted=True)
        self.answers = answers

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """With nobody to ask but, in an exchange, those who know answers."""
        env = super().environment({**_SILENT, **(extra or {})})
        if not env.get("GIT_SSH") and VARIABLE not in env:  # GIT_SSH is a program that takes other options than ssh's
            env["GIT_SSH_COMMAND"] = without_questions(env.get("GIT_SSH_COMMAND") or self._ssh)
        return env

    @cached_property
    def _ssh(self) -> str:
        return configured_ssh(self, {})


def without_questions(ssh: str) -> str:
    """A command for ssh that asks nothing (ssh_config(5), ``BatchMode``); another program is left as it is."""
    return with_options(ssh, _BATCH)

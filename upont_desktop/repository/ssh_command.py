"""How ssh is run for git: what the person configured, with options of ours behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from upont_desktop.domain.text import git_text
from upont_desktop.repository.process import Git, child_environment

_SSH = re.compile(r"""^("[^"]*\bssh(\.exe)?"|'[^']*\bssh'|\S*\bssh(\.exe)?)(?=\s|$)""")
_BEATS = 3  # unanswered signs of life after which a line is dead (ssh_config(5), ServerAliveCountMax)


def with_options(ssh: str, options: str) -> str:
    """A command for ssh with more options; another program is left as it is."""
    return _SSH.sub(lambda found: f"{found[0]} {options}", ssh, count=1)


def configured_ssh(git: Git, environment: Mapping[str, str]) -> str:
    """What the environment, or else the configuration, has run as ssh (git-config(1), ``core.sshCommand``)."""
    said = environment.get("GIT_SSH_COMMAND")
    if said:
        return said
    found = Git(git.path, trusted=True).attempt("config", "--get", "core.sshCommand", accept=(0, 1))[1]
    return git_text(found).strip() or "ssh"


def ssh_command(git: Git, dead_after: int) -> dict[str, str]:
    """The environment by which ssh notices a dead line within so many seconds."""
    before = child_environment()
    if before.get("GIT_SSH"):  # a program that takes other options than ssh's
        return {}
    options = f"-o ConnectTimeout={dead_after // 2} -o ServerAliveInterval={dead_after // _BEATS}"
    ssh = configured_ssh(git, before)
    return {"GIT_SSH_COMMAND": with_options(ssh, f"{options} -o ServerAliveCountMax={_BEATS}")}

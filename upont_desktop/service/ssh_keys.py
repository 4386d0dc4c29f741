"""The person's own keys for ssh: those that are there, and a first one made by ssh-keygen, where ssh looks for it."""

from __future__ import annotations

import getpass
import platform
import subprocess
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.host_errors import KeyNotMade
from upont_desktop.domain.sign_in import Prompt
from upont_desktop.repository.askpass_channel import AskpassChannel
from upont_desktop.repository.process import child_environment
from upont_desktop.service.own_program import own_program

_NAMES = ("id_ed25519", "id_ecdsa", "id_rsa")  # in the order in which ssh(1) is best served
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class SshKey:
    """A key: where its secret half lies, and the public half as hosts want it."""

    path: Path
    public: str


def ssh_folder() -> Path:
    """Where ssh keeps the keys of the person."""
    return Path.home() / ".ssh"


def own_keys(folder: Path | None = None) -> tuple[SshKey, ...]:
    """The keys that ssh tries by itself, the best first."""
    found = []
    for name in _NAMES:
        public = (folder or ssh_folder()) / f"{name}.pub"
        try:
            text = public.read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            continue
        found.append(SshKey(public.with_suffix(""), text))
    return tuple(found)


class _PassPhrase:
    """Answers ssh-keygen, which asks for the pass phrase twice: on a command line others could read it."""

    program = own_program()

    def __init__(self, pass_phrase: str) -> None:
        self._pass_phrase = pass_phrase

    def answer(self, _prompt: Prompt) -> str | None:
        return self._pass_phrase

    def proved(self, prompt: Prompt) -> None:
        """Nothing is kept: ssh asks for it when it is needed."""


def make_key(pass_phrase: str = "", folder: Path | None = None) -> SshKey:
    """Make the person's first key; one that is there already is never replaced. Raises :class:`KeyNotMade`."""
    folder = folder or ssh_folder()
    path = folder / _NAMES[0]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _run_keygen(path, pass_phrase)
        return SshKey(path, path.with_suffix(".pub").read_text(encoding="utf-8").strip())
    except OSError as error:
        raise KeyNotMade(path=str(path), details=str(error)) from error


def _run_keygen(path: Path, pass_phrase: str) -> None:
    comment = f"{getpass.getuser()}@{platform.node()}"
    command = ["ssh-keygen", "-q", "-t", "ed25519", "-C", comment, "-f", str(path)]
    if not pass_phrase:
        command += ["-N", ""]
    with AskpassChannel(_PassPhrase(pass_phrase), repeats=True).open() as channel:
        done = subprocess.run(
            command,
            env={**child_environment(), **channel.environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            start_new_session=True,  # without a terminal, it asks the program
            creationflags=_NO_WINDOW,
        )
    if done.returncode:
        raise KeyNotMade(path=str(path), details=done.stderr.decode(errors="replace").strip())

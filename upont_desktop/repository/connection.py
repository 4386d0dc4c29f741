"""An exchange with another place: how git is started for it, and what it means where it fails.

Over a network nobody may wait for ever: a line on which nothing comes for half a minute is dead.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.address import AddressKind, address_kind, host_of, local_path, shown_address
from upont_desktop.domain.errors import ForeignOwner, NoSpace, UserError
from upont_desktop.domain.host_errors import DeadLine, ProxySilent, StillSynchronising
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.domain.writing_errors import CloneBusy
from upont_desktop.repository import silence
from upont_desktop.repository.askpass_channel import AskpassChannel
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.host_causes import nearer_cause
from upont_desktop.repository.host_words import HostWords, meaning
from upont_desktop.repository.process import Git
from upont_desktop.repository.proxies import proxy_answers, proxy_name, proxy_of
from upont_desktop.repository.silence import Silence, answers
from upont_desktop.repository.ssh_command import ssh_command
from upont_desktop.repository.synchroniser import is_half_there, synchroniser

DEAD_AFTER = 30  # seconds without a byte
_PATIENT = {
    "http.lowSpeedLimit": "1",  # bytes a second (git-config(1)): slow is no reason to give up
    "http.lowSpeedTime": str(DEAD_AFTER),
}
_READ_THROUGH = 2_000_000  # bytes a second that a weak host takes in (git-index-pack(1) on a single slow core)


@dataclass(frozen=True, slots=True)
class Connection:
    """One exchange of a clone with a remote; ``channel`` is ``None`` where nobody can be known there."""

    git: Git
    remote: str
    circle: str
    channel: AskpassChannel | None = None

    @property
    def environment(self) -> Mapping[str, str]:
        """What git is given for it, on top of what every call is given."""
        if self.channel is None:
            return {}
        return {**self.channel.environment, **ssh_command(self.git, DEAD_AFTER)}

    def settings(self, octets: int = 0) -> tuple[str, ...]:
        """Options for git, before its command, for an exchange in which so many bytes are sent.

        When all are there, the host reads them through, and what it says meanwhile may be held back by a server before
        it. A line that is dead ends sooner all the same (:meth:`silence`).
        """
        patience = int(_PATIENT["http.lowSpeedTime"]) + octets // _READ_THROUGH
        settings = {**_PATIENT, "http.lowSpeedTime": str(patience)}
        return tuple(part for name, value in settings.items() for part in ("-c", f"{name}={value}"))

    def silence(self) -> Silence:
        """What to call while nothing comes. Raises :class:`DeadLine`."""
        return Silence(self._nobody)

    def _nobody(self) -> UserError | None:
        """What is wrong where nobody answers a second call."""
        address = address_of(self.git, self.remote)
        values = {"circle": self.circle, "remote": address, "host": host_of(address)}
        proxy = proxy_of(self.git, address)
        if proxy:
            answered = proxy_answers(proxy, address, silence.PATIENCE)
            return None if answered else ProxySilent(**values, proxy=proxy_name(proxy))
        return None if answers(address, silence.PATIENCE) else DeadLine(**values)

    def succeeded(self) -> None:
        """What was answered was right."""
        if self.channel is not None:
            self.channel.proved()

    def failure(self, words: str) -> UserError:
        """What an exchange that failed means: a trouble of this computer's, or of the place."""
        own = "\n".join(line for line in words.splitlines() if not line.startswith("remote:"))
        here = explain(self.git.path, ("fetch",), git_bytes(own))
        if isinstance(here, (NoSpace, CloneBusy)):
            return here
        waiting = self._half_synchronised(words)
        if waiting is not None:
            return waiting
        if "dubious ownership" in words:
            return ForeignOwner(path=address_of(self.git, self.remote), details=words)
        return self._meant(self._said(words))

    def _meant(self, said: HostWords) -> UserError:
        return nearer_cause(self.git, said.remote, meaning(said))

    def _half_synchronised(self, words: str) -> StillSynchronising | None:
        address = address_of(self.git, self.remote)
        if address_kind(address) is not AddressKind.PATH or not is_half_there(words):
            return None
        program = synchroniser(Path(os.path.abspath(self.git.path / local_path(address))))  # noqa: PTH100
        if program is None:
            return None
        return StillSynchronising(circle=self.circle, remote=address, program=program.value, details=words)

    def trouble(self, words: str) -> UserError | None:
        """The same for words that may also mean that the place answered, and refused."""
        said = self._said(words)
        return self._meant(said) if said.known else None

    def _said(self, words: str) -> HostWords:
        channel = self.channel
        return HostWords(
            words,
            self.circle,
            address_of(self.git, self.remote),
            channel.unanswered if channel is not None else None,
            channel.repeated if channel is not None else False,
            tuple(channel.asked) if channel is not None else (),
            channel is not None,
        )


@contextmanager
def connected(git: Git, remote: str, circle: str) -> Iterator[Connection]:
    """An exchange that is about to begin."""
    if git.answers is None:
        yield Connection(git, remote, circle)
        return
    with AskpassChannel(git.answers).open() as channel:
        yield Connection(git, remote, circle, channel)


def address_of(git: Git, remote: str) -> str:
    """The address of a remote for a person to read: a name and password in it are left out."""
    code, found = git.attempt("remote", "get-url", "--", remote, accept=(0, 2, 128))
    return shown_address(remote if code else git_text(found).strip())

"""Who a person is at a place where circles are shared: what git and ssh ask for, and what is known of it.

Both ask by a line of text, given to a program of ours (``gitcredentials(7)``, ``GIT_ASKPASS``; ``ssh(1)``,
``SSH_ASKPASS``). The texts are those of their sources in the C locale; git-lfs has other quotes than git.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from upont_desktop.domain.address import percent_decoded


class PromptKind(StrEnum):
    """What is asked for."""

    NAME = "name"
    PASSWORD = "password"  # noqa: S105 - a kind of question
    PASS_PHRASE = "pass-phrase"  # noqa: S105
    HOST_KEY = "host-key"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One line that git or ssh asked. ``place`` is what the answer belongs to: ``https://host:port`` or ``ssh://host``
    for a password, the path of a key for its pass phrase, the host for its key.
    """

    kind: PromptKind
    place: str
    name: str = ""
    fingerprint: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Who the person is at a place. The secret is never printed."""

    place: str
    name: str
    secret: str

    def __repr__(self) -> str:
        """Safe to be logged, as the secret is not in it."""
        return f"SignIn({self.place!r}, {self.name!r})"


_NAME = re.compile(r"Username for ['\"](?P<place>.+)['\"]:? ?$")
_PASSWORD = re.compile(r"Password for ['\"](?P<scheme>[a-z]+://)(?:(?P<name>[^@']*)@)?(?P<rest>.+)['\"]:? ?$")
_PASS_PHRASE = re.compile(r"Enter passphrase for (?:key )?'?(?P<place>.+?)'?: ?$")
_OF_SSH = re.compile(r"\(?(?P<name>[^@()]+)@(?P<host>[^)']+?)(?:\)|'s) [Pp]assword: ?$")
_HOST = re.compile(
    r"authenticity of host '(?P<place>.+?)(?: \([^)]*\))?' can't be established.*?"
    r"key fingerprint is:?\s*(?P<fingerprint>(?:SHA256|MD5):[\w+/:=]+)",
    re.DOTALL,
)


def parse_prompt(text: str) -> Prompt:
    """What a line asks for; ``OTHER`` where it is none of those that we know (the code of a device, for instance)."""
    if found := _HOST.search(text):
        return Prompt(PromptKind.HOST_KEY, found["place"], fingerprint=found["fingerprint"])
    if found := _NAME.match(text):
        return Prompt(PromptKind.NAME, found["place"])
    if found := _PASSWORD.match(text):
        return Prompt(PromptKind.PASSWORD, found["scheme"] + found["rest"], percent_decoded(found["name"] or ""))
    if found := _PASS_PHRASE.match(text):
        return Prompt(PromptKind.PASS_PHRASE, found["place"])
    if found := _OF_SSH.match(text):
        return Prompt(PromptKind.PASSWORD, f"ssh://{found['host']}", found["name"])
    return Prompt(PromptKind.OTHER, "", text=text.strip())


class KnownAnswers(Protocol):
    """Who knows passwords."""

    def answer(self, prompt: Prompt) -> str | None:
        """What is known, without asking anybody."""

    def proved(self, prompt: Prompt) -> None:
        """An exchange succeeded in which this was answered."""

    @property
    def program(self) -> Sequence[str]:
        """The command line that starts this program again."""

"""The private channel by which a git or ssh that was started here gets passwords.

One channel for one exchange. It answers what is known and never asks a person: what is not known is noted, the exchange
fails, and whoever began it asks the person and begins anew. So nobody is asked while locks are held, and a quiet look
at the shared place asks nobody either.
"""

from __future__ import annotations

import os
import secrets
import shlex
import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from upont_desktop.domain.sign_in import KnownAnswers, Prompt, PromptKind, parse_prompt
from upont_desktop.repository.askpass import VARIABLE, YES

_LONGEST = 1 << 14  # bytes of a question: ssh's about a host has some hundred
_IDLE = 5.0  # seconds in which a caller sends its question


class AskpassChannel:
    """What was asked in one exchange; ``unanswered`` is the first question that nobody knew the answer of, and
    ``repeated`` says that an answer was given to it, and was not taken.
    """

    def __init__(self, answers: KnownAnswers, *, repeats: bool = False) -> None:
        """``repeats`` where the same question may come twice, as by who chooses a pass phrase."""
        self._answers, self._repeats = answers, repeats
        self._token = secrets.token_hex(16)
        self.environment: Mapping[str, str] = {}
        self.asked: list[Prompt] = []
        self.unanswered: Prompt | None = None
        self.repeated = False

    def proved(self) -> None:
        """Tell those who answered that the exchange succeeded with what they said."""
        for prompt in self.asked:
            self._answers.proved(prompt)

    def reply(self, message: bytes) -> bytes:
        """What to send back for a message; nothing where it is not from a process of ours, or nothing is known."""
        token, _, text = message.partition(b"\0")
        if not secrets.compare_digest(token, self._token.encode()):
            return b""
        prompt = parse_prompt(os.fsdecode(text))
        again = not self._repeats and prompt in self.asked and prompt.kind is not PromptKind.NAME
        answer = None if again else self._answers.answer(prompt)
        if answer is None:
            if self.unanswered is None:
                self.unanswered, self.repeated = prompt, again
            return b""
        self.asked.append(prompt)
        return YES + answer.encode("utf-8", "surrogateescape")

    @contextmanager
    def open(self) -> Iterator[AskpassChannel]:
        """Listen, until the exchange is over."""
        folder = Path(tempfile.mkdtemp(prefix="upont-"))  # for the person alone (0700)
        listener, place = _listener(folder)
        thread = threading.Thread(target=self._serve, args=(listener,), name="askpass", daemon=True)
        thread.start()
        try:
            self.environment = _environment(folder, self._answers.program, f"{place[0]}:{self._token}:{place[1]}")
            yield self
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            thread.join(_IDLE)
            shutil.rmtree(folder, ignore_errors=True)

    def _serve(self, listener: socket.socket) -> None:
        while True:
            try:
                caller, _ = listener.accept()
            except OSError:
                return
            with caller, suppress(OSError):
                caller.settimeout(_IDLE)
                caller.sendall(self.reply(_message(caller.recv)))


def _message(receive: Callable[[int], bytes]) -> bytes:
    message = b""
    while len(message) < _LONGEST and (part := receive(1 << 12)):
        message += part
    return message


def _listener(folder: Path) -> tuple[socket.socket, tuple[str, str]]:
    if sys.platform == "win32":
        listener = socket.create_server(("127.0.0.1", 0))
        return listener, ("tcp", str(listener.getsockname()[1]))
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.fspath(folder / "ask"))
    listener.listen()
    return listener, ("unix", os.fspath(folder / "ask"))


def _environment(folder: Path, program: Sequence[str], channel: str) -> dict[str, str]:
    """Git and ssh start a single program, without arguments: a program of several words gets a script."""
    starter = program[0] if len(program) == 1 else _script(folder, program)
    return {
        VARIABLE: channel,
        "GIT_ASKPASS": starter,
        "SSH_ASKPASS": starter,
        "SSH_ASKPASS_REQUIRE": "force",
    }


def _script(folder: Path, program: Sequence[str]) -> str:
    script = folder / "askpass"
    script.write_text(f'#!/bin/sh\nexec {shlex.join(program)} "$@"\n', encoding="utf-8", errors="surrogateescape")
    script.chmod(0o700)
    return script.as_posix()

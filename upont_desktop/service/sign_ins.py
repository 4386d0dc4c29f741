"""Who the person is at the places where circles are shared.

The secret lies in the system's password manager (``keyring``: the Secret Service, the Keychain, Windows' vault), or in
memory until the program ends, where there is none or the person wants it so. A file of ours has the names alone.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from filelock import FileLock

from upont_desktop.domain.address import host_of
from upont_desktop.domain.sign_in import KnownAnswers, Prompt, PromptKind, SignIn
from upont_desktop.repository.worktree import write_atomically
from upont_desktop.service.own_program import own_program

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_SERVICE = "uPont Desktop: {place}"


class Vault:
    """The system's password manager. Where it is absent, or closed to us, it holds nothing."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # one question at a time: it may ask the person to unlock it

    @property
    def there(self) -> bool:
        """Whether there is one that keeps secrets from others: a file in plain text does not count."""
        return _backend() is not None

    @property
    def opens_silently(self) -> bool:
        """Whether reading it asks the person nothing."""
        backend = _backend()
        if backend is None or sys.platform != "linux" or "SecretService" not in type(backend).__module__:
            return backend is not None
        return self._tried(_is_unlocked) is True

    def read(self, place: str, name: str) -> str | None:
        """The secret kept for somebody at a place."""
        return self._tried(lambda backend: backend.get_password(_SERVICE.format(place=place), name or place))

    def write(self, found: SignIn) -> bool:
        """Keep a secret; whether that was possible."""
        service, name = _SERVICE.format(place=found.place), found.name or found.place
        self._tried(lambda backend: backend.set_password(service, name, found.secret))
        return self.read(found.place, found.name) == found.secret

    def remove(self, place: str, name: str) -> None:
        """Forget a secret; where there is none, nothing happens."""
        self._tried(lambda backend: backend.delete_password(_SERVICE.format(place=place), name or place))

    def _tried(self, what: Callable[[KeyringBackend], T]) -> T | None:
        from keyring.errors import KeyringError  # noqa: PLC0415 - late, for start-up time

        backend = _backend()
        if backend is None:
            return None
        with self._lock, suppress(KeyringError, OSError, RuntimeError):
            return what(backend)
        return None


def _backend() -> KeyringBackend | None:
    import keyring  # noqa: PLC0415 - late, for start-up time

    found = keyring.get_keyring()
    kind = f"{type(found).__module__}.{type(found).__name__}"
    return None if found.priority <= 0 or "Plaintext" in kind or ".null." in kind else found


def _is_unlocked(_: KeyringBackend) -> bool:
    import secretstorage  # noqa: PLC0415 - comes with keyring on Linux alone

    connection = secretstorage.dbus_init()
    try:
        return not secretstorage.get_default_collection(connection).is_locked()
    except secretstorage.exceptions.SecretStorageException:
        return False
    finally:
        connection.close()


class SignIns:
    """What is known. Safe between threads. Answers git and ssh (:class:`KnownAnswers`)."""

    def __init__(self, names: Path, vault: Vault | None = None) -> None:
        """``names`` is the file of the names; it need not exist."""
        self._path = names
        self.vault = vault or Vault()
        self._now: dict[str, SignIn] = {}
        self._to_keep: set[str] = set()
        self._hosts: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def program(self) -> Sequence[str]:
        """The command line that starts this program again."""
        return own_program()

    @property
    def quiet(self) -> KnownAnswers:
        """The same, for what nobody asked for: a password manager that is locked stays so."""
        return _QuietAnswers(self)

    # -- what git and ssh ask ----------------------------------------------------------------------------------------

    def answer(self, prompt: Prompt, *, aloud: bool = True) -> str | None:
        """What is known, without asking the person; ``aloud`` where the password manager may ask to be unlocked."""
        match prompt.kind:
            case PromptKind.HOST_KEY:
                accepted = self._hosts.get(prompt.place)
                return accepted if accepted == prompt.fingerprint else None
            case PromptKind.NAME:
                now = self._now.get(prompt.place)
                return now.name if now is not None else self.names().get(prompt.place)
            case PromptKind.PASSWORD | PromptKind.PASS_PHRASE | PromptKind.OTHER:
                return self._secret(prompt.place, prompt.name, aloud=aloud)

    def _secret(self, place: str, name: str, *, aloud: bool) -> str | None:
        now = self._now.get(place)
        if now is not None:
            return now.secret if name in {"", now.name} else None
        names = self.names()
        if place not in names or name not in {"", names[place]} or not (aloud or self.vault.opens_silently):
            return None
        secret = self.vault.read(place, names[place])
        if secret is not None:
            self._now[place] = SignIn(place, names[place], secret)
        return secret

    def proved(self, prompt: Prompt) -> None:
        """What was answered let the person in: now it is worth keeping."""
        found = self._now.get(prompt.place)
        if found is None or prompt.place not in self._to_keep:
            return
        self._to_keep.discard(prompt.place)
        if self.vault.write(found):
            self._change(lambda names: names.__setitem__(found.place, found.name))

    # -- what the person says ----------------------------------------------------------------------------------------

    def take(self, found: SignIn, *, keep: bool) -> None:
        """The person signs in: used from now on, and kept in the password manager once it has let the person in."""
        self._now[found.place] = found
        (self._to_keep.add if keep else self._to_keep.discard)(found.place)

    def accept_host(self, host: str, fingerprint: str) -> None:
        """The person has compared the fingerprint of a host: ssh remembers it with its own."""
        self._hosts[host] = fingerprint

    def forget(self, place: str) -> None:
        """Forget who the person is there, here and in the password manager."""
        name = self.names().get(place, "")
        self._now.pop(place, None)
        self._to_keep.discard(place)
        self.vault.remove(place, name)
        self._change(lambda names: names.pop(place, None))

    def forget_at(self, address: str) -> tuple[str, ...]:
        """Forget who the person is at the host of an address; the places that were forgotten."""
        host = host_of(address)
        found = tuple(place for place, _ in self.known() if host and host_of(place) == host)
        for place in found:
            self.forget(place)
        return found

    def known(self) -> tuple[tuple[str, str], ...]:
        """The places where the person is known, and by which name; those of this session too."""
        now = {place: found.name for place, found in self._now.items()}
        return tuple(sorted((self.names() | now).items()))

    def names(self) -> dict[str, str]:
        """The names that are kept, by place; a file that cannot be understood counts as empty."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))["names"]
            return {place: name for place, name in stored.items() if isinstance(name, str)}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _change(self, change: Callable[[dict[str, str]], object]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._lock, FileLock(self._path.with_suffix(".lock"), timeout=10):
            names = self.names()
            before = dict(names)
            change(names)
            if names != before:
                text = json.dumps({"names": names}, ensure_ascii=True, indent=2, sort_keys=True)
                write_atomically(self._path, f"{text}\n".encode())


class _QuietAnswers:
    def __init__(self, known: SignIns) -> None:
        self._known = known

    @property
    def program(self) -> Sequence[str]:
        return self._known.program

    def answer(self, prompt: Prompt) -> str | None:
        return self._known.answer(prompt, aloud=False)

    def proved(self, prompt: Prompt) -> None:
        """Nothing is written for what nobody asked for."""

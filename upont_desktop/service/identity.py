"""Who makes changes, as git's configuration says: for everything, or for one circle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import Identity, known_identity, remember_identity
from upont_desktop.repository.process import Git


@dataclass(frozen=True, slots=True)
class Person:
    """A name and an address, each empty where none was said."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Identities:
    """Who the person is ``everywhere``, and what one circle says instead, each part where it says anything."""

    everywhere: Person
    here: Person = Person()


def read_identities(circle: Circle | None) -> Identities:
    """What git's own files say (git-config(1)); ``circle`` is the one whose own configuration is read too.

    Raises what :func:`~upont_desktop.repository.clone.open_repository` raises.
    """
    everywhere = _person(_git(None), "--global")
    return Identities(everywhere) if circle is None else Identities(everywhere, _person(_git(circle), "--local"))


def known_person() -> Person:
    """Who makes a change where no circle says otherwise; what git does not know is empty."""
    git = _git(None)
    try:
        known = known_identity(read_configuration(git))
    except NoIdentity:
        return _person(git, "--global")
    return Person(display(known.name), display(known.email))


def identity_of(person: Person) -> Identity:
    """A person as the maker of changes."""
    return Identity(person.name, person.email)


def write_identity(person: Person, circle: Circle | None) -> None:
    """Say who the person is: in the circle, or everywhere. Raises :class:`NoIdentity` where a part is empty."""
    remember_identity(_git(circle), Identity(person.name, person.email), everywhere=circle is None)


def forget_identity(circle: Circle) -> None:
    """Let the circle say nothing of its own: what holds everywhere holds there too."""
    git = _git(circle)
    for name in ("user.name", "user.email"):
        git.attempt("config", "--local", "--unset-all", name, accept=(0, 5))  # 5: there was none


def _git(circle: Circle | None) -> Git:
    return Git(Path.home()) if circle is None else open_repository(circle.path).git


def _person(git: Git, scope: str) -> Person:
    name, email = (
        display(git_text(git.attempt("config", scope, "--get", setting, accept=(0, 1))[1]).strip())
        for setting in ("user.name", "user.email")
    )
    return Person(name, email)

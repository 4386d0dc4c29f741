"""Who the person is: read from git's own files and written there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.service.identity import Identities, Person, forget_identity, read_identities, write_identity

LEA = Person("Léa Martin", "lea@example.org")
CLUB = Person("Le club", "club@example.org")


def said(folder: Path, scope: str, name: str) -> str:
    command = ["git", "-C", str(folder), "config", scope, name]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def circle(clone: CloneBuilder) -> Circle:
    for name in ("user.name", "user.email"):
        subprocess.run(["git", "-C", str(clone.path), "config", "--unset", name], check=False)
    return Circle("club", clone.path)


def test_nothing_is_known_at_first(circle: Circle) -> None:
    assert read_identities(None) == Identities(Person())
    assert read_identities(circle) == Identities(Person(), Person())


def test_said_once_it_holds_everywhere(circle: Circle) -> None:
    write_identity(LEA, None)
    assert read_identities(circle) == Identities(LEA, Person())
    assert said(circle.path, "--global", "user.name") == "Léa Martin"
    assert said(circle.path, "--local", "user.name") == ""


def test_a_circle_may_say_otherwise_and_stop_saying_so(circle: Circle) -> None:
    write_identity(LEA, None)
    write_identity(CLUB, circle)
    assert read_identities(circle) == Identities(LEA, CLUB)
    assert said(circle.path, "--get", "user.email") == "club@example.org"
    forget_identity(circle)
    forget_identity(circle)
    assert read_identities(circle) == Identities(LEA, Person())


@pytest.mark.parametrize("person", [Person("", "a@b"), Person("Léa", " "), Person("<>", "a@b")])
def test_half_a_person_is_refused(person: Person) -> None:
    with pytest.raises(NoIdentity):
        write_identity(person, None)
    assert read_identities(None) == Identities(Person())

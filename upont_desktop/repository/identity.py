"""Who makes a change: as git's configuration says, for everything or for one circle."""

from __future__ import annotations

import os
from dataclasses import dataclass

from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.repository.configuration import Configuration
from upont_desktop.repository.process import Git


@dataclass(frozen=True, slots=True)
class Identity:
    """A name and an address, as they stand in a commit."""

    name: str
    email: str

    def environment(self) -> dict[str, str]:
        """What tells git so, for author and committer."""
        return {
            "GIT_AUTHOR_NAME": self.name,
            "GIT_AUTHOR_EMAIL": self.email,
            "GIT_COMMITTER_NAME": self.name,
            "GIT_COMMITTER_EMAIL": self.email,
        }


def known_identity(configuration: Configuration) -> Identity:
    """The person that git knows. Git's own guess (``login@host``) is nobody's wish: :class:`NoIdentity` instead."""
    name = os.environ.get("GIT_AUTHOR_NAME") or configuration.text("user.name").strip()
    email = os.environ.get("GIT_AUTHOR_EMAIL") or configuration.text("user.email").strip()
    if not name or not email:
        raise NoIdentity
    return Identity(name, email)


def usable_identity(identity: Identity) -> Identity:
    """An identity as git writes it. Raises :class:`NoIdentity` if a part is empty.

    Git drops some characters from a name (``ident.c``): what would leave nothing is refused.
    """
    name, email = (" ".join(text.split()).strip(" .,:;<>\"\\'") for text in (identity.name, identity.email))
    if not name or not email:
        raise NoIdentity
    return Identity(name, email)


def remember_identity(git: Git, identity: Identity, *, everywhere: bool) -> None:
    """Write it into git's configuration: the person's own, or this clone's. Raises :class:`NoIdentity` if it is
    empty.
    """
    usable = usable_identity(identity)
    scope = "--global" if everywhere else "--local"
    git.run("config", scope, "user.name", usable.name)
    git.run("config", scope, "user.email", usable.email)

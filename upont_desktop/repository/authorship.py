"""Who made commits, and when, asked of git one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.text import git_text
from upont_desktop.repository.log_fields import signature_of
from upont_desktop.repository.process import Git

_ASKED = ("-1", "--format=%an%x00%ae%x00%ad", "--date=raw", "--no-show-signature", "--encoding=UTF-8")


def author_of(git: Git, commit: str) -> Signature:
    """Who made a commit, and when."""
    return signature_of(*git_text(git.run("log", *_ASKED, commit, "--")).strip("\n").split("\0"))


def last_change(git: Git, commit: str, other: str, paths: Sequence[str]) -> Signature | None:
    """Who made the newest change of these paths that one side has and the other does not."""
    said = git_text(git.run("log", *_ASKED, commit, f"^{other}", "--", *paths)).strip("\n")
    return signature_of(*said.split("\0")) if said else None

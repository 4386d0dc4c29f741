"""What may be asked of ``share``."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Value, flag, option
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_CHOSEN = {
    "--mine": QT_TRANSLATE_NOOP("Terminal", "where both sides changed PATH, keep mine; may be repeated"),
    "--theirs": QT_TRANSLATE_NOOP("Terminal", "where both sides changed PATH, keep theirs; may be repeated"),
    "--both": QT_TRANSLATE_NOOP("Terminal", "where both sides changed PATH, keep both; may be repeated"),
    "--merged": QT_TRANSLATE_NOOP("Terminal", "where both sides changed PATH, merge both by line; may be repeated"),
}

SHARE: tuple[Argument, ...] = (
    option(
        "--with", "ADDRESS", Value.ADDRESS,
        QT_TRANSLATE_NOOP(
            "Terminal", "the first time: an empty repository on a git host, or a folder, on a USB stick for instance"
        ),
        attr="address",
    ),
    *(option(name, "PATH", Value.RESOURCE, told, (), again=True) for name, told in _CHOSEN.items()),
    flag(
        "--unite",
        QT_TRANSLATE_NOOP("Terminal", "where another circle is shared at that place, make one circle of both"),
    ),
    flag(
        "--put-back",
        QT_TRANSLATE_NOOP("Terminal", "where entries of books are gone at that place, put them back for everybody"),
    ),
    option(
        "--keep-out", "PATH", Value.RESOURCE,
        QT_TRANSLATE_NOOP("Terminal", "take PATH, too large for the host, out of what is not shared yet"),
    ),
    option(
        "--lfs", "PATH", Value.RESOURCE,
        QT_TRANSLATE_NOOP("Terminal", "let git-lfs keep PATH, too large for the host, in what is not shared yet"),
    ),
    flag(
        "--own-branch",
        QT_TRANSLATE_NOOP("Terminal", "where the branch is protected, send to one of your own"),
    ),
    flag("--sign-out", QT_TRANSLATE_NOOP("Terminal", "forget the password of the host where it is shared")),
)  # fmt: skip
"""Besides the clone, and whether its programs are trusted."""

"""Arguments that commands have in common, those of applications too."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Value, choice, option, word
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

CLONE = word(
    "clone", "CLONE", Value.CIRCLE,
    QT_TRANSLATE_NOOP("Terminal", "the folder of a clone, or the short name of a known circle"),
)  # fmt: skip
PATH = word("path", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP("Terminal", "a resource"))
PATHS = word("paths", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP("Terminal", "resources or folders"), "+")
VERSION = QT_TRANSLATE_NOOP("Terminal", "a hash, a branch, a tag, or {3} for version 3")
AT = option("--at", "REV", Value.REVISION, VERSION)
MESSAGE = option("--message -m", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "what was done, in words"), "")
TRUST = choice(
    "--trust", ("run", "without"),
    QT_TRANSLATE_NOOP(
        "Terminal",
        "run the programs that the clone itself names (hooks, filters), or go on without them; remembered",
    ),
)  # fmt: skip
ENCODING = option(
    "--encoding", "NAME", Value.ENCODING,
    QT_TRANSLATE_NOOP(
        "Terminal",
        "what to read the text as: cp1252, utf-16, …, or auto for what it seems to be; else as chosen for it",
    ), "",
)  # fmt: skip


def limit(told: str, default: int | None = None) -> Argument:
    """No more than so many; ``told`` says of what."""
    return option("--limit", "N", Value.NUMBER, told, default)

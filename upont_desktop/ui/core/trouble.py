"""Errors as people meet them: what happened, what was kept safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.errors import Phrase, UserError

CONTEXT = "Errors"


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error in the person's language; ``ours`` where it is a mistake of the program."""

    what: str
    kept_safe: str = ""
    advice: str = ""
    details: str = ""
    ours: bool = False


def trouble_of(error: UserError) -> Trouble:
    """The words for an error of the person's world; ``error_words.py`` names them for the translators."""
    values = {
        name: QCoreApplication.translate(CONTEXT, value.value) if isinstance(value, Phrase) else value
        for name, value in error.values.items()
    }

    def say(text: str) -> str:
        return QCoreApplication.translate(CONTEXT, text).format(**values) if text else ""

    return Trouble(say(error.sentence), say(error.kept_safe), say(error.advice), error.details)

"""Errors as people meet them: what happened, what was kept safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.errors import Age, Phrase, UserError
from upont_desktop.domain.right_words import RIGHT_WORDS
from upont_desktop.domain.writing_errors import StaleLock

CONTEXT = "Errors"


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error in the person's language; ``ours`` where it is a mistake of the program.

    ``left_lock`` where a lock that a program left, which is gone, is all that is in the way.
    """

    what: str
    kept_safe: str = ""
    advice: str = ""
    details: str = ""
    ours: bool = False
    left_lock: bool = False


def trouble_of(error: UserError) -> Trouble:
    """The words for an error of the person's world; ``error_words.py`` names them for the translators."""
    values = {name: _in_words(value) for name, value in error.values.items()}
    if isinstance(error, NotAllowed) and error.values["right"] in RIGHT_WORDS:
        values["right"] = QCoreApplication.translate("Rights", RIGHT_WORDS[str(error.values["right"])][0])

    def say(text: str, context: str = CONTEXT) -> str:
        return QCoreApplication.translate(context, text).format(**values) if text else ""

    left_lock = isinstance(error, StaleLock)
    what = say(error.sentence, error.context)
    return Trouble(what, say(error.kept_safe), say(error.advice), error.details, left_lock=left_lock)


def _in_words(value: str | int) -> str | int:
    """A value of a sentence, in the person's language where it is one of ours."""
    if isinstance(value, Phrase):
        return QCoreApplication.translate(CONTEXT, value.value)
    return ago(value) if isinstance(value, Age) else value


class _Ages(QObject):
    """Ages in words; only ``self.tr`` lets lupdate read the plural forms. Used on any thread, as it holds nothing."""

    def say(self, age: Age) -> str:
        """``3 days ago``."""
        number, unit = age.parts()
        match unit:
            case "day":
                return self.tr("%Ln day(s) ago", "", number)
            case "hour":
                return self.tr("%Ln hour(s) ago", "", number)
            case "minute":
                return self.tr("%Ln minute(s) ago", "", number)
            case _:
                return self.tr("just now")


def ago(age: Age) -> str:
    """``3 days ago``, from an age alone."""
    return _Ages().say(age)

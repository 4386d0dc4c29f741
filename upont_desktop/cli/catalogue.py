"""What the terminal says, in English or in French.

The English texts stand in the code; the French ones are those of the window: both front ends read one catalogue,
``resources/translations/upont_desktop_fr.ts``, so that a sentence that both say is translated once, by one glossary,
and one test holds all of it complete. Python's gettext would be a second catalogue with tools of its own, and Qt's
compiled one would need Qt: the .ts file is plain XML, which the standard library reads in some milliseconds, and only
where French is spoken.

``lupdate`` finds the texts by the names of the functions: ``translate``, and ``QT_TRANSLATE_NOOP`` where a text is only
marked, to be translated when it is said.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from upont_desktop.cli.output import one_line
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.errors import Age, Phrase, UserError

LANGUAGES = ("en", "fr")
_DOCUMENTS = "Documents"
_ERRORS = "Errors"
_speaking = "en"


def speak(language: str) -> None:
    """Say everything from now on in this language: the whole program has one, as one person reads it."""
    global _speaking  # noqa: PLW0603 - as gettext.install has it: what a person reads has one language at a time
    _speaking = language if language in LANGUAGES else "en"


def spoken() -> str:
    """The language that is spoken now."""
    return _speaking


def translate(context: str, text: str) -> str:
    """A text in the language that is spoken; as it is where nobody has translated it."""
    return text if _speaking == "en" else _french().get((context, text), text)


def plural(number: int, one: str, many: str) -> str:
    """A count in words, from both forms in the language that is spoken, each with ``{n}``. In French, 0 is singular."""
    single = number < 2 if _speaking == "fr" else number == 1
    return (one if single else many).format(n=grouped(number))


def grouped(number: int) -> str:
    """A whole number with its thousands apart."""
    separated = f"{number:,}"
    return separated.replace(",", "\u202f") if _speaking == "fr" else separated


def decimal(value: float, digits: int) -> str:
    """A number with a few digits after the point, or the comma."""
    written = f"{value:.{digits}f}"
    return written.replace(".", ",") if _speaking == "fr" else written


def sentence(error: UserError) -> str:
    """An error of the person's world, in the words that the window has for it."""
    return _filled(error, error.context, error.sentence)


def advice(error: UserError) -> str:
    """What can be done about it; empty where nothing is known."""
    return _filled(error, _ERRORS, error.advice) if error.advice else ""


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a document or a line of a file, on one line."""
    values = {key: one_line(str(value)) for key, value in problem.values.items()}
    return one_line(translate(_DOCUMENTS, problem.sentence).format(**values))


def _filled(error: UserError, context: str, text: str) -> str:
    return translate(context, text).format(**{name: _value(value) for name, value in error.values.items()})


def _value(value: str | int) -> str | int:
    if isinstance(value, Phrase):
        return translate(_ERRORS, value.value)
    return age(value) if isinstance(value, Age) else value


def age(how_old: Age) -> str:
    """``3 days ago``."""
    number, unit = how_old.parts()
    told = {
        "second": (translate("Terminal", "{n} second ago"), translate("Terminal", "{n} seconds ago")),
        "minute": (translate("Terminal", "{n} minute ago"), translate("Terminal", "{n} minutes ago")),
        "hour": (translate("Terminal", "{n} hour ago"), translate("Terminal", "{n} hours ago")),
        "day": (translate("Terminal", "{n} day ago"), translate("Terminal", "{n} days ago")),
    }
    return plural(number, *told[unit])


@cache
def _french() -> Mapping[tuple[str, str], str]:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - late for start-up time; a file of our own

    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(_folder() / "upont_desktop_fr.ts").getroot().iter("context"):  # noqa: S314 - our own
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            if text and message.get("numerus") != "yes":
                found[name, message.findtext("source", "")] = text
    return found


def _folder() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources/translations"
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / "translations"

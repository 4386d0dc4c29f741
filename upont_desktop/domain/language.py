"""The language that a person speaks, as the environment says; texts to be said in it."""

from __future__ import annotations

import locale
from collections.abc import Mapping


def system_language(environment: Mapping[str, str]) -> str:
    """``fr`` or ``en``: the language of messages, as the variables of locale(7) say, or else the system."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    said = next((environment[name] for name in names if environment.get(name)), "")
    if environment.get("LANGUAGE") and said not in {"", "C", "POSIX"}:
        said = environment["LANGUAGE"]
    return "fr" if (said or locale.getlocale()[0] or "").lower().startswith("fr") else "en"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text that is translated when it is said."""
    return text

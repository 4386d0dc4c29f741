"""TOML from strangers, read within bounds."""

from __future__ import annotations

import re
from typing import Any, Final

MOST_CHARS: Final = 100_000
"""Characters that are read: ``tomllib`` takes up to 0.4 s for so many, whatever they are, and people write fewer."""

_PART: Final = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEP: Final = re.compile(rf"""(?<![\w"'-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{31}}""")
"""A key of 32 parts. ``tomllib`` remembers each beginning of a key: one of 100,000 parts takes all memory there is."""
_LINE: Final = re.compile(r"at line (\d+)")


class NotToml(ValueError):
    """``line``, from 1, is where it stops being TOML; 0 where it is only more than is read here."""

    def __init__(self, line: int = 0) -> None:
        super().__init__(f"no TOML that is read here (line {line})")
        self.line = line


def load_toml(text: str) -> dict[str, Any]:
    """The table that a text is. Raises :class:`NotToml`."""
    import tomllib  # noqa: PLC0415 - late for start-up time: few texts are TOML

    if len(text) > MOST_CHARS or _DEEP.search(text):
        raise NotToml
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        raise NotToml(int(found[1]) if found else text.count("\n") + 1) from error
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, arrays in arrays in arrays
        raise NotToml from error

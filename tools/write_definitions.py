"""Write the definitions of the index's tables as text: `python tools/write_definitions.py`.

They are committed, so that making an index need not load SQLAlchemy, which takes as long as reading ten thousand
commits. Run it after each change of `index/tables.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from textwrap import wrap

from upont_desktop.index.tables import definitions, late_indexes

TARGET = Path(__file__).resolve().parent.parent / "upont_desktop/index/definitions.py"
_WIDTH = 110  # of the text in one literal: the house's 120 columns, less indent and quotes

_HEAD = '''"""The statements that make an index, as :mod:`.tables` says it.

Written by `tools/write_definitions.py`; do not edit.
"""

'''


def text() -> str:
    """The module as it should be."""
    parts = [_HEAD, _tuple("DEFINITIONS", definitions()), "\n", _tuple("LATE_INDEXES", late_indexes())]
    return "".join(parts)


def _tuple(name: str, statements: Iterable[str]) -> str:
    return f"{name} = (\n{''.join(map(_literal, statements))})\n"


def _literal(statement: str) -> str:
    """One string; a long one in several literals that Python joins."""
    lines = wrap(statement, _WIDTH, drop_whitespace=False, break_long_words=False, break_on_hyphens=False)
    quoted = [_quoted(line) for line in lines]
    if len(quoted) == 1:
        return f"    {quoted[0]},\n"
    return "    (\n" + "".join(f"        {line}\n" for line in quoted) + "    ),\n"


def _quoted(line: str) -> str:
    return f"'{line}'" if '"' in line and "'" not in line else json.dumps(line)


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")

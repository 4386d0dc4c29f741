"""The move of an entry as this program writes it, read from the bytes of its body: adding up a million of them by JSON
takes three times as long. Whatever is written otherwise is left to :func:`~.bodies.read_entry`, whose rule this is.
"""

from __future__ import annotations

import re

from upont_desktop.apps.trade.records.accounts import ACCOUNT, Move
from upont_desktop.apps.trade.records.bodies import CREDIT, PAYOUT, SALE, TRANSFER

PLAIN_KINDS = frozenset({SALE, CREDIT, PAYOUT, TRANSFER})
"""The kinds of entries that can have such a body."""

_TEXT = r'"[ !#-\[\]-~]*"'  # of plain letters, with nothing that JSON writes otherwise
_LINE = rf"\[{_TEXT},[1-9][0-9]{{0,3}},(?:0|[1-9][0-9]{{0,4}})\]"
_BODY = re.compile(
    rf'\{{"s":{_TEXT},"by":{_TEXT},"shop":{_TEXT},"moves":\[\["({ACCOUNT})","({ACCOUNT})",([1-9][0-9]{{0,8}})\]\]'
    rf'(?:,"lines":\[{_LINE}(?:,{_LINE}){{0,99}}\])?(?:,"(?:means|ref|reason|i)":{_TEXT})*\}}'.encode()
)


def plain_move(content: bytes, start: int, end: int) -> Move | None:
    """The one move of an entry of :data:`PLAIN_KINDS`, whose body stands between two places; ``None`` where it has
    another form.
    """
    found = _BODY.fullmatch(content, start, end)
    if found is None:
        return None
    source, target, cents = found.groups()
    return Move(source.decode(), target.decode(), int(cents)) if source != target else None

"""Who owes, for a mail program: a table to merge into letters, and addresses that open as a new mail."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

from upont_desktop.apps.social.person_export import safe_cell
from upont_desktop.apps.trade.reader.treasury import Debt
from upont_desktop.domain.money import plain_cents

LONGEST_LINK = 1_900
"""Letters of an address that every system still opens: Windows gives up at some two thousand."""
_HEADS = ("nom", "mail", "promo", "solde", "depuis", "code", "compte")


def debts_csv(debts: Iterable[Debt]) -> bytes:
    """A table with semicolons and commas, with the mark by which spreadsheets know UTF-8: a line for each letter."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS)
    for one in debts:
        before, after = (one.name, one.address, one.promotion), (one.since, one.code, one.account)
        writer.writerow([*map(safe_cell, before), plain_cents(one.cents, ","), *map(safe_cell, after)])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def addresses_of(debts: Iterable[Debt]) -> list[str]:
    """Each address once; who has none is left out."""
    return list(dict.fromkeys(one.address for one in debts if one.address))


def mail_links(addresses: Sequence[str], subject: str, text: str) -> Iterator[str]:
    """Addresses that a mail program opens as new mails to people who do not see each other, as few as have room."""
    rest = f"&subject={quote(subject)}&body={quote(text)}"
    some: list[str] = []
    for address in addresses:
        more = [*some, quote(address, safe="@")]
        if some and len("mailto:?bcc=" + ",".join(more) + rest) > LONGEST_LINK:
            yield "mailto:?bcc=" + ",".join(some) + rest
            more = more[-1:]
        some = more
    if some:
        yield "mailto:?bcc=" + ",".join(some) + rest

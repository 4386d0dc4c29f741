"""Files that are no list of people or of payments: they are told so at once, whatever was put into them."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from upont_desktop.apps.social.person_import import read_cards, read_table
from upont_desktop.apps.trade.imports.amounts import amounts_in


def archive() -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/worksheets/sheet1.xml", bytes(3_000_000))
    return raw.getvalue()


@pytest.mark.parametrize(
    "raw",
    [b"nom;" * 1_000_000 + b"x\n", b"a;" * 20_000 + b"x\n" + b"a;b\n" * 20_000, b"\0" * 1_000_000, archive(), b"",
     random.Random(1).randbytes(200_000)],
    ids=["wide", "wide-and-long", "zeros", "archive", "empty", "random"],
)  # fmt: skip
def test_what_is_no_table_has_no_rows(raw: bytes) -> None:
    assert read_table(raw).rows == ()
    assert read_cards(raw).cards == ()
    assert all(one.problem is not None for one in amounts_in(raw))


def test_cards_that_never_end_are_looked_through_once() -> None:
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n"
    assert len(read_cards(b"BEGIN:VCARD\n" * 200_000).cards) == 0
    assert len(read_cards(b"END:VCARD\n" + card + b"noise\n" + card).cards) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le"])
def test_a_table_is_read_in_what_programs_write(encoding: str) -> None:
    table = read_table("nom;prénom;mail\nLefèvre;Léa;lea@example.org\n".encode(encoding))
    assert table.rows == (("Lefèvre", "Léa", "lea@example.org"),)
    broken = read_table("nom;mail\nLéa;x\n".encode(encoding)[:-1] + b"\xff")
    assert len(broken.rows) == 1

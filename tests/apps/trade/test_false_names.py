"""Entries in the name of somebody else: an accepted device vouches for its sellers, another one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.trade_room import LEA, TradeRoom
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.social.sample import SampleRoom, sample_id
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.reader.owners import ledger_reader
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.rights import DEVICE_FOLDER
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.devices import this_device
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity
from upont_desktop.service.operations.books import append, keep_books

SELLER = Identity("Léa Moreau", "lea.moreau@example.org")


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (SOCIAL, TRADE))


def test_a_seller_at_anothers_till_is_said_only_of_devices_that_nobody_accepted(room: TradeRoom) -> None:
    clone = CloneBuilder(room.path)
    clone.write_all({**SampleRoom(today(), french=False).documents(),
                     ROOMS_PATH: b'{"rooms": ["social", "trade"], "v": 1}\n'})  # fmt: skip
    clone.commit("People")
    room.index()
    at_the_till = room.library.workplace(room.circle, language="en", identity=SELLER)
    room.open()
    do.credit(at_the_till, do.Payment("foyer", LEA, 2_000))
    keep_books(room.context)  # the treasurer's address is on no card
    assert names(room) == []
    append(
        room.context,
        "trade",
        "transfer",
        {"by": sample_id("Léa Moreau"), "shop": "foyer", "moves": [[LEA, "cash:foyer", 500]]},
    )
    keep_books(room.context)
    (said,) = names(room)
    assert "in the name of Léa Moreau" in said, "a till vouches for nobody who moves money between accounts"
    clone.remove(f"{DEVICE_FOLDER}{this_device(room.context, 'trade')}.json")
    clone.commit("Not accepted any more")
    assert len(names(room)) == 2
    assert all("in the name of Léa Moreau, but it came from bar@example.org" in said for said in names(room))


def test_a_right_that_a_computer_gave_came_from_whoever_began_its_book(room: TradeRoom) -> None:
    clone = CloneBuilder(room.path)
    clone.write_all({**SampleRoom(today(), french=False).documents(),
                     ROOMS_PATH: b'{"rooms": ["social", "trade"], "v": 1}\n'})  # fmt: skip
    clone.commit("People")
    clone.git("status")
    room.index()
    room.open()
    keep_books(room.context)
    assert names(room) == []
    mallory = room.library.workplace(room.circle, language="en", identity=Identity("Mallory", "mallory@example.org"))
    append(mallory, "trade", "grant", {"person": "f00d000000000000", "right": "grant", "scope": ""})
    keep_books(mallory)
    (said,) = names(room)
    assert "in the book of the computer" in said
    assert "mallory@example.org" in said


def names(room: TradeRoom) -> list[str]:
    room.index()
    with ledger_reader(room.library, room.circle) as ledger:
        return [str(one.problem) for one in ledger.problems() if one.what == "name"]

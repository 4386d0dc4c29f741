"""Forgetting somebody who has an account: not while money is on it, and without a change in the books."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.social_room import SocialRoom
from tests.support.trade_room import SHOP, TradeRoom
from upont_desktop.apps.pochtron.desk import recent
from upont_desktop.apps.social.cards import card_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations import forget_everywhere
from upont_desktop.apps.social.pages import person_name
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import account_name
from upont_desktop.apps.trade.reader.owners import ledger_reader
from upont_desktop.apps.trade.records.accounts import club_account, member
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (SOCIAL, TRADE))


@pytest.fixture
def people(tmp_path: Path, library: Library) -> SocialRoom:
    """The directory, in a circle of its own."""
    return SocialRoom(CloneBuilder(tmp_path / "people"), library)


@pytest.fixture
def bar(room: TradeRoom, people: SocialRoom) -> TradeRoom:
    """A bar whose people are in that directory, its till open."""
    name_directory(room, people)
    room.open()
    return room


def name_directory(room: TradeRoom, people: SocialRoom) -> None:
    said = f'{{"directory": "{people.circle.slug}", "rooms": ["trade"], "v": 1}}\n'
    (room.path / ROOMS_PATH).write_bytes(said.encode())
    clone = CloneBuilder(room.path)
    clone.write(ROOMS_PATH, said.encode())
    clone.commit("Name the directory")
    room.index()


def test_somebody_with_money_on_an_account_is_not_forgotten(bar: TradeRoom, people: SocialRoom) -> None:
    lea = people.person("Léa Moreau")
    bar.credit(member(lea), 1_250)
    for kept in (False, True):  # in a commit or not yet
        with pytest.raises(RecordRefused) as refused:
            forget_everywhere(people.place, people.library, lea)
        assert refused.value.values == {"balance": "€12.50", "circle": bar.circle.name}, kept
        bar.keep()
    assert (people.clone.path / card_path(lea)).exists(), "nothing was changed"
    bar.sell(member(lea), 5)
    with pytest.raises(RecordRefused, match="owes"):
        forget_everywhere(people.place, people.library, lea)


def test_who_has_nothing_is_forgotten_and_the_books_stay(bar: TradeRoom, people: SocialRoom) -> None:
    lea = people.person("Léa Moreau")
    bar.credit(member(lea), 1_000)
    bar.sell(member(lea))
    do.transfer(bar.context, SHOP, member(lea), club_account("bde"), 700, "Left the school")
    bar.keep()
    books = {path: path.read_bytes() for path in (bar.path / ".upont").rglob("*") if path.is_file()}
    done = forget_everywhere(people.place, people.library, lea, texts=True)
    assert done.elsewhere == ()
    people.index()
    assert {path: path.read_bytes() for path in books} == books
    former = f"Former member ·{lea[:4]}"
    with ledger_reader(bar.library, bar.circle) as ledger:
        assert account_name(ledger.owners, member(lea)) == former
        assert ledger.trade.balance(member(lea)) == 0
        row = ledger.owners.of_accounts([member(lea)])[lea]
        assert person_name(row, str) == former
    assert {entry.former for entry in recent(bar.library, bar.circle, SHOP) if entry.person == lea} == {True}


def test_accounts_beside_the_directory_are_asked_too(people: SocialRoom, room: TradeRoom) -> None:
    """Both rooms in one circle: the directory is its own."""
    lea = people.person("Léa Moreau")
    clone = CloneBuilder(room.path)
    cards = {path: raw for path, raw in people.sample.documents().items() if path == card_path(lea)}
    clone.write(ROOMS_PATH, b'{"rooms": ["social", "trade"], "v": 1}\n')
    for path, content in cards.items():
        clone.write(path, content)
    clone.commit("People, too")
    room.index()
    room.open()
    room.credit(member(lea), 100)
    with pytest.raises(RecordRefused, match=r"€1\.00"):
        forget_everywhere(room.context, room.library, lea)
    do.pay_out(room.context, do.Payment(SHOP, member(lea), 100))
    forget_everywhere(room.context, room.library, lea)
    assert not (room.path / card_path(lea)).exists()


def test_accounts_that_were_never_read_are_not_taken_for_empty(bar: TradeRoom, people: SocialRoom) -> None:
    lea = people.person("Léa Moreau")
    bar.credit(member(lea), 100)
    bar.library.places.index(bar.circle.slug).unlink()
    with pytest.raises(RecordRefused, match="not known yet"):
        forget_everywhere(people.place, people.library, lea)

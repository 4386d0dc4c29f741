"""The price of a place on a sheet, and the deposit of a loan: booked once for each person, taken back where it goes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.support.trade_room import SHOP, TradeRoom, peopled_documents
from upont_desktop.apps.news.operations import sheets, signups
from upont_desktop.apps.news.records.sheets import SheetChange, SignupSheet, Slot
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations.loans import add_thing, give_back, lend
from upont_desktop.apps.social.records import Borrower, Thing, new_id, today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.reader.owners import ledger_reader
from upont_desktop.apps.trade.records.accounts import Move
from upont_desktop.apps.trade.records.due_lines import DueState, compare_dues
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.dues import Due, DueList
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext

PEOPLE = SampleRoom(today(), french=False).people()
ADA, BEN = PEOPLE[0], PEOPLE[1]


@pytest.fixture
def club(tmp_path: Path, data_folder: Path, documents: DocumentHelper) -> TradeRoom:
    """People, news and accounts in one circle."""
    library = Library(DataFolders.default(data_folder), documents, ROOMS)
    return TradeRoom.made(tmp_path / "club", library, ("social", "news", "trade"), peopled_documents)


def _as(room: TradeRoom, person: int) -> OperationContext:
    identity = Identity(PEOPLE[person].shown, PEOPLE[person].emails[0])
    return room.library.workplace(room.circle, language="en", identity=identity)


def _listed(room: TradeRoom, id: str) -> DueList:
    room.keep()
    with ledger_reader(room.library, room.circle) as ledger:
        return next(one for one in ledger.dues() if one.id == id)


def _states(room: TradeRoom, listed: DueList) -> list[tuple[str, DueState, int]]:
    with room.reader() as reader:
        return [(line.person, line.state, line.cents) for line in do.plan_dues(reader, listed, SHOP).lines]


def test_a_sheet_is_booked_once_and_taken_back_where_somebody_leaves(club: TradeRoom) -> None:
    sheet = SignupSheet("ski", "Ski weekend", slots=(Slot("", places=9),), guests=1, price=2_500, account="club:ski")
    sheets.open_sheet(club.context, sheet)
    club.index()
    signups.sign_up(_as(club, 0), "ski", "", 1)
    signups.sign_up(_as(club, 1), "ski")
    listed = _listed(club, "news:ski")
    assert (listed.title, listed.account) == ("Ski weekend", "club:ski")
    assert [due.cents for due in listed.dues] == [5_000, 2_500]
    assert _states(club, listed) == [(ADA.id, DueState.SHORT, 5_000), (BEN.id, DueState.SHORT, 2_500)]
    with pytest.raises(RecordRefused):
        do.book_dues(club.context, SHOP, listed, "Ski weekend")
    assert len(do.book_dues(club.context, SHOP, listed, "Ski weekend", short=True).entries) == 2
    with pytest.raises(RecordRefused):
        do.book_dues(club.context, SHOP, listed, "Ski weekend", short=True)  # a second press
    signups.leave(_as(club, 0), "ski")
    listed = _listed(club, "news:ski")
    assert _states(club, listed) == [(BEN.id, DueState.BOOKED, 2_500), (ADA.id, DueState.LEFT, 0)]
    do.book_dues(club.context, SHOP, listed, "Ski weekend")
    assert (club.balance(f"member:{ADA.id}"), club.balance("club:ski")) == (0, 2_500)
    signups.sign_up(_as(club, 0), "ski")
    listed = _listed(club, "news:ski")
    do.book_dues(club.context, SHOP, listed, "Ski weekend", short=True)
    assert (club.balance(f"member:{ADA.id}"), club.balance("club:ski")) == (-2_500, 5_000)


def test_a_sheet_that_became_free_is_taken_back(club: TradeRoom) -> None:
    sheet = SignupSheet("ski", "Ski weekend", slots=(Slot("", places=9),), price=2_500, account="club:ski")
    sheets.open_sheet(club.context, sheet)
    club.index()
    signups.sign_up(_as(club, 0), "ski")
    done = do.book_dues(club.context, SHOP, _listed(club, "news:ski"), "Ski weekend", short=True)
    assert done.operation == "book-dues"
    sheets.edit_sheet(club.context, "ski", SheetChange(price=0))
    listed = _listed(club, "news:ski")
    assert _states(club, listed) == [(ADA.id, DueState.LEFT, 0)]
    done = do.book_dues(club.context, SHOP, listed, "It is free")
    assert done.operation == "change-dues", "the window offers no way back that would leave something else"
    assert (club.balance(f"member:{ADA.id}"), club.balance("club:ski")) == (0, 0)
    with ledger_reader(club.library, club.circle) as ledger:
        assert "news:ski" not in {one.id for one in ledger.dues()}, "nothing is left to do"


def test_a_deposit_is_booked_while_something_is_lent(club: TradeRoom) -> None:
    slug = SampleRoom(today(), french=False).clubs()[0].slug
    thing = Thing(new_id(), slug, "Tent", deposit=3_000)
    add_thing(club.context, thing)
    club.index()
    lend(club.context, thing.id, Borrower(ADA.id), today() + dt.timedelta(days=7))
    listed = _listed(club, f"social:{slug}")
    do.book_dues(club.context, SHOP, listed, "Deposits", short=True)
    assert (club.balance(f"member:{ADA.id}"), club.balance(f"club:{slug}")) == (-3_000, 3_000)
    give_back(club.context, thing.id)
    do.book_dues(club.context, SHOP, _listed(club, f"social:{slug}"), "Deposits")
    assert (club.balance(f"member:{ADA.id}"), club.balance(f"club:{slug}")) == (0, 0)


def _row(name: str, cents: int) -> EntryRow:
    moves = (Move(f"member:{ADA.id}", "club:ski", cents),)
    return EntryRow(name, name, "transfer", SHOP, "", "", 1, cents, moves[0].source, moves)


def test_what_is_booked_is_compared_with_what_is_owed() -> None:
    """Another amount, twice by two computers, and who has no card."""
    listed = DueList("news:ski", "Ski", "club:ski", (Due("a", ADA.id, 5), Due("b", "club-1f", 5), Due("a", ADA.id, 5)))
    plan = compare_dues(listed, "club:ski", {"due:news:ski:a": [_row("x:1", 7)]}, {}, 0)
    assert [line.state for line in plan.lines] == [DueState.CHANGED, DueState.UNKNOWN]
    assert [line.entry and line.entry.name for line in plan.to_take_back()] == ["x:1"]
    assert [line.cents for line in plan.to_write()] == [5]
    plan = compare_dues(listed, "club:ski", {"due:news:ski:a": [_row("x:1", 7), _row("y:1", 5)]}, {}, 0)
    assert [(line.state, line.entry and line.entry.name) for line in plan.lines] == [
        (DueState.BOOKED, "y:1"), (DueState.UNKNOWN, None), (DueState.LEFT, "x:1"),
    ]  # fmt: skip


def test_nobody_goes_below_the_floor_without_being_asked_for() -> None:
    """Several things that one person has, and a price that was raised after it was booked."""
    listed = DueList("news:ski", "Ski", "club:ski", tuple(Due(key, ADA.id, 1_000) for key in "abc"))
    have = {f"member:{ADA.id}": 1_500}
    plan = compare_dues(listed, "club:ski", {}, have, 0)
    assert [line.state for line in plan.lines] == [DueState.NEW, DueState.SHORT, DueState.SHORT]
    booked = {"due:news:ski:c": [_row("x:1", 10)], "due:news:ski:gone": [_row("x:2", 600)]}
    plan = compare_dues(listed, "club:ski", booked, have, 0)
    assert [line.state for line in plan.lines] == [DueState.NEW, DueState.NEW, DueState.SHORT, DueState.LEFT]
    assert [line.key for line in plan.to_take_back()] == ["gone"], "what is paid stands until the rest may be taken"
    assert [line.key for line in plan.to_take_back(short=True)] == ["c", "gone"]
    cheaper = compare_dues(
        DueList("news:ski", "", "", (Due("c", ADA.id, 5),)), "", booked, {f"member:{ADA.id}": -99}, 0
    )
    assert cheaper.lines[0].state is DueState.CHANGED

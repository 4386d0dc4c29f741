"""The bar of the sample circle: a month of evenings whose books are whole, with one twin and one entry to look at."""

from __future__ import annotations

import datetime as dt

import pytest

from upont_desktop.apps.pochtron.people import find_people
from upont_desktop.apps.pochtron.sample import EVENINGS, SHOP, SampleBar
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.domain.books import is_book
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library


def test_the_sample_circle_has_a_bar(data_folder, documents: DocumentHelper) -> None:  # type: ignore[no-untyped-def]
    library = Library(DataFolders.default(data_folder), documents, rooms=ROOMS)
    circle = library.sample("en")
    run_indexing(circle, library.places, lambda _: None, rooms=ROOMS)
    assert library.rooms(circle).names[-2:] == ("trade", "pochtron")
    with trade_reader(library, circle) as reader:
        assert len(reader.goods.goods(SHOP)) == 12
        assert len(reader.openings.listed(SHOP)) == 2 * len(EVENINGS)
        assert sum(reader.accounts.balances().values()) == 0
        assert [one.what for one in reader.problems() if one.what == "right"] == ["right"]
        differences = [one.difference for one in reader.openings.listed(SHOP)]
        assert sorted({one for one in differences if one is not None}) == [-100, 0]
        assert any("~" in entry.device for entry in reader.sales(limit=20)), "a twin"
    assert find_people(library, circle, SHOP, "zo")


@pytest.mark.parametrize("day", [dt.date(2026, 9, 1), dt.date(2028, 2, 29), dt.date(2027, 1, 1)])
def test_it_can_be_made_on_every_day_and_in_both_languages(day: dt.date) -> None:
    french, english = SampleBar(day, french=True).documents(), SampleBar(day, french=False).documents()
    assert {path for path in french if not is_book(path)} == {path for path in english if not is_book(path)}
    assert sum(map(is_book, french)) >= 2 * len(EVENINGS)

"""The sheets of the sample circle: what a newcomer sees must be what real computers would have written."""

from __future__ import annotations

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.apps.news.reader.hits import find_hits
from upont_desktop.apps.news.reader.signup_pages import SheetPage, SheetPhase
from upont_desktop.apps.news.reader.signups import signup_reader
from upont_desktop.apps.news.sample import sample_documents
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library


@pytest.mark.parametrize("french", [True, False])
def test_one_sheet_of_each_mode_with_records_that_fit(clone: CloneBuilder, library: Library, french: bool) -> None:
    people = SampleRoom(today(), french=french).documents()
    clone.write_all({**people, **sample_documents(today(), french), ROOMS_PATH: b'{"rooms": ["social", "news"]}\n'})
    clone.commit("Begin")
    circle = library.recognise(clone.path)
    run_indexing(circle, library.places, lambda _: None, rooms=library.known_rooms)
    with library.records(circle) as database:
        hits = [hit.record.name for hit in find_hits(database, "pot", 9) if hit.record is not None]
    with signup_reader(library, circle) as reader:
        found = [reader.page(sheet.id) for sheet in reader.every_sheet()]
        assert f"sheet:{next(one.id for one in reader.every_sheet() if one.has_slots)}" in hits
    pages: dict[str, SheetPage] = {page.sheet.mode.value: page for page in found if page is not None}
    assert {mode: page.phase for mode, page in pages.items()} == {
        "arrival": SheetPhase.OPEN, "draw": SheetPhase.PUBLISHED, "review": SheetPhase.OPEN
    }  # fmt: skip
    assert [page.state.findings for page in pages.values()] == [(), (), ()]
    states = {mode: [row.signup.state.value for row in page.rows] for mode, page in pages.items()}
    assert states["draw"] == ["accepted"] * 5 + ["waiting"] * 2
    assert states["arrival"].count("waiting") == 2
    assert len(pages["review"].motivations()) == 3
    assert all(row.person.shown and row.signup.counted for page in pages.values() for row in page.rows)

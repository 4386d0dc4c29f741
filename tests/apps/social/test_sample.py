"""The made-up association, in the sample circle and by itself."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.support.plain_git import git
from upont_desktop.apps.social.faults import club_faults, membership_faults, person_faults, thing_faults
from upont_desktop.apps.social.operations.people import whole_change
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.reader import social_reader
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library


def test_the_sample_circle_has_people_and_clubs(library: Library) -> None:
    circle = library.sample("en")
    assert git(circle.path, "log", "-1", "--format=%s").strip() == "Add people and clubs"
    assert git(circle.path, "fsck", "--full", "--strict") == ""
    assert git(circle.path, "status", "--porcelain") == ""
    run_indexing(circle, library.places, lambda _: None, rooms=(SOCIAL,))
    with social_reader(library, circle) as reader:
        assert reader.find_people("", PeopleFilter(), 0, 1).total == 40
        assert len(reader.clubs()) == 6
        assert len(reader.loans(late=True)) == 1
        assert reader.problems() == ()


@pytest.mark.parametrize(
    "day", [dt.date(2026, 9, 1), dt.date(2027, 8, 31), dt.date(2028, 2, 29), dt.date(2026, 12, 31)]
)
def test_it_is_valid_on_every_day_and_in_both_languages(day: dt.date) -> None:
    french, english = SampleRoom(day), SampleRoom(day, french=False)
    assert french.documents().keys() == english.documents().keys()
    for sample in (french, english):
        people = sample.people()
        assert len({one.id for one in people}) == 40
        problems = [*(problem for one in people for problem in person_faults(whole_change(one), day))]
        problems += [problem for one in sample.clubs() for problem in club_faults(one)]
        problems += [problem for one in sample.memberships() for problem in membership_faults(one)]
        problems += [problem for one in sample.things() for problem in thing_faults(one)]
        assert problems == []
        keys = [one.key for one in sample.memberships()]
        assert len(set(keys)) == len(keys)
        committee = [one for one in sample.memberships() if one.club == "bde" and one.lasts(day)]
        assert [one.rank for one in committee[:3]] == [1, 2, 3]

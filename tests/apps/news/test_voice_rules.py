"""The rule of who may change a post, as of what other programs wrote: the same as the room's own operations ask."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest

from upont_desktop.apps.news.reader.feed import may_edit
from upont_desktop.apps.news.records.posts import Post
from upont_desktop.apps.news.records.voice_rules import document_rule
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.apps.social.records import Membership
from upont_desktop.domain.document_rules import allowed_on
from upont_desktop.domain.rights import FOUND, GRANT, GivenRight
from upont_desktop.domain.room_rights import RightChange, RoomRights

ADA, BOB = "ada0000000000000", "b0b0000000000000"
TODAY = dt.date(2026, 11, 28)
PATH = ".upont/news/posts/2026/11/0123456789abcdef-hello.md"
RIGHTS = RoomRights(
    "news",
    [
        RightChange((1, "a", 1), FOUND, GivenRight("cleo", GRANT), "2026-01-01"),
        RightChange((2, "a", 2), GRANT, GivenRight(BOB, "publish", "bde"), "2026-01-01"),
    ],
)


class Members:
    """Ada is a photographer."""

    def persons_at(self, address: str) -> tuple[str, ...]:
        return (address,)

    def is_member(self, person: str, club: str, day: str) -> bool:
        return (person, club) == (ADA, "photo")


@pytest.mark.parametrize(("author", "club", "actor"), [*product(("", ADA, BOB), ("", "photo", "bde"), (ADA, BOB))])
def test_who_may_change_a_post(author: str, club: str, actor: str) -> None:
    raw = f"---\ntitle: Hello\npublished: 2026-11-01T10:00:00+01:00\nauthor: {author}\nclub: {club}\n---\n".encode()
    rule = document_rule(PATH, lambda: raw)
    clubs = (Membership("photo", ADA, dt.date(2020, 1, 1)),) if actor == ADA else ()
    post = Post(PATH, "Hello", dt.datetime(2026, 11, 1, tzinfo=dt.UTC), author, club)
    wanted = may_edit(Actor(actor, RIGHTS, clubs), post, TODAY)
    if author or club:
        assert allowed_on(rule, [actor], TODAY.isoformat(), RIGHTS, Members()) is wanted
    else:
        assert rule is None, "of whom it is nobody knows"


def test_what_is_no_post_is_everybody_s() -> None:
    assert document_rule(PATH, lambda: None) is None
    assert document_rule(PATH, lambda: b"no post") is None
    assert document_rule(".upont/news/partners/bakery.md", lambda: b"") is None

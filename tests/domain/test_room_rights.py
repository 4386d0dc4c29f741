"""The rights of a room: the same whether entries are told or known, and on which day they stood."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.books import BookEntry, order_key
from upont_desktop.domain.document_rules import DocumentRule, allowed_on
from upont_desktop.domain.rights import FLAGGED, FOUND, GRANT, OK, REVOKE, GivenRight, KindRule, RightsLedger, given_by
from upont_desktop.domain.room_rights import RightChange, RoomRights

PEOPLE = ["ada", "bob", "cleo"]
FIRST = dt.date(2026, 3, 1)


def day(number: int) -> str:
    return (FIRST + dt.timedelta(days=number)).isoformat()


ENTRIES = st.lists(
    st.tuples(
        st.integers(0, 6), st.sampled_from(PEOPLE), st.sampled_from([GRANT, REVOKE, "lend"]), st.sampled_from(PEOPLE),
        st.sampled_from(["grant", "people", "club"]), st.sampled_from(["", "bde"]),
        st.one_of(st.just(""), st.integers(0, 8).map(day)),
    ),
    max_size=12,
).map(lambda found: sorted(found, key=lambda one: one[0]))  # fmt: skip


def made(drawn: list[tuple[int, str, str, str, str, str, str]]) -> list[BookEntry]:
    return [
        BookEntry(
            f"{by}-0001", number + 1, number + 1, f"{day(when)}T12:00:00+01:00", kind,
            {"by": by, "person": person, "right": right, "scope": scope, "until": until}, str(number),
        )
        for number, (when, by, kind, person, right, scope, until) in enumerate(drawn)
    ]  # fmt: skip


def told(entries: list[BookEntry]) -> list[RightChange]:
    """What the index keeps of them: what had an effect, and who was first."""
    ledger, found = RightsLedger("social"), list[RightChange]()
    for entry in entries:
        if not ledger.founder:
            found.append(RightChange(order_key(entry), FOUND, ledger.found(entry.by), entry.at[:10]))
        if ledger.judge_known(entry) == "ok" and entry.kind in {GRANT, REVOKE}:
            found.append(RightChange(order_key(entry), entry.kind, given_by(entry.body or {}), entry.at[:10]))
    return found


@given(ENTRIES, st.integers(0, 12))
def test_what_the_index_knows_and_what_it_does_not_is_the_same(
    drawn: list[tuple[int, str, str, str, str, str, str]], cut: int
) -> None:
    entries = made(drawn)
    whole, split = RoomRights("social", new=entries), RoomRights("social", told(entries[:cut]), entries[cut:])
    assert whole.given() == split.given()
    assert (whole.governed, whole.since, whole.givers()) == (split.governed, split.since, split.givers())
    for person in PEOPLE:
        for number in range(9):
            for scope in ("", "bde"):
                asked = person, "club", scope, day(number)
                assert whole.allow(*asked) == split.allow(*asked)
                assert whole.allowed_on(*asked) == split.allowed_on(*asked)


@given(ENTRIES)
def test_a_day_allows_what_any_moment_of_it_allowed(drawn: list[tuple[int, str, str, str, str, str, str]]) -> None:
    """The clocks of the drawn entries rise with their order, so each day's moments are those after each entry."""
    entries = made(drawn)
    rights = RoomRights("social", new=entries)
    for number in range(9):
        before = [one for one in entries if one.at[:10] < day(number)]
        during = [one for one in entries if one.at[:10] == day(number)]
        moments = [RoomRights("social", new=[*before, *during[:count]]) for count in range(len(during) + 1)]
        for person in PEOPLE:
            allowed = [moment.allow(person, "club", "bde", day(number)) for moment in moments]
            assert rights.allowed_on(person, "club", "bde", day(number)) == (
                any(allowed) or not rights.in_force_on(day(number))
            )


def test_rights_where_money_changes_hands_count_from_the_first_who_was_there() -> None:
    rights = RoomRights("trade", [RightChange((1, "a", 1), FOUND, GivenRight("ada", GRANT), day(2))])
    assert rights.allowed_on("bob", "goods", "foyer", day(1)), "nobody could have been given one"
    assert not rights.allowed_on("bob", "goods", "foyer", day(3))
    assert not rights.allow("bob", "goods", "foyer", day(1))
    assert rights.in_force(BookEntry("a-1", 1, 1, "", "sale", {}, ""))


class Cards:
    """Ada has an address of her own, and one that is on Bob's card too; she is in the club of photographers."""

    def persons_at(self, address: str) -> tuple[str, ...]:
        return {"ada@x": ("ada",), "both@x": ("ada", "bob")}.get(address, ())

    def is_member(self, person: str, club: str, on: str) -> bool:
        return (person, club) == ("ada", "photo") and on >= day(5)


@pytest.mark.parametrize(
    ("rule", "address", "number", "allowed"),
    [
        (None, "nobody@x", 4, True),
        (DocumentRule("club", "bde"), "ada@x", 4, True),
        (DocumentRule("club", "bde"), "both@x", 4, False),
        (DocumentRule("club", "photo"), "ada@x", 4, False),
        (DocumentRule("club", "photo", owner="ada"), "ada@x", 4, True),
        (DocumentRule("club", "photo", club="photo"), "ada@x", 4, False),
        (DocumentRule("club", "photo", club="photo"), "ada@x", 5, True),
        (DocumentRule("club", "photo", owner="ada"), "nobody@x", 4, False),
        (DocumentRule("club", "photo"), "nobody@x", 0, True),
    ],
)
def test_who_may_change_a_document(rule: DocumentRule | None, address: str, number: int, allowed: bool) -> None:
    changes = [
        RightChange((1, "a", 1), FOUND, GivenRight("cleo", GRANT), day(0)),
        RightChange((2, "a", 2), GRANT, GivenRight("ada", "club", "bde"), day(0)),
    ]
    rights, cards = RoomRights("social", changes), Cards()
    assert allowed_on(rule, cards.persons_at(address), day(number), rights, cards) is allowed


@pytest.mark.parametrize("at", ["-", "::", "2026", "0000", "+", "2026-03-09T00:00:00Z"])
def test_a_clock_that_tells_no_day_keeps_no_right_that_has_ended(at: str) -> None:
    ledger = RightsLedger("news", {"post": KindRule("publish", "club")})
    given = {"by": "ada", "person": "bob", "right": "publish", "until": "2026-03-08"}
    assert ledger.judge(BookEntry("d", 1, 1, "2026-03-01T00:00:00Z", GRANT, given, "1")) == OK
    assert ledger.judge(BookEntry("d", 2, 2, at, "post", {"by": "bob", "club": "bde"}, "2")) == FLAGGED

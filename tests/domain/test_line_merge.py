"""Three texts put together by line: nothing of either side is lost, and only what touches is asked about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.field_merge.line_merge import ContestedLines, SettledLines, merged_lines, passages

TEXTS = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\r\n", b"\n", b"d\n"]), max_size=8).map(b"".join)


def test_what_does_not_touch_settles_itself() -> None:
    found = passages(b"1\n2\n3\n4\n5\n", b"one\n2\n3\n4\n5\n", b"1\n2\n3\n4\nfive\n")
    assert found is not None
    assert b"".join(line for part in found if isinstance(part, SettledLines) for line in part.lines) == (
        b"one\n2\n3\n4\nfive\n"
    )
    assert merged_lines(b"1\n2\n3\n", b"one\n2\n3\n", b"1\n2\nthree\n") == b"one\n2\nthree\n"


def test_the_same_lines_are_asked_about() -> None:
    found = passages(b"1\n2\n3\n4\n", b"1\nmine\n3\nfour\n", b"1\ntheirs\n3\n4\n")
    assert found == (
        SettledLines((b"1\n",)),
        ContestedLines((b"mine\n",), (b"theirs\n",)),
        SettledLines((b"3\n",)),
        SettledLines((b"four\n",)),
    )
    assert merged_lines(b"1\n2\n", b"mine\n2\n", b"theirs\n2\n") is None


def test_two_that_began_anew_share_what_they_share() -> None:
    found = passages(None, b"title\nmine\nend\n", b"title\ntheirs\nend\n")
    assert found is not None
    assert ContestedLines((b"mine\n",), (b"theirs\n",)) in found


@given(st.one_of(st.none(), TEXTS), TEXTS, TEXTS)
def test_every_line_that_a_side_wrote_is_in_some_passage(base: bytes | None, mine: bytes, theirs: bytes) -> None:
    found = passages(base, mine, theirs)
    assert found is not None
    before = set((base or b"").splitlines(keepends=True))
    for side, text in (("mine", mine), ("theirs", theirs)):
        there = {
            line for part in found for line in (part.lines if isinstance(part, SettledLines) else getattr(part, side))
        }
        assert set(text.splitlines(keepends=True)) - before <= there
    mirrored = passages(base, theirs, mine)
    assert mirrored is not None
    turned = tuple(
        ContestedLines(part.theirs, part.mine) if isinstance(part, ContestedLines) else part for part in mirrored
    )
    if base is not None:
        assert turned == found


@given(TEXTS, TEXTS)
def test_one_side_alone_settles_all(base: bytes, mine: bytes) -> None:
    assert passages(base, mine, base) is not None
    assert (
        b"".join(
            line for part in passages(base, mine, base) or () if isinstance(part, SettledLines) for line in part.lines
        )
        == mine
    )

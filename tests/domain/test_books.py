"""Books: what a line is, and that no truncation and no flipped bit goes unseen."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.book_chain import BookFlaw, ReadEntry, read_book
from upont_desktop.domain.book_order import DeviceClock, horizon
from upont_desktop.domain.books import (
    TICK_JUMP,
    BookPart,
    compose_line,
    device_name,
    first_link,
    first_part,
    is_redacted,
    parse_line,
    parse_part,
    redacted_line,
    twin_name,
)

_AT = "2026-11-28T21:14:03+01:00"


def chained(count: int, device: str = "foyer-a3f9", room: str = "trade") -> list[bytes]:
    """Whole lines of a book, each with its end."""
    lines, link = [], first_link(room, device)
    for number in range(1, count + 1):
        lines.append(compose_line(number, 3 * number, _AT, "sale", link, {"by": "7f3a", "n": "é\n" * number}))
        read = parse_line(lines[-1][:-1], device)
        assert read is not None
        link = read.link
    return lines


def flaws(content: bytes, device: str = "foyer-a3f9", room: str = "trade") -> list[BookFlaw]:
    return [problem.flaw for problem in read_book(room, device, [("part", content)])[1]]


def test_a_line_is_as_it_is_described() -> None:
    line = compose_line(812, 10231, _AT, "sale", "9" * 22, {"s": "x8Kf2a", "by": "7f3a"})
    assert line[28:] == (
        b'","n":812,"t":10231,"at":"2026-11-28T21:14:03+01:00","k":"sale","p":"9999999999999999999999","b":'
        b'{"s":"x8Kf2a","by":"7f3a"}}\n'
    )
    read = parse_line(line[:-1], "foyer-a3f9")
    assert read is not None
    assert read.intact
    assert (read.entry.name, read.entry.tick, read.entry.by) == ("foyer-a3f9:812", 10231, "7f3a")
    for wrong in ({"x": float("nan")}, {"x": float("inf")}):
        with pytest.raises(ValueError, match="not JSON compliant"):
            compose_line(1, 1, _AT, "sale", "9" * 22, wrong)
    with pytest.raises(ValueError, match="no line"):
        compose_line(1, 1, _AT, "No kind", "9" * 22, {})


def test_every_truncation_of_the_last_line_is_seen() -> None:
    lines = chained(3)
    whole = b"".join(lines)
    assert flaws(whole) == []
    for cut in range(1, len(lines[-1])):
        entries, problems, end = read_book("trade", "foyer-a3f9", [("part", whole[:-cut])])
        assert [problem.flaw for problem in problems] == [BookFlaw.TORN]
        assert (len(entries), end.number) == (2, 2)


def test_every_flipped_bit_is_seen() -> None:
    whole = b"".join(chained(3))
    for at in range(len(whole)):
        for bit in range(8):
            damaged = bytearray(whole)
            damaged[at] ^= 1 << bit
            assert flaws(bytes(damaged)), (at, bit)


def test_a_redacted_book_is_still_a_chain() -> None:
    lines = chained(4)
    lines[1] = redacted_line(lines[1][:-1]) + b"\n"
    entries, problems, _ = read_book("trade", "foyer-a3f9", [("part", b"".join(lines))])
    assert [(problem.flaw, problem.number) for problem in problems] == [(BookFlaw.REDACTED, 2)]
    assert is_redacted(lines[1][:-1])
    assert all(read.sound for read in entries)
    assert entries[1].entry.body is None
    # nothing but the body may change in it
    for at in range(28, lines[1].index(b'"b":')):
        damaged = bytearray(lines[1])
        damaged[at] ^= 1
        assert set(flaws(b"".join([lines[0], bytes(damaged), *lines[2:]]))) - {BookFlaw.REDACTED}


def test_what_is_missing_or_strange_is_told() -> None:
    lines = chained(5)
    entries, problems, _ = read_book("trade", "foyer-a3f9", [("part", b"".join([*lines[:2], *lines[3:]]))])
    assert [(problem.flaw, problem.number) for problem in problems] == [(BookFlaw.GAP, 4)]
    assert [read.sound for read in entries] == [True, True, False, False]
    assert flaws(b"".join(lines), device="other-0000") == [BookFlaw.GAP]
    assert flaws(lines[0] + lines[0]) == [BookFlaw.FORGED]
    newer = compose_line(1, 1, _AT, "sale", first_link("trade", "foyer-a3f9"), {"v": 2})
    assert flaws(newer) == [BookFlaw.NEWER]
    assert flaws(b"{}\n\n" + lines[0]) == [BookFlaw.FORGED, BookFlaw.FORGED]
    # what a twin's book continues is in its owner's
    assert flaws(lines[3] + lines[4], device=twin_name("foyer-a3f9", "x")) == []


def test_a_changed_digit_takes_no_other_entry_with_it() -> None:
    lines = chained(12)
    for at in range(12):
        damaged = lines[at].replace(b'"n":%d,' % (at + 1), b'"n":99,')
        entries, problems, _ = read_book(
            "trade", "foyer-a3f9", [("", b"".join([*lines[:at], damaged, *lines[at + 1 :]]))]
        )
        assert [read.entry.number for read in entries] == [*range(1, 13)]
        assert [read.sound for read in entries] == [number < at + 1 for number in range(1, 13)]
        assert {problem.number for problem in problems} == {at + 1}
        taken_out = redacted_line(damaged[:-1]) + b"\n"
        assert BookFlaw.GAP in flaws(b"".join([*lines[:at], taken_out, *lines[at + 1 :]]))


@given(st.lists(st.integers(0, 7), max_size=12), st.data())
def test_lines_in_any_order_count_once_and_are_the_same_read_in_any_steps(
    order: list[int], data: st.DataObject
) -> None:
    lines = chained(8)
    content = [lines[at] for at in order]
    entries, problems, end = read_book("trade", "foyer-a3f9", [("", b"".join(content))])
    numbers = [read.entry.number for read in entries]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) == {at + 1 for at in order}
    assert bool(problems) == (order != [*range(len(order))])
    cut = data.draw(st.integers(0, len(content)))
    parts = [("", b"".join(content[:cut])), ("", b"".join(content[cut:]))]
    assert read_book("trade", "foyer-a3f9", parts) == (
        [*entries[: len(read_book("trade", "foyer-a3f9", parts[:1])[0])], *_moved(entries, parts[0][1])], problems, end
    )  # fmt: skip


def _moved(entries: list[ReadEntry], before: bytes) -> list[ReadEntry]:
    """Those that stand after a beginning, with their places in what is left."""
    return [read._replace(offset=read.offset - len(before)) for read in entries if read.offset >= len(before)]


def test_parts_follow_each_other_whatever_the_clock_says() -> None:
    part = first_part("trade", "foyer-a3f9", 2026, 11, 28)
    assert part.path == ".upont/trade/book/foyer-a3f9/2026/11-28-01.jsonl"
    assert parse_part(part.path) == part
    assert part.is_for(2026, 11, 28)
    assert part.is_for(2016, 1, 1)
    assert not part.is_for(2026, 11, 29)
    assert part.next(2026, 11, 28).path.endswith("/11-28-02.jsonl")
    assert part.next(2016, 1, 1).path.endswith("/11-28-02.jsonl")
    assert part.next(2026, 12, 1) == BookPart("trade", "foyer-a3f9", 2026, 12, 1, 1)
    month = first_part("social", "vie-1b2c3d4e", 2026, 11, 28)
    assert month.path == ".upont/social/book/vie-1b2c3d4e/2026-11-01.jsonl"
    assert parse_part(month.path) == month
    for path in ("a.jsonl", ".upont/social/clubs/bde.md", ".upont/social/book/x/../y-2026-11-01.jsonl"):
        assert parse_part(path) is None
    assert device_name("Foyer des Élèves !", "a3f9") == "foyer-des-l-a3f9"
    assert device_name("!", "a3f9") == "device-a3f9"


_PIECES = (
    b'{"a":1}', b'{"a":', b"}", b"null", b"[", b"]", b'"', b"\\", b"\\u", b"d83d", b"dE00", b"\xed\xa0\x80", b"\xff",
    b" ", b"\xc3\xa9", b"1e999", b"-0", b"1.5", b"NaN", b'"a":2', b",", b"\0", b"9" * 5_000, b"{}" * 70,
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES) | st.binary(max_size=3).filter(lambda raw: b"\n" not in raw), max_size=9))
def test_bodies_are_what_json_says(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)
    read = parse_line(LINE + raw + b"}", "bar-1")
    expected = _by_json(raw)
    assert (read is not None) is (raw == b"null" or expected is not None)
    if read is not None:
        assert repr(read.entry.body) == repr(expected)
    unread = parse_line(LINE + raw + b"}", "bar-1", bodies=False)
    assert unread is not None, "whatever the body is, the line is one"
    assert unread.entry[:5] == ("bar-1", 1, 1, "2026-11-28T21:14:03Z", "sale")


LINE = b'{"h":"%b","n":1,"t":1,"at":"2026-11-28T21:14:03Z","k":"sale","p":"%b","b":' % (b"h" * 22, b"p" * 22)


def _by_json(raw: bytes) -> dict[str, object] | None:
    """An object of JSON without white space around it, and without what no database takes."""
    try:
        loaded = json.loads(raw.decode("utf-8", "surrogatepass"), parse_constant=lambda _: int("none"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(loaded, dict) or raw.strip(b" \t\r\n") != raw:
        return None
    whole = json.dumps(loaded, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    found: dict[str, object] = json.loads(whole)
    return found


@given(st.lists(st.integers(1, TICK_JUMP), min_size=1, max_size=30), st.integers(TICK_JUMP + 1, 2**53))
def test_a_clock_that_jumps_leads_nobody(steps: list[int], jump: int) -> None:
    ticks = [sum(steps[: end + 1]) for end in range(len(steps))]
    assert horizon(ticks) == ticks[-1]
    assert horizon([*ticks, ticks[-1] + jump]) == ticks[-1]
    clock = DeviceClock(horizon([*ticks, ticks[-1] + jump]))
    ordered = [clock.tick(tick) for tick in (*ticks, ticks[-1] + jump, 5)]
    assert ordered == [*((tick, True) for tick in ticks), (ticks[-1] + 1, False), (ticks[-1] + 2, False)]

"""Books put together: whatever was copied, written on and redacted, in whatever order, gives the same books."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.book_chain import BookFlaw, read_book
from upont_desktop.domain.book_merge import lost_lines, merged_books, owners_in
from upont_desktop.domain.books import (
    compose_line,
    first_link,
    first_part,
    owner_of,
    parse_line,
    parse_part,
    redacted_line,
)

_ROOM, _DEVICE = "social", "vie-a3f9"
Files = dict[str, bytes]


class Copy:
    """A copy of one device's book, that writes on and redacts."""

    def __init__(self, lines: list[bytes]) -> None:
        self.lines = lines

    def write(self, salt: int) -> None:
        last = parse_line(self.lines[-1], _DEVICE) if self.lines else None
        number = len(self.lines) + 1
        link = last.link if last else first_link(_ROOM, _DEVICE)
        self.lines.append(compose_line(number, number, "2026-11-28T21:14:03Z", "lend", link, {"s": salt})[:-1])

    @property
    def files(self) -> Files:
        """Parts of three lines."""
        part, found = first_part(_ROOM, _DEVICE, 2026, 11, 28), {}
        for start in range(0, len(self.lines), 3):
            found[part.path] = b"".join(line + b"\n" for line in self.lines[start : start + 3])
            part = part.next(2026, 11, 28)
        return found


def drawn(actions: list[tuple[int, int, int]]) -> list[Copy]:
    """Copies that copy each other (0), write (1, 2) and redact (3)."""
    copies = [Copy([])]
    for salt, (which, action, where) in enumerate(actions):
        copy = copies[which % len(copies)]
        if action == 0 and len(copies) < 4:
            copies.append(Copy([*copy.lines]))
        elif action == 3 and copy.lines:
            copy.lines[where % len(copy.lines)] = redacted_line(copy.lines[where % len(copy.lines)])
        else:
            copy.write(salt)
    return copies


_ACTIONS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 9)), max_size=25)


@given(_ACTIONS, st.randoms(use_true_random=False))
def test_any_order_gives_the_same_books(actions: list[tuple[int, int, int]], random: object) -> None:
    copies = [copy.files for copy in drawn(actions)]
    whole = merged_books(_ROOM, _DEVICE, *copies)
    shuffled = [*copies, *copies]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one_by_one: Files = {}
    for files in shuffled:
        one_by_one = merged_books(_ROOM, _DEVICE, one_by_one, files)
    assert one_by_one == whole
    halves = (merged_books(_ROOM, _DEVICE, *copies[:2]), merged_books(_ROOM, _DEVICE, *copies[1:]))
    assert merged_books(_ROOM, _DEVICE, halves[1], halves[0]) == whole
    for files in (*copies, *halves):
        assert lost_lines(_ROOM, _DEVICE, files, whole) == 0


@given(_ACTIONS)
def test_every_line_is_there_once_and_redacted_if_it_was_anywhere(actions: list[tuple[int, int, int]]) -> None:
    copies = drawn(actions)
    lines: dict[bytes, set[bytes]] = {}
    for copy in copies:
        for line in copy.lines:
            lines.setdefault(line.partition(b',"b":')[0], set()).add(line)
    books: dict[str, list[tuple[str, bytes]]] = {}
    for path, content in merged_books(_ROOM, _DEVICE, *(copy.files for copy in copies)).items():
        part = parse_part(path)
        assert part is not None
        assert owner_of(part.device) == _DEVICE
        books.setdefault(part.device, []).append((path, content))
    found = [line for parts in books.values() for _, content in parts for line in content.split(b"\n")[:-1]]
    assert len(found) == len(lines)
    assert set(found) == {min(forms, key=lambda line: not line.endswith(b"null}")) for forms in lines.values()}
    for device, parts in books.items():
        assert {problem.flaw for problem in read_book(_ROOM, device, parts)[1]} <= {BookFlaw.REDACTED}


def test_what_was_taken_out_is_counted() -> None:
    copy = drawn([(0, 1, 0)] * 5)[0]
    shorter = Copy(copy.lines[:3]).files
    assert lost_lines(_ROOM, _DEVICE, copy.files, shorter) == 2
    assert lost_lines(_ROOM, _DEVICE, shorter, copy.files) == 0
    assert merged_books(_ROOM, _DEVICE, shorter, copy.files) == copy.files
    assert owners_in([*copy.files, "a.md"]) == {(_ROOM, _DEVICE)}
    # a twin without what it goes on from is kept as it is
    first, second = Copy(copy.lines[:2]), Copy(copy.lines[:2])
    first.write(100)
    second.write(200)
    both = merged_books(_ROOM, _DEVICE, first.files, second.files)
    twin = {path: content for path, content in both.items() if "~" in path}
    assert len(twin) == 1
    assert merged_books(_ROOM, _DEVICE, twin) == twin
    assert merged_books(_ROOM, _DEVICE, twin, first.files, second.files) == both
    damaged = {path: content.replace(b'"n":2', b'"n"!2') for path, content in copy.files.items()}
    assert merged_books(_ROOM, _DEVICE, damaged) == damaged


def test_nothing_is_taken_out_of_a_book_of_money() -> None:
    line = compose_line(1, 1, "2026-11-28T21:14:03Z", "sale", first_link("trade", _DEVICE), {"x": 1})
    part = first_part("trade", _DEVICE, 2026, 11, 28).path
    whole = {part: line}
    for spoilt in (redacted_line(line[:-1]) + b"\n", line.replace(b'"x":1', b'"x":9')):
        assert lost_lines("trade", _DEVICE, whole, {part: spoilt}) == 1
        assert merged_books("trade", _DEVICE, whole, {part: spoilt}) == whole
        assert merged_books("trade", _DEVICE, {part: spoilt}, whole) == whole


def test_a_line_that_was_made_another_is_lost() -> None:
    copy = drawn([(0, 1, 0)] * 5)[0]
    forged = {path: content.replace(b'"s":1}', b'"s":9}') for path, content in copy.files.items()}
    assert lost_lines(_ROOM, _DEVICE, copy.files, forged) == 1
    assert lost_lines(_ROOM, _DEVICE, forged, copy.files) == 0

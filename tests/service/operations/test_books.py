"""Books in real clones: durable lines, batches as commits, and who writes."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.plain_git import git
from upont_desktop.domain.book_chain import BookProblem, read_book
from upont_desktop.domain.books import BookEntry, BookLine, compose_line, parse_line, parse_part
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.operations import (
    OperationContext,
    delete,
    discard,
    keep_changes,
    move,
    restore,
    steps,
    undo,
    update,
)
from upont_desktop.service.operations.books import append, append_all, keep_books, shelf_of, tail


def parts_of(place: OperationContext) -> list[Path]:
    return sorted((place.circle.path / ".upont").rglob("*.jsonl"))


def read(place: OperationContext) -> tuple[dict[str, list[JsonValue]], list[BookProblem]]:
    """The numbers that the entries of each device on disk were given as `x`, and what is wrong."""
    found: dict[str, list[tuple[str, bytes]]] = {}
    for file in parts_of(place):
        part = parse_part(file.relative_to(place.circle.path).as_posix())
        assert part is not None
        found.setdefault(part.device, []).append((part.path, file.read_bytes()))
    books, problems = {}, []
    for device, parts in found.items():
        entries, wrong, _ = read_book("social", device, parts)
        books[device] = [each.entry.body.get("x") for each in entries if each.entry.body]
        problems += wrong
    return books, problems


def put(place: OperationContext, x: JsonValue, **options: str) -> BookEntry:
    return append(place, "social", "lend", {"by": "7f3a", "x": x}, **options)


def test_an_entry_takes_as_much_reading_after_many(place: OperationContext, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place, 0, intention='é \\ "0')
    parsed: list[bytes] = []

    def noted(line: bytes, device: str) -> BookLine | None:
        parsed.append(line)
        return parse_line(line, device)

    monkeypatch.setattr("upont_desktop.repository.books.parse_line", noted)
    counts = []
    for number in range(1, 9):
        put(place, number, intention=f"order {number}")
        counts.append(len(parsed))
        parsed.clear()
    assert len(set(counts)) == 1
    assert put(place, 0, intention='é \\ "0').number == 1  # the same click again


def test_entries_are_on_the_disk_at_once_and_kept_in_batches(place: OperationContext) -> None:
    first, second = put(place, 1), put(place, 2)
    assert (first.number, second.number, second.tick) == (1, 2, 2)
    assert first.device == second.device
    assert first.device.startswith("club-")
    assert read(place) == ({first.device: [1, 2]}, [])
    assert [entry.name for entry in tail(place, "social")] == [first.name, second.name]
    change = keep_books(place)
    assert change is not None
    assert change.entries == (first.name, second.name)
    assert change.summary == "Book of people: 2 entries"
    assert git(place.circle.path, "log", "-1", "--format=%b") == f"Upont-Book: social/{first.device} 2"
    assert git(place.circle.path, "status", "--porcelain") == ""
    assert (place.circle.path / ".upont" / ".gitattributes").read_text() == "*.jsonl -text\n"
    assert keep_books(place) is None
    assert list(tail(place, "social")) == []
    assert [entry.number for entry in tail(place, "social", known=1)] == [2]
    third = put(place, 3)
    assert keep_books(replace(place, language="fr")).summary == "Livre des personnes : 1 écriture"  # type: ignore[union-attr]
    assert third.number == 3


def test_an_operation_that_ends_meanwhile_takes_nothing_from_under_a_batch(place: OperationContext) -> None:
    """Books are written under a lock of their own: operations go on beside, and tidy up when they end."""
    busy: list[str] = []

    def step(name: str) -> None:
        if name == "staged":
            busy.append(name)
            delete(place, ["logo.svg"])

    append_all(replace(place, step=step), "social", [("lend", {"by": "7f3a", "x": x}) for x in (1, 2)])
    assert busy == ["staged"]
    assert [*read(place)[0].values()] == [[1, 2]]


def test_undo_is_about_what_was_done_before_a_batch(place: OperationContext) -> None:
    update(place, "logo.svg", b"<svg>2</svg>\n")
    put(place, 1)
    keep_books(place)
    assert steps(place).undo == "Update logo.svg"
    undo(place)
    assert (place.circle.path / "logo.svg").read_bytes() != b"<svg>2</svg>\n"
    books, problems = read(place)
    assert (list(books.values()), problems) == ([[1]], [])
    assert parts_of(place)[0].relative_to(place.circle.path).as_posix() in git(place.circle.path, "ls-files")


def test_no_operation_on_files_takes_entries_back(place: OperationContext) -> None:
    update(place, "logo.svg", b"<svg>2</svg>\n")
    put(place, 1)
    keep_books(place)
    put(place, 2)
    part = parts_of(place)[0].relative_to(place.circle.path).as_posix()
    refusals: tuple[Callable[[], object], ...] = (
        lambda: discard(place, [part]),
        lambda: keep_changes(place, [part]),
        lambda: delete(place, [part]),
        lambda: delete(place, [".upont/social"]),
        lambda: move(place, {part: "part.jsonl"}),
    )
    for refused in refusals:
        with pytest.raises((NothingToDo, NoSuchResource)):
            refused()
    restore(place, "", "HEAD~2")
    assert (place.circle.path / "logo.svg").read_bytes() == b"<svg/>\n"
    assert list(read(place)[0].values()) == [[1, 2]]
    assert git(place.circle.path, "show", f"HEAD:{part}").count("\n") == 0  # one line, its end stripped
    keep_books(place)
    assert git(place.circle.path, "status", "--porcelain") == ""


def test_a_repeated_click_writes_nothing(place: OperationContext) -> None:
    first = put(place, 1, intention="click")
    assert put(place, 1, intention="click") == first
    keep_books(place)
    assert put(place, 1, intention="click") == first
    assert put(place, 1, intention="another").number == 2


def test_what_a_power_cut_tore_is_set_aside(place: OperationContext) -> None:
    put(place, 1)
    put(place, 2)
    part = parts_of(place)[0]
    whole = part.read_bytes()
    keep_books(place)
    folder = open_repository(place.circle.path).git_dir / "upont"
    for torn in (b'{"h":"abc', b"\0" * 40, b'{"h":"u1Xk"}\n', b"\0\0\n"):
        before = part.read_bytes()
        part.write_bytes(before + torn)
        assert put(place, 3).number == before.count(b"\n") + 1
        assert part.read_bytes().startswith(whole)
        assert max(folder.glob("torn-*")).read_bytes() == torn
    keep_books(place)
    assert len(list(folder.glob("torn-*"))) == 4  # operations leave them
    assert read(place)[1] == []
    assert len(read(place)[0]) == 1


def test_a_damaged_book_is_never_continued(place: OperationContext) -> None:
    first = put(place, 1)
    keep_books(place)
    part = parts_of(place)[0]
    part.write_bytes(part.read_bytes().replace(b'"x":1', b'"x":9'))
    second = put(place, 2)
    assert second.device != first.device
    assert put(place, 3).device == second.device
    assert keep_books(place) is not None
    assert git(place.circle.path, "show", f"HEAD:{part.relative_to(place.circle.path).as_posix()}").count('"x":1') == 1


def test_a_copy_of_a_clone_is_another_device(place: OperationContext, tmp_path: Path) -> None:
    first = put(place, 1)
    keep_books(place)
    backup, copy, moved = (tmp_path / name for name in ("backup", "copy", "moved"))
    shutil.copytree(place.circle.path, copy)
    shutil.copytree(place.circle.path, backup)
    other = replace(place, circle=Circle("copy", copy))
    second = put(other, 2)
    assert second.device != first.device
    assert put(place, 3).device == first.device
    # a clone that was only moved is the same; one that was put back from a backup is not
    place.circle.path.rename(moved)
    there = replace(place, circle=Circle("club", moved))
    assert put(there, 4).device == first.device
    shutil.rmtree(moved)
    backup.rename(moved)
    assert put(there, 5).device not in {first.device, second.device}
    # nor is one on another computer, where the person has another data folder
    elsewhere = replace(other, folders=replace(other.folders, data=tmp_path / "data"))
    assert put(elsewhere, 6).device != second.device
    assert put(other, 7).device == second.device


def test_many_entries_go_to_many_parts(place: OperationContext) -> None:
    shelf = shelf_of(open_repository(place.circle.path), place)
    now = datetime(2026, 11, 28, 21, tzinfo=UTC)
    for number in range(257):
        shelf.append("social", "lend", {"x": number}, now=now, seen=0)
    assert [file.name for file in parts_of(place)] == ["2026-11-01.jsonl", "2026-11-02.jsonl"]
    assert [file.read_bytes().count(b"\n") for file in parts_of(place)] == [256, 1]
    change = keep_books(place)
    assert change is not None
    assert len(change.entries) == 257
    books, problems = read(place)
    assert problems == []
    assert list(books.values()) == [list(range(257))]
    assert len(tail(place, "social", known=0)) == 257
    # the clock went back: the book goes on where it was
    shelf.append("social", "lend", {"x": 0}, now=now.replace(year=2016), seen=0)
    shelf.append("social", "lend", {"x": 0}, now=now.replace(month=12), seen=0)
    assert [file.name for file in parts_of(place)] == ["2026-11-01.jsonl", "2026-11-02.jsonl", "2026-12-01.jsonl"]
    assert read(place)[1] == []


def _many(place: OperationContext, start: int) -> None:
    for number in range(start, start + 25):
        put(place, number)


def test_two_processes_write_one_book(place: OperationContext) -> None:
    put(place, 0)
    context = multiprocessing.get_context("fork")
    both = [context.Process(target=_many, args=(place, start)) for start in (100, 200)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    books, problems = read(place)
    assert problems == []
    assert [sorted(map(str, found)) for found in books.values()] == [
        sorted(map(str, [0, *range(100, 125), *range(200, 225)]))
    ]


def test_the_clock_goes_on_from_the_highest_that_was_seen(place: OperationContext, tmp_path: Path) -> None:
    git(place.circle.path, "clone", "-q", ".", str(tmp_path / "other"))
    other = replace(place, circle=Circle("other", tmp_path / "other"))
    assert put(other, 0).tick == 1
    for number in range(5):
        put(place, number)
    keep_books(place)
    git(other.circle.path, "pull", "-q")
    assert [put(other, 1).tick, put(other, 2).tick] == [6, 7]
    # a clock that was made up leads nobody
    line = parts_of(place)[0].read_bytes().splitlines()[-1]
    read_line = parse_line(line, "x")
    assert read_line is not None
    made_up = compose_line(6, 10**15, read_line.entry.at, "lend", read_line.link, {"x": 6})
    part = parts_of(place)[0]
    part.write_bytes(part.read_bytes() + made_up)
    git(place.circle.path, "-c", "user.name=M", "-c", "user.email=m@example.org", "commit", "-qam", "Made up")
    git(other.circle.path, "pull", "-q")
    assert put(other, 3).tick == 8

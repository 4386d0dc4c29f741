"""Who last changed each line: as git blame says, through moves, merges and copies."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.compare.line_tracer import LineTracer, OutOfTime
from upont_desktop.domain.blame import Blame
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service import blame as blaming
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


def text(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def blamed(reader: CircleReader, path: str, version: int | None = None) -> Blame:
    return reader.contents.blame(reader.resources.resource(path, version).version.resource)


def titles(blame: Blame) -> list[str]:
    found = [blame.of(at) for at in range(len(blame.lines))]
    return [origin.commit.short_description if origin else "?" for origin in found]


def by_git(clone: CloneBuilder, path: str) -> list[tuple[str, int]]:
    """Commit and line there of each line, counted from 0."""
    said = clone.git("blame", "--porcelain", "--no-textconv", "HEAD", "--", path).decode().splitlines()
    heads = [line.split() for line in said if len(line.split(" ")[0]) == 40 and not line.startswith("\t")]
    return [(head[0], int(head[1]) - 1) for head in heads]


def by_us(blame: Blame) -> list[tuple[str, int]]:
    origins = [blame.of(at) for at in range(len(blame.lines))]
    return [(origin.commit.hash if origin else "", at) for origin, at in zip(origins, blame.places, strict=True)]


def test_each_line_belongs_to_the_last_change_of_it(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", text("one", "two", "three")).commit("First")
    clone.write("a.txt", text("one", "TWO", "three")).commit("Second")
    clone.write("a.txt", text("zero", "one", "TWO", "three", "four")).commit("Third")
    reader = read(clone)
    found = blamed(reader, "a.txt")
    assert titles(found) == ["Third", "First", "Second", "First", "Third"]
    assert found.places == (0, 0, 1, 2, 4)
    assert [origin.resource.version for origin in found.origins if origin.commit.short_description == "Second"] == [2]
    assert titles(blamed(reader, "a.txt", 2)) == ["First", "Second", "First"]


def test_moves_and_copies_are_followed(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", text("one", "two", "three")).commit("First")
    clone.move("a.txt", "b/new.txt").commit("Move")
    clone.write("b/new.txt", text("one", "two", "3")).commit("Change")
    clone.write("copy.txt", text("one", "two", "3")).commit("Copy")
    clone.write("copy.txt", text("1", "two", "3")).commit("Change the copy")
    reader = read(clone)
    found = blamed(reader, "copy.txt")
    assert titles(found) == ["Change the copy", "First", "Change"]
    assert [found.of(at).resource.rel_path for at in range(3)] == ["copy.txt", "a.txt", "b/new.txt"]  # type: ignore[union-attr]


def test_a_merge_takes_lines_of_both(clone: CloneBuilder, read: Read) -> None:
    base = [f"line {number}" for number in range(12)]
    clone.write("a.txt", text(*base)).commit("Base")
    clone.branch("side")
    clone.write("a.txt", text("mine", *base[1:])).commit("Mine")
    clone.switch("side").write("a.txt", text(*base[:-1], "theirs")).commit("Theirs")
    joined = text("mine", *base[1:5], "both", *base[6:-1], "theirs")
    clone.switch("main").merge("side", message="Join", resolve={"a.txt": joined})
    found = blamed(read(clone), "a.txt")
    assert titles(found) == ["Mine", *["Base"] * 4, "Join", *["Base"] * 5, "Theirs"]
    assert by_us(found) == by_git(clone, "a.txt")


@pytest.mark.parametrize("seed", range(6))
def test_it_says_what_git_says(seed: int, clone: CloneBuilder, read: Read) -> None:
    """On lines that are all different, where every way of comparing finds the same."""
    chance = random.Random(seed)
    lines, fresh = [f"start {number}" for number in range(20)], 0
    for number in range(25):
        at = chance.randrange(len(lines))
        kind = chance.choice(("add", "remove", "change"))
        if kind != "add" and len(lines) > 3:
            del lines[at : at + chance.randrange(1, 3)]
        if kind != "remove":
            lines[at:at] = [f"fresh {fresh + more}" for more in range(3)]
            fresh += 3
        clone.write("a.txt", text(*lines)).commit(f"Change {number}")
    assert by_us(blamed(read(clone), "a.txt")) == by_git(clone, "a.txt")


def test_what_is_no_text_has_no_lines_and_an_empty_one_none(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", "").commit("Empty")
    clone.write("a.txt", text("one")).commit("One")
    reader = read(clone)
    assert titles(blamed(reader, "a.txt")) == ["One"]
    assert blamed(reader, "a.txt", 1) == Blame()


def test_lines_written_in_another_encoding_or_with_other_ends_are_the_same(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", "été\r\nun\r\n".encode("cp1252")).commit("Old")
    clone.write("a.txt", "été\nun\ndeux\n".encode()).commit("New")
    assert titles(blamed(read(clone), "a.txt")) == ["Old", "Old", "New"]


def test_it_can_be_stopped_and_gives_up_in_time(
    clone: CloneBuilder, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        clone.write("a.txt", text("first", *map(str, range(number)))).commit(f"Change {number}")
    reader = read(clone)
    resource = reader.resources.resource("a.txt").version.resource
    with pytest.raises(Cancelled):
        reader.contents.blame(resource, lambda: True)
    asked = iter([False] * 4)
    with pytest.raises(Cancelled):
        reader.contents.blame(resource, lambda: next(asked, True))

    class Slow(LineTracer):
        calls = 0

        def kept(self, old: tuple[str, ...], new: tuple[str, ...]) -> Mapping[int, int]:
            self.calls += 1
            if self.calls > 2:
                raise OutOfTime
            return super().kept(old, new)

    monkeypatch.setattr(blaming, "LineTracer", Slow)
    assert titles(reader.contents.blame(resource)) == ["?", "?", "Change 2", "Change 3"]


def test_the_time_is_bounded() -> None:
    with pytest.raises(OutOfTime):
        LineTracer(Limits(seconds=-1)).kept(("a",), ("a",))


def test_a_version_that_the_clone_lacks_ends_the_search(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", text("one")).commit("First")
    clone.write("a.txt", text("one", "two")).commit("Second")
    clone.write("a.txt", text("one", "two", "three")).commit("Third")
    reader = read(clone)
    second = reader.resources.resource("a.txt", 2).version.resource
    assert second.blob is not None
    clone.path.joinpath(".git", "objects", second.blob[:2], second.blob[2:]).unlink()
    assert titles(blamed(reader, "a.txt")) == ["Third", "Third", "Third"]

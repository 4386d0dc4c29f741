"""The history of what was copied: its own versions, and the copies on a branch at the side."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.clones import CloneBuilder
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.scopes import OfResource
from upont_desktop.service.information import facts_of
from upont_desktop.service.reader import CircleReader

TEXT = "a sheet of exercises\n" * 5


def test_a_copy_is_no_version_of_the_original(
    read: Callable[[CloneBuilder], CircleReader], clone: CloneBuilder
) -> None:
    clone.write("a.tex", "first").commit("One")
    clone.write("a.tex", TEXT).commit("Two")
    clone.write("copies/b.tex", TEXT).commit("Copy")
    clone.write("copies/b.tex", TEXT + "more").commit("Go on with the copy")
    reader = read(clone)
    rows = reader.histories.rows(OfResource("a.tex"), 0, 9)
    assert [row.version.resource.rel_path for row in rows if row.version] == 2 * ["copies/b.tex"] + 2 * ["a.tex"]
    assert [row.lanes.lane for row in rows] == [1, 1, 0, 0]
    assert not any(row.lanes.above & 1 for row in rows[:3])  # nothing comes down to the newest version
    assert reader.histories.version_counts("a.tex") == VersionCounts(2, 1)
    assert reader.histories.version_counts("copies/b.tex") == VersionCounts(2, 0)
    assert [row.lanes.lane for row in reader.histories.rows(OfResource("copies/b.tex"), 0, 9)] == [0, 0, 0, 0]
    origin = facts_of(reader, "copies/b.tex").origin
    assert origin is not None
    assert (origin.rel_path, origin.version) == ("a.tex", 2)
    clone.write("a.tex", "newer").commit("Newer than the copy")
    reader = read(clone)
    assert [row.lanes.lane for row in reader.histories.rows(OfResource("a.tex"), 0, 9)] == [0, 1, 1, 0, 0]
    clone.move("a.tex", "c.tex").commit("Move")
    assert read(clone).histories.version_counts("c.tex") == VersionCounts(4, 1)

"""What differs between two commits."""

from __future__ import annotations

import pytest

from tests.service.conftest import Read
from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import NoSuchRevision
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import CommitDetails
from upont_desktop.service import commit_diff as module


@pytest.fixture
def commits(clone: CloneBuilder) -> list[str]:
    """Four commits; from the first to the last something was added, modified, moved and deleted."""
    made = []
    clone.write_all({"Maths/one.tex": "1\n", "Maths/two.tex": "2\n", "logo.svg": "<svg/>\n"})
    made.append(clone.commit("Open the circle"))
    made.append(clone.write("Maths/one.tex", "1\nmore\n").commit("Mend"))
    made.append(clone.write("Maths/one.tex", "1\nmost\n").move("logo.svg", "Pictures/logo.svg").commit("Tidy"))
    clone.remove("Maths/two.tex").write("new.txt", "new\n").write(".upont/metadata/new.txt.json", "{}")
    made.append(clone.commit("Renew"))
    return made


def told(details: CommitDetails) -> list[tuple[str, str, int, str | None, int | None]]:
    return [
        (
            change.resource.change.word,
            change.resource.rel_path,
            change.resource.version,
            change.previous.rel_path if change.previous else None,
            change.previous.version if change.previous else None,
        )
        for change in details.changes
    ]


def test_each_resource_that_differs_with_its_versions(commits: list[str], clone: CloneBuilder, read: Read) -> None:
    details = read(clone).histories.between(commits[0], commits[3])
    assert told(details) == [
        ("modified", "Maths/one.tex", 3, "Maths/one.tex", 1),
        ("deleted", "Maths/two.tex", 2, "Maths/two.tex", 1),
        ("moved", "Pictures/logo.svg", 2, "logo.svg", 1),
        ("added", "new.txt", 1, None, None),
    ]
    assert details.since is not None
    assert (details.commit.hash, details.since.hash) == (commits[3], commits[0])
    assert not details.changes[1].resource.exists


def test_the_other_way_round_and_below_a_folder(commits: list[str], clone: CloneBuilder, read: Read) -> None:
    reader = read(clone)
    assert [(kind, path) for kind, path, *_ in told(reader.histories.between(commits[3], commits[1], "Maths"))] == [
        ("modified", "Maths/one.tex"),
        ("added", "Maths/two.tex"),
    ]
    assert told(reader.histories.between(commits[2], commits[2])) == []


def test_where_very_much_differs_numbers_are_left_out(
    commits: list[str], clone: CloneBuilder, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_NUMBERED", 2)
    details = read(clone).histories.between(commits[0], commits[3])
    assert {change.resource.version for change in details.changes} == {0}
    assert [change.resource.change for change in details.changes] == [
        ChangeKind.MODIFIED, ChangeKind.DELETED, ChangeKind.MOVED, ChangeKind.ADDED,
    ]  # fmt: skip


def test_a_commit_that_is_not_there(commits: list[str], clone: CloneBuilder, read: Read) -> None:
    with pytest.raises(NoSuchRevision):
        read(clone).histories.between("0" * 40, commits[0])

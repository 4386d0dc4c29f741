"""Where a circle is shared, said at the first time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.domain.writing_errors import AlreadyThere, CannotReach
from upont_desktop.service.operations import OperationContext, share, share_address, share_at


def test_a_folder_gets_a_repository_and_everything_goes_there(
    place: OperationContext, clone: CloneBuilder, tmp_path: Path
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    stick = tmp_path / "stick"
    stick.mkdir()
    made = Path(share_at(place, str(stick)))
    assert made.parent == stick
    assert share(place).sent == 2
    assert share(place).sent == 0
    other = tmp_path / "other"
    clone.git("clone", "--quiet", str(made), str(other))
    assert (other / "a.txt").read_text() == "one\n"


def test_a_repository_that_is_there_is_used(
    place: OperationContext, clone: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    bare = make_clone("shared", bare=True)
    assert share_at(place, f"{bare.path}") == str(bare.path)
    with pytest.raises(AlreadyThere):
        share_at(place, str(bare.path))


@pytest.mark.parametrize("address", ["", "--upload-pack=true", "ext::sh -c true", "/nowhere/at/all"])
def test_an_address_that_does_not_answer_leaves_nothing(
    place: OperationContext, clone: CloneBuilder, address: str
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    with pytest.raises(CannotReach):
        share_at(place, address)
    assert clone._run(["remote"]) == b""


def test_another_place_takes_over_where_it_answers(
    place: OperationContext, clone: CloneBuilder, tmp_path: Path
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    assert share_address(place) == ""
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    before = share_at(place, str(tmp_path / "old"))
    with pytest.raises(CannotReach):
        share_at(place, "/nowhere/at/all", replace=True)
    assert share_address(place) == before
    after = share_at(place, str(tmp_path / "new"), replace=True)
    assert share_address(place) == after == str(tmp_path / "new" / "club.git")
    assert share(place).sent == 2


def test_nothing_of_the_clone_runs_before_it_is_trusted(
    place: OperationContext, clone: CloneBuilder, tmp_path: Path
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    mark = tmp_path / "ran"
    clone.git("config", "core.sshCommand", f"touch '{mark}'; false")
    with pytest.raises(UntrustedClone):
        share_at(place, "ssh://host.example/club.git")
    assert not mark.exists()
    assert clone._run(["remote"]) == b""

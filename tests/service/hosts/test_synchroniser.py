"""A shared place in a folder that synchronises: half of it there is no damage, and a conflicted copy is no branch."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.service.hosts.conftest import ADA
from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import StillSynchronising
from upont_desktop.repository.synchroniser import Synchroniser, synchroniser
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share
from upont_desktop.service.receive import circle_source, receive_circle


def test_what_has_not_come_yet_is_waited_for(
    place: OperationContext, clone: CloneBuilder, library: Library, tmp_path: Path
) -> None:
    cloud = tmp_path / "cloud"
    cloud.mkdir()
    first_share(place, str(cloud))
    bare = next(cloud.glob("*.git"))
    received = receive_circle(library, circle_source(str(bare)), tmp_path / "other")
    other = library.workplace(received.circle, identity=ADA, language="en")
    clone.write("b.txt", "two\n").commit("Second")
    before = {file for file in (bare / "objects").rglob("*") if file.is_file()}
    share(place)
    new = [file for file in (bare / "objects").rglob("*") if file.is_file() and file not in before]
    assert len(new) == 3
    for file in new:
        aside = tmp_path / file.name
        shutil.move(file, aside)
        with pytest.raises(UserError) as damaged:
            share(other)
        assert not isinstance(damaged.value, StillSynchronising)
        (cloud / ".sync_0123.db").touch()
        with pytest.raises(StillSynchronising, match="Nextcloud, which has not brought everything"):
            share(other)
        (cloud / ".sync_0123.db").unlink()
        shutil.move(aside, file)
    for name in ("refs/heads/main (conflicted copy 2026-11-28 120000)", "packed-refs (conflicted copy)"):
        (bare / name).write_text((bare / "refs/heads/main").read_text())
    (bare / "refs/heads/main.sync-conflict-20261128-120000").write_text("0" * 40 + "\n")
    assert share(other).received == 1
    clone.write("c.txt", "three\n").commit("Third")
    assert share(place).sent == 1
    assert [file.name for file in (bare / "refs/heads").iterdir()] == ["main"]
    assert len(list((bare / "conflicted-copies/refs/heads").iterdir())) == 2


def test_programs_are_known_by_what_they_leave(tmp_path: Path) -> None:
    assert synchroniser(tmp_path) is None
    for name, program in (("Dropbox", Synchroniser.DROPBOX), ("OneDrive - Club", Synchroniser.ONEDRIVE)):
        assert synchroniser(tmp_path / name / "club.git") is program
    (tmp_path / ".stfolder").mkdir()
    assert synchroniser(tmp_path / "club.git") is Synchroniser.SYNCTHING

"""Reading objects, sound and damaged."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects import EXECUTABLE, LINK, SUBMODULE
from upont_desktop.domain.errors import DamagedClone, NoSuchRevision
from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.objects import ObjectInfo, ObjectReader, TooLarge, TreeRecord, entry_at, read_tree
from upont_desktop.repository.process import Git


@pytest.fixture
def clone(tmp_path: Path) -> CloneBuilder:
    builder = CloneBuilder(tmp_path / "clone")
    for number in range(20):
        builder.write(f"f{number:02}", f"content {number}\n" * (number + 1))
    builder.commit("First")
    return builder


def oid(clone: CloneBuilder, path: str) -> str:
    return clone.git("rev-parse", f"HEAD:{path}").decode().strip()


def truncate(clone: CloneBuilder, name: str) -> None:
    place = clone.git_dir / "objects" / name[:2] / name[2:]
    whole = zlib.decompress(place.read_bytes())
    place.chmod(0o644)
    place.write_bytes(zlib.compress(whole[: len(whole) // 2]))


def test_reading_one(clone: CloneBuilder) -> None:
    with ObjectReader(open_repository(clone.path).git) as reader:
        name = oid(clone, "f03")
        assert reader.info(name) == ObjectInfo("blob", 40)
        assert reader.size(name) == 40
        assert reader.read(name) == reader.read(name, 40) == b"content 3\n" * 4
        with pytest.raises(TooLarge):
            reader.read(name, 39)
        with pytest.raises(DamagedClone):
            reader.read("1" * 40)
        assert reader.read(clone.head).startswith(b"tree ")
        assert reader.read(name) == b"content 3\n" * 4


def test_the_process_is_kept(clone: CloneBuilder) -> None:
    with ObjectReader(open_repository(clone.path).git) as reader:
        reader.read(oid(clone, "f00"), 100)
        first = reader._batch._process
        reader.read(oid(clone, "f01"), 100)
        assert reader._batch._process is first is not None


def test_reading_many_survives_all_damage(clone: CloneBuilder) -> None:
    names = [oid(clone, f"f{number:02}") for number in range(20)]
    truncate(clone, names[5])
    truncate(clone, names[19])
    (clone.git_dir / "objects" / names[7][:2] / names[7][2:]).unlink()
    with ObjectReader(open_repository(clone.path).git) as reader:
        for limit in (None, 1000):
            found = dict(reader.read_many(names, limit))
            assert list(found) == names
            bad = {at for at, name in enumerate(names) if isinstance(found[name], Unreadable)}
            assert bad == {5, 7, 19}
            assert found[names[18]] == b"content 18\n" * 19
        assert isinstance(dict(reader.read_many(names, 100))[names[18]], TooLarge)
        with pytest.raises(DamagedClone):
            reader.read(names[5])
        assert reader.read(names[6]) == b"content 6\n" * 7


def test_leaving_early_leaves_no_old_answers(clone: CloneBuilder) -> None:
    reader = ObjectReader(open_repository(clone.path).git)
    names = [oid(clone, f"f{number:02}") for number in range(20)]
    some = reader.read_many(names)
    next(some)
    some.close()
    answers = reader._batch.contents(names)
    next(answers)
    answers.close()
    assert reader.read(names[3]) == b"content 3\n" * 4
    reader.close()


def test_infos(clone: CloneBuilder) -> None:
    names = [oid(clone, "f00"), "1" * 40, clone.head]
    with ObjectReader(open_repository(clone.path).git) as reader:
        infos = [info for _, info in reader.infos(names)]
    assert infos[0] == ObjectInfo("blob", 10)
    assert isinstance(infos[1], Unreadable)
    assert isinstance(infos[2], ObjectInfo)
    assert infos[2].kind == "commit"


def test_a_tree_with_every_kind(tmp_path: Path) -> None:
    clone = CloneBuilder(tmp_path / "clone")
    clone.write("dir/run", "x", mode=EXECUTABLE).write("dir/link", "run", mode=LINK)
    clone.write("sub", "2" * 40, mode=SUBMODULE).write(b"caf\xe9\n", "odd", on_disk=False).write(":(top)x", "p")
    clone.commit()
    git = open_repository(clone.path).git
    records = {record.path: record for record in read_tree(git, "HEAD")}
    assert records["dir/run"] == TreeRecord(0o100755, oid(clone, "dir/run"), 1, "dir/run")
    assert records["dir/link"].mode == 0o120000
    assert records["sub"] == TreeRecord(0o160000, "2" * 40, None, "sub")
    assert records["caf\udce9\n"].size == 3
    assert [record.path for record in read_tree(git, "HEAD", folder="dir", sizes=False)] == ["dir/link", "dir/run"]
    assert [record.path for record in read_tree(git, "HEAD", folder="d")] == []
    assert entry_at(git, "HEAD", ":(top)x") == records[":(top)x"]._replace(size=None)
    assert entry_at(git, "HEAD", "nothing") is None
    folder = entry_at(git, "HEAD", "dir")
    assert folder is not None
    assert folder.mode == 0o040000


def test_trees_that_are_not_there(clone: CloneBuilder) -> None:
    git: Git = open_repository(clone.path).git
    with pytest.raises(NoSuchRevision):
        list(read_tree(git, "nothing"))
    name = clone.git("rev-parse", "HEAD^{tree}").decode().strip()
    (clone.git_dir / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(DamagedClone):
        list(read_tree(git, clone.head))


def test_the_size_of_a_lost_blob_is_unknown(clone: CloneBuilder) -> None:
    name = oid(clone, "f04")
    (clone.git_dir / "objects" / name[:2] / name[2:]).unlink()
    sizes = {record.path: record.size for record in read_tree(open_repository(clone.path).git, "HEAD")}
    assert sizes["f04"] is None
    assert sizes["f03"] == 40

"""How much each change of a commit changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.sizes import ChangeSize
from upont_desktop.service.reader import CircleReader
from upont_desktop.service.sizes import change_sizes

Read = Callable[[CloneBuilder], CircleReader]


def test_lines_of_texts_and_bytes_of_the_rest(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", "one\ntwo\nthree\n").write("gone.txt", "1\n2\n").write("p.png", b"\0" * 10)
    clone.write("moved.txt", "the same text\n").write("same.sh", "#!")
    clone.write("plain.pdf", b"%PDF-1.4\n1\n").write("long.txt", "1\n" * 60_000).commit("First")
    clone.write("a.txt", "one\n2\nthree\nfour\n").remove("gone.txt").write("p.png", b"\0" * 30)
    clone.write("plain.pdf", b"%PDF-1.4\n1\n2\n").write("long.txt", "1\n" * 60_001)
    clone.write("new.txt", "quite new\n").move("moved.txt", "there.txt").commit("Second")
    reader = read(clone)
    changes = reader.histories.commit("HEAD").changes
    assert change_sizes(reader, changes) == {
        "a.txt": ChangeSize(2, 1),
        "gone.txt": ChangeSize(0, 2),
        "new.txt": ChangeSize(1, 0),
        "plain.pdf": ChangeSize(text=False, before=11, after=13),
        "long.txt": ChangeSize(text=False, before=120_000, after=120_002),
        "p.png": ChangeSize(text=False, before=10, after=30),
    }
    said = clone.git("diff", "--numstat", "HEAD~1", "HEAD", "--", "a.txt").decode().split()
    assert said[:2] == ["2", "1"]
    with pytest.raises(Cancelled):
        change_sizes(reader, changes, lambda: True)


def test_what_cannot_be_read_is_left_out(clone: CloneBuilder, read: Read) -> None:
    clone.write("a.txt", "1\n").write("b.txt", "2\n").commit("First")
    reader = read(clone)
    changes = reader.histories.commit("HEAD").changes
    blob = changes[0].resource.blob
    assert blob is not None
    clone.path.joinpath(".git", "objects", blob[:2], blob[2:]).unlink()
    assert change_sizes(reader, changes) == {"b.txt": ChangeSize(1, 0)}

"""Which version first contained these words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.service.conftest import Read
from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.service.reader import CircleReader

EVERYTHING = WholeCircle()


def quiet(_done: int, _whole: int) -> None:
    """Nobody follows."""


def found(reader: CircleReader, words: str, scope: Scope = EVERYTHING) -> list[tuple[str, int, str]]:
    versions = reader.histories.first_words(scope, words, quiet)
    return [(one.resource.rel_path, one.resource.version, one.line) for one in versions]


@pytest.fixture
def reader(clone: CloneBuilder, read: Read) -> CircleReader:
    """Words that come, move, are copied, go, and come again; and on a branch."""
    clone.write_all({"Maths/sheet.tex": "one\n", "notes.txt": "nothing\n"}).commit("Open the circle")
    clone.write("Maths/sheet.tex", "one\n  the Pythagorean theorem  \nend\n").commit("Say more")
    clone.branch("draft")
    clone.move("Maths/sheet.tex", "Maths/pythagoras.tex").commit("Rename it")
    clone.write("copy.tex", "one\n  the Pythagorean theorem  \nend\n").commit("Copy it")
    clone.write("Maths/pythagoras.tex", "one\n").commit("Say less")
    clone.write("Maths/pythagoras.tex", "the pythagorean theorem\n").commit("Say it again")
    clone.switch("draft").write("notes.txt", "PYTHAGOREAN THEOREM\n").commit("Note it")
    clone.switch("main").merge("draft", message="Take the notes")
    return read(clone)


def test_the_oldest_comes_first_and_moves_and_copies_bring_nothing_new(reader: CircleReader) -> None:
    assert found(reader, "pythagorean theorem") == [
        ("Maths/sheet.tex", 2, "the Pythagorean theorem"),
        ("Maths/pythagoras.tex", 5, "the pythagorean theorem"),
        ("notes.txt", 2, "PYTHAGOREAN THEOREM"),
    ]


def test_in_a_folder_or_one_resource_only(reader: CircleReader) -> None:
    assert [path for path, _, _ in found(reader, "Pythagorean", InFolder("Maths"))] == [
        "Maths/sheet.tex",
        "Maths/pythagoras.tex",
    ]
    assert [path for path, _, _ in found(reader, "Pythagorean", OfResource("notes.txt"))] == ["notes.txt"]
    assert [number for _, number, _ in found(reader, "Pythagorean", OfResource("Maths/pythagoras.tex"))] == [2, 5]
    assert found(reader, "Pythagorean", OfResource("no such file")) == []


def test_words_that_were_never_there(reader: CircleReader) -> None:
    told: list[tuple[int, int]] = []
    assert (
        list(reader.histories.first_words(WholeCircle(), "Euclid", lambda done, whole: told.append((done, whole))))
        == []
    )
    assert told[0] == (0, 5)
    assert told[-1] == (5, 5)
    assert found(reader, " \n ") == []


def test_it_can_be_stopped(reader: CircleReader) -> None:
    def stop(_done: int, _whole: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(reader.histories.first_words(WholeCircle(), "Euclid", stop))


@pytest.mark.parametrize("content", ["L'Été\n".encode(), "L'Été\n".encode("latin-1"), "l'ÉTÉ\n".encode()])
def test_accents_in_any_encoding(clone: CloneBuilder, read: Read, content: bytes) -> None:
    clone.write("a.txt", content).commit("Write")
    reader = read(clone)
    assert [path for path, _, _ in found(reader, "l'été")] == ["a.txt"]
    assert [path for path, _, _ in found(reader, "L'ÉTÉ")] == ["a.txt"]
    assert found(reader, "l'ete") == []


def test_nothing_of_the_clone_is_run(clone: CloneBuilder, read: Read, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    clone.write_all({"a.txt": "secret words\n", ".gitattributes": "* diff=mine filter=mine\n"}).commit("Write")
    for key in ("diff.mine.textconv", "filter.mine.smudge", "filter.mine.clean", "diff.mine.command", "diff.external"):
        clone.git("config", key, f"touch '{mark}'; cat")
    assert [path for path, _, _ in found(read(clone), "secret")] == ["a.txt"]
    assert not mark.exists()


def test_submodules_links_and_the_applications_own_files(clone: CloneBuilder, read: Read) -> None:
    clone.write_all({".upont/metadata/a.txt.json": '{"title": "needle"}', "a.txt": "b\n"})
    clone.write("link", "needle", mode=b"120000", on_disk=False).commit("Write")
    assert [path for path, _, _ in found(read(clone), "needle")] == ["link"]

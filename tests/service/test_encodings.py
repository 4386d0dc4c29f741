"""What a person reads the text of a resource as: remembered on this computer, heeded by all that reads texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.content.encodings import AS_IT_SEEMS
from upont_desktop.domain.content.text import TextComparison, TextPreview
from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text import git_text
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.encodings import EncodingStore
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader

Read = Callable[[CloneBuilder], CircleReader]


def cyrillic(*words: str) -> bytes:
    return "".join(f"{word}\n" for word in words).encode("cp1251")


def resource(path: str, circle: str = "club") -> Resource:
    return Resource(circle, path, 1, "c" * 40, "b" * 40, 0o100644, ChangeKind.ADDED)


@pytest.fixture
def places(tmp_path: Path) -> DataFolders:
    return DataFolders.default(tmp_path / "data")


def test_a_choice_holds_for_each_circle_by_itself_and_can_be_taken_back(places: DataFolders) -> None:
    odd = git_text(b"caf\xe9.txt")
    EncodingStore(places).choose([resource("a.txt"), resource(odd)], "cp1251")
    later = EncodingStore(places)
    assert (later.of(resource("a.txt")), later.of(resource(odd))) == ("cp1251", "cp1251")
    assert later.of(resource("a.txt", "other")) == later.of(resource("b.txt")) == later.of(None) == ""
    assert later.of(resource("moved.txt"), resource("a.txt")) == "cp1251"
    later.choose([resource("a.txt")], "")
    assert (later.of(resource("a.txt")), later.of(resource(odd))) == ("", "cp1251")
    later.forget("club")
    assert later.of(resource(odd)) == ""


@pytest.mark.parametrize("text", ["", "[]", '{"encodings": {"zz": "utf-8"}}', '{"encodings": {"61": 3}}'])
def test_a_file_that_makes_no_sense_counts_as_none(places: DataFolders, text: str) -> None:
    store = EncodingStore(places)
    store.choose([resource("a")], "cp1251")
    (places.data / "encodings" / "club.json").write_text(text)
    assert store.of(resource("a")) == ""
    store.choose([resource("a")], "cp1252")
    assert store.of(resource("a")) == "cp1252"


def test_what_cannot_be_remembered_is_said(places: DataFolders) -> None:
    places.data.mkdir()
    (places.data / "encodings").write_text("in the way")
    with pytest.raises(NotWritable):
        EncodingStore(places).choose([resource("a")], "cp1251")


def test_previews_comparisons_and_blame_heed_it(clone: CloneBuilder, library: Library, read: Read) -> None:
    """In UTF-16 lines are others than in the encodings of a byte a letter, so that blame depends on it too."""
    for words in ("one", "one\nПока"):
        clone.write("a.txt", f"{words}\n".encode("utf-16-le")).commit(words)
        clone.write("b.txt", cyrillic(words))
        clone.commit(f"{words} there")
    reader = read(clone)
    versions = [reader.resources.resource("b.txt", number).version.resource for number in (1, 2)]
    library.encodings.choose(versions[1:], "cp1251")
    preview = reader.contents.preview(versions[1])
    assert isinstance(preview, TextPreview)
    assert (preview.text.lines, preview.text.encoding, preview.text.guessed) == (("one", "Пока"), "cp1251", False)
    compared = reader.contents.compare(versions[0], versions[1])
    assert isinstance(compared, TextComparison)
    assert compared.right is not None
    assert compared.right.lines[1] == "Пока"
    seems = reader.contents.preview(versions[1], encoding=AS_IT_SEEMS)
    assert isinstance(seems, TextPreview)
    assert seems.text.guessed
    wide = reader.resources.resource("a.txt").version.resource
    library.encodings.choose([wide], "utf-16-le")
    assert [each.commit.short_description for each in map(reader.contents.blame(wide).of, range(2)) if each] == [
        "one", "one Пока",
    ]  # fmt: skip
    assert not list(clone.path.glob("**/*encoding*"))

"""The sample circle: sound, rich, and the same every time."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from tests.support.plain_git import git
from upont_desktop.domain.commit import RefKind
from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.metadata import described_path, parse_metadata
from upont_desktop.domain.resource import entry_kind
from upont_desktop.repository.clone import OnBranch, Repository, open_repository
from upont_desktop.repository.objects import ObjectReader, read_tree
from upont_desktop.repository.trailers import parse_origins
from upont_desktop.service.sample import make_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    path = tmp_path_factory.mktemp("sample") / "cercle"
    make_sample(path)
    return open_repository(path)


def test_it_is_sound(sample: Repository) -> None:
    assert isinstance(sample.head(), OnBranch)
    assert git(sample.path, "status", "--porcelain") == ""
    assert git(sample.path, "fsck", "--full", "--strict") == ""
    assert list(sample.path.parent.iterdir()) == [sample.path]


def test_it_is_rich(sample: Repository) -> None:
    assert len(git(sample.path, "rev-list", "--all").split()) >= 50
    assert len(git(sample.path, "rev-list", "--merges", "HEAD").split()) == 2
    assert len(set(git(sample.path, "log", "--all", "--format=%an").split("\n")) - {""}) == 3
    dates = git(sample.path, "log", "--all", "--format=%as").split()
    assert (min(dates), max(dates)) == ("2024-09-02", "2025-06-29")
    kinds = {ref.kind for ref in sample.refs()}
    assert kinds == {RefKind.BRANCH, RefKind.TAG, RefKind.NAMED_VERSION}
    assert {ref.path for ref in sample.refs() if ref.path} == {"Fiches/Analyse/suites.pdf", "Affiches/programme.md"}


def test_it_has_moves_a_fork_and_a_return(sample: Repository) -> None:
    changes = git(sample.path, "-c", "core.quotePath=false", "log", "-M", "-C", "--find-copies-harder", "--name-status")
    assert "R100\tComptes rendus/2024-09-12 rentrée.md\tArchives/2024-09-12 rentrée.md" in changes
    assert "C100\tExercices/Algèbre/matrices.pl\tExercices/Algèbre/determinant.pl" in changes
    assert "\tFiches/espaces.md\tFiches/Algèbre/espaces-vectoriels.md" in changes
    exam = git(sample.path, "log", "--format=", "--name-status", "--", "Annales/partiel-analyse-2023.md").split()
    assert exam[0::2] == ["A", "D", "A"]
    (message,) = [one for one in git(sample.path, "log", "--format=%B%x00").split("\0") if "Forked-from" in one]
    (origin,) = parse_origins(message.strip())
    assert origin.path == "Recettes/crepes.md"
    assert sample.resolve(origin.commit) == origin.commit


def test_one_conflict_was_settled(sample: Repository) -> None:
    settled = git(sample.path, "log", "--merges", "--format=", "-c", "--name-only", "HEAD").split()
    assert settled == ["Affiches/programme.md"]


def test_every_file_is_what_its_name_says(sample: Repository) -> None:
    with ObjectReader(sample.git) as reader:
        for record in read_tree(sample.git, "HEAD"):
            content = reader.read(record.oid)
            assert entry_kind(record.mode).value == "file"
            if record.path.endswith(".png"):
                with Image.open(io.BytesIO(content)) as picture:
                    picture.load()
                    assert picture.width > 200
            elif record.path.endswith(".pdf"):
                assert len(pypdf.PdfReader(io.BytesIO(content), strict=True).pages) == 2
            elif described_path(record.path):
                assert parse_metadata(content)
            else:
                assert content.decode()


def test_it_is_the_same_every_time(sample: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    make_sample(tmp_path / "again")
    assert open_repository(tmp_path / "again").head() == sample.head()


def test_in_english_all_of_it_is(sample: Repository, tmp_path: Path) -> None:
    make_sample(tmp_path / "english", "en")
    english = open_repository(tmp_path / "english")
    assert english.commit("HEAD").summary == "Close the year's accounts"
    assert git(english.path, "fsck", "--full", "--strict") == ""
    for count in (("rev-list", "--all"), ("for-each-ref",), ("ls-tree", "-r", "--name-only", "HEAD")):
        assert len(git(english.path, *count).splitlines()) == len(git(sample.path, *count).splitlines())
    french = re.compile(r"[àâçêëîôùœ]|\b(?:fiche|des|une|pour|dans|recette)\b", re.IGNORECASE)
    shown = git(
        english.path, "log", "--all", "--format=%B", "-p", "--text", "--", "*.md", "*.csv", "*.tex", "*.p[yl]", "*.json"
    )
    assert french.findall(shown) == []
    assert french.findall(git(english.path, "ls-tree", "-r", "--name-only", "HEAD")) == []
    with ObjectReader(english.git) as reader:
        for record in read_tree(english.git, "HEAD"):
            if record.path.endswith(".pdf"):
                pages = pypdf.PdfReader(io.BytesIO(reader.read(record.oid)), strict=True).pages
                assert french.findall("".join(page.extract_text() for page in pages)) == []


def test_nothing_is_overwritten_and_leftovers_go(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").write_text("mine")
    (tmp_path / ".mine.making-left").mkdir()
    with pytest.raises(NotWritable):
        make_sample(tmp_path / "mine")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "mine"]

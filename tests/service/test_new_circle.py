"""A new circle: from nothing, or from an ordinary folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.domain.circle_errors import AlreadyCircle
from upont_desktop.domain.errors import Cancelled, NoSuchFolder, NoSuchResource
from upont_desktop.domain.first_version import LARGE_BYTES, ExclusionReason, reason_for_file
from upont_desktop.domain.writing_errors import NameNotAllowed
from upont_desktop.repository.identity import Identity
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.new_circle import new_circle, plan_first_version
from upont_desktop.service.operations import not_kept

GRACE = Identity("Grace Hopper", "grace@example.org")
KEY = b"-----BEGIN OPENSSH PRIVATE KEY-----\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(DataFolders.default(tmp_path / "data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An ordinary folder of a club."""
    folder = tmp_path / "Le Club 2026"
    for name, content in {
        "statuts.md": b"statuts\n",
        "fiches/une.tex": b"une\n",
        "fiches/.DS_Store": b"\0",
        "slides.key": b"PK\3\4",
        "server.key": KEY,
        ".env": b"PASSWORD=x\n",
        ".env.example": b"PASSWORD=\n",
        "node_modules/x/index.js": b"x\n",
        "~$statuts.docx": b"x",
        "bad?name.txt": b"x\n",
        "# odd [1]!.txt": b"odd\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "link").symlink_to("statuts.md")
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(LARGE_BYTES)
    os.mkfifo(folder / "pipe")
    subprocess.run(["git", "init", "-q", folder / "inner"], check=True)
    return folder


TAKEN = ("# odd [1]!.txt", ".env.example", "fiches/une.tex", "slides.key", "statuts.md")


def test_what_a_circle_would_begin_with(folder: Path) -> None:
    plan = plan_first_version(folder)
    assert plan.whole
    assert tuple(file.path for file in plan.taken) == TAKEN
    assert {file.path: file.reason for file in plan.left_out} == {
        "fiches/.DS_Store": ExclusionReason.SYSTEM,
        "~$statuts.docx": ExclusionReason.SYSTEM,
        "server.key": ExclusionReason.PRIVATE,
        ".env": ExclusionReason.PRIVATE,
        "node_modules/": ExclusionReason.CACHE,
        "bad?name.txt": ExclusionReason.NAME,
        "link": ExclusionReason.LINK,
        "film.mp4": ExclusionReason.LARGE,
        "pipe": ExclusionReason.SPECIAL,
        "inner/": ExclusionReason.OTHER_CLONE,
    }
    assert {file.path for file in plan.left_out if not file.possible} == {"bad?name.txt", "pipe", "inner/"}
    assert plan.bytes_taken == sum((folder / path).stat().st_size for path in TAKEN)
    assert not (folder / ".git").exists()


@pytest.mark.parametrize(
    "name", ["id_rsa", "ID_ED25519.bak", "club.kdbx", "secrets.yml", ".netrc", "mots de passe.ods"]
)
def test_what_looks_private(name: str) -> None:
    assert reason_for_file(name, 1) is ExclusionReason.PRIVATE


@pytest.mark.parametrize("name", ["id_rsa.pub", "keys.md", "environment.txt", "secretaire.txt", "monkey.key"])
def test_what_only_sounds_private(name: str) -> None:
    assert reason_for_file(name, 1) is None


def test_a_folder_becomes_a_circle(library: Library, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    made = new_circle(
        library, folder, identity=GRACE, language="fr", progress=lambda done, whole: told.append((done, whole))
    )
    assert (made.circle.slug, made.circle.path, made.files) == ("le-club-2026", folder, len(TAKEN))
    assert library.circles() == (made.circle,)
    assert tuple(git(folder, "ls-tree", "-rz", "--name-only", "HEAD").split("\0")[:-1]) == tuple(sorted(TAKEN))
    assert git(folder, "log", "--format=%s|%an|%D").strip() == (
        "Première version de Le Club 2026|Grace Hopper|HEAD -> main"
    )
    assert git(folder, "rev-parse", "HEAD").strip() == made.commit
    assert told[-1] == (len(TAKEN), len(TAKEN))
    assert git(folder, "fsck", "--strict") == ""
    assert not (folder / ".git/hooks").exists()


def test_what_was_left_out_is_not_offered_with_the_next_change(library: Library, folder: Path) -> None:
    made = new_circle(library, folder, identity=GRACE)
    (folder / "new.txt").write_text("new\n")
    (folder / "fiches/Thumbs.db").write_text("x")
    (folder / ".DS_Store").write_text("x")
    assert git(folder, "status", "--porcelain") == "?? fiches/Thumbs.db\n?? new.txt"
    found = not_kept(library.workplace(made.circle, identity=GRACE))
    assert {file.path for file in found} == {"fiches/Thumbs.db", "new.txt"}


def test_what_a_person_wants_in_comes_in(library: Library, folder: Path) -> None:
    made = new_circle(library, folder, name=" Our  club ", paths=["link", "node_modules/", ".env"], identity=GRACE)
    assert (made.circle.slug, made.circle.name) == ("our-club", "Our club")
    assert git(folder, "ls-tree", "-r", "--format=%(objectmode) %(path)", "HEAD").splitlines() == [
        "100644 .env",
        "120000 link",
        "100644 node_modules/x/index.js",
    ]
    assert git(folder, "status", "--porcelain") == ""


def test_a_circle_from_nothing(library: Library, tmp_path: Path) -> None:
    made = new_circle(library, tmp_path / "fresh")
    assert (made.commit, made.files) == (None, 0)
    assert git(tmp_path / "fresh", "symbolic-ref", "HEAD").strip() == "refs/heads/main"
    with pytest.raises(NoSuchFolder):
        new_circle(library, tmp_path / "no/such")


def test_what_cannot_become_one(library: Library, folder: Path, clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write("a/b.txt", "x\n").commit("First")
    for place in (clone.path, clone.path / "a", clone.path / "a/new"):
        with pytest.raises(AlreadyCircle):
            plan_first_version(place)
        with pytest.raises(AlreadyCircle):
            new_circle(library, place, identity=GRACE)
    for path, kind in (("nothing", NoSuchResource), ("../data", NoSuchResource), ("inner/.git/HEAD", NameNotAllowed)):
        with pytest.raises(kind):
            new_circle(library, folder, paths=[path], identity=GRACE)
    assert not (folder / ".git").exists()
    assert library.circles() == ()


def test_stopping_leaves_the_folder_as_it_was(library: Library, folder: Path, tmp_path: Path) -> None:
    def stop(_done: int, _whole: int) -> None:
        raise Cancelled

    before = sorted(folder.rglob("*"))
    with pytest.raises(Cancelled):
        new_circle(library, folder, identity=GRACE, progress=stop)
    assert sorted(folder.rglob("*")) == before
    assert library.circles() == ()


def test_a_killed_run_leaves_no_circle(library: Library, folder: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from upont_desktop.repository.identity import Identity\n"
        "from upont_desktop.repository.new_clone import make_clone\n"
        "kill = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "make_clone(Path(sys.argv[1]), ['statuts.md'], 'x', Identity('a', 'b'), (), kill)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, folder], check=False)
    assert killed.returncode < 0
    assert not (folder / ".git").exists()
    assert plan_first_version(folder).taken == tuple(f for f in plan_first_version(folder).files if f.reason is None)
    assert tuple(file.path for file in plan_first_version(folder).taken) == TAKEN
    new_circle(library, folder, identity=GRACE)
    assert not list(folder.glob(".upont*"))
    assert git(folder, "status", "--porcelain") == ""

"""Which circle lives at a place, which branch of it counts, and what is left where a first share fails."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.service.operations.conftest import GRACE
from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import (
    InsideCircle,
    NothingThere,
    OnNoBranch,
    RefusedInWords,
    SharingRefused,
    UnrelatedCircle,
    WorkingCopy,
)
from upont_desktop.service.operations import Answer, OperationContext, first_share, share

MakeClone = Callable[..., CloneBuilder]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that others can reach."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def circle_of(clone: CloneBuilder, slug: str = "club") -> OperationContext:
    return OperationContext(Circle(slug, clone.path), identity=GRACE, language="en")


def tip(repository: Path, branch: str, clone: CloneBuilder) -> str:
    return clone.git("-C", str(repository), "rev-parse", branch).decode().strip()


def litter(clone: CloneBuilder) -> bytes:
    """What a first share would leave in the clone."""
    settings = clone.git("config", "--local", "--list")
    return clone.git("remote") + b"".join(line for line in settings.splitlines() if line.startswith(b"branch."))


def test_a_second_circle_of_the_same_name_gets_its_own_repository(make_clone: MakeClone, stick: Path) -> None:
    club, school = make_clone("one"), make_clone("two")
    club.write("accounts.txt", "club\n").commit("Accounts")
    school.write("exam.txt", "school\n").commit("Exam")
    first_share(circle_of(club, "docs"), str(stick))
    first_share(circle_of(school, "docs"), str(stick))
    assert sorted(path.name for path in stick.iterdir()) == ["docs-2.git", "docs.git"]
    assert tip(stick / "docs.git", "main", club) == club.head
    assert tip(stick / "docs-2.git", "main", club) == school.head
    assert not (school._path / "accounts.txt").exists()


def test_the_same_circle_is_found_by_its_history_whatever_its_name(
    make_clone: MakeClone, stick: Path, tmp_path: Path
) -> None:
    ada, other = make_clone("ada"), make_clone("other")
    ada.write("a.txt", "one\n").commit("First")
    other.write("b.txt", "other\n").commit("Other")
    first_share(circle_of(other, "bob"), str(stick))
    first_share(circle_of(ada, "club"), str(stick))
    ada.git("clone", "--quiet", str(stick / "club.git"), str(tmp_path / "bob"))
    ada.git("-C", str(tmp_path / "bob"), "remote", "remove", "origin")
    ada.write("a.txt", "two\n").commit("Second")
    share(circle_of(ada))
    bob = OperationContext(Circle("bob", tmp_path / "bob"), identity=GRACE)
    assert first_share(bob, str(stick)).received == 1
    assert (tmp_path / "bob/a.txt").read_text() == "two\n"
    assert len(list(stick.iterdir())) == 2


@pytest.mark.parametrize("by_url", [False, True])
def test_another_circle_is_never_mixed_in_unasked(
    make_clone: MakeClone, tmp_path: Path, *, by_url: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file")
    club, school, between = make_clone("club"), make_clone("school"), make_clone("between", bare=True)
    club.write("accounts.txt", "club\n").commit("Accounts of 2024", author="Léa <lea@example.org>")
    school.write("exam.txt", "school\n").commit("Exam")
    first_share(circle_of(club), str(between._path))
    before = tip(between._path, "main", club), school.head
    address = f"file://{between._path}" if by_url else str(between._path)
    with pytest.raises(UnrelatedCircle) as told:
        first_share(circle_of(school, "school"), address)
    for words in ("“school”", str(between._path), "Accounts of 2024", "Léa"):
        assert words in str(told.value)
    assert (tip(between._path, "main", club), school.head) == before
    assert litter(school) == b""
    assert school.git("cat-file", "-e", club.head, expect=1) == b""
    # A remote that was configured by hand is asked about just the same.
    school.git("remote", "add", "origin", str(between._path))
    with pytest.raises(UnrelatedCircle):
        share(circle_of(school, "school"))
    assert (tip(between._path, "main", club), school.head) == before
    assert share(circle_of(school, "school"), unite=True).received == 1
    assert (school._path / "accounts.txt").read_text() == "club\n"
    assert (school._path / "exam.txt").read_text() == "school\n"


@pytest.mark.parametrize("by_hand", [False, True])
def test_the_current_branch_of_the_place_counts(make_clone: MakeClone, tmp_path: Path, *, by_hand: bool) -> None:
    mine, between = make_clone("mine"), make_clone("between", bare=True, branch="master")
    mine.write("a.txt", "one\n").commit("First")
    mine.git("push", "--quiet", str(between._path), "main:master")
    theirs = tmp_path / "theirs"
    mine.git("clone", "--quiet", str(between._path), str(theirs))
    (theirs / "theirs.txt").write_text("theirs\n")
    mine.git("-C", str(theirs), "add", "theirs.txt")
    mine.git("-C", str(theirs), "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "Theirs")
    mine.git("-C", str(theirs), "push", "--quiet")
    place = circle_of(mine)
    if by_hand:
        mine.git("remote", "add", "origin", str(between._path))
        assert share(place).received == 1
    else:
        assert first_share(place, str(between._path)).received == 1
    assert (mine._path / "theirs.txt").exists()
    mine.write("b.txt", "mine\n").commit("Mine")
    assert share(place).sent == 1
    assert mine.git("-C", str(between._path), "branch", "--format=%(refname:short)").split() == [b"master"]
    assert tip(between._path, "master", mine) == mine.head


def test_a_branch_that_was_renamed_at_the_place_is_followed(make_clone: MakeClone, tmp_path: Path) -> None:
    mine, between = make_clone("mine", branch="master"), make_clone("between", bare=True)
    mine.write("a.txt", "one\n").commit("First")
    place = circle_of(mine)
    first_share(place, str(between._path))
    between._run(["branch", "-m", "master", "main"])
    mine.write("a.txt", "two\n").commit("Second")
    assert share(place).sent == 1
    assert tip(between._path, "main", mine) == mine.head
    assert between._run(["branch", "--format=%(refname:short)"]).split() == [b"main"]


def test_a_side_branch_keeps_its_name(make_clone: MakeClone) -> None:
    mine, between = make_clone("mine"), make_clone("between", bare=True)
    mine.write("a.txt", "one\n").commit("First")
    place = circle_of(mine)
    first_share(place, str(between._path))
    main = mine.head
    mine.switch("draft", create=True).write("b.txt", "draft\n").commit("Draft")
    assert share(place).sent
    assert (tip(between._path, "main", mine), tip(between._path, "draft", mine)) == (main, mine.head)


def test_a_repository_whose_head_names_nothing_is_pointed_at_what_was_sent(
    make_clone: MakeClone, tmp_path: Path
) -> None:
    mine, between = make_clone("mine", branch="work"), make_clone("between", bare=True, branch="nowhere")
    mine.write("a.txt", "one\n").commit("First")
    first_share(circle_of(mine), str(between._path))
    mine.git("clone", "--quiet", str(between._path), str(tmp_path / "copy"))
    assert (tmp_path / "copy/a.txt").read_text() == "one\n"


def test_a_detached_head_is_called_what_it_is(make_clone: MakeClone, tmp_path: Path) -> None:
    mine, between = make_clone("mine"), make_clone("between", bare=True)
    mine.write("a.txt", "one\n").commit("First")
    place = circle_of(mine)
    first_share(place, str(between._path))
    mine.git("checkout", "--quiet", "--detach")
    with pytest.raises(OnNoBranch, match=r"detached HEAD.*git switch main"):
        share(place)


def test_a_relative_folder_is_seen_from_here(
    make_clone: MakeClone, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = make_clone("mine")
    mine.write("a.txt", "one\n").commit("First")
    monkeypatch.chdir(stick.parent)
    first_share(circle_of(mine), "stick")
    assert mine.git("remote", "get-url", "origin").decode().strip() == str(stick / "club.git")
    assert tip(stick / "club.git", "main", mine) == mine.head


def refusing(repository: Path, words: str) -> None:
    hook = repository / "hooks/update"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\necho '{words}' >&2\nexit 1\n")
    hook.chmod(0o755)


def test_a_first_share_that_fails_leaves_nothing(make_clone: MakeClone, stick: Path, tmp_path: Path) -> None:
    mine = make_clone("mine")
    mine.write("a.txt", "one\n").commit("First")
    place = circle_of(mine)
    inner = mine._path / "inner"
    inner.mkdir()
    for address, kind in (
        ("nowhere", NothingThere),
        (str(tmp_path / "no/such.git"), NothingThere),
        (str(inner), InsideCircle),
        (str(mine._path), WorkingCopy),
    ):
        with pytest.raises(kind):
            first_share(place, address)
        assert litter(mine) == b""
    hook = mine._path / ".git/hooks/pre-push"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    with pytest.raises(SharingRefused):
        first_share(dataclasses.replace(place, trust=lambda _: Answer.RUN), str(stick))
    assert litter(mine) == b""
    assert list(stick.iterdir()) == []
    assert list(inner.iterdir()) == []


def test_a_change_of_place_that_fails_keeps_the_old_one(make_clone: MakeClone, tmp_path: Path) -> None:
    mine, old, new = make_clone("mine"), make_clone("old", bare=True), make_clone("new")
    mine.write("a.txt", "one\n").commit("First")
    place = circle_of(mine)
    first_share(place, str(old._path))
    before = litter(mine)
    new.write("x.txt", "x\n").commit("Other")
    with pytest.raises(WorkingCopy, match="somebody's working copy"):
        first_share(place, str(new._path), replace=True)
    assert litter(mine) == before
    assert mine.git("remote", "get-url", "origin").decode().strip() == str(old._path)


def test_what_the_place_refuses_is_said_in_its_own_words(make_clone: MakeClone, tmp_path: Path) -> None:
    """Through a program that stands in for ssh, as our own settings keep hooks of local folders from running."""
    mine, between = make_clone("mine"), make_clone("between", bare=True)
    mine.write("a.txt", "one\n").commit("First")
    refusing(between._path, "Only Léa may change the statutes.")
    ssh = tmp_path / "ssh"
    ssh.write_text('#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n')
    ssh.chmod(0o755)
    place = OperationContext(Circle("club", mine.path), identity=GRACE, language="en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_SSH", str(ssh))
        patch.setenv("GIT_ALLOW_PROTOCOL", "ssh")
        with pytest.raises(RefusedInWords, match=r"It says: Only Léa may change the statutes\.") as told:
            first_share(place, f"host.example:{between._path}")
    assert "rejected" in told.value.details
    assert litter(mine) == b""

"""A refresh after each thing that people do: it reads only what is new, and ends where a first run would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.index_content import Content, assert_sound, differences, read_content
from tests.support.judging import index_clone
from tests.support.random_work import CONTENTS, Worker

TEXT, LINKING, TITLED = CONTENTS[:3]
DESCRIBED = '{\n"level": "1A"\n}\n'


class Circle(Worker):
    """A clone with an index that is asked to keep up."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "clone")
        self.index = folder / "index.sqlite"
        self.anew = folder / "anew.sqlite"

    def write(self, path: str, content: str | None, message: str = "", *, later: int = 60) -> str:
        """A commit of one file."""
        return self.commit({path: content}, message or f"{path}", later=later)

    def refresh(self) -> Content:
        """Bring the index up to date: without a first run, to what a first run would give."""
        outcome = index_clone(self.folder, self.index)
        assert not outcome.first_run
        assert_sound(self.index)
        content = read_content(self.index)
        index_clone(self.folder, self.anew, rebuild=True)
        told = differences(content, read_content(self.anew))
        assert not told, "refreshed, not built from nothing:\n" + "\n".join(told)
        return content


@pytest.fixture
def circle(tmp_path: Path) -> Circle:
    """Three versions of `a.md` on `main`, one of them on `side` too, which has `b.md`; all indexed."""
    circle = Circle(tmp_path)
    circle.write("a.md", TEXT)
    circle.write("a.md", LINKING)
    circle.git("branch", "side")
    circle.write("a.md", TITLED)
    circle.switch("side", how="go")
    circle.write("b.md", "b\n")
    circle.switch("main", how="go")
    index_clone(circle.folder, circle.index)
    return circle


@pytest.fixture
def friend(circle: Circle, tmp_path: Path) -> Worker:
    """Somebody else, with a clone that `circle` fetches from."""
    friend = Worker(tmp_path / "friend")
    friend.git("config", "user.name", "Bob")
    friend.git("remote", "add", "mine", str(circle.folder))
    friend.git("fetch", "--quiet", "mine")
    friend.git("checkout", "--quiet", "-b", "bobs", "mine/main")
    circle.git("remote", "add", "friend", str(friend.folder))
    return friend


def test_nothing_changes_nothing(circle: Circle) -> None:
    before = circle.index.read_bytes()
    index_clone(circle.folder, circle.index)
    assert circle.index.read_bytes() == before


def test_a_commit(circle: Circle) -> None:
    new = circle.write("d/new.md", LINKING)
    assert circle.refresh().commits[0].hash == new


def test_commits_in_a_row(circle: Circle) -> None:
    for number in range(5):
        circle.write("a.md", f"{number}\n")
    circle.write("a.md", None)
    circle.write("a.md", "back\n")
    circle.refresh()


def test_a_move_and_a_copy_of_what_was_indexed_before(circle: Circle) -> None:
    circle.commit({"moved.md": "=a.md"}, "move", later=60)
    circle.commit({"copy.md": TEXT}, "copy of an old version", later=60)
    content = circle.refresh()
    changes = {name.path: version.change for name, version in content.versions.items()}
    assert (changes[b"moved.md"], changes[b"copy.md"]) == ("moved", "forked")


def test_a_move_with_edits_of_what_was_indexed_before(circle: Circle) -> None:
    circle.commit({"a.md": None, "moved.md": TITLED + "and more\n"}, "move", later=60)
    circle.write("moved.md", "2\n")
    circle.refresh()


def test_an_amended_commit_takes_its_people_and_words_along(circle: Circle) -> None:
    circle.git("config", "user.name", "Cleo")
    circle.write("unique.md", "unique\n", "A unique message")
    circle.refresh()
    circle.git("config", "user.name", "Ada")
    circle.git("commit", "--quiet", "--amend", "--reset-author", "--message", "Another message")
    content = circle.refresh()
    assert [name for name, _, _ in content.people] == [b"Ada"]
    assert not any("unique" in row for row in content.message_words)


def test_a_branch_that_goes_back_and_forth(circle: Circle) -> None:
    tip = circle.head
    circle.git("reset", "--quiet", "--hard", "HEAD~2")
    circle.refresh()
    circle.git("reset", "--quiet", "--hard", tip)
    circle.refresh()


def test_a_branch_that_goes_back_for_good(circle: Circle) -> None:
    circle.git("reset", "--quiet", "--hard", "HEAD~2")
    circle.git("branch", "--delete", "--force", "side")
    circle.forget()
    assert len(circle.refresh().commits) == 1


def test_a_deleted_branch(circle: Circle) -> None:
    circle.git("branch", "--delete", "--force", "side")
    content = circle.refresh()
    assert b"b.md" not in content.resources


def test_a_switch_to_another_branch(circle: Circle) -> None:
    circle.switch("side", how="go")
    content = circle.refresh()
    assert content.resources[b"b.md"].exists_now
    circle.switch("main", how="go")
    assert not circle.refresh().resources[b"b.md"].exists_now


def test_a_switch_across_merges(circle: Circle) -> None:
    circle.merge(["side"], how="plain")
    circle.refresh()
    circle.switch("side", how="go")
    circle.refresh()
    circle.switch("main", how="go")
    circle.refresh()


@pytest.mark.parametrize("how", ["plain", "ours", "theirs", "settle"])
def test_a_merge_and_what_follows_it(circle: Circle, how: str) -> None:
    circle.switch("side", how="go")
    circle.write("a.md", "theirs\n")
    circle.switch("main", how="go")
    circle.refresh()
    circle.merge(["side"], how=how)
    circle.refresh()
    circle.write("a.md", "after\n")
    circle.write("b.md", "after\n")
    circle.refresh()


def test_a_rebase(circle: Circle) -> None:
    circle.switch("side", how="go")
    circle.rebase("main")
    circle.refresh()


def test_what_a_friend_did_and_did_again(circle: Circle, friend: Worker) -> None:
    friend.commit({"a.md": "Bob's\n"}, "Bob's", later=500)
    circle.git("fetch", "--quiet", "friend", "+refs/heads/*:refs/remotes/friend/*")
    circle.refresh()
    friend.commit({"a.md": "Bob's, better\n"}, "Bob's", later=1, amend=True)
    circle.git("fetch", "--quiet", "friend", "+refs/heads/*:refs/remotes/friend/*")
    circle.refresh()
    circle.git("update-ref", "-d", "refs/remotes/friend/bobs")
    circle.forget()
    content = circle.refresh()
    assert [name for name, _, _ in content.people] == [b"Ada"]


def test_a_trailer_whose_commit_comes_and_goes(circle: Circle, friend: Worker) -> None:
    origin = friend.commit({"c.md": "Bob's\n"}, "Bob's", later=500)
    fork = circle.write("mine.md", "mine\n", f"Mine\n\nForked-from: :c.md@{origin}")
    content = circle.refresh()
    assert content.versions[(b"mine.md", fork)].previous is None  # type: ignore[index]
    circle.git("fetch", "--quiet", "friend", "+refs/heads/*:refs/remotes/friend/*")
    content = circle.refresh()
    assert content.versions[(b"mine.md", fork)].previous == (b"c.md", origin)  # type: ignore[index]
    circle.git("update-ref", "-d", "refs/remotes/friend/bobs")
    content = circle.refresh()
    assert content.versions[(b"mine.md", fork)].previous is None  # type: ignore[index]


def test_metadata_that_come_change_and_go(circle: Circle) -> None:
    for content in (DESCRIBED, '{\n"dependencies": ["b.md"]\n}\n', "no JSON\n", None, DESCRIBED):
        circle.write(".upont/metadata/a.md.json", content)
        circle.refresh()
    circle.write("a.md", "described\n")
    circle.commit({"moved.md": "=a.md"}, "move", later=60)
    circle.refresh()
    assert [typed for typed, _ in read_content(circle.index).metadata.values()] == [{"level": "1A"}]


def test_metadata_of_another_branch(circle: Circle) -> None:
    circle.switch("side", how="go")
    circle.write(".upont/metadata/a.md.json", DESCRIBED)
    circle.switch("main", how="go")
    circle.refresh()
    circle.merge(["side"], how="plain")
    assert any(typed for typed, _ in circle.refresh().metadata.values())


def test_tags_and_named_versions(circle: Circle) -> None:
    circle.git("tag", "light")
    circle.git("tag", "--annotate", "--message", "Handed out\n\nResource: a.md", "heavy")
    content = circle.refresh()
    assert {"refs/tags/light", "refs/tags/heavy"} <= {name for name, *_ in content.refs}
    circle.git("tag", "--force", "--annotate", "--message", "Changed", "heavy")
    circle.git("tag", "--delete", "light")
    circle.refresh()


def test_the_stash(circle: Circle) -> None:
    circle.stash({"a.md": "not yet\n", "untracked.md": "nor this\n"})
    content = circle.refresh()
    assert len(content.commits) == 4 + 3
    circle.git("stash", "drop", "--quiet")
    assert len(circle.refresh().commits) == 4


def test_a_head_that_is_detached_or_unborn(circle: Circle) -> None:
    circle.switch("side", how="detach")
    circle.refresh()
    circle.switch("new", how="orphan")
    content = circle.refresh()
    assert content.facts["commits_on_head"] == 0
    assert not any(item.exists_now or item.current for item in content.resources.values())
    circle.write("root.md", "second root\n")
    circle.refresh()
    circle.merge(["main"], how="settle")
    circle.refresh()


def test_a_current_branch_that_is_gone_while_others_have_metadata(circle: Circle) -> None:
    """As after `git update-ref -d`: HEAD names nothing, and nobody reads what the other branches describe."""
    circle.switch("side", how="go")
    circle.write(".upont/metadata/b.md.json", DESCRIBED)
    circle.git("branch", "kept")
    circle.refresh()
    circle.git("update-ref", "-d", "refs/heads/side")
    assert circle.refresh().facts["commits_on_head"] == 0


@pytest.mark.parametrize("later", [-90, -60, -10_000, 0])
def test_a_clock_that_goes_back(circle: Circle, later: int) -> None:
    circle.write("a.md", "earlier\n", later=later)
    circle.refresh()
    circle.write("a.md", "and later\n")
    circle.refresh()
    circle.git("reset", "--quiet", "--hard", "HEAD~2")
    circle.refresh()


def test_an_old_branch_goes_in_between(circle: Circle) -> None:
    """Its commits stand far below the top, and the lanes of all below them change."""
    start = circle.seconds
    for _ in range(40):
        circle.write("a.md", f"{circle.seconds}\n")
    circle.refresh()
    circle.git("checkout", "--quiet", "-b", "old", "main~38")
    circle.seconds = start + 200
    circle.write("old.md", "old\n")
    circle.switch("main", how="go")
    content = circle.refresh()
    assert 3 < [commit.hash for commit in content.commits].index(circle.git("rev-parse", "old")) < 42
    circle.git("branch", "--delete", "--force", "old")
    circle.refresh()


def test_a_clone_that_loses_and_finds_all(circle: Circle) -> None:
    """Without a single ref there is nothing to keep: the next run may begin anew."""
    tip = circle.head
    for ref in ("main", "side"):
        circle.git("update-ref", "-d", f"refs/heads/{ref}")
    assert index_clone(circle.folder, circle.index).summary.commits == 0
    circle.git("update-ref", "refs/heads/main", tip)
    assert index_clone(circle.folder, circle.index).summary.commits == 3
    circle.refresh()


def test_a_line_removed_beside_an_older_clock_takes_nothing_else_along(circle: Circle) -> None:
    """Git's rev-list, asked what only the removed line reaches, prints what the other one has too: it stops early."""
    circle.switch("side", how="go")
    for number in range(10):
        circle.write("b.md", f"{number}\n", later=-100_000 if number == 0 else 1)
    circle.refresh()
    lost = circle.git("rev-parse", "main")
    printed = circle.git("rev-list", "main", "^side").split()
    assert len(printed) > 1, "git knows better now: the case tries nothing"
    circle.switch("main", how="go")
    assert circle.refresh().facts["commits_on_head"] == 3
    circle.switch("side", how="go")
    circle.git("branch", "-D", "main")
    after = circle.refresh()
    assert lost not in {commit.hash for commit in after.commits}
    assert after.facts["commits_on_head"] == 13

"""The commands that change a circle, on real clones."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from tests.support.objects import EXECUTABLE
from tests.support.plain_git import git


@pytest.fixture
def filled(clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch) -> CloneBuilder:
    """A clone with a few resources, whose owner git knows."""
    monkeypatch.setenv("LC_ALL", "C")
    clone.git("config", "user.name", "Ada")
    clone.git("config", "user.email", "ada@example.org")
    clone.write_all({"sheets/one.md": "one\n", "sheets/two.md": "two\n", "logo.svg": "<svg/>\n"}).commit("First")
    clone.git("status")
    return clone


def tree(clone: CloneBuilder) -> list[str]:
    return git(clone._path, "ls-tree", "-r", "--name-only", "HEAD").split("\n")


def is_clean(clone: CloneBuilder) -> bool:
    return git(clone._path, "status", "--porcelain") == ""


def test_add_takes_files_and_folders(ask: Callable[..., Any], filled: CloneBuilder, tmp_path: Path) -> None:
    (tmp_path / "drop/deep").mkdir(parents=True)
    (tmp_path / "drop/deep/a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    before = filled.head
    words = (filled.path, tmp_path / "drop", tmp_path / "b.txt", "--to", "new", "-m", "All of it")
    told = ask("add", *words)
    head = git(filled._path, "rev-parse", "HEAD")
    assert (told["operation"], told["before"], told["commit"]) == ("add", before, head)
    assert {item["path"] for item in told["paths"]} == {"new/drop/deep/a.txt", "new/b.txt"}
    assert git(filled._path, "log", "-1", "--format=%s|%an") == "All of it|Ada"
    assert (filled._path / "new/drop/deep/a.txt").read_text() == "a"
    assert is_clean(filled)


def test_add_keeps_a_file_of_the_clone_where_it_is(ask: Callable[..., Any], filled: CloneBuilder) -> None:
    place = filled.path / "sheets/three.md"
    place.write_text("three\n")
    assert [item["path"] for item in ask("add", filled.path, place)["paths"]] == ["sheets/three.md"]
    assert is_clean(filled)


def test_add_refuses_what_exists_unless_told(call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg>2</svg>")
    before = filled.head
    said = call("add", filled.path, tmp_path / "logo.svg")
    assert (said.code, said.out) == (1, "")
    assert "logo.svg" in said.err
    assert git(filled._path, "rev-parse", "HEAD") == before
    assert call("add", filled.path, tmp_path / "logo.svg", "--replace").code == 0
    assert (filled._path / "logo.svg").read_text() == "<svg>2</svg>"
    missing = call("add", filled.path, tmp_path / "nothing.txt")
    assert missing.code == 1
    assert "nothing.txt" in missing.err


def test_keep_lists_and_keeps(ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder) -> None:
    (filled.path / "sheets/one.md").write_text("changed\n")
    (filled._path / "new.txt").write_text("new")
    (filled._path / "logo.svg").unlink()
    listed = ask("keep", filled._path, "--list")["unkept"]
    assert {item["path"]: item["kind"] for item in listed} == {
        "logo.svg": "gone",
        "new.txt": "new",
        "sheets/one.md": "edited",
    }
    assert len(call("keep", filled._path, "--list").out.splitlines()) == 3
    assert [item["path"] for item in ask("keep", filled._path, "sheets")["paths"]] == ["sheets/one.md"]
    assert len(ask("keep", filled._path)["paths"]) == 2
    assert is_clean(filled)
    assert call("keep", filled._path).code == 1
    assert call("keep", filled._path, "--list").err == "Everything is kept.\n"


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        (("logo.svg", "sheets"), ["sheets/logo.svg", "sheets/one.md", "sheets/two.md"]),
        (("logo.svg", "art/"), ["art/logo.svg", "sheets/one.md", "sheets/two.md"]),
        (("sheets", "old"), ["logo.svg", "old/one.md", "old/two.md"]),
        (("sheets/one.md", "sheets/two.md", "."), ["logo.svg", "one.md", "two.md"]),
    ],
)
def test_move(ask: Callable[..., Any], filled: CloneBuilder, words: tuple[str, ...], paths: list[str]) -> None:
    assert ask("move", filled.path, *words)["operation"] == "move"
    assert tree(filled) == paths
    assert is_clean(filled)


def test_links_follow_where_asked(
    ask: Callable[..., Any], filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    filled.write_all({"sheets/one.md": "![logo](../logo.svg)\n", "index.md": "[one](sheets/one.md)\n"}).commit("Links")
    ask("move", filled.path, "logo.svg", "art/", "--rewrite")
    assert (filled._path / "sheets/one.md").read_text() == "![logo](../art/logo.svg)\n"
    ask("move", filled._path, "sheets", "old", "--rewrite")
    assert (filled._path / "index.md").read_text() == "[one](old/one.md)\n"
    assert (filled._path / "old/one.md").read_text() == "![logo](../art/logo.svg)\n"
    other = make_clone("other")
    for name in ("user.name", "user.email"):
        other.git("config", name, "bob@example.org")
    ask("fork", other.path, "index.md", "taken/index.md", "--from", filled._path, "--with-uses")
    assert tree(other) == ["taken/index.md", "taken/old/logo.svg", "taken/old/one.md"]
    assert (other._path / "taken/old/one.md").read_text() == "![logo](logo.svg)\n"


def test_delete_restore_undo_redo(ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder) -> None:
    first = filled.head
    ask("delete", filled.path, "sheets/", "logo.svg")
    assert tree(filled) == [""]
    assert call("delete", filled.path, "sheets").code == 1
    ask("restore", filled.path, "sheets", first[:8])
    assert tree(filled) == ["sheets/one.md", "sheets/two.md"]
    ask("restore", filled.path, ".", first)
    assert git(filled._path, "rev-parse", "HEAD^{tree}") == git(filled._path, "rev-parse", f"{first}^{{tree}}")
    for _ in range(3):
        ask("undo", filled.path)
    assert git(filled._path, "rev-parse", "HEAD") == first
    assert call("undo", filled.path).code == 1
    assert ask("redo", filled.path)["operation"] == "redo"
    assert tree(filled) == [""]
    assert is_clean(filled)


def test_a_version_is_named_by_its_number(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder
) -> None:
    filled.write("sheets/one.md", "second\n").commit("Second")
    filled.write("sheets/one.md", "third\n").commit("Third")
    ask("restore", filled.path, "sheets/one.md", "{1}")
    assert (filled._path / "sheets/one.md").read_text() == "one\n"
    title = git(filled._path, "log", "-1", "--format=%s")
    assert re.fullmatch(r"Restore one\.md as of version 1 \(\d{1,2} [A-Z][a-z]{2} \d{4}\)", title)
    assert call("restore", filled.path, "sheets/one.md", "{9}").code == 1
    told = ask("name", filled.path, "sheets/one.md", "Handed out 12 March", "--at", "{2}")
    assert told["refs"] == ["refs/tags/handed-out-12-march"]
    assert git(filled._path, "show", "handed-out-12-march:sheets/one.md") == "second"
    assert "Resource: sheets/one.md" in git(filled._path, "cat-file", "tag", "handed-out-12-march")


def test_fork_here_and_from_another_circle(
    ask: Callable[..., Any], filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    first = filled.head
    ask("fork", filled.path, "sheets/one.md", "mine.md", "-m", "Mine")
    assert git(filled._path, "log", "-1", "--format=%B") == f"Mine\n\nForked-from: :sheets/one.md@{first}"
    other = make_clone("library")
    other.write("lib.md", "lib\n").commit("Library")
    ask("fork", filled.path, "lib.md", "lib.md", "--from", other.path)
    assert (filled._path / "lib.md").read_text() == "lib\n"
    assert f"Forked-from: library:lib.md@{other.head}" in git(filled._path, "log", "-1", "--format=%B")


def test_an_original_that_goes_on_is_told_and_taken(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    other = make_clone("library")
    other.write("lib.md", "1\n2\n3\n4\n").commit("Library")
    ask("fork", filled.path, "lib.md", "mine.md", "--from", other.path)
    assert call("original", filled._path, "mine.md").out == "The original, library:lib.md, is not newer.\n"
    other.write("lib.md", "1\n2\n3\nfour\n").commit("More")
    told = ask("original", filled._path, "mine.md")
    assert (told["circle"], told["path"], told["newer"], told["gone"]) == ("library", "lib.md", 1, False)
    ask("move", filled._path, "mine.md", "moved.md")
    (filled._path / "moved.md").write_text("one\n2\n3\n4\n")
    ask("keep", filled._path)
    assert ask("original", filled._path, "moved.md", "--take")["operation"] == "take"
    assert (filled._path / "moved.md").read_text() == "one\n2\n3\nfour\n"
    other.write("lib.md", "ONE\n2\n3\nfour\n").commit("Still more")
    said = call("original", filled._path, "moved.md", "--take", "--json")
    assert (said.code, said.json["conflict"]) == (1, True)
    ask("original", filled._path, "moved.md", "--take", "--replace")
    assert (filled._path / "moved.md").read_text() == "ONE\n2\n3\nfour\n"
    assert call("original", filled._path, "logo.svg").code == 1


def test_meta_sets_removes_and_shows(ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder) -> None:
    words = ("level=1A", "points=20", "done=true", 'labels=["exam", "été"]', "note=a=b", 'number="7"')
    ask("meta", filled.path, "sheets/one.md", *words)
    typed = ask("meta", filled.path, "sheets/one.md")["typed"]
    assert typed == {
        "level": "1A",
        "points": 20,
        "done": True,
        "labels": ["exam", "été"],
        "note": "a=b",
        "number": "7",
    }
    ask("meta", filled.path, "sheets/one.md", "--remove", "note", "--remove", "points", "level=2A")
    assert "level   2A\n" in call("meta", filled.path, "sheets/one.md").out
    assert "points" not in call("meta", filled.path, "sheets/one.md").out
    assert call("meta", filled.path, "sheets/two.md").err == "No metadata.\n"
    assert call("meta", filled.path, "sheets/one.md", "wrong").code == 2
    assert call("meta", filled.path, "nothing.md", "a=b").code == 1


def test_share_says_what_both_changed(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path
) -> None:
    assert call("share", filled.path).code == 1
    between, other = tmp_path / "between.git", tmp_path / "other"
    git(filled._path, "init", "-q", "--bare", "-b", "main", os.fspath(between))
    git(filled._path, "remote", "add", "origin", os.fspath(between))
    assert ask("share", filled._path)["sent"] == 1
    git(filled._path, "clone", "-q", os.fspath(between), os.fspath(other))
    for name in ("user.name", "user.email"):
        git(filled._path, "-C", os.fspath(other), "config", name, "bob@example.org")
    (other / "logo.svg").write_text("theirs")
    ask("keep", other)
    assert "0 commits received, 1 commit sent." in call("share", other).out
    (filled._path / "logo.svg").write_text("mine")
    ask("keep", filled._path)
    before = git(filled._path, "rev-parse", "HEAD")
    said = call("share", filled._path, "--json")
    assert said.code == 1
    assert [item["path"] for item in said.json["conflicts"]] == ["logo.svg"]
    lines = call("share", filled._path).out.splitlines()
    assert [line for line in lines if line.startswith("  ")] == ["  logo.svg"]
    assert lines[2] == "\tEach of you changed the same lines of it."
    assert lines[3].startswith("\tMine: logo.svg (")
    assert lines[4].startswith("\tTheirs: logo.svg (")
    assert lines[5] == "\tBoth: theirs is placed beside mine, under another name."
    assert lines[6] == "\tMerged: both in one text; in 1 passage, mine stands before theirs."
    conflict = said.json["conflicts"][0]
    assert conflict["by_line"] == 1
    assert (conflict["kind"], conflict["mine"][0]["path"], conflict["theirs"][0]["path"]) == (
        "edited", "logo.svg", "logo.svg",
    )  # fmt: skip
    assert git(filled._path, "rev-parse", "HEAD") == before
    assert ask("share", filled._path, "--merged", "logo.svg")["sent"] == 2
    assert (filled._path / "logo.svg").read_text() == "mine\ntheirs"


def test_share_tells_of_the_directory(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path,
    make_clone: Callable[..., CloneBuilder],
) -> None:  # fmt: skip
    directory = make_clone("directory")
    directory.git("config", "user.name", "Ada")
    directory.git("config", "user.email", "ada@example.org")
    directory.write(".upont/rooms.json", '{"rooms": ["social"]}').commit("Begin")
    ask("index", directory._path)
    for name in ("place", "other place"):
        (tmp_path / name).mkdir()
    ask("share", directory._path, "--with", tmp_path / "place")
    directory.write("card.md", "card").commit("Add a card")
    filled.write(".upont/rooms.json", '{"directory": "directory"}').commit("Name the directory")
    told = ask("share", filled._path, "--with", tmp_path / "other place")
    assert told["named"] == [{"circle": "directory", "received": 0, "sent": 1, "conflicts": [], "problem": None}]
    assert call("share", filled._path).out.splitlines()[0] == "directory: 0 commits received, 0 commits sent."
    directory.git("remote", "set-url", "origin", str(tmp_path / "gone"))
    said = call("share", filled._path)
    assert said.code == 0
    assert said.out.startswith("directory was not shared: ")


def test_the_first_time_sharing_is_told_where(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path
) -> None:
    said = call("share", filled.path)
    assert (said.code, said.out) == (1, "")
    assert "no place where it is shared yet" in said.err
    missing = call("share", filled._path, "--with", tmp_path / "no/such.git")
    assert missing.code == 1
    assert git(filled._path, "remote") == ""
    stick = tmp_path / "stick"
    stick.mkdir()
    assert ask("share", filled._path, "--with", stick)["sent"] == 1
    (made,) = stick.iterdir()
    assert git(filled._path, "-C", os.fspath(made), "rev-parse", "main") == git(filled._path, "rev-parse", "HEAD")
    assert call("share", filled._path, "--with", stick).code == 1
    made.rename(tmp_path / "unplugged")
    assert "There is nothing at the address" in call("share", filled._path).err


def test_programs_of_the_clone_wait_for_trust(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path
) -> None:
    hook = filled.git_dir / "hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'\n")
    hook.chmod(0o755)
    said = call("delete", filled.path, "logo.svg")
    assert said.code == 1
    assert "pre-commit" in said.err
    ask("delete", filled.path, "logo.svg", "--trust", "without")
    ask("undo", filled.path)
    assert not (tmp_path / "ran").exists()
    ask("delete", filled.path, "logo.svg", "--trust", "run")
    assert (tmp_path / "ran").exists()
    (tmp_path / "ran").unlink()
    ask("delete", filled.path, "sheets")
    assert (tmp_path / "ran").exists()


def test_any_bytes_are_a_name(ask: Callable[..., Any], filled: CloneBuilder) -> None:
    raw = b"caf\xe9.txt"
    (filled.path / os.fsdecode(raw)).write_bytes(b"x")
    assert [item["path_hex"] for item in ask("keep", filled._path)["paths"]] == [raw.hex()]
    ask("move", filled._path, raw, b"th\xe9.txt")
    assert [item["path_hex"] for item in ask("delete", filled._path, b"th\xe9.txt")["paths"]] == [b"th\xe9.txt".hex()]


def test_export_writes_what_git_keeps(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder, tmp_path: Path
) -> None:
    filled.write_all({".gitattributes": "*.md export-subst\nlogo.svg export-ignore\n", "sub.md": "$Format:%H$\n"})
    filled.write("run.sh", "#!/bin/sh\n", mode=EXECUTABLE).commit("Second")
    first = f"{filled.head}~1"
    told = ask("export", filled.path, "HEAD", tmp_path / "all.zip")
    assert (told["files"], told["left_out"]) == (6, [])
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        assert archive.read("clone/sub.md") == b"$Format:%H$\n"
        assert archive.read("clone/logo.svg") == b"<svg/>\n"
        assert archive.getinfo("clone/run.sh").external_attr >> 16 == 0o100755
    again = call("export", filled.path, first, tmp_path / "all.zip")
    assert (again.code, again.out) == (1, "")
    assert call("export", filled.path, first, tmp_path / "old.zip").out.startswith("3 files in ")
    assert call("export", filled.path, "nothing", tmp_path / "none.zip").code == 1
    assert not (tmp_path / "none.zip").exists()


def test_diff_tells_two_versions_apart(ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder) -> None:
    first = filled.head
    filled.write("sheets/one.md", "one\nmore\n").write("new.bin", b"a\0b").commit("Second")
    told = ask("diff", filled.path, "sheets/one.md", "{1}", "{2}")
    assert told["diff"].endswith("@@ -1 +1,2 @@\n one\n+more\n")
    assert "+more\n" in call("diff", filled.path, "sheets/one.md", first).out
    assert ask("diff", filled.path, "sheets/two.md", first)["diff"] == ""
    assert ask("diff", filled.path, "new.bin", first)["binary"] is True
    filled.remove("sheets/two.md").commit("Third")
    assert ask("diff", filled.path, "sheets/two.md", first)["diff"].endswith("@@ -1 +0,0 @@\n-two\n")
    assert call("diff", filled.path, "nothing", first).code == 1


def test_two_circles_become_one_only_where_that_is_said(
    call: Callable[..., Any], filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    other, between = make_clone("other"), make_clone("between", bare=True)
    other.write("other.txt", "other\n").commit("Other")
    other.git("push", "--quiet", os.fspath(between._path), "main")
    said = call("share", filled._path, "--with", between._path)
    assert (said.code, said.out) == (1, "")
    assert "two different circles" in said.err
    assert "--unite" in said.err
    assert git(filled._path, "remote") == ""
    assert call("share", filled._path, "--with", between._path, "--unite").code == 0
    assert (filled._path / "other.txt").exists()


def test_keep_goes_path_by_path(ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder) -> None:
    (filled.path / "logo.svg").write_text("changed")
    (filled._path / "why?.md").write_text("new")
    (item,) = (one for one in ask("keep", filled._path, "--list")["unkept"] if one["kind"] == "new")
    assert (item["problem"], item["offer"]) == ('one of < > : " | ? * \\ is in it', "why-.md")
    said = call("keep", filled._path)
    assert said.code == 0
    assert "Left out: “why?.md”" in said.out
    assert ask("keep", filled._path, "--rename")["paths"][0]["path"] == "why-.md"
    assert is_clean(filled)


def test_undone_lists_brings_back_and_forgets(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder
) -> None:
    (filled.path / "logo.svg").write_text("changed")
    made = ask("keep", filled._path)["commit"]
    assert "Nothing that was undone" in call("undone", filled._path).err
    ask("undo", filled._path)
    (one,) = ask("undone", filled._path)["undone"]
    assert (one["commit"], one["summary"]) == (made, "Keep the changes of logo.svg")
    assert "ago  Keep the changes of logo.svg" in call("undone", filled._path).out
    ask("undone", filled._path, "--back", made[:12])
    assert git(filled._path, "show", "HEAD:logo.svg") == "changed"
    ask("undo", filled._path)
    (one,) = ask("undone", filled._path)["undone"]
    ask("undone", filled._path, "--forget", one["commit"])
    assert ask("undone", filled._path)["undone"] == []
    assert call("redo", filled._path).err.startswith("upont-desktop: There is nothing to redo.")


def test_a_lock_that_was_left_is_told_and_cleared(
    ask: Callable[..., Any], call: Callable[..., Any], filled: CloneBuilder
) -> None:
    (filled.path / "logo.svg").write_text("changed")
    lock = filled.git_dir / "index.lock"
    lock.touch()
    os.utime(lock, (1, 1))
    said = call("keep", filled._path)
    assert said.code == 1
    assert "index.lock" in said.err
    assert "unlock --clear" in said.err
    assert [item["cleared"] for item in ask("unlock", filled._path)["locks"]] == [False]
    assert "Removed: " in call("unlock", filled._path, "--clear").out
    assert not lock.exists()
    assert call("keep", filled._path).code == 0


def test_control_characters_are_no_commands_for_the_terminal(call: Callable[..., Any], filled: CloneBuilder) -> None:
    (filled.path / "red\x1b[31m.md").write_text("\x1b]0;title\x07\n")
    call("keep", filled._path, "--message", "Said\x1b[2J\x9b31m\n\nmore\x1b[m")
    for words in (("show", filled._path, "HEAD"), ("history", filled._path), ("tree", filled._path)):
        assert not set(call(*words).out) & {chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0))}


def test_what_an_added_folder_holds_beside_files_is_named(
    ask: Callable[..., Any], filled: CloneBuilder, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.md").write_text("a")
    (folder / "away").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    left = ask("add", filled.path, folder)["left_out"]
    assert {item["path"]: item["problem"] for item in left} == {
        "photos/away": "it is a link to another place",
        "photos/pipe": "it is not a file but a pipe, a socket or a device",
    }

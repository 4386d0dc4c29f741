"""Every operation, its undo and redo, and what it must refuse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.service.operations.conftest import GRACE as OPERATOR
from tests.support.clones import CloneBuilder
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchResource, UntrustedClone, UserError
from upont_desktop.domain.writing_errors import (
    AlreadyThere,
    CannotUndo,
    CloneBusy,
    EditedMeanwhile,
    HookRefused,
    NameNotAllowed,
    NoIdentity,
    NothingToDo,
    NothingToUndo,
    NoWorkTree,
    StagedElsewhere,
    UnfinishedWork,
)
from upont_desktop.repository import locks
from upont_desktop.repository.trailers import parse_origins
from upont_desktop.repository.trust import Answer
from upont_desktop.service.operations import (
    NewFile,
    OperationContext,
    add,
    delete,
    describe,
    files_in,
    fork,
    keep_changes,
    move,
    name_version,
    redo,
    restore,
    steps,
    undo,
    update,
)


def files(clone: CloneBuilder) -> dict[str, str]:
    """Every file on disk."""
    top = clone._path
    return {
        path.relative_to(top).as_posix(): path.read_text()
        for path in top.rglob("*")
        if path.is_file() and ".git" not in path.relative_to(top).parts
    }


def sound(clone: CloneBuilder) -> None:
    """Nothing strange is left: the work tree is clean, git is content, our folder holds no rest."""
    assert clone.git("status", "--porcelain") == b""
    assert b"error" not in clone.git("fsck", "--full")
    left = {path.name for path in (clone.git_dir / "upont").iterdir()}
    assert left <= {"lock", "operations.json"}
    assert not (clone.git_dir / "index.lock").exists()


Operation = Callable[[OperationContext], ChangeSet]
OPERATIONS: dict[str, tuple[Operation, set[str]]] = {
    "add": (
        lambda place: add(place, [NewFile("a/b/new.md", b"new\n"), NewFile("é.md", b"e\n")]),
        {"a/b/new.md", "é.md"},
    ),
    "update": (lambda place: update(place, "logo.svg", b"<svg>2</svg>\n"), {"logo.svg"}),
    "rename": (
        lambda place: move(place, {"sheets/one.md": "sheets/uno.md"}),
        {
            "sheets/one.md",
            "sheets/uno.md",
            ".upont/metadata/sheets/one.md.json",
            ".upont/metadata/sheets/uno.md.json",
        },
    ),
    "move a folder": (
        lambda place: move(place, {"sheets": "old/sheets"}),
        {f"{base}sheets/{name}.md" for base in ("", "old/") for name in ("one", "two")}
        | {f".upont/metadata/{base}sheets/one.md.json" for base in ("", "old/")},
    ),
    "delete": (
        lambda place: delete(place, ["sheets"]),
        {"sheets/one.md", "sheets/two.md", ".upont/metadata/sheets/one.md.json"},
    ),
    "fork": (
        lambda place: fork(place, {"sheets/one.md": "mine.md"}),
        {"mine.md", ".upont/metadata/mine.md.json"},
    ),
    "describe": (
        lambda place: describe(place, {"sheets/one.md": {"level": None, "n": 2}, "logo.svg": {"labels": ["x"]}}),
        {".upont/metadata/sheets/one.md.json", ".upont/metadata/logo.svg.json"},
    ),
    "name": (lambda place: name_version(place, "logo.svg", "HEAD", "Handed out 12 March"), set()),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_and_its_undo_and_redo(filled: CloneBuilder, place: OperationContext, name: str) -> None:
    operation, paths = OPERATIONS[name]
    before, files_before = filled.head, files(filled)
    done = operation(place)
    assert set(done.paths) == paths
    assert done
    assert done.before == before
    assert filled.head == done.commit
    assert steps(place).undo == done.summary
    sound(filled)
    files_after, after, refs = files(filled), filled.head, filled.git("for-each-ref", "refs/heads", "refs/tags")
    if paths:
        assert filled.git("log", "-1", "--format=%an <%ae>|%s").decode() == (
            f"Grace Hopper <grace@example.org>|{done.summary}\n"
        )
        assert files_after != files_before
    undone = undo(place)
    assert filled.head == before == undone.commit
    assert files(filled) == files_before
    assert steps(place).redo == done.summary
    sound(filled)
    redo(place)
    assert filled.head == after
    assert files(filled) == files_after
    assert filled.git("for-each-ref", "refs/heads", "refs/tags") == refs
    sound(filled)
    with pytest.raises(NothingToUndo):
        redo(place)
    undo(place)
    with pytest.raises(NothingToUndo):
        undo(place)


def test_the_first_commit_of_an_empty_circle(clone: CloneBuilder) -> None:
    place = OperationContext(Circle("new", clone.path), identity=OPERATOR)
    done = add(place, [NewFile("a.md", b"a\n")])
    assert done.before is None
    assert files(clone) == {"a.md": "a\n"}
    sound(clone)
    undo(place)
    assert files(clone) == {}
    assert clone.git("for-each-ref", "refs/heads") == b""
    redo(place)
    assert clone.head == done.commit
    sound(clone)


def test_adding_a_dropped_folder(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    dropped = tmp_path / "photos"
    (dropped / "deep/.git").mkdir(parents=True)
    (dropped / "deep/.git/config").write_text("evil")
    (dropped / "deep/two\nlines").write_text("no")
    (dropped / "deep/a.bin").write_bytes(bytes(range(256)))
    (dropped / "run.sh").write_text("#!/bin/sh\n")
    (dropped / "run.sh").chmod(0o755)
    found = files_in(dropped, "sheets")
    assert {file.path for file in found} == {
        "sheets/photos/deep/a.bin",
        "sheets/photos/deep/two\nlines",
        "sheets/photos/run.sh",
    }
    with pytest.raises(NameNotAllowed):
        add(place, found)
    add(place, [file for file in found if "\n" not in file.path])
    assert (filled.path / "sheets/photos/deep/a.bin").read_bytes() == bytes(range(256))
    assert filled.git("ls-tree", "HEAD", "sheets/photos/run.sh").startswith(b"100755")
    sound(filled)


def test_files_already_in_their_place(filled: CloneBuilder, place: OperationContext) -> None:
    path = filled.path
    (path / "new.md").write_text("new\n")
    (path / "logo.svg").write_text("<svg>edited</svg>\n")
    (path / "sheets/two.md").unlink()
    (path / "link").symlink_to("logo.svg")
    done = keep_changes(place, ["new.md", "logo.svg", "sheets/two.md", "sheets/one.md", "link"])
    assert set(done.paths) == {"new.md", "logo.svg", "sheets/two.md", "link"}
    sound(filled)
    assert filled.git("ls-tree", "HEAD", "link").startswith(b"120000")
    with pytest.raises(NothingToDo):
        keep_changes(place, ["logo.svg"])
    undo(place)
    assert not (path / "sheets/two.md").exists()
    assert (path / "new.md").read_text() == "new\n"
    assert filled.git("show", "HEAD:sheets/two.md") == b"two\n"


def test_restoring(filled: CloneBuilder, place: OperationContext) -> None:
    first, before = filled.head, files(filled)
    update(place, "sheets/one.md", b"one, again\n")
    delete(place, ["sheets/two.md"])
    add(place, [NewFile("sheets/three.md", b"three\n")])
    assert restore(place, "sheets/one.md", first).paths == ("sheets/one.md",)
    assert set(restore(place, "sheets", first).paths) == {"sheets/two.md", "sheets/three.md"}
    assert files(filled) == before
    with pytest.raises(NothingToDo):
        restore(place, "", first)
    with pytest.raises(NoSuchResource):
        restore(place, "nothing", first)
    sound(filled)


def test_what_is_staged_or_edited_elsewhere_stays(filled: CloneBuilder, place: OperationContext) -> None:
    path = filled.path
    (path / "sheets/one.md").write_text("staged\n")
    filled.git("add", "sheets/one.md")
    (path / "sheets/one.md").write_text("staged, then edited\n")
    (path / "sheets/two.md").write_text("edited\n")
    (path / "untracked").write_text("mine\n")
    filled.git("add", "-N", "untracked")
    filled.git("update-index", "--assume-unchanged", "sheets/two.md")
    before = filled.git("ls-files", "-s", "-v", "--debug", "sheets", "untracked").split(b"\n")
    meaning = [line for line in before if not line.startswith(b"  ")]
    update(place, "logo.svg", b"<svg>2</svg>\n")
    undo(place)
    after = filled.git("ls-files", "-s", "-v", "--debug", "sheets", "untracked").split(b"\n")
    assert [line for line in after if not line.startswith(b"  ")] == meaning
    assert (path / "sheets/one.md").read_text() == "staged, then edited\n"
    assert (path / "sheets/two.md").read_text() == "edited\n"
    assert (path / "untracked").read_text() == "mine\n"
    assert filled.git("diff", "--cached", "--name-only") == b"sheets/one.md\n"


def test_nothing_unsaved_is_overwritten(filled: CloneBuilder, place: OperationContext) -> None:
    path = filled.path
    (path / "logo.svg").write_text("edited\n")
    with pytest.raises(EditedMeanwhile):
        update(place, "logo.svg", b"other\n")
    with pytest.raises(EditedMeanwhile):
        delete(place, ["logo.svg"])
    with pytest.raises(EditedMeanwhile):
        move(place, {"logo.svg": "l.svg"})
    (path / "mine.md").write_text("mine\n")
    with pytest.raises(AlreadyThere):
        add(place, [NewFile("mine.md", b"other\n")])
    (path / "folder").mkdir()
    (path / "folder/mine").write_text("mine\n")
    with pytest.raises(AlreadyThere):
        add(place, [NewFile("folder", b"a file\n")])
    assert (path / "folder/mine").read_text() == "mine\n"
    filled.git("add", "logo.svg")
    with pytest.raises(StagedElsewhere):
        update(place, "logo.svg", b"third\n")
    assert (path / "logo.svg").read_text() == "edited\n"


def test_a_file_saved_between_check_and_placing_stays(filled: CloneBuilder, place: OperationContext) -> None:
    logo = filled.path / "logo.svg"

    def save_meanwhile(step: str) -> None:
        if step == "refs":
            logo.write_text("saved by another program\n")

    before = filled.head
    hurried = OperationContext(place.circle, identity=place.identity, step=save_meanwhile)
    with pytest.raises(EditedMeanwhile):
        update(hurried, "logo.svg", b"ours\n")
    assert logo.read_text() == "saved by another program\n"
    assert filled.head == before
    assert filled.git("status", "--porcelain") == b" M logo.svg\n"


@pytest.mark.parametrize(
    "name",
    [
        "../out",
        "/abs",
        "a//b",
        ".git/config",
        "x/.GIT",
        "git~1",
        ".g\u200cit",
        "CON",
        "aux.txt",
        "a<b",
        "end.",
        "end ",
        "tab\t",
        "x" * 250,
        "a\\b",
        "/".join(["d" * 100] * 11),
    ],
)
def test_names_that_are_refused(place: OperationContext, name: str) -> None:
    with pytest.raises(NameNotAllowed):
        add(place, [NewFile(name, b"x")])


def test_names_that_clash(filled: CloneBuilder, place: OperationContext) -> None:
    for name in ("LOGO.svg", "Sheets", "logo.svg/inside", "sheets/ONE.md"):
        with pytest.raises(AlreadyThere):
            add(place, [NewFile(name, b"x")])
    with pytest.raises(AlreadyThere):
        add(place, [NewFile("e\u0301", b"x"), NewFile("\u00e9", b"y")])
    move(place, {"logo.svg": "LOGO.svg"})
    assert "LOGO.svg" in files(filled)


def test_a_link_out_of_the_clone_is_not_followed(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (filled.path / "way").symlink_to(tmp_path / "outside")
    with pytest.raises(NameNotAllowed):
        add(place, [NewFile("way/file", b"x")])
    assert list((tmp_path / "outside").iterdir()) == []


def test_what_stands_in_the_way(filled: CloneBuilder, place: OperationContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.0)
    (filled.git_dir / "index.lock").touch()
    with pytest.raises(CloneBusy):
        delete(place, ["logo.svg"])
    assert (filled.git_dir / "index.lock").exists()
    (filled.git_dir / "index.lock").unlink()
    (filled.git_dir / "MERGE_HEAD").write_text(filled.head)
    with pytest.raises(UnfinishedWork):
        delete(place, ["logo.svg"])
    (filled.git_dir / "MERGE_HEAD").unlink()
    with pytest.raises(NoIdentity):
        delete(OperationContext(place.circle), ["logo.svg"])
    with pytest.raises(NoSuchResource):
        delete(place, ["nothing"])
    sound(filled)


def test_a_bare_clone_has_nothing_to_change(tmp_path: Path) -> None:
    CloneBuilder(tmp_path / "bare", bare=True)
    with pytest.raises(NoWorkTree):
        add(OperationContext(Circle("bare", tmp_path / "bare"), identity=OPERATOR), [NewFile("a", b"a")])


def test_a_detached_head_moves_itself_alone(filled: CloneBuilder, place: OperationContext) -> None:
    branch = filled.head
    filled.git("checkout", "-q", "--detach")
    done = update(place, "logo.svg", b"2\n")
    assert filled.hash_of("main") == branch
    assert filled.hash_of("HEAD") == done.commit
    undo(place)
    assert filled.hash_of("HEAD") == branch
    sound(filled)


def test_what_is_shared_is_undone_by_a_commit(filled: CloneBuilder, place: OperationContext) -> None:
    before = files(filled)
    done = update(place, "logo.svg", b"2\n")
    filled.ref("refs/remotes/origin/main", done.commit or "")
    undone = undo(place)
    assert undone.commit not in {done.before, done.commit}
    assert filled.hash_of("HEAD~1") == done.commit
    assert files(filled) == before
    assert f"This reverts commit {done.commit}".encode() in filled.git("log", "-1", "--format=%b")
    redo(place)
    assert (filled.path / "logo.svg").read_text() == "2\n"
    sound(filled)


def test_undo_under_later_commits(filled: CloneBuilder, place: OperationContext) -> None:
    update(place, "logo.svg", b"2\n")
    filled.write("sheets/two.md", "two, by git\n").commit("Made by git")
    filled.git("status")
    undo(place)
    assert files(filled)["logo.svg"] == "<svg/>\n"
    assert files(filled)["sheets/two.md"] == "two, by git\n"
    redo(place)
    filled.write("logo.svg", "3, by git\n").commit("Changed again")
    filled.git("status")
    with pytest.raises(CannotUndo):
        undo(place)
    sound(filled)


def test_a_fork_of_another_circle(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    other = CloneBuilder(tmp_path / "other")
    other.write("theirs.md", "theirs\n").write(".upont/metadata/theirs.md.json", "{}\n").commit("Theirs")
    source = OperationContext(Circle("other-club", other.path))
    fork(place, {"theirs.md": "ours.md"}, source=source)
    (origin,) = parse_origins(filled.git("log", "-1", "--format=%B").decode().strip())
    assert (origin.circle, origin.path, origin.commit) == ("other-club", "theirs.md", other.head)
    assert files(filled)["ours.md"] == "theirs\n"
    sound(filled)


def test_metadata_are_merged_key_by_key(filled: CloneBuilder, place: OperationContext) -> None:
    describe(place, {"sheets/one.md": {"difficulty": 3}})
    known = json.loads((filled.path / ".upont/metadata/sheets/one.md.json").read_text())
    assert known == {"level": "1A", "difficulty": 3}


def test_a_named_version_carries_its_path(filled: CloneBuilder, place: OperationContext) -> None:
    name_version(place, "logo.svg", "HEAD", "Été 2024")
    second = name_version(place, "logo.svg", "HEAD", "été 2024")
    assert second.refs == ("refs/tags/ete-2024-2",)
    assert filled.git("cat-file", "tag", "ete-2024").endswith("\nÉté 2024\n\nResource: logo.svg\n".encode())
    sound(filled)


def test_hooks_run_where_trusted_and_are_named_where_not(filled: CloneBuilder, place: OperationContext) -> None:
    hooks = filled.git_dir / "hooks"
    hooks.mkdir(exist_ok=True)
    (hooks / "commit-msg").write_text('#!/bin/sh\necho "Checked: yes" >> "$1"\n')
    (hooks / "pre-commit").write_text("#!/bin/sh\ngit diff --cached --quiet HEAD -- logo.svg\n")
    (hooks / "post-commit").write_text("#!/bin/sh\ntouch post-commit-ran\n")
    for hook in hooks.iterdir():
        hook.chmod(0o755)
    with pytest.raises(UntrustedClone, match="hooks/commit-msg"):
        delete(place, ["sheets/two.md"])
    trusted = OperationContext(place.circle, lambda _: Answer.RUN, place.identity)
    delete(trusted, ["sheets/two.md"])
    assert b"Checked: yes" in filled.git("log", "-1", "--format=%B")
    assert (filled.path / "post-commit-ran").exists()
    with pytest.raises(HookRefused):
        delete(trusted, ["logo.svg"])
    assert "logo.svg" in files(filled)
    delete(OperationContext(place.circle, lambda _: Answer.WITHOUT, place.identity), ["logo.svg"])
    assert b"Checked" not in filled.git("log", "-1", "--format=%B")


def test_filters_convert_where_trusted_only(filled: CloneBuilder, place: OperationContext, tmp_path: Path) -> None:
    filled.write(".gitattributes", "*.big filter=swap=it\n*.txt text\n").commit("Attributes")
    filled.git("config", "filter.swap=it.clean", "tr a-z A-Z")
    filled.git("config", "filter.swap=it.smudge", "tr A-Z a-z")
    filled.git("config", "filter.swap=it.required", "true")
    (tmp_path / "source").write_text("content\r\n")
    trusted = OperationContext(place.circle, lambda _: Answer.RUN, place.identity)
    add(trusted, [NewFile("x.big", tmp_path / "source"), NewFile("x.txt", tmp_path / "source")])
    assert filled.git("cat-file", "blob", "HEAD:x.big") == b"CONTENT\r\n"
    assert filled.git("cat-file", "blob", "HEAD:x.txt") == b"content\n"
    assert (filled._path / "x.big").read_bytes() == b"content\r\n"
    without = OperationContext(place.circle, lambda _: Answer.WITHOUT, place.identity)
    add(without, [NewFile("y.big", tmp_path / "source")])
    assert filled.git("cat-file", "blob", "HEAD:y.big") == b"content\r\n"


def test_every_refusal_is_a_sentence() -> None:
    for kind in (EditedMeanwhile, StagedElsewhere, AlreadyThere):
        error: UserError = kind(path="a")
        assert str(error).endswith(".")
        assert error.kept_safe


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("sheets/one.md", "sheets/uno.md", "Rename one.md to uno.md"),
        ("sheets/one.md", "old/one.md", "Move one.md to old"),
        ("sheets/one.md", "one.md", "Move one.md to the top folder"),
        ("sheets/one.md", "old/uno.md", "Move one.md to old/uno.md"),
        ("sheets", "old/papers", "Move sheets to old/papers"),
    ],
)
def test_the_title_of_a_move_says_the_new_name_too(place: OperationContext, old: str, new: str, title: str) -> None:
    assert move(place, {old: new}).summary == title

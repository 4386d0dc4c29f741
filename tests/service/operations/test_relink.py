"""Links that are written anew when resources move, and forks with what they use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.service.operations.conftest import GRACE
from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.writing_errors import AlreadyThere, EditedMeanwhile
from upont_desktop.service.operations import NewFile, OperationContext, add, fork, move, undo
from upont_desktop.service.operations.relink import Relocation, relinked

TREE = ("a/one.md", "a/two.md", "b/pic (1).png", "b/pic.png", "logo.svg", "tex/main.tex", "tex/parts/intro.tex")


@pytest.mark.parametrize(
    ("path", "moved", "before", "after"),
    [
        ("a/one.md", {"b/pic.png": "c/new.png"}, "![x](../b/pic.png)", "![x](../c/new.png)"),
        ("a/one.md", {"a/one.md": "one.md"}, "[t](two.md#p) ![x](../b/pic.png)", "[t](a/two.md#p) ![x](b/pic.png)"),
        ("a/one.md", {"a/one.md": "c/one.md", "a/two.md": "c/two.md"}, "[t](two.md)", "[t](two.md)"),
        ("a/one.md", {"a/two.md": "a/été.md"}, "[t](./two.md)", "[t](./été.md)"),
        ("a/one.md", {"a/two.md": "a/t o.md"}, "[t](two.md)", "[t](t%20o.md)"),
        ("a/one.md", {"b/pic (1).png": "b/é.png"}, "![x](../b/pic%20%281%29.png)", "![x](../b/%C3%A9.png)"),
        ("a/one.md", {"logo.svg": "b/logo.svg"}, "[l](/logo.svg)", "[l](/b/logo.svg)"),
        ("a/one.md", {"logo.svg": "b/logo.svg"}, "[no](https://x.org/logo.svg) [gone](nothing.md)", None),
        ("a/one.md", {"b": "c", "b/pic.png": "c/p.png"}, "[f](../b) [x](../b/pic.png)", "[f](../c) [x](../c/p.png)"),
        ("tex/main.tex", {"tex/parts/intro.tex": "tex/parts/go.tex"}, "\\input{parts/intro}", "\\input{parts/go}"),
        ("tex/parts/intro.tex", {"b/pic.png": "b/new.png"}, "\\includegraphics{b/pic}", "\\includegraphics{b/new}"),
        ("tex/main.tex", {"b/pic.png": "new.png"}, "% \\includegraphics{../b/pic}", None),
    ],
)  # fmt: skip
def test_a_link_is_written_as_it_was(path: str, moved: dict[str, str], before: str, after: str | None) -> None:
    places = Relocation(TREE, moved)
    assert relinked(path, before.encode(), places).decode() == (before if after is None else after)


def test_bytes_that_are_no_text_stay() -> None:
    places = Relocation(TREE, {"b/pic.png": "c.png"})
    assert relinked("a/one.md", b"\xff\r\n![x](../b/pic.png)\xe9", places) == b"\xff\r\n![x](../c.png)\xe9"


@pytest.fixture
def linked(filled: CloneBuilder) -> CloneBuilder:
    filled.write_all({"sheets/one.md": "![logo](../logo.svg) [two](two.md)\n", "index.md": "[one](sheets/one.md)\n"})
    filled.commit("Links")
    filled.git("status")
    return filled


def test_moving_rewrites_and_one_step_undoes_it(place: OperationContext, linked: CloneBuilder) -> None:
    done = move(place, {"sheets/one.md": "one.md", "logo.svg": "art/logo.svg"}, rewrite=["index.md"])
    assert set(done.paths) >= {"one.md", "art/logo.svg", "index.md"}
    assert (linked._path / "one.md").read_text() == "![logo](art/logo.svg) [two](sheets/two.md)\n"
    assert (linked._path / "index.md").read_text() == "[one](one.md)\n"
    assert linked._run(["status", "--porcelain"]) == b""
    undo(place)
    assert (linked._path / "index.md").read_text() == "[one](sheets/one.md)\n"
    assert linked._run(["rev-parse", "HEAD"]).decode().strip() == linked.head


def test_what_stands_there_is_never_replaced(place: OperationContext, linked: CloneBuilder) -> None:
    for attempt in (move, fork):
        with pytest.raises(AlreadyThere):
            attempt(place, {"sheets/one.md": "sheets/two.md"})
    assert (linked._path / "sheets/two.md").read_text() == "two\n"
    for attempt in (move, fork):
        with pytest.raises(AlreadyThere):
            attempt(place, {"sheets/one.md": "new.md", "logo.svg": "new.md"})
    with pytest.raises(AlreadyThere):
        add(place, [NewFile("new.md", b"1"), NewFile("new.md", b"2")])
    move(place, {"sheets/one.md": "sheets/two.md", "sheets/two.md": "sheets/one.md"})
    assert (linked._path / "sheets/one.md").read_text() == "two\n"


def test_moving_leaves_links_when_not_asked(place: OperationContext, linked: CloneBuilder) -> None:
    move(place, {"sheets/one.md": "one.md"})
    assert (linked._path / "one.md").read_text() == "![logo](../logo.svg) [two](two.md)\n"


def test_a_user_that_is_being_edited_is_not_touched(place: OperationContext, linked: CloneBuilder) -> None:
    (linked._path / "index.md").write_text("edited\n")
    with pytest.raises(EditedMeanwhile):
        move(place, {"sheets": "old"}, rewrite=["index.md"])
    assert (linked._path / "index.md").read_text() == "edited\n"
    assert (linked._path / "sheets/one.md").exists()


def test_a_folder_is_forked(place: OperationContext, linked: CloneBuilder) -> None:
    head = linked.head
    fork(place, {"sheets": "mine"})
    assert (linked._path / "mine/two.md").read_text() == "two\n"
    assert (linked._path / ".upont/metadata/mine/one.md.json").exists()
    message = linked._run(["log", "-1", "--format=%B"]).decode()
    assert f"Forked-from: :sheets/two.md@{head}\nForked-path: mine/two.md" in message
    with pytest.raises(AlreadyThere):
        fork(place, {"sheets": "mine"})


def test_a_fork_in_another_circle_brings_what_it_uses(
    place: OperationContext, linked: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    linked.write("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>').commit("Logo")
    other = make_clone("other")
    other.write("readme.md", "here\n").commit("Other")
    other.git("status")
    there = OperationContext(Circle("other", Path(other._path)), identity=place.identity, language="en")
    done = fork(there, {"sheets/one.md": "new/one.md"}, source=place, with_uses=True)
    shown = {path for path in done.paths if not path.startswith(".upont")}
    assert shown == {"new/one.md", "new/two.md", "new/logo.svg"}
    assert (other._path / "new/one.md").read_text() == "![logo](logo.svg) [two](two.md)\n"
    assert (other._path / "new/logo.svg").read_bytes() == (linked._path / "logo.svg").read_bytes()
    assert other._run(["log", "-1", "--format=%B"]).count(b"Forked-from: club:") == 3
    other._run(["fsck", "--strict"])


def test_what_a_fork_uses_and_is_there_already_is_used_as_it_is(place: OperationContext, linked: CloneBuilder) -> None:
    before = set(linked._run(["ls-tree", "-r", "--name-only", "HEAD"]).decode().split())
    fork(place, {"sheets/one.md": "sheets/mine.md"}, with_uses=True)
    after = set(linked._run(["ls-tree", "-r", "--name-only", "HEAD"]).decode().split())
    assert {path for path in after - before if not path.startswith(".upont")} == {"sheets/mine.md", "sheets/logo.svg"}
    assert "(two.md)" in (linked._path / "sheets/mine.md").read_text()
    linked.write("sheets/two.md", "another two\n").commit("Change what is used")
    fork(place, {"sheets/one.md": "sheets/old.md"}, revision="HEAD~2", with_uses=True)
    assert (linked._path / "sheets/two.md").read_text() == "another two\n"
    assert "(two%202.md)" in (linked._path / "sheets/old.md").read_text()


TYPED = """{
"dependencies": ["a.md", ":a.md{3}", "folder/b.md{2}", "other:a.md", "gone.md", 7, ":::"],
"level": "1A"
}
"""


def test_typed_dependencies_follow_where_asked(clone: CloneBuilder) -> None:
    clone.write_all({"a.md": "a\n", "folder/b.md": "b\n", "user.md": "no link\n", "c.md": "c\n"})
    clone.write(".upont/metadata/user.md.json", TYPED).write(".upont/metadata/c.md.json", TYPED).commit("First")
    clone.git("status")
    place = OperationContext(Circle("club", clone._path), identity=GRACE)
    move(place, {"a.md": "x/a.md"}, rewrite=["user.md"])
    moved = TYPED.replace('"a.md"', '"x/a.md"').replace(":a.md{3}", ":x/a.md{3}").replace("other:x/", "other:")
    assert (clone._path / ".upont/metadata/user.md.json").read_text() == moved
    assert (clone._path / ".upont/metadata/c.md.json").read_text() == TYPED
    move(place, {"folder": "z"}, rewrite=["user.md"])
    assert "z/b.md{2}" in (clone._path / ".upont/metadata/user.md.json").read_text()
    move(place, {"x": "w", "user.md": "y/user.md"}, rewrite=[])
    assert '"w/a.md", ":w/a.md{3}", "z/b.md{2}"' in (clone._path / ".upont/metadata/y/user.md.json").read_text()
    fork(place, {"y/user.md": "copy/user.md"}, with_uses=True)
    assert (clone._path / "copy/a.md").read_text() == "a\n"
    assert '"copy/a.md", ":copy/a.md{3}"' in (clone._path / ".upont/metadata/copy/user.md.json").read_text()
    for _ in range(4):
        undo(place)
    assert (clone._path / ".upont/metadata/user.md.json").read_text() == TYPED

"""`upont-desktop tree`."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from tests.support.clones import CloneBuilder
from tests.support.objects import EXECUTABLE, LINK, SUBMODULE


def test_resources_have_version_commit_size_and_kind(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("docs/a.txt", "one").write("run", "#!", mode=EXECUTABLE).write("link", "run", mode=LINK)
    first = clone.write("sub", "1" * 40, mode=SUBMODULE, on_disk=False).commit("First")
    second = clone.write("docs/a.txt", "three").commit("Second")
    told = ask("tree", clone.path)
    assert (told["circle"], told["at"]) == ("clone", None)
    found = {item["path"]: item for item in told["resources"]}
    assert list(found) == ["docs/a.txt", "link", "run", "sub"]
    assert found["docs/a.txt"] == {
        "path": "docs/a.txt",
        "path_hex": b"docs/a.txt".hex(),
        "version": 2,
        "commit": second,
        "change": "modified",
        "kind": "file",
        "mode": "100644",
        "blob": clone.git("rev-parse", "HEAD:docs/a.txt").decode().strip(),
        "size": 5,
    }
    assert {path: found[path]["kind"] for path in ("run", "link", "sub")} == {
        "run": "executable",
        "link": "link",
        "sub": "submodule",
    }
    assert {found[path]["commit"] for path in ("run", "link", "sub")} == {first}


def test_a_past_tree_is_as_it_was(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    first = clone.write("a.txt", "one").write("b.txt", "two").commit("First")
    clone.tag("handed-out")
    clone.remove("b.txt").write("a.txt", "longer").commit("Second")
    for revision in (first, first[:8], "handed-out", "HEAD~1"):
        told = ask("tree", clone.path, "--at", revision)
        assert told["at"] == first
        assert [(item["path"], item["version"], item["size"]) for item in told["resources"]] == [
            ("a.txt", 1, 3),
            ("b.txt", 1, 3),
        ]
    said = call("tree", clone.path, "--at", "never")
    assert (said.code, said.out) == (1, "")


def test_people_read_folders_and_names(call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("b/c/x.txt", "1").write("b/y.txt", "1").write("a.txt", "1" * 2000).commit("First")
    said = call("tree", clone.path)
    assert said.code == 0
    lines = said.out.splitlines()
    assert [line[31:] for line in lines] == ["resource", "a.txt", "b/", "  c/", "    x.txt", "  y.txt"]
    assert lines[1].split() == ["1", clone.head[:10], "2.0", "kB", "a.txt"]


def test_the_application_s_own_files_are_shown_when_asked_for(ask: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "1").write(".upont/metadata/a.txt.json", '{\n"level": "1A"\n}\n').commit("First")
    for at in ((), ("--at", "HEAD")):
        assert [item["path"] for item in ask("tree", clone.path, *at)["resources"]] == ["a.txt"]
        assert len(ask("tree", clone.path, "--all", *at)["resources"]) == 2


def test_any_bytes_are_a_name(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    names = [b"caf\xe9.txt", b"two\nlines", b"tab\there", "é".encode(), "e\u0301".encode(), b"esc\x1b[31m"]
    for name in names:
        clone.write(name, name)
    clone.commit(b"M\xe9moire")
    for at in ((), ("--at", "HEAD")):
        found = ask("tree", clone.path, *at)["resources"]
        assert {bytes.fromhex(item["path_hex"]) for item in found} == set(names)
        assert {item["version"] for item in found} == {1}
    said = call("tree", clone.path)
    assert "café.txt" in said.out
    assert "two␊lines" in said.out
    assert "\x1b" not in said.out
    for name in names:
        told = ask("history", clone.path, "--", name)
        assert told["path_hex"] == name.hex()
        assert [(item["version"], item["short_description"]) for item in told["versions"]] == [(1, "Mémoire")]
        assert call("history", clone.path, "--", os.fsdecode(name)).code == 0
